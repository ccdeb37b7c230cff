//! One page in several languages side by side: `/compare/rights?of=ru,kk&names`.

use super::live_reload::LiveReload;
use super::{respond, urls};
use crate::l10n::pseudo::Pseudo;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use panah_core::language::ENGLISH;
use panah_web::{Column, Comparison, View};
use std::sync::Arc;

/// The query of the address.
#[derive(Debug, Default)]
struct Columns {
    /// Tags with commas between them; all languages that are written, if it is not there.
    of: Option<String>,
    /// The names of the messages in a column of their own.
    names: bool,
}

impl Columns {
    fn read(query: &str) -> Self {
        let mut columns = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "of" => columns.of = Some(value.into_owned()),
                "names" => columns.names = true,
                _ => {}
            }
        }
        columns
    }
}

/// Shows the page at the route in the address in several languages.
pub(super) async fn show(State(live): State<Arc<LiveReload>>, uri: Uri) -> Response {
    let route = urls::parts(uri.path()).into_iter().skip(1).collect::<Vec<_>>().join("/");
    let columns = Columns::read(uri.query().unwrap_or_default());
    let apps = live.apps();
    let written = apps.languages().iter().filter(|language| {
        language.from.is_none() && Pseudo::ALL.iter().all(|pseudo| pseudo.tag() != language.tag)
    });
    let others: Vec<&str> =
        written.map(|language| language.tag.as_str()).filter(|tag| *tag != ENGLISH).collect();
    let tags: Vec<&str> = match &columns.of {
        Some(wanted) => wanted.split(',').map(str::trim).collect(),
        None => std::iter::once(ENGLISH).chain(others.iter().copied()).collect(),
    };
    let now = apps.clock.now();
    let shown = tags.iter().filter_map(|tag| Some((apps.reader(), apps.language(tag)?)));
    let shown = shown.chain(columns.names.then(|| apps.names()));
    let shown: Vec<Column> = shown
        .map(|(app, tag)| Column { page: app.page(&route, tag, now), caption: tag.to_owned() })
        .collect();
    let status = if shown.is_empty() || shown.iter().any(|column| !column.page.found) {
        StatusCode::NOT_FOUND
    } else {
        StatusCode::OK
    };
    let views = views(&route, &others, columns.of.as_deref());
    let problem = live.problem();
    let document = respond::document(live.version(), problem.as_deref());
    respond::html(
        status,
        panah_web::comparison(&Comparison { route, columns: shown, views, marks_changes: false }, document),
    )
}

/// The other views of the page: in all languages, in English beside one of the `others`, and as it is with the names of
/// the messages.
fn views(route: &str, others: &[&str], of: Option<&str>) -> Vec<View> {
    let path = urls::comparison(route);
    let view = |words: &str, query: &str| View { words: words.to_owned(), address: format!("{path}{query}") };
    let named = of.map_or_else(|| "?names".to_owned(), |of| format!("?of={}&names", urls::segment(of)));
    let mut views = vec![view("all", "")];
    views.extend(others.iter().map(|tag| view(tag, &format!("?of={ENGLISH},{tag}"))));
    views.push(view("names of messages", &named));
    views
}
