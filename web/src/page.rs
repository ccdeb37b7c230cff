//! From a page of the core to HTML. One template for each kind of block.

use crate::document::Document;
use crate::icons::{Icons, Sheet, Svg};
use crate::way::{Unseen, Way};
use crate::words::{LongestWord, longest_word};
use askama::Template;
use panah_core::page::{
    Block, ChoiceLayout, DayCell, DayState, Emphasis, Field, Form, Icon, Input, Item, Page, ParagraphStyle,
    SectionKind, Severity, StepState, Target,
};
use panah_core::search::Excerpt;
use panah_core::text::{Text, plain};
use std::borrow::Borrow;

/// The page as HTML.
///
/// # Errors
/// The template's own; none is known.
pub fn page(page: &Page, document: Document<'_>) -> askama::Result<String> {
    let icons = Icons::default();
    PageTemplate { page, document, drawer: Drawer::new(document, &icons) }.render()
}

#[derive(Template)]
#[template(path = "page.html")]
struct PageTemplate<'a> {
    page: &'a Page,
    document: Document<'a>,
    drawer: Drawer<'a>,
}

#[derive(Template)]
#[template(path = "block.html")]
struct BlockTemplate<'a> {
    item: &'a Item,
    page: &'a Page,
    drawer: Drawer<'a>,
}

/// What the templates ask for.
#[derive(Clone, Copy)]
pub(crate) struct Drawer<'a> {
    document: Document<'a>,
    icons: &'a Icons,
    /// The attribute that carries the id of a block.
    id: &'static str,
    /// True if nobody's own pages are shown, so that every route may stand in an address.
    shows_routes: bool,
}

impl<'a> Drawer<'a> {
    fn new(document: Document<'a>, icons: &'a Icons) -> Self {
        Self { document, icons, id: "id", shows_routes: false }
    }

    /// For a document that shows a block several times, to those who translate: an id may occur once only.
    pub(crate) fn of_cells(document: Document<'a>, icons: &'a Icons) -> Self {
        Self { id: "data-id", shows_routes: true, ..Self::new(document, icons) }
    }

    /// One block of the page.
    pub(crate) fn block(self, page: &Page, item: &Item) -> askama::Result<String> {
        BlockTemplate { item, page, drawer: self }.render()
    }

    fn way(self, page: &Page, target: &Target) -> Way {
        Way::of(target, page, self.document.addresses, self.shows_routes)
    }

    fn form(self, page: &Page, action: &str) -> Unseen {
        Unseen::form(action, page, self.document.addresses)
    }

    /// What a browser keeps as the name of the page.
    fn title(self, page: &'a Page) -> &'a str {
        self.document.title.unwrap_or(&page.plain_title)
    }

    fn icon(self, icon: impl Borrow<Icon>) -> Svg {
        self.icons.icon(*icon.borrow())
    }

    fn sign(self) -> Svg {
        self.icons.sign()
    }

    /// The drawings of the icons that the document has used so far.
    pub(crate) fn icon_sheet(self) -> Sheet {
        self.icons.sheet()
    }

    /// The size of the longest word of a text, for the style sheet: text gets smaller before a word is broken.
    fn word(text: &Text) -> LongestWord {
        longest_word(&text.value)
    }

    fn excerpt_word(excerpt: &Excerpt) -> LongestWord {
        longest_word(&excerpt.runs.iter().map(|run| run.value.as_str()).collect::<String>())
    }

    /// The longest word of all of them: what somebody else reads keeps its sizes apart.
    fn longest(lines: &[Text], law: &Text) -> LongestWord {
        lines.iter().map(Self::word).fold(Self::word(law), Ord::max)
    }

    /// The id of what is filled in, within the page.
    fn field_id(form: &Form, field: &Field) -> String {
        format!("{}-{}", form.id, field.name)
    }

    /// The ids of what is said of a field beside its label: the hint and the error.
    fn described_by(form: &Form, field: &Field) -> Option<String> {
        let id = Self::field_id(form, field);
        let parts = [(field.hint.is_some(), "hint"), (field.error.is_some(), "error")];
        let ids: Vec<String> =
            parts.iter().filter(|(is_there, _)| *is_there).map(|(_, part)| format!("{id}-{part}")).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn severity_icon(severity: impl Borrow<Severity>) -> Icon {
        match severity.borrow() {
            Severity::Info => Icon::Info,
            Severity::Warning => Icon::Warning,
            Severity::Urgent => Icon::Urgent,
        }
    }

    /// The class, by the names of the colours in `docs/tokens.toml`.
    fn severity_class(severity: impl Borrow<Severity>) -> &'static str {
        match severity.borrow() {
            Severity::Info => "calm",
            Severity::Warning => "warn",
            Severity::Urgent => "urgent",
        }
    }

    fn state_class(state: impl Borrow<StepState>) -> &'static str {
        match state.borrow() {
            StepState::Past => "past",
            StepState::Here => "here",
            StepState::Ahead => "ahead",
        }
    }

    fn day_class(day: &DayCell) -> &'static str {
        match (day.state, day.closed) {
            (DayState::Past, _) => "gone",
            (DayState::Today, false) => "today",
            (DayState::Today, true) => "today closed",
            (DayState::Ahead, false) => "ahead",
            (DayState::Ahead, true) => "closed",
            (DayState::Last, _) => "last",
        }
    }

    /// The number without isolates: the element around it isolates.
    fn number(number: &str) -> String {
        plain(number)
    }
}

impl PageTemplate<'_> {
    /// The forms with something wrong in them.
    fn wrong_forms(&self) -> impl Iterator<Item = (&Form, &Text)> {
        self.page.blocks().filter_map(|block| match block {
            Block::Form(form) => Some((form, form.problem.as_ref()?)),
            _ => None,
        })
    }
}

impl BlockTemplate<'_> {
    fn language(&self) -> &str {
        self.item.spoken.first().map_or(&self.page.language, |spoken| &spoken.text.language)
    }

    fn direction(&self) -> &'static str {
        self.item.spoken.first().map_or(self.page.direction, |spoken| spoken.text.direction).as_str()
    }
}
