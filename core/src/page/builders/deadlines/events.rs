//! The list of what can have happened.

use super::clock;
use crate::content::{Occurrence, Route, Severity};
use crate::page::builders::builder::Builder;
use crate::page::builders::context::Built;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Block, ChoiceLayout, ChoiceOption, Target};
use crate::time::next_midnight;
use chrono::NaiveDate;

/// The event `id` with the days on which it can have happened, to choose with one tap.
pub(in crate::page::builders) fn event_days(builder: &mut Builder, id: &str) {
    let (context, question) = (builder.context, format!("event-{id}"));
    let when = Route::When { event: id.to_owned(), solar: false };
    let asks_another_day = context.content().event(id).is_some_and(|event| event.asks_another_day);
    if asks_another_day || clock::is_absurd(context) {
        // Today and yesterday would be wrong days.
        builder.link(&question, None, &when);
        return;
    }
    let today = context.now.date();
    builder.changes_at(next_midnight(context.now));
    let days = [("cell-today", Some(today)), ("pick-yesterday", today.pred_opt())];
    let on = |day: NaiveDate| Route::answer(id, Occurrence::new(day, None));
    builder.block(|localizer| {
        let option = |name: &str, message: &str, target: &Route| ChoiceOption {
            id: format!("{id}-{name}"),
            label: localizer.format(message),
            chosen: false,
            target: Target::to(target),
        };
        let picked = days.iter().filter_map(|(message, day)| Some(option(message, message, &on((*day)?))));
        Block::Choice {
            id: question.clone(),
            question: Some(localizer.format(&question)),
            layout: ChoiceLayout::Grid,
            options: picked.chain([option("day-other", "day-other", &when)]).collect(),
        }
    });
}

/// The list of what can have happened.
pub(in crate::page::builders) fn all(mut builder: Builder) -> Built {
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

/// Says that nothing of what is entered is stored.
pub(super) fn nothing_stored(builder: &mut Builder) {
    let lines = ["deadlines-nothing-stored-text"];
    builder.notice("nothing-stored", Severity::Info, "deadlines-nothing-stored", None, &lines);
}
