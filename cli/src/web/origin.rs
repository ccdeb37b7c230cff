//! Which page a request comes from. Another site may lead to Panah with a link that somebody follows, and do nothing else:
//! not hand in a form, not load a picture, a style sheet or a page inside of its own.

use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, Method, Uri, header};

/// True if the request comes from a page of this server, which is asked for as `host`, from nowhere (a bookmark, an address
/// that was typed), or from a link that somebody follows.
pub(super) fn is_welcome(request: &Request, host: &Authority) -> bool {
    let headers = request.headers();
    is_from_here(headers, host) || is_followed_link(request.method(), headers)
}

/// What the browser says of the page that the request comes from: `Sec-Fetch-Site` first, which no page can write; from
/// older browsers `Origin`, then `Referer`. Programs that are no browsers say nothing.
fn is_from_here(headers: &HeaderMap, host: &Authority) -> bool {
    let site = one(headers, &HeaderName::from_static("sec-fetch-site"));
    let origin = one(headers, &header::ORIGIN);
    match (site, origin) {
        (Said::Unclear, _) | (_, Said::Unclear) => false,
        (Said::Words(site), Said::Nothing) => ["same-origin", "none"].contains(&site),
        // A browser that keeps its pages to itself says that they come from nowhere.
        (Said::Words(site), Said::Words("null")) => site == "same-origin",
        (Said::Words(site), Said::Words(origin)) => {
            ["same-origin", "none"].contains(&site) && is_origin(origin, host)
        }
        (Said::Nothing, Said::Words(origin)) => is_origin(origin, host),
        (Said::Nothing, Said::Nothing) => match one(headers, &header::REFERER) {
            Said::Nothing => true,
            Said::Words(address) => is_address(address, host),
            Said::Unclear => false,
        },
    }
}

/// True if the browser asks for a page of its own, in place of the one from which a link was followed.
fn is_followed_link(method: &Method, headers: &HeaderMap) -> bool {
    let said = |name: &'static str| one(headers, &HeaderName::from_static(name));
    let navigates = match (said("sec-fetch-mode"), said("sec-fetch-dest")) {
        (Said::Words(mode), Said::Words(kind)) => mode == "navigate" && kind == "document",
        // An older browser does not say it; it asks for HTML where it wants a page.
        (Said::Nothing, Said::Nothing) => match one(headers, &header::ACCEPT) {
            Said::Words(accepted) => accepted.contains("text/html"),
            Said::Nothing | Said::Unclear => false,
        },
        _ => false,
    };
    // A link says no origin.
    let origin = one(headers, &header::ORIGIN);
    [Method::GET, Method::HEAD].contains(method) && navigates && matches!(origin, Said::Nothing)
}

/// What a header says.
#[derive(Clone, Copy)]
enum Said<'a> {
    Nothing,
    Words(&'a str),
    /// It is there more than once, or is no text.
    Unclear,
}

fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Said<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Said::Nothing,
        (Some(value), None) => value.to_str().map_or(Said::Unclear, Said::Words),
        (Some(_), Some(_)) => Said::Unclear,
    }
}

/// True if `origin` is that of this server.
fn is_origin(origin: &str, host: &Authority) -> bool {
    origin.strip_prefix("http://").is_some_and(|origin| origin.eq_ignore_ascii_case(host.as_str()))
}

/// True if `address` is one of this server.
fn is_address(address: &str, host: &Authority) -> bool {
    let Ok(address) = address.parse::<Uri>() else { return false };
    let same_host =
        address.authority().is_some_and(|authority| authority.as_str().eq_ignore_ascii_case(host.as_str()));
    address.scheme_str() == Some("http") && same_host
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn asks(method: &str, headers: &[(&str, &str)]) -> bool {
        let mut request = Request::builder().method(method).uri("/en/home");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        is_welcome(&request.body(Body::empty()).unwrap(), &"127.0.0.1:8642".parse().unwrap())
    }

    #[test]
    fn pages_of_this_server_bookmarks_and_programs_are_welcome() {
        for headers in [
            &[][..],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "same-origin"), ("origin", "http://127.0.0.1:8642")],
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
            &[("origin", "http://127.0.0.1:8642")],
            &[("referer", "http://127.0.0.1:8642/en/search")],
        ] {
            assert!(asks("GET", headers) && asks("POST", headers), "{headers:?}");
        }
    }

    #[test]
    fn another_site_is_not() {
        for headers in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "same-origin"), ("origin", "http://evil.example")],
            &[("sec-fetch-site", "none"), ("origin", "null")],
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none")],
            &[("origin", "null")],
            &[("origin", "http://evil.example")],
            &[("origin", "https://127.0.0.1:8642")],
            &[("origin", "http://127.0.0.1:86420")],
            &[("origin", "http://127.0.0.1:8642.evil.example")],
            &[("origin", "http://localhost:8642")],
            &[("origin", "http://127.0.0.1:8642"), ("origin", "http://evil.example")],
            &[("referer", "http://evil.example/127.0.0.1:8642")],
            &[("referer", "http://127.0.0.1:8642@evil.example/")],
            &[("referer", "https://127.0.0.1:8642/")],
            &[("referer", "nonsense")],
        ] {
            assert!(!asks("GET", headers) && !asks("POST", headers), "{headers:?}");
        }
    }

    #[test]
    fn a_link_of_another_site_may_be_followed_and_nothing_else() {
        let link = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        assert!(asks("GET", &link) && asks("HEAD", &link) && !asks("POST", &link));
        let older = [("referer", "http://evil.example/"), ("accept", "text/html,*/*;q=0.8")];
        assert!(asks("GET", &older) && !asks("POST", &older));
        for (mode, kind) in [
            ("navigate", "iframe"),
            ("navigate", "object"),
            ("no-cors", "image"),
            ("no-cors", "style"),
            ("cors", "empty"),
            ("no-cors", "document"),
        ] {
            let site = ("sec-fetch-site", "cross-site");
            let headers = [site, ("sec-fetch-mode", mode), ("sec-fetch-dest", kind), ("accept", "text/html")];
            assert!(!asks("GET", &headers), "{mode} {kind}");
        }
        let picture = [("referer", "http://evil.example/"), ("accept", "image/*,*/*;q=0.8")];
        assert!(!asks("GET", &picture));
        let with_origin = [("origin", "http://evil.example"), ("accept", "text/html")];
        assert!(!asks("GET", &with_origin));
    }
}
