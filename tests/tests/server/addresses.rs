//! Each page has one address; what is nearly right leads to it, and nothing leads to another host.

use super::{app, wait};
use axum::body::Body;
use axum::http::{StatusCode, Uri};
use panah_core::content::Route;
use panah_tests::http::{Answer, get_with_headers as get, request, send};
use panah_tests::{generate, routes, tags};
use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write;

/// Follows what leads on; the address at which that ends, and the last answer.
async fn follow(address: &str) -> (String, Answer) {
    let mut address = address.to_owned();
    for _ in 0..3 {
        let answer = get(app(), &address).await;
        let Some(location) = answer.1.get("location") else { return (address, answer) };
        stays_here(location);
        address.clone_from(location);
    }
    panic!("leads on and on: {address}")
}

/// An address is one of this server, for every browser: one slash, then nothing that a browser reads as another.
fn stays_here(address: &str) {
    assert!(address.starts_with('/') && !address.starts_with("//"), "{address}");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%,?=&".contains(&byte);
    assert!(address.bytes().all(plain), "{address}");
    assert!(!address.contains("/../") && !address.contains("/./"), "{address}");
}

#[tokio::test]
async fn an_address_that_is_nearly_right_leads_to_the_page() {
    for (address, page) in [
        ("/en", "/en/home"),
        ("/en/", "/en/home"),
        ("/en/rights/", "/en/rights"),
        ("/en//rights", "/en/rights"),
        ("//en/rights", "/en/rights"),
        ("/en/%72ights", "/en/rights"),
        ("/en/rights%2F", "/en/rights"),
        ("/en/./procedure/../rights", "/en/procedure/rights"),
        ("/en/search/..", "/en/search"),
        ("/en/rights?from=elsewhere", "/en/rights"),
        ("/en/rights?", "/en/rights"),
        ("/EN/Rights", "/en/rights"),
        ("/ar-EG/rights", "/ar/rights"),
        ("/ar-EG", "/ar/home"),
        ("/cmn-Hans-CN/contacts", "/zh-Hans/contacts"),
        ("/pes/rights", "/fa-AF/rights"),
        ("/kk_CN/rights", "/kk-Arab/rights"),
        ("/en/language/home", "/en/language"),
        ("/%2Fevil.example", "/en/home"),
        ("/%2Fevil.example/home", "/en/home"),
        ("/%5Cevil.example/home", "/en/home"),
        ("/%09/evil.example", "/en/evil.example"),
        ("/en/%2F%2Fevil.example%2F", "/en/evil.example"),
        ("/en/-/choose-language/ug/rights/", "/ug/rights"),
        ("/xx/-/choose-language/ug/rights", "/ug/rights"),
    ] {
        let (end, _) = follow(address).await;
        assert_eq!(end, page, "{address}");
    }
    // A language that Panah has is led to for good; one that it has not may come.
    for (address, status) in [
        ("/en/rights/", StatusCode::PERMANENT_REDIRECT),
        ("/ar-EG/rights", StatusCode::PERMANENT_REDIRECT),
        ("/xx/rights", StatusCode::SEE_OTHER),
    ] {
        assert_eq!(get(app(), address).await.0, status, "{address}");
    }
}

#[tokio::test]
async fn the_addresses_of_comparisons_are_read_in_the_same_way() {
    let (_, _, wanted) = get(app(), "/compare/rights?of=en,ru").await;
    for address in [
        "/compare/rights?of=en%2Cru",
        "/compare/rights/?of=en,ru",
        "/compare//%72ights?of=en,%20ru",
        "/compare/rights?of=en-GB,rus",
    ] {
        let (status, _, body) = get(app(), address).await;
        assert_eq!(status, StatusCode::OK, "{address}");
        // The links to other views repeat what was asked for.
        let table = |body: &str| body.split_once("<table>").unwrap().1.to_owned();
        assert_eq!(table(&body), table(&wanted), "{address}");
    }
    // Bytes that are no text are no reason for an empty page either.
    for address in ["/compare/%FF", "/compare/rights?of=%FF&%FF=%", "/versions/%FF/%FF"] {
        assert_eq!(get(app(), address).await.0, StatusCode::NOT_FOUND, "{address}");
    }
}

/// A part of a path as somebody writes it who means harm or has made a slip.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "",
            ".",
            "..",
            "-",
            "en",
            "home",
            "rights",
            "search",
            "language",
            "deadlines",
            "evil.example",
            "%2F",
            "%2f%2F",
            "%5C",
            "%09",
            "%0D%0ALocation:%20http:%2F%2Fevil.example",
            "%00",
            "%FF",
            "%2e%2e",
            "%252F",
            "@evil.example",
            "%",
            "http:",
            "evil.example:80",
            "%E2%80%AE",
            "choose-language",
            "ug",
            ";",
            "*",
            "%3F",
            "%23",
        ])
        .prop_map(str::to_owned),
        "[!-.0-~]{0,12}"
            .prop_map(|part| part.replace(['?', '#', '"', '<', '>', '`', '{', '}', '^', '|', '\\'], "")),
        any::<String>().prop_map(|text| percent(&text)),
    ]
}

/// Every byte escaped.
fn percent(text: &str) -> String {
    escaped(text, &[3])
}

/// The same address for a browser: each letter as it is or escaped, in small letters or in capitals, as `how` says in turn.
fn escaped(text: &str, how: &[u8]) -> String {
    let mut address = String::new();
    for (byte, how) in text.bytes().zip(how.iter().cycle()) {
        let _ = match how {
            0 | 1 if byte.is_ascii_graphic() => write!(address, "{}", char::from(byte)),
            2 => write!(address, "%{byte:02x}"),
            _ => write!(address, "%{byte:02X}"),
        };
    }
    address
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_address_leads_to_another_host_or_to_an_empty_answer(
        parts in proptest::collection::vec(part(), 0..6),
        query in prop_oneof!["", "\\?[a-z=/%2F:.]{0,12}"],
    ) {
        let address = format!("/{}{query}", parts.join("/"));
        prop_assume!(address.parse::<Uri>().is_ok());
        for method in ["GET", "POST"] {
            let first = wait(send(app(), request(method, &address).body(Body::empty()).unwrap()));
            prop_assert!(!first.1.keys().any(|name| name.contains("evil")), "{:?}", first.1);
            let body = match first.1.get("location") {
                Some(location) => {
                    stays_here(location);
                    let (_, (status, _, body)) = wait_for(location);
                    prop_assert!([StatusCode::OK, StatusCode::NOT_FOUND].contains(&status), "{address}: {status}");
                    body
                }
                None => first.2,
            };
            prop_assert!(body.contains("</html>"), "{address}: {}", first.0);
        }
    }

    #[test]
    fn every_writing_of_an_address_leads_to_the_page(
        route in select(routes()),
        (tag, alias) in select(tags()).prop_flat_map(|tag| {
            let own = tag.clone();
            let aliases = vec![tag.to_uppercase(), tag.to_lowercase(), tag.replace('-', "_"), format!("{tag}-u-nu-latn"), tag];
            (Just(own), select(aliases))
        }),
        how in proptest::collection::vec(0u8..4, 1..40),
        slashes in (1usize..3, 1usize..3, 0usize..3),
    ) {
        let route: Route = route.parse().unwrap();
        let path = route.to_string();
        let own = format!("/{tag}/{}", path.replace(':', "%3A"));
        let slash = |count: usize| "/".repeat(count);
        let path = escaped(&path, &how);
        let address = format!("{}{alias}{}{path}{}", slash(slashes.0), slash(slashes.1), slash(slashes.2));
        prop_assert_eq!(wait_for(&address).0, own);
    }

    /// What leads on leads to the end at once.
    #[test]
    fn no_address_leads_in_a_circle(route in generate::route(), tag in select(tags())) {
        let (end, _) = wait_for(&format!("/{tag}/{}", percent(&route.to_string())));
        prop_assert_eq!(&wait_for(&end).0, &end);
    }
}

fn wait_for(address: &str) -> (String, Answer) {
    let mut end = address.to_owned();
    let answer = wait(async {
        let (address, answer) = follow(&end).await;
        end = address;
        answer
    });
    (end, answer)
}
