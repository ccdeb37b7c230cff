//! All that an open Panah shares between its calls: the content, and per language the messages and the index, each made
//! when it is first needed.

use crate::content::{Content, Fault};
use crate::language::transliteration::{self, WordOverrides};
use crate::language::{ENGLISH, Language, find};
use crate::page::{Capability, Context, PageData, documents};
use crate::search::{self, Hit, Index, Indexes};
use crate::shipped::{MESSAGES, WORDS_FILE, ending};
use crate::text::{Checked, MessageBundle, Plurals};
use crate::texts::Texts;
use crate::time;
use chrono::NaiveTime;
use std::sync::{Arc, OnceLock};

/// The file of the phrases for an officer, which is read in languages other than the reader's.
const PHRASE_FILE: &str = "/officer.ftl";

/// The content, and what has been read of each language.
pub(crate) struct Engine {
    content: Content,
    facts: Vec<(String, u32)>,
    capabilities: Vec<Capability>,
    texts: Texts,
    /// In the order of the content's locales. Each part is made outside of any lock but its own, so that no reader waits
    /// for another one's language.
    languages: Vec<LanguageData>,
}

/// What has been read of one language. A lock of its own for each part: whoever needs it first makes it, and only who
/// needs the same waits.
#[derive(Default)]
struct LanguageData {
    bundle: OnceLock<Arc<MessageBundle>>,
    phrases: OnceLock<Arc<MessageBundle>>,
    index: OnceLock<Index>,
}

impl Engine {
    pub(crate) fn new(content: Content, texts: Texts, capabilities: Vec<Capability>) -> Self {
        let languages = content.locales.iter().map(|_| LanguageData::default()).collect();
        Self { facts: content.facts(), content, capabilities, texts, languages }
    }

    /// The language `tag` and what has been read of it; English for one that is not there.
    fn language(&self, tag: &str) -> Option<(&Language, &LanguageData)> {
        let language = find(&self.content.locales, tag).or_else(|| find(&self.content.locales, ENGLISH))?;
        self.content.locales.iter().zip(&self.languages).find(|(own, _)| *own == language)
    }

    /// Reads the messages of `language`, with what is wrong in its files.
    pub(crate) fn read(&self, language: &Language, only_phrases: bool) -> (MessageBundle, Vec<Fault>) {
        let base = self.texts.files(language.spoken());
        // Only a script variant has files beside those of its base; unpacking costs a third of opening.
        let own = language.transliteration.map(|_| self.texts.files(&language.tag)).unwrap_or_default();
        let files = ending(&base, if only_phrases { PHRASE_FILE } else { MESSAGES });
        let plurals: Plurals = Arc::new(time::plurals(&language.tag));
        let (bundle, faults) = match language.transliteration {
            Some(transliteration) => {
                let messages = ending(&own, MESSAGES).collect();
                let checked = Checked { messages, words: ending(&own, WORDS_FILE).next() };
                MessageBundle::converted(language, transliteration, files, checked, &plurals)
            }
            None => MessageBundle::new(language, files, &plurals),
        };
        (bundle.with_stale(self.texts.stale(language.spoken())), faults)
    }

    /// What is wrong in the files that a reader of the language `tag` reads.
    #[cfg(feature = "source")]
    pub(crate) fn faults(&self, tag: &str) -> Vec<Fault> {
        let (Texts::Given(files), Some(language)) = (&self.texts, find(&self.content.locales, tag)) else {
            return Vec::new();
        };
        if let Some(Err(fault)) = files.synonyms(language.spoken()) {
            return vec![fault];
        }
        if let Err(fault) = files.stale(language.spoken()) {
            return vec![fault];
        }
        let faults = self.read(language, false).1.into_iter();
        let with_column = |fault: &Fault| format!("column {}: {}; fix this line", fault.column, fault.what);
        faults.map(|fault| Fault { what: with_column(&fault), ..fault }).collect()
    }

    /// The words that a person has checked for the script variant `tag`.
    pub(crate) fn word_overrides(&self, tag: &str) -> WordOverrides {
        let files = self.texts.files(tag);
        ending(&files, WORDS_FILE)
            .next()
            .map_or_else(WordOverrides::default, |(_, table)| WordOverrides::read(table).0)
    }

    /// The index of the language `tag`, built at its first search.
    fn index(&self, tag: &str) -> Option<&Index> {
        let (language, data) = self.language(tag)?;
        let build = || {
            // What people type is listed once for all scripts of a language.
            let mut synonyms = self.texts.synonyms(language.spoken());
            if let Some(transliteration) = language.transliteration {
                let words = self.word_overrides(&language.tag);
                synonyms.change_words(|word| transliteration::convert(transliteration, word, &words));
            }
            // Of the pages that are searched, what depends on the day is left out.
            let now = self.content.checked().and_time(NaiveTime::MIN);
            let documents = Context::with(self, &language.tag, now, |context| documents(context, &synonyms));
            Index::build(&language.tag, documents, &synonyms)
        };
        Some(data.index.get_or_init(build))
    }

    #[expect(
        clippy::expect_used,
        reason = "content without English is refused by the build and by the checks of the tools"
    )]
    fn bundle_of(&self, tag: &str, only_phrases: bool) -> Arc<MessageBundle> {
        let (language, data) = self.language(tag).expect("there is English");
        let cell = if only_phrases { &data.phrases } else { &data.bundle };
        Arc::clone(cell.get_or_init(|| Arc::new(self.read(language, only_phrases).0)))
    }
}

impl PageData for Engine {
    fn content(&self) -> &Content {
        &self.content
    }

    fn facts(&self) -> &[(String, u32)] {
        &self.facts
    }

    fn capabilities(&self) -> &[Capability] {
        &self.capabilities
    }

    fn bundle(&self, tag: &str) -> Arc<MessageBundle> {
        self.bundle_of(tag, false)
    }

    fn phrases(&self, tag: &str) -> Arc<MessageBundle> {
        self.bundle_of(tag, true)
    }

    fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit> {
        let Some(own) = self.index(tag) else { return Vec::new() };
        let spoken = self.language(tag).map_or(tag, |(language, _)| language.spoken());
        let papers = self.content.search.paper_languages.iter().filter(|paper| *paper != spoken);
        let papers = papers.filter(|paper| *paper != ENGLISH).filter_map(|paper| self.index(paper)).collect();
        let english = if tag == ENGLISH { None } else { self.index(ENGLISH) };
        search::search(&Indexes { own, papers, english }, query, limit)
    }
}
