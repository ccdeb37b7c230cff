//! The locales of the project have no errors, by the rules of the translators' checks. A translation may be behind the
//! English until a release: that is a warning.

use panah_cli::l10n::{Finding, Glossary, Level, Rule, check};
use panah_core::content::SourceFile;
use panah_core::{Files, LocaleFiles};
use panah_tests::project;
use std::collections::BTreeSet;

/// The errors in the project after a `change`.
fn findings(change: impl FnOnce(&mut Files)) -> Vec<Finding> {
    let mut project = project::read();
    change(&mut project.files);
    let glossary = Glossary::read(&project.glossary.unwrap().text).unwrap();
    let findings = check(&project.files, &glossary).into_iter();
    findings.filter(|finding| finding.level == Level::Error).collect()
}

/// Replaces `from` by `to` in a file of a locale.
fn edit<'a>(tag: &'a str, file: &'a str, from: &'a str, to: &'a str) -> impl FnOnce(&mut Files) + 'a {
    move |files| {
        let locale = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
        let source = locale.files.iter_mut().find(|source| source.name.ends_with(file)).unwrap();
        assert!(source.text.contains(from), "{tag}/{file} has no {from:?}");
        source.text = source.text.replacen(from, to, 1).into();
    }
}

#[test]
fn the_locales_have_no_errors() {
    let findings: Vec<String> = findings(|_| {}).iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{} errors:\n{}", findings.len(), findings.join("\n"));
}

fn rules(change: impl FnOnce(&mut Files)) -> BTreeSet<&'static str> {
    findings(change).into_iter().map(|finding| finding.rule.name()).collect()
}

#[test]
fn a_lost_message_is_found() {
    assert_eq!(rules(edit("ru", "interface.ftl", "back =", "bakc =")), ["extra", "lost"].into());
}

#[test]
fn a_lost_variable_is_found() {
    assert_eq!(rules(edit("kk", "interface.ftl", "{ $language }", "қазақ")), ["variables"].into());
}

#[test]
fn a_missing_plural_category_is_found() {
    assert!(rules(edit("ar", "procedure.ftl", "[two]", "[twe]")).contains("plurals"));
}

#[test]
fn a_broken_message_is_found_at_its_line() {
    let findings = findings(edit("uz", "rights.ftl", "rights-title =", "rights-title { ="));
    let syntax = findings.iter().find(|finding| finding.rule == Rule::Syntax).unwrap();
    assert_eq!(syntax.file, "locales/uz/rights.ftl");
    assert_eq!(findings.len(), 1, "a message that cannot be parsed is not also lost: {findings:?}");
}

#[test]
fn a_label_that_is_too_long_is_found() {
    let long = format!("back = {}", "а".repeat(40));
    assert!(rules(edit("ru", "interface.ftl", "back = ", &long)).contains("length"));
}

#[test]
fn a_lost_term_is_found() {
    assert!(rules(edit("ru", "appeal.ftl", "айонный суд", "акой суд")).contains("glossary"));
}

/// Puts a file into the folder of a script variant.
fn add<'a>(tag: &'a str, file: &'a str, text: &'a str) -> impl FnOnce(&mut Files) + 'a {
    move |files| {
        // It has a folder only if something in it was checked by hand.
        let at = files.locales.iter().position(|locale| locale.tag == tag).unwrap_or_else(|| {
            files.locales.push(LocaleFiles { tag: tag.to_owned(), files: Vec::new() });
            files.locales.len() - 1
        });
        let name = format!("locales/{tag}/{file}");
        files.locales[at].files.retain(|source| source.name != name);
        files.locales[at].files.push(SourceFile { name: name.into(), text: text.to_owned().into() });
    }
}

#[test]
fn what_was_checked_by_hand_for_a_script_is_in_its_letters() {
    assert_eq!(rules(add("kk-Arab", "overrides.ftl", "back = كەيىن\n")), [].into());
    // The kaf of Persian is not a letter of Kazakh; the dotless yeh is.
    assert_eq!(rules(add("kk-Arab", "overrides.ftl", "back = کەيىن\n")), ["look-alikes"].into());
    assert_eq!(rules(add("ug-Cyrl", "overrides.ftl", "back = кәйнігә\n")), ["letters"].into());
    assert_eq!(rules(add("uz-Cyrl", "overrides.ftl", "bakc = Орқага\n")), ["extra"].into());
    assert_eq!(rules(add("ug-Latn", "overrides.ftl", "language-button = Til\n")), ["variables"].into());
}

#[test]
fn a_list_of_words_is_in_the_letters_of_its_script() {
    assert_eq!(rules(add("uz-Cyrl", "words.tsv", "BMT\tБМТ\ta name\nPanah\tPanah\ta name\n")), [].into());
    assert_eq!(rules(add("uz-Cyrl", "words.tsv", "BMT\tБMТ\tLatin M\n")), ["words"].into());
    assert_eq!(rules(add("uz-Cyrl", "words.tsv", "BMT\tБМТ\n")), ["words"].into());
}
