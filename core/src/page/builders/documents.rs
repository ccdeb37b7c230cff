//! The pages as search reads them.

use super::build::build;
use super::contacts::HELP;
use super::context::Context;
use super::routes::all_routes;
use crate::content::{Route, Synonyms};
use crate::page::{Block, Page};
use crate::search::{Document, Passage, PassageKind, Typed};
use crate::text::Text;
use chrono::Days;

/// Days to another day of the week, of the month and of the year.
const OTHER_DAY: Days = Days::new(61);

/// Every page of the reader's language as search reads it, with what people type for it. Texts that depend on the day are
/// left out: nobody looks for the day on which the index was made.
pub(crate) fn documents(context: &Context, synonyms: &Synonyms) -> Vec<Document> {
    // Any other day will do on which a page reads differently.
    let other_day = context.now.checked_add_days(OTHER_DAY).unwrap_or(context.now);
    let other = Context { now: other_day, ..*context };
    let searched = all_routes(context).into_iter().filter(|route| is_searched(context, route));
    let document = |route: Route| {
        let page = build(context, &route)?.0;
        let mut document = document(context, &route, &page, synonyms);
        if page.changes_at.is_some() {
            let again = self::document(context, &route, &build(&other, &route)?.0, synonyms);
            document.passages.retain(|passage| again.passages.contains(passage));
        }
        Some(document)
    };
    searched.filter_map(document).collect()
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

fn document(context: &Context, route: &Route, page: &Page, synonyms: &Synonyms) -> Document {
    let passage = |kind, place, heading: &str, text: &Text| Passage {
        kind,
        place,
        heading: heading.to_owned(),
        text: text.plain(),
        language: text.language.clone(),
        script: text.script,
        direction: text.direction,
    };
    let typed = synonyms.of(route, &context.content().topics);
    let typed = typed.map(|(text, place)| Typed { text: text.to_owned(), place }).collect();
    let mut passages: Vec<Passage> = Vec::new();
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
        for (number, (kind, text)) in texts(block, &mut phones).into_iter().enumerate() {
            if !text.fallback {
                let place = (block.id().to_owned(), number);
                passages.push(passage(
                    kind,
                    place,
                    if kind == PassageKind::Name { "" } else { &heading },
                    text,
                ));
            }
        }
    }
    Document {
        route: page.route.clone(),
        title: page.plain_title.clone(),
        language: page.title.language.clone(),
        script: page.title.script,
        direction: page.title.direction,
        demoted: is_demoted(context, route),
        typed,
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
