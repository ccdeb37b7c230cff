//! The languages that a browser asks for (`Accept-Language`, RFC 9110, section 12.5.4).

use panah_core::language::{ENGLISH, Language, preselect};
use std::cmp::Reverse;

/// The tags of the header, the most wanted first; those of equal weight in the order of the header. `*` stands for every
/// one of the `languages` that the header does not name, English first. Left out are entries that are refused (`q=0`), and
/// what cannot be read.
pub(super) fn tags(header: &str, languages: &[Language]) -> Vec<String> {
    let entries: Vec<(&str, u16)> = header.split(',').filter_map(entry).collect();
    let named = |language: &Language| {
        entries
            .iter()
            .any(|(tag, _)| preselect(languages, tag).is_some_and(|named| named.tag == language.tag))
    };
    let mut unnamed: Vec<&Language> = languages.iter().filter(|language| !named(language)).collect();
    unnamed.sort_by_key(|language| language.tag != ENGLISH);
    let mut wanted: Vec<_> = entries.iter().filter(|(_, weight)| *weight > 0).collect();
    // The sort is stable.
    wanted.sort_by_key(|(_, weight)| Reverse(*weight));
    let tags = wanted.into_iter().flat_map(|(tag, _)| match *tag {
        "*" => unnamed.iter().map(|language| language.tag.clone()).collect(),
        tag => vec![tag.to_owned()],
    });
    tags.collect()
}

/// A tag, or `*`, and its weight in thousandths.
fn entry(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            if !name.trim().eq_ignore_ascii_case("q") {
                return None;
            }
            thousandths(value.trim())?
        }
    };
    Some((tag, weight))
}

/// `0`, `1`, or one of them with up to three digits after a point; more than 1 cannot be read.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ["0", "1"].iter().position(|known| *known == whole).filter(|_| digits)?;
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    let weight = u16::try_from(whole).ok()? * 1000 + fraction;
    (weight <= 1000).then_some(weight)
}

#[cfg(test)]
mod tests {
    use panah_core::{Config, Panah};

    fn tags(header: &str) -> Vec<String> {
        super::tags(header, &Panah::open(&Config::default()).content().locales)
    }

    #[test]
    fn the_weight_decides_then_the_order() {
        assert_eq!(tags("en;q=0.1,ru;q=0.9"), ["ru", "en"]);
        assert_eq!(tags("fa-IR, en;q=0.5, ar;q=0.5"), ["fa-IR", "en", "ar"]);
        assert_eq!(tags("de;q=0.25, kk-CN ; Q=0.255 ,ug;q=1.000, uz"), ["ug", "uz", "kk-CN", "de"]);
    }

    #[test]
    fn what_is_refused_or_unreadable_is_left_out() {
        assert_eq!(tags("ru;q=0, *;q=0, en;q=0.000"), Vec::<String>::new());
        assert_eq!(tags(""), Vec::<String>::new());
        assert_eq!(tags(",, ;q=1"), Vec::<String>::new());
        assert_eq!(
            tags("en;q=2, ru;q=1.5, kk;q=0.1234, ug;q=-1, uz;q=, ar;level=1, zh;q=0.٥"),
            Vec::<String>::new()
        );
        assert_eq!(tags("en;q=x,ru"), ["ru"]);
    }

    #[test]
    fn any_language_is_any_that_is_not_named() {
        let any = tags("*");
        assert_eq!(any.first().map(String::as_str), Some("en"));
        assert!(any.len() > 8, "{any:?}");
        let others = tags("ru;q=0.1, *;q=0.5, eng;q=0, ar-EG;q=0");
        assert_eq!(others.last().map(String::as_str), Some("ru"));
        assert!(
            others.len() == any.len() - 2 && !others.iter().any(|tag| tag == "en" || tag == "ar"),
            "{others:?}"
        );
    }
}
