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
    /// What people type for it.
    pub typed: Vec<Typed>,
    /// Its texts but for the title, in reading order.
    pub passages: Vec<Passage>,
    /// Its telephone numbers, digits only, without the country code.
    pub phones: Vec<String>,
}

/// What people type for a page, from the list of synonyms; never shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// A word or a phrase.
    pub text: String,
    /// For a topic: the place (from 0) of the page among those that answer it.
    pub place: Option<usize>,
}

/// A text of a page: what is found, and shown as an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What it is on the page.
    pub kind: PassageKind,
    /// The block that has it, and its place among the texts of that block: the same in every language.
    pub place: (String, usize),
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
    /// What people type for the page, with the place of the page among those of a topic.
    Synonym(Option<usize>),
    /// The name of a step, a heading, a label.
    Name,
    /// Everything else.
    Body,
}

impl PassageKind {
    /// True for what people type for the page.
    pub(super) const fn is_synonym(self) -> bool {
        matches!(self, Self::Synonym(_))
    }
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;

    /// A page with a title and texts in its body, in English; its route is its title.
    pub(in super::super) fn page(title: &str, bodies: &[&str]) -> Document {
        Document {
            route: title.to_owned(),
            title: title.to_owned(),
            language: "en".to_owned(),
            script: Script::Latn,
            direction: Direction::Ltr,
            demoted: false,
            typed: Vec::new(),
            passages: bodies.iter().map(|text| passage(PassageKind::Body, text)).collect(),
            phones: Vec::new(),
        }
    }

    /// A text of a page, in English; its place is the text itself.
    pub(in super::super) fn passage(kind: PassageKind, text: &str) -> Passage {
        Passage {
            kind,
            place: (text.to_owned(), 0),
            heading: String::new(),
            text: text.to_owned(),
            language: "en".to_owned(),
            script: Script::Latn,
            direction: Direction::Ltr,
        }
    }
}
