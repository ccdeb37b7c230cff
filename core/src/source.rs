//! The files that Panah is made from, for the tools that check and preview a translation.

use crate::content::messages::Messages;
use crate::content::revision::{RevisionTable, revisions};
use crate::content::{Content, Fault, SourceFile, Synonyms};
use crate::language::ENGLISH;
use crate::shipped::{self, MESSAGES, ending};

/// What people type for a page.
const SYNONYM_FILE: &str = "/synonyms.toml";
/// Which English text each message was translated from.
const REVISIONS_FILE: &str = "/revisions.tsv";

/// The files that Panah is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// `core/content/*.toml`.
    pub content: Vec<SourceFile>,
    /// Those of `locales/*`.
    pub locales: Vec<LocaleFiles>,
}

/// The files of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFiles {
    /// The locale's tag.
    pub tag: String,
    /// Its `.ftl` files; `synonyms.toml` and `revisions.tsv`, if it has them; of a script variant, `overrides.ftl` and
    /// `words.tsv`, each if there is one.
    pub files: Vec<SourceFile>,
}

impl Files {
    /// All files inside the library.
    pub fn shipped() -> Self {
        let (content, compiled) = shipped::sources();
        let locale = |tag: &str| {
            let folder = format!("locales/{tag}/");
            let compiled = compiled.iter().filter(|file| file.name.starts_with(&folder)).cloned();
            LocaleFiles {
                tag: tag.to_owned(),
                files: shipped::files(tag).into_iter().chain(compiled).collect(),
            }
        };
        let locales = shipped::tags().map(locale).collect();
        Self { content, locales }
    }

    /// Reads the content files and checks them, the messages that they name among the English ones too.
    ///
    /// # Errors
    /// The first fault.
    pub fn load_content(&self) -> Result<Content, Fault> {
        Content::load(&self.content, &self.english_messages())
    }

    /// What is wrong with the content files: see [`Content::faults`].
    pub fn content_faults(&self) -> Vec<Fault> {
        Content::faults(&self.content, &self.english_messages())
    }

    fn english_messages(&self) -> Messages {
        Messages::read(ending(self.of(ENGLISH), MESSAGES).map(|(_, text)| text))
    }

    /// The files of the locale `tag`.
    pub(crate) fn of(&self, tag: &str) -> &[SourceFile] {
        self.locales.iter().find(|locale| locale.tag == tag).map_or(&[], |locale| &locale.files)
    }

    /// What people type for a page in the language `tag`, if anything is listed.
    pub(crate) fn synonyms(&self, tag: &str) -> Option<Result<Synonyms, Fault>> {
        ending(self.of(tag), SYNONYM_FILE).next().map(|(name, text)| Synonyms::read(name, text))
    }

    /// The messages of the locale `tag` that were translated from an older text than that of the English files here.
    ///
    /// # Errors
    /// A line of its revisions that cannot be read.
    pub(crate) fn stale(&self, tag: &str) -> Result<Vec<String>, Fault> {
        let (english, own) = (self.of(ENGLISH), self.of(tag));
        let Some((name, text)) = ending(own, REVISIONS_FILE).next() else { return Ok(Vec::new()) };
        let fault = |(line, what)| Fault { file: name.to_owned(), line, column: 1, what };
        let table = RevisionTable::read(text).map_err(fault)?;
        let [english, own] =
            [english, own].map(|files| revisions(ending(files, MESSAGES).map(|(_, text)| text)));
        Ok(table.stale(&english, &own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    #[test]
    fn what_is_shipped_is_what_is_in_the_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let shipped = Files::shipped();
        assert!(shipped.locales.iter().filter(|locale| !locale.files.is_empty()).count() >= 8);
        let revisions = shipped.locales.iter().flat_map(|locale| ending(&locale.files, REVISIONS_FILE));
        assert!(revisions.count() >= 7);
        for file in shipped.content.iter().chain(shipped.locales.iter().flat_map(|locale| &locale.files)) {
            let on_disk = fs::read_to_string(root.join(file.name.as_ref())).unwrap();
            assert_eq!(file.text, on_disk, "{}", file.name);
        }
    }

    #[test]
    fn the_compiled_content_is_that_of_the_files() {
        let files = Files::shipped();
        assert_eq!(shipped::content(), files.load_content().unwrap());
        for tag in shipped::tags() {
            let read = files.synonyms(tag).map(Result::unwrap).unwrap_or_default();
            assert_eq!(shipped::synonyms(tag), read, "{tag}");
            assert_eq!(shipped::stale(tag), files.stale(tag).unwrap(), "{tag}");
        }
    }
}
