//! What a person typed or chose stands in no address, so that no history has it; and whatever is typed, there is a page.

use super::{app, wait};
use axum::body::Body;
use axum::http::StatusCode;
use panah_core::content::Route;
use panah_core::page::Target;
use panah_tests::http::{Answer, get_with_headers as get, post, request, send};
use panah_tests::{field, generate, now, panah, tags};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::sample::select;
use scraper::{ElementRef, Html, Selector};

fn elements<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// Every address on the page.
fn addresses(html: &Html) -> Vec<String> {
    let of = |name: &str| {
        let named = elements(html, &format!("[{name}]"));
        named.iter().filter_map(|element| element.attr(name)).map(str::to_owned).collect::<Vec<_>>()
    };
    ["href", "src", "action", "formaction"].iter().flat_map(|name| of(name)).collect()
}

/// The language and route in an address of a page.
fn page_at(address: &str) -> Option<(String, Route)> {
    let path = percent_decode_str(address.strip_prefix('/')?).decode_utf8().unwrap();
    let (tag, route) = path.split_once('/')?;
    let then = route.strip_prefix("-/choose-language/").and_then(|choice| Some(choice.split_once('/')?.1));
    Some((tag.to_owned(), then.unwrap_or(route).parse().ok()?))
}

/// No address on the page, nor the one that it leads to, has what a person typed or chose.
fn tells_nothing((status, headers, body): &Answer) {
    let location = headers.get("location").cloned();
    for address in addresses(&Html::parse_document(body)).into_iter().chain(location) {
        let Some((_, route)) = page_at(&address) else { continue };
        assert_eq!(route.entrance(), route, "{status}: {address}");
    }
    assert!(headers["cache-control"] == "no-store");
}

/// Presses the button or link that `selector` names.
async fn press(body: &str, selector: &str) -> Answer {
    let html = Html::parse_document(body);
    let pressed = *elements(&html, selector).first().unwrap_or_else(|| panic!("no {selector} in {body}"));
    match pressed.attr("formaction") {
        Some(address) => {
            let fields = [(pressed.attr("name").unwrap(), pressed.attr("value").unwrap())];
            let form = elements(&html, &format!("form#{}", pressed.attr("form").unwrap()));
            assert_eq!(form[0].attr("method"), Some("post"));
            post(app(), address, &fields).await
        }
        None => get(app(), pressed.attr("href").unwrap()).await,
    }
}

/// The page at the `route` as a reader gets it: by its address, or unseen.
async fn open(tag: &str, route: &str) -> Answer {
    let target = Target::Page { route: route.to_owned() };
    match target.entrance(tag) {
        Some(entrance) => {
            let address = format!("/{}/{}", entrance.language, entrance.route);
            post(app(), &address, &[("route", route)]).await
        }
        None => get(app(), &format!("/{tag}/{route}")).await,
    }
}

#[tokio::test]
async fn an_answer_goes_on_in_another_language_and_back_without_an_address() {
    let answer = open("en", "deadlines/refusal/2026-11-20").await;
    assert_eq!(answer.0, StatusCode::OK);
    let choice = press(&answer.2, ".language-button").await;
    assert_eq!(choice.0, StatusCode::OK);
    tells_nothing(&choice);
    let uighur = press(&choice.2, "#language-ug").await;
    assert_eq!(uighur.0, StatusCode::OK);
    tells_nothing(&uighur);
    assert!(uighur.2.contains("<html lang=\"ug\""));
    let ids = |body: &str| {
        let html = Html::parse_document(body);
        elements(&html, "main [id]")
            .iter()
            .map(|block| block.attr("id").unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&uighur.2), ids(&answer.2));
    let back = press(&uighur.2, ".back").await;
    tells_nothing(&back);
    let question = panah().page("deadlines/refusal", "ug", now());
    assert!(back.2.contains(&format!(">{}</h1>", question.title.value)));
}

#[tokio::test]
async fn a_form_tells_the_browser_nothing_but_the_entrance() {
    for (action, fields, entrance) in [
        ("search", &[("query", "afraid")][..], "/ru/search"),
        ("date/refusal", &[("day", "20"), ("month", "11"), ("year", "2026")], "/ru/deadlines"),
        ("date/refusal", &[("day", "99"), ("month", "11"), ("year", "2026")], "/ru/deadlines"),
    ] {
        let form = open("ru", if action == "search" { "search" } else { "deadlines/refusal" }).await;
        let html = Html::parse_document(&form.2);
        let hidden = format!(
            "form[method=post][action='{entrance}'] > input[type=hidden][name=action][value='{action}']"
        );
        assert_eq!(elements(&html, &hidden).len(), 1, "{action}: {}", form.2);
        let fields: Vec<_> = fields.iter().copied().chain([("action", action)]).collect();
        let answer = post(app(), entrance, &fields).await;
        let wrong = fields.contains(&("day", "99"));
        assert_eq!(answer.0, if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK });
        // The browser's history has titles, too: the entrance's, after what is wrong.
        let title = panah().page(&entrance["/ru/".len()..], "ru", now()).plain_title;
        assert_eq!(answer.2.contains(&format!("<title>{title} – ")), !wrong, "{}", answer.2);
        assert!(!wrong || answer.2.contains(&format!("<title>Ошибка: {title} – ")), "{}", answer.2);
        tells_nothing(&answer);
    }
    let (_, _, body) = open("en", "officer/pregnant").await;
    let title = panah().page("officer", "en", now()).plain_title;
    assert!(body.contains(&format!("<title>{title} – ")), "{body}");
    // What has an address of its own is led to.
    let (status, headers, _) = post(app(), "/en/home", &[("route", "rights")]).await;
    assert_eq!((status, headers["location"].as_str()), (StatusCode::SEE_OTHER, "/en/rights"));
    assert_eq!(post(app(), "/en/home", &[("route", "no/such/page")]).await.0, StatusCode::NOT_FOUND);
    assert_eq!(post(app(), "/en/home", &[("action", "no/such/action")]).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn text_of_any_length_has_a_page() {
    for length in [200, 70_000, 3_000_000] {
        for letter in ["a", "ع", "..", "/", "%", "\u{202e}", "\0"] {
            let text = letter.repeat(length / letter.len());
            let answer = post(app(), "/en/search", &[("action", "search"), ("query", &text)]).await;
            // Of invisible characters nothing is left to look for, unless one was cut in two.
            let is_invisible = ["\u{202e}", "\0"].contains(&letter);
            let nothing = answer.1.get("location").is_some_and(|location| location == "/en/search");
            if !(is_invisible && nothing) {
                assert_eq!(answer.0, StatusCode::OK, "{length} of {letter:?}");
                assert!(answer.2.contains("</html>"));
            }
            tells_nothing(&answer);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_page_has_an_address_that_tells_what_was_typed_or_chosen(
        route in generate::existing_route(),
        tag in select(tags()),
    ) {
        let answer = wait(open(&tag, &route.to_string()));
        // A day that nobody can count from is asked for again.
        let drawn = [StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY].contains(&answer.0);
        prop_assert!(drawn, "{}: {}", route, answer.0);
        tells_nothing(&answer);
        let entrance = panah().page(&route.entrance().to_string(), &tag, now());
        let title = panah().page(&route.to_string(), &tag, now()).plain_title_as(&entrance.plain_title);
        let html = Html::parse_document(&answer.2);
        let shown: String = elements(&html, "title").iter().flat_map(ElementRef::text).collect();
        prop_assert!(shown.starts_with(&format!("{title} – ")), "{}: {}", route, shown);
    }

    #[test]
    fn whatever_is_typed_into_search_has_a_page_and_no_address(
        typed in prop_oneof![any::<String>(), "[./%?#&=;:@\\\\ -]{1,40}", "\\PC{0,400}"],
        word in "[a-zа-я]{3,10}qzx",
        tag in select(tags()),
    ) {
        // What is too long is cut at its end.
        let query = format!("{word} {typed}");
        let answer = wait(post(app(), &format!("/{tag}/search"), &[("action", "search"), ("query", &query)]));
        prop_assert_eq!(answer.0, StatusCode::OK);
        tells_nothing(&answer);
        let html = Html::parse_document(&answer.2);
        for address in addresses(&html) {
            let address = percent_decode_str(&address).decode_utf8_lossy().into_owned();
            prop_assert!(!address.contains(&word), "{}", address);
        }
        // The field still has it, to be changed.
        let field = elements(&html, "input[name=query]");
        prop_assert!(field[0].attr("value").unwrap().contains(&word));
        let alone = wait(post(app(), &format!("/{tag}/search"), &[("action", "search"), ("query", &typed)]));
        let empty = alone.0 == StatusCode::SEE_OTHER && alone.1["location"] == format!("/{tag}/search");
        prop_assert!(alone.0 == StatusCode::OK || empty, "{:?}: {}", typed, alone.0);
    }

    #[test]
    fn whatever_is_typed_into_a_date_has_a_page_and_no_address(
        event in select(generate::events()),
        day in prop_oneof![any::<String>(), "[0-9]{1,2}"],
        year in prop_oneof![any::<String>(), "20[0-9]{2}"],
        solar in any::<bool>(),
    ) {
        let action = format!("date/{event}{}", if solar { "/solar" } else { "" });
        let fields = [("action", action.as_str()), ("day", &day), ("month", "11"), ("year", &year)];
        let answer = wait(post(app(), "/en/deadlines", &fields));
        let page = panah().act(&action, &[field("day", &day), field("month", "11"), field("year", &year)], "en", now()).page;
        let wrong = page.first_error().is_some();
        prop_assert_eq!(answer.0, if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK });
        tells_nothing(&answer);
    }

    #[test]
    fn any_bytes_that_are_handed_in_have_a_page(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        before in select(vec!["", "route=", "action=", "action=search&query=", "action=date/refusal&day=", "route=search/"]),
        kind in select(vec!["application/x-www-form-urlencoded", "text/plain", "multipart/form-data", "application/json"]),
    ) {
        let body = [before.as_bytes(), &bytes].concat();
        let request = request("POST", "/kk/search").header("content-type", kind).body(Body::from(body)).unwrap();
        let answer = wait(send(app(), request));
        tells_nothing(&answer);
        prop_assert!(answer.1.contains_key("location") || answer.2.contains("</html>"), "{}", answer.0);
    }
}
