//! The addresses of the server.

use panah_web::Addresses;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The address of the script that waits for the next change.
pub(super) const LIVE_RELOAD: &str = "/live-reload.js";

/// The address of the list of pages that differ between two versions.
pub(super) const VERSIONS: &str = "/versions";

/// What is escaped in one segment of a path: all but the unreserved characters of RFC 3986, and the comma of a list.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
/// What is escaped in a route, which may have several segments.
const ROUTE: &AsciiSet = &SEGMENT.remove(b'/');

/// The addresses of pages and actions on this server.
pub(super) struct ServerAddresses;

impl Addresses for ServerAddresses {
    fn page(&self, language: &str, route: &str) -> String {
        format!("/{}/{}", segment(language), utf8_percent_encode(route, ROUTE))
    }

    fn action(&self, language: &str, action: &str) -> String {
        self.page(language, &format!("-/{action}"))
    }
}

/// The parts of an address, whatever somebody has written: no escapes, no empty parts, none that lead upwards. So each page
/// is read from many addresses and written with one.
pub(super) fn parts(path: &str) -> Vec<String> {
    let path = percent_decode_str(path).decode_utf8_lossy();
    path.split('/').filter(|part| !["", ".", ".."].contains(part)).map(str::to_owned).collect()
}

/// The address of the page at `route` in several languages side by side.
pub(super) fn comparison(route: &str) -> String {
    format!("/compare/{}", utf8_percent_encode(route, ROUTE))
}

/// The address of the page at `route` in two versions side by side, in the language `tag`.
pub(super) fn versions(tag: &str, route: &str) -> String {
    format!("{VERSIONS}/{}/{}", segment(tag), utf8_percent_encode(route, ROUTE))
}

/// Escapes `text` for one segment of a path, or for a value in a query.
pub(super) fn segment(text: &str) -> String {
    utf8_percent_encode(text, SEGMENT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_in_its_place_in_the_address() {
        assert_eq!(ServerAddresses.page("kk-Arab", "procedure/claim"), "/kk-Arab/procedure/claim");
        assert_eq!(ServerAddresses.page("en", "search/a?b#c д"), "/en/search/a%3Fb%23c%20%D0%B4");
        assert_eq!(
            ServerAddresses.action("ru", "choose-language/ug/rights"),
            "/ru/-/choose-language/ug/rights"
        );
        // No address leaves the server.
        assert_eq!(ServerAddresses.page("/evil.example", "home"), "/%2Fevil.example/home");
        assert_eq!(segment("ru,kk&names"), "ru,kk%26names");
    }

    #[test]
    fn the_parts_of_an_address_are_what_it_means() {
        assert_eq!(parts("/en/rights"), ["en", "rights"]);
        assert_eq!(parts("//en/./%72ights//"), ["en", "rights"]);
        assert_eq!(parts("/en/a%2Fb/%2e%2e/%D0%B4"), ["en", "a", "b", "д"]);
        assert_eq!(parts("/%2F%2Fevil.example%2F..%2f%5c%FF"), ["evil.example", "\\\u{fffd}"]);
        assert_eq!(parts("/../.."), Vec::<String>::new());
    }
}
