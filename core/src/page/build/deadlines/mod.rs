//! Working out a last day: what happened, when, and the answer.

mod answer;
mod reasons;
mod when;

pub(super) use answer::{answer, read_route};
pub(super) use when::{Entered, when};

use super::builder::Builder;
use super::dates::long_date;
use super::frame::{Frame, SheetLine};
use super::{Context, Done};
use crate::content::Tone;
use crate::page::route::HOME;
use crate::page::{Answer, Block, FieldValue, Line, Page, Target};
use crate::text::Value;
use crate::time::{Event, Form};
use chrono::NaiveDate;

/// The list of what can have happened.
pub(super) fn all(mut builder: Builder) -> (Page, Vec<String>) {
    let events = &builder.context.content().events;
    builder.block(|speaker| Block::Choice {
        id: "events".to_owned(),
        question: Some(speaker.say("deadlines-question")),
        cells: false,
        options: events
            .iter()
            .map(|event| Answer {
                id: format!("event-{}", event.id),
                label: speaker.say(&format!("event-{}", event.id)),
                chosen: false,
                target: Target::Page { route: format!("deadlines/{}", event.id) },
            })
            .collect(),
    });
    nothing_stored(&mut builder);
    let title = builder.speaker().say("deadlines-title");
    builder.finish(Frame {
        route: "deadlines",
        title,
        parent: Some(HOME),
        secure: false,
        sheet: SheetLine::None,
    })
}

/// Takes the day on which an event happened (`arrival`, `arrival/solar`).
pub(super) fn enter_date(context: &Context, action: &str, fields: &[FieldValue]) -> Done {
    let (id, solar) = action.strip_suffix("/solar").map_or((action, false), |id| (id, true));
    let nowhere = Done::Route { language: None, route: "unknown".to_owned() };
    let Some(event) = context.content().event(id) else { return nowhere };
    let builder = Builder::new(context);
    // With a wrong clock nothing can be said to lie in the future.
    let now = (!clock_is_absurd(&builder)).then_some(context.now);
    match when::read(context.content(), Some(event), solar, fields, now) {
        Ok(read) => {
            let moment = Event { date: read.date, time: read.time };
            Done::Route { language: None, route: answer::route(id, moment, None) }
        }
        Err(entered) => {
            when(builder, id, solar, &entered).map_or(nowhere, |(page, _)| Done::Page(Box::new(page)))
        }
    }
}

/// Takes the day that it is today, for a device whose clock is wrong (`arrival/2026-11-22`).
pub(super) fn enter_today(context: &Context, action: &str, fields: &[FieldValue]) -> Done {
    let nowhere = Done::Route { language: None, route: "unknown".to_owned() };
    let Some((id, moment)) = action.split_once('/') else { return nowhere };
    let (Some(_), Some((event, _))) = (context.content().event(id), read_route(moment)) else {
        return nowhere;
    };
    match when::read(context.content(), None, false, fields, None) {
        Ok(read) => Done::Route { language: None, route: answer::route(id, event, Some(read.date)) },
        Err(entered) => {
            let (page, _) = answer::ask_today(Builder::new(context), id, event, &entered);
            Done::Page(Box::new(page))
        }
    }
}

fn nothing_stored(builder: &mut Builder) {
    builder.block(|speaker| Block::Notice {
        id: "nothing-stored".to_owned(),
        tone: Tone::Calm,
        label: speaker.say("deadlines-nothing-stored"),
        title: None,
        lines: vec![Line { label: None, text: speaker.say("deadlines-nothing-stored-text") }],
    });
}

/// True if the device's date cannot be right: it lies before the day on which the content was checked.
fn clock_is_absurd(builder: &Builder) -> bool {
    builder.context.now.date() < builder.context.content().checked()
}

/// Says that the device's date cannot be right.
fn absurd_clock(builder: &mut Builder) {
    let today = builder.context.now.date();
    builder.block(|speaker| {
        let date = long_date(speaker, today, Form::WithWeekday);
        Block::Notice {
            id: "clock".to_owned(),
            tone: Tone::Urgent,
            label: speaker.say("clock-title"),
            title: None,
            lines: vec![Line {
                label: None,
                text: speaker.say_with("clock-text", None, &[("date", Value::Text(&date))]),
            }],
        }
    });
}

/// Why a date cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It lies in the future.
    Future,
    /// It lies before the first year that is taken.
    TooEarly,
}

/// Checks a date against `today` and the first year that is taken.
fn refuse(date: NaiveDate, today: NaiveDate, earliest_year: i32) -> Option<Refusal> {
    use chrono::Datelike;
    if date > today {
        Some(Refusal::Future)
    } else if date.year() < earliest_year {
        Some(Refusal::TooEarly)
    } else {
        None
    }
}
