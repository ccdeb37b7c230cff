//! A query over the reader's language, those of people's papers, and English. Which page answers best is decided here.

use super::fold::fold;
use super::hit::{Hit, hit};
use super::index::{Index, IndexLanguage};
use super::index_query::IndexQuery;
use super::layout::other_layouts;
use super::score::{Rank, ScoredPage, pages_with_phone, pages_with_words};
use super::terms::query_terms;
use crate::text::MAX_TYPED_CHARS;
use std::collections::BTreeSet;

/// Pages with all the words of a query; only if there are fewer, pages that have some of them are shown too.
const MIN_COMPLETE_HITS: usize = 3;
/// Letters that a word must have to be looked for as if it had been typed with another layout: a short one is somewhere
/// by chance.
const MIN_MEANT_CHARS: usize = 3;

/// The indexes that are searched, each once.
pub struct Indexes<'a> {
    /// Of the reader's language.
    pub own: &'a Index,
    /// Of the languages of the papers that people are given.
    pub papers: Vec<&'a Index>,
    /// Of English.
    pub english: Option<&'a Index>,
}

/// The pages that answer `query`, best first, each once; at most `limit`. [`Rank`] has their order.
///
/// A text that has all words comes before one that has some, an exact match before an approximate one, the reader's
/// language before those of the papers, English last, a title before a heading before the body. The last word may be
/// unfinished, every word may have another ending, and a word of five letters or more that is nowhere may have one typo.
/// If nothing is found, the query may have been typed with another keyboard layout. Quotes and operators are plain
/// characters.
pub fn search(indexes: &Indexes, query: &str, limit: usize) -> Vec<Hit> {
    let query: String = query.chars().take(MAX_TYPED_CHARS).collect();
    let mut answers = Answers::find(indexes, &query);
    if answers.best().is_none_or(|best| best > Rank::English) {
        let others = other_layouts(&query).into_iter().filter(|other| are_words(indexes, other));
        let meant = others.map(|other| Answers::find(indexes, &other));
        let meant = meant.min_by_key(|answers| (answers.words(), answers.best()));
        if let Some(meant) = meant.filter(|meant| answers.best().is_none_or(|best| meant.best() < Some(best)))
        {
            answers = meant;
        }
    }
    if answers.best().is_none_or(Rank::may_be_a_typo) {
        answers.add_typos(&query);
    }
    answers.hits(indexes, limit)
}

/// True if each word of `query` stands in the texts of one language, and not by chance.
fn are_words(indexes: &Indexes, query: &str) -> bool {
    let all = std::iter::once(&indexes.own).chain(&indexes.papers).chain(&indexes.english);
    all.into_iter().any(|index| {
        let words = query_terms(&fold(&index.tag, query));
        words.iter().any(|word| word.chars().count() >= MIN_MEANT_CHARS)
            && words.iter().all(|word| index.vocabulary.term(word).is_some())
    })
}

/// The pages that answer a query, best first.
struct Answers<'a> {
    queries: Vec<(IndexQuery<'a>, IndexLanguage)>,
    /// Each with the place of its query.
    pages: Vec<(usize, ScoredPage)>,
}

impl<'a> Answers<'a> {
    fn find(indexes: &Indexes<'a>, query: &str) -> Self {
        let own = (indexes.own, IndexLanguage::Reader);
        let papers = indexes.papers.iter().map(|index| (*index, IndexLanguage::Paper));
        let english = indexes.english.map(|index| (index, IndexLanguage::English));
        let all = std::iter::once(own).chain(papers).chain(english);
        let queries: Vec<_> =
            all.map(|(index, language)| (IndexQuery::run(index, language, query), language)).collect();
        let mut answers = Self { queries, pages: Vec::new() };
        answers.rank(query);
        answers
    }

    /// Takes in the words that were typed with a typo.
    fn add_typos(&mut self, query: &str) {
        self.queries.iter_mut().for_each(|(query, _)| query.add_typos());
        self.rank(query);
    }

    /// Finds the pages, as the words of the queries stand in them.
    fn rank(&mut self, query: &str) {
        let mut pages: Vec<(usize, ScoredPage)> = Vec::new();
        for (place, (in_index, language)) in self.queries.iter().enumerate() {
            let phones = pages_with_phone(in_index.index, query);
            let found = phones.into_iter().chain(pages_with_words(in_index, *language));
            pages.extend(found.map(|page| (place, page)));
        }
        // Stable: pages that answer equally well stay in the order of the app.
        pages.sort_by(|(_, a), (_, b)| a.rank.cmp(&b.rank).then_with(|| b.score.total_cmp(&a.score)));
        let mut seen = BTreeSet::new();
        pages.retain(|(place, page)| {
            let documents = self.queries.get(*place).map(|(query, _)| &query.index.documents);
            seen.insert(documents.and_then(|documents| documents.get(page.document)).map(|page| &page.route))
        });
        if pages.iter().filter(|(_, page)| page.has_all_words).count() >= MIN_COMPLETE_HITS {
            pages.retain(|(_, page)| page.has_all_words);
        }
        self.pages = pages;
    }

    fn best(&self) -> Option<Rank> {
        self.pages.first().map(|(_, page)| page.rank)
    }

    /// The number of words that are looked for in the reader's language.
    fn words(&self) -> usize {
        self.queries.first().map_or(0, |(query, _)| query.words.len())
    }

    fn hits(&self, indexes: &Indexes, limit: usize) -> Vec<Hit> {
        let hits = self.pages.iter().take(limit).filter_map(|(place, page)| {
            let (query, language) = self.queries.get(*place)?;
            hit(query, page, *language, &indexes.own.documents)
        });
        hits.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Synonyms;
    use crate::search::document::testing::{page, passage};
    use crate::search::document::{Document, PassageKind, Typed};

    fn index(pages: Vec<Document>) -> Index {
        let synonyms =
            Synonyms { stop_words: vec!["my".to_owned(), "how".to_owned()], ..Synonyms::default() };
        Index::build("en", pages, &synonyms)
    }

    fn find(own: &Index, english: Option<&Index>, query: &str, limit: usize) -> Vec<Hit> {
        search(&Indexes { own, papers: Vec::new(), english }, query, limit)
    }

    fn routes(own: &Index, english: Option<&Index>, query: &str) -> Vec<String> {
        find(own, english, query, 10).into_iter().map(|hit| hit.route).collect()
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
        assert_eq!(routes(&own, Some(&english), "lawyer conplaint "), ["English", "Other ending", "Typo"]);
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
        let hits = find(&own, Some(&english), "rights", 10);
        assert_eq!(hits.iter().map(|hit| hit.route.as_str()).collect::<Vec<_>>(), ["Rights", "Court"]);
        assert!(hits[0].excerpt.runs.iter().any(|run| run.value.contains("otherwise")), "{:?}", hits[0]);
        assert_eq!(find(&own, Some(&english), "rights", 1), hits[..1]);
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
        rights.typed.push(Typed { text: "liberty".to_owned(), place: None });
        let own = index(vec![rights]);
        for (query, text) in [("liberty", "The first text."), ("freedom", "The second one names ")] {
            let hits = find(&own, None, query, 1);
            assert_eq!(hits[0].excerpt.runs[0].value, text, "{query}");
        }
    }
}
