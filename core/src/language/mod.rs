//! The languages of the app, and their other scripts ([`transliteration`]).

pub mod transliteration;

pub use crate::content::language::{Direction, ENGLISH, Language, Script, Transliteration, find, preselect};

use serde::Serialize;

/// What a shell needs to know of a language before anything is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LanguageInfo {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name.
    pub endonym: String,
    /// The direction of its script.
    pub direction: Direction,
    /// How far its text has been checked, in the words of `locales.toml`.
    pub review: String,
}

impl From<&Language> for LanguageInfo {
    fn from(language: &Language) -> Self {
        Self {
            tag: language.tag.clone(),
            endonym: language.endonym.clone(),
            direction: language.direction,
            review: language.review.words().to_owned(),
        }
    }
}
