//! The page of search.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{ParagraphStyle, Part, Route};
use crate::language::find;
use crate::page::{Action, Block, Field, Form, Input, Link, Target};
use crate::search::Hit;
use crate::text::{Localizer, Text, Value, clean};

/// The id of the block that says how much was found.
pub(super) const RESULTS: &str = "search-results";
/// The id of the block that says that nothing was found.
pub(super) const NOTHING: &str = "search-none";
/// Results on one page; who needs more types another word.
const MAX_RESULTS: usize = 12;

/// The field, and what was found for `query`.
pub(super) fn page(mut builder: Builder, query: &str) -> Built {
    // An address may have it as somebody wrote it.
    let query = clean(query);
    let query = query.as_str();
    builder.block(|localizer| {
        Block::Form(Form {
            id: "search".to_owned(),
            problem: None,
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
    if !query.is_empty() {
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

fn results(builder: &mut Builder, hits: &[Hit]) {
    let count = u32::try_from(hits.len()).unwrap_or(u32::MAX);
    builder.block(|localizer| Block::Paragraph {
        id: RESULTS.to_owned(),
        text: localizer.format_with(RESULTS, None, &[("count", Value::Number(count))]),
        style: ParagraphStyle::Caption,
    });
    let own = builder.localizer().language().tag.clone();
    for hit in hits {
        let label = Text {
            fallback: hit.language != own,
            ..builder.localizer().in_language(&hit.title, &hit.language)
        };
        let target = Target::Page { route: hit.route.clone() };
        builder.blocks.push(Block::Link(Link {
            // Words of somebody's papers are in another language than the page.
            note: hit.paper_language.as_deref().and_then(|tag| {
                let languages = &builder.context.content().locales;
                find(languages, tag).map(Localizer::endonym)
            }),
            excerpt: (!hit.excerpt.runs.is_empty()).then(|| hit.excerpt.clone()),
            ..Link::new(&format!("hit-{}", hit.route), label, target)
        }));
    }
}

/// Says that nothing was found, and offers the doors of the home page.
fn nothing(builder: &mut Builder) {
    builder.heading(NOTHING);
    builder.paragraph("search-none-text", ParagraphStyle::Body);
    builder.heading("search-contents");
    let home = builder.context.content().pages.iter().find(|page| Route::entry(&page.route).is_home());
    for part in home.iter().flat_map(|home| &home.parts) {
        if let Part::Door(door) = part {
            builder.door(&door.message, door.icon, door.urgent, &door.to);
        }
    }
}
