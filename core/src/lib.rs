//! Panah's core: the procedure, rights, obligations and contacts of UNHCR Kazakhstan's information sheet as pages
//! that a thin shell only has to draw.
//!
//! No network, no clock of its own, no log. The shell passes the reader's language and the time with each call; errors
//! that a person can meet are pages.
//!
//! ```
//! use panah_core::{Config, Panah};
//!
//! let panah = Panah::open(&Config::default());
//! let now = "2026-11-24T09:00:00+05:00".parse().unwrap();
//! let page = panah.page("procedure/claim", "fa-AF", now);
//! assert_eq!(page.language, "fa-AF");
//! assert!(page.frame.hotline.dial.starts_with("+7"));
//! ```

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

#[cfg(test)]
mod architecture;
mod engine;
pub mod language;
pub mod page;
pub mod search;
mod shipped;
#[cfg(feature = "source")]
mod source;
pub mod text;
mod texts;
pub mod time;

pub use language::{LanguageInfo, preselect};
pub use panah_model as content;
#[cfg(feature = "source")]
pub use source::{Files, LocaleFiles};

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use content::{Content, Occurrence};
use engine::Engine;
use language::transliteration::{self, TransliterationError, WordOverrides};
use language::{Transliteration, find};
use page::{Capability, Context, FieldValue, Kept, Missing, Outcome, Page, PageData, RouteInfo};
use search::Hit;
use std::fmt;
use texts::Texts;
use time::{Answer, Calendar};

/// The time of a call: an instant, with the device's offset from UTC.
pub type Now = DateTime<FixedOffset>;

/// How to open Panah.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// What the shell can do; pages offer nothing else.
    pub capabilities: Vec<Capability>,
}

impl Config {
    /// A shell that can do everything: for the tools and the tests.
    pub fn everything() -> Self {
        Self { capabilities: Capability::ALL.to_vec() }
    }
}

/// The languages of the shipped content, in the order to show them.
pub fn languages() -> Vec<LanguageInfo> {
    shipped::content().locales.iter().map(LanguageInfo::from).collect()
}

/// The app: content and texts.
///
/// It has no language and no clock of its own: both are arguments, and two calls never touch each other. All calls are
/// synchronous and safe from any thread. They are short, but for the first search in a language, which builds its index.
pub struct Panah {
    engine: Engine,
}

impl Panah {
    /// Opens the shipped content. The texts of a language are read when it is first asked for.
    pub fn open(config: &Config) -> Self {
        Self { engine: Engine::new(shipped::content(), Texts::Shipped, config.capabilities.clone()) }
    }

    /// The first page of a session: the one that `kept` names, else the home page. Before a language was chosen, or when the
    /// chosen one is gone after an update, it is the choice of language; the first of the `device`'s languages that Panah
    /// has is marked there.
    pub fn start(&self, kept: &Kept, device: &[String], now: Now) -> Page {
        page::start(&self.engine, kept, device, self.in_kazakhstan(now))
    }

    /// The page at `route`, for a reader of `language`, at the time `now`.
    ///
    /// Never fails: for a route that leads nowhere it is a page that leads home. `language` is a tag of [`languages`] or a
    /// device's tag; English if it is none of them.
    pub fn page(&self, route: &str, language: &str, now: Now) -> Page {
        self.with_context(language, now, |context| page::page(context, route))
    }

    /// Carries out an action of a page (a [`page::Target::Action`]), or hands in the fields of a [`page::Form`].
    ///
    /// An action that is not known leads to the page for a route that leads nowhere.
    pub fn act(&self, action: &str, fields: &[FieldValue], language: &str, now: Now) -> Outcome {
        self.with_context(language, now, |context| page::act(context, action, fields))
    }

    /// What to show when the device turns out to lack what the page at `route` asked of it: a page that says so and what to
    /// do instead, in passing.
    pub fn cannot(&self, missing: &Missing, route: &str, language: &str, now: Now) -> Outcome {
        self.with_context(language, now, |context| page::cannot(context, missing, route))
    }

    /// The pages that answer `query`, best first, each once; at most `limit`. Those of the reader's language come
    /// before the English ones. Any string is a query; where SQLite fails, nothing is found.
    pub fn search(&self, query: &str, language: &str, limit: usize) -> Vec<Hit> {
        let tag = preselect(&self.engine.content().locales, language).map(|language| language.tag.as_str());
        self.engine.search(tag.unwrap_or(language::ENGLISH), query, limit)
    }

    /// What the deadline rule `rule` comes to when its event happened at `occurrence`; `None` if there is no such rule.
    pub fn deadline(&self, rule: &str, occurrence: Occurrence) -> Option<Answer> {
        let content = self.engine.content();
        Some(Answer::compute(content.rule(rule)?, occurrence, &Calendar::from(content)))
    }

    /// Writes `text` in the script of the locale `to` (`kk-Arab`, `uz` …); words that a person has checked come first.
    ///
    /// # Errors
    /// No conversion leads to that script, or none that is exact for this text.
    pub fn convert(&self, text: &str, to: &str) -> Result<String, TransliterationError> {
        let (transliteration, words) = self.transliteration(text, to)?;
        Ok(transliteration::convert(transliteration, text, &words))
    }

    /// The words of `text` that [`Panah::convert`] leaves as they are: see [`transliteration::unconverted`].
    ///
    /// # Errors
    /// Those of [`Panah::convert`].
    pub fn unconverted(&self, text: &str, to: &str) -> Result<Vec<String>, TransliterationError> {
        let (transliteration, words) = self.transliteration(text, to)?;
        Ok(transliteration::unconverted(transliteration, text, &words))
    }

    /// The conversion of `text` to the locale `to`, and the words that a person has checked for it.
    fn transliteration(
        &self,
        text: &str,
        to: &str,
    ) -> Result<(Transliteration, WordOverrides), TransliterationError> {
        let to = find(&self.engine.content().locales, to).map_or(to, |language| language.tag.as_str());
        let transliteration = transliteration::of_text(text, to)?;
        let words = match transliteration {
            // The way back knows the words of the way there.
            Transliteration::UighurFromCyrillic => self.engine.word_overrides("ug-Cyrl").inverted(),
            _ => self.engine.word_overrides(to),
        };
        Ok((transliteration, words))
    }

    /// Every route with its title and the clauses of the sheet it carries: for the tools and the tests.
    pub fn routes(&self, language: &str, now: Now) -> Vec<RouteInfo> {
        self.with_context(language, now, page::routes)
    }

    /// The languages of the opened content.
    pub fn languages(&self) -> Vec<LanguageInfo> {
        self.engine.content().locales.iter().map(LanguageInfo::from).collect()
    }

    /// The opened content: for the tools and the tests.
    pub fn content(&self) -> &Content {
        self.engine.content()
    }

    /// `now` on the clocks of Kazakhstan.
    pub fn in_kazakhstan(&self, now: Now) -> NaiveDateTime {
        let hours = i64::from(self.engine.content().dates.utc_offset_hours);
        let utc = now.naive_utc();
        utc.checked_add_signed(chrono::TimeDelta::hours(hours)).unwrap_or(utc)
    }

    fn with_context<T>(&self, language: &str, now: Now, work: impl FnOnce(&Context) -> T) -> T {
        Context::with(&self.engine, language, self.in_kazakhstan(now), work)
    }
}

/// Opening other files than the shipped ones: for the tools that check and preview a translation.
#[cfg(feature = "source")]
impl Panah {
    /// Opens content from `files`.
    ///
    /// # Errors
    /// The first fault in a content file or in an English file.
    pub fn open_files(files: Files, config: &Config) -> Result<Self, content::Fault> {
        let content = files.load_content()?;
        let panah = Self { engine: Engine::new(content, Texts::Given(files), config.capabilities.clone()) };
        match panah.faults(language::ENGLISH).into_iter().next() {
            Some(fault) => Err(fault),
            None => Ok(panah),
        }
    }

    /// The message `id`, or its attribute, as a reader of `language` gets it with `args` in it.
    pub fn message(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &text::Args,
        language: &str,
    ) -> text::Text {
        let now = self.content().checked().and_time(chrono::NaiveTime::MIN);
        Context::with(&self.engine, language, now, |context| {
            context.localizer.format_with(id, attribute, args)
        })
    }

    /// What is wrong in the files that a reader of the language `tag` reads; nothing in the shipped ones.
    pub fn faults(&self, tag: &str) -> Vec<content::Fault> {
        self.engine.faults(tag)
    }
}

impl fmt::Debug for Panah {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Panah").finish_non_exhaustive()
    }
}
