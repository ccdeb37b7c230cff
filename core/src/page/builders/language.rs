//! The choice of language.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::Route;
use crate::page::{Action, Block, ChoiceLayout, ChoiceOption, Target};
use crate::text::Localizer;

/// Every language under its own name; one tap chooses and goes on to `then`.
pub(super) fn choice(mut builder: Builder, then: &Route) -> Built {
    let own = builder.localizer().language();
    let option = |language: &crate::language::Language| {
        let action = Action::ChooseLanguage { tag: language.tag.clone(), then: then.clone() };
        ChoiceOption {
            id: format!("language-{}", language.tag),
            label: Localizer::endonym(language),
            chosen: language.tag == own.tag,
            target: Target::Action { action: action.to_string() },
        }
    };
    let options = builder.context.content().locales.iter().map(option).collect();
    builder.blocks.push(Block::Choice {
        id: "languages".to_owned(),
        question: None,
        layout: ChoiceLayout::Grid,
        options,
    });
    let title = builder.localizer().format("language-title");
    builder.finish(Finish {
        route: &then.clone().language_choice(),
        title,
        parent: (!then.is_home()).then(|| then.clone()),
        sheet: SheetLine::None,
        tools: Tools::None,
    })
}
