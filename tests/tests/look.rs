//! What `docs/tokens.py --check` cannot see: that the style sheet keeps to the tokens of the look, and the contrast.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use toml::Table;

const STYLE: &str = include_str!("../../web/assets/style.css");
const VARIABLES: &str = include_str!("../../web/assets/tokens.css");
const TOKENS: &str = include_str!("../../docs/tokens.toml");

/// The values of `property` in the style sheet.
fn values(property: &str) -> Vec<&'static str> {
    let declarations = STYLE.split(['{', ';', '}']).filter_map(|part| part.split_once(':'));
    declarations.filter(|(name, _)| name.trim() == property).map(|(_, value)| value.trim()).collect()
}

#[test]
fn the_style_sheet_has_no_colour_and_no_size_of_its_own() {
    let hex = STYLE
        .match_indices('#')
        .filter(|(at, _)| STYLE[at + 1..].starts_with(|c: char| c.is_ascii_hexdigit()));
    assert_eq!(hex.map(|(at, _)| &STYLE[at..at + 7]).collect::<Vec<_>>(), Vec::<&str>::new());
    let sizes = values("font-size");
    assert!(sizes.len() > 20, "{sizes:?}");
    for size in sizes {
        // Or no larger than what is around it.
        assert!(size.contains("var(--size-") || size == "min(1em, var(--fit))", "font-size: {size}");
    }
    for weight in values("font-weight") {
        assert!(weight.starts_with("var(--weight-"), "font-weight: {weight}");
    }
    for property in
        ["border", "border-block-start", "border-block-end", "border-inline-start", "border-radius"]
    {
        for value in values(property) {
            let drawn = value.contains("var(--") || value == "0" || value == "50%" || value.contains("rem");
            assert!(drawn, "{property}: {value}");
        }
    }
}

/// A media query takes no variable, so the numbers there are compared.
#[test]
fn pages_break_where_the_tokens_say() {
    let tokens: Table = TOKENS.parse().unwrap();
    let known: Vec<i64> =
        tokens["break"].as_table().unwrap().values().map(|value| value.as_integer().unwrap()).collect();
    let queries = STYLE.match_indices("@media").map(|(at, _)| STYLE[at..].split('{').next().unwrap());
    let breaks: Vec<&str> = queries
        .flat_map(|query| query.split(['(', ')']))
        .filter(|part| part.contains("th: ") || part.contains("height: "))
        .collect();
    assert!(breaks.len() > 4, "{breaks:?}");
    for part in breaks {
        let number = part.split_once(": ").unwrap().1.trim_end_matches("em").trim_end_matches("px");
        assert!(known.contains(&number.parse().unwrap()), "{part} is none of [break]");
    }
}

#[test]
fn every_variable_of_the_style_sheet_is_known() {
    // Those of the look, and those with which the style sheet computes how large a text may be.
    let declared: BTreeSet<&str> = [VARIABLES, STYLE]
        .into_iter()
        .flat_map(|sheet| sheet.split(['{', ';', '}']))
        .filter_map(|part| part.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let used = STYLE.split("var(--").skip(1).map(|rest| rest.split([')', ',']).next().unwrap());
    assert_eq!(used.filter(|name| !declared.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn every_class_of_the_style_sheet_is_on_some_page() {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web");
    let files = ["templates", "src"].into_iter().flat_map(|folder| fs::read_dir(web.join(folder)).unwrap());
    let texts: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let is_in_a_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let words: BTreeSet<&str> = texts.split(|c| !is_in_a_name(c)).collect();
    let rules: String =
        STYLE.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
    // A point begins the name of a class, but in a value.
    let selectors = rules.split(['{', '}', ';']).filter(|part| !part.contains(": "));
    let classes: BTreeSet<&str> = selectors
        .flat_map(|part| part.split('.').skip(1))
        .filter_map(|rest| rest.split(|c| !is_in_a_name(c)).next())
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect();
    assert!(classes.len() > 40, "{classes:?}");
    assert_eq!(classes.difference(&words).collect::<Vec<_>>(), Vec::<&&str>::new());
}

/// Relative luminance (WCAG 2).
fn luminance(colour: &str) -> f64 {
    let channel = |range: std::ops::Range<usize>| {
        let value = f64::from(u8::from_str_radix(&colour[range], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1..3) + 0.7152 * channel(3..5) + 0.0722 * channel(5..7)
}

/// The contrast of two colours of a theme (WCAG 2); `None` where the theme does without one of them.
fn contrast(colours: &toml::Value, front: &str, back: &str) -> Option<f64> {
    let [a, b] = [front, back].map(|name| colours[name].as_str().unwrap());
    if [a, b].contains(&"none") {
        return None;
    }
    let [a, b] = [a, b].map(luminance);
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

#[test]
fn text_has_a_contrast_of_seven_to_one_in_every_theme_and_outlines_of_three() {
    let text = [
        ("ink", "ground"),
        ("ink", "surface"),
        ("ink", "calm-tint"),
        ("ink", "warn-tint"),
        ("ink", "urgent-tint"),
        ("ink", "done-tint"),
        ("ink", "mark"),
        ("ink-soft", "ground"),
        ("ink-soft", "surface"),
        ("action", "ground"),
        ("action", "surface"),
        ("action", "action-tint"),
        ("on-action", "action"),
        ("on-urgent", "urgent"),
        ("phrase-ink", "phrase-ground"),
        ("calm", "calm-tint"),
        ("warn", "warn-tint"),
        ("warn", "surface"),
        ("urgent", "urgent-tint"),
        ("done", "done-tint"),
    ];
    let outlines = [("edge", "ground"), ("edge", "surface"), ("ring", "ground"), ("halo", "ring")];
    let tokens: Table = TOKENS.parse().unwrap();
    for (theme, colours) in tokens["colour"].as_table().unwrap() {
        for (pairs, least) in [(text.as_slice(), 7.0), (outlines.as_slice(), 3.0)] {
            for (front, back) in pairs {
                let contrast = contrast(colours, front, back);
                assert!(
                    contrast.is_none_or(|it| it >= least),
                    "{theme}: {front} on {back} is {contrast:.2?}"
                );
            }
        }
    }
}
