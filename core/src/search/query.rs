//! Asking the index. FTS5 says which texts have a word, as it was typed or nearly so; which page answers best is
//! decided here.

use super::edit::within_one_edit;
use super::excerpt::{Excerpt, excerpt};
use super::fold::{is_han, query_terms};
use super::index::{Document, Entry, Index, Place};
use super::{fold, phonetic_key};
use crate::language::Direction;
use std::collections::BTreeSet;

/// Characters of a query that are read; nobody types more.
const LONGEST: usize = 200;
/// Words of a query that are read.
const MOST_WORDS: usize = 16;
/// Letters; a shorter word must be typed without a slip.
const FORGIVEN: usize = 5;
/// Letters; a shorter word is never the beginning of another one, unless it is the last.
const STEM: usize = 3;
/// Letters; a word loses no more of its end than down to these.
const SHORT: usize = 4;
/// Figures; fewer are no telephone number.
const PHONE: usize = 5;
/// Pages; when fewer have all the words, those that have some are shown too.
const ENOUGH: usize = 3;

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Hit {
    /// Its route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The heading under which the words were found; empty at the top of the page.
    pub heading: String,
    /// The language of the title.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// The text around the words.
    pub excerpt: Excerpt,
}

/// The pages that answer `query`, best first, each once; at most `limit`.
///
/// A text that has all words comes before one that has some, what was typed right before what was forgiven, the
/// reader's language before English, a title before a heading before the body. The last word may be unfinished, every
/// word may have another ending, and a word of five letters or more that is nowhere may have one slip. Quotes and
/// operators are plain characters.
///
/// # Errors
/// SQLite's own. No query is one: whatever is typed, only letters and figures between quotes reach SQLite.
pub fn search(own: &Index, english: Option<&Index>, query: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
    let query: String = query.chars().take(LONGEST).collect();
    let mut asked = vec![Asked::ask(own, &query, Language::Own)?];
    if let Some(english) = english {
        asked.push(Asked::ask(english, &query, Language::English)?);
    }
    let mut found: Vec<(&Asked, Found)> = asked
        .iter()
        .flat_map(|asked| {
            asked.phones(&query).into_iter().chain(asked.pages()).map(move |found| (asked, found))
        })
        .collect();
    // Stable: pages that answer equally well stay in the order of the app.
    found.sort_by(|(_, a), (_, b)| a.step.cmp(&b.step).then_with(|| b.score.total_cmp(&a.score)));
    let mut seen = BTreeSet::new();
    found.retain(|(asked, found)| seen.insert(asked.document(found).map(|document| &document.route)));
    if found.iter().filter(|(_, found)| found.whole).count() >= ENOUGH {
        found.retain(|(_, found)| found.whole);
    }
    found.truncate(limit);
    Ok(found.iter().filter_map(|(asked, found)| asked.hit(found)).collect())
}

/// How a page answers; an earlier one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// It has the telephone number.
    Phone,
    /// A text in the reader's language has all the words.
    Own,
    /// Several texts of a page in the reader's language have all the words.
    Scattered,
    /// An English text has all the words as they were typed.
    English,
    /// A text has all the words, one of them with a slip, or in English with another ending.
    Forgiven,
    ForgivenEnglish,
    /// It has some of the words.
    Some,
    SomeEnglish,
}

/// How a word of a text is the word that was typed; an earlier one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Same,
    /// The typed word is unfinished.
    Begun,
    /// The same word in another alphabet, or with the letters of another keyboard.
    Sound,
    /// The same word with another ending.
    Ending,
    /// One letter is wrong.
    Slip,
}

impl Likeness {
    const fn worth(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Begun => 0.8,
            Self::Sound => 0.75,
            Self::Ending => 0.45,
            Self::Slip => 0.35,
        }
    }
}

impl Place {
    const fn worth(self) -> f64 {
        match self {
            Self::Title => 5.0,
            Self::Synonym => 4.8,
            Self::Name => 2.5,
            Self::Body => 1.0,
        }
    }
}

/// A word of the query.
pub(super) struct Word {
    strong: String,
    weak: String,
    /// What another ending leaves of each form.
    stems: [Option<String>; 2],
    last: bool,
}

impl Word {
    fn new(tag: &str, strong: String, last: bool) -> Self {
        let weak = phonetic_key(tag, &strong);
        // Figures and pairs of Chinese characters have no endings and no slips.
        let inflected = !strong.contains(is_han) && !strong.contains(char::is_numeric);
        let stems = [&strong, &weak].map(|form| inflected.then(|| stem(form)).flatten());
        Self { strong, weak, stems, last }
    }

    /// The words of `query`, as the language `tag` folds them; the `small` ones only if there are no others.
    pub(super) fn all(tag: &str, query: &str, small: &BTreeSet<String>) -> Vec<Self> {
        let mut terms: Vec<(String, bool)> =
            query_terms(&fold(tag, query)).into_iter().map(|term| (term, false)).collect();
        if let Some((_, last)) = terms.last_mut() {
            *last = true;
        }
        if terms.iter().any(|(term, _)| !small.contains(term)) {
            terms.retain(|(term, _)| !small.contains(term));
        }
        terms.truncate(MOST_WORDS);
        let mut seen = BTreeSet::new();
        terms.retain(|(term, _)| seen.insert(term.clone()));
        terms.into_iter().map(|(term, last)| Self::new(tag, term, last)).collect()
    }

    /// The questions to FTS5 for this word, from the best likeness to the worst but a slip.
    fn questions(&self) -> Vec<(Likeness, String)> {
        let mut questions = vec![(Likeness::Same, term("strong", &self.strong, false))];
        if self.last {
            questions.push((Likeness::Begun, term("strong", &self.strong, true)));
        }
        if !self.strong.contains(is_han) {
            questions.push((Likeness::Sound, term("weak", &self.weak, self.sounds_begun())));
        }
        let columns = ["strong", "weak"].into_iter().zip(&self.stems);
        let stems: Vec<String> =
            columns.filter_map(|(column, stem)| Some(term(column, stem.as_ref()?, true))).collect();
        if !stems.is_empty() {
            questions.push((Likeness::Ending, stems.join(" OR ")));
        }
        questions
    }

    /// How a word of a text, in its strong and its weak form, is this one: what [`Word::questions`] and
    /// [`Index::slips`] ask, for the words of an excerpt.
    pub(super) fn likeness(&self, strong: &str, weak: &str) -> Option<Likeness> {
        let begins =
            |form: &str, stem: &Option<String>| stem.as_ref().is_some_and(|stem| form.starts_with(stem));
        let slipped = |typed: &str, form: &str| {
            let [typed, form] = [typed, form].map(|form| form.chars().collect::<Vec<char>>());
            self.is_forgiven(&typed) && within_one_edit(&typed, &form, self.last)
        };
        if strong == self.strong {
            Some(Likeness::Same)
        } else if self.last && strong.starts_with(&self.strong) {
            Some(Likeness::Begun)
        } else if weak == self.weak || (self.sounds_begun() && weak.starts_with(&self.weak)) {
            Some(Likeness::Sound)
        } else if begins(strong, &self.stems[0]) || begins(weak, &self.stems[1]) {
            Some(Likeness::Ending)
        } else if slipped(&self.strong, strong) || slipped(&self.weak, weak) {
            Some(Likeness::Slip)
        } else {
            None
        }
    }

    /// The characters of a Chinese word, or of a pair of a longer one.
    pub(super) fn han(&self) -> Option<&str> {
        self.strong.contains(is_han).then_some(&self.strong)
    }

    /// True if the coarse form may be unfinished too: its first two letters begin too many words.
    fn sounds_begun(&self) -> bool {
        self.last && self.weak.chars().count() >= STEM
    }

    fn is_forgiven(&self, form: &[char]) -> bool {
        self.stems[0].is_some() && form.len() >= FORGIVEN
    }
}

/// What another ending leaves of a word: all of a short one, all but two letters of a long one.
fn stem(form: &str) -> Option<String> {
    let letters = form.chars().count();
    (letters >= STEM).then(|| form.chars().take(letters.saturating_sub(2).max(SHORT)).collect())
}

/// A term of one column, perhaps unfinished. A folded word has letters and figures only, so quotes keep it whole.
fn term(column: &str, form: &str, prefix: bool) -> String {
    format!("{column} : \"{form}\"{}", if prefix { " *" } else { "" })
}

/// Whose language an index is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Own,
    English,
}

/// An index, the words of the query, and where the index has them.
struct Asked<'a> {
    index: &'a Index,
    language: Language,
    words: Vec<Word>,
    /// For each word and each entry, how the entry has the word.
    found: Vec<Vec<Option<Likeness>>>,
    /// How much a word says: a rare one says more.
    rarity: Vec<f64>,
}

/// A page that was found.
struct Found {
    /// The place of its document in the index.
    document: usize,
    step: Step,
    score: f64,
    /// True if it has all the words.
    whole: bool,
    /// The entry that shows best where the words stand.
    shown: Option<usize>,
}

impl<'a> Asked<'a> {
    fn ask(index: &'a Index, query: &str, language: Language) -> rusqlite::Result<Self> {
        let words = Word::all(&index.tag, query, &index.small);
        let found = words.iter().map(|word| index.find(word)).collect::<rusqlite::Result<Vec<_>>>()?;
        let rarity = found.iter().map(|found| rarity(found)).collect();
        Ok(Self { index, language, words, found, rarity })
    }

    fn document(&self, found: &Found) -> Option<&'a Document> {
        self.index.documents.get(found.document)
    }

    /// The pages with a telephone number, typed in any grouping, with 8 or +7 or 007 or neither.
    fn phones(&self, query: &str) -> Vec<Found> {
        let numbers = numbers(&fold(&self.index.tag, query));
        let is_asked = |phone: &String| {
            numbers.iter().any(|number| {
                let national = number.strip_prefix("00").unwrap_or(number);
                let national = national.strip_prefix(['7', '8']).unwrap_or(national);
                phone.contains(number.as_str()) || (national.len() >= PHONE && phone.starts_with(national))
            })
        };
        let documents = self.index.documents.iter().enumerate();
        documents
            .filter(|(_, document)| document.phones.iter().any(is_asked))
            .map(|(document, _)| {
                let shown = self
                    .index
                    .entries
                    .iter()
                    .position(|entry| entry.document == document && entry.is_shown());
                Found { document, step: Step::Phone, score: 0.0, whole: true, shown }
            })
            .collect()
    }

    /// The pages that have any of the words.
    fn pages(&self) -> Vec<Found> {
        let entries = &self.index.entries;
        let mut found = Vec::new();
        let mut start = 0;
        while let Some(first) = entries.get(start) {
            let count =
                entries.iter().skip(start).take_while(|entry| entry.document == first.document).count();
            found.extend(self.page(first.document, start, start + count));
            start += count;
        }
        found
    }

    /// The page whose entries are those from `start` to before `end`, if it has any of the words.
    fn page(&self, document: usize, start: usize, end: usize) -> Option<Found> {
        // The best entry says how good the page is; a word that it lacks and another entry has still counts half.
        let scores = (start..end).map(|entry| (entry, self.score(entry)));
        // The first of those that are equally good, as in reading.
        let best = scores.clone().rev().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let (best, mut score) = best.filter(|(_, score)| *score > 0.0)?;
        let (mut known, mut all) = (0.0, 0.0);
        for (word, rarity) in self.rarity.iter().enumerate() {
            all += rarity;
            let most = (start..end).map(|entry| self.worth(word, entry)).fold(0.0, f64::max);
            if most > 0.0 {
                known += rarity;
            }
            if self.likeness(word, best).is_none() {
                score += most / 2.0;
            }
        }
        // An entry that has all the words; of a page that stands aside, only its title.
        let aside = self.index.documents.get(document)?.aside;
        let counts = |entry: usize| {
            !aside || self.index.entries.get(entry).is_some_and(|row| row.place == Place::Title)
        };
        let together =
            (start..end).filter(|entry| counts(*entry)).filter_map(|entry| self.all_in(entry)).min();
        let whole = known >= all;
        let step = match (together, self.language) {
            (Some(Likeness::Slip), Language::Own) => Step::Forgiven,
            (Some(_), Language::Own) => Step::Own,
            (Some(Likeness::Same | Likeness::Begun), Language::English) => Step::English,
            (Some(_), Language::English) => Step::ForgivenEnglish,
            (None, Language::Own) if whole && !aside => Step::Scattered,
            (None, Language::Own) => Step::Some,
            (None, Language::English) => Step::SomeEnglish,
        };
        score *= known / all;
        if aside {
            score /= 2.0;
        }
        let shown = scores.filter(|(entry, _)| self.index.entries.get(*entry).is_some_and(Entry::is_shown));
        let shown = shown.rev().max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(entry, _)| entry);
        Some(Found { document, step, score, whole, shown })
    }

    /// The worst likeness of the words in an entry that has all of them.
    fn all_in(&self, entry: usize) -> Option<Likeness> {
        (0..self.words.len())
            .try_fold(Likeness::Same, |worst, word| Some(worst.max(self.likeness(word, entry)?)))
    }

    fn likeness(&self, word: usize, entry: usize) -> Option<Likeness> {
        self.found.get(word)?.get(entry).copied().flatten()
    }

    /// How well the entry answers.
    fn score(&self, entry: usize) -> f64 {
        (0..self.words.len()).map(|word| self.worth(word, entry)).sum()
    }

    /// What one word adds to that: more if it is rare, as it was typed, in a better place, and if the entry has little
    /// but the words of the query.
    fn worth(&self, word: usize, entry: usize) -> f64 {
        let Some(likeness) = self.likeness(word, entry) else { return 0.0 };
        let (Some(rarity), Some(row)) = (self.rarity.get(word), self.index.entries.get(entry)) else {
            return 0.0;
        };
        let matched = (0..self.words.len()).filter(|word| self.likeness(*word, entry).is_some()).count();
        let share = ratio(matched, row.words).min(1.0);
        // What people type for a page is a phrase: a part of it says little ("go back" of "afraid to go back").
        let share = if row.place == Place::Synonym { 1.5 * share * share } else { 1.0 + share / 2.0 };
        rarity * likeness.worth() * row.place.worth() * share
    }

    fn hit(&self, found: &Found) -> Option<Hit> {
        let document = self.document(found)?;
        let row = found.shown.and_then(|entry| self.index.entries.get(entry)?.row);
        let row = row.and_then(|row| document.rows.get(row));
        Some(Hit {
            route: document.route.clone(),
            title: document.title.clone(),
            heading: row.map_or_else(String::new, |row| row.heading.clone()),
            language: document.language.clone(),
            direction: document.direction,
            excerpt: row.map_or_else(
                || Excerpt {
                    language: document.language.clone(),
                    direction: document.direction,
                    pieces: Vec::new(),
                },
                |row| excerpt(&self.index.tag, row, &self.words),
            ),
        })
    }
}

/// A word that every entry has says nothing, one that few have says much; but one that hardly any has says no more: it
/// may be "my" in a text that says "your".
fn rarity(found: &[Option<Likeness>]) -> f64 {
    const FEW: usize = 10;
    let count = found.iter().flatten().count();
    (1.0 + ratio(found.len(), count + FEW)).ln()
}

fn ratio(part: usize, whole: usize) -> f64 {
    let [part, whole] =
        [part, whole.max(1)].map(|number| f64::from(u32::try_from(number).unwrap_or(u32::MAX)));
    part / whole
}

/// The figures of `folded` that stand together and may be a telephone number.
fn numbers(folded: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    for word in folded.split(' ') {
        match numbers.last_mut() {
            Some(number) if word.bytes().all(|byte| byte.is_ascii_digit()) => number.push_str(word),
            _ => numbers.push(String::new()),
        }
    }
    numbers.retain(|number| number.len() >= PHONE);
    numbers
}

impl Index {
    /// For each entry, how it has the word.
    fn find(&self, word: &Word) -> rusqlite::Result<Vec<Option<Likeness>>> {
        let mut found = vec![None; self.entries.len()];
        for (likeness, question) in word.questions() {
            self.note(&mut found, likeness, &question)?;
        }
        if found.iter().all(Option::is_none)
            && let Some(question) = self.slips(word)
        {
            self.note(&mut found, Likeness::Slip, &question)?;
        }
        Ok(found)
    }

    fn note(
        &self,
        found: &mut [Option<Likeness>],
        likeness: Likeness,
        question: &str,
    ) -> rusqlite::Result<()> {
        for entry in self.entries_with(question)? {
            if let Some(place @ None) = found.get_mut(entry) {
                *place = Some(likeness);
            }
        }
        Ok(())
    }

    /// The question for the terms that are one slip away from a word, if there are any. In Chinese a slip is a wrong
    /// character, so each character of a pair is asked for alone.
    fn slips(&self, word: &Word) -> Option<String> {
        if let Some(pair) = word.han() {
            let characters = pair.chars().map(|character| term("strong", &character.to_string(), false));
            return Some(characters.collect::<Vec<_>>().join(" OR "));
        }
        let mut terms = Vec::new();
        for (column, form, vocabulary) in
            [("strong", &word.strong, &self.strong), ("weak", &word.weak, &self.weak)]
        {
            let typed: Vec<char> = form.chars().collect();
            if word.is_forgiven(&typed) {
                let near = vocabulary.iter().filter(|known| within_one_edit(&typed, known, word.last));
                terms.extend(near.map(|known| term(column, &known.iter().collect::<String>(), false)));
            }
        }
        (!terms.is_empty()).then(|| terms.join(" OR "))
    }
}

impl Entry {
    /// True if its text may be shown: the page's title is shown anyway, a synonym never.
    fn is_shown(&self) -> bool {
        self.row.is_some() && self.place != Place::Synonym
    }
}
