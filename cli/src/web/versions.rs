//! Two versions of the pages side by side, for somebody who reviews a change: `/versions` lists what differs,
//! `/versions/ug/rights` shows a page as it was and as it is.

use super::live_reload::LiveReload;
use super::{respond, urls};
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use panah_web::{Column, Comparison, View};
use std::sync::Arc;

/// Lists the pages that differ, language by language.
pub(super) async fn list(State(live): State<Arc<LiveReload>>) -> Response {
    let apps = live.apps();
    let Some(before) = apps.before() else { return StatusCode::NOT_FOUND.into_response() };
    let now = apps.clock.now();
    let mut views = Vec::new();
    for language in apps.languages() {
        let tag = &language.tag;
        for info in apps.reader().routes(tag, now) {
            let [old, new] = [before, apps.reader()].map(|app| app.page(&info.route, tag, now).sections);
            if old != new {
                let words = format!("{tag} {}", info.route);
                views.push(View { words, address: urls::versions(tag, &info.route) });
            }
        }
    }
    let document = respond::document(None, None);
    respond::html(StatusCode::OK, panah_web::changed_pages(&views, document))
}

/// Shows a page as it was and as it is.
pub(super) async fn show(State(live): State<Arc<LiveReload>>, uri: Uri) -> Response {
    let apps = live.apps();
    let mut parts = urls::parts(uri.path()).into_iter().skip(1);
    let tag = parts.next().unwrap_or_default();
    let route = parts.collect::<Vec<_>>().join("/");
    let (Some(before), Some(own)) = (apps.before(), apps.language(&tag)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let now = apps.clock.now();
    let column = |app: &panah_core::Panah, caption: &str| Column {
        page: app.page(&route, own, now),
        caption: caption.to_owned(),
    };
    let columns = vec![column(before, "before"), column(apps.reader(), "now")];
    let views = vec![View { words: "all that differs".to_owned(), address: urls::VERSIONS.to_owned() }];
    let comparison = Comparison { route, columns, views, marks_changes: true };
    let problem = live.problem();
    let document = respond::document(live.version(), problem.as_deref());
    respond::html(StatusCode::OK, panah_web::comparison(&comparison, document))
}
