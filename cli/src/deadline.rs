//! `panah deadline`: a last day, as text or as data.

use crate::{Problem, clock, terminal};
use chrono::{NaiveDate, NaiveDateTime};
use panah_core::Panah;
use panah_core::time::{Event, Moment, Reason, Reckoning, Standing};
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
    /// Negative when the day has passed.
    days_left: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_left: Option<i64>,
    state: Standing,
    reasons: Vec<Reason>,
}

/// The answer of `rule` for `event`.
pub(crate) fn record(
    panah: &Panah,
    rule: &str,
    event: Event,
    today: Option<NaiveDate>,
) -> Result<Record, Problem> {
    let answer = panah.deadline(rule, event).ok_or_else(|| no_such_rule(panah, rule))?;
    let now = now(event, today);
    let (act_by, outer, expect_by) = match answer.reckoning {
        Reckoning::Duty { act_by, outer } => (Some(iso(act_by)), Some(iso(outer)), None),
        Reckoning::Expectation { expect_by } => (None, None, Some(expect_by)),
    };
    let unsure = now.date() < panah.content().checked();
    Ok(Record {
        rule: rule.to_owned(),
        on: event.date,
        at: event.time.map(|time| time.format("%H:%M").to_string()),
        today: now.date(),
        act_by,
        outer,
        expect_by,
        days_left: answer.days_left(now),
        hours_left: answer.hours_left(now),
        state: if unsure { Standing::Unsure } else { answer.standing(now) },
        reasons: answer.reasons,
    })
}

/// The page of the answer.
pub(crate) fn text(
    panah: &Panah,
    rule: &str,
    event: Event,
    today: Option<NaiveDate>,
) -> Result<String, Problem> {
    let content = panah.content();
    let found = content.rule(rule).ok_or_else(|| no_such_rule(panah, rule))?;
    let now = now(event, today);
    if event.date > now.date() {
        return Err(format!("{} lies in the future of {}; correct --on or --today", event.date, now.date()));
    }
    let earliest = content.dates.map_or(0, |dates| dates.earliest_year);
    if event.date < NaiveDate::from_ymd_opt(earliest, 1, 1).unwrap_or_default() {
        return Err(format!("{} is too early; dates from {earliest} are taken", event.date));
    }
    let id = found.events.first().map_or("", String::as_str);
    let time = event.time.map_or_else(String::new, |time| time.format("T%H:%M").to_string());
    // The day is named in the route, so that a pretended one is not taken for a wrong clock.
    let route = format!("deadlines/{id}/{}{time}@{}", event.date, now.date());
    Ok(terminal::page(&panah.page(&route, now)))
}

/// The pretended day; else today, or the day of the event if that lies ahead.
fn now(event: Event, today: Option<NaiveDate>) -> NaiveDateTime {
    let now = clock::now(today);
    if today.is_none() && now.date() < event.date { event.date.and_time(now.time()) } else { now }
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
