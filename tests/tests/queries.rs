//! Whatever is typed into search has an answer, and folding is a form that stays.

use panah_core::Files;
use panah_core::language::{Language, find};
use panah_core::search::fold;
use panah_tests::{Reader, open, routes, tags};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Results on one page.
const LIMIT: usize = 12;

/// The table of languages: an excerpt may be in another one than its page.
static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| Files::shipped().load_content().unwrap().locales);

/// The app in every language, with its routes; each index is built once.
static OPENED: LazyLock<Vec<(String, Reader, BTreeSet<String>)>> = LazyLock::new(|| {
    tags()
        .into_iter()
        .map(|tag| {
            let panah = open(&tag);
            let routes = routes().into_iter().collect();
            (tag, panah, routes)
        })
        .collect()
});

/// What people, and those who mean no good, may type: any characters, the languages' own, and FTS5's signs.
fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        // The scripts of the eight languages, their marks, digits and spaces.
        "[a-zа-яёәғқңөұүһіўҳҗ ا-يپچژگکیەھئۆۇۈۋېڭًٌٍَُِّْـ\u{200C}\u{200D}\u{2066}\u{2069}0-9٠-٩۰-۹庇护申请難民證'ʻʼ‘’]{0,40}",
        // The signs and operators of FTS5 and SQL.
        "(AND|OR|NOT|NEAR|exact|phonetic|rowid|\"|'|\\*|\\^|:|\\(|\\)|\\{|\\}|\\+|-|,|;|%|_|\\\\|\u{0}| |a|суд){0,20}",
        // Long ones.
        "([a-z]{1,12} ){50,90}",
    ]
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in prop_oneof![any::<String>(), query()]) {
        for (tag, ..) in &*OPENED {
            let once = fold(tag, &text);
            prop_assert_eq!(fold(tag, &once), once.clone(), "{}", tag);
            // What the index takes: letters and digits, single spaces.
            prop_assert!(once.chars().all(|c| c == ' ' || c.is_alphanumeric()), "{}: {:?}", tag, once);
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "), "{}: {:?}", tag, once);
        }
    }

    #[test]
    fn any_query_has_an_answer(query in query(), limit in 0_usize..20, language in 0..OPENED.len()) {
        let (tag, panah, routes) = &OPENED[language];
        let hits = panah.search(&query, limit);
        prop_assert!(hits.len() <= limit, "{}: {} hits", tag, hits.len());
        let found: BTreeSet<&str> = hits.iter().map(|hit| hit.route.as_str()).collect();
        prop_assert_eq!(found.len(), hits.len(), "{}: a page twice", tag);
        for hit in &hits {
            prop_assert!(routes.contains(&hit.route), "{}: there is no page {}", tag, hit.route);
            prop_assert!(!hit.title.is_empty());
            prop_assert!([tag, "en"].contains(&hit.language.as_str()), "{}: {}", tag, hit.language);
            let language = find(&LANGUAGES, &hit.excerpt.language).unwrap();
            prop_assert_eq!((hit.excerpt.script, hit.excerpt.direction), (language.script, language.direction));
            prop_assert!(hit.excerpt.runs.iter().all(|run| !run.value.is_empty()));
            prop_assert!(hit.excerpt.runs.windows(2).all(|pair| !(pair[0].found && pair[1].found)));
        }
    }
}

#[test]
fn nothing_typed_finds_nothing() {
    for (tag, panah, _) in &*OPENED {
        for query in ["", " ", "\n\t", "\"\"", "*", "ـ", "\u{200C}", "'", "،"] {
            assert_eq!(panah.search(query, LIMIT), [], "{tag}: {query:?}");
        }
    }
}
