//! What a shell may hand to the system, and what it hides from it: nothing that a person typed or chose is in the token.

use chrono::NaiveDate;
use panah_core::content::{Occurrence, Route, ToldToday};
use panah_core::page::{FieldValue, Missing, Page};
use panah_tests::{at, field, generate, now, open, panah, routes, tags};
use proptest::prelude::*;
use proptest::sample::select;

/// The route itself, or the page below a choice of language.
fn without_choice(route: &Route) -> &Route {
    match route {
        Route::Language { then } => then,
        other => other,
    }
}

const fn is_typed(route: &Route) -> bool {
    matches!(
        route,
        Route::Situation { .. } | Route::Search { .. } | Route::When { .. } | Route::Answer { .. }
    )
}

/// The token that the page at `route` must have.
fn token(route: &Route) -> String {
    let shown = without_choice(route);
    match shown {
        Route::Search { .. } => "search".to_owned(),
        Route::Situation { .. } => "home".to_owned(),
        Route::When { .. } | Route::Answer { .. } => "deadlines".to_owned(),
        Route::Phrase { .. } => "officer".to_owned(),
        Route::StepsAt { .. } => "procedure".to_owned(),
        other => other.to_string(),
    }
}

#[test]
fn every_page_has_the_token_of_itself_or_of_its_entrance() {
    for tag in tags() {
        for text in routes() {
            let page = open(&tag).page(&text, now());
            let route: Route = text.parse().unwrap();
            assert_eq!(page.restore_token, token(&route), "{tag} {text}");
            assert_eq!(page.hide_from_recents, is_typed(&route), "{tag} {text}");
            assert_eq!(page.secure, matches!(route, Route::Phrase { .. }), "{tag} {text}");
            let says_so = page.items().any(|item| item.id == "officer-secure");
            assert_eq!(says_so, page.secure, "{tag} {text}: says that no picture can be taken of it");
            // Where it leads there is a page, and it leads to itself.
            let restored = open(&tag).page(&page.restore_token, now());
            assert!(restored.found, "{tag} {text}");
            assert_eq!(restored.restore_token, page.restore_token, "{tag} {text}");
        }
    }
}

#[test]
fn a_page_that_is_not_there_has_the_token_of_the_home_page() {
    let page = panah().page("no/such/page", "en", now());
    assert_eq!((page.found, page.restore_token.as_str()), (false, "home"));
}

/// True if a token or one of its parts is or has `secret`.
fn tells(page: &Page, secret: &str) -> bool {
    page.restore_token.to_lowercase().contains(&secret.to_lowercase())
}

/// A word that no route has.
fn word() -> impl Strategy<Value = String> {
    "[a-zа-яپچژگ]{3,12}qzx"
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (1992i32..=2030, 1u32..=365).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

/// The fields of a date with a wrong or a right value in them.
fn date_fields(date: NaiveDate, wrong: Option<String>) -> Vec<FieldValue> {
    let parts = [("day", date.format("%d")), ("month", date.format("%m")), ("year", date.format("%Y"))];
    let mut fields: Vec<FieldValue> =
        parts.iter().map(|(name, value)| field(name, &value.to_string())).collect();
    fields.extend([field("hour", "3"), field("minute", "17")]);
    if let Some(wrong) = wrong {
        fields[0].value = wrong;
    }
    fields
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_token_has_the_route_of_the_page_or_of_its_entrance(route in generate::existing_route(), tag in select(tags())) {
        let page = panah().page(&route.to_string(), &tag, now());
        prop_assert_eq!(&page.restore_token, &token(&route));
        prop_assert_eq!(page.hide_from_recents, is_typed(&route));
        prop_assert_eq!(page.secure, matches!(route, Route::Phrase { .. }));
    }

    #[test]
    fn no_token_has_a_word_that_was_searched(word in word(), other in "\\PC{0,20}", tag in select(tags())) {
        let query = format!("{other} {word}");
        let found = panah().act("search", &[field("query", &query)], &tag, now()).page;
        let route = found.route.clone();
        let choice = panah().page(&format!("language/{route}"), &tag, now());
        let above = panah().cannot(&Missing::Printer, &route, &tag, now()).page;
        for page in [&found, &panah().page(&route, &tag, now()), &choice, &above] {
            prop_assert_eq!(&page.restore_token, "search");
            prop_assert!(!tells(page, &word));
        }
        prop_assert!(found.hide_from_recents && above.hide_from_recents);
    }

    #[test]
    fn no_token_has_an_event_or_a_date(
        event in select(generate::events()),
        date in day(),
        told in proptest::option::of((day(), day())),
        wrong in proptest::option::of("[a-z]{1,5}"),
        moment in select(vec!["2026-11-24T09:00", "1970-01-01T00:10", "2040-06-01T12:00"]),
    ) {
        let told_today = told.map(|(today, device)| ToldToday { today, device });
        let occurrence = Occurrence { told_today, ..Occurrence::new(date, None) };
        let answer = Route::answer(&event, occurrence);
        let now = at(moment);
        let entered = panah().act(&format!("date/{event}"), &date_fields(date, wrong.clone()), "en", now).page;
        let told = panah().act(&format!("today/{event}/{date}"), &date_fields(date, wrong), "en", now).page;
        let shown = panah().page(&answer.to_string(), "en", now);
        let choice = panah().page(&answer.clone().language_choice().to_string(), "en", now);
        let above = panah().cannot(&Missing::Share, &answer.to_string(), "en", now).page;
        for page in [&entered, &told, &shown, &choice, &above] {
            prop_assert_eq!(&page.restore_token, "deadlines");
            prop_assert!(!tells(page, &event) && !tells(page, &date.to_string()));
            prop_assert!(!page.restore_token.contains(|c: char| c.is_ascii_digit()));
        }
        for page in [&entered, &told, &shown, &above] {
            prop_assert!(page.hide_from_recents && !page.secure, "{}", page.route);
        }
    }
}
