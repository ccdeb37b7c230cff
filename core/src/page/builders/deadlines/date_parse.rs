//! Reading what was filled into the form for a date.

use super::clock;
use super::date_form::{DateFormState, refusal_message};
use super::refusal::refuse;
use crate::content::{Event, Occurrence};
use crate::page::FieldValue;
use crate::page::builders::context::Context;
use crate::text::{Value, clean_figures};
use crate::time::from_solar;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// When `event` happened, as the fields say it.
pub(in crate::page::builders) fn parse_occurrence(
    context: &Context,
    event: &Event,
    solar: bool,
    fields: &[FieldValue],
) -> Result<Occurrence, DateFormState> {
    // With a wrong clock nothing can be said to lie in the future.
    let now = (!clock::is_absurd(context)).then_some(context.now);
    parse(context, event.hour, solar, fields, now)
}

/// The hour of an event whose day is known, as the fields say it.
pub(in crate::page::builders) fn parse_hour(
    context: &Context,
    occurrence: Occurrence,
    fields: &[FieldValue],
) -> Result<Occurrence, DateFormState> {
    let mut state = DateFormState { values: fields.to_vec(), errors: Vec::new() };
    let time = read_time(&mut state);
    let now = (!clock::is_absurd(context)).then_some(context.now);
    match time {
        None if state.errors.is_empty() => state.errors.push(("hour", ("error-empty", Vec::new()))),
        Some(time) if now.is_some_and(|now| occurrence.date.and_time(time) > now) => {
            state.errors.push(("hour", ("error-future", Vec::new())));
        }
        _ => {}
    }
    if state.errors.is_empty() { Ok(Occurrence { time, ..occurrence }) } else { Err(state) }
}

/// Which day it is, as the fields say it.
pub(in crate::page::builders) fn parse_today(
    context: &Context,
    fields: &[FieldValue],
) -> Result<NaiveDate, DateFormState> {
    Ok(parse(context, false, false, fields, None)?.date)
}

/// Reads the fields; on error gives back what was entered with what is wrong with it.
fn parse(
    context: &Context,
    with_hour: bool,
    solar: bool,
    values: &[FieldValue],
    now: Option<NaiveDateTime>,
) -> Result<Occurrence, DateFormState> {
    let mut state = DateFormState { values: values.to_vec(), errors: Vec::new() };
    let day = digits(&mut state, "day");
    let month = digits(&mut state, "month");
    let year = digits(&mut state, "year");
    let longest: u32 = if solar { 32 } else { 31 };
    if let Some(day) = day
        && !(1..=longest).contains(&day)
    {
        state.errors.push(("day", ("error-day-range", range(1, longest))));
    }
    let mut date = None;
    if let (Some(day), Some(month), Some(year), true) = (day, month, year, state.errors.is_empty()) {
        date = i32::try_from(year).ok().and_then(|year| {
            if solar { from_solar(year, month, day) } else { NaiveDate::from_ymd_opt(year, month, day) }
        });
        let earliest = context.content().dates.earliest_year;
        match date {
            None => state.errors.push(("day", ("error-no-such-date", Vec::new()))),
            Some(date) => {
                let today = now.map_or(NaiveDate::MAX, |now| now.date());
                if let Some(refusal) = refuse(date, today, earliest) {
                    state.errors.push(("day", refusal_message(refusal, earliest)));
                }
            }
        }
    }
    let mut time = None;
    if with_hour {
        time = read_time(&mut state);
        // An hour that has not come yet cannot be the hour of the event.
        if let (Some(date), Some(time), Some(now), true) = (date, time, now, state.errors.is_empty())
            && date.and_time(time) > now
        {
            state.errors.push(("hour", ("error-future", Vec::new())));
        }
    }
    match date {
        Some(date) if state.errors.is_empty() => Ok(Occurrence::new(date, time)),
        _ => Err(state),
    }
}

/// The hour and minute, if they were given; a minute alone says nothing.
fn read_time(state: &mut DateFormState) -> Option<NaiveTime> {
    let given = |state: &DateFormState, name| !clean_figures(state.value(name)).is_empty();
    if !given(state, "hour") && !given(state, "minute") {
        return None;
    }
    let hour = digits(state, "hour")?;
    let minute = if given(state, "minute") { digits(state, "minute")? } else { 0 };
    if hour > 23 {
        state.errors.push(("hour", ("error-hour-range", range(0, 23))));
    }
    if minute > 59 {
        state.errors.push(("minute", ("error-minute-range", range(0, 59))));
    }
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The number in a field, in whatever digits it was typed.
fn digits(state: &mut DateFormState, name: &'static str) -> Option<u32> {
    let value = clean_figures(state.value(name));
    if value.is_empty() {
        state.errors.push((name, ("error-empty", Vec::new())));
        return None;
    }
    let number = value.parse().ok().filter(|_| value.chars().all(|character| character.is_ascii_digit()));
    if number.is_none() {
        state.errors.push((name, ("error-number", Vec::new())));
    }
    number
}

fn range(first: u32, last: u32) -> Vec<(&'static str, Value<'static>)> {
    vec![("first", Value::Number(first)), ("last", Value::Number(last))]
}
