//! Finding what people type, on whatever keyboard they have.
//!
//! The texts of the pages of a language are put into an SQLite FTS5 table in memory at the first search: those of the
//! reader's language, and the English ones behind them. Index and query go through the same [`fold`], and a weaker
//! [`phonetic_key`] below it. See docs/adr/0008-search.md.

mod edit;
mod excerpt;
mod family;
mod fold;
mod index;
mod phonetic_key;
mod query;
mod traditional;

pub use excerpt::{Excerpt, Piece};
pub use fold::fold;
pub use index::{Document, Index, Place, Row};
pub use phonetic_key::phonetic_key;
pub use query::{Hit, search};
