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
    /// Its parts, in reading order.
    #[serde(rename = "part", default)]
    #[cfg_attr(feature = "source", serde(deserialize_with = "crate::part::parts"))]
    pub parts: Vec<Part>,
}

/// A message that carries clauses of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its message.
    pub message: String,
    /// Its icon, if it has one.
    pub icon: Option<Icon>,
    /// The clauses of the sheet it carries (`2d`).
    #[serde(default)]
    pub clauses: Vec<String>,
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

/// A link that leads to a page; with an icon it is a tile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// The message of its label.
    pub message: String,
    /// Its icon, if it has one.
    pub icon: Option<Icon>,
    /// The route it leads to.
    pub to: Route,
}

/// A part of a page. In a TOML file its `shape` is a key among the others; compiled, the shape comes before the rest, which
/// takes a sixth of the code to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
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
    /// A notice.
    Notice {
        /// How much care it needs.
        severity: Severity,
        /// The message of its label.
        label: String,
        /// The message of its title, if it has one.
        title: Option<String>,
        /// Its lines.
        lines: Vec<Item>,
    },
    /// The notice of an update.
    Update {
        /// The id of the update.
        update: String,
        /// The severity here, if it is not the update's own.
        severity: Option<Severity>,
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
    /// The instances of the appeal.
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
