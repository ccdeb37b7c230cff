//! The page of search, and the pages as search reads them.

use super::builder::Builder;
use super::finish::{Finish, SheetLine, Tools};
use super::routes::all_routes;
use super::{Context, build};
use crate::content::{ParagraphStyle, Part, Route, Synonyms};
use crate::page::{Action, Block, Effect, Field, FieldValue, Form, Go, Input, Link, Outcome, Page, Target};
use crate::search::{Document, Hit, Place, Row};
use crate::text::{Text, Value};

/// Results on one page; who needs more types another word.
const MAX_RESULTS: usize = 12;
/// The field, and what was found for `query`.
pub(super) fn page(mut builder: Builder, query: &str) -> super::Built {
    builder.block(|localizer| {
        Block::Form(Form {
            id: "search".to_owned(),
            fields: vec![Field {
                name: "query".to_owned(),
                label: localizer.format("search-field"),
                hint: None,
                value: query.to_owned(),
                error: None,
                input: Input::Text,
            }],
            submit: localizer.format("search-button"),
            action: Action::Search.to_string(),
        })
    });
    if !query.trim().is_empty() {
        let tag = builder.localizer().language().tag.clone();
        let hits = builder.context.data.search(&tag, query, MAX_RESULTS);
        if hits.is_empty() {
            nothing(&mut builder);
        } else {
            results(&mut builder, &hits);
        }
    }
    let title = builder.localizer().format("search-title");
    builder.finish(Finish {
        route: &Route::Search { query: query.to_owned() },
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}

/// Shows what is found for the field `query`, in place of the page of search; a screen reader hears how much that is.
pub(super) fn enter_query(context: &Context, fields: &[FieldValue]) -> Option<Outcome> {
    let query = fields.iter().find(|field| field.name == "query").map_or("", |field| field.value.trim());
    let (page, _) = build(context, &Route::Search { query: query.to_owned() })?;
    let result = page.blocks().find_map(|block| match block {
        Block::Paragraph { id, text, .. } if id == "search-results" => Some(text),
        Block::Heading { id, text, .. } if id == "search-none" => Some(text),
        _ => None,
    });
    let effects = result.map(|text| Effect::Announce { text: text.clone() }).into_iter().collect();
    Some(Outcome { page, go: Go::Replace, effects })
}

fn results(builder: &mut Builder, hits: &[Hit]) {
    let count = u32::try_from(hits.len()).unwrap_or(u32::MAX);
    builder.block(|localizer| Block::Paragraph {
        id: "search-results".to_owned(),
        text: localizer.format_with("search-results", None, &[("count", Value::Number(count))]),
        style: ParagraphStyle::Caption,
    });
    let own = builder.localizer().language().tag.clone();
    for hit in hits {
        builder.blocks.push(Block::Link(Link {
            id: format!("hit-{}", hit.route),
            label: Text {
                fallback: hit.language != own,
                ..builder.localizer().in_language(&hit.title, &hit.language)
            },
            icon: None,
            excerpt: (!hit.excerpt.pieces.is_empty()).then(|| hit.excerpt.clone()),
            target: Target::Page { route: hit.route.clone() },
        }));
    }
}

/// Says that nothing was found, and offers the tiles of the home page.
fn nothing(builder: &mut Builder) {
    builder.heading("search-none");
    builder.paragraph("search-none-text", ParagraphStyle::Body);
    builder.heading("search-contents");
    let home = builder.context.content().pages.iter().find(|page| Route::entry(&page.route).is_home());
    for part in home.iter().flat_map(|home| &home.parts) {
        if let Part::Link(link) = part
            && link.icon.is_some()
            && link.to != Route::search()
        {
            builder.link(&link.message, link.icon, &link.to);
        }
    }
}

/// Every page of the reader's language as search reads it, with what people type for it.
pub(crate) fn documents(context: &Context, synonyms: &Synonyms) -> Vec<Document> {
    all_routes(context)
        .iter()
        .filter(|route| is_searched(context, route))
        .filter_map(|route| {
            let typed = synonyms.of(route).map(str::to_owned).collect();
            Some(document(&build(context, route)?.0, typed, is_demoted(context, route)))
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

/// Pages ranked lower: those about the other pages, the questions for a date, closed offices.
fn is_demoted(context: &Context, route: &Route) -> bool {
    let content = context.content();
    let closed = |id: &String| content.contact(id).is_some_and(|contact| contact.closed);
    matches!(route, Route::When { .. })
        || matches!(route, Route::Contact { id } if closed(id))
        || content.search.demoted.contains(route)
}

fn document(page: &Page, typed: Vec<String>, demoted: bool) -> Document {
    let row = |place, heading: &str, text: &Text| Row {
        place,
        heading: heading.to_owned(),
        text: text.plain(),
        language: text.language.clone(),
        direction: text.direction,
    };
    let mut rows: Vec<Row> = typed
        .into_iter()
        .map(|text| Row {
            place: Place::Synonym,
            heading: String::new(),
            text,
            language: page.language.clone(),
            direction: page.direction,
        })
        .collect();
    let mut heading = String::new();
    let mut phones = Vec::new();
    for block in page.blocks().skip(1) {
        if let Block::Heading { text, .. } = block {
            heading = text.plain();
        }
        // What is not translated yet is found on the English page.
        for (place, text) in texts(block, &mut phones).into_iter().filter(|(_, text)| !text.fallback) {
            rows.push(row(place, if place == Place::Name { "" } else { &heading }, text));
        }
    }
    Document {
        route: page.route.clone(),
        title: page.plain_title.clone(),
        language: page.title.language.clone(),
        direction: page.title.direction,
        aside: demoted,
        rows,
        phones,
    }
}

/// The texts of a block that are worth finding. Buttons, links and steps with a target lead to what they name, sources
/// to nothing.
fn texts<'b>(block: &'b Block, phones: &mut Vec<String>) -> Vec<(Place, &'b Text)> {
    let name = |text: &'b Text| (Place::Name, text);
    let body = |text: &'b Text| (Place::Body, text);
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
            std::iter::once((Place::Title, &card.name))
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
