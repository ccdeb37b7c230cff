//! All content, and how to find a thing in it.

use crate::language::Language;
use crate::{
    AnswerView, Contact, Dates, EmergencyService, Event, Group, Holiday, Instance, KnownYears, LunarHoliday,
    PageEntry, PaperName, Part, Phrase, Promise, Route, Rule, SearchRoles, SearchTopic, Sheet,
    SheetInstances, Source, Town, Update,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// All content, whole and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The languages, in the order of the language choice.
    pub locales: Vec<Language>,
    /// The pages that are made of a list of parts.
    pub pages: Vec<PageEntry>,
    /// The deadline rules.
    pub rules: Vec<Rule>,
    /// What deadlines are counted from, in the order of the list.
    pub events: Vec<Event>,
    /// Which dates are taken, and the clock of the country.
    pub dates: Dates,
    /// The years whose holidays are known.
    pub calendar: KnownYears,
    /// The holidays on fixed dates, in the order of the year.
    pub holidays: Vec<Holiday>,
    /// The holidays of the lunar calendar.
    pub lunar_holidays: Vec<LunarHoliday>,
    /// The instances of the appeal as they are today, from the first to the last.
    pub instances: Vec<Instance>,
    /// How many instances the sheet names.
    pub sheet_instances: SheetInstances,
    /// The papers of the procedure.
    pub papers: Vec<PaperName>,
    /// The groups of the page of contacts.
    pub groups: Vec<Group>,
    /// Offices, organisations and numbers.
    pub contacts: Vec<Contact>,
    /// The towns of which an office that takes claims is known, in the order of the choice.
    pub towns: Vec<Town>,
    /// The emergency services of the country, the one to call first at the head.
    pub services: Vec<EmergencyService>,
    /// Phrases for an officer.
    pub phrases: Vec<Phrase>,
    /// What has changed since the sheet.
    pub updates: Vec<Update>,
    /// Published sources beside the sheet.
    pub sources: Vec<Source>,
    /// The sheet itself.
    pub sheet: Sheet,
    /// The messages that not every shell may show.
    pub promises: Vec<Promise>,
    /// What the program looks for by its role.
    pub roles: Roles,
    /// Which pages search leaves out or ranks lower.
    pub search: SearchRoles,
    /// What people search for that several pages answer.
    pub topics: Vec<SearchTopic>,
}

/// What the program looks for by its role, so that no id is written in code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// The contact whose number is at the foot of every page.
    pub hotline: String,
    /// The contacts to call when the hotline does not answer, in this order.
    pub instead_of_hotline: Vec<String>,
    /// The contacts to call for help with a claim or an appeal, in this order; their messages have an attribute `short`.
    pub help: Vec<String>,
    /// The languages in which words for an officer are shown; the first unless another is chosen.
    pub officer_languages: Vec<String>,
}

impl Content {
    /// The page made of parts at `path`.
    pub fn page(&self, path: &str) -> Option<&PageEntry> {
        self.pages.iter().find(|page| page.route == path)
    }

    /// The page that shows the steps of the procedure.
    pub fn steps_overview(&self) -> Option<&PageEntry> {
        self.pages.iter().find(|page| page.parts.contains(&Part::Steps))
    }

    /// The steps of the procedure, in order.
    pub fn steps(&self) -> impl Iterator<Item = &PageEntry> {
        self.pages.iter().filter(|page| page.step)
    }

    /// The place (from 0) among the steps of the one whose route ends in `step`.
    pub fn step_number(&self, step: &str) -> Option<usize> {
        self.steps().position(|page| Route::last_part(&page.route) == step)
    }

    /// The contact `id`.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The contact whose number is at the foot of every page; a check says that it is there.
    pub fn hotline(&self) -> Option<&Contact> {
        self.contact(&self.roles.hotline)
    }

    /// The year of the text that `origin` names: `sheet`, or the id of a source; `None` for a source without a date.
    pub fn year_of(&self, origin: &str) -> Option<u32> {
        if origin == Contact::FROM_SHEET { Some(self.sheet.year) } else { self.source(origin)?.year }
    }

    /// The promise that the message `message` makes, if it makes one.
    pub fn promise(&self, message: &str) -> Option<&Promise> {
        self.promises.iter().find(|promise| promise.message == message)
    }

    /// The update `id`.
    pub fn update(&self, id: &str) -> Option<&Update> {
        self.updates.iter().find(|update| update.id == id)
    }

    /// The source `id`.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The town `id`.
    pub fn town(&self, id: &str) -> Option<&Town> {
        self.towns.iter().find(|town| town.id == id)
    }

    /// The paper `id`.
    pub fn paper(&self, id: &str) -> Option<&PaperName> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// The phrase `id`.
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| phrase.id == id)
    }

    /// The rule `id`.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The event `id`.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// True if there is a page at `route`, whatever a person may have typed or chosen on the way to it.
    pub fn has(&self, route: &Route) -> bool {
        match route {
            Route::Language { then } => self.has(then),
            Route::StepsAt { step } => self.step_number(step).is_some(),
            Route::Contact { id } => self.contact(id).is_some(),
            Route::Phrase { id, language } => {
                let shown = |tag: &String| self.roles.officer_languages.contains(tag);
                self.phrase(id).is_some() && language.as_ref().is_none_or(shown)
            }
            Route::When { event, .. } => self.event(event).is_some(),
            Route::Answer { event, view, .. } => {
                let town = |id: &str| id == Town::OTHER || self.town(id).is_some();
                // The court is in no office of a town.
                let office = || self.rules.iter().any(|rule| rule.office && rule.events.contains(event));
                self.event(event).is_some()
                    && if let AnswerView::Town { id } = view { town(id) && office() } else { true }
            }
            Route::Situation { .. } => self.page(&route.to_string()).is_some(),
            Route::Entry { path } => self.page(path).is_some(),
            Route::Change { id } => self.update(id).is_some(),
            Route::Contacts
            | Route::Emergency
            | Route::Officer
            | Route::Deadlines
            | Route::Search { .. }
            | Route::Changes
            | Route::Sources => true,
        }
    }

    /// The day on which the content as a whole was checked: a device that shows an earlier day has a wrong clock. Single
    /// facts may have been checked since.
    pub const fn checked(&self) -> NaiveDate {
        self.sheet.checked
    }

    /// The numbers that every message may use, by the name of the variable.
    pub fn facts(&self) -> Vec<(String, u32)> {
        self.rules
            .iter()
            .map(|rule| (rule.variable(), rule.amount))
            .chain([
                ("administrative-instances".to_owned(), self.sheet_instances.administrative),
                ("judicial-instances".to_owned(), self.sheet_instances.judicial),
            ])
            .collect()
    }
}
