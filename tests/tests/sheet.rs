//! Nothing of the sheet is lost: every clause, every contact and every number reaches a page, the numbers from data.

use panah_core::Files;
use panah_core::content::SourceFile;
use panah_core::page::{Block, Page, RouteInfo, SectionKind, Target};
use panah_tests::{Reader, clauses, dialled, now, open, open_files, panah, tags, texts};
use std::collections::BTreeSet;

#[test]
fn the_table_has_every_clause() {
    assert_eq!(clauses().len(), 69);
}

#[test]
fn every_clause_is_carried_by_a_page() {
    let carried: BTreeSet<String> =
        panah().routes("en", now()).into_iter().flat_map(|info| info.clauses).collect();
    let known: BTreeSet<String> = clauses().into_iter().map(|clause| clause.id).collect();
    assert_eq!(carried.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "no such clause");
    assert_eq!(known.difference(&carried).collect::<Vec<_>>(), Vec::<&String>::new(), "not carried");
}

/// The digits of every telephone number in a clause: `+7(7172) 71-61-05, 71-61-21` gives two.
fn phones(text: &str) -> Vec<String> {
    let Some(start) = text.find("+7") else { return Vec::new() };
    let parts: Vec<&str> = text[start..].split(',').collect();
    let code: String = match parts[0].find(')') {
        Some(end) => parts[0][..end].chars().filter(char::is_ascii_digit).collect(),
        None => String::new(),
    };
    parts
        .iter()
        .map(|part| part.chars().filter(char::is_ascii_digit).collect::<String>())
        .map(|digits| if digits.len() < 11 { format!("{code}{digits}") } else { digits })
        .collect()
}

/// The number of every telephone of the sheet is where its clause is carried: on a button that calls it, or, of an
/// office that has lost its task, as a text.
#[test]
fn every_telephone_number_of_the_sheet_is_where_its_clause_is_carried() {
    let panah = open("en");
    let routes = panah.panah.routes("en", now());
    let (mut called, mut read) = (0, 0);
    for clause in clauses().iter().filter(|clause| clause.text.contains("+7")) {
        let carrying =
            |info: &&RouteInfo| info.clauses.contains(&clause.id) && info.route.starts_with("contacts/");
        let pages = routes.iter().filter(carrying).map(|info| panah.page(&info.route, now()));
        let pages: Vec<Page> = pages.collect();
        let closed = panah
            .panah
            .content()
            .contacts
            .iter()
            .any(|contact| contact.closed && contact.clauses.contains(&clause.id));
        for phone in phones(&clause.text) {
            if closed {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                let told = pages.iter().flat_map(texts).any(|(_, text)| digits(&text.value).contains(&phone));
                assert!(told, "{}: {phone} is not told", clause.id);
                read += 1;
            } else {
                let dialled: Vec<String> = pages.iter().flat_map(dialled).collect();
                assert!(
                    dialled.contains(&format!("+{phone}")),
                    "{}: {phone} is not in {dialled:?}",
                    clause.id
                );
                called += 1;
            }
        }
    }
    assert_eq!((called, read), (5, 7), "the sheet has twelve telephone numbers");
}

#[test]
fn every_house_and_office_number_of_the_sheet_stands_on_the_page_of_its_contact() {
    let panah = open("en");
    let figures = [
        ("migration-almaty", &["109a"][..]),
        ("migration-almaty-oblast", &["36"]),
        ("migration-astana", &["31"]),
        ("migration-shymkent", &["3"]),
        ("bhr-almaty", &["4a", "423", "8"]),
        ("bhr-shymkent", &["49", "44"]),
        ("red-crescent", &["86", "1"]),
        ("unhcr-astana", &["14"]),
    ];
    for (id, numbers) in figures {
        let page = panah.page(&format!("contacts/{id}"), now());
        let place = page
            .blocks()
            .find_map(|block| match block {
                Block::Contact(card) => card.address.clone(),
                _ => None,
            })
            .unwrap();
        let words: Vec<String> =
            place.plain().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        for number in numbers {
            assert!(words.iter().any(|word| word == number), "{id}: {number} is not in {words:?}");
        }
    }
}

/// The shipped files with one change in a content file.
fn changed(file: &str, from: &str, to: &str) -> Files {
    let mut files = Files::shipped();
    let source: &mut SourceFile =
        files.content.iter_mut().find(|source| source.name.ends_with(file)).unwrap();
    assert!(source.text.contains(from), "{file} has no {from:?}");
    source.text = source.text.replacen(from, to, 1).into();
    files
}

fn all_text(panah: &Reader, route: &str) -> String {
    texts(&panah.page(route, now())).iter().map(|(_, text)| text.plain() + "\n").collect()
}

#[test]
fn every_period_of_the_sheet_comes_from_data() {
    // rule, its amount and what it is changed to; a page that says it; the words before and after
    let cases = [
        (
            "id = \"claim\"\nkind = \"duty\"\namount = 5",
            "id = \"claim\"\nkind = \"duty\"\namount = 7",
            "procedure/claim",
            "5 calendar days",
            "7 calendar days",
        ),
        ("amount = 24", "amount = 23", "procedure/claim", "24 hours", "23 hours"),
        (
            "id = \"decision\"\nkind = \"expectation\"\namount = 3",
            "id = \"decision\"\nkind = \"expectation\"\namount = 4",
            "procedure/decision",
            "within 3 months of the registration",
            "within 4 months of the registration",
        ),
        (
            "id = \"decision-extended\"\nkind = \"expectation\"\namount = 1",
            "id = \"decision-extended\"\nkind = \"expectation\"\namount = 2",
            "procedure/decision",
            "up to 1 year",
            "up to 2 years",
        ),
        (
            "id = \"appeal\"\nkind = \"duty\"\namount = 3",
            "id = \"appeal\"\nkind = \"duty\"\namount = 6",
            "appeal",
            "within 3 months of the day",
            "within 6 months of the day",
        ),
        (
            "id = \"appeal-court\"\nkind = \"duty\"\namount = 1",
            "id = \"appeal-court\"\nkind = \"duty\"\namount = 2",
            "appeal",
            "only 1 month",
            "only 2 months",
        ),
        (
            "id = \"re-register\"\nkind = \"duty\"\namount = 5",
            "id = \"re-register\"\nkind = \"duty\"\namount = 9",
            "obligations",
            "within 5 working days",
            "within 9 working days",
        ),
    ];
    for (from, to, route, before, after) in cases {
        let shipped = all_text(&open("en"), route);
        assert!(shipped.contains(before), "{route} does not say {before:?}");
        let panah = open_files(changed("deadlines.toml", from, to), "en");
        let text = all_text(&panah, route);
        assert!(text.contains(after), "{route} does not follow the data to {after:?}");
        assert!(!text.contains(before), "{route} still says {before:?}");
    }
}

#[test]
fn the_number_of_instances_comes_from_data() {
    let says = "1 administrative instance (an authority) and 4 judicial instances (courts)";
    assert!(all_text(&open("en"), "appeal").contains(says));
    let panah = open_files(changed("appeal.toml", "judicial = 4", "judicial = 3"), "en");
    assert!(all_text(&panah, "appeal").contains("and 3 judicial instances"));
}

#[test]
fn every_update_of_the_review_stands_on_the_page_of_what_changed() {
    let panah = open("en");
    let page = panah.page("changes", now());
    let mut pages: Vec<String> = Vec::new();
    for target in page.blocks().flat_map(Block::targets) {
        if let Target::Page { route } = target
            && route.starts_with("changes/")
        {
            pages.push(route.clone());
        }
    }
    let mut updates: Vec<String> =
        panah.panah.content().updates.iter().map(|update| format!("changes/{}", update.id)).collect();
    pages.sort();
    updates.sort();
    assert_eq!(pages, updates, "each has one row");
    for route in pages {
        let page = panah.page(&route, now());
        assert!(
            page.blocks().any(|block| matches!(block, Block::Notice { .. })),
            "{route}: what is known now"
        );
        assert_eq!(
            page.sections.iter().filter(|section| section.kind == SectionKind::Sheet).count(),
            1,
            "{route}"
        );
    }
    for paragraph in 1..=11u8 {
        assert!(
            panah.panah.content().updates.iter().any(|update| update.sheet.contains(&paragraph)),
            "nothing says what became of paragraph {paragraph}"
        );
    }
}

/// What is known today stands first, with where and when that was checked; the sheet's text follows, named as the sheet's.
#[test]
fn every_page_of_the_sheet_begins_with_today_and_names_the_sheet() {
    for tag in tags() {
        let panah = open(&tag);
        for entry in panah.panah.content().pages.iter().filter(|entry| !entry.sheet.is_empty()) {
            let page = panah.page(&entry.route, now());
            let kinds: Vec<SectionKind> = page.sections.iter().map(|section| section.kind).collect();
            let place = |kind| kinds.iter().position(|own| *own == kind);
            let (now, sheet) = (place(SectionKind::Now), place(SectionKind::Sheet));
            assert!(now.is_some() && now < sheet, "{tag} {}: {kinds:?}", entry.route);
            assert!(now <= Some(1), "{tag} {}: only the title and the place stand before it", entry.route);
            let today = &page.sections[now.unwrap()];
            assert_eq!(today.items.last().unwrap().id, "now-source", "{tag} {}", entry.route);
            assert_eq!(page.sections[sheet.unwrap()].items[0].id, "sheet-says", "{tag} {}", entry.route);
        }
    }
}

#[test]
fn every_contact_of_2018_carries_its_doubt_and_its_update() {
    let panah = open("en");
    for contact in &panah.panah.content().contacts {
        let page = panah.page(&format!("contacts/{}", contact.id), now());
        let updates = page.blocks().filter(|block| block.id().starts_with("update-")).count();
        assert_eq!(updates, 1, "{}", contact.id);
    }
}
