//! What is recorded about the translations of a locale (`revisions.tsv`), and what follows for each message.

use super::catalogue::Catalogue;
use super::locales::revisions_of;
use super::{Finding, Level, Rule};
use panah_core::LocaleFiles;
use panah_core::content::SourceFile;
use panah_core::content::revision::{RevisionTable, Revisions, TranslationState};
use serde::Serialize;

/// The name of the table in the folder of each locale.
const TABLE: &str = "revisions.tsv";

/// How far the translation of one message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Progress {
    /// The English has it, or a part of it, only since the last translation: there is no record of a translation yet.
    New,
    /// It was translated once, and its text or a part of it is not there any more.
    Lost,
    /// It is translated, but it is not recorded from which English.
    Unrecorded,
    /// The English has changed since it was translated.
    Stale,
    /// It was translated from the present English.
    Current,
    /// It was translated from the present English, and somebody has reviewed it.
    Reviewed,
}

impl Progress {
    /// Its name, which is also that of the rule of `panah lint` that reports it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Lost => "lost",
            Self::Unrecorded => "unrecorded",
            Self::Stale => "stale",
            Self::Current => "current",
            Self::Reviewed => "reviewed",
        }
    }

    /// True if the whole message has a text.
    pub const fn is_translated(self) -> bool {
        !matches!(self, Self::New | Self::Lost)
    }
}

/// The records of a locale, with the revisions of its present texts and of the English.
pub(super) struct Records<'e> {
    /// `None` if the locale has no table.
    pub(super) table: Option<RevisionTable>,
    pub(super) english: &'e Revisions,
    pub(super) translations: Revisions,
}

impl<'e> Records<'e> {
    /// Reads the table of `locale`, and its texts.
    ///
    /// # Errors
    /// The first line of the table that is not a record.
    pub(super) fn read(locale: &LocaleFiles, english: &'e Revisions) -> Result<Self, Finding> {
        let table = locale.files.iter().find(|file| file.name == table_name(&locale.tag)).map(read_table);
        Ok(Self { table: table.transpose()?, english, translations: revisions_of(locale) })
    }

    /// How serious it is that there is a message `id` that the English does not have: a mistake, unless the English had it
    /// when it was translated.
    pub(super) fn level_of_extra(&self, id: &str) -> Level {
        let removed = self.table.as_ref().is_none_or(|table| table.contains(id));
        if removed { Level::Warning } else { Level::Error }
    }

    /// True if a translation of the message `id` was recorded once.
    fn was_translated(&self, id: &str) -> bool {
        self.table.as_ref().is_some_and(|table| table.contains(id))
    }

    /// Whether the present text of the message `id` was made from the present English.
    fn state(&self, id: &str) -> TranslationState {
        let revisions = self.english.get(id).zip(self.translations.get(id));
        match (&self.table, revisions) {
            (Some(table), Some((english, translation))) => table.state(id, english, translation),
            _ => TranslationState::Unrecorded,
        }
    }

    /// How serious it is that the translation of the message `id` differs from the English, in its variables for example: a
    /// mistake, unless the English was changed afterwards. Without a table nobody knows; then its absence is the error.
    pub(super) fn level_of_difference(&self, id: &str) -> Level {
        let stale = self.table.is_none() || self.state(id) == TranslationState::Stale;
        if stale { Level::Warning } else { Level::Error }
    }

    /// How far the message `id` has come, whose texts have these `names` in English (`id`, `id.attribute`).
    pub(super) fn progress<'n>(
        &self,
        id: &str,
        names: impl IntoIterator<Item = &'n str>,
        own: &Catalogue,
    ) -> Progress {
        let complete = names.into_iter().all(|name| own.messages.contains_key(name));
        match self.state(id) {
            TranslationState::Unrecorded if complete => Progress::Unrecorded,
            TranslationState::Stale if complete => Progress::Stale,
            TranslationState::Current if complete => Progress::Current,
            TranslationState::Reviewed if complete => Progress::Reviewed,
            // It was complete when it was recorded for this English.
            TranslationState::Current | TranslationState::Reviewed => Progress::Lost,
            _ if own.any_of(id).is_none() && self.was_translated(id) => Progress::Lost,
            // What the English has got since.
            TranslationState::Unrecorded | TranslationState::Stale => Progress::New,
        }
    }
}

/// The path of the table of the locale `tag`, from the root of the project.
pub(super) fn table_name(tag: &str) -> String {
    format!("locales/{tag}/{TABLE}")
}

fn read_table(file: &SourceFile) -> Result<RevisionTable, Finding> {
    RevisionTable::read(&file.text).map_err(|(line, what)| {
        let start = file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        Finding::at(file, start, Rule::Revisions, what)
    })
}
