//! The question when it happened: days to pick, or a date to fill in.

use super::clock;
use super::date_form::{DateFormState, form};
use super::events::nothing_stored;
use crate::content::{Occurrence, Route};
use crate::page::builders::builder::Builder;
use crate::page::builders::contacts::help;
use crate::page::builders::context::Built;
use crate::page::builders::dates::long_date;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Action, Block, ChoiceLayout, ChoiceOption, Target};
use crate::text::Value;
use crate::time::{DateFormat, next_midnight};
use chrono::Days;

/// How many days can be picked with one tap: today, yesterday, and the days before.
const PICKED_DAYS: u64 = 5;
/// The same where the hour counts: today and yesterday.
const DAYS_OF_HOURS: u64 = 2;

/// The page that asks when the event `id` happened; `shown_at` is its route where that is not the question's own.
pub(in crate::page::builders) fn when(
    mut builder: Builder,
    id: &str,
    solar: bool,
    state: &DateFormState,
    shown_at: Option<&Route>,
) -> Option<Built> {
    let event = builder.context.content().event(id)?;
    let absurd = clock::is_absurd(builder.context);
    if absurd {
        clock::absurd_clock(&mut builder);
    }
    let first = *state == DateFormState::default() && !solar;
    if first && !event.now.is_empty() {
        builder.now("now-title", &event.now, &[]);
        help(&mut builder);
    }
    // A wrong clock would offer wrong days.
    if !absurd && first {
        picked_days(&mut builder, id, if event.hour { DAYS_OF_HOURS } else { PICKED_DAYS });
        builder.heading(if event.hour { "day-and-hour" } else { "day-other" });
    }
    let route = |solar| Route::When { event: id.to_owned(), solar };
    let action = Action::EnterDate { event: id.to_owned(), solar };
    form(&mut builder, &action, event.hour, solar, "deadlines-show", state);
    if builder.localizer().language().solar {
        let message = if solar { "calendar-gregorian" } else { "calendar-solar" };
        builder.link(message, None, &route(!solar));
    }
    nothing_stored(&mut builder);
    let title = builder.localizer().format_with(&format!("event-{id}"), Some("question"), &[]);
    Some(builder.finish(Finish {
        route: shown_at.unwrap_or(&route(solar)),
        title,
        parent: Some(if solar { route(false) } else { Route::Deadlines }),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    }))
}

fn picked_days(builder: &mut Builder, id: &str, count: u64) {
    let today = builder.context.now.date();
    builder.changes_at(next_midnight(builder.context.now));
    builder.block(|localizer| Block::Choice {
        id: "days".to_owned(),
        question: None,
        layout: ChoiceLayout::List,
        options: (0..count)
            .filter_map(|ago| {
                let day = today.checked_sub_days(Days::new(ago))?;
                let date = long_date(localizer, day, DateFormat::WithWeekday);
                let label = match ago {
                    0 => localizer.format_with("day-today", None, &[("date", Value::Text(&date))]),
                    1 => localizer.format_with("day-yesterday", None, &[("date", Value::Text(&date))]),
                    _ => localizer.preformatted(date),
                };
                Some(ChoiceOption {
                    id: format!("day-{ago}"),
                    label,
                    chosen: false,
                    target: Target::to(&Route::answer(id, Occurrence::new(day, None))),
                })
            })
            .collect(),
    });
}
