//! Words to show an officer: the reader's language above, Russian or Kazakh below.

use super::builder::Builder;
use super::frame::{Frame, SheetLine};
use crate::content::Role;
use crate::language::find;
use crate::page::route::{HOME, PHRASE_LANGUAGE};
use crate::page::{Block, Link, Page, Phrase, PhraseLanguage, Target};
use crate::text::{Speaker, Text, Value, isolate_ltr};

/// The languages in which a phrase can be shown: those of the offices of Kazakhstan.
const SHOWN_IN: [&str; 2] = [PHRASE_LANGUAGE, "kk"];

/// All phrases, by what they say.
pub(super) fn all(mut builder: Builder) -> (Page, Vec<String>) {
    builder.paragraph("officer-intro", Role::Text);
    for phrase in &builder.context.content().phrases {
        let message = format!("phrase-{}", phrase.id);
        builder.block(|speaker| {
            Block::Link(Link {
                id: message.clone(),
                label: speaker.say_with(&message, Some("name"), &[]),
                icon: None,
                excerpt: None,
                target: Target::Page { route: format!("officer/{}", phrase.id) },
            })
        });
    }
    let title = builder.speaker().say("officer-title");
    builder.finish(Frame {
        route: "officer",
        title,
        parent: Some(HOME),
        secure: false,
        sheet: SheetLine::None,
    })
}

/// One phrase, shown in `language`.
pub(super) fn one(mut builder: Builder, id: &str, language: &str) -> Option<(Page, Vec<String>)> {
    let content = builder.context.content();
    let phrase = content.phrase(id)?;
    if !SHOWN_IN.contains(&language) {
        return None;
    }
    let message = format!("phrase-{id}");
    let own = builder.speaker().own().language();
    // A phrase names the reader's language: as a tag that the message chooses by, and by its own name. In whatever
    // script it is read, an interpreter speaks the same language.
    let args = [("language", Value::Text(own.spoken())), ("endonym", Value::Text(&own.endonym))];

    let english = builder.context.library.phrase_book(crate::language::ENGLISH);
    let shown_book = builder.context.library.phrase_book(language);
    let shown = Speaker::new(&shown_book, &english, builder.context.library.facts());
    let mut lines = vec![shown.say_with(&message, None, &args)];
    if let Some(contact) = phrase.contact.as_deref().and_then(|id| content.contact(id)) {
        lines.extend(contact.phones.iter().map(|phone| Speaker::foreign(&isolate_ltr(phone), language)));
    }
    let law = shown.say_with(&message, Some("law"), &[]);

    let languages = SHOWN_IN
        .iter()
        .filter_map(|tag| find(&content.locales, tag))
        .map(|target| PhraseLanguage {
            label: Text {
                value: target.endonym.clone(),
                language: target.tag.clone(),
                direction: target.direction,
                fallback: false,
                stale: false,
            },
            target: Target::Page { route: route(id, &target.tag) },
            chosen: target.tag == language,
        })
        .collect::<Vec<_>>();
    builder.block(|speaker| {
        Block::Phrase(Phrase {
            id: message.clone(),
            label: speaker.say("officer-show"),
            meaning_label: speaker.say("officer-means"),
            meaning: speaker.say_with(&message, None, &args),
            languages: languages.clone(),
            lines: lines.clone(),
            law: law.clone(),
        })
    });
    builder.paragraph("officer-secure", Role::Small);
    builder.link("officer-all", None, "officer");
    let title = builder.speaker().say_with(&message, Some("name"), &[]);
    Some(builder.finish(Frame {
        route: &route(id, language),
        title,
        parent: Some("officer"),
        secure: true,
        sheet: SheetLine::None,
    }))
}

fn route(id: &str, language: &str) -> String {
    if language == PHRASE_LANGUAGE { format!("officer/{id}") } else { format!("officer/{id}/{language}") }
}
