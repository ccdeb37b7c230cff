//! Plural categories: which of its forms a language takes for a count (CLDR 49, cardinal rules).

use super::slice::Slice;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural rule of the language `tag`: gives the category of a count by the name that FTL selects on (`zero`,
/// `one`, `two`, `few`, `many` or `other`).
///
/// Script and region do not matter: `kk-Arab` counts as `kk`. A language outside the slice has only `other`.
///
/// ```
/// let arabic = panah_core::time::plurals("ar");
/// assert_eq!([0, 1, 2, 103, 111, 100].map(arabic), ["zero", "one", "two", "few", "many", "other"]);
/// ```
pub fn plurals(tag: &str) -> impl Fn(u64) -> &'static str + Send + Sync + use<> {
    let rules = rules(tag);
    move |count| rules.as_ref().map_or("other", |rules| name(rules.category_for(count)))
}

fn rules(tag: &str) -> Option<PluralRules> {
    let language: Locale = tag.split('-').next()?.parse().ok()?;
    PluralRules::try_new_cardinal_unstable(&Slice, language.into()).ok()
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_plurals_are_those_of_cldr() {
        let arabic = plurals("ar");
        let expected = [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (3, "few"),
            (11, "many"),
            (99, "many"),
            (100, "other"),
            (103, "few"),
            (111, "many"),
            (1003, "few"),
        ];
        for (count, category) in expected {
            assert_eq!(arabic(count), category, "{count}");
        }
    }

    #[test]
    fn a_script_does_not_change_the_rule() {
        for (tag, count, category) in
            [("kk-Arab", 1, "one"), ("uz-Cyrl", 1, "one"), ("fa-AF", 0, "one"), ("zh-Hans", 1, "other")]
        {
            assert_eq!(plurals(tag)(count), category, "{tag}");
        }
    }

    #[test]
    fn an_unknown_language_has_one_category() {
        for tag in ["not a tag", "", "und", "de"] {
            assert_eq!(plurals(tag)(1), "other", "{tag}");
        }
    }
}
