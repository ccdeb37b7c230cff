//! The style sheet agrees with the tokens of the look (docs/tokens.toml).

use std::collections::BTreeMap;
use toml::Table;

const STYLE: &str = include_str!("../../cli/assets/style.css");
const TOKENS: &str = include_str!("../../docs/tokens.toml");

/// The custom properties of the `:root` block that begins after `head`.
fn properties(head: &str) -> BTreeMap<&'static str, &'static str> {
    let start = STYLE.find(head).unwrap_or_else(|| panic!("the style sheet has no {head}")) + head.len();
    let block = &STYLE[start..];
    let block = &block[..block.find('}').unwrap()];
    block
        .split(';')
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((
                name.trim().trim_start_matches("--").split('\n').next_back()?.trim().trim_start_matches("--"),
                value.trim(),
            ))
        })
        .collect()
}

#[test]
fn every_colour_of_every_theme_is_that_of_the_tokens() {
    let tokens: Table = TOKENS.parse().unwrap();
    let themes = [
        ("light", ":root {\n  color-scheme: light dark;"),
        ("dark", "@media (prefers-color-scheme: dark) { :root {"),
        ("contrast", "@media (prefers-contrast: more) { :root {"),
        ("contrast-dark", "@media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root {"),
    ];
    for (theme, head) in themes {
        let properties = properties(head);
        for (name, value) in tokens["colour"][theme].as_table().unwrap() {
            let value = value.as_str().unwrap().replace("none", "transparent");
            assert_eq!(properties.get(name.as_str()).copied(), Some(value.as_str()), "{theme} {name}");
        }
    }
}

#[test]
fn every_space_is_that_of_the_tokens() {
    let tokens: Table = TOKENS.parse().unwrap();
    let properties = properties(":root {\n  color-scheme: light dark;");
    for (name, value) in tokens["space"].as_table().unwrap() {
        assert_eq!(properties[name.as_str()], px(value));
    }
    assert_eq!(properties["target"], px(&tokens["shape"]["target"]));
    assert_eq!(properties["radius"], px(&tokens["shape"]["radius"]));
}

fn px(value: &toml::Value) -> String {
    format!("{}px", value.as_integer().unwrap())
}

/// Relative luminance (WCAG 2).
fn luminance(colour: &str) -> f64 {
    let channel = |range: std::ops::Range<usize>| {
        let value = f64::from(u8::from_str_radix(&colour[range], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1..3) + 0.7152 * channel(3..5) + 0.0722 * channel(5..7)
}

#[test]
fn text_has_a_contrast_of_seven_to_one_in_every_theme() {
    let tokens: Table = TOKENS.parse().unwrap();
    let pairs = [
        ("ink", "ground"),
        ("ink", "surface"),
        ("ink-soft", "ground"),
        ("ink-soft", "surface"),
        ("action", "ground"),
        ("action", "surface"),
        ("action", "action-tint"),
        ("on-action", "action"),
        ("on-urgent", "urgent"),
        ("calm", "calm-tint"),
        ("warn", "warn-tint"),
        ("warn", "surface"),
        ("urgent", "urgent-tint"),
        ("done", "done-tint"),
    ];
    for (theme, colours) in
        tokens["colour"].as_table().unwrap().iter().filter(|(theme, _)| *theme != "phrase")
    {
        for (front, back) in pairs {
            let [a, b] = [front, back].map(|name| luminance(colours[name].as_str().unwrap()));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(contrast >= 7.0, "{theme}: {front} on {back} is {contrast:.2}");
        }
    }
}
