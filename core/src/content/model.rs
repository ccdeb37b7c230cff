//! The typed form of `core/content/*.toml`. Every field is documented in the TOML files as well, for translators.

use crate::language::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All content, merged from every file. Each file may hold any of the tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// The languages, in the order of the language choice.
    #[serde(rename = "locale")]
    pub locales: Vec<Language>,
    /// The pages that are made of a list of parts.
    #[serde(rename = "page")]
    pub pages: Vec<PageEntry>,
    /// The deadline rules.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// What deadlines are counted from, in the order of the list.
    #[serde(rename = "event")]
    pub events: Vec<Event>,
    /// Which dates are taken, and the clock of the country.
    pub dates: Option<Dates>,
    /// The years whose holidays are known.
    pub calendar: Option<KnownYears>,
    /// The holidays on fixed dates.
    #[serde(rename = "holiday")]
    pub holidays: Vec<Holiday>,
    /// The holidays of the lunar calendar.
    #[serde(rename = "lunar")]
    pub lunar_holidays: Vec<LunarHoliday>,
    /// The instances of the appeal, from the first to the last.
    #[serde(rename = "instance")]
    pub instances: Vec<Instance>,
    /// The papers of the procedure.
    #[serde(rename = "paper")]
    pub papers: Vec<Paper>,
    /// The groups of the page of contacts.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// Offices, organisations and numbers.
    #[serde(rename = "contact")]
    pub contacts: Vec<Contact>,
    /// Phrases for an officer.
    #[serde(rename = "phrase")]
    pub phrases: Vec<Phrase>,
    /// What has changed since the sheet.
    #[serde(rename = "update")]
    pub updates: Vec<Update>,
    /// Published sources beside the sheet.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// The sheet itself.
    pub sheet: Option<Sheet>,
}

/// A page made of parts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageEntry {
    /// Its route.
    pub route: String,
    /// The message of its title.
    pub title: String,
    /// The route that "Back" leads to, if it is not the one above it.
    pub parent: Option<String>,
    /// True for a step of the procedure; the message of its title then has an attribute `note`.
    #[serde(default)]
    pub step: bool,
    /// The paragraphs of the sheet it carries.
    #[serde(default)]
    pub sheet: Vec<u8>,
    /// Its parts, in reading order.
    #[serde(rename = "part", default)]
    pub parts: Vec<Part>,
}

/// A message that carries clauses of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its message.
    pub message: String,
    /// The name of an icon, if it has one.
    pub icon: Option<String>,
    /// The clauses of the sheet it carries (`2d`).
    #[serde(default)]
    pub clauses: Vec<String>,
}

/// A line of a notice.
pub type NoticeLine = Item;

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "shape", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Part {
    /// A heading of the second level.
    Heading {
        /// Its message.
        message: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its message.
        message: String,
        /// How it is set.
        #[serde(default)]
        role: Role,
        /// The clauses it carries.
        #[serde(default)]
        clauses: Vec<String>,
    },
    /// A list of points.
    Points {
        /// The points.
        items: Vec<Item>,
    },
    /// A list to tick off.
    Checks {
        /// The rows.
        items: Vec<Item>,
    },
    /// A notice.
    Notice {
        /// How much care it needs.
        tone: Tone,
        /// The message of its label.
        label: String,
        /// The message of its title, if it has one.
        title: Option<String>,
        /// Its lines.
        lines: Vec<NoticeLine>,
    },
    /// The notice of an update.
    Update {
        /// The id of the update.
        update: String,
        /// The tone here, if it is not the update's own.
        tone: Option<Tone>,
    },
    /// The name of a paper in Kazakh and Russian.
    Paper {
        /// The id of the paper.
        paper: String,
    },
    /// A button that leads to a page.
    Button {
        /// The message of its label.
        message: String,
        /// The name of its icon.
        icon: Option<String>,
        /// The route it leads to.
        to: String,
        /// How loud it is; the first button is filled.
        #[serde(default)]
        weight: Weight,
    },
    /// A link; with an icon it is a tile.
    Link {
        /// The message of its label.
        message: String,
        /// The name of its icon.
        icon: Option<String>,
        /// The route it leads to.
        to: String,
    },
    /// The steps of the procedure.
    Steps,
    /// The instances of the appeal.
    Ladder,
    /// How far the translation has been checked.
    Review,
    /// The version of the app.
    Version,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Plain text.
    #[default]
    Text,
    /// Smaller, a second line.
    Small,
}

/// How much care a message needs. Told by words and shape as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Good to know.
    Calm,
    /// Needs care: changed, doubtful, soon.
    Warn,
    /// Today, danger, erase.
    Urgent,
    /// Finished.
    Done,
}

/// How loud a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The one thing to do on the page: filled.
    #[default]
    First,
    /// Anything else.
    Second,
    /// Erases something.
    Erase,
}

/// How far the text of a locale has been checked, as the "About" page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// The text translators work from.
    Original,
    /// Translated by machine and checked against the glossary; no native reviewer has confirmed it.
    MachineDrafted,
    /// Made from the text of another script by rule.
    Converted,
}

impl Review {
    /// Reads the words of `locales.toml`.
    pub fn parse(words: &str) -> Option<Self> {
        match words {
            "source text" => Some(Self::Original),
            "machine-drafted, glossary-checked" => Some(Self::MachineDrafted),
            "converted automatically" => Some(Self::Converted),
            _ => None,
        }
    }
}

/// A deadline rule: a period and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id: `claim`, `appeal`, …; its messages are `rule-<id>` and `counted-<id>`.
    pub id: String,
    /// Who must do something.
    pub kind: RuleKind,
    /// How many units.
    pub amount: u32,
    /// The unit.
    pub unit: Unit,
    /// The ids of the events it can be counted from.
    pub events: Vec<String>,
    /// The paragraph of the sheet it rests on.
    pub sheet: Option<u8>,
    /// The clauses of the sheet it rests on.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// The update that stands beside its answer; without a paragraph of the sheet the rule rests on it.
    pub update: Option<String>,
    /// The message of the button below the answer.
    pub button: Option<String>,
    /// The route that the button leads to.
    pub to: Option<String>,
}

/// Who must do something within the period of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// The person must act.
    Duty,
    /// The authority should answer.
    Expectation,
}

/// Something that deadlines are counted from; its message is `event-<id>` with the attributes `question` and `day`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// True if the hour is asked as well.
    #[serde(default)]
    pub hour: bool,
}

/// Which dates are taken, and the clock of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// The first year in which an event can have happened.
    pub earliest_year: i32,
    /// Hours by which Kazakhstan's clocks are ahead of UTC.
    pub utc_offset_hours: u32,
}

/// The years whose holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownYears {
    /// The first of them.
    pub first_year: i32,
    /// The last of them.
    pub last_year: i32,
}

/// A holiday on a fixed date; its name is the message `holiday-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its id.
    pub id: String,
    /// Month, from 1.
    pub month: u32,
    /// Day of the month, from 1.
    pub day: u32,
    /// True if the next working day is off when it falls on a Saturday or Sunday.
    pub moves: bool,
    /// The first year in which it is a day off.
    pub from: Option<i32>,
    /// The last year in which it is a day off.
    pub until: Option<i32>,
}

/// A holiday of the lunar calendar; its name is the message `holiday-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LunarHoliday {
    /// Its id.
    pub id: String,
    /// The days as they were observed.
    pub dates: Vec<NaiveDate>,
    /// The days as they are computed ahead.
    pub estimates: Vec<NaiveDate>,
}

impl Rule {
    /// The name under which the texts know its number: `$claim-days`.
    pub fn variable(&self) -> String {
        let unit = match self.unit {
            Unit::Hours => "hours",
            Unit::CalendarDays | Unit::WorkingDays => "days",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        format!("{}-{unit}", self.id)
    }
}

/// The unit of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours, from the hour of the event.
    Hours,
    /// Every day counts.
    CalendarDays,
    /// Only days on which offices work count.
    WorkingDays,
    /// Months, by the same day-number.
    Months,
    /// Years, by the same date.
    Years,
}

/// An instance of the appeal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instance {
    /// Its id; its message is `instance-<id>`.
    pub id: String,
    /// What kind of body it is.
    pub kind: InstanceKind,
    /// True if its message has an attribute `note`.
    #[serde(default)]
    pub note: bool,
    /// True for the last instance up to which a refusal is not carried out.
    #[serde(default)]
    pub suspensive_until_here: bool,
    /// The clauses it carries.
    pub clauses: Vec<String>,
}

/// The kind of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstanceKind {
    /// An office.
    Administrative,
    /// A court.
    Judicial,
}

/// A paper of the procedure, under the names that are printed on it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its id.
    pub id: String,
    /// Its name in Kazakh.
    pub kk: String,
    /// Its name in Russian.
    pub ru: String,
}

/// A group of the page of contacts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The message of its heading.
    pub heading: String,
    /// The message that says whom these contacts help, and with what.
    pub intro: String,
    /// The clauses it carries.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// The ids of its contacts.
    pub contacts: Vec<String>,
    /// The update that stands beside it.
    pub update: Option<String>,
}

/// An office, an organisation or a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id; its message is the same, with the attributes `role` and, if it has figures, `address`.
    pub id: String,
    /// Where it comes from: `sheet`, or the id of a source.
    pub origin: String,
    /// The clauses it carries.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// The message that says how far it can be trusted.
    pub doubt: String,
    /// Its telephone numbers, in groups as they are shown: `+7 727 249 60 44`.
    #[serde(default)]
    pub phones: Vec<String>,
    /// The update that concerns it.
    pub update: Option<String>,
    /// The figures of its address, by the name of the variable: `house`, `office`, `floor`, `district`.
    #[serde(default)]
    pub figures: BTreeMap<String, String>,
    /// Its name and address in Kazakh.
    pub kk: Official,
    /// Its name and address in Russian.
    pub ru: Official,
}

/// A name and an address as papers, drivers and officers use them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// The name.
    pub name: String,
    /// The address, if there is a place to go to.
    pub address: Option<String>,
}

/// A phrase for an officer; its message is `phrase-<id>` with the attributes `name` and `law`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Its id.
    pub id: String,
    /// The contact whose number is shown with it.
    pub contact: Option<String>,
}

/// What has changed since the sheet; its message is `update-<id>` with the attributes `then`, `now` and `do`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// Its id.
    pub id: String,
    /// How sure it is.
    pub standing: Standing,
    /// The paragraphs of the sheet it stands beside; none for the list of contacts.
    #[serde(default)]
    pub sheet: Vec<u8>,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

/// How sure an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A published source says that it has changed.
    Changed,
    /// It could not be confirmed since 2018.
    Unconfirmed,
    /// A published source confirms it.
    Confirmed,
    /// Only a name has changed.
    Name,
}

impl Standing {
    /// The tone of its notice.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Changed | Self::Unconfirmed => Tone::Warn,
            Self::Confirmed | Self::Name => Tone::Calm,
        }
    }
}

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The year of its text.
    pub year: u32,
    /// Its name.
    pub name: String,
    /// Where it was published.
    pub address: String,
    /// The day on which it was checked.
    pub checked: NaiveDate,
}

/// A published source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its name, as the publisher gives it.
    pub name: String,
    /// The language of its name.
    #[serde(default = "english")]
    pub language: String,
    /// Where it was published; shown, never opened.
    pub address: String,
    /// The day on which it was checked.
    pub checked: NaiveDate,
}

fn english() -> String {
    crate::language::ENGLISH.to_owned()
}

impl Content {
    /// The page at `route`, if it is one made of parts.
    pub fn page(&self, route: &str) -> Option<&PageEntry> {
        self.pages.iter().find(|page| page.route == route)
    }

    /// The steps of the procedure, in order.
    pub fn steps(&self) -> impl Iterator<Item = &PageEntry> {
        self.pages.iter().filter(|page| page.step)
    }

    /// The contact `id`.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The update `id`.
    pub fn update(&self, id: &str) -> Option<&Update> {
        self.updates.iter().find(|update| update.id == id)
    }

    /// The source `id`.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The paper `id`.
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// The phrase `id`.
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| phrase.id == id)
    }

    /// The rule `id`.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The event `id`.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// The day on which the content was last checked: a device that shows an earlier day has a wrong clock.
    pub fn checked(&self) -> NaiveDate {
        let sheet = self.sheet.iter().map(|sheet| sheet.checked);
        self.sources.iter().map(|source| source.checked).chain(sheet).max().unwrap_or(NaiveDate::MIN)
    }

    /// The numbers that every message may use, by the name of the variable.
    pub fn facts(&self) -> Vec<(String, u32)> {
        let count = |kind| {
            u32::try_from(self.instances.iter().filter(|instance| instance.kind == kind).count())
                .unwrap_or(u32::MAX)
        };
        self.rules
            .iter()
            .map(|rule| (rule.variable(), rule.amount))
            .chain([
                ("administrative-instances".to_owned(), count(InstanceKind::Administrative)),
                ("judicial-instances".to_owned(), count(InstanceKind::Judicial)),
            ])
            .collect()
    }
}
