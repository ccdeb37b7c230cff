//! One page in several languages side by side, block by block: `/compare/rights?of=ru,kk&names`.

use super::{Live, answer, render};
use crate::l10n::pseudo::Pseudo;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use panah_core::language::ENGLISH;
use panah_core::page::{Item, Page};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What stands beside what.
pub(super) struct Comparison {
    /// The route of the page.
    pub(super) route: String,
    /// The page in each language; the first is what the others are compared with.
    pub(super) pages: Vec<Page>,
    /// The addresses of other views of it, with their words.
    pub(super) views: Vec<(String, String)>,
}

/// A block in each language; `None` where a language has no block of that name.
pub(super) struct Row<'a> {
    pub(super) id: &'a str,
    pub(super) blocks: Vec<Option<(&'a Page, &'a Item)>>,
}

impl Comparison {
    /// The blocks of the pages by their names, in the order of the first page.
    pub(super) fn rows(&self) -> Vec<Row<'_>> {
        let mut seen = BTreeSet::new();
        let ids = self.pages.iter().flat_map(Page::items).map(|item| item.id.as_str());
        ids.filter(|id| seen.insert(*id))
            .map(|id| {
                let find = |page| -> Option<(&Page, &Item)> {
                    let page: &Page = page;
                    Some((page, page.items().find(|item| item.id == id)?))
                };
                Row { id, blocks: self.pages.iter().map(find).collect() }
            })
            .collect()
    }
}

/// Shows the page at `route` in the languages of `of`, or in all that are written; with `names`, the names of the
/// messages in a column of their own.
pub(super) async fn show(
    State(live): State<Arc<Live>>,
    Path(route): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let shelf = live.shelf();
    let wanted = query.split('&').find_map(|part| part.strip_prefix("of="));
    let names = query.split('&').any(|part| part == "names");
    let written: Vec<&str> = shelf
        .languages()
        .iter()
        .filter(|language| {
            language.from.is_none() && Pseudo::ALL.iter().all(|pseudo| pseudo.tag() != language.tag)
        })
        .map(|language| language.tag.as_str())
        .collect();
    let others = || written.iter().copied().filter(|tag| *tag != ENGLISH);
    let tags: Vec<&str> = match wanted {
        Some(wanted) => wanted.split(',').collect(),
        None => std::iter::once(ENGLISH).chain(others()).collect(),
    };
    let now = shelf.clock.now();
    let apps = tags.iter().filter_map(|tag| shelf.app(tag));
    let pages: Vec<Page> =
        apps.chain(names.then(|| shelf.names())).map(|(app, tag)| app.page(&route, tag, now)).collect();
    let status = if pages.is_empty() || pages.iter().any(|page| !page.found) {
        StatusCode::NOT_FOUND
    } else {
        StatusCode::OK
    };
    let path = format!("/compare/{}", render::escape(&route));
    let mut views = vec![("all".to_owned(), path.clone())];
    views.extend(others().map(|tag| (tag.to_owned(), format!("{path}?of={ENGLISH},{tag}"))));
    let of =
        wanted.map_or_else(|| "?names".to_owned(), |wanted| format!("?of={}&names", render::escape(wanted)));
    views.push(("names of messages".to_owned(), format!("{path}{of}")));
    answer(&live, status, render::comparison(&Comparison { route, pages, views }))
}
