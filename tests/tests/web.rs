//! The whole app in a browser: every page in every language, fetched and read as a browser would.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use html5ever::tendril::TendrilSink;
use http_body_util::BodyExt;
use panah_core::Files;
use panah_tests::http::{get_with_headers as get, request, server, serving};
use panah_tests::{routes, tags};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
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
            for element in select(&html, "[href], [src], [action]") {
                if let Some(address) = element.attr("action") {
                    forms.insert(address.to_owned());
                }
                for name in ["href", "src"] {
                    if let Some(place) = element.attr(name).and_then(|address| address.strip_prefix('#')) {
                        assert_eq!(select(&html, &format!("[id='{place}']")).len(), 1, "{path}: #{place}");
                    } else if let Some(address) = element.attr(name) {
                        let inside = address.starts_with('/') && !address.starts_with("//");
                        assert!(inside || panah_tests::is_phone(address), "{path} leads outside: {address}");
                        if inside {
                            links.insert(address.to_owned());
                        }
                    }
                }
            }
        }
    }
    assert!(forms.len() > 70, "only {} forms were found", forms.len());
    for form in forms {
        hand_in_empty(&app, &form).await;
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

/// A form that is handed in empty is the same page again with its errors, or the page of an empty search.
async fn hand_in_empty(app: &Router, address: &str) {
    assert!(address.starts_with('/') && !address.starts_with("//"), "a form leads outside: {address}");
    let request = request("POST", address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::empty())
        .unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    if address.ends_with("/search") {
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "{address}");
        return;
    }
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY, "{address}");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body = String::from_utf8(body.to_vec()).unwrap();
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
    assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, "/fa-AF/rights"));
}

#[tokio::test]
async fn an_address_that_is_nearly_right_leads_to_the_page_and_never_to_another_host() {
    let app = app();
    for (address, location) in [
        ("/en", "/en/home"),
        ("/en/", "/en/home"),
        ("/en/rights/", "/en/rights"),
        ("/ar-EG/rights", "/ar/rights"),
        ("/ar-EG", "/ar/home"),
        ("/xx/-/choose-language/ug/rights", "/en/home"),
        ("/%2Fevil.example", "/en/home"),
        ("/%2Fevil.example/home", "/en/home"),
        ("/en/%2F%2Fevil.example%2F", "/en///evil.example"),
        ("/-/-/choose-language/ug/%2Fevil.example", "/en/home"),
    ] {
        let (status, headers, _) = get(&app, address).await;
        assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, location), "{address}");
    }
}

/// A site whose name is made to point to this computer must read nothing (DNS rebinding), nor may it use a file.
#[tokio::test]
async fn only_who_asks_for_this_computer_is_answered() {
    let app = app();
    let asked = async |address: &str, hosts: &[&str]| {
        let mut request = Request::builder().uri(address);
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
    };
    for host in ["localhost:8642", "127.0.0.1:8642", "[::1]:8642"] {
        let response = asked("/en/home", &[host]).await;
        assert_eq!(response.status(), StatusCode::OK, "{host}");
        assert_eq!(response.headers()["cross-origin-resource-policy"], "same-origin");
    }
    for (address, host) in [
        ("/en/home", "evil.example:8642"),
        ("/en/home", "evil.example"),
        ("/en/home", "localhost.evil.example:8642"),
        ("/en/home", "localhost:8643"),
        ("/en/home", "localhost"),
        ("/style.css", "evil.example:8642"),
        ("/", "evil.example:8642"),
        ("/no-such-page", "evil.example:8642"),
        ("http://evil.example:8642/en/home", "localhost:8642"),
    ] {
        let response = asked(address, &[host]).await;
        assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST, "{address} of {host}");
        assert!(response.into_body().collect().await.unwrap().to_bytes().is_empty(), "{address} of {host}");
    }
    for hosts in [&[][..], &["localhost:8642", "evil.example"], &["not a host"]] {
        assert_eq!(asked("/en/home", hosts).await.status(), StatusCode::BAD_REQUEST, "{hosts:?}");
    }
}

#[tokio::test]
async fn choosing_a_language_changes_nobody_elses() {
    let app = app();
    let (status, headers, _) = get(&app, "/en/-/choose-language/ug/rights").await;
    assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, "/ug/rights"));
    let (_, _, body) = get(&app, "/en/rights").await;
    assert!(body.contains("<html lang=\"en\""));
}
