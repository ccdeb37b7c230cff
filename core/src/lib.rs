//! Panah's core: the procedure, rights, obligations and contacts of UNHCR Kazakhstan's information sheet as pages
//! that a thin shell only has to draw.
//!
//! No network, no clock of its own, no log. The shell passes the local date and time with each call; errors that a
//! person can meet are pages.
//!
//! ```
//! use panah_core::{Config, Panah};
//!
//! let panah = Panah::open(&Config { locale: "fa-AF".into() });
//! let now = "2026-11-24T09:00:00".parse().unwrap();
//! let page = panah.page("procedure/claim", now);
//! assert_eq!(page.language, "fa-AF");
//! assert!(page.pinned.hotline.dial.starts_with("+7"));
//! ```

#[cfg(uniffi)]
uniffi::setup_scaffolding!();

#[cfg(test)]
mod architecture;
pub mod content;
pub mod language;
pub mod page;
pub mod search;
mod shipped;
pub mod text;
pub mod time;

pub use language::{LanguageInfo, preselect};
pub use shipped::{Files, LocaleFiles};
use shipped::{MESSAGES, SYNONYM_FILE, Texts, WORDS_FILE, ending, stale};

use chrono::NaiveDateTime;
use content::{Content, Synonyms};
use language::script::{Conversion, Refusal, Words};
use language::{ENGLISH, Language, find};
use page::{Context, Done, FieldValue, Library, Outcome, Page, RouteInfo};
use search::{Hit, Index};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use text::{Book, Checked, Plurals, Speaker};
use time::{Answer, Event};

/// How to open Panah.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The reader's language, as a tag of [`languages`] or the device's tag; English if it is none of them.
    pub locale: String,
}

/// A fault in a content or locale file: where it is and what to do about it, in one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The file, from the root of the project.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The languages of the shipped content, for the first screen.
pub fn languages() -> Vec<LanguageInfo> {
    Content::load(&shipped::content())
        .map(|content| content.locales.iter().map(LanguageInfo::from).collect())
        .unwrap_or_default()
}

/// The app: content and books, open in one language.
///
/// All calls are synchronous, short, and safe from any thread.
pub struct Panah {
    shelf: Arc<Shelf>,
    own: RwLock<Arc<Book>>,
    english: Arc<Book>,
}

impl Panah {
    /// Opens the shipped content. Only the chosen language and English are read.
    pub fn open(config: &Config) -> Self {
        // The build refuses content that does not load, so the fallback is never met with the shipped files.
        let content = Content::load(&shipped::content()).unwrap_or_default();
        Self::from_parts(content, Texts::Shipped, config)
    }

    /// Opens content from other files: for the tools that check and preview a translation.
    ///
    /// # Errors
    /// The first fault in a content file or in a file of the chosen language or of English.
    pub fn open_files(files: Files, config: &Config) -> Result<Self, Fault> {
        let content = Content::load(&files.content)
            .map_err(|content::Fault { file, line, what, .. }| Fault { file, line, what })?;
        let panah = Self::from_parts(content, Texts::Given { files, stale }, config);
        let own = panah.own().language().tag.clone();
        for tag in [ENGLISH, own.as_str()] {
            if let Some(fault) = panah.shelf.faults(tag).into_iter().next() {
                return Err(fault);
            }
        }
        Ok(panah)
    }

    fn from_parts(content: Content, texts: Texts, config: &Config) -> Self {
        let tag =
            preselect(&content.locales, &config.locale).map_or(ENGLISH, |language| language.tag.as_str());
        let tag = tag.to_owned();
        let facts = content.facts();
        let shelf = Shelf { content, facts, texts, books: Mutex::default(), indexes: Mutex::default() };
        let english = shelf.book(ENGLISH);
        let own = RwLock::new(shelf.book(&tag));
        Self { shelf: Arc::new(shelf), own, english }
    }

    /// The page at `route`, in the reader's language, at the local date and time `now`.
    ///
    /// Never fails: for a route that leads nowhere it is a page that leads home.
    pub fn page(&self, route: &str, now: NaiveDateTime) -> Page {
        self.with_context(now, |context| page::page(context, route))
    }

    /// Carries out an action of a page (a [`page::Target::Action`]), or hands in the fields of a [`page::Form`].
    ///
    /// An action that is not known leads to the page for a route that leads nowhere.
    pub fn act(&self, action: &str, fields: &[FieldValue], now: NaiveDateTime) -> Outcome {
        let page = match self.with_context(now, |context| page::act(context, action, fields)) {
            Done::Page(page) => *page,
            Done::Route { language, route } => {
                if let Some(tag) = language {
                    let book = self.shelf.book(&tag);
                    *self.own.write().unwrap_or_else(PoisonError::into_inner) = book;
                }
                self.page(&route, now)
            }
        };
        Outcome { page, effects: Vec::new() }
    }

    /// The pages that answer `query`, best first, each once; at most `limit`. Those of the reader's language come
    /// before the English ones. Any string is a query.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        self.shelf.search(&self.own().language().tag, query, limit)
    }

    /// What the deadline rule `rule` comes to for `event`; `None` if there is no such rule.
    pub fn deadline(&self, rule: &str, event: Event) -> Option<Answer> {
        let content = &self.shelf.content;
        let rule = content.rule(rule)?;
        Some(Answer::reckon(page::period(rule), event, &page::calendar(content)))
    }

    /// Writes `text` in the script of the locale `to` (`kk-Arab`, `uz` …); words that a person has checked come first.
    ///
    /// # Errors
    /// No conversion leads to that script, or none that is exact for this text.
    pub fn convert(&self, text: &str, to: &str) -> Result<String, Refusal> {
        let to = find(&self.shelf.content.locales, to).map_or(to, |language| language.tag.as_str());
        let conversion = Conversion::of_text(text, to)?;
        let files = self.shelf.texts.of(to);
        let words =
            ending(&files, WORDS_FILE).next().map_or_else(Words::default, |(_, table)| Words::read(table).0);
        Ok(conversion.convert(text, &words))
    }

    /// The same content and books, opened apart: a change of language in one does not touch the other.
    #[must_use]
    pub fn reopened(&self) -> Self {
        Self {
            shelf: Arc::clone(&self.shelf),
            own: RwLock::new(self.own()),
            english: Arc::clone(&self.english),
        }
    }

    /// Every route with its title and the clauses of the sheet it carries: for the tools and the tests.
    pub fn routes(&self, now: NaiveDateTime) -> Vec<RouteInfo> {
        self.with_context(now, page::routes)
    }

    /// The languages of the opened content.
    pub fn languages(&self) -> Vec<LanguageInfo> {
        self.shelf.content.locales.iter().map(LanguageInfo::from).collect()
    }

    /// The opened content: for the tools and the tests.
    pub fn content(&self) -> &Content {
        &self.shelf.content
    }

    fn own(&self) -> Arc<Book> {
        Arc::clone(&self.own.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn with_context<T>(&self, now: NaiveDateTime, work: impl FnOnce(&Context) -> T) -> T {
        let own = self.own();
        let speaker = Speaker::new(&own, &self.english, &self.shelf.facts);
        work(&Context { library: &*self.shelf, speaker: &speaker, now })
    }
}

impl fmt::Debug for Panah {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Panah").field("language", &self.own().language().tag).finish_non_exhaustive()
    }
}

/// The file of the phrases for an officer, which is read in languages other than the reader's.
const PHRASE_FILE: &str = "/officer.ftl";

/// Content, files, and the books opened so far.
struct Shelf {
    content: Content,
    facts: Vec<(String, u32)>,
    texts: Texts,
    books: Mutex<HashMap<(String, bool), Arc<Book>>>,
    indexes: Mutex<HashMap<String, Option<Arc<Index>>>>,
}

impl Shelf {
    fn open(&self, tag: &str, only_phrases: bool) -> Arc<Book> {
        let language = find(&self.content.locales, tag).or_else(|| find(&self.content.locales, ENGLISH));
        let Some(language) = language else {
            return Arc::new(Book::new(&nameless(), [], &plurals(ENGLISH)).0);
        };
        let key = (language.tag.clone(), only_phrases);
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let book = books.entry(key).or_insert_with(|| Arc::new(self.read(language, only_phrases).0));
        Arc::clone(book)
    }

    /// Reads the book of `language`, with what is wrong in its files.
    fn read(&self, language: &Language, only_phrases: bool) -> (Book, Vec<text::Fault>) {
        let spoken = self.texts.of(language.spoken());
        // Only a script variant has files beside those of its base; unpacking costs a third of opening.
        let own = language.from.as_ref().map(|_| self.texts.of(&language.tag)).unwrap_or_default();
        let files = ending(&spoken, if only_phrases { PHRASE_FILE } else { MESSAGES });
        let (book, faults) =
            match language.from.as_deref().and_then(|from| Conversion::between(from, &language.tag)) {
                Some(conversion) => {
                    let messages = ending(&own, MESSAGES).collect();
                    let checked = Checked { messages, words: ending(&own, WORDS_FILE).next() };
                    Book::converted(language, conversion, files, checked, &plurals(&language.tag))
                }
                None => Book::new(language, files, &plurals(&language.tag)),
            };
        (book.with_stale(self.texts.stale(language.spoken()).unwrap_or_default()), faults)
    }

    /// The index of the language `tag`, built at its first search; `None` if SQLite cannot make one.
    fn index(&self, tag: &str) -> Option<Arc<Index>> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = indexes.get(tag) {
            return index.clone();
        }
        // Search folds the scripts of a language into one, so what people type is listed once for all of them.
        let spoken = find(&self.content.locales, tag).map_or(tag, Language::spoken);
        let synonyms = self.synonyms(spoken).and_then(Result::ok).unwrap_or_default();
        let index = Index::build(tag, self.documents(tag, &synonyms), &synonyms.small).ok().map(Arc::new);
        indexes.insert(tag.to_owned(), index.clone());
        index
    }

    /// What people type for a page in the language `spoken`, if anything is listed.
    fn synonyms(&self, spoken: &str) -> Option<Result<Synonyms, content::Fault>> {
        let files = self.texts.of(spoken);
        ending(&files, SYNONYM_FILE).next().map(|(name, text)| Synonyms::read(name, text))
    }

    /// The pages in the language `tag` as search reads them. They do not depend on the day.
    fn documents(&self, tag: &str, synonyms: &Synonyms) -> Vec<search::Document> {
        let (own, english) = (self.book(tag), self.book(ENGLISH));
        let speaker = Speaker::new(&own, &english, &self.facts);
        let now = self.content.checked().and_time(chrono::NaiveTime::MIN);
        page::documents(&Context { library: self, speaker: &speaker, now }, synonyms)
    }

    fn faults(&self, tag: &str) -> Vec<Fault> {
        let Some(language) = find(&self.content.locales, tag) else { return Vec::new() };
        let synonyms = self.synonyms(language.spoken());
        if let Some(Err(content::Fault { file, line, what, .. })) = synonyms {
            return vec![Fault { file, line, what }];
        }
        if let Err(fault) = self.texts.stale(language.spoken()) {
            return vec![fault];
        }
        self.read(language, false)
            .1
            .into_iter()
            .map(|fault| Fault {
                file: fault.file,
                line: fault.line,
                what: format!("column {}: {}; mend this line", fault.column, fault.what),
            })
            .collect()
    }
}

impl Library for Shelf {
    fn content(&self) -> &Content {
        &self.content
    }

    fn facts(&self) -> &[(String, u32)] {
        &self.facts
    }

    fn book(&self, tag: &str) -> Arc<Book> {
        self.open(tag, false)
    }

    fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit> {
        let Some(own) = self.index(tag) else { return Vec::new() };
        let english = if tag == ENGLISH { None } else { self.index(ENGLISH) };
        let hits = search::search(&own, english.as_deref(), query, limit);
        // A reader gets no hits rather than a crash; a test must see that a query was an error.
        debug_assert!(hits.is_ok(), "{query:?} in {tag}: {hits:?}");
        hits.unwrap_or_default()
    }

    fn phrase_book(&self, tag: &str) -> Arc<Book> {
        self.open(tag, true)
    }
}

/// The plural rule of the language `tag`: `text` and `time` do not know each other.
fn plurals(tag: &str) -> Plurals {
    Arc::new(time::plurals(tag))
}

/// Stands in where the content has no language at all; the build refuses such content.
fn nameless() -> Language {
    Language {
        tag: ENGLISH.to_owned(),
        from: None,
        endonym: String::new(),
        direction: language::Direction::Ltr,
        script: String::new(),
        aliases: Vec::new(),
        solar: false,
        review: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent::FluentArgs;

    #[test]
    fn a_book_counts_by_the_rule_of_its_language() {
        let arabic = Language { tag: "ar".to_owned(), ..nameless() };
        let source = "n = { PLURAL($n) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let (book, faults) = Book::new(&arabic, [("test.ftl", source)], &plurals("ar"));
        assert_eq!(faults, []);
        for (n, category) in [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (11, "many"),
            (100, "other"),
            (103, "few"),
            (111, "many"),
            (1003, "few"),
        ] {
            let mut args = FluentArgs::new();
            args.set("n", n);
            assert_eq!(book.say("n", None, &args).as_deref(), Some(category), "{n}");
        }
    }
}
