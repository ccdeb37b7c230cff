//! Which messages there are, and which ones the content needs.

use crate::{ButtonEntry, Content, Item, LinkEntry, Part};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// Messages by their id, each with the names of its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    messages: BTreeMap<String, BTreeSet<String>>,
}

impl Messages {
    /// The messages of FTL `texts`; what cannot be read is left out.
    pub fn read<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut messages = BTreeMap::new();
        for text in texts {
            let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned());
                    messages.insert(message.id.name.to_owned(), attributes.collect());
                }
            }
        }
        Self { messages }
    }

    /// True if there is the message `id`, with the `attribute` if one is named.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.messages.get(id).is_some_and(|own| attribute.is_none_or(|name| own.contains(name)))
    }
}

/// A message that an item of the content needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Needed {
    /// The message.
    pub id: String,
    /// Its attribute; `None` for its own text.
    pub attribute: Option<&'static str>,
    /// What of the content file names it: the place to look for it.
    pub owner: String,
}

/// The messages that `content` needs.
pub fn needed(content: &Content) -> Vec<Needed> {
    let mut list = List::default();
    for page in &content.pages {
        list.add(&page.title, &[None], &page.title);
        if page.step {
            list.add(&page.title, &[Some("note")], &page.title);
        }
        page.parts.iter().for_each(|part| list.part(part));
    }
    for rule in &content.rules {
        list.add(&format!("rule-{}", rule.id), &RULE, &rule.id);
        list.add(&format!("counted-{}", rule.id), &[None], &rule.id);
        rule.button.iter().for_each(|button| list.button(button));
    }
    for event in &content.events {
        list.add(&format!("event-{}", event.id), &[None, Some("question"), Some("day")], &event.id);
        for message in event.notice.iter().flat_map(|notice| [&notice.label, &notice.text]) {
            list.add(message, &[None], message);
        }
    }
    let holidays = content.holidays.iter().map(|holiday| &holiday.id);
    for id in holidays.chain(content.lunar_holidays.iter().map(|holiday| &holiday.id)) {
        list.add(&format!("holiday-{id}"), &[None], id);
    }
    for instance in &content.instances {
        let note = instance.note.then_some(Some("note"));
        list.add(&format!("instance-{}", instance.id), &[None], &instance.id);
        list.add(&format!("instance-{}", instance.id), note.as_slice(), &instance.id);
    }
    for group in &content.groups {
        list.add(&group.heading, &[None], &group.heading);
        group.intro.iter().for_each(|intro| list.add(intro, &[None], intro));
    }
    for contact in &content.contacts {
        list.add(&contact.id, &[None, Some("role")], &contact.id);
        if contact.ru.address.is_some() {
            list.add(&contact.id, &[Some("address")], &contact.id);
        }
        let visit = contact.can_be_visited().then_some(Some("visit"));
        list.add(&contact.doubt, &[None], &contact.doubt);
        list.add(&contact.doubt, visit.as_slice(), &contact.doubt);
        if let Some(hours) = &contact.hours {
            list.add(&hours.message, &[None], &hours.message);
        }
    }
    for service in &content.services {
        list.add(&format!("service-{}", service.id), &[None], &service.id);
    }
    for phrase in &content.phrases {
        if let Some(heading) = &phrase.heading {
            list.add(heading, &[None], heading);
        }
        list.add(&format!("phrase-{}", phrase.id), &[None, Some("name"), Some("law")], &phrase.id);
    }
    for update in &content.updates {
        let id = format!("update-{}", update.id);
        list.add(&id, &[None, Some("then"), Some("now"), Some("do")], &update.id);
    }
    list.needed
}

/// The attributes of the message of a deadline rule.
const RULE: [Option<&str>; 5] = [Some("title"), Some("label"), Some("late"), Some("do"), Some("do-late")];

#[derive(Default)]
struct List {
    needed: Vec<Needed>,
}

impl List {
    fn add(&mut self, id: &str, attributes: &[Option<&'static str>], owner: &str) {
        for attribute in attributes {
            self.needed.push(Needed { id: id.to_owned(), attribute: *attribute, owner: owner.to_owned() });
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.add(&item.message, &[None], &item.message);
        }
    }

    fn button(&mut self, button: &ButtonEntry) {
        self.add(&button.message, &[None], &button.message);
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading { message }
            | Part::Paragraph { message, .. }
            | Part::Link(LinkEntry { message, .. }) => {
                self.add(message, &[None], message);
            }
            Part::Bullets { items } | Part::Checklist { items } => self.items(items),
            Part::Notice { label, title, lines, .. } => {
                self.add(label, &[None], label);
                if let Some(title) = title {
                    self.add(title, &[None], title);
                }
                self.items(lines);
            }
            Part::Button(button) => self.button(button),
            Part::Update { .. }
            | Part::PaperName { .. }
            | Part::Steps
            | Part::AppealInstances
            | Part::Review
            | Part::Version => {}
        }
    }
}
