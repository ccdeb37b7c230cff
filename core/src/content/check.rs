//! What must hold between the content files: no name twice, nothing named that is not there.

use super::{Content, Fault, Part, Review, SourceFile, position};
use crate::language::script::Conversion;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Checks `content`; `files` serve to find the line of a fault.
pub(super) fn check(content: &Content, files: &[SourceFile]) -> Result<(), Fault> {
    let check = Check { files };
    check.unique("locale", content.locales.iter().map(|locale| locale.tag.as_str()))?;
    check.unique("page", content.pages.iter().map(|page| page.route.as_str()))?;
    check.unique("rule", content.rules.iter().map(|rule| rule.id.as_str()))?;
    check.unique("event", content.events.iter().map(|event| event.id.as_str()))?;
    check.unique("instance", content.instances.iter().map(|instance| instance.id.as_str()))?;
    check.unique("paper", content.papers.iter().map(|paper| paper.id.as_str()))?;
    check.unique("contact", content.contacts.iter().map(|contact| contact.id.as_str()))?;
    check.unique("phrase", content.phrases.iter().map(|phrase| phrase.id.as_str()))?;
    check.unique("update", content.updates.iter().map(|update| update.id.as_str()))?;
    check.unique("source", content.sources.iter().map(|source| source.id.as_str()))?;

    if content.sheet.is_none() {
        return Err(check.at("[sheet]", "there is no [sheet]; say which sheet this is"));
    }
    if !content.locales.iter().any(|locale| locale.tag == crate::language::ENGLISH) {
        return Err(check.at("[[locale]]", "there is no locale en; every text falls back to it"));
    }
    check.locales(content)?;
    if content.contact("hotline").is_none_or(|hotline| hotline.phones.is_empty()) {
        return Err(check.at("hotline", "there is no contact \"hotline\" with a number; every page needs it"));
    }
    check.deadlines(content)?;
    check.contacts(content)?;
    check.updates(content)?;
    content.pages.iter().flat_map(|page| &page.parts).try_for_each(|part| check.part(content, part))
}

struct Check<'a> {
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
                return Err(self.at(
                    &format!("\"{id}\""),
                    &format!("[[{table}]] \"{id}\" occurs twice; remove or rename one"),
                ));
            }
        }
        Ok(())
    }

    fn known(&self, found: bool, table: &str, id: &str) -> Result<(), Fault> {
        if found {
            Ok(())
        } else {
            Err(self.at(
                &format!("\"{id}\""),
                &format!("there is no [[{table}]] \"{id}\"; add it or correct the name"),
            ))
        }
    }

    fn locales(&self, content: &Content) -> Result<(), Fault> {
        for locale in &content.locales {
            let tag = &locale.tag;
            let Some(review) = Review::parse(&locale.review) else {
                return Err(self.at(&locale.review, &format!("unknown review state of {tag}")));
            };
            if (review == Review::Converted) != locale.from.is_some() {
                let what =
                    "\"converted automatically\" and from = \"…\" belong together; write both or neither";
                return Err(self.at(&format!("tag = \"{tag}\""), what));
            }
            let Some(from) = &locale.from else { continue };
            self.known(
                content.locales.iter().any(|base| base.tag == *from && base.from.is_none()),
                "locale",
                from,
            )?;
            if Conversion::between(from, tag).is_none() {
                let what = format!("there is no conversion from {from} to {tag}; correct the tag or from");
                return Err(self.at(&format!("tag = \"{tag}\""), &what));
            }
        }
        Ok(())
    }

    fn contacts(&self, content: &Content) -> Result<(), Fault> {
        for group in &content.groups {
            for id in &group.contacts {
                self.known(content.contact(id).is_some(), "contact", id)?;
            }
            if let Some(id) = &group.update {
                self.known(content.update(id).is_some(), "update", id)?;
            }
        }
        for contact in &content.contacts {
            if let Some(id) = &contact.update {
                self.known(content.update(id).is_some(), "update", id)?;
            }
            let origin = contact.origin.as_str();
            self.known(origin == "sheet" || content.source(origin).is_some(), "source", origin)?;
            for phone in &contact.phones {
                let digits = phone.chars().filter(char::is_ascii_digit).count();
                if !phone.starts_with("+7 ")
                    || digits != 11
                    || phone.contains(|c: char| !"+ 0123456789".contains(c))
                {
                    return Err(self.at(phone, "a telephone number is written +7 and ten figures, in groups"));
                }
            }
        }
        for phrase in &content.phrases {
            if let Some(id) = &phrase.contact {
                self.known(content.contact(id).is_some(), "contact", id)?;
            }
        }
        Ok(())
    }

    fn deadlines(&self, content: &Content) -> Result<(), Fault> {
        if content.dates.is_none() {
            return Err(self.at("[dates]", "there is no [dates]; say which dates are taken"));
        }
        if content.calendar.is_none() {
            return Err(self.at("[calendar]", "there is no [calendar]; say which years are known"));
        }
        for rule in &content.rules {
            if let Some(id) = &rule.update {
                self.known(content.update(id).is_some(), "update", id)?;
            }
            for id in &rule.events {
                self.known(content.event(id).is_some(), "event", id)?;
            }
            if rule.button.is_some() != rule.to.is_some() {
                return Err(self.at(&rule.id, "a rule has both button and to, or neither"));
            }
        }
        for holiday in &content.holidays {
            // 2024 is a leap year: every day that can be a holiday exists in it.
            if NaiveDate::from_ymd_opt(2024, holiday.month, holiday.day).is_none() {
                return Err(self.at(&holiday.id, "there is no such day; correct month and day"));
            }
        }
        Ok(())
    }

    fn updates(&self, content: &Content) -> Result<(), Fault> {
        for update in &content.updates {
            for id in &update.sources {
                self.known(content.source(id).is_some(), "source", id)?;
            }
        }
        Ok(())
    }

    fn part(&self, content: &Content, part: &Part) -> Result<(), Fault> {
        match part {
            Part::Update { update, .. } => self.known(content.update(update).is_some(), "update", update),
            Part::Paper { paper } => self.known(content.paper(paper).is_some(), "paper", paper),
            _ => Ok(()),
        }
    }
}
