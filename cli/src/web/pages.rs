//! Pages and actions, as a reader asks for them.

use super::accept_language;
use super::live_reload::LiveReload;
use super::locale_apps::LocaleApps;
use super::respond;
use super::urls::ServerAddresses;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use panah_core::page::{FieldValue, Kept, Page, Route};
use panah_web::Addresses;
use std::sync::Arc;

/// The first visit: the choice of language, with the browser's own language marked.
pub(super) async fn first(State(live): State<Arc<LiveReload>>, headers: HeaderMap) -> Redirect {
    let accepted = headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let accepted = accepted.collect::<Vec<_>>().join(",");
    let device: Vec<String> = accept_language::tags(&accepted).into_iter().map(str::to_owned).collect();
    let apps = live.apps();
    let page = apps.reader().start(&Kept::default(), &device, apps.clock.now());
    to(&page.language, &page.route)
}

/// A language alone leads to its home page.
pub(super) async fn home(State(live): State<Arc<LiveReload>>, Path(tag): Path<String>) -> Redirect {
    to(live.apps().preselect(&[&tag]), &Route::home().to_string())
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
    let page = app.page(&route, own, apps.clock.now());
    let status = if page.found { StatusCode::OK } else { StatusCode::NOT_FOUND };
    show(&live, &page, status)
}

/// Carries out an action.
pub(super) async fn act(
    State(live): State<Arc<LiveReload>>,
    Path((tag, action)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let apps = live.apps();
    let Some((app, own)) = apps.app(&tag) else {
        return redirect_to_default_locale(&apps, &tag, &Route::home().to_string());
    };
    let fields: Vec<FieldValue> =
        fields.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
    let page = app.act(&action, &fields, own, apps.clock.now()).page;
    // A form with something wrong in it: no address leads to it.
    if page.first_error().is_some() {
        return show(&live, &page, StatusCode::UNPROCESSABLE_ENTITY);
    }
    to(&page.language, &page.route).into_response()
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
