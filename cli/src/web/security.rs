//! What keeps other sites away from the server, and pages from other sites.

use super::origin;
use super::respond;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Lets a request through only if it asks for this computer by name or address and for the `port` of this server, and
/// comes from no other site. A site whose name is made to point to this computer (DNS rebinding) asks by its own name.
pub(super) async fn only_from_here(State(port): State<u16>, request: Request, next: Next) -> Response {
    match host(&request) {
        None => respond::line(StatusCode::BAD_REQUEST, "A request names one host."),
        Some(host) if !is_ours(&host, port) => {
            respond::line(StatusCode::MISDIRECTED_REQUEST, "This host is not served here.")
        }
        Some(host) if !origin::is_welcome(&request, &host) => {
            respond::line(StatusCode::FORBIDDEN, "Other sites may not use this server.")
        }
        Some(_) => next.run(request).await,
    }
}

/// The host that the request asks for: the one in its address goes before the header (RFC 9112, section 3.2.2).
/// `None` if there is no host, more than one, or one that cannot be read.
fn host(request: &Request) -> Option<Authority> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.clone());
    }
    let mut headers = request.headers().get_all(header::HOST).iter();
    match (headers.next(), headers.next()) {
        (Some(host), None) => host.to_str().ok()?.parse().ok(),
        _ => None,
    }
}

/// The addresses by which a browser reaches this server; of the others of this computer it knows nothing.
const OWN_ADDRESSES: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];

/// True for a name or address of this computer with the `port`; the port of HTTP itself is not written.
fn is_ours(host: &Authority, port: u16) -> bool {
    let name = host.host().trim_start_matches('[').trim_end_matches(']');
    let loopback = name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| OWN_ADDRESSES.contains(&address));
    // The part after the name; a user before the name makes this `None`.
    let rest = host.as_str().strip_prefix(host.host());
    loopback && rest.is_some_and(|rest| rest == format!(":{port}") || (rest.is_empty() && port == 80))
}

/// Nothing from outside, nothing kept, no use by other sites: the browser is told so with every answer. `scripted`: for
/// somebody who edits, the page may load the script that waits for the next change. Only what says itself how long it is
/// good for is kept: files that are the same for everybody.
pub(super) async fn security_headers(State(scripted): State<bool>, mut response: Response) -> Response {
    const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                          frame-ancestors 'none'";
    const SCRIPTED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                            frame-ancestors 'none'; script-src 'self'; connect-src 'self'";
    let headers = response.headers_mut();
    let policy = if scripted { SCRIPTED } else { POLICY };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    // Other sites learn nothing. "no-referrer" would make browsers hide from this server, too, where a form comes from.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(host: &str, port: u16) -> Option<bool> {
        Some(is_ours(&host.parse().ok()?, port))
    }

    #[test]
    fn only_this_computer_and_this_port_are_ours() {
        for host in ["localhost:8642", "LocalHost:8642", "127.0.0.1:8642", "[::1]:8642"] {
            assert_eq!(asks(host, 8642), Some(true), "{host}");
        }
        for host in [
            "localhost",
            "localhost:80",
            "localhost:86420",
            "localhost:8642:8642",
            "localhost.evil.example:8642",
            "evil.example:8642",
            "127.0.0.1.evil.example:8642",
            "10.0.0.1:8642",
            "127.0.0.2:8642",
            "localhost.:8642",
            "0.0.0.0:8642",
            "[::2]:8642",
            "localhost@evil.example:8642",
            "user@localhost:8642",
        ] {
            assert_ne!(asks(host, 8642), Some(true), "{host}");
        }
        assert_eq!(
            (asks("localhost", 80), asks("127.0.0.1:80", 80), asks("localhost:81", 80)),
            (Some(true), Some(true), Some(false))
        );
    }

    #[test]
    fn a_request_names_one_host() {
        let request = |address: &str, hosts: &[&str]| {
            let mut request = Request::get(address);
            for name in hosts {
                request = request.header(header::HOST, *name);
            }
            host(&request.body(axum::body::Body::empty()).unwrap()).map(|host| host.to_string())
        };
        assert_eq!(request("/en/home", &["localhost:8642"]).as_deref(), Some("localhost:8642"));
        assert_eq!(request("/en/home", &[]), None);
        assert_eq!(request("/en/home", &["localhost:8642", "evil.example"]), None);
        assert_eq!(request("/en/home", &["no host"]), None);
        // The address of the request counts, whatever the header says.
        let absolute = request("http://evil.example/en/home", &["localhost:8642"]);
        assert_eq!(absolute.as_deref(), Some("evil.example"));
    }
}
