//! Working out a last day: what happened, when, and the answer.

mod answer;
mod clock;
mod date_form;
mod reasons;
mod when;

pub(super) use answer::answer;
pub(super) use date_form::DateFormState;
pub(super) use when::when;

use super::builder::Builder;
use super::finish::{Finish, SheetLine, Tools};
use super::{Context, go_to};
use crate::content::{Occurrence, Route, Severity};
use crate::page::{Block, ChoiceLayout, ChoiceOption, FieldValue, Go, Outcome, Target};
use chrono::{Datelike, NaiveDate};

/// The list of what can have happened.
pub(super) fn all(mut builder: Builder) -> super::Built {
    let events = &builder.context.content().events;
    builder.block(|localizer| Block::Choice {
        id: "events".to_owned(),
        question: Some(localizer.format("deadlines-question")),
        layout: ChoiceLayout::List,
        options: events
            .iter()
            .map(|event| ChoiceOption {
                id: format!("event-{}", event.id),
                label: localizer.format(&format!("event-{}", event.id)),
                chosen: false,
                target: Target::to(&Route::When { event: event.id.clone(), solar: false }),
            })
            .collect(),
    });
    nothing_stored(&mut builder);
    let title = builder.localizer().format("deadlines-title");
    builder.finish(Finish {
        route: &Route::Deadlines,
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}

/// Takes the day on which the event `id` happened.
pub(super) fn enter_date(context: &Context, id: &str, solar: bool, fields: &[FieldValue]) -> Option<Outcome> {
    let event = context.content().event(id)?;
    // With a wrong clock nothing can be said to lie in the future.
    let now = (!clock::is_absurd(context)).then_some(context.now);
    match date_form::parse(context.content(), Some(event), solar, fields, now) {
        Ok(parsed) => {
            let occurrence = Occurrence::new(parsed.date, parsed.time);
            go_to(context, &Route::Answer { event: id.to_owned(), occurrence }, Go::Push)
        }
        Err(state) => {
            let (page, _) = when(Builder::new(context), id, solar, &state)?;
            Some(Outcome { page, go: Go::Replace, effects: Vec::new() })
        }
    }
}

/// Takes the day that it is today, for a device whose clock is wrong. The question is replaced by the answer, so that the
/// way back leads to the question when it happened.
pub(super) fn enter_today(
    context: &Context,
    id: &str,
    occurrence: Occurrence,
    fields: &[FieldValue],
) -> Option<Outcome> {
    context.content().event(id)?;
    match date_form::parse(context.content(), None, false, fields, None) {
        Ok(parsed) => {
            let occurrence = Occurrence { told_today: Some(parsed.date), ..occurrence };
            go_to(context, &Route::Answer { event: id.to_owned(), occurrence }, Go::Replace)
        }
        Err(state) => {
            let (page, _) = clock::ask_today(Builder::new(context), id, occurrence, &state);
            Some(Outcome { page, go: Go::Replace, effects: Vec::new() })
        }
    }
}

fn nothing_stored(builder: &mut Builder) {
    let lines = ["deadlines-nothing-stored-text"];
    builder.notice("nothing-stored", Severity::Info, "deadlines-nothing-stored", None, &lines);
}

/// Why a date cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    /// It lies in the future.
    Future,
    /// It lies before the first year that is taken.
    TooEarly,
}

/// Checks a date against `today` and the first year that is taken.
fn refuse(date: NaiveDate, today: NaiveDate, earliest_year: i32) -> Option<Refusal> {
    if date > today {
        Some(Refusal::Future)
    } else if date.year() < earliest_year {
        Some(Refusal::TooEarly)
    } else {
        None
    }
}
