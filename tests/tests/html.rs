//! A page as HTML in a document whose addresses are not those of the server.

use panah_core::Files;
use panah_core::page::{Block, DayState, FieldValue, Form, Page};
use panah_core::text::plain;
use panah_tests::{generate, now, open, open_files, routes, tags, written_tags};
use panah_web::{Addresses, Column, Comparison, Document, Head, Script, View};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

struct Elsewhere;

impl Addresses for Elsewhere {
    fn page(&self, language: &str, route: &str) -> String {
        format!("#page<{language}>{route}")
    }

    fn action(&self, language: &str, action: &str) -> String {
        format!("#action<{language}>{action}")
    }
}

const PLAIN: Document<'_> = Document {
    addresses: &Elsewhere,
    head: Head { style: "look.css", icon: "sign.svg", script: None },
    problem: None,
};

fn attributes(html: &Html, name: &str) -> BTreeSet<String> {
    let selector = Selector::parse(&format!("[{name}]")).unwrap();
    html.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}

#[test]
fn every_address_is_made_by_the_document() {
    let panah = open("ug");
    let mut forms = 0;
    for route in routes() {
        let html = Html::parse_document(&panah_web::page(&panah.page(&route, now()), PLAIN).unwrap());
        for address in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
            let known = address == "look.css" || address == "sign.svg" || panah_tests::is_phone(&address);
            // A drawing of the page itself, or past its bar.
            let within = address.starts_with("#icon-") || address == "#main";
            let made = within || address.starts_with("#page<ug>") || address.starts_with("#action<ug>");
            assert!(known || made, "{route}: {address}");
        }
        let actions = attributes(&html, "action");
        forms += actions.len();
        assert!(actions.iter().all(|action| action.starts_with("#action<ug>")), "{route}: {actions:?}");
    }
    assert!(forms > 3, "{forms}");
}

#[test]
fn what_is_wrong_and_the_script_are_in_their_places() {
    let page = open("en").page("home", now());
    let script = Script { address: "wait.js", version: 7 };
    let head = Head { script: Some(script), ..PLAIN.head };
    let document = Document { head, problem: Some("rights.ftl:4: </pre><b>"), ..PLAIN };
    for text in [
        panah_web::page(&page, document).unwrap(),
        panah_web::comparison(&comparison(vec![page.clone()]), document).unwrap(),
    ] {
        let html = Html::parse_document(&text);
        let select = |selector: &str| {
            let selector = Selector::parse(selector).unwrap();
            html.select(&selector).map(|element| element.html()).collect::<Vec<_>>()
        };
        assert_eq!(select("head > script[src='wait.js'][data-version='7'][defer]").len(), 1, "{text}");
        assert_eq!(select("body > .problem:first-child pre > *"), Vec::<String>::new());
        assert_eq!(select("body > .problem:first-child pre").len(), 1, "{text}");
    }
    let plain = panah_web::page(&page, PLAIN).unwrap();
    assert!(!plain.contains("<script") && !plain.contains("problem"));
}

/// A block is on the page once for each language, and an id may occur once only.
#[test]
fn a_comparison_has_no_ids_and_every_block_of_every_language() {
    for route in ["officer/interpreter", "procedure/claim", "search", "language"] {
        let pages: Vec<Page> = ["en", "ar", "ru"].map(|tag| open(tag).page(route, now())).into();
        let html = Html::parse_document(&panah_web::comparison(&comparison(pages.clone()), PLAIN).unwrap());
        let ids = attributes(&html, "id");
        assert!(ids.iter().all(|id| id.starts_with("icon-")), "{route}: {ids:?}");
        let named = attributes(&html, "data-id");
        let ids: BTreeSet<&str> = pages.iter().flat_map(Page::blocks).map(Block::id).collect();
        assert!(ids.iter().all(|id| named.contains(*id)), "{route}: {named:?}");
        let cells = Selector::parse("tbody td:not(:empty)").unwrap();
        assert_eq!(html.select(&cells).count(), 3 * ids.len(), "{route}");
    }
}

fn comparison(pages: Vec<Page>) -> Comparison {
    let view = View { words: "all".to_owned(), address: "#all".to_owned() };
    let columns = pages.into_iter().map(|page| Column { caption: page.language.clone(), page }).collect();
    Comparison { route: "home".to_owned(), columns, views: vec![view], marks_changes: false }
}

#[test]
fn a_day_ahead_on_which_offices_are_closed_looks_closed() {
    // Today is Tuesday the 24th; the strip goes on over a weekend.
    let page = open("en").page("deadlines/move/2026-11-24", now());
    let days = page.blocks().filter_map(|block| match block {
        Block::Deadline(deadline) => Some(&deadline.days),
        _ => None,
    });
    let closed: Vec<String> = days
        .flatten()
        .filter(|day| day.closed && day.state == DayState::Ahead)
        .map(|day| day.number.to_string())
        .collect();
    assert!(!closed.is_empty());
    let html = Html::parse_document(&panah_web::page(&page, PLAIN).unwrap());
    let selector = Selector::parse(".days .closed b").unwrap();
    let drawn: Vec<String> = html.select(&selector).map(|day| day.text().collect()).collect();
    assert_eq!(drawn, closed);
}

/// The form of a page.
fn form(page: &Page) -> Option<&Form> {
    page.blocks().find_map(|block| match block {
        Block::Form(form) => Some(form),
        _ => None,
    })
}

/// What the page says: each text with the languages in which it says it.
fn languages_of_texts(html: &Html) -> BTreeMap<String, BTreeSet<String>> {
    let mut said = BTreeMap::<String, BTreeSet<String>>::new();
    for node in html.tree.nodes() {
        let Some(text) = node.value().as_text() else { continue };
        let around = node.ancestors().filter_map(scraper::ElementRef::wrap);
        if let Some(language) = around.filter_map(|element| element.attr("lang")).next() {
            said.entry(plain(text).trim().to_owned()).or_default().insert(language.to_owned());
        }
    }
    said
}

/// Checks that the page in HTML says each of its texts in the language in which it is.
fn says_its_languages(page: &Page) -> Result<(), TestCaseError> {
    let html = Html::parse_document(&panah_web::page(page, PLAIN).unwrap());
    let said = languages_of_texts(&html);
    for item in page.items() {
        for spoken in &item.spoken {
            let languages = said.get(spoken.plain.trim());
            // What a search found is in runs; the role of a contact is its page's title.
            let Some(languages) = languages else { continue };
            prop_assert!(
                languages.contains(&spoken.text.language),
                "{} {}: {:?} is in {}, not in {languages:?}",
                page.language,
                page.route,
                spoken.plain,
                spoken.text.language
            );
        }
    }
    Ok(())
}

/// A language whose messages are there in part only: the rest is shown in English.
fn untranslated() -> impl Strategy<Value = (String, Files)> {
    let written: Vec<String> = written_tags().into_iter().filter(|tag| tag != "en").collect();
    (select(written), any::<u64>()).prop_map(|(tag, choice)| {
        let mut files = Files::shipped();
        let locale = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
        for (number, file) in locale.files.iter_mut().enumerate() {
            // Every message of some files, as if nobody had translated them yet.
            if choice >> (number % 64) & 1 == 1 && file.name.ends_with(".ftl") {
                file.text = "\n".into();
            }
        }
        (tag, files)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// A text that is shown in English, a name in Russian and a phrase for an officer say so, wherever they stand.
    #[test]
    fn every_text_says_its_language((tag, files) in untranslated(), picked in subsequence(routes(), 12)) {
        let reader = open_files(files, &tag);
        for route in picked {
            says_its_languages(&reader.page(&route, now()))?;
        }
    }

    /// Whatever is typed into a form: a page with something wrong in it begins with a list that leads to each wrong field, and
    /// says so in its title; one with nothing wrong in it does neither.
    #[test]
    fn what_is_wrong_is_listed_first(
        tag in select(tags()),
        action in generate::action(),
        values in proptest::collection::vec(("(day|month|year|hour|minute|query)", "\\PC{0,6}"), 0..5),
    ) {
        let fields: Vec<FieldValue> =
            values.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
        is_listed(&open(&tag).act(&action.to_string(), &fields, now()).page)?;
        for event in generate::events() {
            let page = open(&tag).act(&format!("date/{event}"), &fields, now()).page;
            is_listed(&page)?;
        }
    }
}

fn is_listed(page: &Page) -> Result<(), TestCaseError> {
    let html = Html::parse_document(&panah_web::page(page, PLAIN).unwrap());
    let addresses = |selector: &str| -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).filter_map(|element| element.attr("href")).map(str::to_owned).collect()
    };
    let links = addresses("main > [role=alert][autofocus][tabindex='-1']:first-child a");
    let wrong: Vec<String> = form(page).map_or_else(Vec::new, |form| {
        let fields = form.fields.iter().filter(|field| field.error.is_some());
        fields.map(|field| format!("#{}-{}", form.id, field.name)).collect()
    });
    prop_assert_eq!(&links, &wrong);
    let title = page.title.plain();
    prop_assert_eq!(page.plain_title != title, !wrong.is_empty());
    prop_assert!(page.plain_title.contains(&title));
    for address in wrong {
        let id = address.trim_start_matches('#');
        let selector =
            Selector::parse(&format!("[id='{id}'][aria-invalid=true][aria-describedby~='{id}-error']"))
                .unwrap();
        prop_assert_eq!(html.select(&selector).count(), 1);
        let label = Selector::parse(&format!("label[for='{id}'] ~ [id='{id}-error'] ~ [id='{id}']")).unwrap();
        prop_assert_eq!(html.select(&label).count(), 1, "label, error, field in this order");
    }
    Ok(())
}

/// A page has each drawing that it shows once, and no other.
#[test]
fn a_drawing_is_on_a_page_once() {
    let panah = open("ru");
    for route in routes() {
        let html = Html::parse_document(&panah_web::page(&panah.page(&route, now()), PLAIN).unwrap());
        let select = |selector: &str, attribute: &str| -> Vec<String> {
            let selector = Selector::parse(selector).unwrap();
            html.select(&selector).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
        };
        let shown: BTreeSet<String> = select("svg > use", "href").into_iter().collect();
        let drawn: Vec<String> = select("symbol", "id").into_iter().map(|id| format!("#{id}")).collect();
        assert_eq!(drawn.len(), select("path", "d").len(), "{route}");
        assert_eq!(drawn.iter().cloned().collect::<BTreeSet<_>>(), shown, "{route}");
        assert_eq!(drawn.len(), shown.len(), "{route}");
    }
}

/// Home is one press away on every page but the first, and no page has a link to itself in its bar.
#[test]
fn the_bar_leads_home_and_never_to_the_page_itself() {
    let panah = open("kk");
    for route in routes() {
        let page = panah.page(&route, now());
        let html = Html::parse_document(&panah_web::page(&page, PLAIN).unwrap());
        let bar = Selector::parse(".bar a").unwrap();
        let links: BTreeSet<&str> = html.select(&bar).filter_map(|link| link.attr("href")).collect();
        assert_eq!(links.contains("#page<kk>home"), !page.first, "{route}");
        assert!(!links.contains(format!("#page<kk>{route}").as_str()), "{route}");
        let skip = Selector::parse("body > a:first-of-type[href='#main']").unwrap();
        assert_eq!(html.select(&skip).count(), 1, "{route}");
    }
}
