//! What has changed since the sheet, and the sources of everything.

use super::builder::Builder;
use super::dates::long_date;
use super::frame::{Frame, SheetLine};
use crate::content::{Role, Standing, Weight};
use crate::page::route::HOME;
use crate::page::{Block, Icon, Line, Page, Target};
use crate::text::{Value, isolate_ltr};
use crate::time::Form;

/// Every update: what the sheet says, what is known now, what to do.
pub(super) fn changes(mut builder: Builder) -> (Page, Vec<String>) {
    builder.paragraph("changes-intro", Role::Text);
    let target = Target::Page { route: "contacts".to_owned() };
    builder.button("changes-call-button", Some(Icon::Call), Weight::First, &target);
    for update in &builder.context.content().updates {
        let id = format!("update-{}", update.id);
        let label = match update.standing {
            Standing::Changed => "label-changed",
            Standing::Unconfirmed => "label-not-confirmed",
            Standing::Confirmed | Standing::Name => "label-good-to-know",
        };
        builder.block(|speaker| Block::Notice {
            id: id.clone(),
            tone: update.standing.tone(),
            label: speaker.say(label),
            title: Some(speaker.say(&id)),
            lines: [("then", Some("changes-then")), ("now", Some("changes-now")), ("do", None)]
                .map(|(attribute, label)| Line {
                    label: label.map(|label| speaker.say(label)),
                    text: speaker.say_with(&id, Some(attribute), &[]),
                })
                .into(),
        });
        for source in &update.sources {
            builder.rests_on(source);
        }
    }
    let title = builder.speaker().say("changes-title");
    builder.finish(Frame {
        route: "changes",
        title,
        parent: Some(HOME),
        secure: false,
        sheet: SheetLine::Whole,
    })
}

/// Every source, with its address and the day on which it was checked.
pub(super) fn sources(mut builder: Builder) -> (Page, Vec<String>) {
    let content = builder.context.content();
    builder.paragraph("sources-intro", Role::Text);
    let sheet = content.sheet.iter().map(|sheet| ("sheet", &sheet.name, &sheet.address, sheet.checked));
    let others = content
        .sources
        .iter()
        .map(|source| (source.id.as_str(), &source.name, &source.address, source.checked));
    for (id, name, address, checked) in sheet.chain(others) {
        builder.block(|speaker| {
            let date = long_date(speaker, checked, Form::Plain);
            Block::Paragraph {
                id: format!("source-{id}"),
                text: speaker.say_with(
                    "source-checked",
                    None,
                    &[("name", Value::Text(name)), ("date", Value::Text(&date))],
                ),
                role: Role::Text,
            }
        });
        if !address.is_empty() {
            let shown = isolate_ltr(address);
            builder.block(|speaker| Block::Paragraph {
                id: format!("address-{id}"),
                text: speaker.say_with("sources-address", None, &[("address", Value::Text(&shown))]),
                role: Role::Small,
            });
        }
    }
    let title = builder.speaker().say("sources-title");
    builder.finish(Frame {
        route: "sources",
        title,
        parent: Some("about"),
        secure: false,
        sheet: SheetLine::None,
    })
}
