//! A page as HTML in a document whose addresses are not those of the server.

mod said;

use panah_core::page::{Block, DayState, Page, Route};
use panah_tests::{now, open, routes};
use panah_web::{Addresses, Column, Comparison, Document, Head, Script, View};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

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
    title: None,
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
    let (mut forms, mut unseen) = (0, 0);
    for route in routes() {
        let html = Html::parse_document(&panah_web::page(&panah.page(&route, now()), PLAIN).unwrap());
        for address in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
            let known = address == "look.css" || address == "sign.svg" || panah_tests::is_phone(&address);
            // A drawing of the page itself, or past its bar.
            let within = address.starts_with("#icon-") || address == "#main";
            let made = within || address.starts_with("#page<ug>") || address.starts_with("#action<ug>");
            assert!(known || made, "{route}: {address}");
        }
        // What is handed in unseen has the address of a page that anybody may have opened.
        let [actions, entrances] = ["action", "formaction"].map(|name| attributes(&html, name));
        (forms, unseen) = (forms + actions.len(), unseen + entrances.len());
        for address in actions.iter().chain(&entrances) {
            let entrance: Option<Route> =
                address.strip_prefix("#page<ug>").and_then(|page| page.parse().ok());
            assert!(entrance.is_some_and(|route| route.entrance() == route), "{route}: {address}");
        }
    }
    assert!(forms > 3 && unseen > 30, "{forms} {unseen}");
}

#[test]
fn a_browser_may_be_told_another_title() {
    let page = open("en").page("officer/ill", now());
    let title = |document: Document| {
        let html = Html::parse_document(&panah_web::page(&page, document).unwrap());
        let title = Selector::parse("title").unwrap();
        html.select(&title).flat_map(|title| title.text()).collect::<String>()
    };
    assert_eq!(title(PLAIN), format!("{} – Panah", page.plain_title));
    assert_eq!(title(Document { title: Some("Words & <more>"), ..PLAIN }), "Words & <more> – Panah");
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
