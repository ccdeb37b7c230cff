//! Asking the index: strict first, then more and more forgiving, best first.

use super::excerpt::{Piece, excerpt};
use super::fold::query_terms;
use super::index::{Entry, Index, Place};
use super::slip::within_one_slip;
use super::{fold, skeleton};
use crate::language::Direction;
use std::collections::BTreeSet;
use std::sync::PoisonError;

/// Letters; shorter words must be typed right.
const FORGIVEN: usize = 5;
/// Rows that one question may bring back; more than a page of results needs.
const ROWS: u32 = 400;
/// Figures; fewer are no telephone number.
const PHONE: usize = 5;
/// Characters of a query that are read; nobody types more.
const LONGEST: usize = 200;

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The heading under which the words were found; empty at the top of the page.
    pub heading: String,
    /// The language of the text.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// The text around the words, in pieces.
    pub excerpt: Vec<Piece>,
}

/// The terms that stand for a word, from strict to forgiving.
type Forms<'a> = dyn Fn(&Word) -> Vec<String> + 'a;

/// A word of the query.
struct Word {
    strong: String,
    weak: String,
    last: bool,
}

impl Index {
    /// The pages that answer `query`, typed in the language `tag`, best first, each once; at most `limit`.
    ///
    /// All words before any word; a title before a heading before the body; the reader's language before English. The
    /// last word may be unfinished, and a word of five letters or more may have one slip or another ending. Quotes and
    /// operators are plain characters.
    pub fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST).collect();
        let words = words(tag, &query);
        let mut found =
            Found { index: self, words: &words, tag, hits: Vec::new(), seen: BTreeSet::new(), limit };
        found.phones(&query);
        if !words.is_empty() {
            let strict = |word: &Word| vec![term("strong", &word.strong, word.last)];
            let weak = |word: &Word| {
                vec![term("strong", &word.strong, word.last), term("weak", &word.weak, word.last)]
            };
            let ending = |word: &Word| [weak(word), shortened(word)].concat();
            let slip = |word: &Word| [ending(word), self.slips(word)].concat();
            let steps: [(&str, &Forms); 6] = [
                ("AND", &strict),
                ("AND", &weak),
                ("AND", &ending),
                ("AND", &slip),
                ("OR", &ending),
                ("OR", &slip),
            ];
            for (joint, expand) in steps {
                if found.hits.len() >= limit {
                    break;
                }
                let groups: Vec<String> =
                    words.iter().map(|word| format!("({})", expand(word).join(" OR "))).collect();
                found.ask(&groups.join(&format!(" {joint} ")));
            }
        }
        found.hits
    }

    /// The terms of the index that are one slip away from a word.
    fn slips(&self, word: &Word) -> Vec<String> {
        let typed: Vec<[Vec<char>; 1]> =
            [&word.strong, &word.weak].map(|form| [form.chars().collect::<Vec<char>>()]).into();
        let mut terms = BTreeSet::new();
        for [typed] in &typed {
            if typed.len() < FORGIVEN {
                continue;
            }
            for candidate in &self.vocabulary {
                if within_one_slip(typed, candidate, word.last) {
                    terms.insert(candidate.iter().collect::<String>());
                }
            }
        }
        terms.into_iter().map(|form| quoted(&form)).collect()
    }
}

fn words(tag: &str, query: &str) -> Vec<Word> {
    let terms = query_terms(&fold(tag, query));
    let count = terms.len();
    terms
        .into_iter()
        .enumerate()
        .map(|(number, strong)| Word { weak: skeleton(tag, &strong), strong, last: number + 1 == count })
        .collect()
}

/// A term of one column, perhaps unfinished. A folded word has letters and figures only, so quotes keep it whole.
fn term(column: &str, form: &str, prefix: bool) -> String {
    format!("{column} : {}{}", quoted(form), if prefix { " *" } else { "" })
}

fn quoted(form: &str) -> String {
    format!("\"{}\"", form.replace('"', ""))
}

/// The word with another ending: languages change the ends of words.
fn shortened(word: &Word) -> Vec<String> {
    let letters = word.strong.chars().count();
    if letters < FORGIVEN {
        return Vec::new();
    }
    let keep = (letters - 2).max(4);
    let stem: String = word.strong.chars().take(keep).collect();
    let weak: String = word.weak.chars().take(word.weak.chars().count().saturating_sub(2).max(4)).collect();
    vec![term("strong", &stem, true), term("weak", &weak, true)]
}

/// The hits so far.
struct Found<'a> {
    index: &'a Index,
    words: &'a [Word],
    tag: &'a str,
    hits: Vec<Hit>,
    seen: BTreeSet<String>,
    limit: usize,
}

impl Found<'_> {
    /// A telephone number in any grouping, with 8 or +7 or neither.
    fn phones(&mut self, query: &str) {
        let folded = fold(self.tag, query);
        if folded.chars().any(|character| !character.is_ascii_digit() && character != ' ') {
            return;
        }
        let figures: String = folded.chars().filter(char::is_ascii_digit).collect();
        let number =
            if figures.len() == 11 { figures.get(1..).unwrap_or_default() } else { figures.as_str() };
        if number.len() < PHONE {
            return;
        }
        for (place, document) in self.index.documents.iter().enumerate() {
            if document.phones.iter().any(|phone| phone.contains(number)) {
                let title = self.index.entries.iter().find(|entry| entry.document == place);
                if let Some(entry) = title {
                    self.add(entry, &[]);
                }
            }
        }
    }

    fn ask(&mut self, question: &str) {
        let rows = self.rows(question).unwrap_or_default();
        let mut found: Vec<(usize, &Entry)> = rows
            .iter()
            .filter_map(|row| self.index.entries.get(usize::try_from(*row).ok()?))
            .enumerate()
            .collect();
        // The reader's language first, then the better place; the order of the rows is SQLite's own (bm25).
        let own = self.index.documents.first().map(|document| document.language.clone());
        let rank = |entry: &Entry| {
            let document = self.index.documents.get(entry.document);
            (document.map(|document| Some(&document.language) != own.as_ref()), entry.place)
        };
        found.sort_by_key(|(order, entry)| (rank(entry), *order));
        for (_, entry) in found {
            if self.hits.len() >= self.limit {
                break;
            }
            self.add(entry, self.words);
        }
    }

    fn rows(&self, question: &str) -> rusqlite::Result<Vec<i64>> {
        let connection = self.index.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = connection
            .prepare_cached("SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rank LIMIT ?2")?;
        let rows = statement.query_map((question, ROWS), |row| row.get(0))?;
        rows.collect()
    }

    fn add(&mut self, entry: &Entry, words: &[Word]) {
        let Some(document) = self.index.documents.get(entry.document) else { return };
        if !self.seen.insert(document.route.clone()) {
            return;
        }
        let forms: Vec<(&str, &str, bool)> =
            words.iter().map(|word| (word.strong.as_str(), word.weak.as_str(), word.last)).collect();
        // A row that is never shown stands for the best text of its page.
        let hidden = matches!(entry.place, Place::Title | Place::Synonym | Place::Page);
        let row = if hidden {
            let rows = self.index.entries.iter().filter(|other| {
                other.document == entry.document && matches!(other.place, Place::Name | Place::Body)
            });
            rows.max_by_key(|row| {
                excerpt(&document.language, &row.text, &forms).iter().filter(|p| p.found).count()
            })
        } else {
            Some(entry)
        };
        self.hits.push(Hit {
            route: document.route.clone(),
            title: document.title.clone(),
            heading: row.map_or_else(String::new, |row| row.heading.clone()),
            language: document.language.clone(),
            direction: document.direction,
            excerpt: row.map_or_else(Vec::new, |row| excerpt(&document.language, &row.text, &forms)),
        });
    }
}
