//! The SQLite FTS5 table behind an index: in memory, one row for each text, without the texts themselves.

use rusqlite::Connection;
use std::sync::{Mutex, PoisonError};

/// A column of the table: each has every word of a text in one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Folded.
    Exact,
    /// As a phonetic key.
    Phonetic,
}

impl Column {
    /// All columns, in the order of the rows that [`Table::create`] takes.
    pub(super) const ALL: [Self; 2] = [Self::Exact, Self::Phonetic];

    const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Phonetic => "phonetic",
        }
    }
}

/// The FTS5 expression for rows that have `term` in `column`; with `prefix`, also words that begin with it. A term has
/// only letters and digits, so quotes are enough to keep any other meaning out.
pub(super) fn term(column: Column, term: &str, prefix: bool) -> String {
    format!("{} : \"{term}\"{}", column.name(), if prefix { " *" } else { "" })
}

/// The FTS5 expression for rows that fit at least one of `expressions`; `None` if there are none.
pub(super) fn any_of(expressions: &[String]) -> Option<String> {
    (!expressions.is_empty()).then(|| expressions.join(" OR "))
}

/// A term as its letters, which is how words are compared that differ by an edit.
pub(super) type Letters = Vec<char>;

/// The table of one index.
pub(super) struct Table(Mutex<Connection>);

impl Table {
    /// Makes the table of `rows`: for each text its terms in each column, separated by spaces.
    ///
    /// # Errors
    /// SQLite's, if it cannot make a table in memory.
    pub(super) fn create(rows: impl Iterator<Item = [String; 2]>) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        // A term never has anything but letters and digits, so the tokenizer only has to split at spaces. Texts and
        // ranking are not SQLite's business: the table keeps neither contents nor the sizes that its ranking needs.
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             CREATE VIRTUAL TABLE texts USING fts5(
                 exact, phonetic, content='', columnsize=0, detail=column, tokenize='ascii');
             CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, texts, col);",
        )?;
        let transaction = connection.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT INTO texts(rowid, exact, phonetic) VALUES (?1, ?2, ?3)")?;
            for (number, [exact, phonetic]) in (0_i64..).zip(rows) {
                insert.execute((number, exact, phonetic))?;
            }
        }
        transaction.commit()?;
        Ok(Self(Mutex::new(connection)))
    }

    /// The numbers of the rows that fit `expression`, the first row being 0.
    ///
    /// # Errors
    /// SQLite's; none for an expression of [`term`] and [`any_of`].
    pub(super) fn rows(&self, expression: &str) -> rusqlite::Result<Vec<usize>> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = connection.prepare_cached("SELECT rowid FROM texts WHERE texts MATCH ?1")?;
        let rows = statement.query_map((expression,), |row| row.get::<_, i64>(0))?;
        rows.map(|row| row.map(|row| usize::try_from(row).unwrap_or(usize::MAX))).collect()
    }

    /// For each column, every term that it has, once.
    ///
    /// # Errors
    /// SQLite's, if it cannot read its own table.
    pub(super) fn vocabulary(&self) -> rusqlite::Result<[Vec<Letters>; 2]> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = connection.prepare("SELECT col = 'phonetic', term FROM vocabulary")?;
        let mut rows = statement.query(())?;
        let [mut exact, mut phonetic] = [Vec::new(), Vec::new()];
        while let Some(row) = rows.next()? {
            let column = if row.get(0)? { &mut phonetic } else { &mut exact };
            column.push(row.get_ref(1)?.as_str()?.chars().collect());
        }
        Ok([exact, phonetic])
    }
}
