//! What translators see in a browser: saved files at once, languages side by side, pseudo-languages, and a new language.

use axum::Router;
use axum::http::StatusCode;
use panah_cli::l10n::pseudo::{self, Pseudo};
use panah_cli::web::{LiveReload, Serving, router};
use panah_core::content::SourceFile;
use panah_core::page::{Item, Page};
use panah_core::text::plain;
use panah_core::{Files, LocaleFiles};
use panah_tests::http::{PORT, get, server, serving};
use panah_tests::{marks, now, open, open_files, routes, texts, written_tags};
use std::fs;
use std::path::{Path, PathBuf};

fn served(files: Files, pseudo: bool) -> Router {
    server(files, &Serving { pseudo, ..serving() })
}

/// A copy of the project's texts, which goes away with it.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let copy = std::env::temp_dir().join(format!("panah-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&copy);
        let shipped = Files::shipped();
        for file in shipped.content.iter().chain(shipped.locales.iter().flat_map(|locale| &locale.files)) {
            let path = copy.join(file.name.as_ref());
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.text.as_ref()).unwrap();
        }
        Self(copy)
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn live(root: &Path) -> std::sync::Arc<LiveReload> {
    let serving = Serving { watch: Some(root.to_owned()), ..serving() };
    LiveReload::open(Files::shipped(), &serving).unwrap()
}

#[tokio::test]
async fn a_saved_file_shows_and_a_wrong_one_leaves_the_last_good_text() {
    let copy = Copy::new("watch");
    let live = live(&copy.0);
    let app = router(&live, PORT);
    let title = |body: &str| body.contains(">Ваши новые права</h1>");
    let (status, body) = get(&app, "/ru/rights").await;
    assert!(status == StatusCode::OK && !title(&body));
    assert!(body.contains("data-version=\"0\""), "a browser would not wait for a change");

    copy.replace("locales/ru/rights.ftl", "rights-title = Ваши права", "rights-title = Ваши новые права");
    live.refresh();
    let (_, body) = get(&app, "/ru/rights").await;
    assert!(title(&body) && body.contains("data-version=\"1\"") && !body.contains("class=\"problem\""));
    assert_eq!(get(&app, "/live-reload/0").await.0, StatusCode::OK, "the browser is told at once");

    copy.replace("locales/ru/rights.ftl", "rights-intro =", "rights-intro { =");
    live.refresh();
    let (status, body) = get(&app, "/ru/rights").await;
    assert!(status == StatusCode::OK && title(&body), "the last good text stays");
    assert!(body.contains("class=\"problem\"") && body.contains("locales/ru/rights.ftl:4:"), "{body}");
    // A reader of another language sees it too: a file that is wrong is nobody's secret.
    assert!(get(&app, "/kk/home").await.1.contains("class=\"problem\""));

    copy.replace("locales/ru/rights.ftl", "rights-intro { =", "rights-intro =");
    live.refresh();
    assert!(!get(&app, "/ru/rights").await.1.contains("class=\"problem\""));
    // Facts too, and a file that goes away.
    fs::remove_file(copy.0.join("core/content/locales.toml")).unwrap();
    live.refresh();
    assert!(get(&app, "/ru/rights").await.1.contains("class=\"problem\""));
}

#[tokio::test]
async fn without_a_change_nothing_is_read_again() {
    let copy = Copy::new("still");
    let live = live(&copy.0);
    live.refresh();
    live.refresh();
    let app = router(&live, PORT);
    assert!(get(&app, "/en/home").await.1.contains("data-version=\"0\""));
    assert_eq!(get(&app, "/live-reload/0").await.0, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_link_that_is_not_translated_says_so() {
    let mut files = Files::shipped();
    let russian = files.locales.iter_mut().find(|locale| locale.tag == "ru").unwrap();
    let interface = russian.files.iter_mut().find(|file| file.name.ends_with("interface.ftl")).unwrap();
    assert!(interface.text.contains("\ntile-rights ="));
    interface.text = interface.text.replacen("\ntile-rights =", "\n# tile-rights =", 1).into();
    let marks = |body: &str| body.matches(" class=\"block-mark").count();
    let (_, before) = get(&served(Files::shipped(), false), "/ru/home").await;
    let app = served(files, false);
    let (_, body) = get(&app, "/ru/home").await;
    let (_, english) = get(&app, "/en/home").await;
    assert_eq!(marks(&body), marks(&before) + 1, "{body}");
    assert_eq!(marks(&english), 0);
}

#[tokio::test]
async fn readers_get_no_script() {
    let app = served(Files::shipped(), false);
    assert!(!get(&app, "/en/home").await.1.contains("<script"));
    assert_ne!(get(&app, "/live-reload.js").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_page_stands_in_all_languages_side_by_side() {
    let app = served(Files::shipped(), false);
    for route in
        ["home", "rights", "procedure/claim", "contacts/bhr-almaty", "officer/interpreter", "changes"]
    {
        let (status, body) = get(&app, &format!("/compare/{route}")).await;
        assert_eq!(status, StatusCode::OK, "{route}");
        let body = plain(&body);
        for tag in written_tags() {
            let title = open(&tag).page(route, now()).title.plain();
            assert!(body.contains(&format!("lang=\"{tag}\"")), "{route} in {tag}");
            let escaped = title.replace('&', "&#38;").replace('\'', "&#39;");
            assert!(body.contains(&escaped), "{route} in {tag}: {title}");
        }
    }
    assert_eq!(get(&app, "/compare/no/such/page").await.0, StatusCode::NOT_FOUND);
    assert_eq!(get(&app, "/compare/home?of=xx").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn two_languages_stand_side_by_side_with_the_names_of_messages() {
    let app = served(Files::shipped(), false);
    let (_, body) = get(&app, "/compare/rights?of=kk,ug").await;
    // The name of a source may be in any language; a column is in one.
    let column = |tag: &str| body.contains(&format!("<th scope=\"col\" lang=\"{tag}\""));
    assert!(column("kk") && column("ug") && !column("ru"));
    assert!(!body.contains("<td lang=\"en-XC\""));
    // However it is written.
    for query in ["of=kk%2Cug", "of=kk,%20ug", "of=kk%2cug&"] {
        assert_eq!(
            get(&app, &format!("/compare/rights?{query}")).await.1.matches("<th ").count(),
            2,
            "{query}"
        );
    }
    let (_, body) = get(&app, "/compare/rights?of=kk,ug&names").await;
    assert!(body.contains("href=\"/compare/rights?of=kk,ug&#38;names\""), "{body}");
    assert!(body.contains("lang=\"en-XC\" dir=\"ltr\" data-word=\"7\">rights-intro</p>"), "{body}");
    // An attribute is named with its message.
    let (_, body) = get(&app, "/compare/procedure?of=en&names").await;
    assert!(body.contains("step-claim.note") || body.contains(".note<"), "{body}");
}

#[tokio::test]
async fn pseudo_languages_are_there_on_request_only() {
    let app = served(Files::shipped(), true);
    let (status, long) = get(&app, "/en-XA/home").await;
    assert!(status == StatusCode::OK && long.contains("⟦") && long.contains("lang=\"en-XA\" dir=\"ltr\""));
    let (status, mirrored) = get(&app, "/ar-XB/home").await;
    assert!(status == StatusCode::OK && mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    assert!(get(&app, "/en/language").await.1.contains("en-XA"));
    let (_, plain) = get(&served(Files::shipped(), false), "/en/language").await;
    assert!(!plain.contains("en-XA") && !plain.contains("en-XC"));
}

#[test]
fn every_page_can_be_read_in_a_pseudo_language() {
    let mut files = Files::shipped();
    pseudo::add(&mut files, &Pseudo::ALL).unwrap();
    for pseudo in Pseudo::ALL {
        let panah = open_files(files.clone(), pseudo.tag());
        for route in routes() {
            assert_eq!(marks(&panah.page(&route, now())), [], "{} {route}", pseudo.tag());
        }
    }
}

/// Tajik is not a language of the app. Its texts here are the Russian ones: the test shows what else a new language needs.
#[tokio::test]
async fn a_new_language_is_a_folder_and_a_table() {
    let mut files = Files::shipped();
    let russian = files.locales.iter().find(|locale| locale.tag == "ru").unwrap();
    let without_revisions = russian.files.iter().filter(|file| !file.name.ends_with("/revisions.tsv"));
    let copied = without_revisions.map(|file| SourceFile {
        name: file.name.replace("locales/ru/", "locales/tg/").into(),
        text: file.text.clone(),
    });
    let tajik = LocaleFiles { tag: "tg".to_owned(), files: copied.collect() };
    files.locales.push(tajik);
    let table = files.content.iter_mut().find(|file| file.name.ends_with("locales.toml")).unwrap();
    table.text.to_mut().push_str(
        "\n[[locale]]\ntag = \"tg\"\nendonym = \"тоҷикӣ\"\ndirection = \"ltr\"\nscript = \"Cyrl\"\n\
         review = \"machine-drafted, glossary-checked\"\n",
    );

    let panah = open_files(files.clone(), "tg-TJ");
    let app = served(files, false);
    // Without its table of revisions nothing is older than the English; what Russian lacks, it lacks as well.
    let untranslated = |page: &Page| -> Vec<String> {
        let fallback = |item: &&Item| item.spoken.iter().any(|spoken| spoken.text.fallback);
        page.items().filter(fallback).map(|item| item.id.clone()).collect()
    };
    let russian = open("ru");
    for route in routes() {
        let page = panah.page(&route, now());
        assert_eq!((page.language.as_str(), page.route.as_str()), ("tg", route.as_str()));
        let marked: Vec<&str> = marks(&page).into_iter().map(|(id, _)| id).collect();
        assert_eq!(marked, untranslated(&russian.page(&route, now())), "{route}");
        assert!(texts(&page).iter().all(|(_, text)| !text.value.is_empty()), "{route}");
        assert_eq!(get(&app, &format!("/tg/{route}")).await.0, StatusCode::OK, "{route}");
    }
    // The choice of language has it, and so has search.
    assert!(get(&app, "/en/language").await.1.contains("тоҷикӣ"));
    assert!(panah.search("переводчик", 5).iter().any(|hit| hit.language == "tg"));
    // Dates are numbers until `make icu-data` has baked the names of the language.
    let answer = panah.page("deadlines/arrival/2026-11-24", now());
    assert!(texts(&answer).iter().any(|(_, text)| text.value.contains("2026-1")), "{answer:?}");
}
