//! Grouping the blocks of a page into sections.

use super::{Block, Item, Section, SectionKind};
use crate::content::Icon;
use std::ops::Range;

/// Groups `items`. Those in one of the ranges of `named` are a section of that kind; of the others, neighbouring
/// links with icons are doors, and a link to search is drawn like the field that it leads to; everything else stays plain.
pub(super) fn group(items: Vec<Item>, named: &[(Range<usize>, SectionKind)]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let count = items.len();
    let mut rest = items.into_iter();
    while !rest.as_slice().is_empty() {
        let at = count - rest.len();
        let own = named.iter().find(|(range, _)| range.contains(&at));
        let (kind, taken) = own.map_or_else(
            || {
                let until = named.iter().map(|(range, _)| range.start).filter(|start| *start > at).min();
                begin(rest.as_slice().get(..until.unwrap_or(count) - at).unwrap_or_default())
            },
            |(range, kind)| (*kind, range.end - at),
        );
        let next = rest.by_ref().take(taken);
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
    let doors = items.iter().take_while(|item| is_door(item)).count();
    match (doors, items.first().map(|item| &item.block)) {
        (1.., Some(Block::Link(link))) if link.icon == Some(Icon::Search) => (SectionKind::SearchField, 1),
        (1.., _) => (SectionKind::Doors, doors),
        (0, _) => (SectionKind::Plain, 1),
    }
}

fn is_door(item: &Item) -> bool {
    matches!(&item.block, Block::Link(link) if link.icon.is_some() && link.excerpt.is_none())
}
