//! Pages that are a list of parts: `[[page]]` and `[[page.part]]` of the content files.

use crate::{Icon, Route};
use serde::{Deserialize, Serialize};

/// A page made of parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageEntry {
    /// Its route.
    pub route: String,
    /// The message of its title.
    pub title: String,
    /// The route that "Back" leads to, if it is not the one above it.
    pub parent: Option<Route>,
    /// True for a step of the procedure; the message of its title then has an attribute `note`.
    #[serde(default)]
    pub step: bool,
    /// The paragraphs of the sheet it carries.
    #[serde(default)]
    pub sheet: Vec<u8>,
    /// True if its source line names the sheet as a whole.
    #[serde(default)]
    pub whole_sheet: bool,
    /// Its parts, in reading order: what is known and to be done today.
    #[serde(rename = "part", default)]
    #[cfg_attr(feature = "source", serde(deserialize_with = "crate::part::parts"))]
    pub parts: Vec<Part>,
    /// What the sheet of 2018 says, below a heading that says so.
    #[serde(rename = "sheet_part", default)]
    #[cfg_attr(feature = "source", serde(deserialize_with = "crate::part::parts"))]
    pub sheet_parts: Vec<Part>,
    /// What leads on from there.
    #[serde(rename = "last_part", default)]
    #[cfg_attr(feature = "source", serde(deserialize_with = "crate::part::parts"))]
    pub last_parts: Vec<Part>,
}

impl PageEntry {
    /// All its parts, in reading order.
    pub fn all_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().chain(&self.sheet_parts).chain(&self.last_parts)
    }
}

/// A message that carries clauses of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its message.
    pub message: String,
    /// Its icon, if it has one.
    pub icon: Option<Icon>,
    /// True if its message has an attribute `note`: a second line.
    #[serde(default)]
    pub note: bool,
    /// The clauses of the sheet it carries (`2d`).
    #[serde(default)]
    pub clauses: Vec<String>,
}

/// A thing to do now; its message has an attribute `note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NowItem {
    /// Its message: what to do, in a few words.
    pub message: String,
    /// Its icon.
    pub icon: Icon,
}

/// A way on to a page, across the whole width; its message has an attribute `note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoorEntry {
    /// The message of its label.
    pub message: String,
    /// Its icon.
    pub icon: Icon,
    /// The route it leads to.
    pub to: Route,
    /// True for the one that must be found first.
    #[serde(default)]
    pub urgent: bool,
}

/// A button that leads to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ButtonEntry {
    /// The message of its label.
    pub message: String,
    /// Its icon, if it has one.
    pub icon: Option<Icon>,
    /// The route it leads to.
    pub to: Route,
    /// Its visual emphasis.
    #[serde(default)]
    pub emphasis: Emphasis,
}

/// A link that leads to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// The message of its label.
    pub message: String,
    /// Its icon; only that of search is drawn.
    pub icon: Option<Icon>,
    /// The route it leads to.
    pub to: Route,
}

/// A part of a page. In a TOML file its `shape` is a key among the others; compiled, the shape comes before the rest, which
/// takes a sixth of the code to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Part {
    /// What to do now, in a frame of its own.
    Now {
        /// The message of its heading, if it is not the usual one.
        title: Option<String>,
        /// What to do, in order.
        items: Vec<NowItem>,
        /// The ids of the updates that it is based on.
        #[serde(default)]
        updates: Vec<String>,
    },
    /// An event, with the days on which it can have happened.
    Event {
        /// The id of the event.
        event: String,
    },
    /// The numbers to call for help.
    Help,
    /// A way on to a page.
    Door(DoorEntry),
    /// A heading of the second level.
    Heading {
        /// Its message.
        message: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its message.
        message: String,
        /// Its text style.
        #[serde(default)]
        style: ParagraphStyle,
        /// The clauses it carries.
        #[serde(default)]
        clauses: Vec<String>,
    },
    /// A list of points.
    Bullets {
        /// The points.
        items: Vec<Item>,
    },
    /// A list to tick off.
    Checklist {
        /// The rows.
        items: Vec<Item>,
    },
    /// The name of a paper in Kazakh and Russian, as it is printed.
    PaperName {
        /// The id of the paper.
        paper: String,
    },
    /// A button that leads to a page.
    Button(ButtonEntry),
    /// A link that leads to a page.
    Link(LinkEntry),
    /// The steps of the procedure.
    Steps,
    /// The instances of the appeal as they are today.
    AppealInstances,
    /// How far the translation has been checked.
    Review,
    /// The version of the app.
    Version,
}

/// The text style of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphStyle {
    /// Running text.
    #[default]
    Body,
    /// Smaller: a second line, a note.
    Caption,
}

/// How much care a message needs. Told by words and shape as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Needs care: changed, doubtful, soon.
    Warning,
    /// Today, danger.
    Urgent,
}

/// The visual emphasis of a button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Emphasis {
    /// The one thing to do on the page: filled.
    #[default]
    Primary,
    /// Anything else.
    Secondary,
}
