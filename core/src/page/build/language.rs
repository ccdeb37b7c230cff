//! The choice of language.

use super::builder::Builder;
use super::frame::{Frame, SheetLine};
use crate::page::route::{self, HOME};
use crate::page::{Answer, Block, Page, Target};
use crate::text::Text;

/// Every language under its own name; one tap chooses and goes on to `then`.
pub(super) fn choice(mut builder: Builder, then: &str) -> (Page, Vec<String>) {
    // A chain of language choices would lead nowhere.
    let then = if then.starts_with("language") { HOME } else { then };
    let own = builder.speaker().own().language();
    let options = builder
        .context
        .content()
        .locales
        .iter()
        .map(|language| Answer {
            id: format!("language-{}", language.tag),
            label: Text {
                value: language.endonym.clone(),
                language: language.tag.clone(),
                direction: language.direction,
                fallback: false,
                stale: false,
            },
            chosen: language.tag == own.tag,
            target: Target::Action { action: format!("choose-language/{}/{then}", language.tag) },
        })
        .collect();
    builder.blocks.push(Block::Choice { id: "languages".to_owned(), question: None, cells: true, options });
    let title = builder.speaker().say("language-title");
    let route = route::language(then);
    builder.finish(Frame {
        route: &route,
        title,
        parent: (then != HOME).then_some(then),
        secure: false,
        sheet: SheetLine::None,
    })
}
