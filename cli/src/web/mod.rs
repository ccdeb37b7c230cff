//! Panah in a browser, from a server on 127.0.0.1. No JavaScript, no cookies, nothing written, nothing from outside.

mod icons;
mod render;

use crate::{Problem, clock, open};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use chrono::NaiveDate;
use panah_core::language::{find, preselect};
use panah_core::page::{FieldValue, Page};
use panah_core::{Files, Panah};
use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

/// The port that is tried first.
const PORT: u16 = 8642;
const STYLE: &str = include_str!("../../assets/style.css");
const SIGN: &str = include_str!("../../assets/icons/sign.svg");

/// One open app for each language, and the day that is pretended.
struct Shelf {
    apps: HashMap<String, Panah>,
    today: Option<NaiveDate>,
}

/// Serves until the process is stopped. Prints the address.
pub(crate) fn serve(files: &Files, port: Option<u16>, today: Option<NaiveDate>) -> Result<(), Problem> {
    let router = router(files, today)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the server cannot start: {error}"))?;
    runtime.block_on(async {
        let listener = match port {
            Some(port) => tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await,
            None => match tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).await {
                Ok(listener) => Ok(listener),
                Err(_) => tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await,
            },
        }
        .map_err(|error| format!("the port cannot be opened: {error}; name another with --port"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        println!("Panah is open at http://{address}/  (stop it with Ctrl+C)");
        axum::serve(listener, router)
            .with_graceful_shutdown(async {
                let _ = tokio::signal::ctrl_c().await;
            })
            .await
            .map_err(|error| error.to_string())
    })
}

/// The whole app as an axum router; also what the tests ask.
///
/// # Errors
/// A fault in one of the files.
pub fn router(files: &Files, today: Option<NaiveDate>) -> Result<Router, Problem> {
    let tags: Vec<String> =
        open(files.clone(), "en")?.content().locales.iter().map(|language| language.tag.clone()).collect();
    let apps = tags
        .into_iter()
        .map(|tag| Ok((tag.clone(), open(files.clone(), &tag)?)))
        .collect::<Result<HashMap<_, _>, Problem>>()?;
    Ok(Router::new()
        .route("/", get(first))
        .route("/style.css", get(async || asset("text/css; charset=utf-8", STYLE)))
        .route("/sign.svg", get(async || asset("image/svg+xml", SIGN)))
        .route("/{tag}", get(home))
        .route("/{tag}/-/{*action}", get(act).post(act))
        .route("/{tag}/{*route}", get(page))
        .layer(axum::middleware::map_response(guard))
        .with_state(Arc::new(Shelf { apps, today })))
}

/// Nothing from outside, nothing kept: the browser is told so too.
async fn guard(mut response: Response) -> Response {
    let headers = response.headers_mut();
    let policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

/// The first visit: the choice of language, with the browser's own language marked.
async fn first(State(shelf): State<Arc<Shelf>>, headers: HeaderMap) -> Redirect {
    let accepted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tag = shelf.preselect(accepted);
    Redirect::to(&format!("/{tag}/language"))
}

async fn home(Path(tag): Path<String>) -> Redirect {
    Redirect::to(&render::path(&tag, "home"))
}

async fn page(State(shelf): State<Arc<Shelf>>, Path((tag, route)): Path<(String, String)>) -> Response {
    let Some((app, own)) = shelf.app(&tag) else { return shelf.stray(&route) };
    if own != tag {
        return Redirect::to(&render::path(own, &route)).into_response();
    }
    let page = app.page(&route, clock::now(shelf.today));
    let status = if page.route == "unknown" { StatusCode::NOT_FOUND } else { StatusCode::OK };
    show(&page, status)
}

/// Carries out an action in an app of its own, so that no reader's choice changes another's language.
async fn act(
    State(shelf): State<Arc<Shelf>>,
    Path((tag, action)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let Some((app, _)) = shelf.app(&tag) else { return shelf.stray("home") };
    let fields: Vec<FieldValue> =
        fields.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
    let now = clock::now(shelf.today);
    let app = app.reopened();
    let page = app.act(&action, &fields, now).page;
    if page == app.page(&page.route, now) {
        return Redirect::to(&render::path(&page.language, &page.route)).into_response();
    }
    // A form with something wrong in it: no address leads to it.
    show(&page, StatusCode::UNPROCESSABLE_ENTITY)
}

fn show(page: &Page, status: StatusCode) -> Response {
    match render::page(page) {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

impl Shelf {
    /// The app in the language `tag`, with the language's own tag.
    fn app(&self, tag: &str) -> Option<(&Panah, &str)> {
        let locales = &self.apps.values().next()?.content().locales;
        let language = find(locales, tag)?;
        self.apps.get_key_value(&language.tag).map(|(own, app)| (app, own.as_str()))
    }

    /// A language that is not there: the same page in English.
    fn stray(&self, route: &str) -> Response {
        let tag = self.preselect("");
        Redirect::to(&render::path(&tag, route)).into_response()
    }

    /// The best language for an `Accept-Language` header.
    fn preselect(&self, accepted: &str) -> String {
        let locales =
            self.apps.values().next().map(|app| app.content().locales.as_slice()).unwrap_or_default();
        accepted
            .split(',')
            .filter_map(|entry| entry.split(';').next())
            .find_map(|tag| preselect(locales, tag.trim()))
            .map_or_else(|| "en".to_owned(), |language| language.tag.clone())
    }
}
