//! From a page of the core to HTML. One template for each kind of block.

use super::compare::{Comparison, Row};
use super::icons;
use askama::Template;
use panah_core::page::{
    Block, ChoiceLayout, DayState, Effect, Emphasis, Icon, Input, Item, Page, ParagraphStyle, SectionKind,
    Severity, StepState, Target,
};
use panah_core::text::plain;
use std::borrow::Borrow;

#[derive(Template)]
#[template(path = "page.html")]
struct PageTemplate<'a> {
    page: &'a Page,
    shell: Shell<'a>,
}

#[derive(Template)]
#[template(path = "block.html")]
struct BlockTemplate<'a> {
    item: &'a Item,
    block: &'a Block,
    page: &'a Page,
    shell: Shell<'a>,
}

/// What the templates ask of the shell.
#[derive(Clone, Copy)]
struct Shell<'a> {
    page: &'a Page,
}

/// The page as HTML.
pub(super) fn page(page: &Page) -> askama::Result<String> {
    PageTemplate { page, shell: Shell { page } }.render()
}

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparisonTemplate<'a> {
    comparison: &'a Comparison,
    rows: Vec<Row<'a>>,
}

impl ComparisonTemplate<'_> {
    /// A block of one column. Its names would stand on the page once for each language.
    fn cell(page: &Page, item: &Item) -> askama::Result<String> {
        Ok(Shell { page }.item(item)?.replace(" id=\"", " data-id=\""))
    }
}

/// One page in several languages side by side.
pub(super) fn comparison(comparison: &Comparison) -> askama::Result<String> {
    ComparisonTemplate { comparison, rows: comparison.rows() }.render()
}

/// The address of a route in the language `tag`.
pub(super) fn path(tag: &str, route: &str) -> String {
    format!("/{}/{}", escape(tag), escape(route))
}

/// Escapes what may not stand in the path of an address (RFC 3986).
pub(super) fn escape(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

impl Shell<'_> {
    fn item(self, item: &Item) -> askama::Result<String> {
        BlockTemplate { item, block: &item.block, page: self.page, shell: self }.render()
    }

    fn href(self, target: &Target) -> String {
        match target {
            Target::Page { route } => path(&self.page.language, route),
            Target::Action { action } => path(&self.page.language, &format!("-/{action}")),
            Target::Effect { effect: Effect::Dial { number } } => format!("tel:{number}"),
            Target::Effect { .. } => String::new(),
        }
    }

    fn svg(icon: impl Borrow<Icon>) -> String {
        icons::svg(*icon.borrow())
    }

    fn sign() -> String {
        icons::sign()
    }

    fn severity_icon(severity: impl Borrow<Severity>) -> Icon {
        match severity.borrow() {
            Severity::Info => Icon::Info,
            Severity::Warning => Icon::Warning,
            Severity::Urgent => Icon::Urgent,
        }
    }

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

    fn day_class(state: impl Borrow<DayState>) -> &'static str {
        match state.borrow() {
            DayState::Past => "gone",
            DayState::Today => "today",
            DayState::Ahead => "ahead",
            DayState::Last => "last",
        }
    }

    fn action(self, action: &str) -> String {
        path(&self.page.language, &format!("-/{action}"))
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
