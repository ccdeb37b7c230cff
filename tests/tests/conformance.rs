//! Every locale is whole and clean; the rules are those of the translators' bench.

use panah_cli::bench::{Finding, Glossary, Rule, check};
use panah_core::Files;
use panah_core::content::SourceFile;
use std::collections::BTreeSet;

fn glossary() -> Glossary {
    Glossary::read(include_str!("../../locales/glossary.tsv")).unwrap()
}

fn findings(change: impl FnOnce(&mut Files)) -> Vec<Finding> {
    let mut files = Files::shipped();
    change(&mut files);
    check(&files, &glossary())
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
fn the_shipped_locales_have_no_findings() {
    let findings: Vec<String> = findings(|_| {}).iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

fn rules(change: impl FnOnce(&mut Files)) -> BTreeSet<&'static str> {
    findings(change).into_iter().map(|finding| finding.rule.name()).collect()
}

#[test]
fn a_missing_message_is_found() {
    assert_eq!(rules(edit("ru", "interface.ftl", "back =", "bakc =")), ["extra", "missing"].into());
}

#[test]
fn a_lost_variable_is_found() {
    assert_eq!(rules(edit("kk", "interface.ftl", "{ $year }", "2018")), ["variables"].into());
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
    assert_eq!(findings.len(), 1, "a message that cannot be read is not also missing: {findings:?}");
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
        let locale = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
        let name = format!("locales/{tag}/{file}");
        locale.files.retain(|source| source.name != name);
        locale.files.push(SourceFile { name: name.into(), text: text.to_owned().into() });
    }
}

#[test]
fn what_was_checked_by_hand_for_a_script_is_in_its_letters() {
    assert_eq!(rules(add("kk-Arab", "overrides.ftl", "back = كەيىن\n")), [].into());
    // Arabic yeh with two dots for the dotless one stays; kaf of Persian is no letter of Kazakh.
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
