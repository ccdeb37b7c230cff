//! What has changed since the sheet, and the sources of everything.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{Emphasis, ParagraphStyle, Route};
use crate::page::{Block, Icon};
use crate::text::{Value, isolate_ltr};

/// Every update: what the sheet says, what is known now, what to do.
pub(super) fn changes(mut builder: Builder) -> Built {
    const LINES: [(&str, Option<&str>); 3] =
        [("then", Some("changes-then")), ("now", Some("changes-now")), ("do", None)];
    builder.paragraph("changes-intro", ParagraphStyle::Body);
    builder.button_to("changes-call-button", Some(Icon::Call), Emphasis::Primary, &Route::Contacts);
    for update in &builder.context.content().updates {
        builder.update_notice(update, update.standing.severity(), update.standing.label(), &LINES);
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

/// Every source, with its address and the day on which it was checked.
pub(super) fn sources(mut builder: Builder) -> Built {
    let content = builder.context.content();
    builder.paragraph("sources-intro", ParagraphStyle::Body);
    let sheet = &content.sheet;
    let sheet = std::iter::once(("sheet", &sheet.name, &sheet.address, sheet.checked));
    let others = content
        .sources
        .iter()
        .map(|source| (source.id.as_str(), &source.name, &source.address, source.checked));
    for (id, name, address, checked) in sheet.chain(others) {
        builder.block(|localizer| Block::Paragraph {
            id: format!("source-{id}"),
            text: Builder::source_line(localizer, name, checked),
            style: ParagraphStyle::Body,
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
