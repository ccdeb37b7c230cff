//! Which messages there are, and which ones the content needs.

use crate::place::{PART, Place};
use crate::{ButtonEntry, Content, Item, LinkEntry, NowItem, Part, RuleKind, Town};
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
    /// What of the content names it, or needs it.
    pub place: Place,
}

/// The messages that `content` needs.
pub fn needed(content: &Content) -> Vec<Needed> {
    let mut list = List::default();
    for page in &content.pages {
        list.named("page", "title", &page.title);
        if page.step {
            list.add(&page.title, &[Some("note")], &Place::new("page", "title", &page.title));
        }
        page.all_parts().for_each(|part| list.part(part));
    }
    for rule in &content.rules {
        let id = format!("rule-{}", rule.id);
        list.of_id("rule", &rule.id, &id, &RULE);
        if rule.kind == RuleKind::Duty {
            list.of_id("rule", &rule.id, &id, &[Some("between")]);
        }
        if rule.recounted_from.is_some() {
            list.of_id("rule", &rule.id, &format!("recounted-{}", rule.id), &[None]);
        }
        rule.intro.iter().for_each(|message| list.named("rule", "intro", message));
        list.of_id("rule", &rule.id, &format!("counted-{}", rule.id), &[None]);
        rule.says.iter().for_each(|item| list.named("rule", "message", &item.message));
        list.now("rule", &rule.now);
        list.now("rule", &rule.late);
    }
    for event in &content.events {
        let attributes = [None, Some("question"), Some("day")];
        list.of_id("event", &event.id, &format!("event-{}", event.id), &attributes);
        event.assumption.iter().for_each(|message| list.named("event", "assumption", message));
        list.now("event", &event.now);
        if let Some(rule) = &event.call_by {
            list.add(&format!("rule-{rule}"), &[Some("call-by")], &Place::new("event", "call_by", rule));
        }
    }
    for id in content.holidays.iter().map(|holiday| &holiday.id) {
        list.of_id("holiday", id, &format!("holiday-{id}"), &[None]);
    }
    for id in content.lunar_holidays.iter().map(|holiday| &holiday.id) {
        list.of_id("lunar", id, &format!("holiday-{id}"), &[None]);
    }
    for instance in &content.instances {
        let id = format!("instance-{}", instance.id);
        let note = instance.note.then_some(Some("note"));
        list.of_id("instance", &instance.id, &id, &[None]);
        list.of_id("instance", &instance.id, &id, note.as_slice());
    }
    for group in &content.groups {
        list.named("group", "heading", &group.heading);
        group.intro.iter().for_each(|intro| list.named("group", "intro", intro));
    }
    for contact in &content.contacts {
        let address = contact.ru.address.as_ref().map(|_| Some("address"));
        list.of_id("contact", &contact.id, &contact.id, &[None, Some("role")]);
        list.of_id("contact", &contact.id, &contact.id, address.as_slice());
        list.named("contact", "doubt", &contact.doubt);
        if contact.can_be_visited() {
            list.add(&contact.doubt, &[Some("visit")], &Place::new("contact", "doubt", &contact.doubt));
        }
        if let Some(hours) = &contact.hours {
            list.add(
                &hours.message,
                &[None, Some("named")],
                &Place::new("contact", "message", &hours.message),
            );
        }
    }
    for id in &content.roles.help {
        list.add(id, &[Some("short")], &Place::new("roles", "help", id));
    }
    for town in content.towns.iter().map(|town| town.id.as_str()).chain([Town::OTHER]) {
        list.of_id("town", town, &format!("town-{town}"), &[None]);
    }
    for service in &content.services {
        list.of_id("service", &service.id, &format!("service-{}", service.id), &[None]);
    }
    for phrase in &content.phrases {
        if let Some(heading) = &phrase.heading {
            list.named("phrase", "heading", heading);
        }
        let attributes = [None, Some("name"), Some("law")];
        list.of_id("phrase", &phrase.id, &format!("phrase-{}", phrase.id), &attributes);
    }
    for update in &content.updates {
        let attributes = [None, Some("then"), Some("now"), Some("do")];
        list.of_id("update", &update.id, &format!("update-{}", update.id), &attributes);
    }
    for promise in &content.promises {
        list.named("promise", "message", &promise.message);
        promise.otherwise.iter().for_each(|message| list.named("promise", "otherwise", message));
    }
    list.needed
}

/// The attributes of the message of a deadline rule.
const RULE: [Option<&str>; 4] = [None, Some("title"), Some("label"), Some("late")];

#[derive(Default)]
struct List {
    needed: Vec<Needed>,
}

impl List {
    /// The message `id` or its `attributes`, needed by what is at `place`.
    fn add(&mut self, id: &str, attributes: &[Option<&'static str>], place: &Place) {
        for attribute in attributes {
            self.needed.push(Needed { id: id.to_owned(), attribute: *attribute, place: place.clone() });
        }
    }

    /// The message that the entry `key` of a `table` names.
    fn named(&mut self, table: &'static str, key: &'static str, message: &str) {
        self.add(message, &[None], &Place::new(table, key, message));
    }

    /// The message `id` or its `attributes`, which belong to the item `own` of a `table`.
    fn of_id(&mut self, table: &'static str, own: &str, message: &str, attributes: &[Option<&'static str>]) {
        self.add(message, attributes, &Place::new(table, "id", own));
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            let note = item.note.then_some(Some("note"));
            self.named(PART, "message", &item.message);
            self.add(&item.message, note.as_slice(), &Place::new(PART, "message", &item.message));
        }
    }

    /// What to do now, and the line below it.
    fn now(&mut self, table: &'static str, items: &[NowItem]) {
        for NowItem { message, .. } in items {
            self.add(message, &[None, Some("note")], &Place::new(table, "message", message));
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading { message }
            | Part::Paragraph { message, .. }
            | Part::Link(LinkEntry { message, .. })
            | Part::Button(ButtonEntry { message, .. }) => self.named(PART, "message", message),
            Part::Now { title, items, .. } => {
                if let Some(title) = title {
                    self.named(PART, "title", title);
                }
                self.now(PART, items);
            }
            Part::Door(door) => {
                self.add(&door.message, &[None, Some("note")], &Place::new(PART, "message", &door.message));
            }
            Part::Bullets { items } | Part::Checklist { items } => self.items(items),
            Part::Event { .. }
            | Part::Help
            | Part::PaperName { .. }
            | Part::Steps
            | Part::AppealInstances
            | Part::Review
            | Part::Version => {}
        }
    }
}
