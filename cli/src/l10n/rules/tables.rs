//! Files without messages: facts, search words, lists of checked words.

use super::super::alphabet::strange_words;
use super::super::locales::base;
use super::super::{Finding, Rule};
use panah_core::content::Synonyms;
use panah_core::language::transliteration::WordOverrides;
use panah_core::{Files, LocaleFiles};

/// The files of facts can be read, and everything they name exists.
pub(in super::super) fn content(files: &Files, findings: &mut Vec<Finding>) {
    let faults = files.content_faults().into_iter();
    findings.extend(faults.map(|fault| Finding::from_fault(fault, Rule::Toml)));
}

/// The search words of `locale` can be read, and are given only for pages and topics that have English ones: those of another
/// one would never be found. A number is in figures.
pub(in super::super) fn synonyms(locale: &LocaleFiles, english: &LocaleFiles, findings: &mut Vec<Finding>) {
    let file = |locale: &LocaleFiles| {
        let mut files = locale.files.iter();
        files.find(|file| base(&file.name) == "synonyms.toml").cloned()
    };
    let Some(own) = file(locale) else { return };
    let read = match Synonyms::read(&own.name, &own.text) {
        Ok(read) => read,
        Err(fault) => return findings.push(Finding::from_fault(fault, Rule::Toml)),
    };
    let Some(Ok(known)) = file(english).map(|file| Synonyms::read(&file.name, &file.text)) else { return };
    let pages = read.pages.iter().filter(|page| known.pages.iter().all(|other| other.route != page.route));
    let pages = pages.map(|page| ("page", page.route.to_string()));
    let topics = read.topics.iter().filter(|topic| known.topics.iter().all(|other| other.id != topic.id));
    let topics = topics.map(|topic| ("topic", topic.id.clone()));
    for (kind, name) in pages.chain(topics) {
        let at = own.text.find(&format!("\"{name}\"")).unwrap_or_default();
        let what =
            format!("the English has no search words for \"{name}\"; copy the name of the {kind} from there");
        findings.push(Finding::at(&own, at, Rule::Synonyms, what));
    }
    for number in read.numbers.keys().filter(|number| number.parse::<u32>().is_err()) {
        let at = own.text.find(&format!("\n{number} =")).map_or(0, |before| before + 1);
        let what = format!("\"{number}\" is no number in figures; write it like 24");
        findings.push(Finding::at(&own, at, Rule::Synonyms, what));
    }
}

/// The list of checked words of a script variant can be read, and its words are in the letters of the variant. A word that
/// must not be converted is in both cells.
pub(in super::super) fn checked_words(locale: &LocaleFiles, findings: &mut Vec<Finding>) {
    for file in locale.files.iter().filter(|file| base(&file.name) == "words.tsv") {
        let (words, faults) = WordOverrides::read(&file.text);
        findings.extend(faults.into_iter().map(|(line, what)| {
            let start: usize = file.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
            Finding::at(file, start, Rule::Words, what)
        }));
        for (word, converted) in words.iter() {
            let strange = strange_words(&locale.tag, converted);
            if word != converted && !strange.is_empty() {
                let row = format!("\n{word}\t");
                let at = file.text.find(&row).map_or(0, |before| before + 1);
                let what =
                    format!("{word}: \"{}\" is not in the letters of {}", strange.join(" "), locale.tag);
                findings.push(Finding::at(file, at, Rule::Words, what));
            }
        }
    }
}
