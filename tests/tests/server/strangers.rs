//! Who is not answered: other hosts and other sites; and what every answer tells the browser, whatever it is.

use super::app;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use panah_tests::http::{Answer, request, send};

/// Everything that the server answers with: pages, files, ways on, errors.
const ADDRESSES: [(&str, &str); 13] = [
    ("GET", "/"),
    ("GET", "/en"),
    ("GET", "/en/home"),
    ("GET", "/en/no/such/page"),
    ("GET", "/style.css"),
    ("GET", "/sign.svg"),
    ("GET", "/compare/rights"),
    ("GET", "/compare/no/such/page"),
    ("GET", "/versions"),
    ("GET", "/en/-/choose-language/ug/rights"),
    ("POST", "/en/search"),
    ("POST", "/style.css"),
    ("PUT", "/en/home"),
];

async fn asked(method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(app(), request.body(Body::empty()).unwrap()).await
}

fn is_closed_to_others((status, headers, _): &Answer, address: &str) {
    for (name, value) in [
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(headers.get(name).map(String::as_str), Some(value), "{address} {status}: {name}");
    }
    let policy = &headers["content-security-policy"];
    assert!(
        policy.starts_with("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'"),
        "{policy}"
    );
    assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{policy}");
    let file = address == "/style.css" || address == "/sign.svg";
    assert!(file || headers["cache-control"] == "no-store", "{address}: {}", headers["cache-control"]);
}

#[tokio::test]
async fn every_answer_tells_the_browser_to_keep_others_out() {
    for (method, address) in ADDRESSES {
        let answer = send(app(), request(method, address).body(Body::empty()).unwrap()).await;
        assert!(
            answer.0 != StatusCode::FORBIDDEN && answer.0 != StatusCode::MISDIRECTED_REQUEST,
            "{method} {address}"
        );
        is_closed_to_others(&answer, address);
    }
}

/// A site whose name is made to point to this computer must read nothing (DNS rebinding).
#[tokio::test]
async fn only_who_asks_for_this_computer_is_answered() {
    for host in ["localhost:8642", "LOCALHOST:8642", "127.0.0.1:8642", "[::1]:8642"] {
        assert_eq!(asked("GET", "/en/home", &[("host", host)]).await.0, StatusCode::OK, "{host}");
    }
    for host in [
        "evil.example:8642",
        "evil.example",
        "localhost.evil.example:8642",
        "127.0.0.1.evil.example:8642",
        "localhost:8643",
        "localhost",
        "localhost:",
        "user@localhost:8642",
        "127.0.0.2:8642",
        "0.0.0.0:8642",
        "192.168.0.1:8642",
    ] {
        for (method, address) in ADDRESSES {
            let answer = asked(method, address, &[("host", host)]).await;
            assert_eq!(answer.0, StatusCode::MISDIRECTED_REQUEST, "{method} {address} of {host}");
            assert!(answer.2.lines().count() == 1 && !answer.2.contains("Panah"), "{}", answer.2);
            is_closed_to_others(&answer, "");
        }
    }
    let absolute = asked("GET", "http://evil.example:8642/en/home", &[("host", "localhost:8642")]).await;
    assert_eq!(absolute.0, StatusCode::MISDIRECTED_REQUEST);
    let two = [("host", "localhost:8642"), ("host", "evil.example")];
    for hosts in [&[][..], &two, &[("host", "not a host")]] {
        assert_eq!(asked("GET", "/en/home", hosts).await.0, StatusCode::BAD_REQUEST, "{hosts:?}");
    }
}

#[tokio::test]
async fn another_site_may_be_the_way_here_and_nothing_else() {
    let host = ("host", "localhost:8642");
    let foreign = [
        [host, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")],
        [host, ("sec-fetch-site", "same-site"), ("sec-fetch-mode", "cors")],
        [host, ("origin", "http://localhost:3000"), ("accept", "*/*")],
        [host, ("origin", "null"), ("accept", "*/*")],
        [host, ("referer", "https://evil.example/page"), ("accept", "image/*")],
    ];
    for headers in foreign {
        for (method, address) in ADDRESSES {
            let answer = asked(method, address, &headers).await;
            assert_eq!(answer.0, StatusCode::FORBIDDEN, "{method} {address}: {headers:?}");
            assert!(answer.2.lines().count() == 1 && !answer.2.contains("Panah"), "{}", answer.2);
            is_closed_to_others(&answer, "");
        }
    }
    let link = [
        host,
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "document"),
        ("referer", "https://evil.example/"),
    ];
    for (method, address) in ADDRESSES {
        let (status, _, _) = asked(method, address, &link).await;
        assert_eq!(status == StatusCode::FORBIDDEN, method != "GET", "{method} {address}: {status}");
    }
    // Pages inside of another site's are not documents of their own.
    let framed = [
        host,
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "iframe"),
    ];
    assert_eq!(asked("GET", "/en/home", &framed).await.0, StatusCode::FORBIDDEN);
}
