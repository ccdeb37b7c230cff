//! Reading the content files.

use crate::language::Language;
use crate::messages::Messages;
use crate::{
    Contact, Content, Dates, EmergencyService, Event, Fault, Group, Holiday, Instance, KnownYears,
    LunarHoliday, PageEntry, PaperName, Phrase, Promise, Roles, Rule, SearchRoles, SearchTopic, Sheet,
    SheetInstances, Source, SourceFile, Town, Update, check, place,
};
use serde::Deserialize;

/// What one file says; each may have any of the tables.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Tables {
    #[serde(rename = "locale")]
    locales: Vec<Language>,
    #[serde(rename = "page")]
    pages: Vec<PageEntry>,
    #[serde(rename = "rule")]
    rules: Vec<Rule>,
    #[serde(rename = "event")]
    events: Vec<Event>,
    dates: Option<Dates>,
    calendar: Option<KnownYears>,
    #[serde(rename = "holiday")]
    holidays: Vec<Holiday>,
    #[serde(rename = "lunar")]
    lunar_holidays: Vec<LunarHoliday>,
    #[serde(rename = "instance")]
    instances: Vec<Instance>,
    sheet_instances: Option<SheetInstances>,
    #[serde(rename = "paper")]
    papers: Vec<PaperName>,
    #[serde(rename = "group")]
    groups: Vec<Group>,
    #[serde(rename = "contact")]
    contacts: Vec<Contact>,
    #[serde(rename = "town")]
    towns: Vec<Town>,
    #[serde(rename = "service")]
    services: Vec<EmergencyService>,
    #[serde(rename = "phrase")]
    phrases: Vec<Phrase>,
    #[serde(rename = "update")]
    updates: Vec<Update>,
    #[serde(rename = "source")]
    sources: Vec<Source>,
    #[serde(rename = "promise")]
    promises: Vec<Promise>,
    sheet: Option<Sheet>,
    roles: Option<Roles>,
    search: Option<SearchRoles>,
    #[serde(rename = "topic")]
    topics: Vec<SearchTopic>,
}

impl Content {
    /// Reads and merges `files`, then checks that everything that is named is there, the `messages` of the English texts
    /// too.
    ///
    /// # Errors
    /// The first fault found: a file that is not TOML or not of the right form, a name that occurs twice, or one that is
    /// missing.
    pub fn load(files: &[SourceFile], messages: &Messages) -> Result<Self, Fault> {
        let mut tables = Tables::default();
        for file in files {
            tables.merge(Tables::read(file)?, file)?;
        }
        let content = tables.whole(files)?;
        check::check(&content, messages, files)?;
        Ok(content)
    }

    /// The languages that `files` name, whatever else is wrong with them; a file that cannot be read is passed over.
    pub fn languages(files: &[SourceFile]) -> Vec<Language> {
        files.iter().filter_map(|file| Tables::read(file).ok()).flat_map(|tables| tables.locales).collect()
    }

    /// What is wrong with `files`: the first fault of each file that cannot be read, or, if all can, the first fault between
    /// them.
    pub fn faults(files: &[SourceFile], messages: &Messages) -> Vec<Fault> {
        let faults: Vec<Fault> = files.iter().filter_map(|file| Tables::read(file).err()).collect();
        if faults.is_empty() { Self::load(files, messages).err().into_iter().collect() } else { faults }
    }
}

impl Tables {
    fn read(file: &SourceFile) -> Result<Self, Fault> {
        toml::from_str(&file.text).map_err(|error| toml_fault(&file.name, &file.text, &error))
    }

    fn merge(&mut self, part: Self, file: &SourceFile) -> Result<(), Fault> {
        self.locales.extend(part.locales);
        self.pages.extend(part.pages);
        self.rules.extend(part.rules);
        self.events.extend(part.events);
        self.holidays.extend(part.holidays);
        self.lunar_holidays.extend(part.lunar_holidays);
        self.instances.extend(part.instances);
        self.papers.extend(part.papers);
        self.groups.extend(part.groups);
        self.contacts.extend(part.contacts);
        self.towns.extend(part.towns);
        self.services.extend(part.services);
        self.phrases.extend(part.phrases);
        self.updates.extend(part.updates);
        self.sources.extend(part.sources);
        self.topics.extend(part.topics);
        self.promises.extend(part.promises);
        once(&mut self.sheet, part.sheet, "[sheet]", file)?;
        once(&mut self.sheet_instances, part.sheet_instances, "[sheet_instances]", file)?;
        once(&mut self.dates, part.dates, "[dates]", file)?;
        once(&mut self.roles, part.roles, "[roles]", file)?;
        once(&mut self.search, part.search, "[search]", file)?;
        once(&mut self.calendar, part.calendar, "[calendar]", file)
    }

    fn whole(self, files: &[SourceFile]) -> Result<Content, Fault> {
        let missing = |table: &str, what: &str| {
            let file = files.first().map_or("core/content", |file| file.name.as_ref());
            let folder = file.rsplit_once('/').map_or(file, |(folder, _)| folder).to_owned();
            Fault { file: folder, line: 1, column: 1, what: format!("there is no {table}; {what}") }
        };
        Ok(Content {
            locales: self.locales,
            pages: self.pages,
            rules: self.rules,
            events: self.events,
            dates: self.dates.ok_or_else(|| missing("[dates]", "say which dates are taken"))?,
            calendar: self.calendar.ok_or_else(|| missing("[calendar]", "say which years are known"))?,
            holidays: self.holidays,
            lunar_holidays: self.lunar_holidays,
            instances: self.instances,
            sheet_instances: self
                .sheet_instances
                .ok_or_else(|| missing("[sheet_instances]", "say how many instances the sheet names"))?,
            papers: self.papers,
            groups: self.groups,
            contacts: self.contacts,
            towns: self.towns,
            services: self.services,
            phrases: self.phrases,
            updates: self.updates,
            sources: self.sources,
            promises: self.promises,
            sheet: self.sheet.ok_or_else(|| missing("[sheet]", "say which sheet this is"))?,
            roles: self.roles.ok_or_else(|| missing("[roles]", "say which contact is the hotline"))?,
            search: self.search.ok_or_else(|| missing("[search]", "say which pages it leaves out"))?,
            topics: self.topics,
        })
    }
}

/// Takes over a table that may be in one file only.
fn once<T>(own: &mut Option<T>, part: Option<T>, name: &str, file: &SourceFile) -> Result<(), Fault> {
    if part.is_some() {
        if own.is_some() {
            let line = file.text.lines().position(|line| line.trim() == name).map_or(1, |line| line + 1);
            let what = format!("{name} is in a second file; keep one");
            return Err(Fault { file: file.name.to_string(), line, column: 1, what });
        }
        *own = part;
    }
    Ok(())
}

/// The fault `error` in the file `name`.
pub(crate) fn toml_fault(name: &str, text: &str, error: &toml::de::Error) -> Fault {
    let start = error.span().map_or(0, |span| span.start);
    let (line, column) = place::of_error(text, start, error.message());
    let message = error.message().replace('\n', "; ");
    Fault { file: name.to_owned(), line, column, what: format!("{message}; fix this line") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_cannot_be_read_has_its_fault() {
        let file =
            |name: &'static str, text: &'static str| SourceFile { name: name.into(), text: text.into() };
        let faults =
            Content::faults(&[file("a", "[sheet"), file("b", ""), file("c", "x = 1")], &Messages::default());
        let places: Vec<(&str, usize)> =
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(places, [("a", 1), ("c", 1)]);
        assert_eq!(Content::faults(&[file("b", "")], &Messages::default()).len(), 1, "there is no sheet");
    }
}
