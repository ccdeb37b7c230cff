//! The locales that are translated by hand, and their files.

use crate::Problem;
use panah_core::content::SourceFile;
use panah_core::content::revision::{Revisions, revisions};
use panah_core::{Files, LocaleFiles};

/// The tags of the locales that are translated by hand: all but English and the script variants.
///
/// # Errors
/// The facts, which name the locales, cannot be read.
pub(super) fn translated(files: &Files) -> Result<Vec<String>, Problem> {
    let content = files.load_content().map_err(|fault| fault.to_string())?;
    let locales = content.locales.into_iter().filter(|locale| locale.from.is_none() && locale.tag != "en");
    Ok(locales.map(|locale| locale.tag).collect())
}

/// The problem that `tag` is not the tag of a locale that is translated by hand.
pub(super) fn not_translated_by_hand(files: &Files, tag: &str) -> Problem {
    let known = translated(files).unwrap_or_default().join(", ");
    format!("\"{tag}\" is not a locale that is translated by hand; those are {known}")
}

/// The files of the locale `tag`.
///
/// # Errors
/// It has no folder.
pub(super) fn locale<'f>(files: &'f Files, tag: &str) -> Result<&'f LocaleFiles, Problem> {
    files
        .locales
        .iter()
        .find(|locale| locale.tag == tag)
        .ok_or_else(|| format!("there is no folder locales/{tag}"))
}

/// The FTL files of `locale`.
pub(super) fn message_files(locale: &LocaleFiles) -> impl Iterator<Item = &SourceFile> {
    locale.files.iter().filter(|file| file.name.ends_with(".ftl"))
}

/// The revisions of all messages of `locale`.
pub(super) fn revisions_of(locale: &LocaleFiles) -> Revisions {
    revisions(message_files(locale).map(|file| file.text.as_ref()))
}

/// The name of a file without its folder.
pub(super) fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}
