//! What a phone cannot do is said on a page that leads back.

use panah_core::page::{Block, FieldValue, Target};
use panah_tests::{now, open, tags};

fn field(name: &str, value: &str) -> FieldValue {
    FieldValue { name: name.to_owned(), value: value.to_owned() }
}

#[test]
fn a_phone_without_a_dialler_shows_the_number_and_the_way_back() {
    let fields = [field("number", "+77017447238"), field("route", "contacts")];
    for tag in tags() {
        let page = open(&tag).act("device/no-dialler", &fields, now()).page;
        assert_eq!(page.language, tag);
        assert!(page.title.plain().contains("+77017447238"), "{tag}: {}", page.title.value);
        assert!(matches!(page.blocks.first(), Some(Block::Heading { level: 1, .. })));
        let back = page.pinned.back.unwrap();
        assert_eq!(back.target, Target::Page { route: "contacts".to_owned() });
    }
}

#[test]
fn what_else_a_phone_lacks_is_said_too() {
    let panah = open("en");
    for lack in ["no-map", "no-printer", "no-share"] {
        let page = panah.act(&format!("device/{lack}"), &[], now()).page;
        assert!(page.title.plain().starts_with('T'), "{}", page.title.value);
        assert_eq!(page.pinned.back.unwrap().target, Target::Page { route: "home".to_owned() });
    }
    assert_eq!(panah.act("device/no-such-thing", &[], now()).page.route, "unknown");
}
