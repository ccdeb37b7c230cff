//! Offices, organisations and numbers; the instances of the appeal; papers; words for an officer.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group of the page of contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The message of its heading.
    pub heading: String,
    /// The messages below the heading: where these contacts come from, whom they help, and with what.
    #[serde(default)]
    pub intro: Vec<String>,
    /// The clauses it carries.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// The ids of its contacts.
    pub contacts: Vec<String>,
    /// True for what only the sheet of 2018 names: it stands below a heading that says so.
    #[serde(default)]
    pub of_sheet: bool,
}

/// An office, an organisation or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id; its message is the same, with the attributes `role` and, if it has an address, `address`.
    pub id: String,
    /// Where it comes from: `sheet`, or the id of a source.
    pub origin: String,
    /// The clauses it carries.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// The message that says how far it can be trusted; with the attribute `visit` if it can be called and gone to.
    pub doubt: String,
    /// True for an office that takes no claims any more: its number, address and official names are told, not offered.
    #[serde(default)]
    pub closed: bool,
    /// For a closed office, the id of the contact that has its task now.
    pub instead: Option<String>,
    /// Its telephone numbers, in groups as they are shown: `+7 727 249 60 44`.
    #[serde(default)]
    pub phones: Vec<String>,
    /// When somebody answers, if that is known.
    pub hours: Option<Hours>,
    /// The update that concerns it.
    pub update: Option<String>,
    /// The house, office and other numbers of its address, by the name of the variable: `house`, `office`, `floor`,
    /// `district`.
    #[serde(default)]
    pub numbers: BTreeMap<String, String>,
    /// Its name and address in Kazakh.
    pub kk: OfficialName,
    /// Its name and address in Russian.
    pub ru: OfficialName,
}

impl Contact {
    /// The origin of what the sheet says.
    pub const FROM_SHEET: &str = "sheet";

    /// True if a person can call before going there.
    pub fn can_be_visited(&self) -> bool {
        !self.closed && !self.phones.is_empty() && self.ru.address.is_some()
    }
}

/// A town in which an office takes claims; its message is `town-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Town {
    /// Its id.
    pub id: String,
    /// The id of the office.
    pub contact: String,
}

impl Town {
    /// The id of any town of which no office is known; its messages are `town-other` and `town-other-text`.
    pub const OTHER: &str = "other";
}

/// When somebody answers: the same hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The message of the call button: it names the days and takes the hours as `$times`; its attribute `named` takes the
    /// name and the year of who is called too.
    pub message: String,
    /// The time from which somebody answers: `9:00`.
    pub opens: String,
    /// The time until which somebody answers: `18:00`.
    pub closes: String,
}

/// An emergency service of the country; its message is `service-<id>`, and its number is the variable `$<id>` in the
/// texts of the page for an emergency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyService {
    /// Its id.
    pub id: String,
    /// The number, as it is dialled: `112`.
    pub phone: String,
    /// The ids of its sources; the year of the first is shown with the numbers.
    pub sources: Vec<String>,
}

/// A name and an address as papers, drivers and officers use them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialName {
    /// The name.
    pub name: String,
    /// The address, if there is a place to go to.
    pub address: Option<String>,
}

/// A phrase for an officer; its message is `phrase-<id>` with the attributes `name` and `law`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Its id.
    pub id: String,
    /// The message of the heading above it, if a new part of the list begins with it.
    pub heading: Option<String>,
    /// The contacts whose numbers are shown with it, in this order.
    #[serde(default)]
    pub contacts: Vec<String>,
}

/// How many instances the sheet of 2018 names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetInstances {
    /// Offices.
    pub administrative: u32,
    /// Courts.
    pub judicial: u32,
}

/// An instance of the appeal as it is today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instance {
    /// Its id; its message is `instance-<id>`.
    pub id: String,
    /// What kind of body it is.
    pub kind: InstanceKind,
    /// True if its message has an attribute `note`.
    #[serde(default)]
    pub note: bool,
    /// True for the instance after which a judgment has legal force.
    #[serde(default)]
    pub in_force_after: bool,
}

/// The kind of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstanceKind {
    /// An office.
    Administrative,
    /// A court.
    Judicial,
}

/// A paper of the procedure, under the names that are printed on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperName {
    /// Its id.
    pub id: String,
    /// Its name in Kazakh.
    pub kk: String,
    /// Its name in Russian.
    pub ru: String,
}
