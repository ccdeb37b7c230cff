//! Two versions of the pages side by side: what differs is listed, and nothing else.

use axum::Router;
use axum::http::StatusCode;
use panah_cli::web::Serving;
use panah_core::Files;
use panah_tests::http::{get, server, serving};

fn served(against: Option<Files>) -> Router {
    server(Files::shipped(), &Serving { against, ..serving() })
}

/// The shipped files with one word of one language changed.
fn changed() -> Files {
    let mut files = Files::shipped();
    let kazakh = files.locales.iter_mut().find(|locale| locale.tag == "kk").unwrap();
    let file = kazakh.files.iter_mut().find(|file| file.name.ends_with("/rights.ftl")).unwrap();
    assert!(file.text.contains("rights-title = "));
    file.text = file.text.replacen("rights-title = ", "rights-title = Сіздің ", 1).into();
    files
}

#[tokio::test]
async fn only_the_pages_that_differ_are_listed_and_their_blocks_marked() {
    let app = served(Some(changed()));
    let (status, list) = get(&app, "/versions").await;
    assert_eq!(status, StatusCode::OK);
    // The variant in Arabic letters is made from the same text.
    let listed: Vec<&str> =
        list.split("href=\"/versions/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(listed, ["kk/rights", "kk-Arab/rights"]);
    let (status, page) = get(&app, "/versions/kk/rights").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(page.matches("class=\"changed\"").count(), 1, "the title is what differs");
    assert!(page.contains("before") && page.contains("Сіздің"));
}

#[tokio::test]
async fn without_another_version_there_is_nothing_to_compare() {
    let app = served(None);
    assert_eq!(get(&app, "/versions").await.0, StatusCode::NOT_FOUND);
    assert_eq!(get(&app, "/versions/kk/rights").await.0, StatusCode::NOT_FOUND);
    let (_, list) = get(&served(Some(Files::shipped())), "/versions").await;
    assert!(list.contains("No page differs."), "{list}");
}
