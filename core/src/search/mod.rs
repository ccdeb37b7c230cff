//! Finding what people type, on whatever keyboard they have.
//!
//! At the first search in a language the texts of its pages are put into an [`Index`]: their words, sorted, each with the
//! texts that have it. The languages of people's papers and English have one too and are searched behind it. Texts and
//! queries go through the same [`fold()`]; where that does not match, their sounds may. See docs/adr/0008-search.md and
//! 0020-search-without-sqlite.md.

mod compound;
mod document;
mod edit;
mod endings;
mod excerpt;
mod family;
mod fold;
mod han_numerals;
mod hit;
mod index;
mod index_query;
mod layout;
mod letters;
mod numbers;
mod phone;
mod query;
mod score;
mod sounds;
mod terms;
mod traditional;
mod vocabulary;
mod word;

pub use document::{Document, Passage, PassageKind, Typed};
pub use excerpt::{Excerpt, ExcerptRun};
pub use fold::fold;
pub use hit::Hit;
pub use index::Index;
pub use query::{Indexes, search};
