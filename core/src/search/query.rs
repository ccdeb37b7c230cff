//! A query over the reader's language and English. FTS5 finds the texts that have its words; which page answers best is
//! decided here.

use super::hit::{Hit, hit};
use super::index::Index;
use super::index_query::IndexQuery;
use super::score::{IndexLanguage, ScoredPage, pages_with_phone, pages_with_words};
use std::collections::BTreeSet;

/// Characters of a query that are read; nobody types more.
const MAX_QUERY_CHARS: usize = 200;
/// Pages with all the words of a query; only if there are fewer, pages that have some of them are shown too.
const MIN_COMPLETE_HITS: usize = 3;

/// The pages that answer `query`, best first, each once; at most `limit`.
///
/// A text that has all words comes before one that has some, an exact match before an approximate one, the reader's
/// language (the index `own`) before English, a title before a heading before the body. The last word may be unfinished,
/// every word may have another ending, and a word of five letters or more that is nowhere may have one typo. Quotes and
/// operators are plain characters.
///
/// # Errors
/// SQLite's. No query causes one: whatever is typed, only letters and digits between quotes reach SQLite.
pub fn search(own: &Index, english: Option<&Index>, query: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
    let query: String = query.chars().take(MAX_QUERY_CHARS).collect();
    let own = (IndexQuery::run(own, &query)?, IndexLanguage::Reader);
    let english = english.map(|english| IndexQuery::run(english, &query)).transpose()?;
    let queries: Vec<_> =
        std::iter::once(own).chain(english.map(|english| (english, IndexLanguage::English))).collect();
    let mut pages: Vec<(&IndexQuery, ScoredPage)> = Vec::new();
    for (in_index, language) in &queries {
        let found = pages_with_phone(in_index.index, &query);
        let found = found.into_iter().chain(pages_with_words(in_index, *language));
        pages.extend(found.map(|page| (in_index, page)));
    }
    // Stable: pages that answer equally well stay in the order of the app.
    pages.sort_by(|(_, a), (_, b)| a.rank.cmp(&b.rank).then_with(|| b.score.total_cmp(&a.score)));
    let mut seen = BTreeSet::new();
    pages.retain(|(query, page)| {
        seen.insert(query.index.documents.get(page.document).map(|document| &document.route))
    });
    if pages.iter().filter(|(_, page)| page.has_all_words).count() >= MIN_COMPLETE_HITS {
        pages.retain(|(_, page)| page.has_all_words);
    }
    pages.truncate(limit);
    Ok(pages.iter().filter_map(|(query, page)| hit(query, page)).collect())
}
