//! Offices, organisations and numbers; the instances of the appeal; papers; words for an officer.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group of the page of contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The update that is shown with it.
    pub update: Option<String>,
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
    /// The message that says how far it can be trusted.
    pub doubt: String,
    /// True for an office that takes no claims any more.
    #[serde(default)]
    pub closed: bool,
    /// Its telephone numbers, in groups as they are shown: `+7 727 249 60 44`, `112`.
    #[serde(default)]
    pub phones: Vec<String>,
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
    /// The contact whose number is shown with it.
    pub contact: Option<String>,
}

/// An instance of the appeal.
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
    /// True for the last instance up to which a refusal is not carried out.
    #[serde(default)]
    pub suspensive_until_here: bool,
    /// The clauses it carries.
    pub clauses: Vec<String>,
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
