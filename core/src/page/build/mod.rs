//! Building pages: one file per kind of page.

mod builder;
mod changes;
mod contacts;
mod deadlines;
mod entry;
mod frame;
mod language;
mod officer;
mod search;

use self::builder::Builder;
pub(crate) use self::search::documents;
use super::route::{HOME, Route, RouteInfo};
use super::{FieldValue, Page};
use crate::content::Content;
use crate::language::find;
use crate::search::Hit;
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
    /// The pages of the language `tag`, then the English ones, that answer `query`, best first; at most `limit`.
    fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit>;
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

/// What comes of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// This page, to be shown as it is: a form with what is wrong in it has no route of its own.
    Page(Box<Page>),
    /// The page at a route, in another language if one is named.
    Route {
        /// The tag of the language to change to.
        language: Option<String>,
        /// The route.
        route: String,
    },
}

/// Carries out `action` (as a [`super::Target::Action`] or a [`super::Form`] gave it) with the values of its fields.
/// An action that is not known leads to the page for a route that leads nowhere.
pub fn act(context: &Context, action: &str, fields: &[FieldValue]) -> Done {
    let (head, rest) = action.split_once('/').unwrap_or((action, ""));
    match head {
        "choose-language" => {
            let (tag, then) = rest.split_once('/').unwrap_or((rest, HOME));
            let language = find(&context.content().locales, tag).map(|language| language.tag.clone());
            Done::Route { language, route: then.to_owned() }
        }
        "date" => deadlines::enter_date(context, rest, fields),
        "search" => {
            let query =
                fields.iter().find(|field| field.name == "query").map_or("", |field| field.value.trim());
            let route = if query.is_empty() { "search".to_owned() } else { format!("search/{query}") };
            Done::Route { language: None, route }
        }
        "today" => deadlines::enter_today(context, rest, fields),
        _ => Done::Route { language: None, route: "unknown".to_owned() },
    }
}

/// Every route, with its title in the reader's language and the clauses it carries.
pub fn routes(context: &Context) -> Vec<RouteInfo> {
    addresses(context)
        .into_iter()
        .map(|route| {
            let (page, clauses) = build(context, &route);
            RouteInfo { route, title: page.title, clauses }
        })
        .collect()
}

/// Every route.
fn addresses(context: &Context) -> Vec<String> {
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
    routes.extend(["search", "deadlines"].map(str::to_owned));
    for event in &content.events {
        routes.push(format!("deadlines/{}", event.id));
        routes.push(format!("deadlines/{}/{}", event.id, context.now.date()));
    }
    routes.extend(["changes", "sources"].map(str::to_owned));
    routes
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
        Route::Search { query } => Some(search::page(builder, query)),
        Route::Deadlines => Some(deadlines::all(builder)),
        Route::When { event, solar } => {
            deadlines::when(builder, event, solar, &deadlines::Entered::default())
        }
        Route::Deadline { event, moment } => deadlines::read_route(moment)
            .and_then(|(moment, today)| deadlines::answer(builder, event, moment, today)),
        Route::Changes => Some(changes::changes(builder)),
        Route::Sources => Some(changes::sources(builder)),
        Route::Entry { route } => entry::entry(builder, route),
    };
    built.unwrap_or_else(|| frame::unknown(Builder::new(context)))
}
