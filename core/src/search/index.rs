//! The index of one language: every text of its pages, in an SQLite FTS5 table in memory.

use super::fold::{count_terms, query_terms, terms};
use super::{fold, phonetic_key};
use crate::language::Direction;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A page as the index takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The page's route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// True for a page that speaks about the others: it has many words of theirs and answers none of their questions.
    pub aside: bool,
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
    /// Its language: the name of an office may be in Russian on a page that is in Arabic.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
}

/// Where on a page a text stands; a find in an earlier one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title, or what is as good as one.
    Title,
    /// What people type for the page, from the list of synonyms; never shown.
    Synonym,
    /// The name of a step, a heading, a label.
    Name,
    /// Everything else.
    Body,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The place of its document in the list.
    pub(super) document: usize,
    pub(super) place: Place,
    /// The place of its text among the document's rows; `None` for the document's title.
    pub(super) row: Option<usize>,
    /// How many words it has.
    pub(super) words: usize,
}

/// The index of one language.
pub struct Index {
    pub(super) tag: String,
    connection: Mutex<Connection>,
    pub(super) documents: Vec<Document>,
    pub(super) entries: Vec<Entry>,
    /// Words of a query that say nothing, folded.
    pub(super) small: BTreeSet<String>,
    /// Every term of each column, for words with a slip.
    pub(super) strong: Vec<Vec<char>>,
    pub(super) weak: Vec<Vec<char>>,
}

impl Index {
    /// Builds the index of `documents`, which are in the language `tag`. The `small` words of that language say nothing
    /// in a query.
    ///
    /// # Errors
    /// SQLite's own, if it cannot make a table in memory.
    pub fn build(tag: &str, documents: Vec<Document>, small: &[String]) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        // A term never has anything but letters and figures, so the tokenizer only has to part at spaces. What a row
        // says is in `documents`, and which row is better is decided in `query`: the table keeps neither.
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             CREATE VIRTUAL TABLE texts USING fts5(
                 strong, weak, content='', columnsize=0, detail=column, tokenize='ascii');
             CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, texts, col);",
        )?;
        let mut entries = Vec::new();
        let transaction = connection.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT INTO texts(rowid, strong, weak) VALUES (?1, ?2, ?3)")?;
            for (number, document) in documents.iter().enumerate() {
                let title = (None, Place::Title, document.title.as_str());
                let rows = document.rows.iter().enumerate();
                let rows = rows.map(|(place, row)| (Some(place), row.place, row.text.as_str()));
                for (row, place, text) in std::iter::once(title).chain(rows) {
                    let folded = fold(tag, text);
                    let own = own_terms(tag, text, &folded);
                    let coarse = phonetic_key(tag, &own);
                    let rowid = i64::try_from(entries.len()).unwrap_or(i64::MAX);
                    insert.execute((rowid, &own, &coarse))?;
                    entries.push(Entry { document: number, place, row, words: count_terms(&folded) });
                }
            }
        }
        transaction.commit()?;
        let [strong, weak] = vocabulary(&connection)?;
        let small = small.iter().flat_map(|word| query_terms(&fold(tag, word))).collect();
        let connection = Mutex::new(connection);
        Ok(Self { tag: tag.to_owned(), connection, documents, entries, small, strong, weak })
    }

    /// The numbers of the entries that answer `question`, which is in the language of FTS5.
    pub(super) fn entries_with(&self, question: &str) -> rusqlite::Result<Vec<usize>> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = connection.prepare_cached("SELECT rowid FROM texts WHERE texts MATCH ?1")?;
        let rows = statement.query_map((question,), |row| row.get::<_, i64>(0))?;
        rows.map(|row| row.map(|row| usize::try_from(row).unwrap_or(usize::MAX))).collect()
    }
}

/// The terms of a text. A half-space (ZWNJ) joins and parts: `می‌توانید` is found as one word and as two.
fn own_terms(tag: &str, text: &str, folded: &str) -> String {
    let mut all = terms(folded);
    if text.contains('\u{200C}') {
        all.extend(terms(&fold(tag, &text.replace('\u{200C}', " "))));
    }
    all.join(" ")
}

/// Every term of the strong and of the weak column once, as letters.
fn vocabulary(connection: &Connection) -> rusqlite::Result<[Vec<Vec<char>>; 2]> {
    let mut statement = connection.prepare("SELECT col = 'weak', term FROM vocabulary")?;
    let mut rows = statement.query(())?;
    let [mut strong, mut weak] = [Vec::new(), Vec::new()];
    while let Some(row) = rows.next()? {
        let column = if row.get(0)? { &mut weak } else { &mut strong };
        column.push(row.get_ref(1)?.as_str()?.chars().collect());
    }
    Ok([strong, weak])
}
