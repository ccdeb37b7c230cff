//! A page as a shell gets it: its frame, and sections of blocks.

use super::{Block, Call, Field, Link, Target};
use crate::content::Ability;
use crate::language::Direction;
use crate::text::Text;
use serde::Serialize;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Page {
    /// Its route: opaque to a shell.
    pub route: String,
    /// Its title; the first block is the same text as a heading of level 1.
    pub title: Text,
    /// Its title without bidi controls, for a window, a print job or a file. Where something is wrong in a form it says so
    /// first: a window's title is what a screen reader says first of a page.
    pub plain_title: String,
    /// BCP 47 tag of the reader's language.
    pub language: String,
    /// The direction of the reader's language, and so of the page.
    pub direction: Direction,
    /// What is on it, in reading order.
    pub sections: Vec<Section>,
    /// What is around every page: the bar above and the hotline below.
    pub frame: Frame,
    /// What the device may offer on it, in this order, at its foot.
    pub tools: Vec<Tool>,
    /// The one thing that a shell may hand to the system to find the way back after the system ended the app: the route
    /// of this page, or of its neutral entrance if it carries what a person typed or chose. Never a search, an event or a
    /// date.
    pub restore_token: String,
    /// True if the page has what a person typed or chose. It is kept out of the list of recent apps, but a person may
    /// take a screenshot of an answer. Android from API 33 on is told so; below, the shell hides the window only while it
    /// is not in front, which is not proven on every phone. iOS: every page is covered in the list of recent apps. In a
    /// browser nothing is promised.
    pub hide_from_recents: bool,
    /// True if the page must not appear in screenshots either: words for an officer. Android hides the window from both.
    /// iOS covers it in the list of recent apps and cannot prevent a screenshot; in a browser nothing is promised.
    pub secure: bool,
    /// False for the page that says that there is no page at a route.
    pub found: bool,
    /// True for a page with nothing behind it: the home page, and the choice of language before it.
    pub first: bool,
    /// When the page will read differently: seconds since 1970 (UTC). A shell that still shows it then asks for it again.
    pub changes_at: Option<i64>,
}

/// Blocks that are drawn together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Section {
    /// How they are drawn.
    pub kind: SectionKind,
    /// The blocks, in reading order; never none.
    pub items: Vec<Item>,
}

/// How a section is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// One block below the other.
    Plain,
    /// What to do now, in a frame of its own look: a heading, the things to do, and where that comes from.
    Now,
    /// What the sheet of 2018 says, quieter than what is true today: a heading that says so, then its text.
    Sheet,
    /// Links across the whole width, each with its icon, and perhaps a second line and a mark.
    Doors,
    /// One link to search, drawn like the field that it leads to.
    SearchField,
}

/// A block with what a shell needs to know about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Item {
    /// The block's stable id: the same in every language, once on a page.
    pub id: String,
    /// The block.
    pub block: Block,
    /// What is shown above it, small: that its text is not translated yet, or is out of date. A hit in the language
    /// of somebody's papers names that language.
    pub mark: Option<Text>,
    /// What it says, in reading order, with the hour of a deadline and the digits of a number in it: for a voice, and for
    /// paper.
    pub spoken: Vec<Spoken>,
    /// The tag of the voice without which it is not read aloud: that of the words to show to somebody else, or of its first
    /// text. None if it has no text, or none that a voice can read.
    pub voice: Option<String>,
    /// False for what can only be pressed or filled in: it is not printed.
    pub on_paper: bool,
}

/// A text of a block, as it is read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Spoken {
    /// The text, as it is printed.
    pub text: Text,
    /// The text for a voice: without bidi controls.
    pub plain: String,
    /// The tag of the voice that can read it, with a region only if the voice of another region will not do; none for a
    /// script that no voice knows.
    pub voice: Option<String>,
}

/// What is around every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Frame {
    /// The name of the app, beside its sign; shown where there is no way back.
    pub name: Text,
    /// The way back where nothing lies behind: to the page above this one.
    pub back: Option<Link>,
    /// The way to the home page, for a shell that has room for it; none on a first page.
    pub home: Option<Link>,
    /// The language button; its label is the language's own name. None where the languages are chosen.
    pub language: Option<Link>,
    /// What a screen reader says for the language button.
    pub language_spoken: Text,
    /// The emergency number.
    pub hotline: Call,
    /// Words for what the device itself does.
    pub words: DeviceWords,
}

/// Words for what the device itself does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DeviceWords {
    /// A link before everything else, for those who move by keyboard: past the bar, to what the page says.
    pub skip_to_content: Text,
    /// Said after something was put on the clipboard.
    pub copied: Text,
    /// Stops reading aloud.
    pub stop_reading: Text,
    /// While a page is read: how to hear one part of it.
    pub read_hint: Text,
    /// What a screen reader says for the button that leaves the app at once.
    pub leave_app: Text,
    /// Shown before the other sign of the app, where its discreet name is on.
    pub discreet_sign: Text,
}

/// Something that the device may offer on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Tool {
    /// What it does.
    pub capability: Capability,
    /// Its label.
    pub label: Text,
}

/// Something that a shell can do. A page offers and promises nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Capability {
    /// Read a page aloud.
    ReadAloud,
    /// Print a page.
    Print,
    /// Pass the app on.
    ShareApp,
    /// Turn high contrast on and off.
    HighContrast,
    /// Turn the button that leaves at once on and off.
    QuickLeave,
    /// Turn another name and sign of the app on and off.
    DiscreetName,
    /// Put a text on the clipboard.
    Copy,
    /// Show an address on a map.
    Map,
    /// Offer an entry for a calendar.
    Calendar,
    /// Keep nothing of what was read, typed or chosen, neither itself nor in the program that shows its pages. A browser keeps
    /// a history, a terminal its commands.
    KeepNothing,
    /// Keep a [`Page::secure`] page out of the list of recent apps.
    HideFromRecents,
    /// Let no screenshot be taken of a [`Page::secure`] page.
    BlockScreenshots,
}

impl Capability {
    /// Every one of them.
    pub const ALL: [Self; 12] = [
        Self::ReadAloud,
        Self::Print,
        Self::ShareApp,
        Self::HighContrast,
        Self::QuickLeave,
        Self::DiscreetName,
        Self::Copy,
        Self::Map,
        Self::Calendar,
        Self::KeepNothing,
        Self::HideFromRecents,
        Self::BlockScreenshots,
    ];
}

impl From<Ability> for Capability {
    fn from(ability: Ability) -> Self {
        match ability {
            Ability::KeepNothing => Self::KeepNothing,
            Ability::HideFromRecents => Self::HideFromRecents,
            Ability::BlockScreenshots => Self::BlockScreenshots,
            Ability::DiscreetName => Self::DiscreetName,
        }
    }
}

impl Page {
    /// The items of all sections, in reading order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// The blocks of all sections, in reading order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.items().map(|item| &item.block)
    }

    /// The first field with something wrong in it.
    pub fn first_error(&self) -> Option<&Field> {
        let forms = self.blocks().filter_map(|block| match block {
            Block::Form(form) => Some(form),
            _ => None,
        });
        forms.flat_map(|form| &form.fields).find(|field| field.error.is_some())
    }

    /// The title for a window that must not have the page's own, with `title` in its place: what is wrong is still said
    /// first.
    pub fn plain_title_as(&self, title: &str) -> String {
        self.plain_title.replacen(&self.title.plain(), title, 1)
    }

    /// Everything that can be pressed: what is in the frame, then the blocks'.
    pub fn targets(&self) -> Vec<&Target> {
        let frame = [&self.frame.back, &self.frame.home, &self.frame.language];
        let frame = frame.into_iter().flatten().map(|link| &link.target);
        frame.chain(self.blocks().flat_map(Block::targets)).collect()
    }
}
