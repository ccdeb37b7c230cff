//! The vocabulary of pages: what a shell can be asked to draw. Adding a kind of block breaks every shell at
//! compile time, and that is meant.

use super::Icon;
use crate::content::{Role, Tone, Weight};
use crate::language::Direction;
use crate::search::Excerpt;
use crate::text::Text;
use serde::Serialize;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Page {
    /// Its route: opaque to a shell; survives process death, deep links, another language.
    pub route: String,
    /// Its title; the first block is the same text as a heading of level 1.
    pub title: Text,
    /// BCP 47 tag of the reader's language.
    pub language: String,
    /// The direction of the reader's language, and so of the page.
    pub direction: Direction,
    /// What is on it, in reading order.
    pub blocks: Vec<Block>,
    /// What stands above some of them, small: that the text is not translated yet, or is out of date.
    pub marks: Vec<Mark>,
    /// What stands on every page: the bar above and the hotline below.
    pub pinned: Pinned,
    /// True if the page must not appear in screenshots and in the list of recent apps.
    pub secure: bool,
}

/// What a reader should know about the text of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Mark {
    /// The id of the block that it stands above.
    pub block: String,
    /// What it says.
    pub text: Text,
}

/// The bar above and the hotline below every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Pinned {
    /// The name of the app, beside its sign; shown where there is no way back.
    pub name: Text,
    /// The way back: to the page above this one.
    pub back: Option<Link>,
    /// The language button; its label is the language's own name.
    pub language: Link,
    /// What a screen reader says for the language button.
    pub language_spoken: Text,
    /// The emergency number.
    pub hotline: Call,
    /// Words for what only a phone does; a shell that cannot do it leaves the word out.
    pub device: DeviceWords,
}

/// Words for what the phone itself does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct DeviceWords {
    /// Said after something was put on the clipboard.
    pub copied: Text,
    /// Reads the page aloud.
    pub read_aloud: Text,
    /// Stops reading.
    pub stop_reading: Text,
    /// While a page is read: how to hear one part of it.
    pub read_hint: Text,
    /// Prints the page.
    pub print_page: Text,
    /// Passes the app on; at the foot of the first page.
    pub give_app: Text,
    /// Turns high contrast on and off; at the foot of the first page.
    pub high_contrast: Text,
    /// Turns the button that leaves at once on and off; at the foot of the first page.
    pub quick_leave: Text,
    /// What a screen reader says for that button.
    pub leave_app: Text,
    /// Turns another name and sign of the app on and off; at the foot of the first page.
    pub discreet_name: Text,
    /// Stands before that other sign.
    pub discreet_sign: Text,
}

/// A part of a page. `id` is stable: the same block has the same id in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
// A page has one or two deadlines; UniFFI loses the record's name in Kotlin when it is boxed.
#[allow(clippy::large_enum_variant)]
pub enum Block {
    /// A heading.
    Heading {
        /// Stable id.
        id: String,
        /// 1 to 3; level 1 occurs once, first.
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
        /// How it is set.
        role: Role,
    },
    /// Steps one after the other; with only a place and no items, the head of a step's page.
    Steps {
        /// Stable id.
        id: String,
        /// Where the page stands in the steps.
        place: Option<Place>,
        /// The steps.
        items: Vec<Step>,
    },
    /// A list of points, or a list to tick off.
    Checklist {
        /// Stable id.
        id: String,
        /// True if the rows can be ticked.
        tick: bool,
        /// The rows.
        items: Vec<Check>,
    },
    /// A notice.
    Notice {
        /// Stable id.
        id: String,
        /// How much care it needs.
        tone: Tone,
        /// The tone in words.
        label: Text,
        /// What it is about.
        title: Option<Text>,
        /// Its lines.
        lines: Vec<Line>,
    },
    /// A day by which somebody should act.
    Deadline(Deadline),
    /// An office, an organisation or a number.
    Contact(ContactCard),
    /// Words to show to somebody else.
    Phrase(Phrase),
    /// Where the text of the page comes from; last on the page.
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
        /// True if the answers are cells of one or two words, side by side; else rows.
        cells: bool,
        /// The answers.
        options: Vec<Answer>,
    },
    /// Fields to fill in, and the button that hands them to `act`.
    Form(Form),
    /// A button.
    Button(Button),
    /// A link; neighbouring links with icons are tiles.
    Link(Link),
    /// A thin line.
    Divider {
        /// Stable id.
        id: String,
    },
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
            | Self::Choice { id, .. }
            | Self::Divider { id } => id,
            Self::Deadline(deadline) => &deadline.id,
            Self::Form(form) => &form.id,
            Self::Contact(card) => &card.id,
            Self::Phrase(phrase) => &phrase.id,
            Self::Button(button) => &button.id,
            Self::Link(link) => &link.id,
        }
    }
}

/// The place of a page among the steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Place {
    /// The step, from 1.
    pub number: u8,
    /// How many steps there are.
    pub count: u8,
    /// The same in words: "Step 3 of 6".
    pub words: Text,
}

/// A step, or an instance of the appeal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Step {
    /// The number in its mark; none for the administrative instance, which has a paper instead.
    pub number: Option<u8>,
    /// Its name.
    pub name: Text,
    /// A second line.
    pub note: Option<Text>,
    /// Whether it lies behind, is the present one, or lies ahead.
    pub state: State,
    /// The state in words, if it is not ahead.
    pub state_words: Option<Text>,
    /// Its place in words, for a screen reader: "Step 3 of 6".
    pub place_words: Option<Text>,
    /// Where it leads.
    pub target: Option<Target>,
    /// A line across the rail after it.
    pub stop: Option<Text>,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It lies behind.
    Past,
    /// The reader stands here.
    Here,
    /// It lies ahead.
    Ahead,
}

/// A row of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Check {
    /// Stable id.
    pub id: String,
    /// Its text.
    pub label: Text,
    /// Its icon, for a point.
    pub icon: Option<Icon>,
}

/// A line of a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Line {
    /// A word before it: "In 2018", "Қазақша".
    pub label: Option<Text>,
    /// Its text.
    pub text: Text,
}

/// A day by which somebody should act, and the outer reading of the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Deadline {
    /// Stable id.
    pub id: String,
    /// How near it is.
    pub tone: Tone,
    /// What to do by then.
    pub label: Text,
    /// The time of day, if it is a moment: ASCII, isolated left to right; drawn first.
    pub time: Option<String>,
    /// The weekday, drawn large.
    pub weekday: Text,
    /// Day, month, year.
    pub date: Text,
    /// How much time is left.
    pub left: Text,
    /// Up to seven days, from the day of the event or today to the last day; silent for a screen reader.
    pub days: Vec<DayCell>,
    /// The latest reading of the law, with its date; an expectation has none.
    pub outer: Option<Text>,
    /// That the outer reading is not to be relied on.
    pub warning: Option<Text>,
}

/// A day in the strip of a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct DayCell {
    /// Its weekday in short form, or "today".
    pub label: Text,
    /// The day of the month.
    pub number: u8,
    /// Where it stands.
    pub state: DayState,
}

/// Where a day of the strip stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// It has passed.
    Gone,
    /// It is today.
    Today,
    /// It lies ahead.
    Ahead,
    /// It is the last day.
    Last,
}

/// Fields to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Form {
    /// Stable id.
    pub id: String,
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// The label of its button.
    pub submit: Text,
    /// What to hand to `act`, with the fields.
    pub action: String,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Field {
    /// The name under which `act` takes its value.
    pub name: String,
    /// Its label.
    pub label: Text,
    /// What may be written.
    pub hint: Option<Text>,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Text>,
    /// How it is filled in.
    pub input: Input,
}

/// How a field is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Input {
    /// With words.
    Words,
    /// With figures.
    Figures {
        /// The largest number of figures.
        length: u8,
    },
    /// By choosing one of a list.
    Selection {
        /// The list.
        options: Vec<Selectable>,
    },
}

/// An entry of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Selectable {
    /// The value of the field when it is chosen.
    pub value: String,
    /// What stands in the list.
    pub label: Text,
}

/// What was filled into a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct FieldValue {
    /// The field's name.
    pub name: String,
    /// What was filled in, as it was typed.
    pub value: String,
}

/// A card with an office, an organisation or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
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
    pub place: Option<Text>,
    /// The head of the panel for a driver.
    pub driver_label: Option<Text>,
    /// Its name and address in Kazakh and Russian.
    pub official: Vec<NamedText>,
    /// What else can be done with it: copy the address, show it on a map.
    pub actions: Vec<Button>,
}

/// A name and an address in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct NamedText {
    /// The name.
    pub name: Text,
    /// The address.
    pub address: Option<Text>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
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
#[cfg_attr(uniffi, derive(uniffi::Record))]
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
    /// What they rest on, in the chosen language.
    pub law: Text,
}

/// A language in which a phrase can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct PhraseLanguage {
    /// Its own name.
    pub label: Text,
    /// The same phrase in it.
    pub target: Target,
    /// True for the one that is shown.
    pub chosen: bool,
}

/// An answer of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Answer {
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
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Button {
    /// Stable id.
    pub id: String,
    /// What it does, as a verb.
    pub label: Text,
    /// Its icon.
    pub icon: Option<Icon>,
    /// How loud it is.
    pub weight: Weight,
    /// Where it leads or what it does.
    pub target: Target,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Link {
    /// Stable id.
    pub id: String,
    /// Its text.
    pub label: Text,
    /// Its icon; a link with an icon is a tile.
    pub icon: Option<Icon>,
    /// For a result of a search: where on the page the words were found.
    pub excerpt: Option<Excerpt>,
    /// Where it leads.
    pub target: Target,
}

/// What happens when something is pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Target {
    /// Another page.
    Page {
        /// Its route.
        route: String,
    },
    /// Something the core does; its outcome is a page.
    Action {
        /// What to hand to `act`.
        action: String,
    },
    /// Something the operating system does.
    Effect {
        /// What it does.
        effect: Effect,
    },
}

/// A service of the operating system. Always a value that is returned, never a callback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect {
    /// Open the dialler with a number; the person still presses "call".
    Dial {
        /// `+77017447238`.
        number: String,
    },
    /// Show an address in a map app, if there is one.
    OpenMap {
        /// The address in Russian, as maps know it; without bidi controls.
        query: String,
    },
    /// Offer an entry for the calendar, which the person may keep or not.
    AddToCalendar {
        /// Its title, without bidi controls.
        title: String,
        /// The day: `2026-11-26`.
        date: String,
    },
    /// Put a text on the clipboard.
    Copy {
        /// The text, without bidi controls.
        text: String,
    },
}

/// What an action leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(uniffi, derive(uniffi::Record))]
pub struct Outcome {
    /// The page to show now; its language may be another one.
    pub page: Page,
    /// What the operating system should do.
    pub effects: Vec<Effect>,
}
