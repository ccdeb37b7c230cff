//! The page of search, and the pages as search reads them.

use super::builder::Builder;
use super::frame::{Frame, SheetLine};
use super::{Context, addresses, build};
use crate::content::{Role, Synonyms};
use crate::page::route::HOME;
use crate::page::{Block, Field, Form, Icon, Input, Link, Page, Target};
use crate::search::{Document, Hit, Passage, PassageKind};
use crate::text::{Text, Value};

/// The doubt of an office that takes no claims any more.
const CLOSED: &str = "doubt-closed";
/// Results on one page; who needs more types another word.
const LIMIT: usize = 12;
/// The pages that are offered when nothing was found: those of the tiles.
const CONTENTS: [(&str, Icon, &str); 6] = [
    ("tile-procedure", Icon::Description, "procedure"),
    ("tile-rights", Icon::Rights, "rights"),
    ("tile-appeal", Icon::Court, "appeal"),
    ("tile-contacts", Icon::Place, "contacts"),
    ("tile-officer", Icon::Words, "officer"),
    ("tile-changes", Icon::Changes, "changes"),
];

/// The field, and what was found for `query`.
pub(super) fn page(mut builder: Builder, query: &str) -> (Page, Vec<String>) {
    builder.block(|speaker| {
        Block::Form(Form {
            id: "search".to_owned(),
            fields: vec![Field {
                name: "query".to_owned(),
                label: speaker.say("search-field"),
                hint: None,
                value: query.to_owned(),
                error: None,
                input: Input::Words,
            }],
            submit: speaker.say("search-button"),
            action: "search".to_owned(),
        })
    });
    if !query.trim().is_empty() {
        let tag = builder.speaker().own().language().tag.clone();
        let hits = builder.context.library.search(&tag, query, LIMIT);
        if hits.is_empty() {
            nothing(&mut builder);
        } else {
            results(&mut builder, &hits);
        }
    }
    let title = builder.speaker().say("search-title");
    let route = if query.is_empty() { "search".to_owned() } else { format!("search/{query}") };
    builder.finish(Frame { route: &route, title, parent: Some(HOME), secure: false, sheet: SheetLine::None })
}

fn results(builder: &mut Builder, hits: &[Hit]) {
    let count = u32::try_from(hits.len()).unwrap_or(u32::MAX);
    builder.block(|speaker| Block::Paragraph {
        id: "search-results".to_owned(),
        text: speaker.say_with("search-results", None, &[("count", Value::Number(count))]),
        role: Role::Small,
    });
    let own = builder.speaker().own().language().tag.clone();
    for hit in hits {
        builder.blocks.push(Block::Link(Link {
            id: format!("hit-{}", hit.route),
            label: Text {
                value: hit.title.clone(),
                language: hit.language.clone(),
                direction: hit.direction,
                fallback: hit.language != own,
                stale: false,
            },
            icon: None,
            excerpt: (!hit.excerpt.runs.is_empty()).then(|| hit.excerpt.clone()),
            target: Target::Page { route: hit.route.clone() },
        }));
    }
}

fn nothing(builder: &mut Builder) {
    builder.heading("search-none");
    builder.paragraph("search-none-text", Role::Text);
    builder.heading("search-contents");
    for (message, icon, route) in CONTENTS {
        builder.link(message, Some(icon), route);
    }
}

/// Every page of the reader's language as search reads it, with what people type for it.
pub(crate) fn documents(context: &Context, synonyms: &Synonyms) -> Vec<Document> {
    addresses(context)
        .iter()
        .filter(|route| is_searched(route))
        .map(|route| document(&build(context, route).0, synonyms, is_demoted(context, route)))
        .collect()
}

/// Pages that only repeat another one, or that depend on what the reader entered, are left out.
fn is_searched(route: &str) -> bool {
    let parts: Vec<&str> = route.split('/').collect();
    !matches!(
        parts.as_slice(),
        ["language" | "search" | "home", ..]
            | ["procedure", "at", _]
            | ["officer" | "deadlines", _, _]
            // The page for an emergency has the same card, and what to do when nobody answers.
            | ["contacts", "hotline"]
    )
}

/// True for pages that rank below the others: those about the app and its texts, those that ask for a date, and offices
/// that no longer take claims.
fn is_demoted(context: &Context, route: &str) -> bool {
    let closed = |id| {
        let mut contacts = context.content().contacts.iter();
        contacts.any(|contact| contact.id == id && contact.doubt == CLOSED)
    };
    matches!(route, "changes" | "sources" | "about")
        || route.starts_with("deadlines/")
        || route.strip_prefix("contacts/").is_some_and(closed)
}

fn document(page: &Page, synonyms: &Synonyms, demoted: bool) -> Document {
    let passage = |kind, heading: &str, text: &Text| Passage {
        kind,
        heading: heading.to_owned(),
        text: text.plain(),
        language: text.language.clone(),
        direction: text.direction,
    };
    let mut passages: Vec<Passage> = synonyms
        .of(&page.route)
        .map(|typed| Passage {
            kind: PassageKind::Synonym,
            heading: String::new(),
            text: typed.to_owned(),
            language: page.language.clone(),
            direction: page.direction,
        })
        .collect();
    let mut heading = String::new();
    let mut phones = Vec::new();
    for block in page.blocks.iter().skip(1) {
        if let Block::Heading { text, .. } = block {
            heading = text.plain();
        }
        // What is not translated yet is found on the English page.
        for (kind, text) in texts(block, &mut phones).into_iter().filter(|(_, text)| !text.fallback) {
            passages.push(passage(kind, if kind == PassageKind::Name { "" } else { &heading }, text));
        }
    }
    Document {
        route: page.route.clone(),
        title: page.title.plain(),
        language: page.title.language.clone(),
        direction: page.title.direction,
        demoted,
        passages,
        phones,
    }
}

/// The texts of a block that are worth finding. Buttons, links and steps with a target lead to what they name, sources
/// to nothing.
fn texts<'b>(block: &'b Block, phones: &mut Vec<String>) -> Vec<(PassageKind, &'b Text)> {
    let name = |text: &'b Text| (PassageKind::Name, text);
    let body = |text: &'b Text| (PassageKind::Body, text);
    match block {
        Block::Heading { text, .. } => vec![name(text)],
        Block::Paragraph { text, .. } => vec![body(text)],
        Block::Steps { items, .. } => items
            .iter()
            .filter(|step| step.target.is_none())
            .flat_map(|step| std::iter::once(name(&step.name)).chain(step.note.iter().map(body)))
            .collect(),
        Block::Checklist { items, .. } => items.iter().map(|item| body(&item.label)).collect(),
        Block::Notice { title, lines, .. } => {
            title.iter().map(name).chain(lines.iter().map(|line| body(&line.text))).collect()
        }
        Block::Contact(card) => {
            phones.extend(card.calls.iter().map(|call| call.dial.trim_start_matches("+7").to_owned()));
            let official = card.official.iter();
            // The title of the page says what the contact is for.
            std::iter::once((PassageKind::Title, &card.name))
                .chain(card.place.iter().map(body))
                .chain(
                    official
                        .flat_map(|official| std::iter::once(&official.name).chain(&official.address))
                        .map(body),
                )
                .collect()
        }
        Block::Phrase(phrase) => std::iter::once(&phrase.meaning).chain(&phrase.lines).map(body).collect(),
        Block::Choice { options, .. } => options.iter().map(|option| body(&option.label)).collect(),
        Block::Deadline(_)
        | Block::Form(_)
        | Block::Source { .. }
        | Block::Button(_)
        | Block::Link(_)
        | Block::Divider { .. } => Vec::new(),
    }
}
