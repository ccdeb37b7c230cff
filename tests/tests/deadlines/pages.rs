//! The forms, and the day that a person tells.

use super::{PANAH, day, deadlines, english, fields, form, place, said};
use panah_core::page::{Block, Target};
use panah_core::text::plain;
use panah_tests::{at, field, now, open};
use proptest::prelude::*;

#[test]
fn bad_input_comes_back_with_its_error_and_nothing_is_lost() {
    let cases = [
        (fields("31", "2", "2026"), "day", "This date does not exist"),
        (fields("41", "2", "2026"), "day", "from 1 to 31"),
        (fields("25", "11", "2026"), "day", "has not come yet"),
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

/// The same address shows the same page again, in another language too.
#[test]
fn a_date_that_is_refused_stays_when_the_language_is_chosen() {
    let route = "deadlines/arrival/2026-11-25";
    let page = PANAH.page(route, now());
    assert_eq!((page.route.as_str(), form(&page).0.len()), (route, 1));
    let Some(Target::Page { route: languages }) = page.frame.language.as_ref().map(|link| &link.target)
    else {
        panic!("{page:?}")
    };
    let targets: Vec<Target> = PANAH
        .page(languages, now())
        .blocks()
        .filter_map(|block| if let Block::Choice { options, .. } = block { Some(options) } else { None })
        .flatten()
        .map(|option| option.target.clone())
        .collect();
    assert!(!targets.is_empty());
    for target in targets {
        let Target::Action { action } = target else { panic!("{target:?}") };
        assert_eq!(PANAH.act(&action, &[], now()).page.route, route);
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

// ---- the day that is told ----

#[test]
fn an_absurd_clock_is_said_first_and_asks_for_the_day() {
    let wrong = at("1970-01-01T00:10");
    let page = PANAH.page("deadlines/arrival/2026-11-22", wrong);
    assert_eq!(page.blocks().nth(1).unwrap().id(), "clock");
    assert!(deadlines(&page).is_empty(), "a date was said all the same");
    let page = PANAH.act("today/arrival/2026-11-22", &fields("24", "11", "2026"), wrong).page;
    assert!(said(&page).contains("2 days from today"), "{}", said(&page));
    assert_eq!(PANAH.page(&page.route, wrong), page);
    let page = PANAH.act("today/arrival/2026-11-22", &fields("40", "11", "2026"), wrong).page;
    assert_eq!(form(&page).0.len(), 1);
}

/// A1: the person says that it is 15 October; the address is opened again on another day of the device.
#[test]
fn a_told_day_is_shown_and_does_not_outlive_the_devices_day() {
    let told =
        PANAH.act("today/refusal/2026-10-01", &fields("15", "10", "2026"), at("2020-01-01T00:10")).page;
    assert_eq!(told.route, "deadlines/refusal/2026-10-01@2026-10-15~2020-01-01");
    assert_eq!(told.restore_token, "deadlines");
    assert!(said(&told).contains("Today, as you said: Thursday, 15 October 2026"), "{}", said(&told));
    assert_eq!(place(&told, "day-told"), 1, "the day stands first");
    assert_eq!(deadlines(&told).len(), 2);
    assert_eq!(PANAH.page(&told.route, at("2020-01-01T23:59")), told);
    let changes = told.changes_at.expect("it ends with the device's day");
    assert_eq!(changes, at("2020-01-02T00:00").timestamp());
    // The device moved on, was set right, or went back.
    for moment in ["2020-01-02T00:00", "2026-12-20T09:00", "1970-01-01T00:10"] {
        let again = PANAH.page(&told.route, at(moment));
        assert!(deadlines(&again).is_empty(), "{moment}: {}", said(&again));
        assert!(
            said(&again).contains("You said that today was: Thursday, 15 October 2026"),
            "{}",
            said(&again)
        );
        assert_eq!(again.route, told.route);
        // A slip in the form brings back the same question.
        let action = again.blocks().find_map(|block| match block {
            Block::Form(form) => Some(form.action.clone()),
            _ => None,
        });
        let wrong = PANAH.act(action.as_ref().unwrap(), &fields("40", "11", "2026"), at(moment)).page;
        assert_eq!((wrong.route.as_str(), form(&wrong).0.len()), (told.route.as_str(), 1));
        let answered = PANAH.act(action.as_ref().unwrap(), &fields("20", "12", "2026"), at(moment)).page;
        assert!(
            said(&answered).contains("Today, as you said: Sunday, 20 December 2026"),
            "{}",
            said(&answered)
        );
    }
}

#[test]
fn a_device_that_was_set_right_offers_its_own_day() {
    let again = PANAH.page("deadlines/refusal/2026-10-01@2026-10-15~2020-01-01", at("2026-12-20T09:00"));
    let option = again.blocks().find_map(|block| match block {
        Block::Choice { options, .. } => options.first(),
        _ => None,
    });
    let option = option.expect("the device's day can be taken with one tap");
    assert_eq!(option.label.plain(), "Today: Sunday, 20 December 2026");
    let Target::Page { route } = &option.target else { panic!("it leads to the answer") };
    assert_eq!(route, "deadlines/refusal/2026-10-01");
    let wrong = PANAH.page("deadlines/refusal/2026-10-01@2026-10-15~2020-01-01", at("2020-01-02T09:00"));
    assert!(wrong.blocks().all(|block| !matches!(block, Block::Choice { .. })), "a wrong day is not offered");
}

/// Whatever is wrong with a device's date is wrong with its hour: no hours are promised.
#[test]
fn no_hours_are_counted_by_a_wrong_clock() {
    for moment in ["2020-01-01T00:10", "2020-01-01T23:50"] {
        let page = PANAH.page("deadlines/crossing/2026-11-23T20:00@2026-11-24~2020-01-01", at(moment));
        let text = said(&page);
        let time = deadlines(&page)[0].time.as_deref().map(plain);
        assert_eq!(time.as_deref(), Some("20:00"), "{moment}: {text}");
        assert!(text.contains("Today is the last day"), "{moment}: {text}");
        assert!(!text.contains("hour left") && !text.contains("hours left"), "{moment}: {text}");
    }
    // A day that is the device's own is no doubt about its clock.
    let page = PANAH.page("deadlines/crossing/2026-11-23T20:00@2026-11-24~2026-11-24", now());
    assert!(said(&page).contains("11 hours left"), "{}", said(&page));
}

proptest! {
    #[test]
    fn a_told_day_counts_on_the_devices_day_only(today in 0u64..4000, device in 0u64..4000, shown in 0u64..4000) {
        let date = |days| day("2024-01-01") + chrono::Days::new(days);
        let (today, device, shown) = (date(today), date(device), date(shown));
        let route = format!("deadlines/arrival/2024-01-01@{today}~{device}");
        let page = PANAH.page(&route, at(&format!("{shown}T09:00")));
        prop_assert_eq!(!deadlines(&page).is_empty(), device == shown);
        prop_assert_eq!(said(&page).contains(&format!("Today, as you said: {}", english(today))), device == shown);
        prop_assert_eq!(page.route, route);
        prop_assert_eq!(page.restore_token, "deadlines");
    }
}

/// A2: the hour is one of Kazakhstan, and the form says so.
/// Where only the hour is asked it cannot be left empty, and the page does not say that it can.
#[test]
fn the_hour_alone_is_not_said_to_be_optional() {
    let hint = |route: &str| {
        let page = PANAH.page(route, now());
        let form =
            page.blocks().find_map(|block| if let Block::Form(form) = block { Some(form) } else { None });
        let hour = form.unwrap().fields.iter().find(|field| field.name == "hour").unwrap();
        hour.hint.as_ref().unwrap().plain()
    };
    let (question, answer) = (hint("deadlines/crossing"), hint("deadlines/crossing/2026-11-24"));
    assert!(question.contains("Empty if you do not know it"), "{question}");
    assert!(answer.contains("The hour in Kazakhstan") && !answer.contains("Empty"), "{answer}");
    let page = PANAH.act("hour/crossing/2026-11-24", &[field("hour", ""), field("minute", "")], now()).page;
    assert!(page.first_error().is_some_and(|field| field.name == "hour"));
}

#[test]
fn the_form_says_whose_hour_it_asks_for() {
    let page = PANAH.page("deadlines/crossing", now());
    let hint = page.blocks().find_map(|block| match block {
        Block::Form(form) => form.fields.iter().find(|field| field.name == "hour")?.hint.clone(),
        _ => None,
    });
    assert!(hint.unwrap().plain().contains("The hour in Kazakhstan"));
    // From China, where it is three hours later, an hour that has not come yet in Kazakhstan is not taken.
    let mut late = fields("24", "11", "2026");
    late.extend([field("hour", "11"), field("minute", "30")]);
    let in_china = "2026-11-24T12:00:00+08:00".parse().unwrap();
    let page = PANAH.act("date/crossing", &late, in_china).page;
    assert!(form(&page).0[0].1.contains("by the clock in Kazakhstan"), "{:?}", form(&page).0);
}
