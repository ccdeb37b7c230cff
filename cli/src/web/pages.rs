//! Pages and actions, as a reader asks for them.

use super::accept_language;
use super::live_reload::LiveReload;
use super::locale_apps::LocaleApps;
use super::respond;
use super::urls::ServerAddresses;
use crate::clock;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use panah_core::page::{FieldValue, Page};
use panah_web::Addresses;
use std::sync::Arc;

/// The first visit: the choice of language, with the browser's own language marked.
pub(super) async fn first(State(live): State<Arc<LiveReload>>, headers: HeaderMap) -> Redirect {
    let accepted = headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let accepted = accepted.collect::<Vec<_>>().join(",");
    let apps = live.apps();
    to(apps.preselect(&accept_language::tags(&accepted)), "language")
}

/// A language alone leads to its home page.
pub(super) async fn home(State(live): State<Arc<LiveReload>>, Path(tag): Path<String>) -> Redirect {
    to(live.apps().preselect(&[&tag]), "home")
}

/// The page at a route in a language.
pub(super) async fn page(
    State(live): State<Arc<LiveReload>>,
    Path((tag, route)): Path<(String, String)>,
) -> Response {
    let apps = live.apps();
    let Some((app, own)) = apps.app(&tag) else { return redirect_to_default_locale(&apps, &tag, &route) };
    let named = route.trim_end_matches('/');
    if own != tag || named != route {
        return to(own, named).into_response();
    }
    let page = app.page(&route, clock::now(apps.today));
    let status = if page.route == "unknown" { StatusCode::NOT_FOUND } else { StatusCode::OK };
    show(&live, &page, status)
}

/// Carries out an action in an app of its own, so that no reader's choice changes another's language.
pub(super) async fn act(
    State(live): State<Arc<LiveReload>>,
    Path((tag, action)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let apps = live.apps();
    let Some((app, _)) = apps.app(&tag) else { return redirect_to_default_locale(&apps, &tag, "home") };
    let fields: Vec<FieldValue> =
        fields.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
    let now = clock::now(apps.today);
    let app = app.reopened();
    let page = app.act(&action, &fields, now).page;
    if page == app.page(&page.route, now) {
        return to(&page.language, &page.route).into_response();
    }
    // A form with something wrong in it: no address leads to it.
    show(&live, &page, StatusCode::UNPROCESSABLE_ENTITY)
}

/// A language that is not there: the same page in the nearest one (`ar-EG` is read in `ar`), or in English.
fn redirect_to_default_locale(apps: &LocaleApps, tag: &str, route: &str) -> Response {
    to(apps.preselect(&[tag]), route).into_response()
}

fn to(tag: &str, route: &str) -> Redirect {
    Redirect::to(&ServerAddresses.page(tag, route))
}

fn show(live: &LiveReload, page: &Page, status: StatusCode) -> Response {
    let problem = live.problem();
    respond::html(status, panah_web::page(page, respond::document(live.version(), problem.as_deref())))
}
