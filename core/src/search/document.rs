//! What the index takes: pages with their texts.

use crate::language::{Direction, Script};

/// A page as the index takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The page's route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// The script of that language.
    pub script: Script,
    /// The direction of that language.
    pub direction: Direction,
    /// True for a page that is to rank below the others: it has many of their words and answers none of their
    /// questions.
    pub demoted: bool,
    /// Its texts but for the title, in reading order.
    pub passages: Vec<Passage>,
    /// Its telephone numbers, digits only, without the country code.
    pub phones: Vec<String>,
}

/// A text of a page: what is found, and shown as an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What it is on the page.
    pub kind: PassageKind,
    /// The heading it is under; empty at the top of the page.
    pub heading: String,
    /// The text, without bidi controls.
    pub text: String,
    /// Its language: the name of an office may be in Russian on a page that is in Arabic.
    pub language: String,
    /// The script of that language.
    pub script: Script,
    /// The direction of that language.
    pub direction: Direction,
}

/// What a text is on its page; words found in an earlier kind count for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PassageKind {
    /// The title, or what is as good as one.
    Title,
    /// What people type for the page, from the list of synonyms; never shown.
    Synonym,
    /// The name of a step, a heading, a label.
    Name,
    /// Everything else.
    Body,
}
