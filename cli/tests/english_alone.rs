//! The English may change before its translations do: what `panah lint` says, and what a reader sees until then.

#![allow(clippy::unwrap_used)] // a test may panic

mod project;

use panah_cli::l10n::accept::{Selection, accept};
use panah_cli::l10n::status::status;
use panah_cli::l10n::{read_files, strange_words};
use project::{Copy, panah};
use std::collections::BTreeSet;
use std::fs;

/// The tags of the languages that are translated by hand.
fn translated(copy: &Copy) -> BTreeSet<String> {
    let rows = status(&read_files(&copy.0).unwrap(), None).unwrap();
    rows.into_iter().map(|row| row.locale).collect()
}

/// The message that the tests change. It is the same in every language: a name.
const NAME: &str = "UNHCR";

/// A copy of the project with a message of its own: `test-name`, on the page about rights, translated into every language from
/// the present English. So the tests do not depend on how far the translations of the project are.
fn fresh(name: &str) -> Copy {
    let copy = Copy::new(&format!("alone-{name}"));
    append(&copy, "locales/en/rights.ftl", &format!("# A test.\ntest-name = {NAME}\n"));
    add_a_paragraph(&copy, "test-name");
    for tag in translated(&copy) {
        append(&copy, &format!("locales/{tag}/rights.ftl"), &format!("test-name = {NAME}\n"));
        let files = read_files(&copy.0).unwrap();
        accept(&copy.0, &files, &tag, Selection::Messages(&["test-name".to_owned()])).unwrap();
    }
    copy
}

/// A finding of `panah lint`: `error` or `warning`, the file, the rule.
type Found = (String, String, String);

/// Runs `panah lint`; what it finds, each with its words, and how it ends.
fn lint(copy: &Copy, options: &[&str]) -> (BTreeSet<(Found, String)>, Option<i32>) {
    let root = copy.0.to_str().unwrap();
    let output = panah(&[&["--from", root, "lint", "--format", "json"], options].concat());
    let found: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let found = found.iter().map(|finding| {
        let [level, file, rule, what] =
            ["level", "file", "rule", "what"].map(|name| finding[name].as_str().unwrap().to_owned());
        ((level, file, rule), what)
    });
    (found.collect(), output.status.code())
}

/// What `panah lint` finds that it did not find `before`.
fn added(copy: &Copy, before: &BTreeSet<(Found, String)>) -> BTreeSet<Found> {
    lint(copy, &[]).0.difference(before).map(|(found, _)| found.clone()).collect()
}

/// One finding of the same `rule` in `file` of each of the languages.
fn in_all_languages(copy: &Copy, level: &str, file: &str, rule: &str) -> BTreeSet<Found> {
    translated(copy).iter().map(|tag| (level.into(), format!("locales/{tag}/{file}"), rule.into())).collect()
}

fn append(copy: &Copy, file: &str, text: &str) {
    copy.edit(file, |bytes| [bytes, text.as_bytes().to_vec()].concat());
}

fn replace(copy: &Copy, file: &str, from: &str, to: &str) {
    copy.edit(file, |bytes| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        text.replacen(from, to, 1).into_bytes()
    });
}

/// Adds a paragraph with this message to the page about rights.
fn add_a_paragraph(copy: &Copy, message: &str) {
    let part = format!("[[page.part]]\nshape = \"paragraph\"\nmessage = \"{message}\"\n\n");
    let before = "[[page.part]]\nshape = \"button\"\n";
    replace(copy, "core/content/rights.toml", before, &format!("{part}{before}"));
}

fn page(copy: &Copy, route: &str, tag: &str) -> String {
    let output = panah(&["--from", copy.0.to_str().unwrap(), "show", route, "--locale", tag]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text of a message of one line, as the language `tag` has it.
fn message(copy: &Copy, tag: &str, file: &str, name: &str) -> String {
    let text = fs::read_to_string(copy.0.join(format!("locales/{tag}/{file}"))).unwrap();
    text.lines().find_map(|line| line.strip_prefix(&format!("{name} = "))).unwrap().to_owned()
}

#[test]
fn a_new_message_is_a_warning_and_is_shown_in_english_with_a_mark() {
    let copy = fresh("new");
    let (before, code) = lint(&copy, &[]);
    assert_eq!(code, Some(0));
    append(
        &copy,
        "locales/en/rights.ftl",
        "# A paragraph that nobody has translated.\nrights-try = You may try this.\n",
    );
    add_a_paragraph(&copy, "rights-try");
    assert_eq!(lint(&copy, &[]).1, Some(0));
    assert_eq!(added(&copy, &before), in_all_languages(&copy, "warning", "rights.ftl", "new"));
    // A release needs it in every language.
    let (found, code) = lint(&copy, &["--release"]);
    assert_eq!(code, Some(1));
    let found: BTreeSet<Found> = found.into_iter().map(|(found, _)| found).collect();
    assert!(found.is_superset(&in_all_languages(&copy, "error", "rights.ftl", "new")), "{found:?}");

    for tag in translated(&copy) {
        let mark = message(&copy, &tag, "interface.ftl", "not-translated");
        let page = page(&copy, "rights", &tag);
        assert!(page.contains(&format!("[{mark}]\n\nYou may try this.\n")), "{tag}: {page}");
    }
    // So do the scripts that are converted from them, each with the mark in its own letters.
    for tag in ["kk-Arab", "ug-Cyrl", "ug-Latn", "uz-Cyrl"] {
        let page = page(&copy, "rights", tag);
        let (before, _) = page.split_once("]\n\nYou may try this.\n").unwrap();
        let mark = before.rsplit('\n').next().unwrap().strip_prefix('[').unwrap();
        assert!(!mark.is_empty() && strange_words(tag, mark).is_empty(), "{tag}: {page}");
    }
    assert!(!page(&copy, "rights", "en").contains("]\n\nYou may try this.\n"));

    // Once it is translated and recorded, nothing is left to say in that language.
    append(&copy, "locales/ru/rights.ftl", "rights-try = Вы можете попробовать это.\n");
    assert!(added(&copy, &before).contains(&(
        "warning".into(),
        "locales/ru/rights.ftl".into(),
        "unrecorded".into()
    )));
    let root = copy.0.to_str().unwrap();
    assert!(panah(&["--from", root, "accept", "rights-try", "--locale", "ru"]).status.success());
    assert!(added(&copy, &before).iter().all(|(_, file, _)| !file.starts_with("locales/ru/")));
    let page = page(&copy, "rights", "ru");
    assert!(page.contains("Вы можете попробовать это.") && !page.contains("You may try this."), "{page}");
}

#[test]
fn a_translation_that_is_lost_is_an_error() {
    let copy = fresh("lost");
    let (before, _) = lint(&copy, &[]);
    replace(&copy, "locales/uz/rights.ftl", &format!("test-name = {NAME}\n"), "");
    let lost = BTreeSet::from([("error".into(), "locales/uz/rights.ftl".into(), "lost".into())]);
    assert_eq!(added(&copy, &before), lost);
    assert_eq!(lint(&copy, &[]).1, Some(1));
    // To record something else does not make it new.
    let root = copy.0.to_str().unwrap();
    assert!(panah(&["--from", root, "accept", "back", "--locale", "uz"]).status.success());
    assert_eq!(lint(&copy, &[]).1, Some(1));
    // A whole file is one error.
    fs::remove_file(copy.0.join("locales/uz/rights.ftl")).unwrap();
    assert_eq!(added(&copy, &before), lost);
}

#[test]
fn a_changed_message_is_a_warning_and_its_older_translation_is_marked() {
    let copy = fresh("stale");
    let (before, _) = lint(&copy, &[]);
    replace(&copy, "locales/en/rights.ftl", "test-name = ", "test-name = The ");
    assert_eq!(added(&copy, &before), in_all_languages(&copy, "warning", "rights.ftl", "stale"));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    assert_eq!(lint(&copy, &["--release"]).1, Some(1));
    let mark = message(&copy, "ar", "interface.ftl", "out-of-date");
    let page = page(&copy, "rights", "ar");
    assert!(page.contains(&format!("[{mark}]\n\n{NAME}\n")), "{page}");
}

/// The differences that a change of the English makes. Without such a change each of them is an error, as
/// `tests/tests/lint` shows.
#[test]
fn differences_that_come_from_a_change_of_the_english_are_warnings() {
    let (english, russian) = ("locales/en/rights.ftl", "locales/ru/rights.ftl");
    let line = format!("test-name = {NAME}\n");
    // A number is inserted.
    let copy = fresh("differences");
    let (before, _) = lint(&copy, &[]);
    let rules = |rules: &[&str]| -> BTreeSet<Found> {
        rules.iter().flat_map(|rule| in_all_languages(&copy, "warning", "rights.ftl", rule)).collect()
    };
    let with_number = "test-name = { $claim-days }\n";
    replace(&copy, english, &line, with_number);
    assert_eq!(added(&copy, &before), rules(&["stale", "variables"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    replace(&copy, english, with_number, &line);

    // An attribute is added, then removed again after it was translated.
    let with_note = |note: &str| format!("{line}    .note = {note}\n");
    replace(&copy, english, &line, &with_note("A note"));
    assert_eq!(added(&copy, &before), rules(&["new"]));
    replace(&copy, russian, &line, &with_note("Примечание"));
    let root = copy.0.to_str().unwrap();
    assert!(panah(&["--from", root, "accept", "test-name", "--locale", "ru"]).status.success());
    replace(&copy, english, &with_note("A note"), &line);
    let in_russian = |level: &str, rules: &[&str]| -> BTreeSet<Found> {
        rules.iter().map(|rule| (level.into(), russian.into(), (*rule).into())).collect()
    };
    assert_eq!(added(&copy, &before), in_russian("warning", &["stale", "extra"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    replace(&copy, russian, &with_note("Примечание"), &line);
    assert!(panah(&["--from", root, "accept", "test-name", "--locale", "ru"]).status.success());

    // A message is renamed: nobody has translated the new one, and nobody needs the old one.
    replace(&copy, english, "test-name = ", "test-title = ");
    replace(&copy, "core/content/rights.toml", "\"test-name\"", "\"test-title\"");
    assert_eq!(added(&copy, &before), rules(&["new", "extra"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    // A name that the English never had is a mistake.
    replace(&copy, russian, "test-name = ", "test-nmae = ");
    let found = added(&copy, &before);
    assert!(found.is_superset(&in_russian("error", &["extra"])), "{found:?}");
    assert_eq!(lint(&copy, &[]).1, Some(1));
}
