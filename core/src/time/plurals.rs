//! Plural categories: which of its forms a language takes for a count (CLDR 49, cardinal rules).

use super::icu_data::BakedData;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeSet;

/// The plural rule of the language `tag`: gives the category of a count by the name that FTL selects on (`zero`,
/// `one`, `two`, `few`, `many` or `other`).
///
/// Script and region do not matter: `kk-Arab` counts as `kk`. A language without baked data has only `other`.
///
/// ```
/// let arabic = panah_core::time::plurals("ar");
/// assert_eq!([0, 1, 2, 103, 111, 100].map(arabic), ["zero", "one", "two", "few", "many", "other"]);
/// ```
pub fn plurals(tag: &str) -> impl Fn(u64) -> &'static str + Send + Sync + use<> {
    let rules = rules(tag);
    move |count| rules.as_ref().map_or("other", |rules| name(rules.category_for(count)))
}

/// The categories that the language `tag` takes (CLDR), those of counts with a fraction too; `None` for a language outside
/// baked data.
///
/// ```
/// let russian = panah_core::time::plural_categories("ru").unwrap();
/// assert_eq!(Vec::from_iter(russian), ["few", "many", "one", "other"]);
/// ```
pub fn plural_categories(tag: &str) -> Option<BTreeSet<&'static str>> {
    Some(rules(tag)?.categories().map(name).collect())
}

fn rules(tag: &str) -> Option<PluralRules> {
    let language: Locale = tag.split('-').next()?.parse().ok()?;
    PluralRules::try_new_cardinal_unstable(&BakedData, language.into()).ok()
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
    fn every_category_of_a_count_is_among_those_of_the_language() {
        for tag in ["ar", "zh-Hans", "fa-AF", "en", "kk", "kk-Arab", "ru", "ug", "ug-Cyrl", "uz", "uz-Cyrl"] {
            let rule = plurals(tag);
            let mut met: BTreeSet<&str> = (0..=1000).map(rule).collect();
            // Russian says "other" of fractions only; FTL asks for it everywhere.
            met.insert("other");
            assert_eq!(plural_categories(tag), Some(met), "{tag}");
        }
        assert_eq!(plural_categories("xx"), None);
    }

    #[test]
    fn an_unknown_language_has_one_category() {
        for tag in ["not a tag", "", "und", "de"] {
            assert_eq!(plurals(tag)(1), "other", "{tag}");
        }
    }
}
