//! What a reader sees of a page that was found.

use super::excerpt::{Excerpt, excerpt};
use super::index_query::IndexQuery;
use super::score::ScoredPage;
use crate::language::Direction;

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Hit {
    /// Its route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The heading under which the words were found; empty at the top of the page.
    pub heading: String,
    /// The language of the title.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// The text around the words, or the first of the page if only its title has them; empty if the page has no text.
    pub excerpt: Excerpt,
}

/// The hit for `page`, which answers `query`; `None` if the index does not have that page.
pub(super) fn hit(query: &IndexQuery, page: &ScoredPage) -> Option<Hit> {
    let document = query.index.documents.get(page.document)?;
    let passage = page.excerpt.and_then(|text| query.index.texts.get(text)?.passage);
    let passage = passage.and_then(|passage| document.passages.get(passage));
    Some(Hit {
        route: document.route.clone(),
        title: document.title.clone(),
        heading: passage.map_or_else(String::new, |passage| passage.heading.clone()),
        language: document.language.clone(),
        direction: document.direction,
        excerpt: passage.map_or_else(
            || Excerpt {
                language: document.language.clone(),
                script: document.script,
                direction: document.direction,
                runs: Vec::new(),
            },
            |passage| excerpt(&query.index.tag, passage, &query.words),
        ),
    })
}
