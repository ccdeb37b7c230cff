//! Deadlines: the table of vectors, an oracle that walks day by day, properties, and the pages.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use panah_core::Files;
use panah_core::content::{Holiday, Occurrence, Route, Rule, Unit};
use panah_core::page::{Block, FieldValue, Page};
use panah_core::time::{Answer, Calendar, ComputedDates, Reason};
use panah_tests::{Reader, at, field, now, open, open_files, texts};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static PANAH: LazyLock<Reader> = LazyLock::new(|| open("en"));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A date and time in Kazakhstan.
fn local(text: &str) -> NaiveDateTime {
    at(text).naive_local()
}

fn answer(rule: &str, date: NaiveDate) -> Answer {
    PANAH.panah.deadline(rule, Occurrence::new(date, None)).unwrap()
}

/// Act-by and outer reading.
fn dates(answer: &Answer) -> (NaiveDate, NaiveDate) {
    match answer.dates {
        ComputedDates::Duty { act_by, outer } => (act_by.date, outer.date),
        ComputedDates::Expectation { expect_by } => (expect_by, expect_by),
    }
}

/// The table of vectors of the legal notes.
const VECTORS: [(&str, &str, &str, &str); 10] = [
    ("claim", "2026-11-22", "2026-11-26", "2026-11-27"),
    ("claim", "2026-12-30", "2026-12-31", "2027-01-05"),
    ("claim", "2027-03-20", "2027-03-20", "2027-03-25"),
    ("appeal", "2026-11-30", "2027-02-26", "2027-03-01"),
    ("appeal", "2027-01-31", "2027-04-29", "2027-04-30"),
    ("appeal-court", "2026-12-15", "2027-01-14", "2027-01-15"),
    ("appeal-court", "2027-03-01", "2027-03-31", "2027-04-01"),
    ("re-register", "2026-12-10", "2026-12-17", "2026-12-18"),
    ("re-register", "2026-12-31", "2027-01-11", "2027-01-12"),
    ("claim-irregular", "2026-12-15", "2026-12-15", "2026-12-16"),
];

#[test]
fn the_vectors_of_the_legal_notes() {
    for (rule, on, act_by, outer) in VECTORS {
        assert_eq!(dates(&answer(rule, day(on))), (day(act_by), day(outer)), "{rule} on {on}");
    }
}

#[test]
fn twenty_four_hours_run_from_the_hour() {
    let occurrence = Occurrence::new(day("2026-12-15"), "10:00:00".parse().ok());
    let answer = PANAH.panah.deadline("claim-irregular", occurrence).unwrap();
    let ComputedDates::Duty { act_by, outer } = answer.dates else { panic!("a duty has two dates") };
    assert_eq!((act_by.date, act_by.time), (day("2026-12-16"), "10:00:00".parse().ok()));
    assert_eq!((outer.date, outer.time), (day("2026-12-16"), None));
    assert_eq!(answer.hours_left(local("2026-12-15T22:30")), Some(11));
    assert_eq!(answer.hours_left(local("2026-12-16T09:30")), Some(0));
    assert_eq!(answer.hours_left(local("2026-12-16T10:30")), Some(-1));
    // Whole hours, to the second.
    let second = TimeDelta::seconds(1);
    assert_eq!(answer.hours_left(local("2026-12-16T09:00")), Some(1));
    assert_eq!(answer.hours_left(local("2026-12-16T09:00") + second), Some(0));
    assert_eq!(answer.hours_left(local("2026-12-16T10:00")), Some(0));
    assert_eq!(answer.hours_left(local("2026-12-16T10:00") + second), Some(-1));
}

#[test]
fn an_expectation_is_one_date_and_never_moved() {
    // 24 February 2027 + …: 27 November 2026 is a Friday, 27 February 2027 a Saturday.
    let answer = answer("decision", day("2026-11-27"));
    assert_eq!(answer.dates, ComputedDates::Expectation { expect_by: day("2027-02-27") });
    assert_eq!(dates(&self::answer("decision-extended", day("2024-02-29"))).0, day("2025-02-28"));
}

#[test]
fn holidays_hold_in_the_years_of_their_law() {
    let calendar = Calendar::from(PANAH.panah.content());
    let off = |date: &str| !calendar.is_working(day(date));
    // 30 August until 2025; 15 March from 2027; 17 December and 1 December until 2021; 25 October from 2022.
    assert!(off("2024-08-30") && !off("2027-08-30"));
    assert!(!off("2024-03-15") && off("2027-03-15"));
    assert!(off("2020-12-17") && !off("2024-12-17"));
    assert!(off("2020-12-01") && !off("2022-12-01"));
    assert!(!off("2021-10-25") && off("2022-10-25"));
    // Kurban Ait does not move and is known for 2026.
    assert!(off("2026-05-27") && !off("2026-05-28"));
    // 8 March 2026 is a Sunday: Monday instead. 7 January 2024 was a Sunday and does not move.
    assert!(off("2026-03-09") && !off("2024-01-08"));
    // 2021: 1 and 2 January were Friday and Saturday, so Monday the 4th was off.
    assert!(off("2021-01-04") && !off("2021-01-05"));
    // 2022: Saturday and Sunday, 1 and 2 January, took Monday and Tuesday.
    assert!(off("2022-01-03") && off("2022-01-04") && !off("2022-01-05"));
}

#[test]
fn what_the_calendar_cannot_know_is_said() {
    let has = |rule: &str, on: &str, wanted: &Reason| answer(rule, day(on)).reasons.contains(wanted);
    assert!(has("claim", "2033-06-01", &Reason::CalendarUnknown { year: 2033 }));
    assert!(!has("claim", "2026-06-01", &Reason::CalendarUnknown { year: 2026 }));
    assert!(has("claim", "2017-06-01", &Reason::CalendarUnknown { year: 2017 }));
    // Kurban Ait of 2027 is estimated for Sunday, 16 May.
    assert!(has("re-register", "2027-05-13", &Reason::Estimate { year: 2027 }));
    assert!(!has("re-register", "2026-05-25", &Reason::Estimate { year: 2026 }));
    assert!(has("claim", "2026-06-01", &Reason::SwapsUnknown));
}

// ---- the oracle ----

/// Every day off from 2017 to 2034, by walking through the years with the holidays of the data.
fn days_off() -> BTreeMap<NaiveDate, &'static str> {
    let content = PANAH.panah.content();
    let mut off = BTreeMap::new();
    let mut moving = Vec::new();
    let mut date = day("2017-01-01");
    while date.year() < 2035 {
        if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            off.insert(date, "weekend");
        }
        for holiday in &content.holidays {
            let in_force = holiday.from.unwrap_or(i32::MIN) <= date.year()
                && date.year() <= holiday.until.unwrap_or(i32::MAX);
            if in_force && holiday.month == date.month() && holiday.day == date.day() {
                if holiday.moves && off.contains_key(&date) {
                    moving.push(date);
                }
                off.insert(date, "holiday");
            }
        }
        for lunar in &content.lunar_holidays {
            if lunar.dates.contains(&date) || lunar.estimates.contains(&date) {
                off.insert(date, "holiday");
            }
        }
        date = date.succ_opt().unwrap();
    }
    for from in moving {
        let mut date = from;
        while off.contains_key(&date) {
            date = date.succ_opt().unwrap();
        }
        off.insert(date, "in place");
    }
    off
}

/// The same two dates, counted on the fingers.
fn oracle(rule: &Rule, event: NaiveDate, off: &BTreeMap<NaiveDate, &str>) -> (NaiveDate, NaiveDate) {
    let next = |date: NaiveDate| date.succ_opt().unwrap();
    let previous = |date: NaiveDate| date.pred_opt().unwrap();
    let months = |count: u32| {
        let (mut year, mut month) = (event.year(), event.month() + count);
        while month > 12 {
            year += 1;
            month -= 12;
        }
        let mut number = event.day();
        loop {
            if let Some(date) = NaiveDate::from_ymd_opt(year, month, number) {
                return date;
            }
            number -= 1;
        }
    };
    let back = |mut date: NaiveDate| {
        while off.contains_key(&date) {
            if date == event {
                return event;
            }
            date = previous(date);
        }
        date
    };
    let forward = |mut date: NaiveDate| {
        while off.contains_key(&date) {
            date = next(date);
        }
        date
    };
    let working = |mut date: NaiveDate, count: u32| {
        let mut seen = 0;
        loop {
            if !off.contains_key(&date) {
                seen += 1;
                if seen == count {
                    return date;
                }
            }
            date = next(date);
        }
    };
    let expectation = rule.kind == panah_core::content::RuleKind::Expectation;
    match rule.unit {
        Unit::Hours => (event, next(event)),
        Unit::WorkingDays => (working(event, rule.amount), working(next(event), rule.amount)),
        Unit::CalendarDays => {
            let mut last = event;
            for _ in 1..rule.amount {
                last = next(last);
            }
            (back(last), forward(next(last)))
        }
        Unit::Months | Unit::Years => {
            let end = months(if rule.unit == Unit::Years { rule.amount * 12 } else { rule.amount });
            if expectation { (end, end) } else { (back(previous(end)), forward(end)) }
        }
    }
}

#[test]
fn the_engine_agrees_with_the_oracle_on_every_day_of_2018_to_2031() {
    let off = days_off();
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let mut compared = 0;
    for rule in &content.rules {
        let mut date = day("2018-01-01");
        while date.year() <= 2031 {
            let answer = Answer::compute(rule, Occurrence::new(date, None), &calendar);
            assert_eq!(dates(&answer), oracle(rule, date, &off), "{} on {date}", rule.id);
            compared += 1;
            date = date.succ_opt().unwrap();
        }
    }
    // The 5,113 days of fourteen years.
    assert_eq!(compared, content.rules.len() * 5113);
}

// ---- properties ----

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (1i32..=9999, 1u32..=366).prop_map(|(year, ordinal)| {
        NaiveDate::from_yo_opt(year, ordinal).unwrap_or_else(|| NaiveDate::from_yo_opt(year, 365).unwrap())
    })
}

fn any_rule() -> impl Strategy<Value = Rule> {
    proptest::sample::select(PANAH.panah.content().rules.clone())
}

proptest! {
    #[test]
    fn act_by_lies_between_the_event_and_the_outer_reading(date in any_date(), rule in any_rule()) {
        let (act_by, outer) = dates(&answer(&rule.id, date));
        prop_assert!(date <= act_by);
        prop_assert!(act_by <= outer);
    }

    #[test]
    fn one_more_holiday_never_makes_act_by_later(date in any_date(), rule in any_rule(), month in 1u32..=12, number in 1u32..=28) {
        prop_assume!(matches!(rule.unit, Unit::CalendarDays | Unit::Months | Unit::Years));
        let calendar = Calendar::from(PANAH.panah.content());
        let occurrence = Occurrence::new(date, None);
        let before = dates(&Answer::compute(&rule, occurrence, &calendar)).0;
        let mut holidays = calendar.holidays.to_vec();
        holidays.push(Holiday { id: "one-more".into(), month, day: number, moves: false, from: None, until: None });
        let after = dates(&Answer::compute(&rule, occurrence, &Calendar { holidays: &holidays, ..calendar })).0;
        prop_assert!(after <= before);
    }

    #[test]
    fn any_date_and_time_has_an_answer_and_a_page(date in any_date(), minutes in proptest::option::of(0u32..1440), rule in any_rule()) {
        let time = minutes.map(|minutes| chrono::NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap());
        let occurrence = Occurrence::new(date, time);
        let answer = PANAH.panah.deadline(&rule.id, occurrence).unwrap();
        let now_there = now().naive_local();
        let _ = (answer.days_left(now_there), answer.hours_left(now_there), answer.position(now_there));
        let route = Route::Answer { event: rule.events[0].clone(), occurrence }.to_string();
        let page = PANAH.page(&route, now());
        prop_assert!(page.found);
        prop_assert_eq!(page.route, route);
    }

    #[test]
    fn any_fields_are_a_page(values in proptest::collection::vec(any::<String>(), 5), event in "arrival|crossing|move|x") {
        let fields: Vec<FieldValue> = ["day", "month", "year", "hour", "minute"]
            .iter()
            .zip(values)
            .map(|(name, value)| FieldValue { name: (*name).into(), value })
            .collect();
        let page = PANAH.act(&format!("date/{event}"), &fields, now()).page;
        prop_assert_eq!(page.found, event != "x");
    }
}

// ---- the pages ----

fn fields(day: &str, month: &str, year: &str) -> Vec<FieldValue> {
    [("day", day), ("month", month), ("year", year)].map(|(name, value)| field(name, value)).into()
}

fn said(page: &Page) -> String {
    texts(page).iter().map(|(_, text)| text.plain() + "\n").collect()
}

/// The errors of a form, with the names of their fields, and what stands in the fields.
fn form(page: &Page) -> (Vec<(String, String)>, Vec<String>) {
    let form = page
        .blocks()
        .find_map(|block| match block {
            Block::Form(form) => Some(form),
            _ => None,
        })
        .expect("the page has a form");
    let errors =
        form.fields.iter().filter_map(|field| Some((field.name.clone(), field.error.as_ref()?.plain())));
    (errors.collect(), form.fields.iter().map(|field| field.value.clone()).collect())
}

#[test]
fn bad_input_comes_back_with_its_error_and_nothing_is_lost() {
    let cases = [
        (fields("31", "2", "2026"), "day", "This date does not exist"),
        (fields("41", "2", "2026"), "day", "from 1 to 31"),
        (fields("25", "11", "2026"), "day", "in the future"),
        (fields("1", "1", "1991"), "day", "from the year 1992"),
        (fields("", "11", "2026"), "day", "empty"),
        (fields("1", "", "2026"), "month", "empty"),
        (fields("1", "11", "zwei"), "year", "figures only"),
    ];
    for (fields, name, words) in cases {
        let page = PANAH.act("date/arrival", &fields, now()).page;
        let (errors, values) = form(&page);
        assert_eq!(errors.len(), 1, "{fields:?}: {errors:?}");
        assert!(errors[0].0 == name && errors[0].1.contains(words), "{fields:?}: {errors:?}");
        assert_eq!(values, fields.iter().map(|field| field.value.clone()).collect::<Vec<_>>());
        assert_eq!(page.route, "deadlines/arrival");
    }
}

#[test]
fn figures_of_any_script_are_read() {
    for fields in [fields("22", "11", "2026"), fields("٢٢", "١١", "٢٠٢٦"), fields(" ۲۲ ", "۱۱", "۲۰۲۶")]
    {
        let page = PANAH.act("date/arrival", &fields, now()).page;
        assert_eq!(page.route, "deadlines/arrival/2026-11-22");
    }
}

#[test]
fn a_solar_hijri_date_is_taken_in_dari() {
    let dari = open("fa-AF");
    assert!(said(&dari.page("deadlines/arrival", now())).contains("هجری"));
    // 1 Qaws 1405 is 22 November 2026.
    let page = dari.act("date/arrival/solar", &fields("1", "9", "1405"), now()).page;
    assert_eq!(page.route, "deadlines/arrival/2026-11-22");
    let page = dari.act("date/arrival/solar", &fields("30", "12", "1404"), now()).page;
    assert_eq!(form(&page).0.len(), 1, "1404 has no 30 Hut");
    assert!(!said(&open("ru").page("deadlines/arrival", now())).contains("calendar"));
}

#[test]
fn an_absurd_clock_is_said_first_and_asks_for_the_day() {
    let wrong = at("1970-01-01T00:10");
    let page = PANAH.page("deadlines/arrival/2026-11-22", wrong);
    assert_eq!(page.blocks().nth(1).unwrap().id(), "clock");
    assert!(page.blocks().all(|block| !matches!(block, Block::Deadline(_))), "a date was said all the same");
    let page = PANAH.act("today/arrival/2026-11-22", &fields("24", "11", "2026"), wrong).page;
    assert!(said(&page).contains("2 days left"), "{}", said(&page));
    assert_eq!(PANAH.page(&page.route, wrong), page);
    let page = PANAH.act("today/arrival/2026-11-22", &fields("40", "11", "2026"), wrong).page;
    assert_eq!(form(&page).0.len(), 1);
}

#[test]
fn both_readings_of_the_appeal_are_shown() {
    let page = PANAH.page("deadlines/refusal/2026-11-20", now());
    let ids: Vec<&str> = page.blocks().map(Block::id).collect();
    let place = |id| ids.iter().position(|found| *found == id).unwrap();
    assert!(place("two-readings") < place("deadline-appeal-court"));
    assert!(place("deadline-appeal-court") < place("deadline-appeal"));
}

#[test]
fn a_day_that_has_passed_says_what_to_do_now() {
    let text = said(&PANAH.page("deadlines/arrival/2026-11-01", now()));
    assert!(text.contains("The safe day has passed. Go today."));
    assert!(text.contains("Go today all the same, and say why you are late. Call BHR or UNHCR"));
    assert!(text.contains("19 days ago"), "{text}");
}

#[test]
fn the_count_of_days_follows_the_data() {
    let mut files = Files::shipped();
    let source = files.content.iter_mut().find(|source| source.name.ends_with("deadlines.toml")).unwrap();
    source.text = source.text.replacen("amount = 5", "amount = 10", 1).into();
    let panah = open_files(files, "en").panah;
    let answer = panah.deadline("claim", Occurrence::new(day("2026-11-22"), None)).unwrap();
    assert_eq!(dates(&answer).0, day("2026-11-22").checked_add_days(Days::new(9)).unwrap());
}
