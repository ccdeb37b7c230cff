//! How far a translation is behind the English: what is new, lost, stale, or not recorded.

use super::super::catalogue::Catalogue;
use super::super::locales::base;
use super::super::revisions::{Progress, Records, table_name};
use super::super::{Finding, Rule};
use panah_core::LocaleFiles;
use std::collections::BTreeMap;

/// Every message and attribute of the English is translated, from the present English, and that is recorded.
pub(in super::super) fn progress(
    own: &Catalogue,
    english: &Catalogue,
    locale: &LocaleFiles,
    records: &Records,
    findings: &mut Vec<Finding>,
) {
    if records.table.is_none() {
        let what = format!(
            "there is no record from which English each text was translated; restore the file, or, for a new language, run \
             panah accept --all --locale {}",
            own.tag
        );
        findings.push(Finding::of_file(&table_name(own.tag), Rule::Revisions, what));
    }
    // Files that are not there at all: one finding is enough for each, an error if any of its texts was there once.
    let mut absent_files: BTreeMap<String, (&str, Progress)> = BTreeMap::new();
    for (id, texts) in english.by_id() {
        if own.unparsable.contains(id) {
            continue;
        }
        let progress = records.progress(id, texts.iter().map(|(name, _)| *name), own);
        let there = own.any_of(id);
        let Some((_, source)) = texts.first() else { continue };
        let file = format!("locales/{}/{}", locale.tag, base(&source.file.name));
        if !progress.is_translated() && there.is_none() && locale.files.iter().all(|known| known.name != file)
        {
            let absent = absent_files.entry(file).or_insert((&source.file.name, progress));
            absent.1 = absent.1.max(progress);
            continue;
        }
        let mut report = |rule, what| {
            findings.push(match there {
                Some(message) => message.finding(message.at, rule, what),
                None => Finding::of_file(&file, rule, what),
            });
        };
        let absent = texts.iter().filter(|(name, _)| !own.messages.contains_key(*name));
        let english_file = &source.file.name;
        match progress {
            Progress::New => absent.for_each(|(name, _)| {
                report(
                    Rule::New,
                    format!(
                        "{name} is new in English and not translated yet; add it as {english_file} has it"
                    ),
                );
            }),
            Progress::Lost => absent.for_each(|(name, _)| {
                report(
                    Rule::Lost,
                    format!(
                        "{name} was translated once and its text is gone; restore it, or translate it again"
                    ),
                );
            }),
            Progress::Stale => report(
                Rule::Stale,
                format!(
                    "the English of {id} has changed since it was translated; compare with {english_file}, change the text if \
                     needed, then run panah accept {id} --locale {}",
                    own.tag
                ),
            ),
            Progress::Unrecorded if records.table.is_some() => report(
                Rule::Unrecorded,
                format!(
                    "it is not recorded from which English {id} was translated; if it says what the English says now, run \
                     panah accept {id} --locale {}",
                    own.tag
                ),
            ),
            Progress::Unrecorded | Progress::Current | Progress::Reviewed => {}
        }
    }
    for (file, (english_file, progress)) in absent_files {
        let (rule, what) = if progress == Progress::Lost {
            (
                Rule::Lost,
                format!(
                    "the file was translated once and is gone; restore it, or translate {english_file} again"
                ),
            )
        } else {
            (Rule::New, format!("the file is new in English; translate {english_file}"))
        };
        findings.push(Finding::of_file(&file, rule, what));
    }
}
