//! From a page of the core to HTML. One template for each kind of block.

use crate::document::Document;
use crate::icons::Svg;
use askama::Template;
use panah_core::page::{
    Block, ChoiceLayout, DayCell, DayState, Effect, Emphasis, Icon, Input, Item, Page, ParagraphStyle,
    SectionKind, Severity, Step, StepState, Target,
};
use panah_core::text::plain;
use std::borrow::Borrow;

/// The page as HTML.
///
/// # Errors
/// The template's own; none is known.
pub fn page(page: &Page, document: Document<'_>) -> askama::Result<String> {
    PageTemplate { page, document, drawer: Drawer::new(document) }.render()
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
    /// The attribute that carries the id of a block.
    id: &'static str,
}

impl<'a> Drawer<'a> {
    fn new(document: Document<'a>) -> Self {
        Self { document, id: "id" }
    }

    /// For a document that shows a block several times: an id may occur once only.
    pub(crate) fn of_cells(document: Document<'a>) -> Self {
        Self { id: "data-id", ..Self::new(document) }
    }

    /// One block of the page.
    pub(crate) fn block(self, page: &Page, item: &Item) -> askama::Result<String> {
        BlockTemplate { item, page, drawer: self }.render()
    }

    /// Where the target leads. `None` for what a page without scripts cannot do: put text on the clipboard, open a map
    /// app or a calendar. Address and date are on the page to be read and selected.
    fn href(self, page: &Page, target: &Target) -> Option<String> {
        match target {
            Target::Page { route } => Some(self.document.addresses.page(&page.language, route)),
            Target::Action { action } => Some(self.action(page, action)),
            Target::Effect { effect: Effect::Dial { number } } => Some(format!("tel:{number}")),
            Target::Effect { .. } => None,
        }
    }

    fn step_href(self, page: &Page, step: &Step) -> Option<String> {
        self.href(page, step.target.as_ref()?)
    }

    fn action(self, page: &Page, action: &str) -> String {
        self.document.addresses.action(&page.language, action)
    }

    fn icon(icon: impl Borrow<Icon>) -> Svg {
        Svg::icon(*icon.borrow())
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

impl BlockTemplate<'_> {
    fn language(&self) -> &str {
        self.item.spoken.first().map_or(&self.page.language, |spoken| &spoken.text.language)
    }

    fn direction(&self) -> &'static str {
        self.item.spoken.first().map_or(self.page.direction, |spoken| spoken.text.direction).as_str()
    }
}
