//! Any bytes as a query: no panic, no page twice.
//!
//! The first byte chooses the language, the rest is the query.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panah_core::search::fold;
use panah_core::{Config, Panah, languages};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Results on one page.
const LIMIT: usize = 12;

static PANAH: LazyLock<Panah> = LazyLock::new(|| Panah::open(&Config::everything()));
static TAGS: LazyLock<Vec<String>> =
    LazyLock::new(|| languages().into_iter().map(|language| language.tag).collect());

fuzz_target!(|bytes: &[u8]| {
    let Some((first, query)) = bytes.split_first() else { return };
    let query = String::from_utf8_lossy(query);
    let tag = &TAGS[usize::from(*first) % TAGS.len()];
    let hits = PANAH.search(&query, tag, LIMIT);
    let routes: BTreeSet<&str> = hits.iter().map(|hit| hit.route.as_str()).collect();
    assert!(routes.len() == hits.len() && hits.len() <= LIMIT);
    let folded = fold(tag, &query);
    assert_eq!(fold(tag, &folded), folded);
});
