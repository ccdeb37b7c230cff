//! Asking the server as a browser on this computer does, without a socket.

use crate::now;
use axum::Router;
use axum::body::Body;
use axum::http::request::Builder;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use panah_cli::clock::Clock;
use panah_cli::web::{LiveReload, Serving, router};
use panah_core::Files;
use std::collections::BTreeMap;
use tower::ServiceExt;

/// The port that the server believes to have.
pub const PORT: u16 = 8642;

/// What to serve, with the clock of all tests.
pub fn serving() -> Serving {
    Serving { clock: Clock { now: Some(now()), today: None }, ..Serving::default() }
}

/// The server of `files`.
pub fn server(files: Files, serving: &Serving) -> Router {
    router(&LiveReload::open(files, serving).unwrap_or_else(|problem| panic!("{problem}")), PORT)
}

/// A request as a browser on this computer makes it.
pub fn request(method: &str, address: &str) -> Builder {
    Request::builder().method(method).uri(address).header(header::HOST, format!("localhost:{PORT}"))
}

/// Status and body of what is at `path`.
pub async fn get(app: &Router, path: &str) -> (StatusCode, String) {
    let (status, _, body) = get_with_headers(app, path).await;
    (status, body)
}

/// Status, headers and body of what is at `path`.
pub async fn get_with_headers(app: &Router, path: &str) -> Answer {
    let request = request("GET", path).body(Body::empty()).unwrap_or_else(|error| panic!("{path}: {error}"));
    send(app, request).await
}

/// What comes of a form with the `fields` that is handed in at `path`, as a browser does it.
pub async fn post(app: &Router, path: &str, fields: &[(&str, &str)]) -> Answer {
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = request("POST", path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, format!("http://localhost:{PORT}"))
        .body(Body::from(form))
        .unwrap_or_else(|error| panic!("{path}: {error}"));
    send(app, request).await
}

/// Status, headers and body.
pub type Answer = (StatusCode, BTreeMap<String, String>, String);

/// Sends the request. An answer is text.
pub async fn send(app: &Router, request: Request<Body>) -> Answer {
    let path = request.uri().to_string();
    let response = app.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
    let status = response.status();
    let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let body = response.into_body().collect().await.unwrap_or_else(|error| panic!("{path}: {error}"));
    let body = String::from_utf8(body.to_bytes().to_vec()).unwrap_or_else(|error| panic!("{path}: {error}"));
    (status, headers, body)
}
