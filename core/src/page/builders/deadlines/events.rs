//! The list of what can have happened.

use crate::content::{Route, Severity};
use crate::page::builders::builder::Builder;
use crate::page::builders::context::Built;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Block, ChoiceLayout, ChoiceOption, Target};

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
