//! Every page in every language: complete, in the right direction, leading somewhere, and as the snapshots have it.

use panah_cli::l10n::Progress;
use panah_cli::l10n::pseudo::{self, Pseudo};
use panah_core::language::find;
use panah_core::page::{Block, Effect, FieldValue, Target};
use panah_core::text::{Text, plain};
use panah_tests::{now, open, project, routes, tags, targets, texts};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_page_in_every_language_is_as_it_was_reviewed() {
    for tag in tags() {
        let panah = open(&tag);
        for route in routes(&panah) {
            let page = panah.page(&route, now());
            let name = format!("{tag}/{}", route.replace('/', "--"));
            insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name, panah_cli::terminal::page(&page));
            });
        }
    }
}

#[test]
fn the_data_of_a_page_is_as_it_was_reviewed() {
    let panah = open("en");
    for route in
        ["home", "procedure/claim", "contacts/bhr-almaty", "officer/interpreter", "appeal", "language"]
    {
        let page = panah.page(route, now());
        let name = format!("json/{}", route.replace('/', "--"));
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_json_snapshot!(name, page);
        });
    }
}

#[test]
fn only_what_is_new_in_english_falls_back_and_is_marked() {
    // In this language each text is the name of its message.
    let mut files = panah_core::Files::shipped();
    pseudo::add(&mut files, &[Pseudo::Names]).unwrap();
    let config = panah_core::Config { locale: Pseudo::Names.tag().to_owned() };
    let names = panah_core::Panah::open_files(files, &config).unwrap();
    let locales = open("en").content().locales.clone();
    for tag in tags() {
        let panah = open(&tag);
        let spoken = find(&locales, &tag).unwrap().spoken();
        let waiting = if spoken == "en" { BTreeMap::new() } else { project::waiting(spoken) };
        for route in routes(&panah) {
            let page = panah.page(&route, now());
            let page_of_names = names.page(&route, now());
            // A block falls back as a whole, so one of its messages must be new, and none may be lost.
            let is_new = |id: &str| {
                let texts = texts(&page_of_names).into_iter().filter(|(block, _)| *block == id);
                let progress: Vec<Progress> = texts
                    .filter_map(|(_, text)| waiting.get(text.value.split('.').next()?).copied())
                    .collect();
                progress.contains(&Progress::New) && !progress.contains(&Progress::Lost)
            };
            for (id, text) in texts(&page) {
                if text.fallback {
                    assert!(is_new(id), "{tag} {route} {id} is not new in English: {}", text.value);
                    assert_eq!(text.language, "en", "{tag} {route} {id}");
                    // The title and the frame are not blocks.
                    let marked = page.marks.iter().any(|mark| mark.block == id);
                    assert!(marked || id == "page" || id == "pinned", "{tag} {route} {id} is not marked");
                }
            }
        }
    }
}

#[test]
fn no_page_has_a_hole() {
    for tag in tags() {
        let panah = open(&tag);
        for route in routes(&panah) {
            let page = panah.page(&route, now());
            for (id, text) in texts(&page) {
                assert!(!text.value.trim().is_empty() && text.value != "–", "{tag} {route} {id} is empty");
                assert!(!text.value.contains(['{', '}']), "{tag} {route} {id}: {}", text.value);
                assert_eq!(
                    text.value.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count(),
                    text.value.matches('\u{2069}').count(),
                    "{tag} {route} {id}: isolates do not close"
                );
            }
        }
    }
}

#[test]
fn every_page_has_one_title_unique_ids_and_the_hotline() {
    for tag in tags() {
        let panah = open(&tag);
        for route in routes(&panah) {
            let page = panah.page(&route, now());
            assert_eq!(page.route, route);
            assert_eq!(page.language, tag);
            let titles: Vec<&Text> = page
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Heading { level: 1, text, .. } => Some(text),
                    _ => None,
                })
                .collect();
            assert_eq!(titles, [&page.title], "{tag} {route}");
            let ids: BTreeSet<&str> = page.blocks.iter().map(Block::id).collect();
            assert_eq!(ids.len(), page.blocks.len(), "{tag} {route}: an id occurs twice");
            assert_eq!(page.pinned.hotline.dial, "+77017447238");
            assert_eq!(page.pinned.back.is_none(), route == "home" || route == "language", "{tag} {route}");
        }
    }
}

#[test]
fn a_page_has_the_same_blocks_in_every_language() {
    let english = open("en");
    for route in routes(&english).iter().filter(|route| *route != "about") {
        let ids = |tag: &str| -> Vec<String> {
            open(tag)
                .page(route, now())
                .blocks
                .iter()
                .map(|block| block.id().to_owned())
                .filter(|id| id != "calendar-solar")
                .collect()
        };
        let expected = ids("en");
        for tag in tags() {
            assert_eq!(ids(&tag), expected, "{tag} {route}");
        }
    }
}

#[test]
fn every_target_leads_to_a_page_and_back_home() {
    let panah = open("en");
    let known: BTreeSet<String> = routes(&panah).into_iter().collect();
    let mut reached = BTreeSet::new();
    let mut waiting = vec!["home".to_owned()];
    let mut parents = BTreeMap::new();
    while let Some(route) = waiting.pop() {
        if !reached.insert(route.clone()) {
            continue;
        }
        let page = panah.page(&route, now());
        assert_ne!(page.route, "unknown", "{route}");
        if let Some(back) = &page.pinned.back
            && let Target::Page { route: parent } = &back.target
        {
            parents.insert(route.clone(), parent.clone());
        }
        // A form for a day leads to the answer for that day.
        for block in &page.blocks {
            if let Block::Form(form) = block {
                let today = [("day", "24"), ("month", "11"), ("year", "2026")];
                let fields = today.map(|(name, value)| FieldValue { name: name.into(), value: value.into() });
                waiting.push(panah.act(&form.action, &fields, now()).page.route);
            }
        }
        for target in targets(&page) {
            match target {
                Target::Page { route } => waiting.push(route.clone()),
                Target::Action { action } => {
                    let outcome = panah.reopened().act(action, &[], now());
                    assert_ne!(outcome.page.route, "unknown", "{action}");
                }
                Target::Effect { effect } => effect_is_plain(effect),
            }
        }
    }
    for route in &known {
        assert!(reached.contains(route), "no way leads to {route}");
        let mut at = route;
        for _ in 0..4 {
            at = parents.get(at).unwrap_or(at);
        }
        assert!(at == "home" || at == "language", "Back from {route} ends at {at}");
    }
}

fn effect_is_plain(effect: &Effect) {
    let value = match effect {
        Effect::Dial { number } => number,
        Effect::OpenMap { query } => query,
        Effect::Copy { text } => text,
        Effect::AddToCalendar { title, .. } => title,
    };
    assert_eq!(*value, plain(value), "a value that leaves the app has direction marks");
}

#[test]
fn choosing_a_language_keeps_the_place() {
    let panah = open("en");
    let choice = panah.page("language/contacts/bhr-almaty", now());
    for target in targets(&choice) {
        if let Target::Action { action } = target {
            let page = panah.act(action, &[], now()).page;
            assert_eq!(page.route, "contacts/bhr-almaty");
            assert!(action.contains(&page.language));
            assert_eq!(panah.page("home", now()).language, page.language);
        }
    }
}

#[test]
fn a_missing_message_is_shown_in_english_as_a_whole_block_and_marked() {
    let mut files = panah_core::Files::shipped();
    let dari = files.locales.iter_mut().find(|locale| locale.tag == "fa-AF").unwrap();
    let file = dari.files.iter_mut().find(|file| file.name.ends_with("updates.ftl")).unwrap();
    // One attribute of one notice is lost.
    let lines: Vec<&str> = file.text.lines().collect();
    let start = lines.iter().position(|line| line.starts_with("update-interview")).unwrap();
    let lost = start + lines[start..].iter().position(|line| line.trim_start().starts_with(".do")).unwrap();
    let kept: Vec<&str> =
        lines.iter().enumerate().filter(|(i, _)| *i != lost).map(|(_, line)| *line).collect();
    file.text = kept.join("\n").into();

    let config = panah_core::Config { locale: "fa-AF".into() };
    let panah = panah_core::Panah::open_files(files, &config).unwrap();
    let page = panah.page("procedure/interview", now());
    let notice: Vec<&Text> =
        texts(&page).into_iter().filter(|(id, _)| *id == "update-interview").map(|(_, text)| text).collect();
    assert_eq!(notice.len(), 4);
    assert!(notice.iter().all(|text| text.fallback && text.language == "en"), "{notice:?}");
    assert!(!page.title.fallback);
    let mark = page.marks.iter().find(|mark| mark.block == "update-interview").unwrap();
    assert_eq!(mark.text.language, "fa-AF");
}

#[test]
fn a_block_whose_english_has_changed_since_is_marked() {
    let english = |files: &mut panah_core::Files, from: &str, to: &str| {
        let english = files.locales.iter_mut().find(|locale| locale.tag == "en").unwrap();
        let file = english.files.iter_mut().find(|file| file.name.ends_with("rights.ftl")).unwrap();
        assert!(file.text.contains(from));
        file.text = file.text.replace(from, to).into();
    };
    // On disk, since the library does not carry the records.
    let before = project::read().files;
    let mut after = before.clone();
    english(&mut after, "\nright-interpreter = ", "\nright-interpreter = entirely ");
    let locales = open("en").content().locales.clone();
    for tag in tags() {
        let page = |files: &panah_core::Files, route: &str| {
            let config = panah_core::Config { locale: tag.clone() };
            panah_core::Panah::open_files(files.clone(), &config).unwrap().page(route, now())
        };
        let marked = |files: &panah_core::Files, route: &str| -> BTreeSet<String> {
            page(files, route).marks.into_iter().map(|mark| mark.block).collect()
        };
        let mut expected = marked(&before, "rights");
        if find(&locales, &tag).unwrap().spoken() != "en" {
            expected.insert("list-right-interpreter".to_owned());
        }
        assert_eq!(marked(&after, "rights"), expected, "{tag}");
        assert_eq!(marked(&after, "appeal"), marked(&before, "appeal"), "{tag}");
        let marks = page(&after, "rights").marks;
        assert!(marks.iter().all(|mark| mark.text.language == tag && !mark.text.fallback), "{tag}");
    }
}
