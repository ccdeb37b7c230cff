//! Words to show an officer: the reader's language above, one that officers read below.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{ParagraphStyle, Route};
use crate::language::{ENGLISH, find};
use crate::page::{Block, Link, Phrase, PhraseLanguage, Target};
use crate::text::{Facts, Localizer, Value, isolate_ltr};

/// All phrases, by what they say.
pub(super) fn all(mut builder: Builder) -> Built {
    builder.paragraph("officer-intro", ParagraphStyle::Body);
    for phrase in &builder.context.content().phrases {
        let message = format!("phrase-{}", phrase.id);
        builder.block(|localizer| {
            Block::Link(Link {
                id: message.clone(),
                label: localizer.format_with(&message, Some("name"), &[]),
                icon: None,
                excerpt: None,
                target: Target::to(&Route::Phrase { id: phrase.id.clone(), language: None }),
            })
        });
    }
    let title = builder.localizer().format("officer-title");
    builder.finish(Finish {
        route: &Route::Officer,
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}

/// One phrase, shown in `language`, or in the language that most officers read.
pub(super) fn one(mut builder: Builder, id: &str, language: Option<&str>) -> Option<Built> {
    let content = builder.context.content();
    let phrase = content.phrase(id)?;
    let shown_in = &content.roles.officer_languages;
    let usual = shown_in.first()?;
    let shown_tag = language.unwrap_or(usual);
    if shown_in.iter().all(|tag| tag != shown_tag) {
        return None;
    }
    // The usual language has one route, the one that does not name it.
    let route_in =
        |tag: &str| Route::Phrase { id: id.to_owned(), language: (tag != usual).then(|| tag.to_owned()) };
    let message = format!("phrase-{id}");
    let own = builder.localizer().language();
    // A phrase names the reader's language: as a tag that the message chooses by, and by its own name. In whatever
    // script it is read, an interpreter speaks the same language.
    let args = [("language", Value::Text(own.spoken())), ("endonym", Value::Text(&own.endonym))];

    let data = builder.context.data;
    let (english, shown) = (data.phrases(ENGLISH), data.phrases(shown_tag));
    let facts = Facts::new(data.facts());
    let shown = Localizer::new(&shown, &english, &content.locales, &facts);
    let mut lines = vec![shown.format_with(&message, None, &args)];
    if let Some(contact) = phrase.contact.as_deref().and_then(|id| content.contact(id)) {
        lines.extend(contact.phones.iter().map(|phone| shown.in_language(&isolate_ltr(phone), shown_tag)));
    }
    let law = shown.format_with(&message, Some("law"), &[]);
    let languages: Vec<PhraseLanguage> = shown_in
        .iter()
        .filter_map(|tag| find(&content.locales, tag))
        .map(|language| PhraseLanguage {
            label: Localizer::endonym(language),
            target: Target::to(&route_in(&language.tag)),
            chosen: language.tag == shown_tag,
        })
        .collect();
    builder.block(|localizer| {
        Block::Phrase(Phrase {
            id: message.clone(),
            label: localizer.format("officer-show"),
            meaning_label: localizer.format("officer-means"),
            meaning: localizer.format_with(&message, None, &args),
            languages: languages.clone(),
            lines: lines.clone(),
            law: law.clone(),
        })
    });
    builder.paragraph("officer-secure", ParagraphStyle::Caption);
    builder.link("officer-all", None, &Route::Officer);
    let title = builder.localizer().format_with(&message, Some("name"), &[]);
    Some(builder.finish(Finish {
        route: &route_in(shown_tag),
        title,
        parent: Some(Route::Officer),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    }))
}
