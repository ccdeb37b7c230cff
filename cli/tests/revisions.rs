//! How far a translation has come, and recording it: `panah status`, `accept`, `review`.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may panic

mod project;

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

/// What is the matter with a message, if somebody must do something about it.
fn waiting(row: &Value, message: &str) -> Option<String> {
    let waiting = row["waiting"].as_array().unwrap();
    let found = waiting.iter().find(|waiting| waiting["message"] == message)?;
    Some(found["progress"].as_str().unwrap().to_owned())
}

fn replace(copy: &Copy, file: &str, from: &str, to: &str) {
    copy.edit(file, |bytes| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        text.replacen(from, to, 1).into_bytes()
    });
}

#[test]
fn what_is_shipped_has_lost_nothing_and_is_recorded() {
    let copy = Copy::new("status");
    let rows: Value = serde_json::from_str(&done(&copy, &["status", "--format", "json"])).unwrap();
    for row in rows.as_array().unwrap() {
        // The English may be ahead of a translation, but no text may be lost, and nobody may have forgotten to record what a
        // text was made from.
        assert_eq!((&row["lost"], &row["unrecorded"]), (&0.into(), &0.into()), "{row}");
        let [messages, translated, new] =
            ["messages", "translated", "new"].map(|name| row[name].as_u64().unwrap());
        assert_eq!(messages, translated + new, "{row}");
    }
    let table = done(&copy, &["status", "--locale", "uz"]);
    let head = "locale\tfile\tmessages\ttranslated\tnew\tlost\tstale\tunrecorded\treviewed\n";
    assert!(table.starts_with(head), "{table}");
    assert!(table.contains("uz\trights.ftl\t"), "{table}");
}

#[test]
fn a_change_of_the_english_makes_a_translation_stale_until_it_is_accepted() {
    let copy = Copy::new("stale");
    replace(&copy, "locales/en/interface.ftl", "\nback = ", "\nback = Now ");
    assert_eq!(waiting(&row(&copy, "ru", "interface.ftl"), "back").as_deref(), Some("stale"));
    // The page says so, in the reader's language.
    let page = done(&copy, &["show", "procedure", "--locale", "ru", "--format", "json"]);
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!(page["frame"]["back"]["label"]["stale"], true);
    replace(&copy, "locales/ru/interface.ftl", "\nback = ", "\nback = Теперь ");
    let before = row(&copy, "ru", "interface.ftl");
    assert_eq!(waiting(&before, "back").as_deref(), Some("stale"), "a new text is not accepted by itself");
    done(&copy, &["accept", "back", "--locale", "ru"]);
    let after = row(&copy, "ru", "interface.ftl");
    assert_eq!(waiting(&after, "back"), None);
    assert_eq!(after["stale"].as_u64().unwrap() + 1, before["stale"].as_u64().unwrap());
    // Only in that language.
    assert_eq!(waiting(&row(&copy, "kk", "interface.ftl"), "back").as_deref(), Some("stale"));
}

#[test]
fn a_review_holds_for_the_text_that_was_read() {
    let copy = Copy::new("review");
    done(&copy, &["review", "kk", "rights.ftl", "--by", "A. Reader"]);
    let reviewed = row(&copy, "kk", "rights.ftl");
    assert_eq!(reviewed["reviewed"], reviewed["translated"]);
    assert_ne!(reviewed["reviewed"], 0);
    let table = fs::read_to_string(copy.0.join("locales/kk/revisions.tsv")).unwrap();
    assert!(table.lines().any(|line| line.starts_with("rights-title\t") && line.ends_with("\tA. Reader")));
    // To accept everything takes no review away; to change a text does.
    done(&copy, &["accept", "--all", "--locale", "kk"]);
    assert_eq!(row(&copy, "kk", "rights.ftl"), reviewed);
    replace(&copy, "locales/kk/rights.ftl", "rights-title = ", "rights-title = Сіздің ");
    let changed = row(&copy, "kk", "rights.ftl");
    assert_eq!(changed["reviewed"].as_u64().unwrap() + 1, reviewed["reviewed"].as_u64().unwrap());
    assert_eq!(changed["stale"], reviewed["stale"]);
}

#[test]
fn a_message_without_a_text_waits_and_cannot_be_recorded() {
    let copy = Copy::new("waits");
    let root = copy.0.to_str().unwrap();
    let count = |row: &Value, name: &str| row[name].as_u64().unwrap();
    // However far the translation is: what has a text is recorded.
    done(&copy, &["accept", "--all", "--locale", "ug"]);
    let before = row(&copy, "ug", "interface.ftl");
    replace(&copy, "locales/ug/interface.ftl", "\nback = ", "\nbakc = ");
    replace(&copy, "locales/en/interface.ftl", "\nback = ", "\nforth = Forth\nback = ");
    let after = row(&copy, "ug", "interface.ftl");
    assert_eq!(waiting(&after, "back").as_deref(), Some("lost"));
    assert_eq!(waiting(&after, "forth").as_deref(), Some("new"));
    assert_eq!(count(&after, "lost"), 1);
    assert_eq!(count(&after, "new"), count(&before, "new") + 1);
    assert_eq!(count(&after, "translated") + 1, count(&before, "translated"));
    for message in ["back", "forth"] {
        refused(
            &["--from", root, "accept", message, "--locale", "ug"],
            &format!("{message} has no text in ug"),
        );
    }
    // Everything that is translated can be recorded; what is lost stays lost.
    done(&copy, &["accept", "--all", "--locale", "ug"]);
    assert_eq!(row(&copy, "ug", "interface.ftl"), after);
}

#[test]
fn a_message_with_a_part_untranslated_is_new_or_lost_as_a_whole() {
    let copy = Copy::new("part");
    let root = copy.0.to_str().unwrap();
    // The English gets a new attribute.
    let hint = |file: &str, hint: &str| {
        let text = fs::read_to_string(copy.0.join(file)).unwrap();
        let line = text.lines().find(|line| line.starts_with("back = ")).unwrap();
        replace(&copy, file, line, &format!("{line}\n    .hint = {hint}"));
    };
    hint("locales/en/interface.ftl", "To the page before");
    let after = row(&copy, "kk", "interface.ftl");
    assert_eq!(waiting(&after, "back").as_deref(), Some("new"));
    refused(&["--from", root, "accept", "back", "--locale", "kk"], "back.hint has no text in kk");
    hint("locales/kk/interface.ftl", "Алдыңғы бетке");
    assert_eq!(waiting(&row(&copy, "kk", "interface.ftl"), "back").as_deref(), Some("stale"));
    done(&copy, &["accept", "back", "--locale", "kk"]);
    assert_eq!(waiting(&row(&copy, "kk", "interface.ftl"), "back"), None);
    // It was there, and the English has not changed since.
    replace(&copy, "locales/kk/interface.ftl", "    .hint = Алдыңғы бетке\n", "");
    assert_eq!(waiting(&row(&copy, "kk", "interface.ftl"), "back").as_deref(), Some("lost"));
}

#[test]
fn wrong_words_are_refused_and_nothing_is_written() {
    let copy = Copy::new("refusals");
    let root = copy.0.to_str().unwrap();
    let table = copy.0.join("locales/ru/revisions.tsv");
    let before = fs::read(&table).unwrap();
    let cases: [(&[&str], &str); 8] = [
        (&["accept", "nonsense", "--locale", "ru"], "no message \"nonsense\""),
        (&["accept", "back", "--locale", "xx"], "\"xx\" is not a locale"),
        (&["accept", "back", "--locale", "kk-Arab"], "\"kk-Arab\" is not a locale"),
        (&["accept", "back", "--locale", "en"], "\"en\" is not a locale"),
        (&["review", "ru", "nothing.ftl", "--by", "A. Reader"], "no file \"nothing.ftl\""),
        (&["review", "ru", "rights.ftl", "--by", " "], "--by needs the name"),
        (&["review", "ru", "rights.ftl", "--by", "A\tB"], "--by needs the name"),
        (&["status", "--locale", "xx"], "\"xx\" is not a locale"),
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
    done(&copy, &["accept", "--all", "--locale", "ar"]);
    let before = fs::read_to_string(&table).unwrap();
    done(&copy, &["accept", "--all", "--locale", "ar"]);
    assert_eq!(fs::read_to_string(&table).unwrap(), before, "accepting what is accepted changes nothing");
    assert!(!table.with_extension("draft").exists());
}

#[cfg(unix)]
#[test]
fn accept_and_review_keep_link_mode_and_neighbours() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let copy = Copy::new("replace");
    let (table, real) = (copy.0.join("locales/ru/revisions.tsv"), copy.0.join("real.tsv"));
    fs::rename(&table, &real).unwrap();
    symlink("../../real.tsv", &table).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    fs::write(table.with_extension("draft"), "mine").unwrap();
    fs::write(real.with_extension("draft"), "mine too").unwrap();
    for (number, words) in
        [&["accept", "--all", "--locale", "ru"][..], &["review", "ru", "rights.ftl", "--by", "A. Reader"]]
            .into_iter()
            .enumerate()
    {
        let before = fs::read_to_string(&real).unwrap();
        done(&copy, words);
        assert!(fs::symlink_metadata(&table).unwrap().is_symlink());
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o7777, 0o640);
        assert_eq!(
            number == 1,
            fs::read_to_string(&real).unwrap() != before,
            "only the review writes something new"
        );
    }
    assert_eq!(fs::read_to_string(table.with_extension("draft")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(real.with_extension("draft")).unwrap(), "mine too");
}

/// A limit on the size of files stands for a full disk, and for a program that is stopped in the middle of writing.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_or_a_stop_in_the_middle_loses_nothing() {
    let copy = Copy::new("stopped");
    let folder = copy.0.join("locales/ru");
    let table = folder.join("revisions.tsv");
    let (before, names) = (fs::read(&table).unwrap(), fs::read_dir(&folder).unwrap().count());
    let limited = |before: &str| {
        let script =
            format!("{before} ulimit -f 8; exec \"$0\" --from \"$1\" review ru rights.ftl --by Reader");
        let words = ["-c", script.as_str(), env!("CARGO_BIN_EXE_panah"), copy.0.to_str().unwrap()];
        std::process::Command::new("sh").args(words).output().unwrap()
    };
    let full = limited("trap '' XFSZ;");
    let error = String::from_utf8(full.stderr).unwrap();
    assert!(full.status.code() == Some(2) && error.contains("nothing was changed"), "{error}");
    assert_eq!(fs::read(&table).unwrap(), before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), names);
    let stopped = limited("");
    assert_eq!(stopped.status.code(), None, "it was not stopped");
    assert_eq!(fs::read(&table).unwrap(), before);
    done(&copy, &["review", "ru", "rights.ftl", "--by", "Reader"]);
    assert_ne!(fs::read(&table).unwrap(), before);
}
