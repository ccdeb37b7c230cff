//! Finding what people type, on whatever keyboard they have.
//!
//! At the first search in a language the texts of its pages are put into an [`Index`], an SQLite FTS5 table in memory;
//! English has one too and is searched behind it. Texts and queries go through the same [`fold()`]; where that does not
//! match, their [`phonetic_key()`] may. See docs/adr/0008-search.md.

mod document;
mod edit;
mod excerpt;
mod family;
mod fold;
mod fts;
mod hit;
mod index;
mod index_query;
mod phone;
mod phonetic_key;
mod query;
mod score;
mod terms;
mod traditional;
mod word;

pub use document::{Document, Passage, PassageKind};
pub use excerpt::{Excerpt, ExcerptRun};
pub use fold::fold;
pub use hit::Hit;
pub use index::Index;
pub use phonetic_key::phonetic_key;
pub use query::search;
