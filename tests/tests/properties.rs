//! Whatever a shell hands in, there is a page.

use panah_core::{Config, Panah};
use panah_tests::{now, open, tags, texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static PANAH: LazyLock<Panah> = LazyLock::new(|| open("ug"));

/// Strings that look like routes as well as strings that do not.
fn route() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(home|language|procedure|contacts|officer|appeal|changes|sources|emergency|about)?(/[a-z@0-9:-]{0,12}){0,4}",
    ]
}

proptest! {
    #[test]
    fn any_route_is_a_page(route in route()) {
        let page = PANAH.page(&route, now());
        prop_assert_eq!(&page.language, "ug");
        prop_assert!(!page.blocks.is_empty());
        prop_assert!(page.route == "unknown" || !texts(&page).is_empty());
    }

    #[test]
    fn a_page_knows_its_own_route(route in route()) {
        let page = PANAH.page(&route, now());
        let again = PANAH.page(&page.route, now());
        if page.route != "unknown" {
            prop_assert_eq!(page, again);
        }
    }

    #[test]
    fn any_action_is_a_page_in_a_known_language(action in prop_oneof![any::<String>(), "choose-language/[a-zA-Z-]{0,8}(/[a-z/]{0,20})?"]) {
        let outcome = PANAH.reopened().act(&action, &[], now());
        prop_assert!(tags().contains(&outcome.page.language));
    }

    #[test]
    fn any_tag_opens_a_known_language(tag in prop_oneof![any::<String>(), "[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,8}){0,3}"]) {
        let page = Panah::open(&Config { locale: tag }).page("home", now());
        prop_assert!(tags().contains(&page.language));
    }
}
