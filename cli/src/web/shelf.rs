//! The apps that are served: one for each language.

use crate::l10n::pseudo::{self, Pseudo};
use crate::{Problem, open};
use chrono::NaiveDate;
use panah_core::language::{Language, find, preselect};
use panah_core::{Files, Panah};
use std::collections::HashMap;

/// One open app for each language, and the day that is pretended.
pub(super) struct Shelf {
    apps: HashMap<String, Panah>,
    /// The app in which every text is the name of its message; no reader can choose it.
    names: Panah,
    pub(super) today: Option<NaiveDate>,
}

impl Shelf {
    /// Opens every language of `files`.
    ///
    /// # Errors
    /// The first fault in one of the files.
    pub(super) fn open(files: &Files, today: Option<NaiveDate>) -> Result<Self, Problem> {
        let english = open(files.clone(), "en")?;
        let apps = english
            .content()
            .locales
            .iter()
            .map(|language| Ok((language.tag.clone(), open(files.clone(), &language.tag)?)))
            .collect::<Result<HashMap<_, _>, Problem>>()?;
        let mut files = files.clone();
        pseudo::add(&mut files, &[Pseudo::Names])?;
        let names = open(files, Pseudo::Names.tag())?;
        Ok(Self { apps, names, today })
    }

    /// The app in which every text is the name of its message.
    pub(super) fn names(&self) -> &Panah {
        &self.names
    }

    /// The languages, in the order of the choice.
    pub(super) fn languages(&self) -> &[Language] {
        self.apps.values().next().map(|app| app.content().locales.as_slice()).unwrap_or_default()
    }

    /// The app in the language `tag`, with the language's own tag.
    pub(super) fn app(&self, tag: &str) -> Option<(&Panah, &str)> {
        let language = find(self.languages(), tag)?;
        self.apps.get_key_value(&language.tag).map(|(own, app)| (app, own.as_str()))
    }

    /// The best language for an `Accept-Language` header.
    pub(super) fn preselect(&self, accepted: &str) -> String {
        accepted
            .split(',')
            .filter_map(|entry| entry.split(';').next())
            .find_map(|tag| preselect(self.languages(), tag.trim()))
            .map_or_else(|| "en".to_owned(), |language| language.tag.clone())
    }
}
