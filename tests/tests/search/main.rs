//! Search finds the pages that answer what people type.

mod kinds;
mod typed;

use panah_core::content::Synonyms;
use panah_tests::{golden, now, open, panah, routes, unseen, written_tags};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Results on one page.
const LIMIT: usize = 12;

/// Hundredths of the unseen queries that must find a page that answers among the first three.
const UNSEEN: usize = 97;

/// The routes that `query` finds.
fn found(panah: &panah_tests::Reader, query: &str) -> Vec<String> {
    panah.search(query, LIMIT).into_iter().map(|hit| hit.route).collect()
}

#[test]
fn every_golden_query_finds_its_page() {
    let mut missed = Vec::new();
    for tag in written_tags() {
        let panah = open(&tag);
        let list = golden(&tag);
        assert!(list.len() >= 100, "{tag}: only {} queries", list.len());
        for golden in list {
            let found = found(&panah, &golden.query);
            if !golden.is_answered(&found, golden.within) {
                let first: Vec<&String> = found.iter().take(4).collect();
                missed.push(format!(
                    "{tag}: \"{}\" must find {:?}, not {first:?}",
                    golden.query, golden.routes
                ));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

/// The queries themselves are not printed: whoever tunes search must not see them.
#[test]
fn unseen_queries_find_their_page_nearly_always() {
    let (mut answered, mut all) = (0, 0);
    for tag in written_tags() {
        let panah = open(&tag);
        for golden in unseen(&tag) {
            all += 1;
            answered += usize::from(golden.is_answered(&found(&panah, &golden.query), 3));
        }
    }
    println!("{answered} of {all} unseen queries are answered among the first three");
    assert!(all >= 150, "only {all}");
    assert!(answered * 100 >= all * UNSEEN, "{answered} of {all}");
}

#[test]
fn golden_lists_name_pages_and_ask_nothing_twice() {
    let known: BTreeSet<String> = routes().into_iter().collect();
    for tag in written_tags() {
        let mut asked = BTreeSet::new();
        for golden in golden(&tag).into_iter().chain(unseen(&tag)) {
            for route in &golden.routes {
                assert!(known.contains(route), "{tag}: there is no page {route}");
            }
            assert!(!golden.query.trim().is_empty(), "{tag}: an empty query");
            assert!(asked.insert(golden.query.clone()), "{tag}: \"{}\" is asked twice", golden.query);
        }
    }
}

/// The first pages of a topic are hits for every word of it, in every language.
#[test]
fn every_page_of_a_topic_is_a_hit() {
    let shipped = panah();
    let topics = &shipped.content().topics;
    for tag in written_tags() {
        let panah = open(&tag);
        let words = synonyms(&tag).topics;
        assert_eq!(words.len(), topics.len(), "{tag}: every topic has words");
        let mut missed = Vec::new();
        for words in words {
            let topic = topics.iter().find(|topic| topic.id == words.id);
            let topic = topic.unwrap_or_else(|| panic!("{tag}: there is no topic {}", words.id));
            for typed in &words.typed {
                let found = found(&panah, typed);
                let absent = topic.pages.iter().filter(|page| !found.contains(&page.to_string()));
                missed.extend(absent.map(|page| format!("{typed}: {page}")));
            }
        }
        assert!(missed.is_empty(), "{tag}: {} missed:\n{}", missed.len(), missed.join("\n"));
    }
}

fn synonyms(tag: &str) -> Synonyms {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{tag}/synonyms.toml"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    Synonyms::read(&format!("locales/{tag}/synonyms.toml"), &text).unwrap()
}

#[test]
fn synonyms_name_pages_and_hold_words() {
    let panah = open("en");
    for tag in written_tags() {
        let synonyms = synonyms(&tag);
        assert!(!synonyms.pages.is_empty(), "{tag}: no synonyms");
        let mut seen = BTreeSet::new();
        for page in &synonyms.pages {
            // A page that search leaves out would never be found by its words.
            let route = page.route.to_string();
            assert_eq!(panah.page(&route, now()).route, route, "{tag}: no page {}", page.route);
            assert!(seen.insert(route), "{tag}: {} stands twice", page.route);
        }
        let pages = synonyms.pages.iter().map(|page| (page.route.to_string(), &page.typed));
        let topics = synonyms.topics.iter().map(|topic| (topic.id.clone(), &topic.typed));
        for (name, typed) in pages.chain(topics) {
            assert!(!typed.is_empty(), "{tag}: {name} has no words");
            let mut words = BTreeSet::new();
            for word in typed {
                assert!(!word.trim().is_empty(), "{tag}: {name} has an empty word");
                assert_eq!(word.trim(), word, "{tag}: {name} has a word with spaces around it");
                assert!(words.insert(word), "{tag}: {name} has \"{word}\" twice");
            }
        }
    }
}
