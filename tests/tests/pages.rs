//! Every page in every language: complete, in the right direction, leading somewhere, and as the snapshots have it.

use panah_core::page::{Block, Effect, FieldValue, Target};
use panah_core::text::{Text, plain};
use panah_tests::{now, open, routes, tags, targets, texts};
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
