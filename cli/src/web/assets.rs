//! Files that do not change while the server runs, and are the same for everybody: the only thing that a browser may keep.

use axum::Router;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

/// A file with a mark of what is in it: its address with the mark never means anything else.
pub(super) struct Asset {
    path: &'static str,
    kind: &'static str,
    text: &'static str,
    mark: String,
    address: String,
}

/// The style sheet.
pub(super) fn style() -> &'static Asset {
    static STYLE: LazyLock<Asset> =
        LazyLock::new(|| Asset::new("/style.css", "text/css; charset=utf-8", panah_web::STYLE));
    &STYLE
}

/// The app's sign.
pub(super) fn sign() -> &'static Asset {
    static SIGN: LazyLock<Asset> =
        LazyLock::new(|| Asset::new("/sign.svg", "image/svg+xml", panah_web::SIGN));
    &SIGN
}

/// Adds the files to what is served.
pub(super) fn routes<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    [style(), sign()].into_iter().fold(router, |router, asset| {
        router.route(asset.path, get(async move |uri: Uri, headers: HeaderMap| asset.send(&uri, &headers)))
    })
}

impl Asset {
    fn new(path: &'static str, kind: &'static str, text: &'static str) -> Self {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let mark = format!("{:016x}", hasher.finish());
        Self { path, kind, text, address: format!("{path}?{mark}"), mark }
    }

    /// Its address, with the mark.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Sends it. A browser keeps what it got by the whole address; by another address it asks again each time whether it has
    /// the right one. Not packed: it is sent once, from this computer to itself.
    fn send(&self, uri: &Uri, headers: &HeaderMap) -> Response {
        let control =
            if uri.query() == Some(&self.mark) { "private, max-age=31536000, immutable" } else { "no-cache" };
        let tag = format!("\"{}\"", self.mark);
        let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        let has_it = known
            .flat_map(|value| value.split(','))
            .any(|known| ["*", &tag].contains(&known.trim().trim_start_matches("W/")));
        let about = [(header::CACHE_CONTROL, control.to_owned()), (header::ETAG, tag)];
        if has_it {
            return (StatusCode::NOT_MODIFIED, about).into_response();
        }
        (about, [(header::CONTENT_TYPE, self.kind)], self.text).into_response()
    }
}
