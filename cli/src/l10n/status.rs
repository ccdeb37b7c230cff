//! How far each translation has come: `panah status`.

use super::catalogue::Catalogue;
use super::locales::{base, locale, message_files, not_translated_by_hand, revisions_of, translated};
use super::revisions::{Progress, Records};
use crate::Problem;
use panah_core::Files;
use serde::Serialize;
use std::fmt::Write;

/// How far one file of one locale has come. Counts are of messages; a message counts once, with its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// The locale.
    pub locale: String,
    /// The file, without its folder.
    pub file: String,
    /// How many messages the English file has.
    pub messages: usize,
    /// How many of them are translated.
    pub translated: usize,
    /// How many are new in English and not translated yet.
    pub new: usize,
    /// How many were translated once and have no text any more.
    pub lost: usize,
    /// How many were translated from an older English text.
    pub stale: usize,
    /// How many are translated without a record from which English.
    pub unrecorded: usize,
    /// How many were reviewed, in their present form and for the present English.
    pub reviewed: usize,
    /// The messages that somebody must do something about, by name.
    pub waiting: Vec<Waiting>,
}

/// A message that somebody must do something about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// The message.
    pub message: String,
    /// What is the matter with it: new, lost, stale or unrecorded.
    pub progress: Progress,
}

/// How far the translations are: that of the locale `only`, or all. English and the script variants are not translated by
/// hand, so they are not counted.
///
/// # Errors
/// A table of revisions or facts that cannot be read, or a locale that is not translated by hand.
pub fn status(files: &Files, only: Option<&str>) -> Result<Vec<FileStatus>, Problem> {
    let english = locale(files, "en")?;
    let revisions = revisions_of(english);
    // What cannot be parsed has no text here; `panah lint` says why.
    let source = Catalogue::read(english, &mut Vec::new());
    let mut rows = Vec::new();
    for tag in translated(files)?.iter().filter(|tag| only.is_none_or(|only| only == *tag)) {
        let own = locale(files, tag)?;
        let records = Records::read(own, &revisions).map_err(|finding| finding.to_string())?;
        let own = Catalogue::read(own, &mut Vec::new());
        for file in message_files(english) {
            rows.push(file_status(&file.name, &source, &own, &records));
        }
    }
    match only {
        Some(tag) if rows.is_empty() => Err(not_translated_by_hand(files, tag)),
        _ => Ok(rows),
    }
}

fn file_status(english_file: &str, english: &Catalogue, own: &Catalogue, records: &Records) -> FileStatus {
    let mut row = FileStatus {
        locale: own.tag.to_owned(),
        file: base(english_file).to_owned(),
        ..FileStatus::default()
    };
    for (id, texts) in english.by_id() {
        if texts.iter().all(|(_, message)| message.file.name != english_file) {
            continue;
        }
        let progress = records.progress(id, texts.iter().map(|(name, _)| *name), own);
        row.messages += 1;
        row.translated += usize::from(progress.is_translated());
        match progress {
            Progress::New => row.new += 1,
            Progress::Lost => row.lost += 1,
            Progress::Stale => row.stale += 1,
            Progress::Unrecorded => row.unrecorded += 1,
            Progress::Reviewed => row.reviewed += 1,
            Progress::Current => {}
        }
        if !matches!(progress, Progress::Current | Progress::Reviewed) {
            row.waiting.push(Waiting { message: id.to_owned(), progress });
        }
    }
    row
}

/// The rows as a table for a terminal; with the messages that wait below each file, if `waiting` is set.
pub(crate) fn table(rows: &[FileStatus], waiting: bool) -> String {
    let mut out =
        String::from("locale\tfile\tmessages\ttranslated\tnew\tlost\tstale\tunrecorded\treviewed\n");
    for row in rows {
        let FileStatus { locale, file, messages, translated, new, lost, stale, unrecorded, reviewed, .. } =
            row;
        let _ = writeln!(
            out,
            "{locale}\t{file}\t{messages}\t{translated}\t{new}\t{lost}\t{stale}\t{unrecorded}\t{reviewed}"
        );
        for Waiting { message, progress } in row.waiting.iter().filter(|_| waiting) {
            let _ = writeln!(out, "    {}\t{message}", progress.name());
        }
    }
    out
}
