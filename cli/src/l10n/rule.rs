//! The names of the rules. `docs/translating.md` explains each with an example of wrong and right.

use super::Level;
use serde::Serialize;
use std::fmt;

/// Makes the list of rules: each with its name and, as its doc, what it demands.
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

            /// The name that is printed in brackets after a finding.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }
        }
    };
}

rules! {
    /// A file can be read: it is there, it is UTF-8 text, it is not empty and not too large. And there is none that nobody reads.
    File = "file",
    /// The folder of a language is named as a language of the app, and there is an English one.
    Folder = "folder",
    /// An FTL file can be parsed.
    Syntax = "syntax",
    /// A file of facts or of search words is valid TOML, and everything it names exists.
    Toml = "toml",
    /// A line of a list of words or terms has all its cells, and its words are in the right letters.
    Words = "words",
    /// Search words are given only for pages that have English ones.
    Synonyms = "synonyms",
    /// Every English message and attribute is translated.
    New = "new",
    /// A text that was translated once is still there.
    Lost = "lost",
    /// A translation was made from the present English.
    Stale = "stale",
    /// It is recorded from which English a translation was made.
    Unrecorded = "unrecorded",
    /// Every language has a `revisions.tsv`, and each line of it is a record.
    Revisions = "revisions",
    /// There is no message or attribute that the English does not have.
    Extra = "extra",
    /// A message is in the same file as in English.
    Moved = "moved",
    /// No message and no attribute is there twice.
    Duplicate = "duplicate",
    /// A comment on an English message says what it is and where it is shown.
    Comments = "comments",
    /// A message has the variables of the English one.
    Variables = "variables",
    /// A message has the same variants as the English one.
    Branches = "branches",
    /// A count has the plural forms of the language.
    Plurals = "plurals",
    /// Braces contain only what the app can insert.
    Placeables = "placeables",
    /// A text that is copied or handed to another app contains only plain values.
    Leaks = "leaks",
    /// Numbers come from data, and are written with the digits 0 to 9.
    Digits = "digits",
    /// Telephone numbers come from data.
    Phones = "phones",
    /// Internet addresses come from data.
    Links = "links",
    /// There are no invisible marks that change the direction of the text.
    Direction = "direction",
    /// There are no ready-made letter forms (presentation forms, wide letters).
    Forms = "forms",
    /// There are no stretched letters.
    Tatweel = "tatweel",
    /// There are no other invisible characters, no line breaks, no empty braces.
    Signs = "signs",
    /// There are only the signs that the language uses.
    Punctuation = "punctuation",
    /// There is no markup, no escape and no placeholder of another format.
    Markup = "markup",
    /// Every character is one, in one piece, and was read with the right encoding.
    Encoding = "encoding",
    /// There is no letter of another alphabet that looks like the right one.
    LookAlikes = "look-alikes",
    /// There are only letters of the language.
    Letters = "letters",
    /// Nothing is left in English, or in another language, but for names.
    Untranslated = "untranslated",
    /// A term of the law is there if the English has it.
    Glossary = "glossary",
    /// A text fits into its place.
    Length = "length",
}

impl Rule {
    /// How serious it is when the rule is broken, unless the finding says otherwise: a translation that is behind the English
    /// is a warning.
    pub const fn level(self) -> Level {
        match self {
            Self::New | Self::Stale | Self::Unrecorded => Level::Warning,
            _ => Level::Error,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
