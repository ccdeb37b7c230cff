//! Who helps: all contacts, one contact, the emergency.

use super::builder::Builder;
use super::frame::{Frame, SheetLine, call};
use crate::content::{Contact, Official, Role, Weight};
use crate::page::route::HOME;
use crate::page::{Block, Button, ContactCard, Effect, Icon, Link, NamedText, Page, Target};
use crate::text::{Args, Speaker, Text, Value};

/// The groups, each with whom it helps and a link for each contact.
pub(super) fn all(mut builder: Builder) -> (Page, Vec<String>) {
    let content = builder.context.content();
    builder.paragraph("contacts-intro", Role::Text);
    let target = Target::Page { route: "emergency".to_owned() };
    builder.button("contacts-emergency-button", Some(Icon::Call), Weight::First, &target);
    for group in &content.groups {
        builder.carries(&group.clauses);
        builder.heading(&group.heading);
        builder.paragraph(&group.intro, Role::Text);
        if let Some(update) = group.update.as_deref().and_then(|id| content.update(id)) {
            builder.update(update, None);
        }
        for id in &group.contacts {
            builder.block(|speaker| {
                Block::Link(Link {
                    id: format!("contact-{id}"),
                    label: speaker.say(id),
                    icon: None,
                    excerpt: None,
                    target: Target::Page { route: format!("contacts/{id}") },
                })
            });
        }
    }
    let title = builder.speaker().say("contacts-title");
    builder.finish(Frame {
        route: "contacts",
        title,
        parent: Some(HOME),
        secure: false,
        sheet: SheetLine::Contacts,
    })
}

/// One contact.
pub(super) fn one(mut builder: Builder, id: &str) -> Option<(Page, Vec<String>)> {
    let content = builder.context.content();
    let contact = content.contact(id)?;
    card(&mut builder, contact);
    if let Some(update) = contact.update.as_deref().and_then(|id| content.update(id)) {
        builder.update(update, None);
    }
    if id == "hotline" {
        others(&mut builder);
    }
    builder.link("other-contacts", None, "contacts");
    let from_sheet = contact.origin == "sheet";
    if !from_sheet {
        builder.rests_on(&contact.origin);
    }
    let title = builder.speaker().say_with(id, Some("role"), &[]);
    Some(builder.finish(Frame {
        route: &format!("contacts/{id}"),
        title,
        parent: Some("contacts"),
        secure: false,
        sheet: if from_sheet { SheetLine::Contacts } else { SheetLine::None },
    }))
}

/// In an emergency: the hotline, and what to do if nobody answers.
pub(super) fn emergency(mut builder: Builder) -> Option<(Page, Vec<String>)> {
    let content = builder.context.content();
    let hotline = content.contact("hotline")?;
    builder.paragraph("emergency-text", Role::Text);
    card(&mut builder, hotline);
    if let Some(update) = hotline.update.as_deref().and_then(|id| content.update(id)) {
        builder.update(update, None);
    }
    others(&mut builder);
    builder.link("other-contacts", None, "contacts");
    let title = builder.speaker().say("emergency-title");
    Some(builder.finish(Frame {
        route: "emergency",
        title,
        parent: Some("contacts"),
        secure: false,
        sheet: SheetLine::Contacts,
    }))
}

/// Whom to call when the hotline does not answer.
fn others(builder: &mut Builder) {
    builder.paragraph("emergency-else", Role::Text);
    for id in ["unhcr-almaty", "bhr-almaty"] {
        builder.block(|speaker| {
            Block::Link(Link {
                id: format!("contact-{id}"),
                label: speaker.say(id),
                icon: None,
                excerpt: None,
                target: Target::Page { route: format!("contacts/{id}") },
            })
        });
    }
}

fn card(builder: &mut Builder, contact: &Contact) {
    builder.carries(&contact.clauses);
    builder.block(|speaker| {
        let figures: Vec<(&str, Value)> =
            contact.figures.iter().map(|(name, value)| (name.as_str(), Value::Text(value))).collect();
        let has_place = contact.ru.address.is_some();
        Block::Contact(ContactCard {
            id: format!("contact-{}", contact.id),
            name: speaker.say(&contact.id),
            role: speaker.say_with(&contact.id, Some("role"), &[]),
            calls: contact.phones.iter().map(|phone| call(phone, speaker.say("call"))).collect(),
            doubt: speaker.say(&contact.doubt),
            place: has_place.then(|| place(speaker, contact, &figures)),
            driver_label: has_place.then(|| speaker.say("show-driver")),
            official: vec![official(&contact.ru, "ru"), official(&contact.kk, "kk")],
            actions: actions(speaker, contact),
        })
    });
}

fn place(speaker: &Speaker, contact: &Contact, figures: &Args) -> Text {
    speaker.say_with(&contact.id, Some("address"), figures)
}

fn official(official: &Official, language: &str) -> NamedText {
    NamedText {
        name: Speaker::foreign(&official.name, language),
        address: official.address.as_deref().map(|address| Speaker::foreign(address, language)),
    }
}

fn actions(speaker: &Speaker, contact: &Contact) -> Vec<Button> {
    let Some(address) = &contact.ru.address else { return Vec::new() };
    let button = |id: &str, icon, effect| Button {
        id: format!("{id}-{}", contact.id),
        label: speaker.say(id),
        icon: Some(icon),
        weight: Weight::Second,
        target: Target::Effect { effect },
    };
    vec![
        button("copy-address", Icon::Copy, Effect::Copy { text: address.clone() }),
        button("open-map", Icon::Map, Effect::OpenMap { query: address.clone() }),
    ]
}
