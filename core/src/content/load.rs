//! Reading content files and saying, in one line, what is wrong with one.

use super::{Content, check};
use std::borrow::Cow;
use std::fmt;

/// A file as it was read: its name for messages, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the root of the project: `core/content/contacts.toml`.
    pub name: Cow<'static, str>,
    /// Its text.
    pub text: Cow<'static, str>,
}

/// What is wrong with the content, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do about it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Content {
    /// Reads and merges `files`, then checks that everything that is named is there.
    ///
    /// # Errors
    /// The first fault found: a file that is no TOML or not of the right form, a name that occurs twice, or one that is missing.
    pub fn load(files: &[SourceFile]) -> Result<Self, Fault> {
        let mut content = Self::default();
        for file in files {
            let part: Self = toml::from_str(&file.text).map_err(|error| fault(file, &error))?;
            content.merge(part, file)?;
        }
        check::check(&content, files)?;
        Ok(content)
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
        self.phrases.extend(part.phrases);
        self.updates.extend(part.updates);
        self.sources.extend(part.sources);
        once(&mut self.sheet, part.sheet, "[sheet]", file)?;
        once(&mut self.dates, part.dates, "[dates]", file)?;
        once(&mut self.calendar, part.calendar, "[calendar]", file)
    }
}

/// Takes over a table that may stand in one file only.
fn once<T>(own: &mut Option<T>, part: Option<T>, name: &str, file: &SourceFile) -> Result<(), Fault> {
    if part.is_some() {
        if own.is_some() {
            let line = file.text.lines().position(|line| line.trim() == name).map_or(1, |line| line + 1);
            let what = format!("{name} stands in a second file; keep one");
            return Err(Fault { file: file.name.to_string(), line, what });
        }
        *own = part;
    }
    Ok(())
}

fn fault(file: &SourceFile, error: &toml::de::Error) -> Fault {
    let offset = error.span().map_or(0, |span| span.start);
    let line = file.text.get(..offset).unwrap_or_default().matches('\n').count() + 1;
    let message = error.message().replace('\n', "; ");
    Fault { file: file.name.to_string(), line, what: format!("{message}; mend this line") }
}
