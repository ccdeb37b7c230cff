//! Pages and actions, as a reader asks for them.
//!
//! An address says the language and the route of a page. What carries something that a person typed or chose is handed in
//! at the address of its entrance and answered there: the browser's history has the entrance, and so have reloading and
//! coming back to it on another day.

use super::accept_language;
use super::fields::{self, Asked, Incomplete};
use super::live_reload::LiveReload;
use super::locale_apps::LocaleApps;
use super::respond;
use super::urls::{self, ServerAddresses};
use axum::extract::{Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use panah_core::language::ENGLISH;
use panah_core::page::{Entrance, FieldValue, Kept, Page, Route, Target};
use panah_web::{Addresses, Document};
use std::sync::Arc;

/// The part of an address after which an action stands.
const ACTION: &str = "-";

/// Whatever is asked for and is no file: there is a page for it.
pub(super) async fn answer(State(live): State<Arc<LiveReload>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let parts = urls::parts(head.uri.path());
    let apps = live.apps();
    let Some((tag, rest)) = parts.split_first() else { return first(&apps, &head.headers) };
    let known = apps.language(tag);
    let reader = Reader { live: &live, apps: &apps, tag: known.unwrap_or(ENGLISH) };
    let route = rest.join("/");
    let action = rest.split_first().filter(|(mark, _)| *mark == ACTION).map(|(_, action)| action.join("/"));
    match head.method {
        Method::GET | Method::HEAD => {
            let address = head.uri.path_and_query().map_or("", PathAndQuery::as_str);
            let act = |action: String| reader.outcome(&reader.act(&action, &[]));
            action.map_or_else(|| reader.at(&route, address, known.is_some()), act)
        }
        Method::POST => match (fields::read(body, live.limits()).await, action) {
            (Ok(Asked::Page(route)), _) => reader.outcome(&reader.page(&route)),
            (Ok(Asked::Action(action, fields)), _) | (Ok(Asked::Fields(fields)), Some(action)) => {
                reader.outcome(&reader.act(&action, &fields))
            }
            (Ok(Asked::Fields(_)), None) => reader.outcome(&reader.page(&route)),
            (Err(Incomplete), _) => reader.show(&reader.page(&route), StatusCode::REQUEST_TIMEOUT),
        },
        _ => {
            let response = reader.show(&reader.page(&route), StatusCode::METHOD_NOT_ALLOWED);
            ([(header::ALLOW, "GET, HEAD, POST")], response).into_response()
        }
    }
}

/// The first visit: the choice of language, with the browser's own language marked.
fn first(apps: &LocaleApps, headers: &HeaderMap) -> Response {
    let accepted = headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let accepted = accepted.collect::<Vec<_>>().join(",");
    let device = accept_language::tags(&accepted, apps.languages());
    let page = apps.reader().start(&Kept::default(), &device, apps.clock.now());
    respond::redirect(StatusCode::SEE_OTHER, &ServerAddresses.page(&page.language, &page.route))
}

/// Somebody who reads the app in a language.
struct Reader<'a> {
    live: &'a LiveReload,
    apps: &'a LocaleApps,
    /// The tag of the language, one of Panah's own.
    tag: &'a str,
}

impl Reader<'_> {
    fn page(&self, route: &str) -> Page {
        self.apps.reader().page(route, self.tag, self.apps.clock.now())
    }

    fn act(&self, action: &str, fields: &[FieldValue]) -> Page {
        self.apps.reader().act(action, fields, self.tag, self.apps.clock.now()).page
    }

    /// The page at `route`, asked for by the `address`: if it is written in another way than its own, the browser is led
    /// to that. For good, if the language in it was `known`; one that is not there yet may come.
    fn at(&self, route: &str, address: &str, known: bool) -> Response {
        let home = Route::home().to_string();
        let route = if route.is_empty() { &home } else { route };
        let mut page = self.page(route);
        if !page.found {
            // A keyboard of a phone begins with a capital letter.
            let lower = self.page(&route.to_lowercase());
            page = if lower.found { lower } else { page };
        }
        let own = ServerAddresses.page(self.tag, if page.found { &page.route } else { route });
        if own != address {
            let status = if known { StatusCode::PERMANENT_REDIRECT } else { StatusCode::SEE_OTHER };
            return respond::redirect(status, &own);
        }
        self.show(&page, if page.found { StatusCode::OK } else { StatusCode::NOT_FOUND })
    }

    /// What comes of something that was handed in: a page with an address of its own is led to; any other is shown at the
    /// address where it was asked for.
    fn outcome(&self, page: &Page) -> Response {
        if page.first_error().is_some() {
            return self.show(page, StatusCode::UNPROCESSABLE_ENTITY);
        }
        match entrance(page) {
            _ if !page.found => self.show(page, StatusCode::NOT_FOUND),
            Some(_) => self.show(page, StatusCode::OK),
            None => {
                respond::redirect(StatusCode::SEE_OTHER, &ServerAddresses.page(&page.language, &page.route))
            }
        }
    }

    /// Draws the page. A browser remembers it by its title, too: one with an entrance has the entrance's. What is wrong in
    /// a form is said before either.
    fn show(&self, page: &Page, status: StatusCode) -> Response {
        let now = self.apps.clock.now();
        let title = entrance(page).map(|entrance| {
            let entrance = self.apps.reader().page(&entrance.route, &entrance.language, now);
            page.plain_title_as(&entrance.plain_title)
        });
        let problem = self.live.problem();
        let document = respond::document(self.live.version(), problem.as_deref());
        respond::html(status, panah_web::page(page, Document { title: title.as_deref(), ..document }))
    }
}

/// The entrance of the page, if the page must not stand in an address.
fn entrance(page: &Page) -> Option<Entrance> {
    Target::Page { route: page.route.clone() }.entrance(&page.language)
}
