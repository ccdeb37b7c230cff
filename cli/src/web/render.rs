//! From a page of the core to HTML. One template for each kind of block.

use super::compare::{Comparison, Row};
use super::icons;
use askama::Template;
use panah_core::content::{Role, Tone, Weight};
use panah_core::page::{Block, Button, DayState, Effect, Icon, Input, Link, Page, State, Target};
use panah_core::text::{Text, plain};
use std::borrow::Borrow;

#[derive(Template)]
#[template(path = "page.html")]
struct PageTemplate<'a> {
    page: &'a Page,
    pieces: Vec<Piece<'a>>,
    shell: Shell<'a>,
}

/// Blocks that are drawn together.
enum Piece<'a> {
    /// Neighbouring links with icons.
    Tiles(Vec<&'a Link>),
    /// A heading, its paragraphs and the filled button.
    Card(&'a [Block]),
    /// One block.
    One(&'a Block),
}

#[derive(Template)]
#[template(path = "block.html")]
struct BlockTemplate<'a> {
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
    PageTemplate { page, pieces: pieces(page), shell: Shell { page } }.render()
}

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparisonTemplate<'a> {
    comparison: &'a Comparison,
    rows: Vec<Row<'a>>,
}

impl ComparisonTemplate<'_> {
    /// A block of one column. Its names would stand on the page once for each language.
    fn cell(page: &Page, block: &Block) -> askama::Result<String> {
        Ok(Shell { page }.block(block)?.replace(" id=\"", " data-id=\""))
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

fn pieces(page: &Page) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = page.blocks.as_slice();
    while let Some(first) = rest.first() {
        let tiles: Vec<&Link> = rest.iter().map_while(|block| tile(page, block)).collect();
        let card = card(rest);
        let taken = if !tiles.is_empty() {
            let count = tiles.len();
            pieces.push(Piece::Tiles(tiles));
            count
        } else if let Some(card) = card {
            pieces.push(Piece::Card(card));
            card.len()
        } else {
            pieces.push(Piece::One(first));
            1
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    pieces
}

/// What a reader should know about the text of the block.
fn mark<'a>(page: &'a Page, block: &Block) -> Option<&'a Text> {
    page.marks.iter().find(|mark| mark.block == block.id()).map(|mark| &mark.text)
}

/// A tile has no room for a mark: a link that bears one stands alone.
fn tile<'a>(page: &Page, block: &'a Block) -> Option<&'a Link> {
    match block {
        Block::Link(link) if link.icon.is_some() && mark(page, block).is_none() => Some(link),
        _ => None,
    }
}

/// A heading of level 2, its paragraphs and a filled button, if `blocks` begin so.
fn card(blocks: &[Block]) -> Option<&[Block]> {
    let (Block::Heading { level: 2, .. }, rest) = blocks.split_first()? else { return None };
    let paragraphs = rest.iter().take_while(|block| matches!(block, Block::Paragraph { .. })).count();
    match rest.get(paragraphs)? {
        Block::Button(Button { weight: Weight::First, .. }) if paragraphs > 0 => blocks.get(..paragraphs + 2),
        _ => None,
    }
}

impl Shell<'_> {
    fn block(self, block: &Block) -> askama::Result<String> {
        BlockTemplate { block, page: self.page, shell: self }.render()
    }

    fn href(self, target: &Target) -> String {
        match target {
            Target::Page { route } => path(&self.page.language, route),
            Target::Action { action } => path(&self.page.language, &format!("-/{action}")),
            Target::Effect { effect: Effect::Dial { number } } => format!("tel:{number}"),
            Target::Effect { .. } => String::new(),
        }
    }

    /// The link to search, if it stands alone: drawn like the field it leads to.
    fn field_of_search<'l>(links: &[&'l Link]) -> Option<&'l Link> {
        match links {
            [link] if link.icon == Some(Icon::Search) => Some(link),
            _ => None,
        }
    }

    /// False for what a page without scripts cannot do: put text on the clipboard, open a map app or a calendar.
    /// Address and date stand on the page to be read and selected.
    fn can(target: &Target) -> bool {
        match target {
            Target::Effect { effect } => matches!(effect, Effect::Dial { .. }),
            Target::Page { .. } | Target::Action { .. } => true,
        }
    }

    fn svg(icon: impl Borrow<Icon>) -> String {
        icons::svg(*icon.borrow())
    }

    fn sign() -> String {
        icons::sign()
    }

    fn tone_icon(tone: impl Borrow<Tone>) -> Icon {
        match tone.borrow() {
            Tone::Calm => Icon::Calm,
            Tone::Warn => Icon::Warn,
            Tone::Urgent => Icon::Urgent,
            Tone::Done => Icon::Done,
        }
    }

    fn tone_class(tone: impl Borrow<Tone>) -> &'static str {
        match tone.borrow() {
            Tone::Calm => "calm",
            Tone::Warn => "warn",
            Tone::Urgent => "urgent",
            Tone::Done => "done",
        }
    }

    fn state_class(state: impl Borrow<State>) -> &'static str {
        match state.borrow() {
            State::Past => "past",
            State::Here => "here",
            State::Ahead => "ahead",
        }
    }

    fn day_class(state: impl Borrow<DayState>) -> &'static str {
        match state.borrow() {
            DayState::Gone => "gone",
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
        self.block.texts().first().map_or(&self.page.language, |text| &text.language)
    }

    fn direction(&self) -> &'static str {
        self.block.texts().first().map_or(self.page.direction, |text| text.direction).as_str()
    }

    fn mark(&self) -> Option<&Text> {
        mark(self.page, self.block)
    }
}
