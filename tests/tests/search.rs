//! Search finds the page that answers what people type.

use panah_core::content::Synonyms;
use panah_tests::{golden, now, open, routes, written_tags};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Results on one page.
const LIMIT: usize = 12;

#[test]
fn every_golden_query_finds_its_page() {
    let mut missed = Vec::new();
    for tag in written_tags() {
        let panah = open(&tag);
        let list = golden(&tag);
        assert!(list.len() >= 40, "{tag}: only {} queries", list.len());
        for golden in list {
            let hits = panah.search(&golden.query, LIMIT);
            let found: Vec<&str> = hits.iter().map(|hit| hit.route.as_str()).collect();
            if !found.iter().take(golden.within).any(|route| *route == golden.route) {
                let first: Vec<&str> = found.into_iter().take(4).collect();
                missed.push(format!("{tag}: \"{}\" must find {}, not {first:?}", golden.query, golden.route));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn golden_lists_name_pages_and_ask_nothing_twice() {
    let known: BTreeSet<String> = routes().into_iter().collect();
    for tag in written_tags() {
        let mut asked = BTreeSet::new();
        for golden in golden(&tag) {
            assert!(known.contains(&golden.route), "{tag}: there is no page {}", golden.route);
            assert!(!golden.query.trim().is_empty(), "{tag}: an empty query");
            assert!(asked.insert(golden.query.clone()), "{tag}: \"{}\" is asked twice", golden.query);
        }
    }
}

#[test]
fn synonyms_name_pages_and_hold_words() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let panah = open("en");
    for tag in written_tags() {
        let file = locales.join(&tag).join("synonyms.toml");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let synonyms = Synonyms::read(&format!("locales/{tag}/synonyms.toml"), &text).unwrap();
        assert!(!synonyms.pages.is_empty(), "{tag}: no synonyms");
        let mut seen = BTreeSet::new();
        for page in &synonyms.pages {
            // A page that search leaves out would never be found by its words.
            let route = page.route.to_string();
            assert_eq!(panah.page(&route, now()).route, route, "{tag}: no page {}", page.route);
            assert!(seen.insert(route), "{tag}: {} stands twice", page.route);
            assert!(!page.typed.is_empty(), "{tag}: {} has no words", page.route);
            let mut words = BTreeSet::new();
            for typed in &page.typed {
                assert!(!typed.trim().is_empty(), "{tag}: {} has an empty word", page.route);
                assert_eq!(typed.trim(), typed, "{tag}: {} has a word with spaces around it", page.route);
                assert!(words.insert(typed), "{tag}: {} has \"{typed}\" twice", page.route);
            }
        }
    }
}
