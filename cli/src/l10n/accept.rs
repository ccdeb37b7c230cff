//! Recording what a translation was made from, and who has reviewed it: `panah accept`, `panah review`.

use super::catalogue::{Catalogue, id_of};
use super::locales::{base, locale, message_files, not_translated_by_hand, revisions_of, translated};
use super::revisions::{Records, table_name};
use crate::{Problem, files};
use panah_core::content::revision::revisions;
use panah_core::{Files, LocaleFiles};
use std::path::Path;

/// Which messages of a locale are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection<'a> {
    /// These.
    Messages(&'a [String]),
    /// All that are translated.
    All,
}

/// Records that messages of the locale `tag` were translated from the present English; returns how many. `files` are those
/// of the project at `root`.
///
/// # Errors
/// A locale or message that is not there, or a message without a text. Nothing has been written then.
pub fn accept(root: &Path, files: &Files, tag: &str, selection: Selection) -> Result<usize, Problem> {
    let texts = Texts::read(files, tag)?;
    let ids: Vec<String> = match selection {
        Selection::Messages(ids) => ids.to_vec(),
        Selection::All => {
            let ids = texts.english.by_id().into_keys();
            ids.filter(|id| texts.lacking(id).is_none()).map(str::to_owned).collect()
        }
    };
    texts.record(root, &ids, "")
}

/// Records that `reviewer` has read a file of the locale `tag` and found it right; returns how many messages that are: those
/// that are wholly translated. `file` is its name, `files` are those of the project at `root`.
///
/// # Errors
/// A locale or file that is not there, or a name that is not one line. Nothing has been written then.
pub fn review(root: &Path, files: &Files, tag: &str, file: &str, reviewer: &str) -> Result<usize, Problem> {
    let texts = Texts::read(files, tag)?;
    // What the English does not have any more needs no review, and what is incomplete will have to be read again.
    let mut ids = ids_in(texts.own_files, file)?;
    ids.retain(|id| texts.english.any_of(id).is_some() && texts.lacking(id).is_none());
    texts.record(root, &ids, checked_name(reviewer)?)
}

/// The texts of a locale beside the English ones.
struct Texts<'f> {
    own_files: &'f LocaleFiles,
    english_files: &'f LocaleFiles,
    own: Catalogue<'f>,
    english: Catalogue<'f>,
}

impl<'f> Texts<'f> {
    fn read(files: &'f Files, tag: &str) -> Result<Self, Problem> {
        if !translated(files)?.iter().any(|known| known == tag) {
            return Err(not_translated_by_hand(files, tag));
        }
        let (english_files, own_files) = (locale(files, "en")?, locale(files, tag)?);
        // What cannot be parsed has no text here; `panah lint` says why.
        let [english, own] =
            [english_files, own_files].map(|locale| Catalogue::read(locale, &mut Vec::new()));
        Ok(Self { own_files, english_files, own, english })
    }

    /// The first text of the message `id` (`id` or `id.attribute`) that the English has and the translation does not.
    fn lacking(&self, id: &str) -> Option<&str> {
        let mut names = self.english.messages.keys().filter(|name| id_of(name) == id);
        names.find(|name| !self.own.messages.contains_key(*name)).map(String::as_str)
    }

    /// Records the translations of the messages `ids`; returns how many.
    fn record(&self, root: &Path, ids: &[String], reviewer: &str) -> Result<usize, Problem> {
        let tag = self.own.tag;
        let english = revisions_of(self.english_files);
        let Records { table, translations, .. } =
            Records::read(self.own_files, &english).map_err(|finding| finding.to_string())?;
        let mut table = table.unwrap_or_default();
        for id in ids {
            let Some(source) = english.get(id) else {
                return Err(format!(
                    "there is no message \"{id}\" in English; panah status --locale {tag} names those that wait"
                ));
            };
            let lacking = self.lacking(id);
            let (Some(translation), None) = (translations.get(id), lacking) else {
                return Err(format!(
                    "{} has no text in {tag}; translate it first, then record it",
                    lacking.unwrap_or(id)
                ));
            };
            table.record(id, source, translation, reviewer);
        }
        // A message that neither language has needs no record.
        table.records.retain(|record| {
            english.contains_key(&record.message) || translations.contains_key(&record.message)
        });
        files::write(&root.join(table_name(tag)), &table.write())?;
        Ok(ids.len())
    }
}

/// A name that fits into a cell of the table: one line without tabs.
fn checked_name(reviewer: &str) -> Result<&str, Problem> {
    let reviewer = reviewer.trim();
    if reviewer.is_empty() || reviewer.contains(char::is_control) {
        return Err("--by needs the name of the person who has read it, on one line".to_owned());
    }
    Ok(reviewer)
}

/// The ids of the messages in a file of `locale`.
fn ids_in(locale: &LocaleFiles, file: &str) -> Result<Vec<String>, Problem> {
    let wanted = base(file);
    let source = message_files(locale).find(|source| base(&source.name) == wanted).ok_or_else(|| {
        let names: Vec<&str> = message_files(locale).map(|file| base(&file.name)).collect();
        format!("there is no file \"{wanted}\" in {}; there are {}", locale.tag, names.join(", "))
    })?;
    Ok(revisions([source.text.as_ref()]).into_keys().collect())
}
