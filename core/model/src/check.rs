//! What must be true between the content files: no name twice, nothing named that is not there.

use crate::language::ENGLISH;
use crate::messages::{Messages, Needed, needed};
use crate::{Contact, Content, Fault, PageEntry, Part, Review, Route, Rule, SourceFile, position};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Checks `content` against itself and the English `messages`; `files` serve to find the line of a fault.
pub(crate) fn check(content: &Content, messages: &Messages, files: &[SourceFile]) -> Result<(), Fault> {
    let check = Check { content, files };
    check.unique("locale", content.locales.iter().map(|locale| locale.tag.as_str()))?;
    check.unique("page", content.pages.iter().map(|page| page.route.as_str()))?;
    check.unique("rule", content.rules.iter().map(|rule| rule.id.as_str()))?;
    check.unique("event", content.events.iter().map(|event| event.id.as_str()))?;
    check.unique("instance", content.instances.iter().map(|instance| instance.id.as_str()))?;
    check.unique("paper", content.papers.iter().map(|paper| paper.id.as_str()))?;
    check.unique("contact", content.contacts.iter().map(|contact| contact.id.as_str()))?;
    check.unique("service", content.services.iter().map(|service| service.id.as_str()))?;
    check.unique("phrase", content.phrases.iter().map(|phrase| phrase.id.as_str()))?;
    check.unique("update", content.updates.iter().map(|update| update.id.as_str()))?;
    check.unique("source", content.sources.iter().map(|source| source.id.as_str()))?;
    check.locales()?;
    check.roles()?;
    content.rules.iter().try_for_each(|rule| check.rule(rule))?;
    check.holidays()?;
    check.contacts()?;
    check.services()?;
    for update in &content.updates {
        update.sources.iter().try_for_each(|id| check.source(id))?;
    }
    content.pages.iter().try_for_each(|page| check.page(page))?;
    needed(content).iter().try_for_each(|needed| check.message(messages, needed))
}

struct Check<'a> {
    content: &'a Content,
    files: &'a [SourceFile],
}

impl Check<'_> {
    /// The fault `what` at the first place of `needle`.
    fn at(&self, needle: &str, what: &str) -> Fault {
        let found = self.files.iter().find_map(|file| {
            let (line, column) = position(&file.text, file.text.find(needle)?);
            Some((file.name.to_string(), line, column))
        });
        let (file, line, column) = found.unwrap_or_else(|| ("core/content".to_owned(), 1, 1));
        Fault { file, line, column, what: what.to_owned() }
    }

    fn unique<'a>(&self, table: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Fault> {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                let what = format!("[[{table}]] \"{id}\" occurs twice; remove or rename one");
                return Err(self.at(&format!("\"{id}\""), &what));
            }
        }
        Ok(())
    }

    fn known(&self, found: bool, table: &str, id: &str) -> Result<(), Fault> {
        if found {
            return Ok(());
        }
        let what = format!("there is no [[{table}]] \"{id}\"; add it or correct the name");
        Err(self.at(&format!("\"{id}\""), &what))
    }

    fn contact(&self, id: &str) -> Result<&Contact, Fault> {
        let found = self.content.contact(id);
        self.known(found.is_some(), "contact", id)?;
        found.ok_or_else(|| self.at(id, "there is no such contact"))
    }

    fn update(&self, id: Option<&String>) -> Result<(), Fault> {
        id.map_or(Ok(()), |id| self.known(self.content.update(id).is_some(), "update", id))
    }

    fn source(&self, id: &str) -> Result<(), Fault> {
        self.known(self.content.source(id).is_some(), "source", id)
    }

    fn route(&self, route: &Route) -> Result<(), Fault> {
        if self.content.has(route) {
            return Ok(());
        }
        let what = format!("no page has the route \"{route}\"; correct it (panah routes lists them all)");
        Err(self.at(&format!("\"{route}\""), &what))
    }

    fn message(&self, messages: &Messages, needed: &Needed) -> Result<(), Fault> {
        let Needed { id, attribute, owner } = needed;
        if messages.has(id, *attribute) {
            return Ok(());
        }
        let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        let what =
            format!("no English text has the message \"{name}\"; write it in locales/en or correct the name");
        Err(self.at(&format!("\"{owner}\""), &what))
    }

    fn locales(&self) -> Result<(), Fault> {
        let locales = &self.content.locales;
        if locales.iter().all(|locale| locale.tag != ENGLISH) {
            return Err(self.at("[[locale]]", "there is no locale en; every text falls back to it"));
        }
        for locale in locales {
            let variant =
                [locale.review == Review::Converted, locale.from.is_some(), locale.transliteration.is_some()];
            if variant.iter().any(|mark| *mark != variant[0]) {
                let what = "\"converted automatically\", from and transliteration belong together; write all or none";
                return Err(self.at(&format!("tag = \"{}\"", locale.tag), what));
            }
            if let Some(from) = &locale.from {
                let base = locales.iter().any(|base| base.tag == *from && base.from.is_none());
                self.known(base, "locale", from)?;
            }
        }
        Ok(())
    }

    fn roles(&self) -> Result<(), Fault> {
        let roles = &self.content.roles;
        if self.contact(&roles.hotline)?.phones.is_empty() {
            return Err(self.at(&roles.hotline, "the hotline has no number; every page shows it"));
        }
        for id in &roles.instead_of_hotline {
            if self.open_contact(id)?.phones.is_empty() {
                return Err(self.at(id, "a contact to call instead of the hotline needs a number"));
            }
        }
        if roles.instead_of_hotline.is_empty() || roles.officer_languages.is_empty() {
            return Err(self.at("[roles]", "instead_of_hotline and officer_languages need an entry each"));
        }
        for tag in &roles.officer_languages {
            let known = self.content.locales.iter().any(|locale| locale.tag == *tag);
            self.known(known, "locale", tag)?;
        }
        self.route(&Route::home())?;
        if self.content.steps_overview().is_none_or(|page| Route::entry(&page.route) != Route::procedure()) {
            return Err(
                self.at("shape = \"steps\"", "the steps belong on the page at the route \"procedure\"")
            );
        }
        let search = &self.content.search;
        search.left_out.iter().chain(&search.demoted).try_for_each(|route| self.route(route))
    }

    fn rule(&self, rule: &Rule) -> Result<(), Fault> {
        let Rule { id, amount, .. } = rule;
        self.update(rule.update.as_ref())?;
        for event in &rule.events {
            self.known(self.content.event(event).is_some(), "event", event)?;
        }
        rule.button.iter().try_for_each(|button| self.route(&button.to))?;
        if !(1..=rule.largest_amount()).contains(amount) {
            let what =
                format!("the amount of \"{id}\" is {amount}; it goes from 1 to {}", rule.largest_amount());
            return Err(self.at(&format!("id = \"{id}\""), &what));
        }
        Ok(())
    }

    fn holidays(&self) -> Result<(), Fault> {
        for holiday in &self.content.holidays {
            // 2024 is a leap year: every day that can be a holiday exists in it.
            if NaiveDate::from_ymd_opt(2024, holiday.month, holiday.day).is_none() {
                return Err(self.at(&holiday.id, "there is no such day; correct month and day"));
            }
        }
        Ok(())
    }

    fn contacts(&self) -> Result<(), Fault> {
        for group in &self.content.groups {
            group.contacts.iter().try_for_each(|id| self.contact(id).map(drop))?;
            self.update(group.update.as_ref())?;
        }
        self.content.contacts.iter().try_for_each(|contact| self.entry(contact))?;
        for phrase in &self.content.phrases {
            phrase.contacts.iter().try_for_each(|id| self.open_contact(id).map(drop))?;
        }
        Ok(())
    }

    /// One office, organisation or number.
    fn entry(&self, contact: &Contact) -> Result<(), Fault> {
        let at = |what: &str| Err(self.at(&format!("id = \"{}\"", contact.id), what));
        self.update(contact.update.as_ref())?;
        if contact.origin != Contact::FROM_SHEET {
            self.source(&contact.origin)?;
        }
        if contact.closed != contact.instead.is_some() {
            return at(
                "closed and instead belong together: an office without its task names the one that has it now",
            );
        }
        contact.instead.iter().try_for_each(|id| self.open_contact(id).map(drop))?;
        if !contact.phones.is_empty() && self.content.year_of(&contact.origin).is_none() {
            return at(
                "a telephone number is shown with its year; write the year of the source that it comes from",
            );
        }
        contact.phones.iter().try_for_each(|phone| self.phone(phone))
    }

    /// A contact that can be called or gone to: not an office that has lost its task.
    fn open_contact(&self, id: &str) -> Result<&Contact, Fault> {
        let contact = self.contact(id)?;
        if contact.closed {
            let what = format!("\"{id}\" is closed; name the contact that has its task now");
            return Err(self.at(&format!("\"{id}\""), &what));
        }
        Ok(contact)
    }

    fn services(&self) -> Result<(), Fault> {
        for service in &self.content.services {
            self.phone(&service.phone)?;
            service.sources.iter().try_for_each(|id| self.source(id))?;
            if service.sources.first().and_then(|id| self.content.year_of(id)).is_none() {
                let what = "an emergency number is shown with its year; name a source that has one first";
                return Err(self.at(&format!("id = \"{}\"", service.id), what));
            }
        }
        Ok(())
    }

    fn phone(&self, phone: &str) -> Result<(), Fault> {
        if is_phone(phone) {
            return Ok(());
        }
        let what = "a telephone number is written +7 and ten digits in groups, or another country's with its +, \
                    or as the digits to dial (112)";
        Err(self.at(phone, what))
    }

    fn page(&self, page: &PageEntry) -> Result<(), Fault> {
        if page.route.parse() != Ok(Route::entry(&page.route)) {
            let what = format!("the route \"{}\" is taken by the program; choose another", page.route);
            return Err(self.at(&format!("route = \"{}\"", page.route), &what));
        }
        page.parent.iter().try_for_each(|parent| self.route(parent))?;
        for part in &page.parts {
            match part {
                Part::Update { update, .. } => self.update(Some(update))?,
                Part::PaperName { paper } => {
                    self.known(self.content.paper(paper).is_some(), "paper", paper)?;
                }
                Part::Button(button) => self.route(&button.to)?,
                Part::Link(link) => self.route(&link.to)?,
                Part::Heading { .. }
                | Part::Paragraph { .. }
                | Part::Bullets { .. }
                | Part::Checklist { .. }
                | Part::Notice { .. }
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
