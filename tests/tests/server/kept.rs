//! What a browser may keep: the style sheet and the sign, by what is in them, and nothing else.

use super::app;
use axum::body::Body;
use axum::http::StatusCode;
use panah_tests::http::{get_with_headers as get, request, send};
use scraper::{Html, Selector};

#[tokio::test]
async fn the_style_sheet_and_the_sign_are_kept_by_what_is_in_them() {
    let (_, _, page) = get(app(), "/en/home").await;
    let html = Html::parse_document(&page);
    let links = Selector::parse("link[href]").unwrap();
    let files: Vec<&str> = html.select(&links).filter_map(|link| link.attr("href")).collect();
    assert_eq!(files.len(), 2, "{files:?}");
    for file in files {
        let (status, headers, text) = get(app(), file).await;
        assert_eq!(
            (status, headers["cache-control"].as_str()),
            (StatusCode::OK, "private, max-age=31536000, immutable")
        );
        assert!([panah_web::STYLE, panah_web::SIGN].contains(&text.as_str()), "{file}");
        let mark = headers["etag"].trim_matches('"');
        assert_eq!(file.split_once('?').map(|(_, query)| query), Some(mark));

        // By another address it may change: the browser asks each time, and is told whether it has the right one.
        let plain = file.split('?').next().unwrap();
        for address in [plain.to_owned(), format!("{plain}?0000000000000000")] {
            let (_, headers, other) = get(app(), &address).await;
            assert_eq!((headers["cache-control"].as_str(), &other), ("no-cache", &text), "{address}");
        }
        for (known, status) in [
            (format!("\"{mark}\""), StatusCode::NOT_MODIFIED),
            (format!("\"1\", W/\"{mark}\""), StatusCode::NOT_MODIFIED),
            ("\"1\"".to_owned(), StatusCode::OK),
        ] {
            let request = request("GET", plain).header("if-none-match", &known).body(Body::empty()).unwrap();
            let answer = send(app(), request).await;
            assert_eq!(
                (answer.0, answer.2.is_empty()),
                (status, status == StatusCode::NOT_MODIFIED),
                "{known}"
            );
        }
    }
}
