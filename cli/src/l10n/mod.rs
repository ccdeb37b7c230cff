//! Checks and records for translations: what is wrong with one, in plain words, and how far each has come.
//!
//! The command line, the tests over the shipped locales and the preview in the browser call the same rules.

pub mod accept;
mod alphabet;
mod catalogue;
mod check;
mod encoding;
mod finding;
mod glossary;
mod limits;
mod locales;
mod names;
mod project;
pub mod pseudo;
pub mod report;
mod revisions;
mod rule;
mod rules;
pub mod status;
mod syntax;
mod unknown_files;

pub use alphabet::strange_words;
pub use check::check;
pub use finding::{Finding, Level};
pub use glossary::Glossary;
pub use names::Names;
pub use project::{Project, read_files};
pub use revisions::Progress;
pub use rule::Rule;

use glossary::GLOSSARY;
use names::NAMES;
pub(crate) use rules::characters_of_file;
