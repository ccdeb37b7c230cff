//! The apps that are served: the one that people read, and one in which every text is the name of its message.

use crate::clock::Clock;
use crate::l10n::pseudo::{self, Pseudo};
use crate::{Problem, open_all};
use panah_core::language::{Language, preselect};
use panah_core::{Config, Files, Panah};

/// The open apps, and the time that is pretended.
pub(super) struct LocaleApps {
    app: Panah,
    /// The app in which every text is the name of its message; no reader can choose it.
    names: Panah,
    /// Another version of the app, beside which a reviewer sees this one.
    before: Option<Panah>,
    pub(super) clock: Clock,
}

impl LocaleApps {
    /// Opens every language of `files`.
    ///
    /// # Errors
    /// The first fault in one of the files.
    pub(super) fn open(files: &Files, before: Option<&Files>, clock: Clock) -> Result<Self, Problem> {
        // A page without scripts can neither copy nor open a map or a calendar; a browser prints and reads by itself, and
        // keeps a history: nothing may be promised.
        let config = Config::default();
        let app = open_all(files.clone(), &config)?;
        let tags = app.content().locales.iter().map(|language| language.tag.as_str());
        if let Some(fault) = tags.flat_map(|tag| app.faults(tag)).next() {
            return Err(fault.to_string());
        }
        let mut files = files.clone();
        pseudo::add(&mut files, &[Pseudo::Names])?;
        let names = open_all(files, &config)?;
        let before = before.map(|files| open_all(files.clone(), &config)).transpose();
        let before = before.map_err(|problem| format!("the other version: {problem}"))?;
        Ok(Self { app, names, before, clock })
    }

    /// The app that people read.
    pub(super) fn reader(&self) -> &Panah {
        &self.app
    }

    /// The other version of the app, if there is one.
    pub(super) fn before(&self) -> Option<&Panah> {
        self.before.as_ref()
    }

    /// The app in which every text is the name of its message, and its language.
    pub(super) fn names(&self) -> (&Panah, &str) {
        (&self.names, Pseudo::Names.tag())
    }

    /// The languages, in the order of the choice.
    pub(super) fn languages(&self) -> &[Language] {
        &self.app.content().locales
    }

    /// The own tag of the language that `tag` names, or of the nearest one (`ar-EG` is read in `ar`).
    pub(super) fn language(&self, tag: &str) -> Option<&str> {
        preselect(self.languages(), tag).map(|language| language.tag.as_str())
    }
}
