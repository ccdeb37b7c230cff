//! What must be true between the content files: no name twice, nothing named that is not there.

use crate::language::ENGLISH;
use crate::messages::{Messages, Needed, needed};
use crate::place::{PART, Place};
use crate::{Contact, Content, Event, Fault, PageEntry, Part, Review, Route, Rule, SourceFile};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Checks `content` against itself and the English `messages`; `files` serve to find the line of a fault.
pub(crate) fn check(content: &Content, messages: &Messages, files: &[SourceFile]) -> Result<(), Fault> {
    let check = Check { content, files };
    check.unique("locale", "tag", content.locales.iter().map(|locale| locale.tag.as_str()))?;
    check.unique("page", "route", content.pages.iter().map(|page| page.route.as_str()))?;
    check.unique("rule", "id", content.rules.iter().map(|rule| rule.id.as_str()))?;
    check.unique("event", "id", content.events.iter().map(|event| event.id.as_str()))?;
    check.unique("instance", "id", content.instances.iter().map(|instance| instance.id.as_str()))?;
    check.unique("paper", "id", content.papers.iter().map(|paper| paper.id.as_str()))?;
    check.unique("contact", "id", content.contacts.iter().map(|contact| contact.id.as_str()))?;
    check.unique("town", "id", content.towns.iter().map(|town| town.id.as_str()))?;
    check.unique("service", "id", content.services.iter().map(|service| service.id.as_str()))?;
    check.unique("phrase", "id", content.phrases.iter().map(|phrase| phrase.id.as_str()))?;
    check.unique("update", "id", content.updates.iter().map(|update| update.id.as_str()))?;
    check.unique("source", "id", content.sources.iter().map(|source| source.id.as_str()))?;
    check.unique("topic", "id", content.topics.iter().map(|topic| topic.id.as_str()))?;
    check.locales()?;
    content.pages.iter().try_for_each(|page| check.own_route(page))?;
    check.roles()?;
    check.promises()?;
    content.rules.iter().try_for_each(|rule| check.rule(rule))?;
    content.events.iter().try_for_each(|event| check.event(event))?;
    check.holidays()?;
    check.contacts()?;
    check.services()?;
    let names = content.sources.iter().filter_map(|source| source.language.as_ref());
    names.chain([&content.sheet.language]).try_for_each(|tag| check.locale("source", "language", tag))?;
    for update in &content.updates {
        update.sources.iter().try_for_each(|id| check.source("update", "sources", id))?;
    }
    content.pages.iter().try_for_each(|page| check.page(page))?;
    let mut answers = content.topics.iter().flat_map(|topic| &topic.pages);
    answers.try_for_each(|route| check.route("topic", "pages", route))?;
    needed(content).iter().try_for_each(|needed| check.message(messages, needed))
}

struct Check<'a> {
    content: &'a Content,
    files: &'a [SourceFile],
}

impl Check<'_> {
    /// The fault `what` of the entry `key` of a `table` that names `value`; of the last one, if there are several.
    fn at(&self, table: &'static str, key: &'static str, value: &str, what: String) -> Fault {
        Self::fault(Place::new(table, key, value).find(self.files).pop(), what)
    }

    /// The fault `what` of the table `[table]` or `[[table]]`, where it is first.
    fn at_table(&self, table: &str, what: String) -> Fault {
        let found = self.files.iter().find_map(|file| {
            let line = file.text.lines().position(|line| line.trim_matches(['[', ']']) == table)?;
            Some((file.name.to_string(), line + 1, 1))
        });
        Self::fault(found, what)
    }

    fn fault(found: Option<(String, usize, usize)>, what: String) -> Fault {
        let (file, line, column) = found.unwrap_or_else(|| ("core/content".to_owned(), 1, 1));
        Fault { file, line, column, what }
    }

    fn unique<'a>(
        &self,
        table: &'static str,
        key: &'static str,
        ids: impl Iterator<Item = &'a str>,
    ) -> Result<(), Fault> {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                let what = format!("[[{table}]] \"{id}\" occurs twice; remove or rename one");
                return Err(self.at(table, key, id, what));
            }
        }
        Ok(())
    }

    /// Checks that there is a `[[wanted]]` of the id `id`, which the entry `key` of a `table` names.
    fn known(
        &self,
        found: bool,
        wanted: &str,
        table: &'static str,
        key: &'static str,
        id: &str,
    ) -> Result<(), Fault> {
        if found {
            return Ok(());
        }
        let what = format!("there is no [[{wanted}]] \"{id}\"; add it or correct the name");
        Err(self.at(table, key, id, what))
    }

    fn contact(&self, table: &'static str, key: &'static str, id: &str) -> Result<(), Fault> {
        self.known(self.content.contact(id).is_some(), "contact", table, key, id)
    }

    fn update(&self, table: &'static str, id: Option<&String>) -> Result<(), Fault> {
        id.map_or(Ok(()), |id| self.known(self.content.update(id).is_some(), "update", table, "update", id))
    }

    fn locale(&self, table: &'static str, key: &'static str, tag: &str) -> Result<(), Fault> {
        let known = self.content.locales.iter().any(|locale| locale.tag == tag);
        self.known(known, "locale", table, key, tag)
    }

    fn source(&self, table: &'static str, key: &'static str, id: &str) -> Result<(), Fault> {
        self.known(self.content.source(id).is_some(), "source", table, key, id)
    }

    fn route(&self, table: &'static str, key: &'static str, route: &Route) -> Result<(), Fault> {
        if self.content.has(route) {
            return Ok(());
        }
        let what = format!("no page has the route \"{route}\"; correct it (panah routes lists them all)");
        Err(self.at(table, key, &route.to_string(), what))
    }

    fn message(&self, messages: &Messages, needed: &Needed) -> Result<(), Fault> {
        let Needed { id, attribute, place } = needed;
        if messages.has(id, *attribute) {
            return Ok(());
        }
        let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        let what =
            format!("no English text has the message \"{name}\"; write it in locales/en or correct the name");
        Err(Self::fault(place.find(self.files).into_iter().next(), what))
    }

    fn locales(&self) -> Result<(), Fault> {
        let locales = &self.content.locales;
        if locales.iter().all(|locale| locale.tag != ENGLISH) {
            let what = "there is no locale en; every text falls back to it";
            return Err(self.at_table("locale", what.to_owned()));
        }
        for locale in locales {
            let variant =
                [locale.review == Review::Converted, locale.from.is_some(), locale.transliteration.is_some()];
            if variant.iter().any(|mark| *mark != variant[0]) {
                let what = "\"converted automatically\", from and transliteration belong together; write all or none";
                return Err(self.at("locale", "tag", &locale.tag, what.to_owned()));
            }
            if let Some(from) = &locale.from {
                let base = locales.iter().any(|base| base.tag == *from && base.from.is_none());
                self.known(base, "locale", "locale", "from", from)?;
            }
        }
        Ok(())
    }

    /// A promise needs something, is made once, and its alternatives come to an end.
    fn promises(&self) -> Result<(), Fault> {
        for promise in &self.content.promises {
            let at = |what: &str| self.at("promise", "message", &promise.message, what.to_owned());
            if promise.needs.is_empty() {
                return Err(at("a promise that needs nothing is none; say what it needs"));
            }
            if self.content.promises.iter().filter(|other| other.message == promise.message).count() > 1 {
                return Err(at("this promise is there twice; keep one"));
            }
            let mut last = promise;
            for _ in &self.content.promises {
                let Some(next) = last.otherwise.as_ref().and_then(|next| self.content.promise(next)) else {
                    break;
                };
                if next == promise {
                    return Err(at("what is said otherwise leads back to this promise; let one end"));
                }
                last = next;
            }
        }
        Ok(())
    }

    fn roles(&self) -> Result<(), Fault> {
        let roles = &self.content.roles;
        let has_number =
            |id: &str| self.content.contact(id).is_some_and(|contact| !contact.phones.is_empty());
        self.open_contact("roles", "hotline", &roles.hotline)?;
        if !has_number(&roles.hotline) {
            let what = "the hotline has no number; every page shows it";
            return Err(self.at("roles", "hotline", &roles.hotline, what.to_owned()));
        }
        let lists = [("instead_of_hotline", &roles.instead_of_hotline), ("help", &roles.help)];
        for (key, id) in lists.into_iter().flat_map(|(key, ids)| ids.iter().map(move |id| (key, id))) {
            self.open_contact("roles", key, id)?;
            if !has_number(id) {
                let what = "a contact to call needs a number";
                return Err(self.at("roles", key, id, what.to_owned()));
            }
        }
        let empty = [&roles.instead_of_hotline, &roles.help, &roles.officer_languages];
        if empty.into_iter().any(Vec::is_empty) {
            let what = "instead_of_hotline, help and officer_languages need an entry each";
            return Err(self.at_table("roles", what.to_owned()));
        }
        roles.officer_languages.iter().try_for_each(|tag| self.locale("roles", "officer_languages", tag))?;
        self.route("page", "route", &Route::home())?;
        self.route("page", "route", &Route::about())?;
        if self.content.steps_overview().is_none_or(|page| Route::entry(&page.route) != Route::procedure()) {
            let what = "the part of the shape \"steps\" belongs on the page at the route \"procedure\"";
            return Err(self.at("page", "route", &Route::procedure().to_string(), what.to_owned()));
        }
        let search = &self.content.search;
        search.left_out.iter().try_for_each(|route| self.route("search", "left_out", route))?;
        search.demoted.iter().try_for_each(|route| self.route("search", "demoted", route))?;
        search.paper_languages.iter().try_for_each(|tag| self.locale("search", "paper_languages", tag))
    }

    fn rule(&self, rule: &Rule) -> Result<(), Fault> {
        let Rule { id, amount, .. } = rule;
        rule.updates.iter().try_for_each(|id| self.update("rule", Some(id)))?;
        for event in &rule.events {
            self.known(self.content.event(event).is_some(), "event", "rule", "events", event)?;
        }
        if let Some(event) = &rule.recounted_from {
            self.known(self.content.event(event).is_some(), "event", "rule", "recounted_from", event)?;
        }
        if !(1..=rule.largest_amount()).contains(amount) {
            let what =
                format!("the amount of \"{id}\" is {amount}; it goes from 1 to {}", rule.largest_amount());
            return Err(self.at("rule", "id", id, what));
        }
        Ok(())
    }

    /// What an event says of rules is about rules that are counted from it.
    fn event(&self, event: &Event) -> Result<(), Fault> {
        for (key, id) in [("first", &event.first), ("call_by", &event.call_by)] {
            let Some(id) = id else { continue };
            let rule = self.content.rule(id);
            self.known(rule.is_some(), "rule", "event", key, id)?;
            if rule.is_some_and(|rule| !rule.events.contains(&event.id)) {
                let what =
                    format!("the rule \"{id}\" is not counted from \"{}\"; name one that is", event.id);
                return Err(self.at("event", key, id, what));
            }
        }
        Ok(())
    }

    fn holidays(&self) -> Result<(), Fault> {
        for holiday in &self.content.holidays {
            // 2024 is a leap year: every day that can be a holiday exists in it.
            if NaiveDate::from_ymd_opt(2024, holiday.month, holiday.day).is_none() {
                let what =
                    format!("there is no day {}-{}; correct month and day", holiday.month, holiday.day);
                return Err(self.at("holiday", "id", &holiday.id, what));
            }
        }
        Ok(())
    }

    fn contacts(&self) -> Result<(), Fault> {
        for group in &self.content.groups {
            group.contacts.iter().try_for_each(|id| self.contact("group", "contacts", id))?;
        }
        self.content.contacts.iter().try_for_each(|contact| self.entry(contact))?;
        let towns = &self.content.towns;
        towns.iter().try_for_each(|town| self.open_contact("town", "contact", &town.contact))?;
        let phrases = self.content.phrases.iter().flat_map(|phrase| &phrase.contacts);
        phrases.into_iter().try_for_each(|id| self.open_contact("phrase", "contacts", id))
    }

    /// One office, organisation or number.
    fn entry(&self, contact: &Contact) -> Result<(), Fault> {
        let wrong = |what: &str| Err(self.at("contact", "id", &contact.id, what.to_owned()));
        self.update("contact", contact.update.as_ref())?;
        if contact.origin != Contact::FROM_SHEET {
            self.source("contact", "origin", &contact.origin)?;
        }
        if contact.closed != contact.instead.is_some() {
            return wrong(
                "closed and instead belong together: an office without its task names the one that has it now",
            );
        }
        contact.instead.iter().try_for_each(|id| self.open_contact("contact", "instead", id))?;
        if !contact.phones.is_empty() && self.content.year_of(&contact.origin).is_none() {
            return wrong(
                "a telephone number is shown with its year; write the year of the source that it comes from",
            );
        }
        contact.phones.iter().try_for_each(|phone| self.phone("contact", "phones", phone))
    }

    /// Checks that the entry `key` of a `table` names a contact that can be called or gone to: not an office that has lost
    /// its task.
    fn open_contact(&self, table: &'static str, key: &'static str, id: &str) -> Result<(), Fault> {
        self.contact(table, key, id)?;
        if self.content.contact(id).is_some_and(|contact| contact.closed) {
            let what = format!("\"{id}\" is closed; name the contact that has its task now");
            return Err(self.at(table, key, id, what));
        }
        Ok(())
    }

    fn services(&self) -> Result<(), Fault> {
        for service in &self.content.services {
            self.phone("service", "phone", &service.phone)?;
            service.sources.iter().try_for_each(|id| self.source("service", "sources", id))?;
            if service.sources.first().and_then(|id| self.content.year_of(id)).is_none() {
                let what = "an emergency number is shown with its year; name a source that has one first";
                return Err(self.at("service", "id", &service.id, what.to_owned()));
            }
        }
        Ok(())
    }

    fn phone(&self, table: &'static str, key: &'static str, phone: &str) -> Result<(), Fault> {
        if is_phone(phone) {
            return Ok(());
        }
        let what = "a telephone number is written +7 and ten digits in groups, or another country's with its +, \
                    or as the digits to dial (112)";
        Err(self.at(table, key, phone, what.to_owned()))
    }

    fn own_route(&self, page: &PageEntry) -> Result<(), Fault> {
        if matches!(page.route.parse(), Ok(Route::Entry { .. } | Route::Situation { .. })) {
            return Ok(());
        }
        let what = format!("the route \"{}\" is taken by the program; choose another", page.route);
        Err(self.at("page", "route", &page.route, what))
    }

    fn page(&self, page: &PageEntry) -> Result<(), Fault> {
        page.parent.iter().try_for_each(|parent| self.route("page", "parent", parent))?;
        for part in page.all_parts() {
            match part {
                Part::Now { updates, .. } => updates.iter().try_for_each(|id| self.update(PART, Some(id)))?,
                Part::Event { event } => {
                    self.known(self.content.event(event).is_some(), "event", PART, "event", event)?;
                }
                Part::Door(door) => self.route(PART, "to", &door.to)?,
                Part::PaperName { paper } => {
                    self.known(self.content.paper(paper).is_some(), "paper", PART, "paper", paper)?;
                }
                Part::Button(button) => self.route(PART, "to", &button.to)?,
                Part::Link(link) => self.route(PART, "to", &link.to)?,
                Part::Heading { .. }
                | Part::Paragraph { .. }
                | Part::Bullets { .. }
                | Part::Checklist { .. }
                | Part::Help
                | Part::Steps
                | Part::AppealInstances
                | Part::Review
                | Part::Version => {}
            }
        }
        Ok(())
    }
}

/// A number with its country (E.164: up to 15 digits; Kazakhstan's have 11), or one that is dialled as it is: `112`,
/// `8 800 080 77 77`.
fn is_phone(phone: &str) -> bool {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let (international, groups) = phone.strip_prefix('+').map_or((false, phone), |groups| (true, groups));
    let written =
        groups.split(' ').all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    let long_enough = match international {
        true if groups.starts_with('7') => digits == 11,
        true => (8..=15).contains(&digits),
        false => (3..=11).contains(&digits),
    };
    written && long_enough
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_that_can_be_dialled() {
        for phone in ["+7 727 249 60 44", "112", "8 800 080 77 77", "+41 22 739 81 11"] {
            assert!(is_phone(phone), "{phone}");
        }
        for phone in ["", "11", "+7 727 249 60 4", "+7 727  249 60 44", "7-727", "+7 727 249 60 44 5", "call"]
        {
            assert!(!is_phone(phone), "{phone}");
        }
    }
}
