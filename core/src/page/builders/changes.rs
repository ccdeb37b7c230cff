//! What has changed since the sheet, and the sources of everything.

use super::builder::Builder;
use super::contacts::help;
use super::context::Built;
use super::dates::long_date;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{ParagraphStyle, Route, Standing, Topic};
use crate::page::{Block, Icon, Link, Target};
use crate::text::{Value, isolate_ltr};
use crate::time::DateFormat;

/// Every update by what it is about, each with how sure it is and a page of its own.
pub(super) fn changes(mut builder: Builder) -> Built {
    builder.paragraph("changes-intro", ParagraphStyle::Body);
    let content = builder.context.content();
    for topic in Topic::ALL {
        builder.heading(topic.heading());
        for update in content.updates.iter().filter(|update| update.topic == topic) {
            let id = format!("update-{}", update.id);
            let icon = match update.standing {
                Standing::Changed | Standing::Unconfirmed => Icon::Warning,
                Standing::Confirmed | Standing::Added | Standing::Name => Icon::Info,
            };
            builder.block(|localizer| {
                let to = Target::to(&Route::Change { id: update.id.clone() });
                Block::Link(Link {
                    note: Some(localizer.format(update.standing.label())),
                    icon: Some(icon),
                    ..Link::new(&id, localizer.format(&id), to)
                })
            });
        }
    }
    let title = builder.localizer().format("changes-title");
    builder.finish(Finish {
        route: &Route::Changes,
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::Whole,
        tools: Tools::Usual,
    })
}

/// One update: what is known now, what to do, and what the sheet says.
pub(super) fn change(mut builder: Builder, id: &str) -> Option<Built> {
    let content = builder.context.content();
    let update = content.update(id)?;
    builder.update(update, false);
    help(&mut builder);
    builder.link("changes-call-button", None, &Route::Contacts);
    let message = format!("update-{id}");
    builder.sheet_says(|builder| {
        builder.block(|localizer| Block::Paragraph {
            id: format!("then-{id}"),
            text: localizer.format_with(&message, Some("then"), &[]),
            style: ParagraphStyle::Body,
        });
    });
    builder.link("changes-all", None, &Route::Changes);
    let title = builder.localizer().format(&message);
    let contacts = update.sheet.is_empty();
    Some(builder.finish(Finish {
        route: &Route::Change { id: id.to_owned() },
        title,
        parent: Some(Route::Changes),
        sheet: if contacts { SheetLine::Contacts } else { SheetLine::Paragraphs(&update.sheet) },
        tools: Tools::Usual,
    }))
}

/// Every source, with its address and the day on which it was checked.
pub(super) fn sources(mut builder: Builder) -> Built {
    let content = builder.context.content();
    builder.paragraph("sources-intro", ParagraphStyle::Body);
    let sheet = &content.sheet;
    let sheet = ("sheet", &sheet.name, Some(sheet.language.as_str()), &sheet.address, sheet.checked);
    let others = content.sources.iter().map(|source| {
        (source.id.as_str(), &source.name, source.language.as_deref(), &source.address, source.checked)
    });
    for (id, name, language, address, checked) in std::iter::once(sheet).chain(others) {
        let localizer = builder.localizer();
        let name = language
            .map_or_else(|| localizer.preformatted(name.clone()), |tag| localizer.in_language(name, tag));
        let style = ParagraphStyle::Body;
        builder.blocks.push(Block::Paragraph { id: format!("source-{id}"), text: name, style });
        builder.block(|localizer| {
            let date = long_date(localizer, checked, DateFormat::Plain);
            let text = localizer.format_with("checked-on", None, &[("date", Value::Text(&date))]);
            Block::Paragraph { id: format!("checked-{id}"), text, style: ParagraphStyle::Caption }
        });
        if !address.is_empty() {
            let shown = isolate_ltr(address);
            builder.block(|localizer| Block::Paragraph {
                id: format!("address-{id}"),
                text: localizer.format_with("sources-address", None, &[("address", Value::Text(&shown))]),
                style: ParagraphStyle::Caption,
            });
        }
    }
    let title = builder.localizer().format("sources-title");
    builder.finish(Finish {
        route: &Route::Sources,
        title,
        parent: Some(Route::about()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}
