//! From a route to the page that its builder makes.

use super::builder::Builder;
use super::context::{Built, Context};
use super::{changes, contacts, deadlines, entry, finish, language, officer, search};
use crate::content::Route;

/// The page at `route`, if there is one.
pub(super) fn build(context: &Context, route: &Route) -> Option<Built> {
    let builder = Builder::new(context);
    match route {
        Route::Language { then } => Some(language::choice(builder, then)),
        Route::StepsAt { step } => entry::steps_at(builder, step),
        Route::Contacts => Some(contacts::all(builder)),
        Route::Contact { id } => contacts::one(builder, id),
        Route::Emergency => contacts::emergency(builder),
        Route::Officer => Some(officer::all(builder)),
        Route::Phrase { id, language } => officer::one(builder, id, language.as_deref()),
        Route::Search { query } => Some(search::page(builder, query)),
        Route::Deadlines => Some(deadlines::all(builder)),
        Route::When { event, solar } => {
            deadlines::when(builder, event, *solar, &deadlines::DateFormState::default(), None)
        }
        Route::Answer { event, occurrence, view } => {
            deadlines::answer(builder, event, *occurrence, view, &deadlines::DateFormState::default())
        }
        Route::Changes => Some(changes::changes(builder)),
        Route::Change { id } => changes::change(builder, id),
        Route::Sources => Some(changes::sources(builder)),
        Route::Situation { .. } | Route::Entry { .. } => entry::entry(builder, route),
    }
}

/// The page for a route that leads nowhere.
pub(super) fn unknown(context: &Context) -> Built {
    finish::unknown(Builder::new(context))
}
