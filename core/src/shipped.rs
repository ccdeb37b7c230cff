//! The files that the library ships: `core/content/*.toml` and those of `locales/*`, put in by `build/main.rs`.

use crate::content::SourceFile;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The files that Panah is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// `core/content/*.toml`.
    pub content: Vec<SourceFile>,
    /// Those of `locales/*`.
    pub locales: Vec<LocaleFiles>,
}

/// The files of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFiles {
    /// The locale's tag.
    pub tag: String,
    /// Its `.ftl` files, and `synonyms.toml` if it has one; of a script variant, `overrides.ftl` and `words.tsv`, each if
    /// there is one.
    pub files: Vec<SourceFile>,
}

impl Files {
    /// The files inside the library.
    pub fn shipped() -> Self {
        let file = |(name, text): &(&'static str, &'static str)| SourceFile {
            name: (*name).into(),
            text: (*text).into(),
        };
        Self {
            content: CONTENT.iter().map(file).collect(),
            locales: LOCALES
                .iter()
                .map(|(tag, files)| LocaleFiles {
                    tag: (*tag).to_owned(),
                    files: files.iter().map(file).collect(),
                })
                .collect(),
        }
    }

    /// The names and texts of the `.ftl` files of the locale `tag`.
    pub(crate) fn of(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        self.all_of(tag).filter(|(name, _)| name.ends_with("ftl"))
    }

    /// What people type for a page, in the locale `tag`.
    pub(crate) fn synonyms(&self, tag: &str) -> Option<(&str, &str)> {
        self.all_of(tag).find(|(name, _)| name.ends_with("synonyms.toml"))
    }

    /// The words that a person has checked for the script variant `tag`.
    pub(crate) fn words(&self, tag: &str) -> Option<(&str, &str)> {
        self.all_of(tag).find(|(name, _)| name.ends_with("words.tsv"))
    }

    fn all_of(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        self.locales
            .iter()
            .filter(move |locale| locale.tag == tag)
            .flat_map(|locale| &locale.files)
            .map(|file| (file.name.as_ref(), file.text.as_ref()))
    }
}
