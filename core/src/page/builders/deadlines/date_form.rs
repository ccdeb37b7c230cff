//! The form for a date: day, month and year to fill in, perhaps with the hour.

use super::{Refusal, refuse};
use crate::content::{Content, Event, Occurrence};
use crate::page::builders::builder::Builder;
use crate::page::builders::dates::month;
use crate::page::{Action, Block, Field, FieldValue, Form, Input, SelectOption};
use crate::text::{Localizer, Text, Value};
use crate::time::{from_solar, solar_month};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// A message and its values: what is wrong with a field.
type FieldError = (&'static str, Vec<(&'static str, Value<'static>)>);

/// What was state so far, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(in crate::page::builders) struct DateFormState {
    values: Vec<FieldValue>,
    /// The name of a field and what is wrong with it.
    errors: Vec<(&'static str, FieldError)>,
}

impl DateFormState {
    /// A date that was named by a route but cannot be taken.
    pub(super) fn refused(event: Occurrence, refusal: Refusal, earliest_year: i32) -> Self {
        let mut values = vec![
            ("day", event.date.day().to_string()),
            ("month", event.date.month().to_string()),
            ("year", event.date.year().to_string()),
        ];
        if let Some(time) = event.time {
            values.extend([("hour", time.hour().to_string()), ("minute", time.minute().to_string())]);
        }
        let values =
            values.into_iter().map(|(name, value)| FieldValue { name: name.to_owned(), value }).collect();
        Self { values, errors: vec![("day", refusal_message(refusal, earliest_year))] }
    }

    fn value(&self, name: &str) -> &str {
        self.values.iter().find(|field| field.name == name).map_or("", |field| field.value.as_str())
    }
}

/// The fields of a date.
pub(super) fn form(
    builder: &mut Builder,
    action: &Action,
    hour: bool,
    solar: bool,
    submit: &str,
    state: &DateFormState,
) {
    builder.block(|localizer| {
        let mut fields = vec![
            field(localizer, state, "day", Input::Digits { max: 2 }),
            field(localizer, state, "month", months(localizer, solar)),
            field(localizer, state, "year", Input::Digits { max: 4 }),
        ];
        if hour {
            fields.push(field(localizer, state, "hour", Input::Digits { max: 2 }));
            fields.push(field(localizer, state, "minute", Input::Digits { max: 2 }));
        }
        Block::Form(Form {
            id: "date".to_owned(),
            fields,
            submit: localizer.format(submit),
            action: action.to_string(),
        })
    });
}

fn field(localizer: &Localizer, state: &DateFormState, name: &'static str, input: Input) -> Field {
    let last = match name {
        "hour" => Some(23),
        "minute" => Some(59),
        _ => None,
    };
    let message = format!("field-{name}");
    let error = state.errors.iter().find(|(field, _)| *field == name);
    Field {
        name: name.to_owned(),
        label: localizer.format(&message),
        hint: last.map(|last| {
            let range = [("first", Value::Number(0)), ("last", Value::Number(last))];
            localizer.format_with(&message, Some("hint"), &range)
        }),
        value: state.value(name).to_owned(),
        error: error.map(|(_, (message, args))| localizer.format_with(message, None, args)),
        input,
    }
}

fn months(localizer: &Localizer, solar: bool) -> Input {
    let name = |number: u8| -> Text {
        localizer.preformatted(if solar { solar_month(number) } else { month(localizer, number) })
    };
    let options =
        (1..=12).map(|number| SelectOption { value: number.to_string(), label: name(number) }).collect();
    Input::Selection { options }
}

/// What the fields of a date come to.
pub(super) struct ParsedDate {
    pub(super) date: NaiveDate,
    pub(super) time: Option<NaiveTime>,
}

/// Reads the fields; on error gives back what was state with what is wrong with it.
pub(super) fn parse(
    content: &Content,
    event: Option<&Event>,
    solar: bool,
    values: &[FieldValue],
    now: Option<NaiveDateTime>,
) -> Result<ParsedDate, DateFormState> {
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
        let earliest = content.dates.earliest_year;
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
    if event.is_some_and(|event| event.hour) {
        time = read_time(&mut state);
        // An hour that has not come yet cannot be the hour of the event.
        if let (Some(date), Some(time), Some(now), true) = (date, time, now, state.errors.is_empty())
            && date.and_time(time) > now
        {
            state.errors.push(("hour", ("error-future", Vec::new())));
        }
    }
    match date {
        Some(date) if state.errors.is_empty() => Ok(ParsedDate { date, time }),
        _ => Err(state),
    }
}

/// The hour and minute, if they were given; a minute alone says nothing.
fn read_time(state: &mut DateFormState) -> Option<NaiveTime> {
    let given = |state: &DateFormState, name| !state.value(name).trim().is_empty();
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
    let value: String = state.value(name).trim().chars().map(ascii_digit).collect();
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

/// Arabic-Indic and Persian digits as ASCII ones; everything else as it is.
fn ascii_digit(character: char) -> char {
    character
        .to_digit(10)
        .or_else(|| foreign_digit(character))
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(character)
}

fn foreign_digit(character: char) -> Option<u32> {
    let code = u32::from(character);
    match character {
        '\u{0660}'..='\u{0669}' => Some(code - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(code - 0x06F0),
        '\u{FF10}'..='\u{FF19}' => Some(code - 0xFF10),
        _ => None,
    }
}

fn range(first: u32, last: u32) -> Vec<(&'static str, Value<'static>)> {
    vec![("first", Value::Number(first)), ("last", Value::Number(last))]
}

fn refusal_message(refusal: Refusal, earliest_year: i32) -> FieldError {
    match refusal {
        Refusal::Future => ("error-future", Vec::new()),
        Refusal::TooEarly => ("error-too-early", vec![("year", Value::Number(earliest_year.unsigned_abs()))]),
    }
}
