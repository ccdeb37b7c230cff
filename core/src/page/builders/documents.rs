//! The pages as search reads them.

use super::build::build;
use super::contacts::HELP;
use super::context::Context;
use super::routes::all_routes;
use crate::content::{Route, Synonyms};
use crate::page::{Block, Page};
use crate::search::{Document, Passage, PassageKind};
use crate::text::Text;

/// Every page of the reader's language as search reads it, with what people type for it.
pub(crate) fn documents(context: &Context, synonyms: &Synonyms) -> Vec<Document> {
    all_routes(context)
        .iter()
        .filter(|route| is_searched(context, route))
        .filter_map(|route| {
            let typed = synonyms.of(route).map(str::to_owned).collect();
            Some(document(context, route, &build(context, route)?.0, typed))
        })
        .collect()
}

/// Pages that only repeat another one, or that depend on what a person entered, are left out.
fn is_searched(context: &Context, route: &Route) -> bool {
    let repeats = matches!(
        route,
        Route::Language { .. }
            | Route::Search { .. }
            | Route::StepsAt { .. }
            | Route::Answer { .. }
            | Route::Phrase { language: Some(_), .. }
    );
    !repeats && !context.content().search.left_out.contains(route)
}

/// True for pages that rank below the others: those about the other pages, the questions for a date, closed offices.
fn is_demoted(context: &Context, route: &Route) -> bool {
    let content = context.content();
    let closed = |id: &String| content.contact(id).is_some_and(|contact| contact.closed);
    matches!(route, Route::When { .. } | Route::Change { .. })
        || matches!(route, Route::Contact { id } if closed(id))
        || content.search.demoted.contains(route)
}

fn document(context: &Context, route: &Route, page: &Page, typed: Vec<String>) -> Document {
    let passage = |kind, heading: &str, text: &Text| Passage {
        kind,
        heading: heading.to_owned(),
        text: text.plain(),
        language: text.language.clone(),
        script: text.script,
        direction: text.direction,
    };
    let mut passages: Vec<Passage> = typed
        .into_iter()
        .map(|text| Passage {
            kind: PassageKind::Synonym,
            heading: String::new(),
            text,
            language: page.language.clone(),
            script: page.title.script,
            direction: page.direction,
        })
        .collect();
    let mut heading = String::new();
    let mut phones = Vec::new();
    // The card of a contact on the page of others leads to its own page, and is found there. Only the hotline, whose own
    // page is left out, is found in an emergency.
    let leads_elsewhere = |block: &&Block| {
        let contact = block.id().strip_prefix("contact-").and_then(|id| context.content().contact(id));
        let own = contact.map(|contact| Route::Contact { id: contact.id.clone() });
        own.is_some_and(|own| *route == Route::Contacts || (own != *route && is_searched(context, &own)))
            || block.id() == HELP
    };
    for block in page.blocks().skip(1).filter(|block| !leads_elsewhere(block)) {
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
        title: page.plain_title.clone(),
        language: page.title.language.clone(),
        script: page.title.script,
        direction: page.title.direction,
        demoted: is_demoted(context, route),
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
        Block::Checklist { items, .. } => {
            items.iter().flat_map(|item| [&item.label].into_iter().chain(&item.note)).map(body).collect()
        }
        Block::Notice { title, lines, .. } => title.iter().map(name).chain(lines.iter().map(body)).collect(),
        Block::Contact(card) => {
            phones.extend(card.calls.iter().map(|call| call.dial.trim_start_matches("+7").to_owned()));
            let official = card.official.iter();
            // The title of the page says what the contact is for. Several numbers have a name each.
            let names = card.calls.iter().map(|call| name(&call.label)).filter(|_| card.official.is_empty());
            std::iter::once((PassageKind::Title, &card.name))
                .chain(names)
                .chain(card.address.iter().map(body))
                .chain(
                    official
                        .flat_map(|official| std::iter::once(&official.name).chain(&official.address))
                        .map(body),
                )
                .collect()
        }
        Block::Phrase(phrase) => std::iter::once(&phrase.meaning).chain(&phrase.lines).map(body).collect(),
        Block::Choice { options, .. } => options.iter().map(|option| body(&option.label)).collect(),
        Block::Deadline(_) | Block::Form(_) | Block::Source { .. } | Block::Button(_) | Block::Link(_) => {
            Vec::new()
        }
    }
}
