//! What the library ships: the compiled content and the texts, put in by `build.rs`.

use crate::content::{Content, SourceFile, Synonyms};
use serde::de::DeserializeOwned;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// What the names of files of messages end in.
pub(crate) const MESSAGES: &str = ".ftl";
/// Words that a person has checked for a script variant.
pub(crate) const WORDS_FILE: &str = "/words.tsv";

/// Files of one folder, as the library carries them.
pub(crate) struct Packed {
    /// The name of each and the length of its text in bytes.
    files: &'static [(&'static str, usize)],
    /// The texts one after the other, by DEFLATE (RFC 1951).
    texts: &'static [u8],
}

/// One locale, as the library carries it.
pub(crate) struct PackedLocale {
    /// Its messages; of a script variant, what a person has checked.
    files: Packed,
    /// What people type for a page: CBOR (RFC 8949), by DEFLATE.
    synonyms: &'static [u8],
    /// The messages that were translated from an older English text.
    stale: &'static [&'static str],
}

impl Packed {
    pub(crate) fn unpack(&self) -> Vec<SourceFile> {
        let mut rest = text(self.texts);
        let mut files = Vec::new();
        for (name, length) in self.files {
            let next = rest.split_off((*length).min(rest.len()));
            files.push(SourceFile { name: (*name).into(), text: std::mem::replace(&mut rest, next).into() });
        }
        files
    }
}

/// The compiled content.
pub(crate) fn content() -> Content {
    compiled(CONTENT)
}

/// The files of the locale `tag`.
pub(crate) fn files(tag: &str) -> Vec<SourceFile> {
    locale(tag).map_or_else(Vec::new, |locale| locale.files.unpack())
}

/// What people type for a page in the language `tag`.
pub(crate) fn synonyms(tag: &str) -> Synonyms {
    locale(tag).map_or_else(Synonyms::default, |locale| compiled(locale.synonyms))
}

/// The messages of the locale `tag` that were translated from an older English text.
pub(crate) fn stale(tag: &str) -> Vec<String> {
    let stale = locale(tag).map_or(&[][..], |locale| locale.stale);
    stale.iter().map(ToString::to_string).collect()
}

fn locale(tag: &str) -> Option<&'static PackedLocale> {
    LOCALES.iter().find(|(known, _)| *known == tag).map(|(_, locale)| locale)
}

#[expect(
    clippy::expect_used,
    reason = "the build packed it; a dead hotline would be worse than the page for faults"
)]
fn compiled<T: DeserializeOwned>(packed: &[u8]) -> T {
    let bytes = miniz_oxide::inflate::decompress_to_vec(packed).expect("the build packed it by DEFLATE");
    minicbor_serde::from_slice(&bytes).expect("the build wrote it in CBOR from the same types")
}

#[expect(
    clippy::expect_used,
    reason = "the build packed it; missing texts would be worse than the page for faults"
)]
fn text(packed: &[u8]) -> String {
    let bytes = miniz_oxide::inflate::decompress_to_vec(packed).expect("the build packed it by DEFLATE");
    String::from_utf8(bytes).expect("the build packed UTF-8")
}

/// The names and texts of those `files` whose name ends in `ending`.
pub(crate) fn ending<'a>(files: &'a [SourceFile], ending: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let files = files.iter().map(|file| (file.name.as_ref(), file.text.as_ref()));
    files.filter(move |(name, _)| name.ends_with(ending))
}

/// The content files, and those of the locales that are compiled (what people type, revisions), as they were: for the tools.
#[cfg(feature = "source")]
pub(crate) fn sources() -> (Vec<SourceFile>, Vec<SourceFile>) {
    (CONTENT_SOURCES.unpack(), LOCALE_SOURCES.unpack())
}

/// The locales that are shipped.
#[cfg(feature = "source")]
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().map(|(tag, _)| *tag)
}
