//! Building pages: one file per kind of page.

mod builder;
mod changes;
mod contacts;
mod entry;
mod frame;
mod language;
mod officer;

use self::builder::Builder;
use super::Page;
use super::route::{HOME, Route, RouteInfo};
use crate::content::Content;
use crate::language::find;
use crate::text::{Book, Speaker};
use chrono::NaiveDateTime;
use std::sync::Arc;

/// Everything a page is made from, whoever reads it.
pub trait Library {
    /// The facts.
    fn content(&self) -> &Content;
    /// The numbers that every message may use.
    fn facts(&self) -> &[(String, u32)];
    /// The book of the language `tag`, opened if it is not open yet; English for a language that is not there.
    fn book(&self, tag: &str) -> Arc<Book>;
    /// The phrases for an officer in the language `tag`; only those, so that showing one stays fast.
    fn phrase_book(&self, tag: &str) -> Arc<Book>;
}

/// What a page depends on beside its route.
pub struct Context<'a> {
    /// The facts and the books.
    pub library: &'a dyn Library,
    /// Says the messages in the reader's language.
    pub speaker: &'a Speaker<'a>,
    /// The local date and time, as the shell gives it.
    pub now: NaiveDateTime,
}

impl<'a> Context<'a> {
    fn content(&self) -> &'a Content {
        self.library.content()
    }
}

/// The page at `route`. There always is one: for a route that leads nowhere it is a page that leads home.
pub fn page(context: &Context, route: &str) -> Page {
    build(context, route).0
}

/// Carries out `action` (as a [`super::Target::Action`] gave it) and says what comes of it.
/// `None` as the new language means: it stays.
pub fn act(action: &str, languages: &[crate::language::Language]) -> (Option<String>, String) {
    match action.strip_prefix("choose-language/") {
        Some(rest) => {
            let (tag, then) = rest.split_once('/').unwrap_or((rest, HOME));
            (find(languages, tag).map(|language| language.tag.clone()), then.to_owned())
        }
        None => (None, action.to_owned()),
    }
}

/// Every route, with its title in the reader's language and the clauses it carries.
pub fn routes(context: &Context) -> Vec<RouteInfo> {
    let content = context.content();
    let mut routes: Vec<String> = ["language"].map(str::to_owned).into();
    for page in &content.pages {
        routes.push(page.route.clone());
    }
    let steps: Vec<String> =
        content.steps().map(|page| format!("procedure/at/{}", super::route::step_id(&page.route))).collect();
    routes.extend(steps);
    routes.extend(["contacts", "emergency"].map(str::to_owned));
    routes.extend(content.contacts.iter().map(|contact| format!("contacts/{}", contact.id)));
    routes.push("officer".to_owned());
    for phrase in &content.phrases {
        routes.push(format!("officer/{}", phrase.id));
        routes.push(format!("officer/{}/kk", phrase.id));
    }
    routes.extend(["changes", "sources"].map(str::to_owned));
    routes
        .into_iter()
        .map(|route| {
            let (page, clauses) = build(context, &route);
            RouteInfo { route, title: page.title, clauses }
        })
        .collect()
}

/// The page, and the clauses of the sheet that its blocks carry.
fn build(context: &Context, route: &str) -> (Page, Vec<String>) {
    let builder = Builder::new(context);
    let built = match Route::parse(route) {
        Route::Language { then } => Some(language::choice(builder, then)),
        Route::StepsAt { step } => entry::steps_at(builder, step),
        Route::Contacts => Some(contacts::all(builder)),
        Route::Contact { id } => contacts::one(builder, id),
        Route::Emergency => contacts::emergency(builder),
        Route::Officer => Some(officer::all(builder)),
        Route::Phrase { id, language } => officer::one(builder, id, language),
        Route::Changes => Some(changes::changes(builder)),
        Route::Sources => Some(changes::sources(builder)),
        Route::Entry { route } => entry::entry(builder, route),
    };
    built.unwrap_or_else(|| frame::unknown(Builder::new(context)))
}
