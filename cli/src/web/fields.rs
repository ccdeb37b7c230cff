//! What a browser hands in.

use super::limits::Limits;
use axum::body::Body;
use http_body_util::BodyExt;
use panah_core::page::FieldValue;
use panah_web::{ACTION_FIELD, ROUTE_FIELD};
use tokio::time::timeout;

/// What is asked for unseen: it stands in no address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The page at a route.
    Page(String),
    /// To carry out an action, with the other fields.
    Action(String, Vec<FieldValue>),
    /// Only fields: what they are for, the address says.
    Fields(Vec<FieldValue>),
}

/// What was handed in took too long, or broke off.
#[derive(Debug)]
pub(super) struct Incomplete;

/// Reads a form. Any bytes are one: what cannot be read is a field that nobody asks for, and what is longer than anything
/// that Panah reads is cut.
pub(super) async fn read(body: Body, limits: Limits) -> Result<Asked, Incomplete> {
    let bytes = timeout(limits.body, all(body, limits.body_bytes)).await.map_err(|_| Incomplete)??;
    Ok(asked(&bytes))
}

/// The bytes of the `body`, the first `most` of them. The rest is read too: a browser waits for an answer until all is sent.
async fn all(mut body: Body, most: usize) -> Result<Vec<u8>, Incomplete> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Incomplete)?;
        let data = frame.data_ref().map(AsRef::as_ref).unwrap_or_default();
        let room = most.saturating_sub(bytes.len());
        bytes.extend(data.iter().take(room));
    }
    Ok(bytes)
}

fn asked(form: &[u8]) -> Asked {
    let (mut page, mut action, mut fields) = (None, None, Vec::new());
    for (name, value) in form_urlencoded::parse(form) {
        match name.as_ref() {
            ROUTE_FIELD => page = Some(value.into_owned()),
            ACTION_FIELD => action = Some(value.into_owned()),
            _ => fields.push(FieldValue { name: name.into_owned(), value: value.into_owned() }),
        }
    }
    match (action, page) {
        (Some(action), _) => Asked::Action(action, fields),
        (None, Some(page)) => Asked::Page(page),
        (None, None) => Asked::Fields(fields),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_asks_for_a_page_or_an_action() {
        assert_eq!(asked(b"route=deadlines%2Frefusal"), Asked::Page("deadlines/refusal".to_owned()));
        let query = FieldValue { name: "query".to_owned(), value: "a b&\u{fffd}".to_owned() };
        assert_eq!(asked(b"action=search&query=a+b%26%FF"), Asked::Action("search".to_owned(), vec![query]));
        for bytes in [&b""[..], b"&&=", b"\xff\0", b"query=x", b"Action=search"] {
            assert!(matches!(asked(bytes), Asked::Fields(_)), "{bytes:?}");
        }
    }
}
