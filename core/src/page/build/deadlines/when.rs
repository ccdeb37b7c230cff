//! The question when it happened: days to pick, or day, month and year to fill in.

use super::{Refusal, absurd_clock, clock_is_absurd, nothing_stored, refuse};
use crate::content::Content;
use crate::content::Event;
use crate::page::build::builder::Builder;
use crate::page::build::dates::{long_date, month};
use crate::page::build::frame::{Frame, SheetLine};
use crate::page::{Answer, Block, Field, FieldValue, Form, Input, Page, Selectable, Target};
use crate::text::{Speaker, Text, Value};
use crate::time::{self, from_solar, solar_month};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// How many days can be picked with one tap: today, yesterday, and the days before.
const PICKED_DAYS: u64 = 5;
/// A message and its values: what is wrong with a field.
type Wrong = (&'static str, Vec<(&'static str, Value<'static>)>);

/// What was entered so far, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(in crate::page::build) struct Entered {
    values: Vec<FieldValue>,
    /// The name of a field and what is wrong with it.
    errors: Vec<(&'static str, Wrong)>,
}

impl Entered {
    /// A date that was named by a route but cannot be taken.
    pub(in crate::page::build) fn refused(event: time::Event, refusal: Refusal, earliest_year: i32) -> Self {
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

/// The page that asks when the event `id` happened.
pub(in crate::page::build) fn when(
    mut builder: Builder,
    id: &str,
    solar: bool,
    entered: &Entered,
) -> Option<(Page, Vec<String>)> {
    let event = builder.context.content().event(id)?;
    let absurd = clock_is_absurd(&builder);
    if absurd {
        absurd_clock(&mut builder);
    }
    // A wrong clock would offer wrong days; and for a period of hours the hour counts.
    let pick = !absurd && !event.hour && !solar;
    if pick {
        picked_days(&mut builder, id);
        builder.heading("day-other");
    }
    let action = if solar { format!("date/{id}/solar") } else { format!("date/{id}") };
    form(&mut builder, &action, event.hour, solar, "deadlines-show", entered);
    if builder.speaker().own().language().solar {
        if solar {
            builder.link("calendar-gregorian", None, &format!("deadlines/{id}"));
        } else {
            builder.link("calendar-solar", None, &format!("deadlines/{id}/solar"));
        }
    }
    nothing_stored(&mut builder);
    let title = builder.speaker().say_with(&format!("event-{id}"), Some("question"), &[]);
    let route = if solar { format!("deadlines/{id}/solar") } else { format!("deadlines/{id}") };
    let parent = if solar { format!("deadlines/{id}") } else { "deadlines".to_owned() };
    Some(builder.finish(Frame {
        route: &route,
        title,
        parent: Some(&parent),
        secure: false,
        sheet: SheetLine::None,
    }))
}

fn picked_days(builder: &mut Builder, id: &str) {
    let today = builder.context.now.date();
    builder.block(|speaker| Block::Choice {
        id: "days".to_owned(),
        question: None,
        cells: false,
        options: (0..PICKED_DAYS)
            .filter_map(|ago| {
                let day = today.checked_sub_days(Days::new(ago))?;
                let date = long_date(speaker, day, time::Form::WithWeekday);
                let label = match ago {
                    0 => speaker.say_with("day-today", None, &[("date", Value::Text(&date))]),
                    1 => speaker.say_with("day-yesterday", None, &[("date", Value::Text(&date))]),
                    _ => speaker.already(date),
                };
                Some(Answer {
                    id: format!("day-{ago}"),
                    label,
                    chosen: false,
                    target: Target::Page { route: format!("deadlines/{id}/{day}") },
                })
            })
            .collect(),
    });
}

/// The fields of a date.
pub(super) fn form(
    builder: &mut Builder,
    action: &str,
    hour: bool,
    solar: bool,
    submit: &str,
    entered: &Entered,
) {
    builder.block(|speaker| {
        let mut fields = vec![
            field(speaker, entered, "day", Input::Figures { length: 2 }),
            field(speaker, entered, "month", months(speaker, solar)),
            field(speaker, entered, "year", Input::Figures { length: 4 }),
        ];
        if hour {
            fields.push(field(speaker, entered, "hour", Input::Figures { length: 2 }));
            fields.push(field(speaker, entered, "minute", Input::Figures { length: 2 }));
        }
        Block::Form(Form {
            id: "date".to_owned(),
            fields,
            submit: speaker.say(submit),
            action: action.to_owned(),
        })
    });
}

fn field(speaker: &Speaker, entered: &Entered, name: &'static str, input: Input) -> Field {
    let last = match name {
        "hour" => Some(23),
        "minute" => Some(59),
        _ => None,
    };
    let message = format!("field-{name}");
    let error = entered.errors.iter().find(|(field, _)| *field == name);
    Field {
        name: name.to_owned(),
        label: speaker.say(&message),
        hint: last.map(|last| {
            let range = [("first", Value::Number(0)), ("last", Value::Number(last))];
            speaker.say_with(&message, Some("hint"), &range)
        }),
        value: entered.value(name).to_owned(),
        error: error.map(|(_, (message, args))| speaker.say_with(message, None, args)),
        input,
    }
}

fn months(speaker: &Speaker, solar: bool) -> Input {
    let name = |number: u8| -> Text {
        speaker.already(if solar { solar_month(number) } else { month(speaker, number) })
    };
    let options =
        (1..=12).map(|number| Selectable { value: number.to_string(), label: name(number) }).collect();
    Input::Selection { options }
}

/// What the fields of a date come to.
pub(in crate::page::build) struct Read {
    pub(in crate::page::build) date: NaiveDate,
    pub(in crate::page::build) time: Option<NaiveTime>,
}

/// Reads the fields; on error gives back what was entered with what is wrong with it.
pub(in crate::page::build) fn read(
    content: &Content,
    event: Option<&Event>,
    solar: bool,
    values: &[FieldValue],
    now: Option<NaiveDateTime>,
) -> Result<Read, Entered> {
    let mut entered = Entered { values: values.to_vec(), errors: Vec::new() };
    let day = figures(&mut entered, "day");
    let month = figures(&mut entered, "month");
    let year = figures(&mut entered, "year");
    let longest: u32 = if solar { 32 } else { 31 };
    if let Some(day) = day
        && !(1..=longest).contains(&day)
    {
        entered.errors.push(("day", ("error-day-range", range(1, longest))));
    }
    let mut date = None;
    if let (Some(day), Some(month), Some(year), true) = (day, month, year, entered.errors.is_empty()) {
        date = i32::try_from(year).ok().and_then(|year| {
            if solar { from_solar(year, month, day) } else { NaiveDate::from_ymd_opt(year, month, day) }
        });
        let earliest = content.dates.map_or(i32::MIN, |dates| dates.earliest_year);
        match date {
            None => entered.errors.push(("day", ("error-no-such-date", Vec::new()))),
            Some(date) => {
                let today = now.map_or(NaiveDate::MAX, |now| now.date());
                if let Some(refusal) = refuse(date, today, earliest) {
                    entered.errors.push(("day", refusal_message(refusal, earliest)));
                }
            }
        }
    }
    let mut time = None;
    if event.is_some_and(|event| event.hour) {
        time = read_time(&mut entered);
        // An hour that has not come yet cannot be the hour of the event.
        if let (Some(date), Some(time), Some(now), true) = (date, time, now, entered.errors.is_empty())
            && date.and_time(time) > now
        {
            entered.errors.push(("hour", ("error-future", Vec::new())));
        }
    }
    match date {
        Some(date) if entered.errors.is_empty() => Ok(Read { date, time }),
        _ => Err(entered),
    }
}

/// The hour and minute, if they were given; a minute alone says nothing.
fn read_time(entered: &mut Entered) -> Option<NaiveTime> {
    let given = |entered: &Entered, name| !entered.value(name).trim().is_empty();
    if !given(entered, "hour") && !given(entered, "minute") {
        return None;
    }
    let hour = figures(entered, "hour")?;
    let minute = if given(entered, "minute") { figures(entered, "minute")? } else { 0 };
    if hour > 23 {
        entered.errors.push(("hour", ("error-hour-range", range(0, 23))));
    }
    if minute > 59 {
        entered.errors.push(("minute", ("error-minute-range", range(0, 59))));
    }
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The number in a field, in whatever digits it was typed.
fn figures(entered: &mut Entered, name: &'static str) -> Option<u32> {
    let value: String = entered.value(name).trim().chars().map(ascii_digit).collect();
    if value.is_empty() {
        entered.errors.push((name, ("error-empty", Vec::new())));
        return None;
    }
    let number = value.parse().ok().filter(|_| value.chars().all(|character| character.is_ascii_digit()));
    if number.is_none() {
        entered.errors.push((name, ("error-number", Vec::new())));
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

fn refusal_message(refusal: Refusal, earliest_year: i32) -> Wrong {
    match refusal {
        Refusal::Future => ("error-future", Vec::new()),
        Refusal::TooEarly => ("error-too-early", vec![("year", Value::Number(earliest_year.unsigned_abs()))]),
    }
}
