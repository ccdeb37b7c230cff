//! The English may change before its translations do: what `panah lint` says, and what a reader sees until then.

#![allow(clippy::unwrap_used)] // a test may panic

mod project;

use panah_cli::l10n::accept::{Selection, accept};
use panah_cli::l10n::read_files;
use panah_cli::l10n::status::status;
use project::{Copy, panah};
use std::collections::BTreeSet;
use std::fs;

/// The tags of the languages that are translated by hand.
fn translated(copy: &Copy) -> BTreeSet<String> {
    let rows = status(&read_files(&copy.0).unwrap(), None).unwrap();
    rows.into_iter().map(|row| row.locale).collect()
}

/// A copy of the project in which every translation was made from the present English, if it is complete.
fn fresh(name: &str) -> Copy {
    let copy = Copy::new(&format!("alone-{name}"));
    for tag in translated(&copy) {
        accept(&copy.0, &read_files(&copy.0).unwrap(), &tag, Selection::All).unwrap();
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

fn replace(copy: &Copy, file: &str, from: &str, to: &str) {
    copy.edit(file, |bytes| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        text.replacen(from, to, 1).into_bytes()
    });
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

/// Adds a paragraph to the page about rights, in English only.
fn add_a_paragraph(copy: &Copy) {
    copy.edit("locales/en/rights.ftl", |bytes| {
        [bytes, b"# A paragraph that nobody has translated.\nrights-try = You may try this.\n".to_vec()]
            .concat()
    });
    let part = "[[page.part]]\nshape = \"paragraph\"\nmessage = \"rights-try\"\n\n";
    let before = "[[page.part]]\nshape = \"update\"\n";
    replace(copy, "core/content/rights.toml", before, &format!("{part}{before}"));
}

#[test]
fn a_new_message_is_a_warning_and_is_shown_in_english_with_a_mark() {
    let copy = fresh("new");
    let (before, code) = lint(&copy, &[]);
    assert_eq!(code, Some(0));
    add_a_paragraph(&copy);
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
        let (mark, _) = page.split_once("]\n\nYou may try this.\n").unwrap();
        assert!(mark.rsplit('\n').next().unwrap().starts_with('['), "{tag}: {page}");
    }
    assert!(!page(&copy, "rights", "en").contains("]\n\nYou may try this.\n"));

    // Once it is translated and recorded, nothing is left to say in that language.
    copy.edit("locales/ru/rights.ftl", |bytes| {
        [bytes, "rights-try = Вы можете попробовать это.\n".into()].concat()
    });
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
    let text = message(&copy, "uz", "rights.ftl", "rights-title");
    replace(&copy, "locales/uz/rights.ftl", &format!("rights-title = {text}\n"), "");
    let lost = |file: &str| BTreeSet::from([("error".into(), file.into(), "lost".into())]);
    assert_eq!(added(&copy, &before), lost("locales/uz/rights.ftl"));
    assert_eq!(lint(&copy, &[]).1, Some(1));
    // To record the rest does not make it new.
    let root = copy.0.to_str().unwrap();
    assert!(panah(&["--from", root, "accept", "--all", "--locale", "uz"]).status.success());
    assert_eq!(lint(&copy, &[]).1, Some(1));
    // A whole file is one error.
    fs::remove_file(copy.0.join("locales/uz/rights.ftl")).unwrap();
    assert_eq!(added(&copy, &before), lost("locales/uz/rights.ftl"));
}

#[test]
fn a_changed_message_is_a_warning_and_its_older_translation_is_marked() {
    let copy = fresh("stale");
    let (before, _) = lint(&copy, &[]);
    replace(&copy, "locales/en/rights.ftl", "rights-title = ", "rights-title = All ");
    assert_eq!(added(&copy, &before), in_all_languages(&copy, "warning", "rights.ftl", "stale"));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    assert_eq!(lint(&copy, &["--release"]).1, Some(1));
    let mark = message(&copy, "ar", "interface.ftl", "out-of-date");
    let title = message(&copy, "ar", "rights.ftl", "rights-title");
    let page = page(&copy, "rights", "ar");
    assert!(page.contains(&format!("[{mark}]\n\n# {title}\n")), "{page}");
}

/// The differences that a change of the English makes. Without such a change each of them is an error, as
/// `tests/tests/lint` shows.
#[test]
fn differences_that_come_from_a_change_of_the_english_are_warnings() {
    // A number is inserted.
    let copy = fresh("variable");
    let (before, _) = lint(&copy, &[]);
    replace(&copy, "locales/en/rights.ftl", "rights-title = ", "rights-title = { $claim-days } ");
    let rules = |rules: &[&str]| -> BTreeSet<Found> {
        rules.iter().flat_map(|rule| in_all_languages(&copy, "warning", "rights.ftl", rule)).collect()
    };
    assert_eq!(added(&copy, &before), rules(&["stale", "variables"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));

    // An attribute is added, then taken out again after it was translated.
    let copy = fresh("attribute");
    let (english, russian) = ("locales/en/rights.ftl", "locales/ru/rights.ftl");
    let title = |tag: &str| message(&copy, tag, "rights.ftl", "rights-title");
    let add = |file: &str, tag: &str, attribute: &str| {
        let line = format!("rights-title = {}\n", title(tag));
        replace(&copy, file, &line, &format!("{line}{attribute}"));
    };
    add(english, "en", "    .note = A note\n");
    assert_eq!(added(&copy, &before), rules(&["new"]));
    add(russian, "ru", "    .note = Примечание\n");
    let root = copy.0.to_str().unwrap();
    assert!(panah(&["--from", root, "accept", "rights-title", "--locale", "ru"]).status.success());
    replace(&copy, english, "    .note = A note\n", "");
    let of_russian = |rules: &[&str]| -> BTreeSet<Found> {
        rules.iter().map(|rule| ("warning".into(), russian.into(), (*rule).into())).collect()
    };
    assert_eq!(added(&copy, &before), of_russian(&["stale", "extra"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));

    // A message is renamed: the old one is there too many, the new one is not translated.
    let copy = fresh("renamed");
    replace(&copy, english, "rights-title = ", "rights-heading-of-the-page = ");
    replace(&copy, "core/content/rights.toml", "\"rights-title\"", "\"rights-heading-of-the-page\"");
    assert_eq!(added(&copy, &before), rules(&["new", "extra"]));
    assert_eq!(lint(&copy, &[]).1, Some(0));
    // A name that the English never had is a mistake.
    replace(&copy, russian, "rights-intro = ", "rights-intor = ");
    let wrong: BTreeSet<Found> =
        ["lost", "extra"].iter().map(|rule| ("error".into(), russian.into(), (*rule).into())).collect();
    assert_eq!(added(&copy, &before), &rules(&["new", "extra"]) | &wrong);
}
