//! A query over the reader's language and English. FTS5 finds the texts that have its words; which page answers best is
//! decided here.

use super::hit::{Hit, hit};
use super::index::Index;
use super::index_query::IndexQuery;
use super::score::{IndexLanguage, ScoredPage, pages_with_phone, pages_with_words};
use std::collections::BTreeSet;

/// Characters of a query that are read; nobody types more.
const MAX_QUERY_CHARS: usize = 200;
/// Pages with all the words of a query; only if there are fewer, pages that have some of them are shown too.
const MIN_COMPLETE_HITS: usize = 3;

/// The pages that answer `query`, best first, each once; at most `limit`.
///
/// A text that has all words comes before one that has some, an exact match before an approximate one, the reader's
/// language (the index `own`) before English, a title before a heading before the body. The last word may be unfinished,
/// every word may have another ending, and a word of five letters or more that is nowhere may have one typo. Quotes and
/// operators are plain characters.
///
/// # Errors
/// SQLite's. No query causes one: whatever is typed, only letters and digits between quotes reach SQLite.
pub fn search(own: &Index, english: Option<&Index>, query: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
    let query: String = query.chars().take(MAX_QUERY_CHARS).collect();
    let own = (IndexQuery::run(own, &query)?, IndexLanguage::Reader);
    let english = english.map(|english| IndexQuery::run(english, &query)).transpose()?;
    let queries: Vec<_> =
        std::iter::once(own).chain(english.map(|english| (english, IndexLanguage::English))).collect();
    let mut pages: Vec<(&IndexQuery, ScoredPage)> = Vec::new();
    for (in_index, language) in &queries {
        let found = pages_with_phone(in_index.index, &query);
        let found = found.into_iter().chain(pages_with_words(in_index, *language));
        pages.extend(found.map(|page| (in_index, page)));
    }
    // Stable: pages that answer equally well stay in the order of the app.
    pages.sort_by(|(_, a), (_, b)| a.rank.cmp(&b.rank).then_with(|| b.score.total_cmp(&a.score)));
    let mut seen = BTreeSet::new();
    pages.retain(|(query, page)| {
        seen.insert(query.index.documents.get(page.document).map(|document| &document.route))
    });
    if pages.iter().filter(|(_, page)| page.has_all_words).count() >= MIN_COMPLETE_HITS {
        pages.retain(|(_, page)| page.has_all_words);
    }
    pages.truncate(limit);
    Ok(pages.iter().filter_map(|(query, page)| hit(query, page)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Direction, Script};
    use crate::search::document::{Document, Passage, PassageKind};

    /// A page with a title and texts in its body; its route is its title.
    fn page(title: &str, bodies: &[&str]) -> Document {
        Document {
            route: title.to_owned(),
            title: title.to_owned(),
            language: "en".to_owned(),
            script: Script::Latn,
            direction: Direction::Ltr,
            demoted: false,
            passages: bodies.iter().map(|text| passage(PassageKind::Body, text)).collect(),
            phones: Vec::new(),
        }
    }

    fn passage(kind: PassageKind, text: &str) -> Passage {
        Passage {
            kind,
            heading: String::new(),
            text: text.to_owned(),
            language: "en".to_owned(),
            script: Script::Latn,
            direction: Direction::Ltr,
        }
    }

    fn index(pages: Vec<Document>) -> Index {
        Index::build("en", pages, &["my".to_owned(), "how".to_owned()]).unwrap()
    }

    fn routes(own: &Index, english: Option<&Index>, query: &str) -> Vec<String> {
        search(own, english, query, 10).unwrap().into_iter().map(|hit| hit.route).collect()
    }

    #[test]
    fn pages_are_ranked_by_how_they_have_the_words() {
        let mut phone = page("Phone", &[]);
        phone.phones = vec!["7172696545".to_owned()];
        let own = index(vec![
            page("Several", &["A lawyer may help.", "The complaint is free."]),
            page("One", &["A lawyer writes the complaint."]),
            phone,
        ]);
        let english = index(vec![
            page("Other ending", &["Lawyers write complaints."]),
            page("English", &["The lawyer and the complaint."]),
        ]);
        let expected = ["One", "Several", "English", "Other ending"];
        assert_eq!(routes(&own, Some(&english), "lawyer complaint "), expected);
        assert_eq!(routes(&own, None, "8 7172 69 65 45"), ["Phone"]);
    }

    #[test]
    fn a_typo_ranks_behind_what_english_has_as_typed() {
        let own = index(vec![page("Typo", &["A lawyer writes the complaint."])]);
        let english = index(vec![
            page("Other ending", &["Lawyers write conplaints."]),
            page("English", &["The lawyer and the conplaint."]),
        ]);
        assert_eq!(routes(&own, Some(&english), "lawyer conplaint "), ["English", "Typo", "Other ending"]);
    }

    #[test]
    fn a_title_comes_before_a_name_before_the_body() {
        let mut name = page("Name", &[]);
        name.passages = vec![passage(PassageKind::Name, "Police officers")];
        let pages = vec![page("Body", &["Police officers."]), name, page("Police officers", &[])];
        assert_eq!(routes(&index(pages), None, "police officers"), ["Police officers", "Name", "Body"]);
    }

    #[test]
    fn a_demoted_page_comes_after_those_that_answer_alike() {
        let mut demoted = page("Changes", &["The court and the appeal."]);
        demoted.demoted = true;
        let own = index(vec![demoted, page("Several", &["The court.", "The appeal."])]);
        assert_eq!(routes(&own, None, "court appeal"), ["Several", "Changes"]);
        assert_eq!(routes(&own, None, "changes"), ["Changes"]);
        let mut demoted = page("Court changes", &[]);
        demoted.demoted = true;
        assert_eq!(
            routes(&index(vec![demoted, page("Court days", &[])]), None, "court"),
            ["Court days", "Court changes"]
        );
    }

    #[test]
    fn pages_with_some_of_the_words_are_shown_only_if_few_have_all() {
        let page_of = |number: usize| page(&format!("Both {number}"), &["The court and the appeal."]);
        let some = page("Some", &["The court."]);
        let pages = |count| (0..count).map(page_of).chain([some.clone()]).collect();
        assert_eq!(routes(&index(pages(2)), None, "court appeal"), ["Both 0", "Both 1", "Some"]);
        assert_eq!(routes(&index(pages(3)), None, "court appeal"), ["Both 0", "Both 1", "Both 2"]);
    }

    #[test]
    fn a_page_is_found_once_in_the_first_language_that_has_it() {
        let own = index(vec![page("Rights", &["Your rights, said otherwise."])]);
        let english = index(vec![page("Rights", &["Your rights."]), page("Court", &["Rights in court."])]);
        let hits = search(&own, Some(&english), "rights", 10).unwrap();
        assert_eq!(hits.iter().map(|hit| hit.route.as_str()).collect::<Vec<_>>(), ["Rights", "Court"]);
        assert!(hits[0].excerpt.runs.iter().any(|run| run.value.contains("otherwise")), "{:?}", hits[0]);
        assert_eq!(search(&own, Some(&english), "rights", 1).unwrap(), hits[..1]);
    }

    #[test]
    fn stop_words_are_looked_for_only_if_there_are_no_others() {
        let own = index(vec![page("How", &["How to apply."]), page("Court", &["The court."])]);
        assert_eq!(routes(&own, None, "how my court"), ["Court"]);
        assert_eq!(routes(&own, None, "how my"), ["How"]);
    }

    #[test]
    fn an_excerpt_is_of_the_page_and_never_a_synonym() {
        let mut rights = page("Rights", &["The first text.", "The second one names freedom."]);
        rights.passages.insert(0, passage(PassageKind::Synonym, "liberty"));
        let own = index(vec![rights]);
        for (query, text) in [("liberty", "The first text."), ("freedom", "The second one names ")] {
            let hits = search(&own, None, query, 1).unwrap();
            assert_eq!(hits[0].excerpt.runs[0].value, text, "{query}");
        }
    }
}
