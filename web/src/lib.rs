//! Pages of the core as HTML without scripts: the templates, the style sheet and the icons.
//!
//! Where a link leads depends on who shows the page (a server, a folder of files, one file), so that the caller says it
//! with [`Addresses`]; what is in the head of the page comes with the [`Document`]. Nothing here knows HTTP.

mod comparison;
mod document;
mod icons;
mod page;
mod way;
mod words;

pub use comparison::{Column, Comparison, View, changed_pages, comparison};
pub use document::{ACTION_FIELD, Addresses, Document, Head, ROUTE_FIELD, Script};
pub use page::page;

/// The style sheet of every page: the tokens of the look, then how each part is drawn.
pub const STYLE: &str = concat!(include_str!("../assets/tokens.css"), include_str!("../assets/style.css"));

/// The sign of the app as an SVG file: a roof on two posts with an open door.
pub const SIGN: &str = include_str!("../assets/icons/sign.svg");
