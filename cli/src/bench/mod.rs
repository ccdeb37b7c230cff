//! The translators' bench: what is wrong with a translation, in plain words.
//!
//! The conformance tests over the shipped locales and the tools for translators call the same rules.

mod alphabet;
mod catalogue;
mod finding;
mod glossary;
pub mod pseudo;
pub mod report;
pub mod revisions;
mod rule;
mod rules;
mod slot;
mod syntax;

pub use alphabet::strange_words;
pub use finding::Finding;
pub(crate) use glossary::GLOSSARY;
pub use glossary::Glossary;
pub use rule::Rule;

use catalogue::Catalogue;
use panah_core::{Files, LocaleFiles};

/// Checks the facts, and every locale of `files` against the English one and against the rules of its own language.
pub fn check(files: &Files, glossary: &Glossary) -> Vec<Finding> {
    let mut findings = Vec::new();
    rules::content(files, &mut findings);
    if let Some(source) = files.locales.iter().find(|locale| locale.tag == "en") {
        locales(files, source, glossary, &mut findings);
    } else {
        let what = "there is no folder en; every text falls back to it";
        findings.push(Finding::whole("locales", Rule::Folder, what));
    }
    findings.sort();
    findings.dedup();
    findings
}

fn locales(files: &Files, source: &LocaleFiles, glossary: &Glossary, findings: &mut Vec<Finding>) {
    let english = Catalogue::read(source, findings);
    rules::comments(&english, findings);
    // Without facts it is not known which languages there are; the fault in the facts is reported.
    let languages = files.load_content().map(|content| content.locales).ok();
    for locale in &files.locales {
        let language = languages.iter().flatten().find(|language| language.tag == locale.tag);
        if languages.is_some() && language.is_none() {
            let what = format!(
                "{} is no language of the app; correct the folder's name, or add it to core/content/locales.toml",
                locale.tag
            );
            findings.push(Finding::whole(&format!("locales/{}", locale.tag), Rule::Folder, what));
        }
        rules::synonyms(locale, source, findings);
        if locale.tag == "en" {
            rules::text(&english, &english, findings);
            continue;
        }
        let own = Catalogue::read(locale, findings);
        rules::structure(&own, &english, findings);
        // A script variant has no files but what was checked by hand; the rest is the text of its base. Without facts, its
        // files tell.
        let variant = language.map_or_else(
            || languages.is_none() && locale.files.iter().all(|file| is_checked_by_hand(&file.name)),
            |language| language.from.is_some(),
        );
        if variant {
            rules::checked_words(locale, findings);
        } else {
            rules::missing(&own, &english, locale, findings);
            rules::glossary(&own, &english, glossary, findings);
        }
        rules::text(&own, &english, findings);
    }
}

/// True for the two files that a script variant may have.
fn is_checked_by_hand(name: &str) -> bool {
    name.ends_with("/words.tsv") || name.ends_with("/overrides.ftl")
}

/// The name under which a missing message of `locale` is reported: the file in which English has it.
fn file_of(locale: &LocaleFiles, english_name: &str) -> String {
    let name = english_name.rsplit('/').next().unwrap_or(english_name);
    format!("locales/{}/{name}", locale.tag)
}
