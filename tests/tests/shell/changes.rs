//! When a page reads differently: until then it is the same to the minute, and then it is not.

use chrono::{DateTime, TimeDelta};
use panah_core::Now;
use panah_core::content::{Occurrence, Route};
use panah_core::page::Page;
use panah_tests::{at, generate, panah, routes};
use proptest::prelude::*;
use proptest::sample::select;

/// The moment at which the page says that it will read differently.
fn change(page: &Page) -> Option<Now> {
    let seconds = page.changes_at?;
    Some(DateTime::from_timestamp(seconds, 0).unwrap().fixed_offset())
}

/// The page without the moment of its next change.
fn rest(page: Page) -> Page {
    Page { changes_at: None, ..page }
}

/// Checks the page at `route` from `now` to its next change.
fn check(route: &str, now: Now) -> Result<(), TestCaseError> {
    let panah = panah();
    let page = panah.page(route, "en", now);
    let Some(change) = change(&page) else { return Ok(()) };
    prop_assert!(change > now, "{} at {} has changed at {}", route, now, change);
    prop_assert!(change - now <= TimeDelta::hours(24), "{} at {} waits until {}", route, now, change);
    let expected = rest(page);
    let minutes = (change - now).num_minutes();
    // The minutes after the first and before the last, and some between.
    for minute in (1..=minutes).filter(|minute| *minute < 3 || minutes - minute < 3 || minute % 31 == 0) {
        let then = now + TimeDelta::minutes(minute);
        if then >= change {
            break;
        }
        let before = panah.page(route, "en", then);
        prop_assert_eq!(before.changes_at, Some(change.timestamp()), "{} after {} minutes", route, minute);
        prop_assert!(
            rest(before) == expected,
            "{} at {} reads differently after {} minutes",
            route,
            now,
            minute
        );
    }
    let second_before = panah.page(route, "en", change - TimeDelta::seconds(1));
    prop_assert!(rest(second_before) == expected, "{} at {} reads differently before {}", route, now, change);
    let after = panah.page(route, "en", change);
    prop_assert!(rest(after) != expected, "{} at {} reads the same at {}", route, now, change);
    Ok(())
}

/// A moment of the days around the events, to the second.
fn moment() -> impl Strategy<Value = Now> {
    (0i64..4 * 86_400).prop_map(|seconds| at("2026-11-22T00:00") + TimeDelta::seconds(seconds))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn an_answer_is_the_same_until_it_changes(
        event in select(generate::events()),
        days in 0i64..120,
        minutes in 0i64..1440,
        with_hour in any::<bool>(),
        now in moment(),
    ) {
        let happened = now - TimeDelta::days(days) - TimeDelta::minutes(minutes);
        let text = happened.format(if with_hour { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%d" });
        check(&format!("deadlines/{event}/{text}"), now)?;
    }

    /// The 24 hours after a crossing, and the hours after they have passed.
    #[test]
    fn the_hours_left_are_the_same_until_they_change(minutes in 0i64..40 * 60, now in moment()) {
        let happened = now - TimeDelta::minutes(minutes);
        check(&format!("deadlines/crossing/{}", happened.format("%Y-%m-%dT%H:%M")), now)?;
    }

    /// On a phone whose date is wrong but whose clock runs: the same hours, to the end of its day.
    #[test]
    fn the_hours_left_change_on_a_wrong_date_too(minutes in 0i64..40 * 60, now in moment(), wrong in select(vec![-15_000i64, 20_000])) {
        let happened = now - TimeDelta::minutes(minutes);
        let route = format!("deadlines/crossing/{}@{}", happened.format("%Y-%m-%dT%H:%M"), now.format("%Y-%m-%d"));
        check(&route, now + TimeDelta::days(wrong))?;
    }

    /// The page that asks what day it is names the wrong one.
    #[test]
    fn what_is_said_of_a_wrong_date_changes_with_it(event in select(generate::events()), now in moment(), wrong in select(vec![-15_000i64, 20_000])) {
        check(&format!("deadlines/{event}"), now + TimeDelta::days(wrong))?;
        check(&format!("deadlines/{event}/2026-11-20"), now + TimeDelta::days(wrong))?;
    }

    /// A day ahead cannot be counted from; on that day it can.
    #[test]
    fn a_day_ahead_is_taken_when_it_comes(event in select(generate::events()), now in moment()) {
        let tomorrow = now + TimeDelta::days(1);
        check(&format!("deadlines/{event}/{}", tomorrow.format("%Y-%m-%d")), now)?;
    }

    #[test]
    fn the_days_to_pick_are_the_same_until_midnight(event in select(generate::events()), now in moment()) {
        check(&format!("deadlines/{event}"), now)?;
    }

    /// A page that does not say when it changes never does, in the years of the calendar; but a day that a person named
    /// for today does not go on.
    #[test]
    fn a_page_that_does_not_change_reads_the_same_later(
        route in prop_oneof![select(routes()), generate::typed_route().prop_map(|route| route.to_string())],
        now in moment(),
        later in prop_oneof![1i64..100_000, 1i64..100_000_000],
    ) {
        let page = panah().page(&route, "en", now);
        let told_today = matches!(route.parse(), Ok(Route::Answer { occurrence: Occurrence { told_today: Some(_), .. }, .. }));
        if page.changes_at.is_none() && !told_today {
            let later = panah().page(&route, "en", now + TimeDelta::seconds(later));
            prop_assert!(later == page, "{} at {} reads differently later", route, now);
        }
    }
}

#[test]
fn an_answer_in_hours_changes_with_the_hour_and_right_after_it_has_passed() {
    let change_at = |route: &str, now: &str| {
        let page = panah().page(route, "en", at(now));
        change(&page).unwrap().with_timezone(at(now).offset()).format("%m-%dT%H:%M:%S").to_string()
    };
    let crossing = "deadlines/crossing/2026-11-23T10:30";
    // "1 hour left" is so until 9:30 has passed, "less than one hour left" until 10:30 has.
    assert_eq!(change_at(crossing, "2026-11-24T09:00"), "11-24T09:30:01");
    assert_eq!(change_at(crossing, "2026-11-24T09:31"), "11-24T10:30:01");
    assert_eq!(change_at(crossing, "2026-11-24T10:31"), "11-25T00:00:00");
    // The last of the day comes at midnight, where "today" ends.
    assert_eq!(change_at("deadlines/arrival/2026-11-22", "2026-11-24T09:00"), "11-25T00:00:00");
    assert_eq!(change_at("deadlines/arrival", "2026-11-24T23:59"), "11-25T00:00:00");
    assert_eq!(panah().page("contacts", "en", at("2026-11-24T09:00")).changes_at, None);
}
