//! Whatever a shell hands in, there is a page; and routes and actions are read as they are written.

use panah_core::content::Route;
use panah_core::page::{Action, FieldValue, Page};
use panah_tests::{Reader, field, generate, now, open, tags, texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static PANAH: LazyLock<Reader> = LazyLock::new(|| open("ug"));

/// Strings that look like routes as well as strings that do not.
fn route() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(home|language|procedure|contacts|officer|appeal|changes|sources|emergency|about|deadlines|search)?(/[a-z@0-9:-]{0,12}){0,4}",
        "deadlines/(arrival|crossing|refusal|x)/[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}(T[0-9]{1,2}:[0-9]{1,2})?(@[0-9]{4}-[0-9]{2}-[0-9]{2})?",
        "search/\\PC{0,30}",
        generate::route().prop_map(|route| route.to_string()),
    ]
}

/// Strings that look like actions as well as strings that do not.
fn action() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "choose-language/[a-zA-Z-]{0,8}(/[a-z/]{0,20})?",
        "(date|today|search|choose-language)(/[a-z@0-9:-]{0,12}){0,4}",
        generate::action().prop_map(|action| action.to_string()),
        (prop::sample::select(generate::events()), any::<bool>())
            .prop_map(|(event, solar)| Action::EnterDate { event, solar }.to_string()),
        (prop::sample::select(generate::events()), generate::occurrence())
            .prop_map(|(event, occurrence)| Action::EnterToday { event, occurrence }.to_string()),
    ]
}

/// Fields as a shell hands them in: those of the forms with sensible and with any values, others, and one twice.
fn fields() -> impl Strategy<Value = Vec<FieldValue>> {
    let name = prop_oneof!["day|month|year|hour|minute|query", any::<String>()];
    let value = prop_oneof!["[0-9]{0,4}", "[٠-٩۰-۹]{1,2}", any::<String>()];
    proptest::collection::vec((name, value).prop_map(|(name, value)| field(&name, &value)), 0..8)
}

/// What is true of every page, whatever led to it.
fn check_page(page: &Page, language: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(&page.language, language);
    prop_assert!(page.blocks().count() > 1, "a title and nothing else: {}", page.route);
    prop_assert!(page.frame.hotline.dial.starts_with("+7"));
    prop_assert_eq!(page.plain_title.trim().is_empty(), false);
    for (id, text) in texts(page) {
        prop_assert!(!text.value.is_empty() && text.value != "–", "{}: {} is empty", page.route, id);
        prop_assert!(!text.fallback || text.language == "en", "{}: {}", page.route, id);
    }
    prop_assert!(page.route.parse::<Route>().is_ok(), "{} is not a route", page.route);
    prop_assert!(page.restore_token.parse::<Route>().is_ok(), "{} is not a route", page.restore_token);
    Ok(())
}

proptest! {
    #[test]
    fn a_route_is_read_as_it_is_written(route in generate::route()) {
        prop_assert_eq!(route.to_string().parse(), Ok(route));
    }

    #[test]
    fn what_is_read_as_a_route_is_written_so_that_it_is_read_again(text in route()) {
        if let Ok(route) = text.parse::<Route>() {
            prop_assert_eq!(route.to_string().parse(), Ok(route));
        }
    }

    #[test]
    fn an_action_is_read_as_it_is_written(action in generate::action()) {
        prop_assert_eq!(action.to_string().parse(), Ok(action));
    }

    #[test]
    fn what_is_read_as_an_action_is_written_so_that_it_is_read_again(text in action()) {
        if let Ok(action) = text.parse::<Action>() {
            prop_assert_eq!(action.to_string().parse(), Ok(action));
        }
    }

    #[test]
    fn any_route_is_a_page(route in route()) {
        let page = PANAH.page(&route, now());
        check_page(&page, "ug")?;
        if route.parse::<Route>().is_err() {
            prop_assert!(!page.found, "{} is not a route, and {} was found", route, page.route);
        }
    }

    #[test]
    fn a_page_knows_its_own_route(route in route()) {
        let page = PANAH.page(&route, now());
        if page.found {
            prop_assert_eq!(PANAH.page(&page.route, now()), page);
        }
    }

    #[test]
    fn every_existing_route_is_found(route in generate::existing_route()) {
        let page = PANAH.page(&route.to_string(), now());
        check_page(&page, "ug")?;
        prop_assert!(page.found, "{}", route);
        prop_assert!(PANAH.panah.content().has(&route), "{}", route);
    }

    #[test]
    fn any_action_with_any_fields_is_a_page_in_a_known_language(action in action(), fields in fields()) {
        let page = PANAH.act(&action, &fields, now()).page;
        prop_assert!(tags().contains(&page.language));
        check_page(&page, &page.language)?;
        if action.parse::<Action>().is_err() {
            prop_assert!(!page.found, "{} is not an action, and {} was found", action, page.route);
        }
    }

    #[test]
    fn any_tag_is_read_in_a_known_language(tag in prop_oneof![any::<String>(), "[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,8}){0,3}"]) {
        let page = PANAH.panah.page("home", &tag, now());
        prop_assert!(tags().contains(&page.language));
        check_page(&page, &page.language)?;
    }
}
