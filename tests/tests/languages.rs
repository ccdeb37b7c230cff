//! Every list of languages outside `core/content/locales.toml` has all of them; `docs/translating.md` names these places.

use panah_core::Files;
use panah_tests::{clauses, project, written_tags};
use std::collections::BTreeSet;
use std::fs;

/// The tags of the languages that are written by hand, English among them.
fn written() -> BTreeSet<String> {
    written_tags().into_iter().collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(project::root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What is between `before` and `after`, each time they are there.
fn between<'t>(text: &'t str, before: &'t str, after: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

#[test]
fn compare_locales_knows_every_language() {
    let paths: toml::Table = read("l10n.toml").parse().unwrap();
    let listed = paths["locales"].as_array().unwrap().iter().filter_map(|tag| tag.as_str());
    let listed: BTreeSet<String> = listed.chain(["en"]).map(str::to_owned).collect();
    assert_eq!(listed, written());
}

#[test]
fn weblate_knows_every_file_and_every_language() {
    let components: serde_json::Value = serde_json::from_str(&read("weblate.json")).unwrap();
    let components = components.as_array().unwrap();
    let text = |component: &serde_json::Value, name: &str| component[name].as_str().unwrap().to_owned();
    let masks: BTreeSet<String> = components.iter().map(|component| text(component, "filemask")).collect();
    let shipped = Files::shipped();
    let english = shipped.locales.iter().find(|locale| locale.tag == "en").unwrap();
    let names = english.files.iter().filter_map(|file| file.name.strip_prefix("locales/en/"));
    let files = names.filter(|name| name.ends_with("ftl"));
    assert_eq!(masks, files.map(|name| format!("locales/*/{name}")).collect());
    for component in components {
        let pattern = text(component, "language_regex");
        let tags = pattern.strip_prefix("^(").and_then(|rest| rest.strip_suffix(")$")).unwrap().split('|');
        assert_eq!(
            tags.map(str::to_owned).collect::<BTreeSet<_>>(),
            written(),
            "{}",
            text(component, "name")
        );
    }
}

#[test]
fn the_glossary_has_every_language() {
    let table = read("locales/glossary.tsv");
    let head = table.lines().find(|line| !line.starts_with('#')).unwrap();
    assert_eq!(head.split('\t').map(str::to_owned).collect::<BTreeSet<_>>(), written());
}

#[test]
fn every_language_has_golden_queries() {
    let lists = fs::read_dir(project::root().join("tests/assets/golden")).unwrap();
    let names = lists.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let tags: BTreeSet<String> =
        names.filter_map(|name| Some(name.strip_suffix(".tsv")?.to_owned())).collect();
    assert_eq!(tags, written());
}

#[test]
fn android_and_ios_know_every_language() {
    let android = read("android/src/main/res/xml/locales.xml");
    let listed = between(&android, "android:name=\"", "\"").map(str::to_owned);
    assert_eq!(listed.collect::<BTreeSet<_>>(), written());

    let ios = read("ios/App/Info.plist");
    let list = between(&ios, "<key>CFBundleLocalizations</key>", "</array>").next().unwrap();
    let listed = between(list, "<string>", "</string>").map(str::to_owned).collect::<BTreeSet<_>>();
    // iOS has the words of its own dialogues in Persian, not in Dari.
    let expected = written().into_iter().map(|tag| if tag == "fa-AF" { "fa".to_owned() } else { tag });
    assert_eq!(listed, expected.collect());
}

/// Each language was read back into English by somebody who had not seen it being made; the record has a verdict for every
/// clause of the sheet, and none of them is open.
#[test]
fn every_clause_was_read_back_in_every_language() {
    for tag in written() {
        let record = read(&format!("docs/language/reviews/{tag}.md"));
        let words = record.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("not by a native speaker"), "{tag}: it says who has not read it");
        for clause in clauses() {
            let row = format!("| {} | ", clause.id);
            let verdict = record.lines().find_map(|line| line.strip_prefix(&row));
            let verdict = verdict.unwrap_or_else(|| panic!("{tag} has no verdict for {}", clause.id));
            assert!(verdict.starts_with("kept"), "{tag} {}: {verdict}", clause.id);
        }
    }
}
