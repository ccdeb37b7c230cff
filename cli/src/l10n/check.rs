//! Calls every rule over a project.

use super::catalogue::Catalogue;
use super::locales::revisions_of;
use super::project::no_english;
use super::revisions::Records;
use super::{Finding, Glossary, Rule, rules};
use panah_core::language::Language;
use panah_core::{Files, LocaleFiles};
use std::collections::BTreeMap;

/// Checks the facts, and every locale of `files` against the English one and against the rules of its own language. The
/// findings are sorted by file and place.
pub fn check(files: &Files, glossary: &Glossary) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.content.iter().chain(files.locales.iter().flat_map(|locale| &locale.files)) {
        rules::characters_of_file(file, &mut findings);
    }
    if let Some(source) = files.locales.iter().find(|locale| locale.tag == "en") {
        rules::content(files, &mut findings);
        locales(files, source, glossary, &mut findings);
    } else {
        // The facts name English messages, so nothing else can be said.
        findings.push(no_english());
    }
    findings.sort();
    findings.dedup();
    findings
}

fn locales(files: &Files, source: &LocaleFiles, glossary: &Glossary, findings: &mut Vec<Finding>) {
    let english = Catalogue::read(source, findings);
    rules::comments(&english, findings);
    rules::text(&english, &english, glossary, findings);
    let english_revisions = revisions_of(source);
    let mut records = BTreeMap::new();
    for locale in files.locales.iter().filter(|locale| locale.tag != "en") {
        match Records::read(locale, &english_revisions) {
            Ok(read) => {
                records.insert(locale.tag.as_str(), read);
            }
            Err(finding) => findings.push(finding),
        }
    }
    // Without facts it is not known which languages there are; the fault in the facts is reported.
    let languages = files.load_content().map(|content| content.locales).ok();
    for locale in &files.locales {
        rules::synonyms(locale, source, findings);
        if locale.tag == "en" {
            continue;
        }
        let language = languages.iter().flatten().find(|language| language.tag == locale.tag);
        if languages.is_some() && language.is_none() {
            let what = format!(
                "{} is not a language of the app; correct the folder's name, or add it to core/content/locales.toml",
                locale.tag
            );
            findings.push(Finding::of_file(&format!("locales/{}", locale.tag), Rule::Folder, what));
        }
        let own = Catalogue::read(locale, findings);
        // What was checked by hand for a script variant is as old as the text of its base.
        let records = records.get(language.map_or(locale.tag.as_str(), Language::spoken));
        rules::structure(&own, &english, records, findings);
        // A script variant only has files that were checked by hand; the rest is the text of its base. Without facts, its
        // files tell which it is.
        let variant = language.map_or_else(
            || languages.is_none() && locale.files.iter().all(|file| is_checked_by_hand(&file.name)),
            |language| language.from.is_some(),
        );
        if variant {
            rules::checked_words(locale, findings);
        } else {
            rules::glossary(&own, &english, glossary, records, findings);
            if let Some(records) = records {
                rules::progress(&own, &english, locale, records, findings);
            }
        }
        rules::text(&own, &english, glossary, findings);
    }
}

/// True for the two files that a script variant may have.
fn is_checked_by_hand(name: &str) -> bool {
    name.ends_with("/words.tsv") || name.ends_with("/overrides.ftl")
}
