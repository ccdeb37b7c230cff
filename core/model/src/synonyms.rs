//! What people type for a page: `locales/<tag>/synonyms.toml`, a list that translators edit.

#[cfg(feature = "source")]
use crate::{Fault, load::toml_fault};
use crate::{Route, SearchTopic};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// Words that say nothing about what is looked for: "my", "how".
    #[serde(default)]
    pub stop_words: Vec<String>,
    /// The pages, each with what people type for it.
    #[serde(rename = "page", default)]
    pub pages: Vec<PageWords>,
    /// The topics, each with what people type for it.
    #[serde(rename = "topic", default)]
    pub topics: Vec<TopicWords>,
    /// Numbers in figures, each with the words for it. Tens and units are put together by the program.
    #[serde(default)]
    pub numbers: BTreeMap<String, Vec<String>>,
}

/// What people type for one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    /// The route of the page.
    pub route: Route,
    /// Words and phrases, also misspelt ones.
    pub typed: Vec<String>,
}

/// What people type for a topic of the content, which several pages answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicWords {
    /// The id of the topic.
    pub id: String,
    /// Words and phrases.
    pub typed: Vec<String>,
}

impl Synonyms {
    /// Reads the file `name`.
    ///
    /// # Errors
    /// The line that is not of the right form.
    #[cfg(feature = "source")]
    pub fn read(name: &str, text: &str) -> Result<Self, Fault> {
        toml::from_str(text).map_err(|error| toml_fault(name, text, &error))
    }

    /// Changes every word and phrase, such as into another script.
    pub fn change_words(&mut self, change: impl Fn(&str) -> String) {
        let pages = self.pages.iter_mut().flat_map(|page| &mut page.typed);
        let topics = self.topics.iter_mut().flat_map(|topic| &mut topic.typed);
        let numbers = self.numbers.values_mut().flatten();
        for word in self.stop_words.iter_mut().chain(pages).chain(topics).chain(numbers) {
            *word = change(word);
        }
    }

    /// What people type for the page at `route`; for a topic each with the place (from 0) of that page among its pages.
    pub fn of<'s>(
        &'s self,
        route: &'s Route,
        topics: &'s [SearchTopic],
    ) -> impl Iterator<Item = (&'s str, Option<usize>)> {
        let own = self.pages.iter().filter(move |page| page.route == *route);
        let own = own.flat_map(|page| page.typed.iter().map(|typed| (typed.as_str(), None)));
        let place = move |id: &str| {
            let topic = topics.iter().find(|topic| topic.id == id)?;
            topic.pages.iter().position(|page| page == route)
        };
        let words = self.topics.iter().filter_map(move |words| Some((words, place(&words.id)?)));
        own.chain(
            words.flat_map(|(words, place)| {
                words.typed.iter().map(move |typed| (typed.as_str(), Some(place)))
            }),
        )
    }
}
