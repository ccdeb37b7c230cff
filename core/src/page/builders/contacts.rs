//! Who helps: all contacts, one contact, the emergency.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools, call, year};
use crate::content::{
    Contact, EmergencyService, Emphasis, Group, Hours, OfficialName, ParagraphStyle, Route, Severity,
};
use crate::language::Script;
use crate::page::{Block, Button, Call, Capability, ContactCard, Effect, Icon, NamedText, Target};
use crate::text::{Localizer, Text, Value, isolate_ltr};

/// The groups, each with whom it helps: the numbers to call, and links to the offices without one.
pub(super) fn all(mut builder: Builder) -> Built {
    let content = builder.context.content();
    builder.paragraph("contacts-intro", ParagraphStyle::Body);
    builder.button_to("contacts-emergency-button", Some(Icon::Call), Emphasis::Primary, &Route::Emergency);
    for entry in &content.groups {
        if entry.of_sheet {
            builder.sheet_says(|builder| group(builder, entry));
        } else {
            group(&mut builder, entry);
        }
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

/// A group of the page of all contacts.
fn group(builder: &mut Builder, group: &Group) {
    let content = builder.context.content();
    builder.carries(&group.clauses);
    builder.heading(&group.heading);
    group.intro.iter().for_each(|intro| builder.paragraph(intro, ParagraphStyle::Body));
    for contact in group.contacts.iter().filter_map(|id| content.contact(id)) {
        if contact.closed || contact.phones.is_empty() {
            builder.contact_link(&contact.id);
        } else {
            card(builder, contact, Detail::Short);
        }
        if contact.id == content.roles.hotline {
            builder.link("emergency-else", None, &Route::Contact { id: contact.id.clone() });
        }
    }
}

/// One contact. An office that has lost its task is told of after the one that has it now.
pub(super) fn one(mut builder: Builder, id: &str) -> Option<Built> {
    let content = builder.context.content();
    let contact = content.contact(id)?;
    builder.carries(&contact.clauses);
    if contact.closed {
        updates(&mut builder, contact);
        contact.instead.iter().for_each(|id| instead(&mut builder, id));
        card(&mut builder, contact, Detail::Closed);
        closed_numbers(&mut builder, contact);
    } else {
        card(&mut builder, contact, Detail::Whole);
        if contact.phones.is_empty() {
            help(&mut builder);
        }
        updates(&mut builder, contact);
    }
    if id == content.roles.hotline {
        others(&mut builder);
    }
    builder.link("other-contacts", None, &Route::Contacts);
    let title = builder.localizer().format_with(id, Some("role"), &[]);
    let from_sheet = contact.origin == Contact::FROM_SHEET;
    Some(builder.finish(Finish {
        route: &Route::Contact { id: id.to_owned() },
        title,
        parent: Some(Route::Contacts),
        sheet: if from_sheet { SheetLine::Contacts } else { SheetLine::None },
        tools: Tools::Usual,
    }))
}

/// What has changed about a contact.
fn updates(builder: &mut Builder, contact: &Contact) {
    let update = contact.update.as_ref().and_then(|id| builder.context.content().update(id));
    if let Some(update) = update {
        builder.update(update, true);
    }
}

/// In an emergency: the services of the country; then, for who may be sent back or is held, the hotline and whom to call
/// when it does not answer.
pub(super) fn emergency(mut builder: Builder) -> Option<Built> {
    let hotline = builder.context.content().hotline()?;
    services(&mut builder);
    builder.heading("emergency-held-heading");
    builder.paragraph("emergency-text", ParagraphStyle::Body);
    builder.carries(&hotline.clauses);
    card(&mut builder, hotline, Detail::Whole);
    builder.paragraph("emergency-else", ParagraphStyle::Body);
    others(&mut builder);
    builder.button_to("rights-officer-button", Some(Icon::Words), Emphasis::Secondary, &Route::Officer);
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

/// The numbers of the emergency services on one card, and that the police may answer.
fn services(builder: &mut Builder) {
    let content = builder.context.content();
    let services = &content.services;
    let Some(source) = services.first().and_then(|service| service.sources.first()) else { return };
    let year = year(content, source);
    builder.block(|localizer| {
        let number = |service: &EmergencyService| {
            call(&service.phone, localizer.format(&format!("service-{}", service.id)))
        };
        Block::Contact(ContactCard {
            id: "emergency-services".to_owned(),
            name: localizer.format("emergency-services"),
            role: localizer.format("emergency-services-which"),
            calls: services.iter().map(number).collect(),
            doubt: localizer.format_with("doubt-services", None, &[("year", Value::Text(&year))]),
            address: None,
            driver_label: None,
            official: Vec::new(),
            actions: Vec::new(),
        })
    });
    let numbers: Vec<(&str, String)> =
        services.iter().map(|service| (service.id.as_str(), isolate_ltr(&service.phone))).collect();
    let numbers: Vec<(&str, Value)> = numbers.iter().map(|(id, number)| (*id, Value::Text(number))).collect();
    builder.block(|localizer| Block::Notice {
        id: "emergency-police".to_owned(),
        severity: Severity::Warning,
        label: localizer.format("label-take-care"),
        title: Some(localizer.format_with("emergency-police", None, &numbers)),
        lines: ["call", "papers"]
            .map(|line| localizer.format_with("emergency-police", Some(line), &numbers))
            .into(),
    });
    services.iter().flat_map(|service| &service.sources).for_each(|source| builder.is_based_on(source));
}

/// Whom to call when the hotline does not answer.
fn others(builder: &mut Builder) {
    let content = builder.context.content();
    for contact in content.roles.instead_of_hotline.iter().filter_map(|id| content.contact(id)) {
        card(builder, contact, Detail::Short);
    }
}

/// The id of the card with the numbers to call for help.
pub(super) const HELP: &str = "help";

/// The numbers to call for help, each with the name of who answers and the year of the number, on one card.
pub(super) fn help(builder: &mut Builder) {
    let content = builder.context.content();
    let contacts: Vec<&Contact> = content.roles.help.iter().filter_map(|id| content.contact(id)).collect();
    builder.block(|localizer| {
        let number = |contact: &&Contact| {
            let number = contact.phones.first()?;
            let name = localizer.format_with(&contact.id, Some("short"), &[]);
            let year = year(content, &contact.origin);
            let times = contact.hours.as_ref().map(times).unwrap_or_default();
            let args = [
                ("name", Value::Text(&name.value)),
                ("year", Value::Text(&year)),
                ("times", Value::Text(&times)),
            ];
            let label = contact.hours.as_ref().map_or_else(
                || localizer.format_with("call-named", None, &args),
                |hours| localizer.format_with(&hours.message, Some("named"), &args),
            );
            Some(call(number, label))
        };
        Block::Contact(ContactCard {
            id: HELP.to_owned(),
            name: localizer.format("help-numbers"),
            role: localizer.format("help-numbers-which"),
            calls: contacts.iter().filter_map(number).collect(),
            doubt: localizer.format("doubt-help"),
            address: None,
            driver_label: None,
            official: Vec::new(),
            actions: Vec::new(),
        })
    });
    for contact in contacts {
        if contact.origin != Contact::FROM_SHEET {
            builder.is_based_on(&contact.origin);
        }
    }
}

/// The office of the town `id`, whole; for another town, how to find its office.
pub(super) fn office_of_town(builder: &mut Builder, id: &str) {
    let content = builder.context.content();
    match content.town(id).and_then(|town| content.contact(&town.contact)) {
        Some(contact) => card(builder, contact, Detail::Whole),
        None => builder.paragraph("town-other-text", ParagraphStyle::Body),
    }
}

/// The way to the contact `id`, which has the task of an office that has lost it.
fn instead(builder: &mut Builder, id: &str) {
    builder.heading("contacts-today-heading");
    builder.block(|localizer| {
        Block::Button(Button {
            id: format!("instead-{id}"),
            label: localizer.format(id),
            icon: Some(Icon::Place),
            emphasis: Emphasis::Primary,
            target: Target::to(&Route::Contact { id: id.to_owned() }),
        })
    });
}

/// The numbers of an office that has lost its task: to be read, not to be called.
fn closed_numbers(builder: &mut Builder, contact: &Contact) {
    let year = year(builder.context.content(), &contact.origin);
    let numbers: Vec<String> = contact.phones.iter().map(|phone| isolate_ltr(phone)).collect();
    builder.block(|localizer| {
        let numbers = localizer.list(&numbers);
        let args = [("year", Value::Text(&year)), ("numbers", Value::Text(&numbers))];
        Block::Paragraph {
            id: format!("numbers-{}", contact.id),
            text: localizer.format_with("closed-numbers", None, &args),
            style: ParagraphStyle::Caption,
        }
    });
}

/// The number of a house or an office as a text in `script` shows it: in Cyrillic text the letter behind the figure is
/// Cyrillic, as on the door and on papers ("4а", not "4a" with a Latin letter, which a search or a voice takes for
/// another one).
fn on_door(number: &str, script: Script) -> String {
    match script {
        Script::Cyrl => number
            .chars()
            .map(|letter| match letter {
                'a' => 'а',
                'b' => 'б',
                'v' => 'в',
                'g' => 'г',
                other => other,
            })
            .collect(),
        Script::Latn | Script::Arab | Script::ArabUg | Script::Hans => number.to_owned(),
    }
}

/// How much of a contact its card has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// All there is.
    Whole,
    /// What helps to call at once; a button leads to the address for a driver.
    Short,
    /// Name and address to be read: of an office that has lost its task, nothing can be called, mapped or shown.
    Closed,
}

/// The card of a contact.
fn card(builder: &mut Builder, contact: &Contact, detail: Detail) {
    let able = |capability| detail == Detail::Whole && builder.can(capability);
    let (can_copy, can_map) = (able(Capability::Copy), able(Capability::Map));
    let year = year(builder.context.content(), &contact.origin);
    let visit = (detail == Detail::Whole && contact.can_be_visited()).then_some("visit");
    builder.block(|localizer| {
        let script = localizer.bundle().language().script;
        let numbers: Vec<(&str, String)> =
            contact.numbers.iter().map(|(name, number)| (name.as_str(), on_door(number, script))).collect();
        let numbers: Vec<(&str, Value)> =
            numbers.iter().map(|(name, number)| (*name, Value::Text(number))).collect();
        let address = contact.ru.address.as_ref();
        let button = |message: &str, icon, target| Button {
            id: format!("{message}-{}", contact.id),
            label: localizer.format(message),
            icon: Some(icon),
            emphasis: Emphasis::Secondary,
            target,
        };
        let effect = |message, icon, effect| button(message, icon, Target::Effect { effect });
        let copy = address.filter(|_| can_copy).map(|address| Effect::Copy { text: address.clone() });
        let map = address.filter(|_| can_map).map(|address| Effect::OpenMap { query: address.clone() });
        let own_page = Target::to(&Route::Contact { id: contact.id.clone() });
        let driver = address.filter(|_| detail == Detail::Short).map(|_| own_page);
        let actions = [
            copy.map(|copy| effect("copy-address", Icon::Copy, copy)),
            map.map(|map| effect("open-map", Icon::Map, map)),
            driver.map(|page| button("show-driver", Icon::Taxi, page)),
        ];
        let calls = contact.phones.iter().filter(|_| detail != Detail::Closed);
        let official: Vec<NamedText> = [("ru", &contact.ru), ("kk", &contact.kk)]
            .into_iter()
            .filter(|_| detail != Detail::Short)
            .map(|(language, name)| official(localizer, name, language, detail == Detail::Whole))
            .collect();
        Block::Contact(ContactCard {
            id: format!("contact-{}", contact.id),
            name: localizer.format(&contact.id),
            role: localizer.format_with(&contact.id, Some("role"), &[]),
            calls: calls.map(|phone| contact_call(localizer, contact, phone)).collect(),
            doubt: localizer.format_with(&contact.doubt, visit, &[("year", Value::Text(&year))]),
            address: address
                .filter(|_| detail != Detail::Short)
                .map(|_| localizer.format_with(&contact.id, Some("address"), &numbers)),
            driver_label: address
                .filter(|_| detail == Detail::Whole)
                .map(|_| localizer.format("show-driver")),
            official,
            actions: actions.into_iter().flatten().collect(),
        })
    });
    if contact.origin != Contact::FROM_SHEET {
        builder.is_based_on(&contact.origin);
    }
}

/// The button that calls a contact, with the hours in which somebody answers.
fn contact_call(localizer: &Localizer, contact: &Contact, phone: &str) -> Call {
    let label: Text = contact.hours.as_ref().map_or_else(
        || localizer.format("call"),
        |hours| {
            let times = times(hours);
            localizer.format_with(&hours.message, None, &[("times", Value::Text(&times))])
        },
    );
    call(phone, label)
}

/// The hours in which somebody answers. The earlier one is on the left in every language, as with the numbers.
fn times(hours: &Hours) -> String {
    isolate_ltr(&format!("{}–{}", hours.opens, hours.closes))
}

/// The name of a contact in `language`, and, if it can be gone to, its address.
fn official(localizer: &Localizer, official: &OfficialName, language: &str, with_address: bool) -> NamedText {
    let address = official.address.as_deref().filter(|_| with_address);
    NamedText {
        name: localizer.in_language(&official.name, language),
        address: address.map(|address| localizer.in_language(address, language)),
    }
}
