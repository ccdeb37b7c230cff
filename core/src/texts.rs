//! Where an open Panah reads its texts: from the library, each language when it is needed, or from files that are given.

use crate::content::{SourceFile, Synonyms};
use crate::shipped;
#[cfg(feature = "source")]
use crate::source::Files;
use std::borrow::Cow;

/// The texts of all languages.
pub(crate) enum Texts {
    /// Those inside the library.
    Shipped,
    /// Those of a folder: for the tools.
    #[cfg(feature = "source")]
    Given(Files),
}

impl Texts {
    /// The files of the locale `tag`.
    pub(crate) fn files(&self, tag: &str) -> Cow<'_, [SourceFile]> {
        match self {
            Self::Shipped => shipped::files(tag).into(),
            #[cfg(feature = "source")]
            Self::Given(files) => files.of(tag).into(),
        }
    }

    /// What people type for a page in the language `tag`. A file that cannot be read counts as empty here; the tools report
    /// it ([`crate::Panah::faults`]).
    pub(crate) fn synonyms(&self, tag: &str) -> Synonyms {
        match self {
            Self::Shipped => shipped::synonyms(tag),
            #[cfg(feature = "source")]
            Self::Given(files) => files.synonyms(tag).and_then(Result::ok).unwrap_or_default(),
        }
    }

    /// The messages of the locale `tag` that were translated from an older English text, as above.
    pub(crate) fn stale(&self, tag: &str) -> Vec<String> {
        match self {
            Self::Shipped => shipped::stale(tag),
            #[cfg(feature = "source")]
            Self::Given(files) => files.stale(tag).unwrap_or_default(),
        }
    }
}
