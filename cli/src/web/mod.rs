//! Panah in a browser, from a server on 127.0.0.1. No JavaScript, no cookies, nothing written, nothing from outside.

mod compare;
mod icons;
mod render;
mod shelf;
mod watch;

pub use watch::Live;

use crate::Problem;
use crate::clock::Clock;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use panah_core::Files;
use panah_core::page::{Block, FieldValue, Page};
use shelf::Shelf;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

/// The port that is tried first.
const PORT: u16 = 8642;
const STYLE: &str =
    concat!(include_str!("../../../web/assets/tokens.css"), include_str!("../../assets/style.css"));
const SIGN: &str = include_str!("../../assets/icons/sign.svg");

/// How the app is served.
#[derive(Clone, Debug, Default)]
pub struct Serving {
    /// The port; without one, [`PORT`] or any that is free.
    pub port: Option<u16>,
    /// The time that is pretended.
    pub clock: Clock,
    /// With the languages that nobody speaks (`bench::pseudo`).
    pub pseudo: bool,
    /// The project whose files are looked at for changes.
    pub watch: Option<PathBuf>,
}

/// Serves until the process is stopped. Prints the address.
pub(crate) fn serve(files: Files, serving: &Serving) -> Result<(), Problem> {
    let live = Live::open(files, serving)?;
    let router = router(&live);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the server cannot start: {error}"))?;
    runtime.block_on(async {
        let listener = match serving.port {
            Some(port) => tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await,
            None => match tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).await {
                Ok(listener) => Ok(listener),
                Err(_) => tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await,
            },
        }
        .map_err(|error| format!("the port cannot be opened: {error}; name another with --port"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        println!("Panah is open at http://{address}/  (stop it with Ctrl+C)");
        println!("All languages side by side: http://{address}/compare/home");
        if serving.watch.is_some() {
            println!("Pages follow the files in locales/ and core/content/ as they are saved.");
            tokio::spawn(watch::follow(Arc::clone(&live)));
        }
        axum::serve(listener, router)
            .with_graceful_shutdown(async {
                let _ = tokio::signal::ctrl_c().await;
            })
            .await
            .map_err(|error| error.to_string())
    })
}

/// The whole app as an axum router; also what the tests ask.
pub fn router(live: &Arc<Live>) -> Router {
    let mut router = Router::new()
        .route("/", get(first))
        .route("/style.css", get(async || asset("text/css; charset=utf-8", STYLE)))
        .route("/sign.svg", get(async || asset("image/svg+xml", SIGN)))
        .route("/compare/{*route}", get(compare::show))
        .route("/{tag}", get(home))
        .route("/{tag}/-/{*action}", get(act).post(act))
        .route("/{tag}/{*route}", get(page));
    if live.is_watched() {
        router = watch::routes(router);
    }
    router
        .layer(axum::middleware::map_response_with_state(Arc::clone(live), guard))
        .with_state(Arc::clone(live))
}

/// Nothing from outside, nothing kept: the browser is told so too.
async fn guard(State(live): State<Arc<Live>>, mut response: Response) -> Response {
    const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    // Only for somebody who edits: a script that waits for the next change.
    const WATCHED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'";
    let headers = response.headers_mut();
    let policy = if live.is_watched() { WATCHED } else { POLICY };
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
async fn first(State(live): State<Arc<Live>>, headers: HeaderMap) -> Redirect {
    let accepted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tag = live.shelf().preselect(accepted);
    Redirect::to(&format!("/{tag}/language"))
}

async fn home(Path(tag): Path<String>) -> Redirect {
    Redirect::to(&render::path(&tag, "home"))
}

async fn page(State(live): State<Arc<Live>>, Path((tag, route)): Path<(String, String)>) -> Response {
    let shelf = live.shelf();
    let Some((app, own)) = shelf.app(&tag) else { return stray(&shelf, &route) };
    if own != tag {
        return Redirect::to(&render::path(own, &route)).into_response();
    }
    let page = app.page(&route, own, shelf.clock.now());
    let status = if !page.found { StatusCode::NOT_FOUND } else { StatusCode::OK };
    show(&live, &page, status)
}

/// A language that is not there: the same page in English.
fn stray(shelf: &Shelf, route: &str) -> Response {
    Redirect::to(&render::path(&shelf.preselect(""), route)).into_response()
}

/// Carries out an action.
async fn act(
    State(live): State<Arc<Live>>,
    Path((tag, action)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let shelf = live.shelf();
    let Some((app, own)) = shelf.app(&tag) else { return stray(&shelf, "home") };
    let fields: Vec<FieldValue> =
        fields.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
    let outcome = app.act(&action, &fields, own, shelf.clock.now());
    let page = outcome.page;
    // A form with something wrong in it has no address of its own: it is shown where it was handed in.
    let wrong = page.blocks().any(|block| match block {
        Block::Form(form) => form.fields.iter().any(|field| field.error.is_some()),
        _ => false,
    });
    if wrong {
        return show(&live, &page, StatusCode::UNPROCESSABLE_ENTITY);
    }
    Redirect::to(&render::path(&page.language, &page.route)).into_response()
}

fn show(live: &Live, page: &Page, status: StatusCode) -> Response {
    answer(live, status, render::page(page))
}

/// Sends a page; in a watched project with what is wrong in its files above it.
fn answer(live: &Live, status: StatusCode, html: askama::Result<String>) -> Response {
    match html {
        Ok(html) => (status, Html(live.dress(html))).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
