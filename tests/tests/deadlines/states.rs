//! The three states of a duty and the two of an expectation, against an oracle that walks from the event through every day.

use super::oracle::{days_off, oracle};
use super::{PANAH, day, local};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use panah_core::content::{Occurrence, RuleKind, Unit};
use panah_core::time::{Answer, Calendar, State};

/// The first, a middle and the last second of a day.
fn times() -> [NaiveTime; 3] {
    [(0, 0, 0), (12, 0, 0), (23, 59, 59)]
        .map(|(hour, minute, second)| NaiveTime::from_hms_opt(hour, minute, second).unwrap())
}

/// Every day of 2018 to 2032.
fn days() -> impl Iterator<Item = NaiveDate> {
    day("2018-01-01").iter_days().take_while(|date| date.year() <= 2032)
}

#[test]
fn every_state_of_every_rule_on_every_day_of_2018_to_2032() {
    let off = days_off();
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let mut seen = [0usize; 3];
    for rule in &content.rules {
        for event in days() {
            let answer = Answer::compute(rule, Occurrence::new(event, None), &calendar);
            let (first, last) = oracle(rule, event, &off);
            // Walks from the event to three days past the outer reading; a year has 366 days at most.
            let mut expected = State::Ahead;
            let mut past = 0;
            for today in event.iter_days().take(400) {
                for time in times() {
                    assert_eq!(
                        answer.state(today.and_time(time)),
                        expected,
                        "{} of {event} on {today} {time}",
                        rule.id
                    );
                    seen[expected as usize] += 1;
                }
                // The day ends here.
                if today == first {
                    expected = State::Between;
                }
                if today == last {
                    expected = State::After;
                }
                past += u32::from(expected == State::After);
                if past > 3 {
                    break;
                }
            }
            assert_eq!(past, 4, "{} of {event} never ended", rule.id);
            if rule.kind == RuleKind::Expectation {
                assert_eq!(first, last, "an expectation has no state between");
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 50_000), "{seen:?}");
}

/// The day that counts in each state, and whether another one is named.
#[test]
fn the_day_that_counts_is_the_one_that_lies_ahead() {
    let off = days_off();
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let mut equal = 0;
    for rule in content.rules.iter().filter(|rule| rule.kind == RuleKind::Duty) {
        for event in days() {
            let answer = Answer::compute(rule, Occurrence::new(event, None), &calendar);
            let (first, last) = oracle(rule, event, &off);
            assert_eq!(answer.shown(State::Ahead).date, first);
            assert_eq!(answer.shown(State::Between).date, last);
            assert_eq!(answer.shown(State::After).date, last);
            assert_eq!(answer.other_reading(), (first != last).then_some(last), "{} of {event}", rule.id);
            equal += usize::from(first == last);
        }
    }
    // Events on days off, for the rule that counts working days.
    assert!(equal > 1_000, "{equal}");
}

/// Twenty-four hours, minute by minute on the hour of their end, and hour by hour else.
#[test]
fn twenty_four_hours_stop_being_ahead_at_their_hour() {
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let rule = content.rules.iter().find(|rule| rule.unit == Unit::Hours).unwrap();
    for event in days() {
        for (hour, minute) in [(0, 0), (10, 30), (23, 59)] {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            let answer = Answer::compute(rule, Occurrence::new(event, Some(time)), &calendar);
            let crossed = event.and_time(time);
            assert_eq!(answer.other_reading(), None, "the same calendar day is one day");
            for seconds in (0..50).map(|hours| hours * 3600).chain([86_399, 86_400, 86_401]) {
                let now = crossed + TimeDelta::seconds(seconds);
                // The outer reading ends with the day after the crossing.
                let expected = if seconds < 86_400 {
                    State::Ahead
                } else if now.date() <= event + Days::new(1) {
                    State::Between
                } else {
                    State::After
                };
                assert_eq!(answer.state(now), expected, "crossed {crossed}, now {now}");
            }
        }
    }
}

/// Being in time is promised only if a working day is left before the outer reading ends.
#[test]
fn a_working_day_is_left_or_it_is_not() {
    let off = days_off();
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let mut closed = 0;
    for rule in content.rules.iter().filter(|rule| rule.kind == RuleKind::Duty) {
        let step = if rule.unit == Unit::Months { 7 } else { 1 };
        for event in days().step_by(step) {
            let answer = Answer::compute(rule, Occurrence::new(event, None), &calendar);
            let (first, last) = oracle(rule, event, &off);
            for today in event.iter_days().take_while(|today| *today <= last) {
                let end = if today <= first { first } else { last };
                let left =
                    today.iter_days().take_while(|date| *date <= end).any(|date| !off.contains_key(&date));
                let now = today.and_time(times()[1]);
                assert_eq!(answer.has_working_day(now, &calendar), left, "{} of {event} on {today}", rule.id);
                closed += usize::from(!left);
                if rule.unit != Unit::Hours && today > first {
                    assert!(left, "the outer reading of {} of {event} ends on a day off", rule.id);
                }
            }
        }
    }
    assert!(closed > 500, "{closed}");
}

#[test]
fn the_hours_left_are_whole_hours() {
    let occurrence = Occurrence::new(day("2026-12-15"), "10:00:00".parse().ok());
    let answer = PANAH.panah.deadline("claim-irregular", occurrence).unwrap();
    for (now, left, state) in [
        ("2026-12-15T22:30", 11, State::Ahead),
        ("2026-12-16T09:59", 0, State::Ahead),
        ("2026-12-16T10:00", 0, State::Between),
        ("2026-12-16T10:30", -1, State::Between),
        ("2026-12-16T23:59", -14, State::Between),
        ("2026-12-17T00:00", -14, State::After),
    ] {
        assert_eq!((answer.hours_left(local(now)), answer.state(local(now))), (Some(left), state), "{now}");
    }
}
