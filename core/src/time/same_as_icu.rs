//! Checks that the baked data says what all of ICU's data (`compiled_data`) says.

use super::icu_data::BakedData;
use super::long_date::locale;
use super::{month, plurals, solar_month, weekday, weekday_short};
use chrono::NaiveDate;
use icu_calendar::{Date, Gregorian, Iso, cal::Persian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{YMD, YMDE, enums::DateFieldSet};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use writeable::{TryWriteable, Writeable};

/// The languages of the app.
const LANGUAGES: [&str; 8] = ["ar", "en", "fa-AF", "kk", "ru", "ug", "uz", "zh-Hans"];
/// What the baked data has beside them: Levantine months, British order, script variants, an alias.
const VARIANTS: [&str; 5] = ["ar-SY", "en-GB", "kk-Arab", "uz-Cyrl", "zh"];

/// The days from 2018-01-01, when the sheet was new, to 2032-12-31.
fn days() -> impl Iterator<Item = Date<Iso>> {
    let first = Date::try_new_iso(2018, 1, 1).unwrap().to_rata_die();
    let last = Date::try_new_iso(2032, 12, 31).unwrap().to_rata_die();
    (0..=(last - first)).map(move |day| Date::from_rata_die(first + day, Iso))
}

/// Compares every day in every locale, in one calendar and one set of fields.
macro_rules! same_dates {
    ($name:ident, $calendar:ident, $fields:expr) => {
        #[test]
        fn $name() {
            let days: Vec<_> = days().map(|day| day.to_calendar($calendar)).collect();
            assert_eq!(days.len(), 5479);
            let (mut ours, mut theirs) = (String::new(), String::new());
            for tag in LANGUAGES.into_iter().chain(VARIANTS) {
                let locale = locale(tag).unwrap();
                let baked =
                    Formatter::<$calendar, _>::try_new_unstable(&BakedData, (&locale).into(), $fields)
                        .unwrap();
                let icu = Formatter::<$calendar, _>::try_new((&locale).into(), $fields).unwrap();
                for day in &days {
                    ours.clear();
                    theirs.clear();
                    baked.format(day).write_to(&mut ours).unwrap();
                    icu.format(day).write_to(&mut theirs).unwrap();
                    assert_eq!(ours, theirs, "{tag}");
                }
            }
        }
    };
}

same_dates!(gregorian_dates_are_the_same, Gregorian, YMD::long());
same_dates!(gregorian_dates_with_weekday_are_the_same, Gregorian, YMDE::long());
same_dates!(solar_dates_are_the_same, Persian, YMD::long());
same_dates!(solar_dates_with_weekday_are_the_same, Persian, YMDE::long());

/// What ICU writes for `date` with a CLDR pattern (`LLLL`: the month on its own).
fn by_pattern(tag: &str, pattern: &str, date: NaiveDate) -> String {
    let locale: Locale = tag.parse().unwrap();
    let pattern: DateTimePattern = pattern.parse().unwrap();
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new((&locale).into()).unwrap();
    let formatter = names.include_for_pattern(&pattern).unwrap();
    formatter.format(&gregorian(date)).try_write_to_string().unwrap().into_owned()
}

fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    use chrono::Datelike;
    Date::try_new_gregorian(date.year(), date.month().try_into().unwrap(), date.day().try_into().unwrap())
        .unwrap()
}

#[test]
fn names_of_days_are_the_same() {
    for tag in LANGUAGES.into_iter().chain(VARIANTS) {
        for day in 1..=7 {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            assert_eq!(weekday(tag, date), by_pattern(tag, "cccc", date), "{tag}");
            let short = if tag == "ar" { "cccccc" } else { "ccc" };
            assert_eq!(weekday_short(tag, date), by_pattern(tag, short, date), "{tag}");
        }
    }
}

#[test]
fn names_of_months_are_the_same() {
    for number in 1..=12_u8 {
        let date = NaiveDate::from_ymd_opt(2026, number.into(), 1).unwrap();
        for tag in LANGUAGES.into_iter().chain(VARIANTS) {
            let mut expected = by_pattern(tag, "LLLL", date);
            if tag == "ar" {
                expected = format!("{}/{expected}", by_pattern("ar-SY", "LLLL", date));
            }
            assert_eq!(month(tag, number), expected, "{tag}");
        }
    }
}

#[test]
fn names_of_solar_months_are_the_same() {
    let mut names =
        FixedCalendarDateTimeNames::<Persian, DateFieldSet>::try_new(locale("fa-AF").unwrap().into())
            .unwrap();
    let pattern: DateTimePattern = "LLLL".parse().unwrap();
    let formatter = names.include_for_pattern(&pattern).unwrap();
    for number in 1..=12 {
        let day = Date::try_new_persian(1405, number, 1).unwrap();
        let name = formatter.format(&day).try_write_to_string().unwrap().into_owned();
        // The sixth name without its ezafe.
        assert_eq!(solar_month(number), name.trim_end_matches('\u{654}'));
    }
}

#[test]
fn plural_categories_are_the_same() {
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    for tag in LANGUAGES {
        let locale: Locale = tag.parse().unwrap();
        let icu = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
        let baked = plurals(tag);
        for count in 0_u64..=2000 {
            assert_eq!(baked(count), name(icu.category_for(count)), "{tag} {count}");
        }
    }
}
