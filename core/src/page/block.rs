//! The blocks of pages: what a shell can be asked to draw. Adding a kind of block breaks every shell at compile time, and
//! that is meant.

use super::Target;
use crate::content::{Emphasis, Icon, ParagraphStyle, Severity};
use crate::search::Excerpt;
use crate::text::Text;
use serde::Serialize;

/// A part of a page. `id` is stable: the same block has the same id in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
// A page has one or two deadlines; UniFFI loses the record's name in Kotlin when it is boxed.
#[allow(clippy::large_enum_variant)]
pub enum Block {
    /// A heading.
    Heading {
        /// Stable id.
        id: String,
        /// 1 to 3; level 1 occurs once, first, and level 3 in what the sheet says only.
        level: u8,
        /// Its text.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// Stable id.
        id: String,
        /// Its text.
        text: Text,
        /// Its text style.
        style: ParagraphStyle,
    },
    /// Steps one after the other; with only the progress and no items, the head of a step's page.
    Steps {
        /// Stable id.
        id: String,
        /// Which of the steps the page is.
        progress: Option<Progress>,
        /// The steps.
        items: Vec<Step>,
    },
    /// A list of points, or a list to tick off.
    Checklist {
        /// Stable id.
        id: String,
        /// True if the rows can be ticked.
        checkable: bool,
        /// The rows.
        items: Vec<ChecklistItem>,
    },
    /// A notice.
    Notice {
        /// Stable id.
        id: String,
        /// How much care it needs.
        severity: Severity,
        /// The severity in words.
        label: Text,
        /// What it is about.
        title: Option<Text>,
        /// Its lines.
        lines: Vec<Text>,
    },
    /// A day by which somebody should act.
    Deadline(Deadline),
    /// An office, an organisation or a number.
    Contact(ContactCard),
    /// Words to show to somebody else.
    Phrase(Phrase),
    /// Where a text comes from: last in what is to be done now, and last on the page.
    Source {
        /// Stable id.
        id: String,
        /// One line for each source.
        lines: Vec<Text>,
    },
    /// One question with its answers, each of which goes on at once.
    Choice {
        /// Stable id.
        id: String,
        /// The question, if the title does not ask it already.
        question: Option<Text>,
        /// How the answers are laid out.
        layout: ChoiceLayout,
        /// The answers.
        options: Vec<ChoiceOption>,
    },
    /// Fields to fill in, and the button that hands them to `act`.
    Form(Form),
    /// A button.
    Button(Button),
    /// A link; one with an icon is drawn across the whole width.
    Link(Link),
}

impl Block {
    /// The block's stable id.
    pub fn id(&self) -> &str {
        match self {
            Self::Heading { id, .. }
            | Self::Paragraph { id, .. }
            | Self::Steps { id, .. }
            | Self::Checklist { id, .. }
            | Self::Notice { id, .. }
            | Self::Source { id, .. }
            | Self::Choice { id, .. } => id,
            Self::Deadline(deadline) => &deadline.id,
            Self::Form(form) => &form.id,
            Self::Contact(card) => &card.id,
            Self::Phrase(phrase) => &phrase.id,
            Self::Button(button) => &button.id,
            Self::Link(link) => &link.id,
        }
    }

    /// Everything on it that can be pressed, in reading order.
    pub fn targets(&self) -> Vec<&Target> {
        match self {
            Self::Steps { items, .. } => items.iter().filter_map(|step| step.target.as_ref()).collect(),
            Self::Contact(card) => card.actions.iter().map(|button| &button.target).collect(),
            Self::Phrase(phrase) => phrase.languages.iter().map(|language| &language.target).collect(),
            Self::Choice { options, .. } => options.iter().map(|option| &option.target).collect(),
            Self::Button(button) => vec![&button.target],
            Self::Link(link) => vec![&link.target],
            Self::Heading { .. }
            | Self::Paragraph { .. }
            | Self::Checklist { .. }
            | Self::Notice { .. }
            | Self::Deadline(_)
            | Self::Form(_)
            | Self::Source { .. } => Vec::new(),
        }
    }
}

/// Which of the steps a page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Progress {
    /// The step, from 1.
    pub number: u8,
    /// How many steps there are.
    pub count: u8,
    /// The same in words: "Step 3 of 6".
    pub words: Text,
}

/// A step, or an instance of the appeal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Step {
    /// The number in its circle; none shows a document icon (the administrative instance).
    pub number: Option<u8>,
    /// Its name.
    pub name: Text,
    /// A second line.
    pub note: Option<Text>,
    /// Whether it lies behind, is the present one, or lies ahead.
    pub state: StepState,
    /// The state in words, if it is not ahead.
    pub state_words: Option<Text>,
    /// Which of the steps it is, for a screen reader: "Step 3 of 6".
    pub progress_words: Option<Text>,
    /// Where it leads.
    pub target: Option<Target>,
    /// A text shown after this step: up to here a refusal is not enforced.
    pub suspensive_limit: Option<Text>,
}

/// Where a step is relative to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// It lies behind.
    Past,
    /// The reader is here.
    Here,
    /// It lies ahead.
    Ahead,
}

/// A row of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChecklistItem {
    /// Stable id.
    pub id: String,
    /// Its text.
    pub label: Text,
    /// A second line, for a point; the text is then drawn like a heading.
    pub note: Option<Text>,
    /// Its icon, for a point.
    pub icon: Option<Icon>,
}

/// A day by which somebody should act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Deadline {
    /// Stable id.
    pub id: String,
    /// How near it is.
    pub severity: Severity,
    /// What to do by then.
    pub label: Text,
    /// The time of day, if it is a moment: ASCII digits, isolated left to right; drawn first.
    pub time: Option<String>,
    /// The weekday, drawn large.
    pub weekday: Text,
    /// Day, month, year.
    pub date: Text,
    /// How much time is left, in whole days or whole hours, rounded down.
    pub time_left: Text,
    /// Up to seven days, from the day of the event or today to the last day; silent for a screen reader.
    pub days: Vec<DayCell>,
    /// The last day if it is counted in another way, with its date: only while the day above lies ahead, and if it is
    /// another day.
    pub latest_reading: Option<Text>,
    /// That the reader should not wait for that other day.
    pub warning: Option<Text>,
}

/// A day in the strip of a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayCell {
    /// Its weekday in short form, or "today".
    pub label: Text,
    /// The day of the month.
    pub number: u8,
    /// Where it is relative to today.
    pub state: DayState,
    /// True if offices are closed on it: a weekend, a holiday, or a day off in place of one.
    pub closed: bool,
}

/// Where a day of the strip is relative to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// It has passed.
    Past,
    /// It is today.
    Today,
    /// It lies ahead.
    Ahead,
    /// It is the last day.
    Last,
}

/// Fields to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Form {
    /// Stable id.
    pub id: String,
    /// The head over a list of what is wrong: the page then begins with that list, before its title. None if nothing is
    /// wrong.
    pub problem: Option<Text>,
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// The label of its button.
    pub submit: Text,
    /// What to hand to `act`, with the fields.
    pub action: String,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Field {
    /// The name under which `act` takes its value.
    pub name: String,
    /// Its label.
    pub label: Text,
    /// What may be written.
    pub hint: Option<Text>,
    /// Its current value.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Text>,
    /// How it is filled in.
    pub input: Input,
}

/// How a field is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Input {
    /// With words.
    Text,
    /// With digits.
    Digits {
        /// The largest number of digits.
        max: u8,
    },
    /// By choosing one of a list.
    Selection {
        /// The list.
        options: Vec<SelectOption>,
    },
}

/// An entry of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SelectOption {
    /// The value of the field when it is chosen.
    pub value: String,
    /// Its text in the list.
    pub label: Text,
}

/// A card with an office, an organisation or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ContactCard {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it helps with.
    pub role: Text,
    /// Its telephone numbers; only the first is drawn filled.
    pub calls: Vec<Call>,
    /// How far it can be trusted.
    pub doubt: Text,
    /// Its address in the reader's language.
    pub address: Option<Text>,
    /// The head of the panel for a driver.
    pub driver_label: Option<Text>,
    /// Its name and address in Kazakh and Russian.
    pub official: Vec<NamedText>,
    /// What else can be done with it: copy the address, show it on a map.
    pub actions: Vec<Button>,
}

/// A name and an address in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NamedText {
    /// The name.
    pub name: Text,
    /// The address.
    pub address: Option<Text>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Call {
    /// What is called: "Call", "UNHCR hotline".
    pub label: Text,
    /// The number as it is shown: ASCII, in groups, isolated left to right.
    pub number: String,
    /// What a dialler takes: `+77017447238`.
    pub dial: String,
}

/// Words to show to somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Phrase {
    /// Stable id.
    pub id: String,
    /// The head over the panel: to whom to show it.
    pub label: Text,
    /// The head over the meaning.
    pub meaning_label: Text,
    /// What it means, in the reader's language.
    pub meaning: Text,
    /// The languages in which it can be shown.
    pub languages: Vec<PhraseLanguage>,
    /// The words in the chosen language.
    pub lines: Vec<Text>,
    /// What they are based on, in the chosen language.
    pub law: Text,
}

/// A language in which a phrase can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhraseLanguage {
    /// Its own name.
    pub label: Text,
    /// The same phrase in it.
    pub target: Target,
    /// True for the one that is shown.
    pub chosen: bool,
}

/// How the answers of a choice are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum ChoiceLayout {
    /// As rows.
    List,
    /// As cells of one or two words, side by side.
    Grid,
}

/// An answer of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChoiceOption {
    /// Stable id.
    pub id: String,
    /// Its text.
    pub label: Text,
    /// True if it is what was said before, or what the device suggests.
    pub chosen: bool,
    /// Where it leads.
    pub target: Target,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Button {
    /// Stable id.
    pub id: String,
    /// What it does, as a verb.
    pub label: Text,
    /// Its icon.
    pub icon: Option<Icon>,
    /// Its visual emphasis.
    pub emphasis: Emphasis,
    /// Where it leads or what it does.
    pub target: Target,
}

impl Link {
    /// A link with a text and nothing else.
    pub(super) fn new(id: &str, label: Text, target: Target) -> Self {
        Self { id: id.to_owned(), label, note: None, icon: None, urgent: false, excerpt: None, target }
    }
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Link {
    /// Stable id.
    pub id: String,
    /// Its text.
    pub label: Text,
    /// A second line.
    pub note: Option<Text>,
    /// Its icon.
    pub icon: Option<Icon>,
    /// True for the one that must be found first.
    pub urgent: bool,
    /// For a result of a search: where on the page the words were found.
    pub excerpt: Option<Excerpt>,
    /// Where it leads.
    pub target: Target,
}
