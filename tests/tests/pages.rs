//! Every page in every language: complete, in the right direction, leading somewhere.

use panah_core::page::{Block, Effect, Target};
use panah_core::text::{Text, plain};
use panah_tests::{field, now, open, routes, tags, texts};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn no_page_has_a_hole() {
    for tag in tags() {
        let panah = open(&tag);
        for route in routes() {
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
        for route in routes() {
            let page = panah.page(&route, now());
            assert_eq!(page.route, route);
            assert_eq!(page.language, tag);
            let titles: Vec<&Text> = page
                .blocks()
                .filter_map(|block| match block {
                    Block::Heading { level: 1, text, .. } => Some(text),
                    _ => None,
                })
                .collect();
            assert_eq!(titles, [&page.title], "{tag} {route}");
            let ids: BTreeSet<&str> = page.blocks().map(Block::id).collect();
            assert_eq!(ids.len(), page.blocks().count(), "{tag} {route}: an id occurs twice");
            assert_eq!(page.frame.hotline.dial, "+77017447238");
            assert_eq!(page.frame.back.is_none(), route == "home" || route == "language", "{tag} {route}");
        }
    }
}

#[test]
fn a_page_has_the_same_blocks_in_every_language() {
    for route in routes().iter().filter(|route| *route != "about") {
        let ids = |tag: &str| -> Vec<String> {
            open(tag)
                .page(route, now())
                .blocks()
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
    let known: BTreeSet<String> = routes().into_iter().collect();
    let mut reached = BTreeSet::new();
    let mut waiting = vec!["home".to_owned()];
    let mut parents = BTreeMap::new();
    while let Some(route) = waiting.pop() {
        if !reached.insert(route.clone()) {
            continue;
        }
        let page = panah.page(&route, now());
        assert!(page.found, "{route}");
        if let Some(back) = &page.frame.back
            && let Target::Page { route: parent } = &back.target
        {
            parents.insert(route.clone(), parent.clone());
        }
        // A form for a day leads to the answer for that day.
        for block in page.blocks() {
            if let Block::Form(form) = block {
                let today = [("day", "24"), ("month", "11"), ("year", "2026")];
                let fields = today.map(|(name, value)| field(name, value));
                waiting.push(panah.act(&form.action, &fields, now()).page.route);
            }
        }
        for target in page.targets() {
            match target {
                Target::Page { route } => waiting.push(route.clone()),
                Target::Action { action } => {
                    let outcome = panah.act(action, &[], now());
                    assert!(outcome.page.found, "{action}");
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
        Effect::KeepLanguage { .. } | Effect::Announce { .. } => panic!("{effect:?} is not for a page"),
    };
    assert_eq!(*value, plain(value), "a value that leaves the app has direction marks");
}

#[test]
fn choosing_a_language_keeps_the_place() {
    let panah = open("en");
    let choice = panah.page("language/contacts/bhr-almaty", now());
    for target in choice.targets() {
        if let Target::Action { action } = target {
            let page = panah.act(action, &[], now()).page;
            assert_eq!(page.route, "contacts/bhr-almaty");
            assert!(action.contains(&page.language));
        }
    }
}

/// UAX 14: `26-noyabr`, `2018-يىلى`. A voice and a search read the text without the joiner.
#[test]
fn no_line_breaks_between_a_figure_and_its_word() {
    let mut joined = 0;
    for tag in tags() {
        let reader = open(&tag);
        for route in routes() {
            for (id, text) in texts(&reader.page(&route, now())) {
                let letters: Vec<char> = text.value.chars().collect();
                let breaks = letters
                    .windows(3)
                    .any(|three| three[0].is_ascii_digit() && three[1] == '-' && three[2].is_alphabetic());
                assert!(!breaks, "{tag} {route} {id}: {}", text.value);
                assert!(!text.plain().contains('\u{2060}'), "{tag} {route} {id}");
                joined += usize::from(letters.contains(&'\u{2060}'));
            }
        }
    }
    assert!(joined > 100, "only {joined} texts have such a figure");
}
