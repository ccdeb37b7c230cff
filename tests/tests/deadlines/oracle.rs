//! The same dates and states, counted on the fingers.

use super::{PANAH, dates, day};
use chrono::{Datelike, NaiveDate, Weekday};
use panah_core::content::{Occurrence, Rule, RuleKind, Unit};
use panah_core::time::{Answer, Calendar};
use std::collections::BTreeMap;

/// Every day off from 2017 to 2035, by walking through the years with the holidays of the data.
pub(super) fn days_off() -> BTreeMap<NaiveDate, &'static str> {
    let content = PANAH.panah.content();
    let mut off = BTreeMap::new();
    let mut moving = Vec::new();
    let mut date = day("2017-01-01");
    while date.year() < 2036 {
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
pub(super) fn oracle(
    rule: &Rule,
    event: NaiveDate,
    off: &BTreeMap<NaiveDate, &str>,
) -> (NaiveDate, NaiveDate) {
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
    let expectation = rule.kind == RuleKind::Expectation;
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
fn the_engine_agrees_with_the_oracle_on_every_day_of_2018_to_2032() {
    let off = days_off();
    let content = PANAH.panah.content();
    let calendar = Calendar::from(content);
    let mut compared = 0;
    for rule in &content.rules {
        let mut date = day("2018-01-01");
        while date.year() <= 2032 {
            let answer = Answer::compute(rule, Occurrence::new(date, None), &calendar);
            assert_eq!(dates(&answer), oracle(rule, date, &off), "{} on {date}", rule.id);
            compared += 1;
            date = date.succ_opt().unwrap();
        }
    }
    // The 5,479 days of fifteen years.
    assert_eq!(compared, content.rules.len() * 5479);
}
