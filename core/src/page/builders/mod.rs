//! Building pages: one file per kind of page.

mod builder;
mod changes;
mod contacts;
mod dates;
mod deadlines;
mod entry;
mod finish;
mod language;
mod missing;
mod officer;
mod routes;
mod search;

use self::builder::Builder;
pub use self::routes::{RouteInfo, routes};
pub(crate) use self::search::documents;
use super::{Action, Capability, Effect, FieldValue, Go, Kept, Missing, Outcome, Page};
use crate::content::{Content, Route};
use crate::language::{ENGLISH, find, preselect};
use crate::search::Hit;
use crate::text::{Facts, Localizer, MessageBundle};
use chrono::NaiveDateTime;
use std::sync::Arc;

/// Everything a page is made from, whoever reads it.
pub trait PageData {
    /// The facts.
    fn content(&self) -> &Content;
    /// The numbers that every message may use.
    fn facts(&self) -> &[(String, u32)];
    /// What the shell can do.
    fn capabilities(&self) -> &[Capability];
    /// The messages of the language `tag`, read if they are not yet; English for a language that is not there.
    fn bundle(&self, tag: &str) -> Arc<MessageBundle>;
    /// The phrases for an officer in the language `tag`; only those, so that showing one stays fast.
    fn phrases(&self, tag: &str) -> Arc<MessageBundle>;
    /// The pages of the language `tag`, then the English ones, that answer `query`, best first; at most `limit`.
    fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit>;
}

/// What a page depends on beside its route.
pub struct Context<'a> {
    /// The facts and the messages.
    pub data: &'a dyn PageData,
    /// Formats the messages in the reader's language.
    pub localizer: &'a Localizer<'a>,
    /// The date and time in Kazakhstan.
    pub now: NaiveDateTime,
}

impl<'a> Context<'a> {
    /// Does `work` with the context of a reader of `language`: a tag or an alias, or the tag of a device; English if it is
    /// none of them.
    pub fn with<T>(
        data: &'a dyn PageData,
        language: &str,
        now: NaiveDateTime,
        work: impl FnOnce(&Context) -> T,
    ) -> T {
        let languages = &data.content().locales;
        let tag = preselect(languages, language).map_or(ENGLISH, |language| language.tag.as_str());
        let (own, english) = (data.bundle(tag), data.bundle(ENGLISH));
        let facts = Facts::new(data.facts());
        let localizer = Localizer::new(&own, &english, languages, &facts);
        work(&Context { data, localizer: &localizer, now })
    }

    fn content(&self) -> &'a Content {
        self.data.content()
    }
}

/// The page at `route`. There always is one: for a string that leads nowhere it is a page that leads home.
pub fn page(context: &Context, route: &str) -> Page {
    route.parse().ok().and_then(|route| build(context, &route)).unwrap_or_else(|| unknown(context)).0
}

/// The first page of a session: the one that `kept` names, else the home page; before the first choice, the choice of
/// language, with the first of the `device`'s languages that is there chosen.
pub fn start(data: &dyn PageData, kept: &Kept, device: &[String], now: NaiveDateTime) -> Page {
    let languages = &data.content().locales;
    // A language that an update took away is chosen anew.
    if let Some(language) = kept.language.as_deref().and_then(|tag| find(languages, tag)) {
        return Context::with(data, &language.tag, now, |context| {
            let token = kept.restore_token.as_deref().and_then(|token| token.parse::<Route>().ok());
            let restored = token.map(|route| route.restored()).and_then(|route| build(context, &route));
            restored.or_else(|| build(context, &Route::home())).unwrap_or_else(|| unknown(context)).0
        });
    }
    let tag = device.iter().find_map(|tag| preselect(languages, tag));
    Context::with(data, tag.map_or(ENGLISH, |language| &language.tag), now, |context| {
        language::choice(Builder::new(context), &Route::home()).0
    })
}

/// Carries out `action` (as a [`super::Target::Action`] or a [`super::Form`] gave it) with the values of its fields.
/// An action that is not known leads to the page for a route that leads nowhere.
pub fn act(context: &Context, action: &str, fields: &[FieldValue]) -> Outcome {
    let result = match action.parse() {
        Ok(Action::ChooseLanguage { tag, then }) => choose_language(context, &tag, &then),
        Ok(Action::EnterDate { event, solar }) => deadlines::enter_date(context, &event, solar, fields),
        Ok(Action::EnterToday { event, occurrence }) => {
            deadlines::enter_today(context, &event, occurrence, fields)
        }
        Ok(Action::Search) => search::enter_query(context, fields),
        Err(_) => None,
    };
    result.unwrap_or_else(|| Outcome { page: unknown(context).0, go: Go::Push, effects: Vec::new() })
}

/// Says that the device cannot do what was asked, above the page at `route`.
pub fn cannot(context: &Context, missing: &Missing, route: &str) -> Outcome {
    let below = route.parse().unwrap_or_else(|_| Route::home());
    let page = missing::page(Builder::new(context), missing, &below).0;
    Outcome { page, go: Go::InPassing, effects: Vec::new() }
}

fn choose_language(context: &Context, tag: &str, then: &Route) -> Option<Outcome> {
    let language = find(&context.content().locales, tag)?;
    let page = Context::with(context.data, &language.tag, context.now, |context| {
        build(context, then).unwrap_or_else(|| unknown(context)).0
    });
    let effects = vec![Effect::KeepLanguage { tag: language.tag.clone() }];
    Some(Outcome { page, go: Go::Push, effects })
}

/// Goes to the page at `route`, in the same language.
fn go_to(context: &Context, route: &Route, go: Go) -> Option<Outcome> {
    Some(Outcome { page: build(context, route)?.0, go, effects: Vec::new() })
}

/// A page, and the clauses of the sheet that its blocks carry.
type Built = (Page, Vec<String>);

fn unknown(context: &Context) -> Built {
    finish::unknown(Builder::new(context))
}

/// The page at `route`, if there is one.
fn build(context: &Context, route: &Route) -> Option<Built> {
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
            deadlines::when(builder, event, *solar, &deadlines::DateFormState::default())
        }
        Route::Answer { event, occurrence } => deadlines::answer(builder, event, *occurrence),
        Route::Changes => Some(changes::changes(builder)),
        Route::Sources => Some(changes::sources(builder)),
        Route::Entry { path } => entry::entry(builder, path),
    }
}
