//! `panah deadline`: a last day, as text or as data.

use crate::clock::{self, Clock};
use crate::{Problem, terminal};
use chrono::{Datelike, NaiveDate};
use panah_core::content::{Occurrence, Route, ToldToday};
use panah_core::time::{Calendar, ComputedDates, Moment, Reason, State};
use panah_core::{Now, Panah};
use serde::Serialize;

/// The answer as data.
#[derive(Serialize)]
pub(crate) struct Record {
    rule: String,
    on: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    today: NaiveDate,
    /// A day, or a local date-time for a period of hours with a known hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    act_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expect_by: Option<NaiveDate>,
    /// Whole days to the day to act by, or to expect something by; negative when it has passed.
    days_left: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_left: Option<i64>,
    state: State,
    /// For a duty: whether a working day is left, today included, until the last day that counts in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    working_day_left: Option<bool>,
    reasons: Vec<Reason>,
}

/// The answer of `rule` when its event happened at `occurrence`.
pub(crate) fn record(
    panah: &Panah,
    rule: &str,
    occurrence: Occurrence,
    clock: Clock,
) -> Result<Record, Problem> {
    let answer = panah.deadline(rule, occurrence).ok_or_else(|| no_such_rule(panah, rule))?;
    let now = panah.in_kazakhstan(now(occurrence, clock));
    let (act_by, outer, expect_by) = match answer.dates {
        ComputedDates::Duty { act_by, outer } => (Some(iso(act_by)), Some(iso(outer)), None),
        ComputedDates::Expectation { expect_by } => (None, None, Some(expect_by)),
    };
    let calendar = Calendar::from(panah.content());
    let working_day_left = act_by.is_some().then(|| answer.has_working_day(now, &calendar));
    Ok(Record {
        rule: rule.to_owned(),
        on: occurrence.date,
        at: occurrence.time.map(|time| time.format("%H:%M").to_string()),
        today: now.date(),
        act_by,
        outer,
        expect_by,
        days_left: answer.moment().days_from(now.date()),
        hours_left: answer.hours_left(now),
        state: answer.state(now),
        working_day_left,
        reasons: answer.reasons,
    })
}

/// The page of the answer.
pub(crate) fn text(
    panah: &Panah,
    rule: &str,
    occurrence: Occurrence,
    locale: &str,
    clock: Clock,
) -> Result<String, Problem> {
    let content = panah.content();
    let found = content.rule(rule).ok_or_else(|| no_such_rule(panah, rule))?;
    let now = now(occurrence, clock);
    let today = panah.in_kazakhstan(now).date();
    if occurrence.date > today {
        return Err(format!("{} lies in the future of {today}; correct --on or --today", occurrence.date));
    }
    let earliest = content.dates.earliest_year;
    if occurrence.date.year() < earliest {
        return Err(format!("{} is too early; dates from {earliest} are taken", occurrence.date));
    }
    let event = found.events.first().cloned().unwrap_or_default();
    // A pretended day is named in the route, so that it is not taken for a wrong clock.
    let told_today = (today != panah.in_kazakhstan(Clock::default().now()).date())
        .then_some(ToldToday { today, device: today });
    let occurrence = Occurrence { told_today, ..occurrence };
    let route = Route::answer(&event, occurrence);
    Ok(terminal::page(&panah.page(&route.to_string(), locale, now)))
}

/// The pretended time; else the present one, on the day of the event if that lies ahead.
fn now(occurrence: Occurrence, clock: Clock) -> Now {
    let now = clock.now();
    if clock.is_pretended() || now.date_naive() >= occurrence.date {
        now
    } else {
        clock::in_kazakhstan(occurrence.date.and_time(now.time()))
    }
}

fn iso(moment: Moment) -> String {
    match moment.time {
        Some(time) => moment.date.and_time(time).format("%Y-%m-%dT%H:%M:%S").to_string(),
        None => moment.date.to_string(),
    }
}

fn no_such_rule(panah: &Panah, rule: &str) -> Problem {
    let known: Vec<&str> = panah.content().rules.iter().map(|rule| rule.id.as_str()).collect();
    format!("there is no rule \"{rule}\"; known are {}", known.join(", "))
}
