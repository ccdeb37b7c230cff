//! What a frightened person reads first: what to do today, where, by when, whom to call; and how soon.

mod cards;
mod length;
mod walkthroughs;

use panah_core::page::{Block, Page, Section, SectionKind};
use std::fmt::Write;

/// The first section of that kind.
fn section(page: &Page, kind: SectionKind) -> Option<&Section> {
    page.sections.iter().find(|section| section.kind == kind)
}

/// What a section says, a line for each text.
fn said(section: &Section) -> String {
    let mut text = String::new();
    for spoken in section.items.iter().flat_map(|item| &item.spoken) {
        let _ = writeln!(text, "{}", spoken.plain);
    }
    text
}

/// What the page says, all of it.
fn whole(page: &Page) -> String {
    page.sections.iter().map(said).collect()
}

/// The numbers of the cards on the page, as they are dialled.
fn numbers(page: &Page) -> Vec<String> {
    let calls = page.blocks().filter_map(|block| match block {
        Block::Contact(card) => Some(&card.calls),
        _ => None,
    });
    calls.flatten().map(|call| call.dial.clone()).collect()
}

/// BHR's number of 2018 and UNHCR's of 2022.
const BHR: &str = "+77272496044";
const UNHCR: &str = "+77272584598";
