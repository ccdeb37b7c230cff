//! Who helps: all contacts, one contact, the emergency.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools, call};
use crate::content::{Contact, Emphasis, OfficialName, ParagraphStyle, Route};
use crate::page::{Block, Button, Capability, ContactCard, Effect, Icon, NamedText, Target};
use crate::text::{Localizer, Value};

/// The groups, each with whom it helps and a link for each contact.
pub(super) fn all(mut builder: Builder) -> Built {
    builder.paragraph("contacts-intro", ParagraphStyle::Body);
    builder.button_to("contacts-emergency-button", Some(Icon::Call), Emphasis::Primary, &Route::Emergency);
    for group in &builder.context.content().groups {
        builder.carries(&group.clauses);
        builder.heading(&group.heading);
        builder.paragraph(&group.intro, ParagraphStyle::Body);
        group.update.iter().for_each(|id| builder.update(id, None));
        group.contacts.iter().for_each(|id| builder.contact_link(id));
    }
    let title = builder.localizer().format("contacts-title");
    builder.finish(Finish {
        route: &Route::Contacts,
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::Contacts,
        tools: Tools::Usual,
    })
}

/// One contact.
pub(super) fn one(mut builder: Builder, id: &str) -> Option<Built> {
    let content = builder.context.content();
    let contact = content.contact(id)?;
    card(&mut builder, contact);
    if id == content.roles.hotline {
        others(&mut builder);
    }
    builder.link("other-contacts", None, &Route::Contacts);
    let from_sheet = contact.origin == "sheet";
    if !from_sheet {
        builder.is_based_on(&contact.origin);
    }
    let title = builder.localizer().format_with(id, Some("role"), &[]);
    Some(builder.finish(Finish {
        route: &Route::Contact { id: id.to_owned() },
        title,
        parent: Some(Route::Contacts),
        sheet: if from_sheet { SheetLine::Contacts } else { SheetLine::None },
        tools: Tools::Usual,
    }))
}

/// In an emergency: the hotline, and what to do if nobody answers.
pub(super) fn emergency(mut builder: Builder) -> Option<Built> {
    let hotline = builder.context.content().hotline()?;
    builder.paragraph("emergency-text", ParagraphStyle::Body);
    card(&mut builder, hotline);
    others(&mut builder);
    builder.link("other-contacts", None, &Route::Contacts);
    let title = builder.localizer().format("emergency-title");
    Some(builder.finish(Finish {
        route: &Route::Emergency,
        title,
        parent: Some(Route::Contacts),
        sheet: SheetLine::Contacts,
        tools: Tools::Usual,
    }))
}

/// Whom to call when the hotline does not answer.
fn others(builder: &mut Builder) {
    builder.paragraph("emergency-else", ParagraphStyle::Body);
    builder.context.content().roles.instead_of_hotline.iter().for_each(|id| builder.contact_link(id));
}

/// The card of a contact, and the notice of the update that concerns it.
fn card(builder: &mut Builder, contact: &Contact) {
    builder.carries(&contact.clauses);
    let (can_copy, can_map) = (builder.can(Capability::Copy), builder.can(Capability::Map));
    builder.block(|localizer| {
        let numbers: Vec<(&str, Value)> =
            contact.numbers.iter().map(|(name, value)| (name.as_str(), Value::Text(value))).collect();
        let address = contact.ru.address.as_ref();
        let action = |id: &str, icon, effect| Button {
            id: format!("{id}-{}", contact.id),
            label: localizer.format(id),
            icon: Some(icon),
            emphasis: Emphasis::Secondary,
            target: Target::Effect { effect },
        };
        let copy = address.filter(|_| can_copy).map(|address| Effect::Copy { text: address.clone() });
        let map = address.filter(|_| can_map).map(|address| Effect::OpenMap { query: address.clone() });
        let copy = copy.map(|effect| action("copy-address", Icon::Copy, effect));
        let map = map.map(|effect| action("open-map", Icon::Map, effect));
        Block::Contact(ContactCard {
            id: format!("contact-{}", contact.id),
            name: localizer.format(&contact.id),
            role: localizer.format_with(&contact.id, Some("role"), &[]),
            calls: contact.phones.iter().map(|phone| call(phone, localizer.format("call"))).collect(),
            doubt: localizer.format(&contact.doubt),
            address: address.map(|_| localizer.format_with(&contact.id, Some("address"), &numbers)),
            driver_label: address.map(|_| localizer.format("show-driver")),
            official: vec![official(localizer, &contact.ru, "ru"), official(localizer, &contact.kk, "kk")],
            actions: copy.into_iter().chain(map).collect(),
        })
    });
    contact.update.iter().for_each(|id| builder.update(id, None));
}

fn official(localizer: &Localizer, official: &OfficialName, language: &str) -> NamedText {
    NamedText {
        name: localizer.in_language(&official.name, language),
        address: official.address.as_deref().map(|address| localizer.in_language(address, language)),
    }
}
