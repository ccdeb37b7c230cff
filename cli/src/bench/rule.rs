//! The names of the rules. `docs/translating.md` explains each with an example of wrong and right.

use serde::Serialize;
use std::fmt;

/// Makes the list of rules: each with the name that people read and what it holds.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $name:literal,)*) => {
        /// A rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $name)] $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The name that stands in brackets after a finding.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }
        }
    };
}

rules! {
    /// A file can be read at all: it is there, it is text, it is not empty and not far too large.
    File = "file",
    /// A folder of a language belongs to a language of the app, and there is an English one.
    Folder = "folder",
    /// A file of texts can be read as Fluent.
    Syntax = "syntax",
    /// A file of facts or of search words can be read as TOML, and what it names is there.
    Toml = "toml",
    /// A line of a list of words or terms has all its cells.
    Words = "words",
    /// Search words are given for pages that the English gives some for.
    Synonyms = "synonyms",
    /// Every English message and attribute is translated.
    Missing = "missing",
    /// There is no message or attribute that the English lacks.
    Extra = "extra",
    /// A message stands in the file in which the English has it.
    Moved = "moved",
    /// No message and no attribute stands twice.
    Duplicate = "duplicate",
    /// An English message says what it is and where it shows.
    Comments = "comments",
    /// A message has the values of the English one.
    Variables = "variables",
    /// A message chooses between the same branches as the English one.
    Branches = "branches",
    /// A count has the plural forms of the language.
    Plurals = "plurals",
    /// Only what the app can put in stands in braces.
    Placeables = "placeables",
    /// A text that leaves the app has only plain values in it.
    Leaks = "leaks",
    /// Numbers come from data, and are written with 0 to 9.
    Digits = "digits",
    /// Telephone numbers come from data.
    Phones = "phones",
    /// Addresses of the Internet come from data.
    Links = "links",
    /// No marks that turn the direction.
    Direction = "direction",
    /// No ready-made letter forms.
    Forms = "forms",
    /// No stretched letters.
    Tatweel = "tatweel",
    /// No other invisible characters, no line breaks, no empty braces.
    Signs = "signs",
    /// No letter of another alphabet that looks like the right one.
    LookAlikes = "look-alikes",
    /// Only letters of the language.
    Letters = "letters",
    /// A term of the law stands where the English has it.
    Glossary = "glossary",
    /// A text fits its place.
    Length = "length",
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
