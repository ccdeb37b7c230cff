//! What a page is made from.

use crate::content::Content;
use crate::language::{ENGLISH, preselect};
use crate::page::{Capability, Page};
use crate::search::Hit;
use crate::text::{Facts, Localizer, MessageBundle};
use chrono::NaiveDateTime;
use std::sync::Arc;

/// Everything a page is made from, whoever reads it.
pub trait PageData {
    /// The facts.
    fn content(&self) -> &Content;
    /// The numbers that every message may use.
    fn facts(&self) -> &[(String, u32)];
    /// What the shell can do.
    fn capabilities(&self) -> &[Capability];
    /// The messages of the language `tag`, read if they are not yet; English for a language that is not there.
    fn bundle(&self, tag: &str) -> Arc<MessageBundle>;
    /// The phrases for an officer in the language `tag`; only those, so that showing one stays fast.
    fn phrases(&self, tag: &str) -> Arc<MessageBundle>;
    /// The pages of the language `tag`, then the English ones, that answer `query`, best first; at most `limit`.
    fn search(&self, tag: &str, query: &str, limit: usize) -> Vec<Hit>;
}

/// What a page depends on beside its route.
pub struct Context<'a> {
    /// The facts and the messages.
    pub data: &'a dyn PageData,
    /// Formats the messages in the reader's language.
    pub localizer: &'a Localizer<'a>,
    /// The date and time in Kazakhstan.
    pub now: NaiveDateTime,
}

impl<'a> Context<'a> {
    /// Does `work` with the context of a reader of `language`: a tag or an alias, or the tag of a device; English if it is
    /// none of them.
    pub fn with<T>(
        data: &'a dyn PageData,
        language: &str,
        now: NaiveDateTime,
        work: impl FnOnce(&Context) -> T,
    ) -> T {
        let languages = &data.content().locales;
        let tag = preselect(languages, language).map_or(ENGLISH, |language| language.tag.as_str());
        let (own, english) = (data.bundle(tag), data.bundle(ENGLISH));
        let facts = Facts::new(data.facts());
        let localizer = Localizer::new(&own, &english, languages, &facts);
        work(&Context { data, localizer: &localizer, now })
    }

    pub(super) fn content(&self) -> &'a Content {
        self.data.content()
    }
}

/// A page, and the clauses of the sheet that its blocks carry.
pub(super) type Built = (Page, Vec<String>);
