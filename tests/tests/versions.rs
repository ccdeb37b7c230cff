//! Two versions of the pages side by side: what differs is listed, and nothing else.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use panah_cli::clock::Clock;
use panah_cli::web::{LiveReload, Serving, router};
use panah_core::Files;
use panah_tests::now;
use tower::ServiceExt;

const PORT: u16 = 8642;

fn served(against: Option<Files>) -> Router {
    let clock = Clock { now: Some(now()), today: None };
    let serving = Serving { clock, against, ..Serving::default() };
    router(&LiveReload::open(Files::shipped(), &serving).unwrap(), PORT)
}

async fn get(app: &Router, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header(header::HOST, format!("127.0.0.1:{PORT}"));
    let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
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
