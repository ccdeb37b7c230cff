//! What an answer says, in which order and in which words.

use super::{PANAH, ids, place, said};
use chrono::TimeDelta;
use panah_core::content::RuleKind;
use panah_core::page::{Block, Effect, Target};
use panah_tests::{at, now};

#[test]
fn after_a_refusal_the_complaint_comes_first() {
    let ahead = PANAH.page("deadlines/refusal/2026-11-20", now());
    let text = said(&ahead);
    assert_eq!(ahead.title.plain(), "How long you have to appeal");
    assert!(place(&ahead, "deadline-appeal") < place(&ahead, "now-title"));
    assert!(place(&ahead, "now-title") < place(&ahead, "deadline-appeal-court"));
    assert!(place(&ahead, "deadline-appeal-court") < place(&ahead, "recounted-appeal-court"));
    assert!(text.contains("Hand in a complaint at the office that refused you"), "{text}");
    // 1 month from 20 November 2026 ends, with that day, on Saturday the 19th: Friday. It is said once.
    assert!(text.contains("Call BHR, and ask about going to court, not later than:"), "{text}");
    assert_eq!(text.matches("18 December 2026").count(), 2, "over the day, and on the calendar: {text}");
    let links = ahead.blocks().flat_map(Block::targets);
    let to_complaint =
        |target: &&Target| matches!(target, Target::Page { route } if route == "deadlines/complaint");
    assert_eq!(links.filter(to_complaint).count(), 1);
    // The day for the court has passed, the complaint is open.
    let passed = said(&PANAH.page("deadlines/refusal/2026-11-20", at("2026-12-28T10:00")));
    assert!(passed.contains("Call BHR today") && !passed.contains("Call BHR, and ask"), "{passed}");
    assert!(passed.contains("it may not be too late"), "{passed}");
    assert!(passed.contains("53 days from today"), "{passed}");
    // Where the complaint has been answered, there is nothing to count again.
    let complaint = PANAH.page("deadlines/complaint/2026-11-20", now());
    assert!(!ids(&complaint).contains(&"recounted-appeal-court"));
    assert!(said(&complaint).contains("Going to court: go before the court closes, not later than:"));
}

#[test]
fn the_registration_says_that_the_certificate_is_taken_to_be_of_the_same_day() {
    let page = PANAH.page("deadlines/registration/2026-11-24", now());
    assert!(place(&page, "assumed-certificate-day") < place(&page, "deadline-fingerprints"));
    assert!(place(&page, "deadline-fingerprints") < place(&page, "deadline-decision"));
    let certificate = PANAH.page("deadlines/certificate/2026-11-24", now());
    assert!(!ids(&certificate).contains(&"assumed-certificate-day"));
    assert!(place(&certificate, "deadline-fingerprints") < place(&certificate, "deadline-certificate"));
    // The printed date comes before the counted one.
    assert!(place(&certificate, "certificate-date-counts") < place(&certificate, "deadline-certificate"));
    assert!(said(&certificate).contains("Look at the date on your certificate: that date counts."));
}

#[test]
fn waiting_for_a_decision_is_not_nothing_to_do() {
    for event in ["registration", "application"] {
        let text = said(&PANAH.page(&format!("deadlines/{event}/2026-11-24"), now()));
        assert!(
            !text.contains("do not have to do anything") && text.contains("Come when you are invited"),
            "{text}"
        );
    }
}

#[test]
fn working_days_are_named_where_they_matter() {
    let says =
        |route: &str, moment: &str| ids(&PANAH.page(route, at(moment))).contains(&"answer-working-days");
    assert!(says("deadlines/move/2026-11-24", "2026-11-24T09:00"));
    // Friday to Monday: two closed days. Monday to Thursday of the same week: none.
    assert!(says("deadlines/arrival/2026-11-27", "2026-11-27T09:00"));
    assert!(!says("deadlines/arrival/2026-11-23", "2026-11-23T09:00"));
    assert!(!says("deadlines/certificate/2026-09-16", "2026-10-13T09:00"), "weeks are left");
}

/// Whoever sees the phone can read its calendar; two days have two different buttons.
#[test]
fn an_entry_of_the_calendar_says_nothing_of_asylum() {
    let page = PANAH.page("deadlines/certificate/2026-11-24", now());
    let mut labels = Vec::new();
    for block in page.blocks() {
        if let Block::Button(button) = block
            && let Target::Effect { effect: Effect::AddToCalendar { title, .. } } = &button.target
        {
            assert_eq!(title, "Go to the office in time");
            labels.push(button.label.plain());
        }
    }
    assert_eq!(labels, ["To calendar: 26 November 2026", "To calendar: 23 February 2027"]);
}

/// What an authority should do by a day is no day to go anywhere.
#[test]
fn only_a_duty_is_put_into_the_calendar() {
    for event in &PANAH.panah.content().events {
        let page = PANAH.page(&format!("deadlines/{}/2026-11-24", event.id), now());
        let entries = page.blocks().map(Block::id).filter_map(|id| id.strip_prefix("calendar-"));
        for id in entries {
            assert_eq!(PANAH.panah.content().rule(id).unwrap().kind, RuleKind::Duty, "{}: {id}", event.id);
        }
    }
}

/// Words that frighten or mislead, on every answer in every state.
#[test]
fn no_answer_uses_a_word_that_misleads() {
    let forbidden = ["safe day", "safe time", "this day", "this time", "latest reading", "my last day"];
    let mut pages = Vec::new();
    for event in &PANAH.panah.content().events {
        for days in [0, 3, 5, 6, 8, 30, 33, 93, 100, 370] {
            let moment = now() + TimeDelta::days(days);
            pages.push(PANAH.page(&format!("deadlines/{}/2026-11-24", event.id), moment));
        }
        pages.push(PANAH.page(&format!("deadlines/{}", event.id), now()));
    }
    pages.push(PANAH.page("deadlines", now()));
    for page in pages {
        let text = said(&page).to_lowercase();
        for words in forbidden {
            assert!(!text.contains(words), "{} says {words}: {text}", page.route);
        }
    }
}
