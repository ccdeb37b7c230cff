//! Deadlines: the table of vectors, an oracle that walks day by day, the three states, properties, and the pages.

mod answers;
mod oracle;
mod order;
mod pages;
mod properties;
mod states;

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use panah_core::content::{Occurrence, RuleKind};
use panah_core::page::{Block, Deadline, FieldValue, Page};
use panah_core::time::{Answer, Calendar, ComputedDates, DateFormat, Reason, State, long_date};
use panah_core::{Config, Files, Panah};
use panah_tests::{Reader, at, field, open, open_files, texts};
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

/// The examples of the design: a Saturday between two readings, and two readings on one day.
#[test]
fn the_examples_of_the_design() {
    let arrived = answer("claim", day("2027-01-20"));
    assert_eq!(dates(&arrived), (day("2027-01-22"), day("2027-01-25")));
    for (now, state) in [
        ("2027-01-22T23:59", State::Ahead),
        ("2027-01-23T00:00", State::Between),
        ("2027-01-25T23:59", State::Between),
        ("2027-01-26T00:00", State::After),
    ] {
        assert_eq!(arrived.state(local(now)), state, "{now}");
    }
    let moved = answer("re-register", day("2027-01-23"));
    assert_eq!(dates(&moved), (day("2027-01-29"), day("2027-01-29")));
    assert_eq!(moved.other_reading(), None, "equal readings are one");
    assert_eq!(moved.state(local("2027-01-29T23:59")), State::Ahead);
    assert_eq!(moved.state(local("2027-01-30T00:00")), State::After);
}

/// Fingerprints hang on the certificate; where the day of the registration is asked, it is taken to be the same day.
#[test]
fn fingerprints_are_counted_from_the_certificate() {
    let rule = PANAH.panah.content().rule("fingerprints").unwrap();
    assert_eq!(rule.events, ["certificate", "registration"]);
    assert_eq!(dates(&answer("fingerprints", day("2026-11-24"))), (day("2026-11-26"), day("2026-11-27")));
    for rule in PANAH.panah.content().rules.iter().filter(|rule| rule.kind == RuleKind::Expectation) {
        assert!(rule.id.starts_with("decision"), "{} is not the person's duty?", rule.id);
    }
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

#[test]
fn the_count_of_days_follows_the_data() {
    let mut files = Files::shipped();
    let source = files.content.iter_mut().find(|source| source.name.ends_with("deadlines.toml")).unwrap();
    source.text = source.text.replacen("amount = 5", "amount = 10", 1).into();
    let panah = open_files(files, "en").panah;
    let answer = panah.deadline("claim", Occurrence::new(day("2026-11-22"), None)).unwrap();
    assert_eq!(dates(&answer).0, day("2026-11-22").checked_add_days(Days::new(9)).unwrap());
}

/// What an event says of rules, and a rule of events, names ones that are there; and a duty has words for every state.
#[test]
fn a_slip_in_what_the_rules_name_is_found() {
    for (file, from, to, said) in [
        ("deadlines.toml", "first = \"appeal\"", "first = \"apeal\"", "no [[rule]] \"apeal\""),
        (
            "deadlines.toml",
            "first = \"appeal\"",
            "first = \"claim\"",
            "\"claim\" is not counted from \"refusal\"",
        ),
        ("deadlines.toml", "call_by = \"appeal-court\"", "call_by = \"decision\"", "is not counted from"),
        ("deadlines.toml", "recounted_from = \"complaint\"", "recounted_from = \"answer\"", "no [[event]]"),
        ("deadlines.toml", "intro = \"certificate-date-counts\"", "intro = \"none-such\"", "none-such"),
        (
            "deadlines.ftl",
            "    .between = Go as soon as the offices",
            "    .beside = Go",
            "rule-re-register.between",
        ),
    ] {
        let mut files = Files::shipped();
        let english = files.locales.iter_mut().find(|locale| locale.tag == "en").unwrap();
        let source =
            files.content.iter_mut().chain(&mut english.files).find(|source| source.name.ends_with(file));
        let source = source.unwrap();
        assert!(source.text.contains(from), "{from}");
        source.text = source.text.replacen(from, to, 1).into();
        let fault = Panah::open_files(files, &Config::everything()).unwrap_err();
        assert!(fault.what.contains(said), "{to}: {fault}");
        assert!(fault.file.ends_with("deadlines.toml"), "{to}: {fault}");
    }
}

// ---- what the tests of pages share ----

fn said(page: &Page) -> String {
    texts(page).iter().map(|(_, text)| text.plain() + "\n").collect()
}

fn deadlines(page: &Page) -> Vec<&Deadline> {
    page.blocks()
        .filter_map(|block| match block {
            Block::Deadline(deadline) => Some(deadline),
            _ => None,
        })
        .collect()
}

fn ids(page: &Page) -> Vec<&str> {
    page.blocks().map(Block::id).collect()
}

fn place(page: &Page, id: &str) -> usize {
    ids(page).iter().position(|found| *found == id).unwrap_or_else(|| panic!("no {id} in {:?}", ids(page)))
}

fn english(date: NaiveDate) -> String {
    long_date("en", date, DateFormat::WithWeekday)
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

fn fields(day: &str, month: &str, year: &str) -> Vec<FieldValue> {
    [("day", day), ("month", month), ("year", year)].map(|(name, value)| field(name, value)).into()
}

/// What is said where the person may still be in time.
const IN_TIME: &str = "may still be in time";
