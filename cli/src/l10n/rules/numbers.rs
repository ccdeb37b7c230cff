//! Plural forms, numbers, telephone numbers and Internet addresses.

use super::super::catalogue::{Literal, Message, offset};
use super::super::{Finding, Rule};
use panah_core::time::plural_categories;
use std::collections::BTreeSet;

/// Every choice by a count has the plural forms of the language (CLDR), chosen by `PLURAL`.
pub(super) fn plurals(tag: &str, message: &Message, findings: &mut Vec<Finding>) {
    for selector in &message.selectors {
        let variable = selector.variable;
        let what = if selector.plural {
            // For a language without ICU data the core only knows [other].
            let Some(wanted) = plural_categories(tag) else { continue };
            if selector.keys == wanted {
                continue;
            }
            let (keys, wanted) = (list(&selector.keys), list(&wanted));
            format!("PLURAL(${variable}) has the forms {keys}; {tag} needs {wanted}")
        } else if selector.keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(key)) {
            format!("write PLURAL(${variable}) before ->; Fluent's own plurals are wrong for Arabic")
        } else {
            continue;
        };
        findings.push(message.finding(selector.at, Rule::Plurals, what));
    }
}

fn list(keys: &BTreeSet<&str>) -> String {
    keys.iter().map(|key| format!("[{key}]")).collect::<Vec<_>>().join(" ")
}

/// Numbers come from data. Years are allowed in prose; everything is allowed in the name of a law.
pub(super) fn digits(name: &str, message: &Message, findings: &mut Vec<Finding>) {
    let law = name.split_once('.').is_some_and(|(_, attribute)| attribute == "law");
    for literal in &message.literals {
        let foreign = literal.characters().find(|(_, c)| is_foreign_digit(*c));
        if let Some((at, digit)) = foreign {
            let what = format!("\"{digit}\" is not one of 0 to 9; write the digits that papers have");
            findings.push(message.finding(at, Rule::Digits, what));
        }
        for (part, mark) in links(literal) {
            let what = format!("\"{mark}\" is an Internet address; it comes from data, remove it");
            findings.push(message.finding(literal.place(part), Rule::Links, what));
        }
        if law {
            continue;
        }
        let phones = phones(&literal.text);
        for phone in &phones {
            let what = format!("\"{phone}\" looks like a telephone number; it comes from data, remove it");
            findings.push(message.finding(literal.place(phone), Rule::Phones, what));
        }
        for number in numbers(&literal.text) {
            let at = offset(&literal.text, number);
            let of_phone = phones.iter().any(|phone| {
                let start = offset(&literal.text, phone);
                (start..start + phone.len()).contains(&at)
            });
            if !of_phone && !is_year(number) {
                let what = format!(
                    "the number \"{number}\" is written in the text; numbers come from data, as {{ $… }}"
                );
                findings.push(message.finding(literal.place(number), Rule::Digits, what));
            }
        }
    }
}

/// Digits of other scripts, wide digits and digits in circles. The Chinese zero is a word.
fn is_foreign_digit(character: char) -> bool {
    character.is_numeric() && !character.is_ascii_digit() && character != '〇'
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

fn links<'p>(literal: &'p Literal) -> impl Iterator<Item = (&'p str, &'p str)> {
    literal.text.split(char::is_whitespace).filter_map(|word| {
        let at =
            ["http", "www.", "@", ".kz", ".org", ".com"].iter().filter_map(|mark| word.find(mark)).min()?;
        word.get(at..).map(|part| (part, word.trim_matches(|c: char| !c.is_alphanumeric())))
    })
}

/// The runs of ASCII digits, without the month of a Chinese year, which is named by its number (2018年7月).
fn numbers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        if !before.ends_with('年') {
            found.push(number);
        }
        rest = after;
    }
    found
}

/// Groups of digits as telephone numbers have them: with + before them, or seven digits and more.
fn phones(text: &str) -> Vec<&str> {
    let of_phone = |c: char| c.is_ascii_digit() || " +-()\u{A0}".contains(c);
    text.split(|c: char| !of_phone(c))
        .map(|run| run.trim_matches(|c: char| !c.is_ascii_digit() && c != '+'))
        .filter(|run| {
            let digits = run.chars().filter(char::is_ascii_digit).count();
            let years = run.split(|c: char| !c.is_ascii_digit()).all(|part| part.is_empty() || is_year(part));
            !years && (digits >= 7 || (run.starts_with('+') && digits >= 3))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_distinguished_from_years() {
        assert_eq!(phones("Call +7 727 123 45 67, or 8(727)1234567."), ["+7 727 123 45 67", "8(727)1234567"]);
        assert!(phones("2018-2022, 2019 2020, No. 216, UTC+5").is_empty());
    }

    #[test]
    fn the_month_of_a_chinese_year_is_a_name() {
        assert_eq!(numbers("2018年7月，5"), ["2018", "5"]);
    }
}
