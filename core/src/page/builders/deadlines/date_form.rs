//! The form for a date: day, month and year to fill in, perhaps with the hour.

use super::refusal::Refusal;
use crate::content::Occurrence;
use crate::page::builders::builder::Builder;
use crate::page::builders::dates::month;
use crate::page::{Action, Block, Field, FieldValue, Form, Input, SelectOption};
use crate::text::{Localizer, Text, Value};
use crate::time::solar_month;
use chrono::{Datelike, Timelike};

/// A message and its values: what is wrong with a field.
pub(super) type FieldError = (&'static str, Vec<(&'static str, Value<'static>)>);

/// What was entered so far, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::page::builders) struct DateFormState {
    pub(super) values: Vec<FieldValue>,
    /// The name of a field and what is wrong with it.
    pub(super) errors: Vec<(&'static str, FieldError)>,
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

    /// What was entered into a field; empty if nothing was.
    pub(super) fn value(&self, name: &str) -> &str {
        self.values.iter().find(|field| field.name == name).map_or("", |field| field.value.as_str())
    }
}

/// The last hour of a day.
const LAST_HOUR: u32 = 23;

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
            problem: problem(localizer, state),
            fields,
            submit: localizer.format(submit),
            action: action.to_string(),
        })
    });
}

/// The fields of an hour.
pub(super) fn hour_form(builder: &mut Builder, action: &Action, state: &DateFormState) {
    builder.block(|localizer| {
        let digits = |name| field(localizer, state, name, Input::Digits { max: 2 });
        let hour =
            Field { hint: Some(range_of(localizer, "field-hour", "alone", LAST_HOUR)), ..digits("hour") };
        Block::Form(Form {
            id: "hour-form".to_owned(),
            problem: problem(localizer, state),
            fields: vec![hour, Field { hint: None, ..digits("minute") }],
            submit: localizer.format("hour-show"),
            action: action.to_string(),
        })
    });
}

/// The head over what is wrong, if anything is.
fn problem(localizer: &Localizer, state: &DateFormState) -> Option<Text> {
    (!state.errors.is_empty()).then(|| localizer.format("problem-title"))
}

fn field(localizer: &Localizer, state: &DateFormState, name: &'static str, input: Input) -> Field {
    let last = match name {
        "hour" => Some(LAST_HOUR),
        "minute" => Some(59),
        _ => None,
    };
    let message = format!("field-{name}");
    let error = state.errors.iter().find(|(field, _)| *field == name);
    Field {
        name: name.to_owned(),
        label: localizer.format(&message),
        hint: last.map(|last| range_of(localizer, &message, "hint", last)),
        value: state.value(name).to_owned(),
        error: error.map(|(_, (message, args))| localizer.format_with(message, None, args)),
        input,
    }
}

/// What the `attribute` of a message says of the numbers from 0 to `last`.
fn range_of(localizer: &Localizer, message: &str, attribute: &str, last: u32) -> Text {
    let range = [("first", Value::Number(0)), ("last", Value::Number(last))];
    localizer.format_with(message, Some(attribute), &range)
}

fn months(localizer: &Localizer, solar: bool) -> Input {
    let name = |number: u8| -> Text {
        localizer.preformatted(if solar { solar_month(number) } else { month(localizer, number) })
    };
    let options =
        (1..=12).map(|number| SelectOption { value: number.to_string(), label: name(number) }).collect();
    Input::Selection { options }
}

/// What is wrong with a date that cannot be taken.
pub(super) fn refusal_message(refusal: Refusal, earliest_year: i32) -> FieldError {
    match refusal {
        Refusal::Future => ("error-future", Vec::new()),
        Refusal::TooEarly => ("error-too-early", vec![("year", Value::Number(earliest_year.unsigned_abs()))]),
    }
}
