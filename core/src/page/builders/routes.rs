//! Every route of the app, for the tools, the tests and search.

use super::build::build;
use super::context::Context;
use super::officer::{phrase_route, shown_in};
use crate::content::{AnswerView, Occurrence, Route};
use crate::page::{Block, Target};
use crate::text::Text;
use serde::Serialize;

/// A route with its title and the clauses of the sheet that its page carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RouteInfo {
    /// The route.
    pub route: String,
    /// The title of its page.
    pub title: Text,
    /// The clauses of the sheet (`2d`), in the order of the page, each once.
    pub clauses: Vec<String>,
}

/// Every route, with its title in the reader's language and the clauses it carries.
pub fn routes(context: &Context) -> Vec<RouteInfo> {
    let info = |route: Route| {
        let (page, mut clauses) = build(context, &route)?;
        if let Route::Situation { .. } = route {
            // It carries none itself: those of the pages that it leads to.
            let pages = page.blocks().flat_map(Block::targets).filter_map(|target| match target {
                Target::Page { route } => build(context, &route.parse().ok()?),
                _ => None,
            });
            for clause in pages.flat_map(|(_, clauses)| clauses) {
                if !clauses.contains(&clause) {
                    clauses.push(clause);
                }
            }
        }
        Some(RouteInfo { route: route.to_string(), title: page.title, clauses })
    };
    all_routes(context).into_iter().filter_map(info).collect()
}

/// Every route; of the answers, the one for each event that happened today.
pub(super) fn all_routes(context: &Context) -> Vec<Route> {
    let content = context.content();
    let mut routes = vec![Route::home().language_choice()];
    routes.extend(content.pages.iter().filter_map(|page| page.route.parse().ok()));
    let step = |path: &str| Route::StepsAt { step: Route::last_part(path).to_owned() };
    routes.extend(content.steps().map(|page| step(&page.route)));
    routes.extend([Route::Contacts, Route::Emergency]);
    routes.extend(content.contacts.iter().map(|contact| Route::Contact { id: contact.id.clone() }));
    routes.push(Route::Officer);
    for phrase in &content.phrases {
        routes.extend(shown_in(context, phrase).map(|tag| phrase_route(context, &phrase.id, Some(tag))));
    }
    routes.extend([Route::search(), Route::Deadlines]);
    let today = Occurrence::new(context.now.date(), None);
    for event in content.events.iter().map(|event| &event.id) {
        routes.push(Route::When { event: event.clone(), solar: false });
        routes.push(Route::answer(event, today));
        routes.push(Route::Answer { event: event.clone(), occurrence: today, view: AnswerView::Counted });
    }
    routes.push(Route::Changes);
    routes.extend(content.updates.iter().map(|update| Route::Change { id: update.id.clone() }));
    routes.push(Route::Sources);
    routes
}
