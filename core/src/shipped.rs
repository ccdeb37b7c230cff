//! The files that the library ships: `core/content/*.toml` and those of `locales/*`, put in by `build/main.rs`.

use crate::Fault;
use crate::content::SourceFile;
use crate::language::ENGLISH;
use crate::text::revision::{RevisionTable, revisions};
use std::borrow::Cow;

/// What the names of files of messages end in.
pub(crate) const MESSAGES: &str = ".ftl";
/// Words that a person has checked for a script variant.
pub(crate) const WORDS_FILE: &str = "/words.tsv";
/// What people type for a page.
pub(crate) const SYNONYM_FILE: &str = "/synonyms.toml";
/// Which English text each message was translated from.
const REVISIONS_FILE: &str = "/revisions.tsv";

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Files of one folder, as the library carries them.
struct Packed {
    /// The name of each and the length of its text in bytes.
    files: &'static [(&'static str, usize)],
    /// The texts one after the other, by DEFLATE (RFC 1951).
    texts: &'static [u8],
    /// The messages that were translated from an older English text.
    stale: &'static [&'static str],
}

impl Packed {
    fn unpack(&self) -> Vec<SourceFile> {
        // What the build packed unpacks; a test does so with every folder.
        let texts = miniz_oxide::inflate::decompress_to_vec(self.texts).unwrap_or_default();
        let mut rest = String::from_utf8(texts).unwrap_or_default();
        let mut files = Vec::new();
        for (name, length) in self.files {
            let next = rest.split_off((*length).min(rest.len()));
            files.push(SourceFile { name: (*name).into(), text: std::mem::replace(&mut rest, next).into() });
        }
        files
    }
}

/// The files that an open Panah reads: those inside the library, each language when it is needed, or given ones.
pub(crate) enum Texts {
    Shipped,
    Given {
        files: Files,
        /// [`stale`]; a library that ships its files need not carry it.
        stale: fn(&Files, &str) -> Result<Vec<String>, Fault>,
    },
}

impl Texts {
    /// The messages of the locale `tag` that were translated from an older English text.
    ///
    /// # Errors
    /// A line of its revisions that cannot be read; the build refuses to ship one.
    pub(crate) fn stale(&self, tag: &str) -> Result<Vec<String>, Fault> {
        match self {
            Self::Shipped => {
                let packed = LOCALES.iter().find(|(known, _)| *known == tag);
                let stale = packed.map_or(&[][..], |(_, packed)| packed.stale);
                Ok(stale.iter().map(ToString::to_string).collect())
            }
            Self::Given { files, stale } => stale(files, tag),
        }
    }

    /// The files of the locale `tag`.
    pub(crate) fn of(&self, tag: &str) -> Cow<'_, [SourceFile]> {
        match self {
            Self::Shipped => {
                let packed = LOCALES.iter().find(|(known, _)| *known == tag);
                packed.map_or_else(Vec::new, |(_, packed)| packed.unpack()).into()
            }
            Self::Given { files, .. } => files.of(tag).into(),
        }
    }
}

/// The content files inside the library.
pub(crate) fn content() -> Vec<SourceFile> {
    CONTENT.unpack()
}

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
    /// Its `.ftl` files; `synonyms.toml` and `revisions.tsv`, if it has them; of a script variant, `overrides.ftl` and
    /// `words.tsv`, each if there is one. The library ships what follows from `revisions.tsv`, not the file.
    pub files: Vec<SourceFile>,
}

impl Files {
    /// All files inside the library: for the tools.
    pub fn shipped() -> Self {
        let locales = LOCALES
            .iter()
            .map(|(tag, packed)| LocaleFiles { tag: (*tag).to_owned(), files: packed.unpack() })
            .collect();
        Self { content: content(), locales }
    }

    /// The files of the locale `tag`.
    fn of(&self, tag: &str) -> &[SourceFile] {
        self.locales.iter().find(|locale| locale.tag == tag).map_or(&[], |locale| &locale.files)
    }
}

/// The messages of the locale `tag` that were translated from an older text than that of the English in `files`.
///
/// # Errors
/// A line of its revisions that cannot be read.
pub(crate) fn stale(files: &Files, tag: &str) -> Result<Vec<String>, Fault> {
    let (english, own) = (files.of(ENGLISH), files.of(tag));
    let Some((name, text)) = ending(own, REVISIONS_FILE).next() else { return Ok(Vec::new()) };
    let table =
        RevisionTable::read(text).map_err(|(line, what)| Fault { file: name.to_owned(), line, what })?;
    let [english, own] = [english, own].map(|files| revisions(ending(files, MESSAGES).map(|(_, text)| text)));
    Ok(table.stale(&english, &own))
}

/// The names and texts of those `files` whose name ends in `ending`.
pub(crate) fn ending<'a>(files: &'a [SourceFile], ending: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let files = files.iter().map(|file| (file.name.as_ref(), file.text.as_ref()));
    files.filter(move |(name, _)| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    #[test]
    fn what_is_packed_is_what_stands_in_the_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let shipped = Files::shipped();
        assert!(shipped.locales.iter().filter(|locale| !locale.files.is_empty()).count() >= 8);
        for file in shipped.content.iter().chain(shipped.locales.iter().flat_map(|locale| &locale.files)) {
            assert_eq!(
                file.text,
                fs::read_to_string(root.join(file.name.as_ref())).unwrap(),
                "{}",
                file.name
            );
        }
    }
}
