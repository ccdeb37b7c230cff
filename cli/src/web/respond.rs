//! Answers of the server.

use super::assets;
use super::urls;
use crate::output;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use panah_web::{Document, Head, Script};

/// The document around a page of this server: `version` and `problem` are those of files that are watched.
pub(super) fn document(version: Option<u64>, problem: Option<&str>) -> Document<'_> {
    let script = version.map(|version| Script { address: urls::LIVE_RELOAD, version });
    Document {
        addresses: &urls::ServerAddresses,
        title: None,
        head: Head { style: assets::style().address(), icon: assets::sign().address(), script },
        problem,
    }
}

/// Sends HTML. If it could not be made, the reader gets the browser's own words in the reader's own language, for an
/// answer without a body, and the terminal says why.
pub(super) fn html<E: std::fmt::Display>(status: StatusCode, html: Result<String, E>) -> Response {
    match html {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            output::say(&format!("a page could not be drawn: {error}"));
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Sends one line to somebody who has no business here, in words that do not say what is.
pub(super) fn line(status: StatusCode, words: &'static str) -> Response {
    (status, words).into_response()
}

/// Leads to another `address` of this server: for good, or this time.
pub(super) fn redirect(status: StatusCode, address: &str) -> Response {
    // Addresses are escaped: there is nothing in them that a header cannot hold.
    match HeaderValue::from_str(address) {
        Ok(address) => (status, [(header::LOCATION, address)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::HttpBody;

    #[test]
    fn an_error_of_a_template_is_not_shown_to_a_reader() {
        let response = html(StatusCode::OK, Err("block.html: something"));
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.body().size_hint().exact(), Some(0));
    }
}
