//! What is true of any day and any rule.

use super::{PANAH, answer, dates};
use chrono::{NaiveDate, TimeDelta};
use panah_core::content::{Holiday, Occurrence, Route, Rule, Unit};
use panah_core::page::FieldValue;
use panah_core::time::{Answer, Calendar, State};
use panah_tests::now;
use proptest::prelude::*;

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (1i32..=9999, 1u32..=366).prop_map(|(year, ordinal)| {
        NaiveDate::from_yo_opt(year, ordinal).unwrap_or_else(|| NaiveDate::from_yo_opt(year, 365).unwrap())
    })
}

fn any_time() -> impl Strategy<Value = chrono::NaiveTime> {
    (0u32..24, 0u32..60).prop_map(|(hour, minute)| chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
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
        let _ = (answer.hours_left(now_there), answer.state(now_there), answer.next_change(now_there));
        let route = Route::answer(&rule.events[0], occurrence).to_string();
        let page = PANAH.page(&route, now());
        prop_assert!(page.found);
        prop_assert_eq!(page.route, route);
    }

    /// The states come one after the other, and what is said of the next change is true.
    #[test]
    fn a_state_lasts_until_the_next_change(date in any_date(), time in proptest::option::of(any_time()), rule in any_rule(), minutes in 0i64..60 * 24 * 8) {
        let answer = PANAH.panah.deadline(&rule.id, Occurrence::new(date, time)).unwrap();
        let start = answer.moment().date.and_time(chrono::NaiveTime::MIN) - TimeDelta::days(3);
        let now = start + TimeDelta::minutes(minutes);
        let change = answer.next_change(now);
        prop_assert!(now < change && change - now <= TimeDelta::days(1));
        let before = change - TimeDelta::seconds(1);
        prop_assert_eq!(answer.state(before), answer.state(now));
        prop_assert!(answer.state(before) <= answer.state(change));
        if answer.state(now) == State::Ahead {
            prop_assert_eq!(answer.hours_left(before), answer.hours_left(now));
        }
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
