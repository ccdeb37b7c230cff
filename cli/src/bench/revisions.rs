//! How far each translation is: whole, made from the English as it is, reviewed. And to record that it is.

use crate::{Problem, files};
use panah_core::content::{Content, SourceFile};
use panah_core::text::revision::{RevisionTable, Revisions, TranslationState, revisions};
use panah_core::{Files, LocaleFiles};
use serde::Serialize;
use std::path::Path;

/// The name of the file in each locale's folder.
const TABLE: &str = "revisions.tsv";

/// How far one file of one locale is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The locale.
    pub locale: String,
    /// The file, without its folder.
    pub file: String,
    /// How many messages the English has.
    pub messages: usize,
    /// How many of them are translated.
    pub translated: usize,
    /// How many were translated from an older English text, or nobody has said from which.
    pub stale: usize,
    /// How many were reviewed, as they are and for the English as it is.
    pub reviewed: usize,
    /// The messages that are missing or stale, in the order of their names.
    pub waiting: Vec<String>,
}

/// How far the locales are, those in `only` or all; English and the script variants have nothing to translate.
///
/// # Errors
/// A file of revisions that cannot be read, or content that does not hold.
pub fn status(files: &Files, only: Option<&str>) -> Result<Vec<Row>, Problem> {
    let english = locale(files, "en")?;
    let mut rows = Vec::new();
    for tag in written(files)?.iter().filter(|tag| only.is_none_or(|only| only == *tag)) {
        let own = locale(files, tag)?;
        let table = read_table(own)?;
        let translated = all(own);
        for source in messages(english) {
            rows.push(row(tag, source, &translated, &table));
        }
    }
    match only {
        Some(tag) if rows.is_empty() => Err(no_locale(files, tag)),
        _ => Ok(rows),
    }
}

fn row(tag: &str, source: &SourceFile, own: &Revisions, table: &RevisionTable) -> Row {
    let file = source.name.rsplit('/').next().unwrap_or(&source.name).to_owned();
    let mut row = Row {
        locale: tag.to_owned(),
        file,
        messages: 0,
        translated: 0,
        stale: 0,
        reviewed: 0,
        waiting: Vec::new(),
    };
    for (message, english) in revisions([source.text.as_ref()]) {
        row.messages += 1;
        let Some(own) = own.get(&message) else {
            row.waiting.push(message);
            continue;
        };
        row.translated += 1;
        match table.state(&message, &english, own) {
            TranslationState::Stale | TranslationState::Unrecorded => {
                row.stale += 1;
                row.waiting.push(message);
            }
            TranslationState::Reviewed => row.reviewed += 1,
            TranslationState::Current => {}
        }
    }
    row
}

/// What is recorded about a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which<'a> {
    /// These messages were made from the English as it is.
    Messages(&'a [String]),
    /// All messages of the locale were.
    All,
    /// The messages of this file were reviewed by somebody.
    Reviewed {
        /// The file, without its folder.
        file: &'a str,
        /// Who has read it.
        by: &'a str,
    },
}

/// Records in the project at `root`, which has these `files`, that messages of the locale `tag` were translated from the English as it is, or
/// reviewed; returns how many.
///
/// # Errors
/// A message, file or locale that is not there; nothing has been written then.
pub fn record(root: &Path, files: &Files, tag: &str, which: Which) -> Result<usize, Problem> {
    if !written(files)?.iter().any(|known| known == tag) {
        return Err(no_locale(files, tag));
    }
    let (english, own) = (locale(files, "en")?, locale(files, tag)?);
    let mut table = read_table(own)?;
    let (sources, translated) = (all(english), all(own));
    let (names, by): (Vec<String>, &str) = match which {
        Which::Messages(names) => (names.to_vec(), ""),
        Which::All => (translated.keys().filter(|name| sources.contains_key(*name)).cloned().collect(), ""),
        Which::Reviewed { file, by } => (names_in(own, file)?, name_of(by)?),
    };
    for name in &names {
        let Some(source) = sources.get(name) else {
            return Err(format!(
                "there is no message \"{name}\" in English; panah status names those that wait"
            ));
        };
        let Some(own) = translated.get(name) else {
            return Err(format!("{name} is not translated in {tag} yet; there is nothing to record"));
        };
        table.record(name, source, own, by);
    }
    // What no longer exists needs no record.
    table.records.retain(|record| sources.contains_key(&record.message));
    files::write(&root.join("locales").join(tag).join(TABLE), &table.write())?;
    Ok(names.len())
}

/// A name for the table: one line without tabs.
fn name_of(by: &str) -> Result<&str, Problem> {
    let by = by.trim();
    if by.is_empty() || by.contains(char::is_control) {
        return Err("--by needs the name of the person who has read it, on one line".to_owned());
    }
    Ok(by)
}

fn names_in(own: &LocaleFiles, file: &str) -> Result<Vec<String>, Problem> {
    let wanted = file.rsplit('/').next().unwrap_or(file);
    let known = |source: &&SourceFile| source.name.rsplit('/').next() == Some(wanted);
    let source = messages(own).find(known).ok_or_else(|| {
        let names: Vec<&str> = messages(own).filter_map(|file| file.name.rsplit('/').next()).collect();
        format!("there is no file \"{wanted}\" in {}; there are {}", own.tag, names.join(", "))
    })?;
    Ok(revisions([source.text.as_ref()]).into_keys().collect())
}

/// The locales that have texts of their own, and are not English.
fn written(files: &Files) -> Result<Vec<String>, Problem> {
    let content = Content::load(&files.content).map_err(|fault| fault.to_string())?;
    let written = content.locales.into_iter().filter(|locale| locale.from.is_none() && locale.tag != "en");
    Ok(written.map(|locale| locale.tag).collect())
}

fn no_locale(files: &Files, tag: &str) -> Problem {
    let known = written(files).unwrap_or_default().join(", ");
    format!("\"{tag}\" is no locale that is translated by hand; those are {known}")
}

fn locale<'f>(files: &'f Files, tag: &str) -> Result<&'f LocaleFiles, Problem> {
    files
        .locales
        .iter()
        .find(|locale| locale.tag == tag)
        .ok_or_else(|| format!("there is no folder locales/{tag}"))
}

fn messages(locale: &LocaleFiles) -> impl Iterator<Item = &SourceFile> {
    locale.files.iter().filter(|file| file.name.ends_with(".ftl"))
}

fn all(locale: &LocaleFiles) -> Revisions {
    revisions(messages(locale).map(|file| file.text.as_ref()))
}

fn read_table(locale: &LocaleFiles) -> Result<RevisionTable, Problem> {
    let Some(file) = locale.files.iter().find(|file| file.name.ends_with(TABLE)) else {
        return Ok(RevisionTable::default());
    };
    RevisionTable::read(&file.text).map_err(|(line, what)| format!("{}:{line}: {what}", file.name))
}
