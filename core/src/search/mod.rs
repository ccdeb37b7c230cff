//! Finding what people type, on whatever keyboard they have.
//!
//! The pages of the reader's language, then the English ones, are put into an SQLite FTS5 table in memory at the first
//! search. Index and query go through the same [`fold`], and a weaker [`skeleton`] below it.

mod excerpt;
mod fold;
mod index;
mod query;
mod skeleton;
mod slip;
mod traditional;

pub use excerpt::Piece;
pub use fold::fold;
pub use index::{Document, Index, Place, Row};
pub use query::Hit;
pub use skeleton::skeleton;
