//! Files that are beside those of the project and that no program reads: each is named, since somebody may think that it is.

use super::{Finding, GLOSSARY, NAMES, Rule};
use panah_core::content::language::Language;
use std::fs;
use std::path::Path;

/// What operating systems leave in every folder; people never see them.
const OF_SYSTEMS: [&str; 4] = [".DS_Store", "Thumbs.db", "desktop.ini", ".directory"];

/// How a folder of the project is read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Folder {
    /// The facts.
    Content,
    /// English.
    English,
    /// A language that is translated by hand.
    Translation,
    /// A script variant.
    Variant,
    /// A language of which the facts, which cannot be read, do not tell what it is.
    Any,
}

impl Folder {
    /// How the folder `tag` of `locales/` is read, by the `languages` of the facts; none if these cannot be read.
    pub(super) fn of_locale(tag: &str, languages: &[Language]) -> Self {
        match languages.iter().find(|language| language.tag == tag) {
            _ if tag == panah_core::language::ENGLISH => Self::English,
            Some(language) if language.from.is_some() => Self::Variant,
            Some(_) => Self::Translation,
            None => Self::Any,
        }
    }

    /// True if a program reads the file called `base` in such a folder.
    pub(super) fn reads(self, base: &str) -> bool {
        let ends = |extension| base.strip_suffix(extension).is_some_and(|stem| !stem.is_empty());
        if base.starts_with('.') {
            return false;
        }
        match (self, base) {
            (Self::Content, _) => ends(".toml"),
            (Self::Variant | Self::Any, "words.tsv")
            | (Self::English | Self::Translation | Self::Any, "synonyms.toml")
            | (Self::Translation | Self::Any, "revisions.tsv") => true,
            _ => ends(".ftl"),
        }
    }

    /// What such a folder has.
    const fn has(self) -> &'static str {
        match self {
            Self::Content => "the facts are in files whose names end in .toml",
            Self::English => "texts are in files whose names end in .ftl, search words in synonyms.toml",
            Self::Translation => {
                "texts are in files whose names end in .ftl, search words in synonyms.toml, records in revisions.tsv"
            }
            Self::Variant => "a script variant has overrides.ftl and words.tsv",
            Self::Any => {
                "texts are in files whose names end in .ftl, beside them synonyms.toml, revisions.tsv or words.tsv"
            }
        }
    }
}

/// A finding for the file `name` in such a folder, or for every file in the folder `name` inside it; none for what an operating
/// system has left.
pub(super) fn unread(root: &Path, name: &str, folder: Folder) -> Vec<Finding> {
    let base = name.rsplit('/').next().unwrap_or(name);
    // A link is named itself: what it leads to may be anywhere.
    let is_folder = fs::symlink_metadata(root.join(name)).is_ok_and(|about| about.is_dir());
    if !is_folder {
        let what = format!("nobody reads this file: {}; rename it, or take it out of here", folder.has());
        return if of_system(base) { Vec::new() } else { vec![Finding::of_file(name, Rule::File, what)] };
    }
    let mut findings = Vec::new();
    below(root, name, &mut |file| {
        let what = format!(
            "nobody reads a file in the folder {base}; move what it has to the folder above, or delete it"
        );
        findings.push(Finding::of_file(file, Rule::File, what));
    });
    if findings.is_empty() {
        findings.push(Finding::of_file(
            name,
            Rule::File,
            "nobody reads this folder, and it is empty; delete it",
        ));
    }
    findings
}

/// A finding for the file `name` beside the folders of the languages; none for those that are read.
pub(super) fn beside_languages(name: &str) -> Option<Finding> {
    let base = name.rsplit('/').next().unwrap_or(name);
    let known = name == GLOSSARY || name == NAMES || of_system(base);
    let what = "this file is beside the folders of the languages, where nobody reads it; move what it has into the files of one \
                of them, or delete it";
    (!known).then(|| Finding::of_file(name, Rule::File, what))
}

fn of_system(base: &str) -> bool {
    OF_SYSTEMS.contains(&base) || base.starts_with("._")
}

/// Calls `found` with every file below `folder`. Links are not followed.
fn below(root: &Path, folder: &str, found: &mut impl FnMut(&str)) {
    let listing = fs::read_dir(root.join(folder)).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<(String, bool)> = listing
        .map(|entry| {
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            (format!("{folder}/{}", entry.file_name().to_string_lossy()), is_folder)
        })
        .collect();
    names.sort();
    for (name, is_folder) in names {
        if is_folder {
            below(root, &name, found);
        } else if !of_system(name.rsplit('/').next().unwrap_or(&name)) {
            found(&name);
        }
    }
}
