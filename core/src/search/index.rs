//! The index: every text of every page, in an SQLite FTS5 table in memory.

use super::fold::terms;
use super::{fold, skeleton};
use crate::language::Direction;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// A page as the index takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The page's route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The language of its texts.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// Its texts, in reading order.
    pub rows: Vec<Row>,
    /// Its telephone numbers, figures only, without the country code.
    pub phones: Vec<String>,
}

/// A text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where on the page it stands.
    pub place: Place,
    /// The heading it stands under; empty at the top of the page.
    pub heading: String,
    /// The text, without bidi controls.
    pub text: String,
}

/// Where on a page a text stands; a find in an earlier one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title.
    Title,
    /// What people type for the page, from the list of synonyms; never shown.
    Synonym,
    /// The name of a step, a heading, a label.
    Name,
    /// Everything else.
    Body,
    /// The page as a whole, for words that stand in different paragraphs; never shown.
    Page,
}

/// A row of the table, with what is needed to show it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The place of its document in the list.
    pub(super) document: usize,
    pub(super) place: Place,
    pub(super) heading: String,
    pub(super) text: String,
}

/// The index of one language, with English behind it.
pub struct Index {
    pub(super) connection: Mutex<Connection>,
    pub(super) documents: Vec<Document>,
    pub(super) entries: Vec<Entry>,
    /// Every term of the table, for words with a slip.
    pub(super) vocabulary: Vec<Vec<char>>,
}

impl Index {
    /// Builds the index of `documents`; those of the reader's language come first.
    ///
    /// # Errors
    /// SQLite's own, if it cannot make a table in memory.
    pub fn build(documents: Vec<Document>) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             CREATE VIRTUAL TABLE texts USING fts5(strong, weak, content='', tokenize=\"unicode61 remove_diacritics 0\");",
        )?;
        let mut entries = Vec::new();
        let mut vocabulary = BTreeSet::new();
        let transaction = connection.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT INTO texts(rowid, strong, weak) VALUES (?1, ?2, ?3)")?;
            for (number, document) in documents.iter().enumerate() {
                let title = Row { place: Place::Title, heading: String::new(), text: document.title.clone() };
                let texts: Vec<&str> = document.rows.iter().map(|row| row.text.as_str()).collect();
                let whole = texts.join("\n");
                let whole = Row { place: Place::Page, heading: String::new(), text: whole };
                for row in std::iter::once(&title).chain(&document.rows).chain([&whole]) {
                    let strong = strong(&document.language, &row.text);
                    let weak = skeleton(&document.language, &strong);
                    if row.place != Place::Page {
                        vocabulary.extend(strong.split(' ').map(str::to_owned));
                        vocabulary.extend(weak.split(' ').map(str::to_owned));
                    }
                    let rowid = i64::try_from(entries.len()).unwrap_or(i64::MAX);
                    insert.execute((rowid, &strong, &weak))?;
                    entries.push(Entry {
                        document: number,
                        place: row.place,
                        heading: row.heading.clone(),
                        text: row.text.clone(),
                    });
                }
            }
        }
        transaction.commit()?;
        let vocabulary = vocabulary.iter().map(|term| term.chars().collect()).collect();
        Ok(Self { connection: Mutex::new(connection), documents, entries, vocabulary })
    }
}

/// The terms of a text. A half-space (ZWNJ) joins and parts: `می‌توانید` is found as one word and as two.
fn strong(tag: &str, text: &str) -> String {
    let mut all = terms(&fold(tag, text));
    if text.contains('\u{200C}') {
        all.extend(terms(&fold(tag, &text.replace('\u{200C}', " "))));
    }
    all.join(" ")
}
