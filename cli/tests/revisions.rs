//! How far a translation is, and recording it: `panah status`, `accept`, `review`.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may panic

mod project;

use panah_core::text::revision::{RevisionTable, TranslationState, revisions};
use project::{Copy, panah, refused};
use serde_json::Value;
use std::fs;

/// Runs `panah` in the copy; what it prints.
fn done(copy: &Copy, words: &[&str]) -> String {
    let output = panah(&[&["--from", copy.0.to_str().unwrap()], words].concat());
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The row of a file in `panah status`.
fn row(copy: &Copy, locale: &str, file: &str) -> Value {
    let rows: Value =
        serde_json::from_str(&done(copy, &["status", "--locale", locale, "--format", "json"])).unwrap();
    let rows = rows.as_array().unwrap();
    rows.iter().find(|row| row["file"] == file).unwrap_or_else(|| panic!("no row for {file}")).clone()
}

fn replace(copy: &Copy, file: &str, from: &str, to: &str) {
    copy.edit(file, |bytes| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        text.replacen(from, to, 1).into_bytes()
    });
}

#[test]
fn what_is_shipped_is_whole_and_recorded() {
    let copy = Copy::new("status");
    let rows: Value = serde_json::from_str(&done(&copy, &["status", "--format", "json"])).unwrap();
    for row in rows.as_array().unwrap() {
        assert_eq!(row["messages"], row["translated"], "{row}");
    }
    // The English may be ahead of a translation, but nobody may have forgotten to say what it was made from.
    for locale in ["ar", "fa-AF", "kk", "ru", "ug", "uz", "zh-Hans"] {
        let folder = copy.0.join("locales").join(locale);
        let table = RevisionTable::read(&fs::read_to_string(folder.join("revisions.tsv")).unwrap()).unwrap();
        let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            for (message, own) in revisions([fs::read_to_string(file).unwrap().as_str()]) {
                let state = table.state(&message, "", &own);
                assert_ne!(
                    state,
                    TranslationState::Unrecorded,
                    "{locale}: run panah accept {message} --locale {locale}"
                );
            }
        }
    }
    let table = done(&copy, &["status", "--locale", "uz"]);
    assert!(table.starts_with("locale\tfile\tmessages\ttranslated\tstale\treviewed\n"), "{table}");
    assert!(table.contains("uz\trights.ftl\t"), "{table}");
}

#[test]
fn a_change_of_the_english_makes_a_translation_stale_until_it_is_accepted() {
    let copy = Copy::new("stale");
    replace(&copy, "locales/en/interface.ftl", "back = Back", "back = Go back");
    let before = row(&copy, "ru", "interface.ftl");
    assert_eq!((before["stale"].as_u64(), before["waiting"].to_string().as_str()), (Some(1), "[\"back\"]"));
    // The page says so, in the reader's language.
    let page = done(&copy, &["show", "procedure", "--locale", "ru", "--format", "json"]);
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!(page["pinned"]["back"]["label"]["stale"], true);
    replace(&copy, "locales/ru/interface.ftl", "back = Назад", "back = Вернуться");
    assert_eq!(row(&copy, "ru", "interface.ftl")["stale"], 1, "a new text is not accepted by itself");
    done(&copy, &["accept", "back", "--locale", "ru"]);
    assert_eq!(row(&copy, "ru", "interface.ftl")["stale"], 0);
    // Only in that language.
    assert_eq!(row(&copy, "kk", "interface.ftl")["stale"], 1);
}

#[test]
fn a_review_holds_for_the_text_that_was_read() {
    let copy = Copy::new("review");
    done(&copy, &["review", "kk", "rights.ftl", "--by", "A. Reader"]);
    let reviewed = row(&copy, "kk", "rights.ftl");
    assert_eq!(reviewed["reviewed"], reviewed["messages"]);
    let table = fs::read_to_string(copy.0.join("locales/kk/revisions.tsv")).unwrap();
    assert!(table.lines().any(|line| line.starts_with("rights-title\t") && line.ends_with("\tA. Reader")));
    // To accept everything takes no review away; to change a text does.
    done(&copy, &["accept", "--all", "--locale", "kk"]);
    assert_eq!(row(&copy, "kk", "rights.ftl"), reviewed);
    replace(&copy, "locales/kk/rights.ftl", "rights-title = ", "rights-title = Сіздің ");
    let changed = row(&copy, "kk", "rights.ftl");
    assert_eq!(changed["reviewed"].as_u64().unwrap() + 1, reviewed["reviewed"].as_u64().unwrap());
    assert_eq!(changed["stale"], 0);
}

#[test]
fn a_missing_message_waits() {
    let copy = Copy::new("waits");
    replace(&copy, "locales/ug/interface.ftl", "back = ", "bakc = ");
    let row = row(&copy, "ug", "interface.ftl");
    assert_eq!(row["translated"].as_u64().unwrap() + 1, row["messages"].as_u64().unwrap());
    assert_eq!(row["waiting"].to_string(), "[\"back\"]");
}

#[test]
fn wrong_words_are_refused_and_nothing_is_written() {
    let copy = Copy::new("refusals");
    let root = copy.0.to_str().unwrap();
    let table = copy.0.join("locales/ru/revisions.tsv");
    let before = fs::read(&table).unwrap();
    let cases: [(&[&str], &str); 8] = [
        (&["accept", "nonsense", "--locale", "ru"], "no message \"nonsense\""),
        (&["accept", "back", "--locale", "xx"], "\"xx\" is no locale"),
        (&["accept", "back", "--locale", "kk-Arab"], "\"kk-Arab\" is no locale"),
        (&["accept", "back", "--locale", "en"], "\"en\" is no locale"),
        (&["review", "ru", "nothing.ftl", "--by", "A. Reader"], "no file \"nothing.ftl\""),
        (&["review", "ru", "rights.ftl", "--by", " "], "--by needs the name"),
        (&["review", "ru", "rights.ftl", "--by", "A\tB"], "--by needs the name"),
        (&["status", "--locale", "xx"], "\"xx\" is no locale"),
    ];
    for (words, says) in cases {
        refused(&[&["--from", root], words].concat(), says);
    }
    assert_eq!(fs::read(&table).unwrap(), before);
    copy.edit("locales/ru/revisions.tsv", |bytes| [bytes, b"half a line\n".to_vec()].concat());
    copy.refused("locales/ru/revisions.tsv:");
    refused(&["--from", root, "accept", "back", "--locale", "ru"], "locales/ru/revisions.tsv:");
    refused(&["--from", root, "status"], "locales/ru/revisions.tsv:");
}

#[test]
fn the_table_is_whole_after_every_change() {
    let copy = Copy::new("table");
    let table = copy.0.join("locales/ar/revisions.tsv");
    let before = fs::read_to_string(&table).unwrap();
    done(&copy, &["accept", "--all", "--locale", "ar"]);
    assert_eq!(fs::read_to_string(&table).unwrap(), before, "accepting what is accepted changes nothing");
    assert!(!table.with_extension("draft").exists());
}
