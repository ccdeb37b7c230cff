//! The pages of the answers in their states.

use super::{IN_TIME, PANAH, day, deadlines, english, ids, place, said};
use chrono::{Datelike, NaiveDate, TimeDelta};
use panah_core::content::{Occurrence, Route, RuleKind};
use panah_core::page::{Block, DayState, Deadline, Effect, Target};
use panah_core::time::{Answer, Calendar, State};
use panah_tests::{at, now};
use proptest::prelude::*;

/// A4: arrived on Wednesday, read on Saturday: Monday is the day to go.
#[test]
fn between_the_readings_the_outer_day_is_the_day() {
    let page = PANAH.page("deadlines/arrival/2027-01-20", at("2027-01-23T10:00"));
    let deadline = deadlines(&page)[0];
    assert_eq!(deadline.weekday.plain() + " " + &deadline.date.plain(), "Monday 25 January 2027");
    assert!(deadline.label.plain().contains(IN_TIME), "{}", deadline.label.plain());
    assert_eq!((&deadline.latest_reading, &deadline.warning), (&None, &None), "nobody is warned against it");
    assert!(!said(&page).contains("all the same, as soon as"), "{}", said(&page));
    let last = deadline.days.last().unwrap();
    assert_eq!((last.number, last.state, last.closed), (25, DayState::Last, false));
    let closed: Vec<u8> = deadline.days.iter().filter(|cell| cell.closed).map(|cell| cell.number).collect();
    assert_eq!(closed, [23, 24], "Saturday and Sunday are closed in the strip");
    let entry = page.blocks().flat_map(Block::targets).find_map(|target| match target {
        Target::Effect { effect: Effect::AddToCalendar { date, .. } } => Some(date.clone()),
        _ => None,
    });
    assert_eq!(entry.as_deref(), Some("2027-01-25"));
}

#[test]
fn after_every_reading_the_page_says_what_to_do_all_the_same() {
    let page = PANAH.page("deadlines/arrival/2026-11-01", now());
    let text = said(&page);
    assert!(text.contains("Go all the same, as soon as the office opens. The last day was:"), "{text}");
    assert!(text.contains("Say why you are late. Call BHR or UNHCR today"), "{text}");
    assert!(text.contains("18 days ago"), "{text}");
    assert!(!text.contains(IN_TIME));
}

/// A5: both readings on one day.
#[test]
fn equal_readings_are_shown_once_without_a_warning() {
    for (route, moment) in [
        ("deadlines/move/2027-01-23", "2027-01-25T10:00"),
        ("deadlines/move/2026-12-12", "2026-12-14T10:00"),
        ("deadlines/crossing/2026-11-24T06:30", "2026-11-24T10:00"),
    ] {
        let page = PANAH.page(route, at(moment));
        let deadline = deadlines(&page)[0];
        assert_eq!((&deadline.latest_reading, &deadline.warning), (&None, &None), "{route}");
    }
}

/// Two friends of the 24 hours: Friday evening, read on Saturday; and Thursday evening, read on Friday.
#[test]
fn being_in_time_is_not_promised_when_offices_stay_closed() {
    let saturday = PANAH.page("deadlines/crossing/2026-11-27T22:00", at("2026-11-28T23:00"));
    let text = said(&saturday);
    assert!(!text.contains(IN_TIME), "{text}");
    assert!(text.contains("go now or, if the office is closed, as soon as it opens"), "{text}");
    assert!(text.contains("Call BHR or UNHCR now") && text.contains("say why"), "{text}");
    let friday = PANAH.page("deadlines/crossing/2026-11-26T08:00", at("2026-11-27T09:00"));
    assert!(said(&friday).contains(IN_TIME), "{}", said(&friday));
    // All five days off: at once, and the outer day is named as another one.
    let nauryz = PANAH.page("deadlines/arrival/2027-03-20", at("2027-03-20T12:00"));
    assert!(
        said(&nauryz).contains("go now or, if the office is closed, as soon as it opens"),
        "{}",
        said(&nauryz)
    );
    assert!(ids(&nauryz).contains(&"answer-closed-do"));
}

/// The weekday and date that a block names first.
fn named(deadline: &Deadline) -> String {
    format!("{}, {}", deadline.weekday.plain(), deadline.date.plain())
}

/// Reads the answer page of the event at `hour` of `date`, `minutes` later, and compares it with the rules.
fn check_answer(event: &str, date: NaiveDate, hour: Option<u32>, minutes: i64) -> Result<(), TestCaseError> {
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let time = hour.and_then(|hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0));
    let occurrence = Occurrence::new(date, time);
    let happened = date.and_time(time.unwrap_or_default());
    let now = happened + TimeDelta::minutes(minutes);
    let route = Route::answer(event, occurrence).to_string();
    let page = PANAH.page(&route, at(&now.format("%Y-%m-%dT%H:%M").to_string()));
    let blocks = deadlines(&page);
    let rules: Vec<_> =
        content.rules.iter().filter(|rule| rule.events.iter().any(|own| own == event)).collect();
    prop_assert_eq!(blocks.len(), rules.len(), "{} at {}", route, now);
    let mut order = Vec::new();
    for block in blocks {
        let id = block.id.strip_prefix("deadline-").unwrap();
        let rule = content.rule(id).unwrap();
        let answer = Answer::compute(rule, occurrence, &calendar);
        let state = answer.state(now);
        // The day of the state, and no other one but the outer reading while the first lies ahead.
        prop_assert_eq!(named(block), english(answer.shown(state).date), "{} at {}", route, now);
        let other = answer.other_reading().filter(|_| state == State::Ahead);
        prop_assert_eq!(block.latest_reading.is_some(), other.is_some());
        prop_assert_eq!(block.warning.is_some(), other.is_some(), "{} warns against its only date", route);
        if let (Some(date), Some(text)) = (other, &block.latest_reading) {
            prop_assert!(text.plain().contains(&english(date)) && !text.plain().contains(&named(block)));
        }
        let label = block.label.plain();
        let promised = state == State::Between && answer.has_working_day(now, &calendar);
        prop_assert_eq!(label.contains(IN_TIME), promised, "{} at {}: {}", route, now, label);
        prop_assert_eq!(
            label.contains("last day was") || label.contains("ended on") || label.contains("may have been"),
            state == State::After,
            "{} at {}: {}",
            route,
            now,
            label
        );
        for cell in &block.days {
            let shown = now.date().max(answer.shown(state).date);
            let cell_day = shown.iter_days().rev().find(|day| day.day() == u32::from(cell.number)).unwrap();
            prop_assert_eq!(cell.closed, !calendar.is_working(cell_day), "{} {}", route, cell_day);
        }
        order.push((rule.kind == RuleKind::Expectation, state == State::After, answer.moment().date));
    }
    // Duties before expectations, those that can be kept before those that are late, the earliest first; after a refusal the
    // complaint.
    if event == "refusal" {
        prop_assert!(place(&page, "deadline-appeal") < place(&page, "deadline-appeal-court"));
    } else {
        prop_assert!(order.is_sorted(), "{} {:?}", route, order);
    }
    let first = deadlines(&page)[0].id.strip_prefix("deadline-").unwrap();
    let title = PANAH.panah.message(&format!("rule-{first}"), Some("title"), &[], "en");
    prop_assert_eq!(page.title.plain(), title.plain());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_answer_shows_the_day_of_its_state(
        event in proptest::sample::select(PANAH.panah.content().events.iter().map(|event| event.id.clone()).collect::<Vec<_>>()),
        days in 0u64..2000,
        hour in proptest::option::of(0u32..24),
        minutes in prop_oneof![0i64..60 * 24 * 12, 0i64..60 * 24 * 120],
    ) {
        check_answer(&event, day("2026-12-01") + chrono::Days::new(days), hour, minutes)?;
    }
}

/// Every hour of the days after a crossing, with and without its hour, for a year.
#[test]
fn the_answers_of_a_year_of_crossings() {
    for date in day("2026-12-01").iter_days().take(365) {
        for (hour, step) in [(Some(22), 7), (None, 11)] {
            for hours in (0..72).step_by(step) {
                check_answer("crossing", date, hour, hours * 60).unwrap();
            }
        }
    }
}
