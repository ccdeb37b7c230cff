//! What a reader sees of a text that is new in English, or whose English has changed: the English one, or the older one, each
//! with a mark.

use panah_cli::l10n::Progress;
use panah_cli::l10n::pseudo::{self, Pseudo};
use panah_core::Files;
use panah_core::language::find;
use panah_core::page::{Item, Page};
use panah_tests::{PageText, now, open, open_files, panah, project, routes, tags};
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The language whose text the language `tag` has: its base, for a script variant.
fn spoken(tag: &str) -> String {
    find(&panah().content().locales, tag).unwrap().spoken().to_owned()
}

/// The items of a page that have a mark.
fn marked(page: &Page) -> BTreeSet<String> {
    page.items().filter(|item| item.mark.is_some()).map(|item| item.id.clone()).collect()
}

/// Replaces `from` by `to` in a file of a locale.
fn edit(files: &mut Files, tag: &str, file: &str, from: &str, to: &str) {
    let locale = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
    let source = locale.files.iter_mut().find(|source| source.name.ends_with(file)).unwrap();
    assert!(source.text.contains(from), "{tag}/{file} has no {from:?}");
    source.text = source.text.replacen(from, to, 1).into();
}

/// The texts in a part of a page, wherever they are.
fn texts(part: &impl Serialize) -> Vec<PageText> {
    fn gather(value: &Value, found: &mut Vec<PageText>) {
        match value {
            Value::Object(fields) if fields.contains_key("fallback") => {
                found.push(serde_json::from_value(value.clone()).unwrap());
            }
            // What is spoken repeats the block, and the mark is about it.
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| *name != "spoken" && *name != "mark")
                .for_each(|(_, value)| gather(value, found)),
            Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(&serde_json::to_value(part).unwrap(), &mut found);
    found
}

/// Checks that `part` of a page falls back only if one of its messages is new in English and none is lost: a block falls back
/// as a whole. `names` is the same part with the names of its messages; true if it falls back.
fn falls_back(
    place: &str,
    part: &impl Serialize,
    names: &impl Serialize,
    waiting: &BTreeMap<String, Progress>,
) -> bool {
    let fallen: Vec<PageText> = texts(part).into_iter().filter(|text| text.fallback).collect();
    if fallen.is_empty() {
        return false;
    }
    let names = texts(names).into_iter();
    let progress: Vec<Progress> =
        names.filter_map(|text| waiting.get(text.value.split('.').next()?).copied()).collect();
    assert!(
        progress.contains(&Progress::New) && !progress.contains(&Progress::Lost),
        "{place} is not new in English: {progress:?}"
    );
    assert!(fallen.iter().all(|text| text.language == "en"), "{place}");
    true
}

#[test]
fn only_what_is_new_in_english_falls_back_and_is_marked() {
    // In this language each text is the name of its message.
    let mut files = Files::shipped();
    pseudo::add(&mut files, &[Pseudo::Names]).unwrap();
    let reader_of_names = open_files(files, Pseudo::Names.tag());
    for tag in tags() {
        let reader = open(&tag);
        let spoken = spoken(&tag);
        let waiting = if spoken == "en" { BTreeMap::new() } else { project::waiting(&spoken) };
        for route in routes() {
            let (page, names) = (reader.page(&route, now()), reader_of_names.page(&route, now()));
            falls_back(&format!("{tag} {route}: the title"), &page.title, &names.title, &waiting);
            falls_back(&format!("{tag} {route}: the frame"), &page.frame, &names.frame, &waiting);
            for item in page.items() {
                let place = format!("{tag} {route} {}", item.id);
                let item_of_names = names.items().find(|other| other.id == item.id);
                let fallen = falls_back(&place, item, &item_of_names, &waiting);
                assert!(!fallen || item.mark.is_some(), "{place} is not marked");
            }
        }
    }
}

#[test]
fn a_missing_message_is_shown_in_english_as_a_whole_block_and_marked() {
    let mut files = Files::shipped();
    let dari = files.locales.iter_mut().find(|locale| locale.tag == "fa-AF").unwrap();
    let file = dari.files.iter_mut().find(|file| file.name.ends_with("updates.ftl")).unwrap();
    // One attribute of one notice is lost.
    let lines: Vec<&str> = file.text.lines().collect();
    let start = lines.iter().position(|line| line.starts_with("update-interview")).unwrap();
    let lost = start + lines[start..].iter().position(|line| line.trim_start().starts_with(".do")).unwrap();
    let kept: Vec<&str> =
        lines.iter().enumerate().filter(|(i, _)| *i != lost).map(|(_, line)| *line).collect();
    file.text = kept.join("\n").into();

    let page = open_files(files, "fa-AF").page("changes/interview", now());
    let item: &Item = page.items().find(|item| item.id == "update-interview").unwrap();
    assert_eq!(item.mark.as_ref().unwrap().language, "fa-AF");
    let notice = texts(item);
    assert!(notice.len() >= 3, "{notice:?}");
    assert!(notice.iter().all(|text| text.fallback && text.language == "en"), "{notice:?}");
    assert!(!page.title.fallback);
}

#[test]
fn a_block_whose_english_has_changed_since_is_marked() {
    // On disk, since the library does not carry the records.
    let before = project::read().files;
    let mut after = before.clone();
    edit(&mut after, "en", "rights.ftl", "\nright-interpreter = ", "\nright-interpreter = entirely ");
    for tag in tags() {
        let [before, after] = [&before, &after].map(|files| open_files(files.clone(), &tag));
        let mut expected = marked(&before.page("rights", now()));
        if spoken(&tag) != "en" {
            expected.insert("list-right-interpreter".to_owned());
        }
        let page = after.page("rights", now());
        assert_eq!(marked(&page), expected, "{tag}");
        assert_eq!(marked(&after.page("appeal", now())), marked(&before.page("appeal", now())), "{tag}");
        let mut marks = page.items().filter_map(|item| item.mark.as_ref());
        assert!(marks.all(|mark| mark.language == tag && !mark.fallback), "{tag}");
    }
}
