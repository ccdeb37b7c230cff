//! The whole app in a browser: every page in every language, fetched and read as a browser would.

use axum::Router;
use axum::body::Body;
use axum::http::{StatusCode, header};
use html5ever::tendril::TendrilSink;
use panah_core::Files;
use panah_tests::http::{get_with_headers as get, post, request, server, serving};
use panah_tests::{routes, tags};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use tower::ServiceExt;

fn app() -> Router {
    server(Files::shipped(), &serving())
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).collect()
}

/// What the HTML standard calls parse errors.
fn parse_errors(text: &str) -> Vec<String> {
    let options = html5ever::ParseOpts {
        tokenizer: html5ever::tokenizer::TokenizerOpts { exact_errors: true, ..Default::default() },
        ..Default::default()
    };
    let html = html5ever::driver::parse_document(scraper::HtmlTreeSink::new(Html::new_document()), options)
        .one(text);
    html.errors.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn every_page_in_every_language_is_valid_and_leads_nowhere_else() {
    let app = app();
    let known: BTreeSet<String> = routes().into_iter().collect();
    let mut links = BTreeSet::new();
    let mut forms = BTreeSet::new();
    // Each once, in the last of the languages; `server` tries all of them on some pages.
    let mut unseen = BTreeMap::new();
    for tag in tags() {
        let direction = panah_core::languages().iter().find(|l| l.tag == tag).unwrap().direction.as_str();
        for route in &known {
            let path = format!("/{tag}/{route}");
            let (status, headers, body) = get(&app, &path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert!(headers["content-security-policy"].starts_with("default-src 'none'"), "{path}");
            assert_eq!(parse_errors(&body), Vec::<String>::new(), "{path}");
            let html = Html::parse_document(&body);
            let root = html.root_element();
            assert_eq!(
                (root.attr("lang"), root.attr("dir")),
                (Some(tag.as_str()), Some(direction)),
                "{path}"
            );
            assert_eq!(select(&html, "h1").len(), 1, "{path}");
            assert_eq!(select(&html, "script, iframe, img, object, style").len(), 0, "{path}");
            blocks_have_language(&html, &path);
            ids_are_unique(&html, &path);
            for element in select(&html, "[href], [src], [action], [formaction]") {
                for name in ["href", "src", "action", "formaction"] {
                    let Some(address) = element.attr(name) else { continue };
                    if let Some(place) = address.strip_prefix('#') {
                        assert_eq!(select(&html, &format!("[id='{place}']")).len(), 1, "{path}: #{place}");
                        continue;
                    }
                    let inside = address.starts_with('/') && !address.starts_with("//");
                    assert!(inside || panah_tests::is_phone(address), "{path} leads outside: {address}");
                    let field =
                        (element.attr("name").unwrap_or_default(), element.attr("value").unwrap_or_default());
                    match name {
                        "action" => drop(forms.insert((address.to_owned(), hidden_field(&element)))),
                        "formaction" => drop(unseen.insert(owned(field), address.to_owned())),
                        _ if inside => drop(links.insert(address.to_owned())),
                        _ => {}
                    }
                }
            }
        }
    }
    assert!(forms.len() > 70, "only {} forms were found", forms.len());
    for (address, field) in forms {
        hand_in_empty(&app, &address, &field).await;
    }
    assert!(unseen.len() > 150, "only {} buttons were found", unseen.len());
    for ((name, value), address) in unseen {
        let (status, _, body) = post(&app, &address, &[(&name, &value)]).await;
        assert_eq!(status, StatusCode::OK, "{address}: {name}={value}");
        assert_eq!(parse_errors(&body), Vec::<String>::new(), "{address}: {name}={value}");
    }
    assert!(links.len() > 300, "only {} links were found", links.len());
    for link in links {
        let (status, headers, _) = get(&app, &link).await;
        match status {
            StatusCode::SEE_OTHER => {
                let (status, _, _) = get(&app, &headers[header::LOCATION.as_str()]).await;
                assert_eq!(status, StatusCode::OK, "{link}");
            }
            status => assert_eq!(status, StatusCode::OK, "{link}"),
        }
    }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// The field of a form that a reader does not see: what the form is for.
fn hidden_field(form: &ElementRef) -> (String, String) {
    let hidden = Selector::parse("input[type=hidden]").unwrap();
    let field = form.select(&hidden).next().unwrap_or_else(|| panic!("{}", form.html()));
    owned((field.attr("name").unwrap(), field.attr("value").unwrap()))
}

/// A form that is handed in empty is the same page again with its errors, or the page of an empty search.
async fn hand_in_empty(app: &Router, address: &str, (name, value): &(String, String)) {
    let (status, headers, body) = post(app, address, &[(name, value)]).await;
    if value == "search" {
        assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, address), "{address}");
        return;
    }
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
    assert_eq!(parse_errors(&body), Vec::<String>::new(), "{address}");
    let html = Html::parse_document(&body);
    assert!(!select(&html, ".field.wrong em").is_empty(), "{address}: no error is shown");
}

/// Every block of the page says its language and direction: on itself, or on each row of a list of several languages.
fn blocks_have_language(html: &Html, path: &str) {
    for block in select(html, "main > *:not(hr), main > .now > *, main > .sheet > *") {
        let said = |element: &ElementRef| element.attr("lang").is_some() && element.attr("dir").is_some();
        let rows: Vec<ElementRef> = block.child_elements().collect();
        let whole = said(&block) || (!rows.is_empty() && rows.iter().all(said));
        assert!(whole, "{path}: no language on {}", block.html());
    }
}

fn ids_are_unique(html: &Html, path: &str) {
    let ids: Vec<&str> = select(html, "[id]").iter().filter_map(|element| element.attr("id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{path}");
}

#[tokio::test]
async fn the_first_visit_suggests_the_language_of_the_browser() {
    let app = app();
    for (accepted, tag) in [
        ("fa-IR,en;q=0.5", "fa-AF"),
        ("zh-CN", "zh-Hans"),
        ("kk-CN,ru", "kk-Arab"),
        ("de,ru;q=0.7", "ru"),
        ("en;q=0.1,ru;q=0.9", "ru"),
        ("en;q=0.5, de, ug;q=0.8", "ug"),
        ("ru;q=0, kk;q=0.1", "kk"),
        ("*", "en"),
        ("ru;q=0.5, *", "en"),
        ("en;q=0, *", "ar"),
        ("cmn-Hans-CN", "zh-Hans"),
        ("pes;q=0.9, tg", "fa-AF"),
        ("uzn", "uz"),
        ("", "en"),
    ] {
        let request =
            request("GET", "/").header(header::ACCEPT_LANGUAGE, accepted).body(Body::empty()).unwrap();
        let response = app.clone().oneshot(request).await.unwrap();
        assert_eq!(response.headers()[header::LOCATION], format!("/{tag}/language"));
    }
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_a_page_that_leads_home() {
    let app = app();
    let (status, _, body) = get(&app, "/ru/no/such/page").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let html = Html::parse_document(&body);
    assert!(select(&html, "a.button.first").iter().any(|link| link.attr("href") == Some("/ru/home")));

    let (status, headers, _) = get(&app, "/xx/home").await;
    assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, "/en/home"));
    let (status, headers, _) = get(&app, "/prs/rights").await;
    assert_eq!((status, headers["location"].as_str()), (StatusCode::PERMANENT_REDIRECT, "/fa-AF/rights"));
}

#[tokio::test]
async fn choosing_a_language_changes_nobody_elses() {
    let app = app();
    let (status, headers, _) = get(&app, "/en/-/choose-language/ug/rights").await;
    assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, "/ug/rights"));
    let (_, _, body) = get(&app, "/en/rights").await;
    assert!(body.contains("<html lang=\"en\""));
}
