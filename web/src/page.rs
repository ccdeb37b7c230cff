//! From a page of the core to HTML. One template for each kind of block.

use crate::document::Document;
use crate::icons::Svg;
use askama::Template;
use panah_core::content::{Role, Tone, Weight};
use panah_core::page::{Block, Button, DayState, Effect, Icon, Input, Link, Page, State, Step, Target};
use panah_core::text::{Text, plain};
use std::borrow::Borrow;

/// The page as HTML.
///
/// # Errors
/// The template's own; none is known.
pub fn page(page: &Page, document: Document<'_>) -> askama::Result<String> {
    PageTemplate { page, pieces: pieces(page), document, drawer: Drawer::new(document) }.render()
}

#[derive(Template)]
#[template(path = "page.html")]
struct PageTemplate<'a> {
    page: &'a Page,
    pieces: Vec<Piece<'a>>,
    document: Document<'a>,
    drawer: Drawer<'a>,
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
    drawer: Drawer<'a>,
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

/// A tile has no room for a mark: a link that has one is drawn alone.
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
    pub(crate) fn block(self, page: &Page, block: &Block) -> askama::Result<String> {
        BlockTemplate { block, page, drawer: self }.render()
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

    /// The link to search, if it is alone: drawn like the field it leads to.
    fn search_field<'l>(links: &[&'l Link]) -> Option<&'l Link> {
        match links {
            [link] if link.icon == Some(Icon::Search) => Some(link),
            _ => None,
        }
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
