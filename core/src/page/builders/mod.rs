//! Building pages: one file per kind of page.

mod actions;
mod build;
mod builder;
mod changes;
mod contacts;
mod context;
mod dates;
mod deadlines;
mod documents;
mod entry;
mod finish;
mod language;
mod missing;
mod officer;
mod routes;
mod search;

pub use self::actions::act;
pub use self::context::{Context, PageData};
pub(crate) use self::documents::documents;
pub use self::routes::{RouteInfo, routes};

use self::build::{build, unknown};
use self::builder::Builder;
use super::{Go, Kept, Missing, Outcome, Page};
use crate::content::Route;
use crate::language::{ENGLISH, find, preselect};
use chrono::NaiveDateTime;

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

/// Says that the device cannot do what was asked, above the page at `route`.
pub fn cannot(context: &Context, missing: &Missing, route: &str) -> Outcome {
    let below = route.parse().unwrap_or_else(|_| Route::home());
    let page = missing::page(Builder::new(context), missing, &below).0;
    Outcome { page, go: Go::InPassing, effects: Vec::new() }
}
