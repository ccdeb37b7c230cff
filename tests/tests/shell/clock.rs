//! The clock of the device: its offset does not count, and a time that cannot be right is asked about.

use panah_core::Now;
use panah_core::page::{Block, Page};
use panah_tests::{at, field, generate, now, open, panah};
use proptest::prelude::*;
use proptest::sample::select;

/// Where a phone may think that it is: Kabul, UTC, Almaty, Moscow, Newfoundland, and both ends of the day.
const OFFSETS: [&str; 7] = ["+04:30", "+00:00", "+05:00", "+03:00", "-03:30", "+14:00", "-12:00"];

/// The same instant on a clock with the offset `offset`.
fn elsewhere(now: Now, offset: &str) -> Now {
    let zone: Now = format!("2026-01-01T00:00:00{offset}").parse().unwrap();
    now.with_timezone(zone.offset())
}

const PAGES: [&str; 7] = [
    "deadlines/crossing",
    "deadlines/arrival",
    "deadlines/crossing/2026-11-23T20:00",
    "deadlines/crossing/2026-11-23T09:30",
    "deadlines/arrival/2026-11-22",
    "deadlines/arrival/2026-11-24",
    "deadlines/refusal/2026-10-30",
];

#[test]
fn a_phone_of_another_zone_shows_the_same_answer() {
    // Nine in the morning, and the minutes around midnight in Kazakhstan, in Kabul and in Greenwich.
    for moment in
        ["2026-11-24T09:00", "2026-11-23T23:59", "2026-11-24T00:00", "2026-11-24T00:30", "2026-11-24T05:00"]
    {
        for route in PAGES {
            let expected = open("fa-AF").page(route, at(moment));
            for offset in OFFSETS {
                let now = elsewhere(at(moment), offset);
                assert_eq!(open("fa-AF").page(route, now), expected, "{route} at {now}");
            }
        }
    }
}

#[test]
fn the_days_to_pick_are_those_of_kazakhstan() {
    // Half past eleven in the evening in Kabul is midnight in Kazakhstan.
    let now: Now = "2026-11-23T23:30:00+04:30".parse().unwrap();
    let page = open("en").page("deadlines/arrival", now);
    let texts: Vec<&str> =
        page.items().flat_map(|item| &item.spoken).map(|spoken| spoken.plain.as_str()).collect();
    assert!(texts.contains(&"Today: Tuesday, 24 November 2026"), "{texts:?}");
    // So "today" cannot lie in the future.
    let fields = [field("day", "24"), field("month", "11"), field("year", "2026")];
    assert_eq!(open("en").act("date/arrival", &fields, now).page.route, "deadlines/arrival/2026-11-24");
}

proptest! {
    #[test]
    fn the_offset_never_counts(
        minutes in 0i64..1440,
        offset in select(OFFSETS.to_vec()),
        event in select(generate::events()),
        hour in 0u32..24,
    ) {
        let now = at("2026-11-24T00:00") + chrono::TimeDelta::minutes(minutes);
        let route = format!("deadlines/{event}/2026-11-23T{hour:02}:15");
        prop_assert_eq!(panah().page(&route, "en", elsewhere(now, offset)), panah().page(&route, "en", now));
    }
}

// ---- a time that cannot be right ----

fn asks(page: &Page) -> bool {
    page.blocks().any(|block| block.id() == "clock")
}

fn has_deadline(page: &Page) -> bool {
    page.blocks().any(|block| matches!(block, Block::Deadline(_)))
}

/// Moments at which the clock cannot be right, and the last and first ones at which it can.
fn moments() -> ([String; 5], [String; 4]) {
    let panah = panah();
    let (checked, last_year) = (panah.content().checked(), panah.content().calendar.last_year);
    let wrong = [
        "0001-01-01T00:00".to_owned(),
        "1970-01-01T00:10".to_owned(),
        format!("{}T23:59", checked.pred_opt().unwrap()),
        format!("{}-01-01T00:00", last_year + 1),
        "9999-12-31T18:00".to_owned(),
    ];
    let right = [
        format!("{checked}T00:00"),
        "2026-11-24T09:00".to_owned(),
        format!("{last_year}-01-01T00:00"),
        format!("{last_year}-12-31T23:59"),
    ];
    (wrong, right)
}

#[test]
fn a_clock_that_is_behind_or_far_ahead_is_asked_about() {
    let (wrong, right) = moments();
    for event in generate::events() {
        let (question, answer) = (format!("deadlines/{event}"), format!("deadlines/{event}/2024-05-20"));
        for moment in &wrong {
            let page = open("en").page(&question, at(moment));
            assert!(asks(&page), "{question} at {moment}");
            assert!(page.blocks().all(|block| block.id() != "days"), "wrong days are offered at {moment}");
            let page = open("en").page(&answer, at(moment));
            assert!(asks(&page) && !has_deadline(&page), "{answer} at {moment}");
        }
        for moment in &right {
            assert!(!asks(&open("en").page(&question, at(moment))), "{question} at {moment}");
            let page = open("en").page(&answer, at(moment));
            assert!(!asks(&page) && has_deadline(&page), "{answer} at {moment}");
        }
    }
}

#[test]
fn it_is_the_year_in_kazakhstan_that_counts() {
    let last_year = panah().content().calendar.last_year;
    let still: Now = format!("{}-01-01T00:30:00+14:00", last_year + 1).parse().unwrap();
    let already: Now = format!("{last_year}-12-31T19:30:00+00:00").parse().unwrap();
    assert!(!asks(&open("en").page("deadlines/arrival/2024-05-20", still)));
    assert!(asks(&open("en").page("deadlines/arrival/2024-05-20", already)));
}

#[test]
fn what_is_said_of_a_wrong_clock_is_true_of_it() {
    let text = |moment: &str| {
        let page = open("en").page("deadlines/arrival", at(moment));
        let item = page.items().find(|item| item.id == "clock").unwrap();
        item.spoken.iter().map(|spoken| spoken.plain.clone() + " ").collect::<String>()
    };
    assert!(text("1970-01-01T09:00").contains("before this app was made"));
    assert!(!text("2040-06-01T09:00").contains("before"), "{}", text("2040-06-01T09:00"));
}

#[test]
fn the_day_that_a_person_names_is_taken_on_a_wrong_clock() {
    let fields = [field("day", "24"), field("month", "11"), field("year", "2026")];
    for moment in moments().0 {
        // Nothing can be said to lie in the future, so any day of the event is taken and then asked about.
        let entered = open("en").act("date/arrival", &fields, at(&moment)).page;
        assert!(asks(&entered), "at {moment}");
        let form = entered.blocks().find_map(|block| match block {
            Block::Form(form) => Some(form),
            _ => None,
        });
        let told = open("en").act(&form.unwrap().action, &fields, at(&moment)).page;
        assert!(has_deadline(&told) && !asks(&told), "at {moment}");
        assert_eq!(told.route, "deadlines/arrival/2026-11-24@2026-11-24");
        let left = told.items().flat_map(|item| &item.spoken).any(|spoken| spoken.plain == "3 days left");
        assert!(left, "at {moment}: {:?}", told.blocks().collect::<Vec<_>>());
    }
    assert!(!asks(&open("en").page("deadlines/arrival/2026-11-22", now())));
}
