//! The sheet, what has changed since, and where each fact comes from.

use crate::Severity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far the text of a locale has been checked, as the "About" page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Review {
    /// The text translators work from.
    #[serde(rename = "source text")]
    Original,
    /// Translated by machine and checked against the glossary; no native reviewer has confirmed it.
    #[serde(rename = "machine-drafted, glossary-checked")]
    MachineDrafted,
    /// Made from the text of another script by rule.
    #[serde(rename = "converted automatically")]
    Converted,
}

impl Review {
    /// The words of `locales.toml`.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Original => "source text",
            Self::MachineDrafted => "machine-drafted, glossary-checked",
            Self::Converted => "converted automatically",
        }
    }
}

/// What has changed since the sheet; its message is `update-<id>` with the attributes `then`, `now` and `do`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// Its id.
    pub id: String,
    /// How certain it is.
    pub standing: Standing,
    /// What it is about.
    pub topic: Topic,
    /// The paragraphs of the sheet it is about; none for the list of contacts.
    #[serde(default)]
    pub sheet: Vec<u8>,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

/// What an update is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Where to go, and whom to call.
    Place,
    /// How much time there is.
    Time,
    /// Papers, and how a claim is made.
    Papers,
    /// Rights and duties.
    Rights,
}

impl Topic {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 4] = [Self::Place, Self::Time, Self::Papers, Self::Rights];

    /// The message of its heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Place => "changes-place",
            Self::Time => "changes-time",
            Self::Papers => "changes-papers",
            Self::Rights => "changes-rights",
        }
    }
}

/// How certain an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A published source says that it has changed.
    Changed,
    /// It could not be confirmed since 2018.
    Unconfirmed,
    /// A published source confirms it.
    Confirmed,
    /// A published source says it, and the sheet says nothing about it.
    Added,
    /// Only a name has changed.
    Name,
}

impl Standing {
    /// The severity of its notice.
    pub const fn severity(self) -> Severity {
        match self {
            Self::Changed | Self::Unconfirmed => Severity::Warning,
            Self::Confirmed | Self::Added | Self::Name => Severity::Info,
        }
    }

    /// The message that says it in a word.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Changed => "label-changed",
            Self::Unconfirmed => "label-not-confirmed",
            Self::Confirmed | Self::Added | Self::Name => "label-good-to-know",
        }
    }
}

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The year of its text.
    pub year: u32,
    /// Its name.
    pub name: String,
    /// The language of its name.
    pub language: String,
    /// Where it was published.
    pub address: String,
    /// The day on which it was checked.
    pub checked: NaiveDate,
}

/// A published source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its name, as the publisher gives it.
    pub name: String,
    /// The language of its name, unless that is the same in every language: a site.
    pub language: Option<String>,
    /// Where it was published; shown, never opened.
    pub address: String,
    /// The year of its text, where it has a date; a telephone number needs one.
    pub year: Option<u32>,
    /// The day on which it was checked.
    pub checked: NaiveDate,
}

impl Source {
    /// The sites on which it was published (`help.unhcr.org`), or its name if it was published on none.
    pub fn sites(&self) -> Vec<&str> {
        let sites: Vec<&str> = self
            .address
            .split(", ")
            .filter_map(|address| address.split('/').next())
            .map(|site| site.strip_prefix("www.").unwrap_or(site))
            .filter(|site| !site.is_empty())
            .collect();
        if sites.is_empty() { vec![&self.name] } else { sites }
    }
}
