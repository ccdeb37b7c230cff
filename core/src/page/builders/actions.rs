//! What comes of an action.

use super::build::{build, unknown};
use super::builder::Builder;
use super::context::Context;
use super::deadlines;
use crate::content::{AnswerView, Occurrence, Route, ToldToday};
use crate::language::find;
use crate::page::{Action, Block, Effect, FieldValue, Go, Outcome};
use crate::text::clean;

/// Carries out `action` (as a [`crate::page::Target::Action`] or a [`crate::page::Form`] gave it) with the values of its
/// fields, which are cleaned here for all of them. An action that is not known leads to the page for a route that leads nowhere.
pub fn act(context: &Context, action: &str, fields: &[FieldValue]) -> Outcome {
    let clean = |field: &FieldValue| FieldValue { name: field.name.clone(), value: clean(&field.value) };
    let fields: &[FieldValue] = &fields.iter().map(clean).collect::<Vec<_>>();
    let outcome = match action.parse() {
        Ok(Action::ChooseLanguage { tag, then }) => choose_language(context, &tag, &then),
        Ok(Action::EnterDate { event, solar }) => enter_date(context, &event, solar, fields),
        Ok(Action::EnterHour { event, occurrence }) => enter_hour(context, &event, occurrence, fields),
        Ok(Action::EnterToday { event, occurrence }) => enter_today(context, &event, occurrence, fields),
        Ok(Action::Search) => search(context, fields),
        Err(_) => None,
    };
    outcome.unwrap_or_else(|| Outcome { page: unknown(context).0, go: Go::Push, effects: Vec::new() })
}

/// Goes on in the language `tag`, which the shell is asked to keep.
fn choose_language(context: &Context, tag: &str, then: &Route) -> Option<Outcome> {
    let language = find(&context.content().locales, tag)?;
    let page = Context::with(context.data, &language.tag, context.now, |context| {
        build(context, then).unwrap_or_else(|| unknown(context)).0
    });
    let effects = vec![Effect::KeepLanguage { tag: language.tag.clone() }];
    Some(Outcome { page, go: Go::Push, effects })
}

/// Shows what is found for the field `query`, in place of the page of search; a screen reader hears how much that is.
fn search(context: &Context, fields: &[FieldValue]) -> Option<Outcome> {
    let query = fields.iter().find(|field| field.name == "query").map_or("", |field| field.value.as_str());
    let (page, _) = build(context, &Route::Search { query: query.to_owned() })?;
    let result = page.blocks().find_map(|block| match block {
        Block::Paragraph { id, text, .. } if id == super::search::RESULTS => Some(text),
        Block::Heading { id, text, .. } if id == super::search::NOTHING => Some(text),
        _ => None,
    });
    let effects = result.map(|text| Effect::Announce { text: text.clone() }).into_iter().collect();
    Some(Outcome { page, go: Go::Replace, effects })
}

/// Takes the day on which the event `id` happened.
fn enter_date(context: &Context, id: &str, solar: bool, fields: &[FieldValue]) -> Option<Outcome> {
    let event = context.content().event(id)?;
    match deadlines::parse_occurrence(context, event, solar, fields) {
        Ok(occurrence) => go_to(context, &Route::answer(id, occurrence), Go::Push),
        Err(state) => Some(wrong(deadlines::when(Builder::new(context), id, solar, &state, None)?)),
    }
}

/// Takes the hour of the event `id`: the answer with it takes the place of the one without.
fn enter_hour(context: &Context, id: &str, occurrence: Occurrence, fields: &[FieldValue]) -> Option<Outcome> {
    context.content().event(id).filter(|event| event.hour)?;
    match deadlines::parse_hour(context, occurrence, fields) {
        Ok(occurrence) => go_to(context, &Route::answer(id, occurrence), Go::Replace),
        Err(state) => {
            let view = AnswerView::Whole;
            Some(wrong(deadlines::answer(Builder::new(context), id, occurrence, &view, &state)?))
        }
    }
}

/// Takes the day that it is today, for a device whose clock is wrong. The question is replaced by the answer, so that the
/// way back leads to the question when it happened.
fn enter_today(
    context: &Context,
    id: &str,
    occurrence: Occurrence,
    fields: &[FieldValue],
) -> Option<Outcome> {
    context.content().event(id)?;
    match deadlines::parse_today(context, fields) {
        Ok(today) => {
            let told_today = Some(ToldToday { today, device: deadlines::device_day(context) });
            let occurrence = Occurrence { told_today, ..occurrence };
            go_to(context, &Route::answer(id, occurrence), Go::Replace)
        }
        Err(state) => Some(wrong(deadlines::ask_today(Builder::new(context), id, occurrence, &state))),
    }
}

/// Goes to the page at `route`, in the same language.
fn go_to(context: &Context, route: &Route, go: Go) -> Option<Outcome> {
    Some(Outcome { page: build(context, route)?.0, go, effects: Vec::new() })
}

/// The form again, with what is wrong in it.
fn wrong((page, _): super::context::Built) -> Outcome {
    Outcome { page, go: Go::Replace, effects: Vec::new() }
}
