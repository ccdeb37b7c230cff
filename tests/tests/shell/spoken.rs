//! What is read aloud and printed: all that a block says, in its order, in the voice and the script of its language.

use panah_core::language::find;
use panah_core::page::{Block, Item, Page, Target};
use panah_core::text::{Text, plain};
use panah_tests::{now, open, panah, routes, tags, texts};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const ANSWERS: [&str; 4] = [
    "deadlines/crossing/2026-11-23T10:30",
    "deadlines/crossing/2026-11-20T10:30",
    "deadlines/refusal/2026-10-30",
    "search/2018",
];

/// Every page in every language, with its place.
static PAGES: LazyLock<Vec<(String, Page)>> = LazyLock::new(|| {
    let routes: Vec<String> = routes().into_iter().chain(ANSWERS.map(str::to_owned)).collect();
    let pages = |tag: String| {
        let reader = open(&tag);
        let page = |route: &String| (format!("{tag} {route}"), reader.page(route, now()));
        routes.iter().map(page).collect::<Vec<_>>()
    };
    tags().into_iter().flat_map(pages).collect()
});

#[test]
fn every_text_has_the_script_of_its_language() {
    let locales = panah().content().locales.clone();
    let mut scripts = BTreeSet::new();
    for (place, page) in &*PAGES {
        for (id, text) in texts(page) {
            let language = find(&locales, &text.language).unwrap_or_else(|| panic!("{place} {id}: {text:?}"));
            let script = serde_json::to_value(language.script).unwrap();
            assert_eq!(script, text.script, "{place} {id}");
            scripts.insert(text.script);
        }
        let own = find(&locales, &page.language).unwrap();
        assert_eq!(page.direction, own.direction, "{place}");
        assert!(page.title.fallback || page.title.script == own.script, "{place}");
    }
    assert_eq!(scripts.len(), 5, "each script is on some page: {scripts:?}");
}

#[test]
fn a_voice_reads_plain_text_in_its_own_language_or_not_at_all() {
    let locales = panah().content().locales.clone();
    let mut silent = 0;
    for (place, page) in &*PAGES {
        for spoken in page.items().flat_map(|item| &item.spoken) {
            assert_eq!(spoken.plain, plain(&spoken.text.value), "{place}");
            let language = find(&locales, &spoken.text.language).unwrap();
            // A voice knows one script of its language: what was converted into another one has none.
            let own = language.voice.as_deref().unwrap_or(&language.tag);
            let expected = language.from.is_none().then_some(own);
            assert_eq!(spoken.voice.as_deref(), expected, "{place}: {}", spoken.plain);
            silent += usize::from(expected.is_none());
        }
    }
    assert!(silent > 1000, "only {silent} texts have no voice");
}

#[test]
fn an_item_needs_the_voice_of_the_words_to_show_or_of_its_first_text() {
    let mut of_another = 0;
    for (place, page) in &*PAGES {
        for item in page.items() {
            let needed = match &item.block {
                Block::Phrase(phrase) => item.spoken.iter().find(|spoken| spoken.text == phrase.lines[0]),
                _ => item.spoken.first(),
            };
            assert_eq!(item.voice, needed.and_then(|spoken| spoken.voice.clone()), "{place} {}", item.id);
            of_another +=
                usize::from(item.voice != item.spoken.first().and_then(|first| first.voice.clone()));
        }
    }
    assert!(of_another > 0, "a phrase is shown in the language of somebody else");
}

/// The texts of a block, wherever they are, but for those that are only pressed or only seen.
fn texts_of(block: &Block) -> Vec<String> {
    fn gather(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) if fields.contains_key("fallback") => {
                found.push(fields["value"].as_str().unwrap().to_owned());
            }
            Value::Object(fields) => {
                // The strip of days, the list of a field, the buttons of a card and the languages of a phrase.
                let pressed = |name: &str| ["days", "input", "actions", "languages"].contains(&name);
                fields.iter().filter(|(name, _)| !pressed(name)).for_each(|(_, value)| gather(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(&serde_json::to_value(block).unwrap(), &mut found);
    found.sort();
    found
}

/// What is added to the texts of a block: the hour of a deadline, the digits of telephone numbers.
fn added(block: &Block) -> Vec<&str> {
    match block {
        Block::Deadline(deadline) => deadline.time.iter().map(String::as_str).collect(),
        Block::Contact(card) => card.calls.iter().map(|call| call.number.as_str()).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn everything_that_a_block_says_is_read_once() {
    for (place, page) in &*PAGES {
        for Item { id, block, spoken, .. } in page.items() {
            let mut read: Vec<&str> = spoken.iter().map(|spoken| spoken.text.value.as_str()).collect();
            for value in added(block) {
                let at = read.iter().position(|read| *read == value);
                read.remove(at.unwrap_or_else(|| panic!("{place} {id}: {value} is not read")));
            }
            read.sort_unstable();
            assert_eq!(read, texts_of(block), "{place} {id}");
            assert_eq!(id, block.id(), "{place}");
        }
    }
}

/// What is read of the block `id`.
fn read(page: &Page, id: &str) -> Vec<String> {
    let item = page.items().find(|item| item.id == id).unwrap_or_else(|| panic!("no {id}"));
    item.spoken.iter().map(|spoken| spoken.plain.clone()).collect()
}

/// The texts in this order.
fn values(texts: &[Option<&Text>]) -> Vec<String> {
    texts.iter().flatten().map(|text| text.plain()).collect()
}

#[test]
fn the_hour_of_a_deadline_is_read_between_what_to_do_and_the_day() {
    for tag in tags() {
        let page = open(&tag).page("deadlines/crossing/2026-11-23T10:30", now());
        let Some(Block::Deadline(deadline)) =
            page.blocks().find(|block| block.id() == "deadline-claim-irregular")
        else {
            panic!("{tag}: no deadline")
        };
        let time = plain(deadline.time.as_ref().unwrap());
        assert_eq!(time, "10:30", "{tag}");
        let rest = [
            Some(&deadline.weekday),
            Some(&deadline.date),
            Some(&deadline.time_left),
            deadline.latest_reading.as_ref(),
            deadline.warning.as_ref(),
        ];
        let expected = [vec![deadline.label.plain(), time], values(&rest)].concat();
        assert_eq!(read(&page, "deadline-claim-irregular"), expected, "{tag}");
        // A voice reads it in the language of what stands before it.
        let item = page.items().find(|item| item.id == "deadline-claim-irregular").unwrap();
        assert_eq!(item.spoken[1].voice, item.spoken[0].voice, "{tag}");
    }
}

#[test]
fn each_number_of_a_contact_is_read_after_its_label() {
    let mut with_two = 0;
    for contact in &panah().content().contacts {
        let page = open("kk").page(&format!("contacts/{}", contact.id), now());
        let id = format!("contact-{}", contact.id);
        let Some(Block::Contact(card)) = page.blocks().find(|block| block.id() == id) else {
            panic!("no {id}")
        };
        let calls = card.calls.iter().flat_map(|call| [call.label.plain(), plain(&call.number)]);
        let mut expected = vec![card.name.plain(), card.role.plain()];
        expected.extend(calls);
        expected.extend(values(&[Some(&card.doubt), card.address.as_ref(), card.driver_label.as_ref()]));
        for official in &card.official {
            expected.extend(values(&[Some(&official.name), official.address.as_ref()]));
        }
        assert_eq!(read(&page, &id), expected);
        let numbers: Vec<String> = card.calls.iter().map(|call| plain(&call.number)).collect();
        // That of an office which has lost its task is told below the card.
        let offered = if contact.closed { &Vec::new() } else { &contact.phones };
        assert_eq!(numbers, *offered, "{id}");
        with_two += usize::from(numbers.len() > 1);
    }
    assert!(with_two > 0, "no contact has two numbers");
}

#[test]
fn the_names_of_an_office_are_read_in_their_own_languages() {
    let page = open("ar").page("contacts/bhr-almaty", now());
    let item = page.items().find(|item| item.id == "contact-bhr-almaty").unwrap();
    let voices: Vec<&str> = item.spoken.iter().filter_map(|spoken| spoken.voice.as_deref()).collect();
    assert!(voices.contains(&"ar") && voices.contains(&"ru") && voices.contains(&"kk"), "{voices:?}");
}

/// True if there is an office, an organisation or a number at the target.
fn is_contact(target: &Target) -> bool {
    let panah = panah();
    let ids = &panah.content().contacts;
    matches!(target, Target::Page { route } if ids.iter().any(|contact| *route == format!("contacts/{}", contact.id)))
}

#[test]
fn what_can_only_be_pressed_or_filled_in_is_not_printed() {
    let mut kinds = BTreeMap::new();
    for (place, page) in &*PAGES {
        for item in page.items() {
            // The name of an office and what a search found tell something, though they can be pressed.
            let pressed = match &item.block {
                Block::Choice { .. } | Block::Form(_) => true,
                Block::Button(button) => !is_contact(&button.target),
                Block::Link(link) => link.excerpt.is_none() && !is_contact(&link.target),
                _ => false,
            };
            assert_eq!(item.on_paper, !pressed, "{place} {}", item.id);
            *kinds.entry(item.on_paper).or_insert(0) += 1;
            assert!(!item.on_paper || !item.spoken.is_empty(), "{place} {} prints nothing", item.id);
        }
        assert!(page.items().next().unwrap().on_paper, "{place}: the title is printed");
    }
    assert_eq!(kinds.len(), 2);
}
