//! Grouping the blocks of a page into sections.

use super::{Block, Button, Item, Section, SectionKind};
use crate::content::{Emphasis, Icon};

/// Groups `items`: a heading with its paragraphs and the primary button is a card, neighbouring links with icons are tiles,
/// a link to search that is alone is drawn like the field that it leads to; everything else stays plain.
pub(super) fn group(items: Vec<Item>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut rest = items.into_iter();
    while !rest.as_slice().is_empty() {
        let (kind, count) = begin(rest.as_slice());
        let next = rest.by_ref().take(count);
        match sections.last_mut() {
            Some(Section { kind: SectionKind::Plain, items }) if kind == SectionKind::Plain => {
                items.extend(next);
            }
            _ => sections.push(Section { kind, items: next.collect() }),
        }
    }
    sections
}

/// The section with which `items` begin: its kind and how many of them it has, at least one.
fn begin(items: &[Item]) -> (SectionKind, usize) {
    let tiles = items.iter().take_while(|item| is_tile(item)).count();
    match (tiles, items.first().map(|item| &item.block)) {
        (1, Some(Block::Link(link))) if link.icon == Some(Icon::Search) => (SectionKind::SearchField, 1),
        (1.., _) => (SectionKind::Tiles, tiles),
        _ => card(items).map_or((SectionKind::Plain, 1), |count| (SectionKind::Card, count)),
    }
}

/// A tile has no room for a mark: a link that has one is a plain block.
fn is_tile(item: &Item) -> bool {
    matches!(&item.block, Block::Link(link) if link.icon.is_some()) && item.mark.is_none()
}

/// How many of `items` are a card, if they begin with one.
fn card(items: &[Item]) -> Option<usize> {
    let (first, rest) = items.split_first()?;
    let Block::Heading { level: 2, .. } = first.block else { return None };
    let paragraphs = rest.iter().take_while(|item| matches!(item.block, Block::Paragraph { .. })).count();
    match rest.get(paragraphs)?.block {
        Block::Button(Button { emphasis: Emphasis::Primary, .. }) if paragraphs > 0 => Some(paragraphs + 2),
        _ => None,
    }
}
