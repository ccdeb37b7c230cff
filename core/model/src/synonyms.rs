//! What people type for a page: `locales/<tag>/synonyms.toml`, a list that translators edit.

use crate::Route;
#[cfg(feature = "source")]
use crate::{Fault, load::toml_fault};
use serde::{Deserialize, Serialize};

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

impl Synonyms {
    /// Reads the file `name`.
    ///
    /// # Errors
    /// The line that is not of the right form.
    #[cfg(feature = "source")]
    pub fn read(name: &str, text: &str) -> Result<Self, Fault> {
        toml::from_str(text).map_err(|error| toml_fault(name, text, &error))
    }

    /// What people type for the page at `route`.
    pub fn of(&self, route: &Route) -> impl Iterator<Item = &str> {
        self.pages
            .iter()
            .filter(move |page| page.route == *route)
            .flat_map(|page| &page.typed)
            .map(String::as_str)
    }
}
