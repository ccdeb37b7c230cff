//! Names of days and months on their own, outside a date (CLDR 49, stand-alone forms).

use super::icu_data::BakedData;
use chrono::{Datelike, NaiveDate};
use icu_datetime::provider::names::{
    DatetimeNamesMonthGregorianV1, DatetimeNamesMonthPersianV1, DatetimeNamesWeekdayV1, MonthNames,
};
use icu_datetime::provider::semantic_skeletons::marker_attrs::{
    ABBR_STANDALONE, SHORT_STANDALONE, WIDE_STANDALONE,
};
use icu_provider::prelude::*;

const ARABIC: &str = "ar";
const LEVANT: &str = "ar-SY";
const DARI: &str = "fa-AF";
const ENGLISH: &str = "en";
/// Arabic hamza above, which writes the ezafe after a silent he: "سنبلهٔ".
const TIE: char = '\u{654}';

/// The name of the weekday of `date` in the language `tag`: "Thursday", "бейсенбі".
///
/// A language without baked data gets the English name, as with every text that a language lacks.
pub fn weekday(tag: &str, date: NaiveDate) -> String {
    weekday_name(tag, WIDE_STANDALONE, date)
        .or_else(|| weekday_name(ENGLISH, WIDE_STANDALONE, date))
        .unwrap_or_default()
}

/// The shortest name of the weekday of `date` by which people know it, for a row of days: "Thu", "бс", "周四".
///
/// That is CLDR's abbreviated name. Arabic has none, so there it is the short one, without the article ("خميس"). Dari
/// has none either and keeps the whole name: its short names are digits ("۵ش"), which next to the number of a day
/// would mislead. A language without baked data gets the English name.
pub fn weekday_short(tag: &str, date: NaiveDate) -> String {
    let form = if tag == ARABIC { SHORT_STANDALONE } else { ABBR_STANDALONE };
    weekday_name(tag, form, date).or_else(|| weekday_name(ENGLISH, ABBR_STANDALONE, date)).unwrap_or_default()
}

/// The name of the Gregorian month `number` (from 1) in the language `tag`: "November", "қараша".
///
/// Arabic months are a pair, Levant and Gulf, as in [`long_date`](super::long_date). A language without baked data gets
/// the English name; a number that is not a month is written as it is.
pub fn month(tag: &str, number: u8) -> String {
    let name = |tag| month_name::<DatetimeNamesMonthGregorianV1>(tag, number);
    let own = name(tag).or_else(|| name(ENGLISH));
    match (own, name(LEVANT)) {
        (Some(gulf), Some(levant)) if tag == ARABIC => format!("{levant}/{gulf}"),
        (Some(own), _) => own,
        (None, _) => number.to_string(),
    }
}

/// The Afghan name of the Solar Hijri month `number` (from 1), in Dari: "حمل", "حوت".
///
/// A number that is not a month is written as it is.
pub fn solar_month(number: u8) -> String {
    match month_name::<DatetimeNamesMonthPersianV1>(DARI, number) {
        // CLDR's sixth month ends in the sign that ties it to a year behind it; a name on its own has none.
        Some(name) => name.trim_end_matches(TIE).to_owned(),
        None => number.to_string(),
    }
}

fn weekday_name(tag: &str, form: &DataMarkerAttributes, date: NaiveDate) -> Option<String> {
    let day = usize::try_from(date.weekday().num_days_from_sunday()).ok()?;
    let names = load::<DatetimeNamesWeekdayV1>(tag, form)?;
    names.get().names.get(day).map(str::to_owned)
}

fn month_name<M>(tag: &str, number: u8) -> Option<String>
where
    M: DataMarker<DataStruct = MonthNames<'static>>,
    BakedData: DataProvider<M>,
{
    let month = usize::from(number.checked_sub(1)?);
    match load::<M>(tag, WIDE_STANDALONE)?.get() {
        MonthNames::Linear(names) => names.get(month).map(str::to_owned),
        _ => None,
    }
}

/// What the baked data has for `tag` in the form `form`.
fn load<M: DataMarker>(tag: &str, form: &DataMarkerAttributes) -> Option<DataPayload<M>>
where
    BakedData: DataProvider<M>,
{
    let locale: DataLocale = tag.parse().ok()?;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(form, &locale);
    let response = BakedData.load(DataRequest { id, ..Default::default() });
    response.ok().map(|response| response.payload)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thursday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 26).unwrap()
    }

    #[test]
    fn each_language_names_the_day_and_the_month() {
        let expected = [
            ("ar", "الخميس", "خميس", "تشرين الثاني/نوفمبر"),
            ("en", "Thursday", "Thu", "November"),
            ("fa-AF", "پنجشنبه", "پنجشنبه", "نومبر"),
            ("kk", "бейсенбі", "бс", "Қараша"),
            ("kk-Arab", "بەيسەنبى", "بەي", "قاراشا"),
            ("ru", "четверг", "чт", "ноябрь"),
            ("ug", "پەيشەنبە", "پە", "نويابىر"),
            ("uz", "payshanba", "Pay", "Noyabr"),
            ("uz-Cyrl", "пайшанба", "пай", "ноябр"),
            ("zh-Hans", "星期四", "周四", "十一月"),
        ];
        for (tag, day, short, name) in expected {
            let written = (weekday(tag, thursday()), weekday_short(tag, thursday()), month(tag, 11));
            assert_eq!(written, (day.into(), short.into(), name.into()), "{tag}");
        }
    }

    #[test]
    fn solar_months_have_their_afghan_names() {
        let expected = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت";
        let written: Vec<_> = (1..=12).map(solar_month).collect();
        assert_eq!(written.join(" "), expected);
    }

    #[test]
    fn an_unknown_language_gets_english_names() {
        for tag in ["not a tag", "", "und", "de", "ug-Cyrl"] {
            let written = (weekday(tag, thursday()), weekday_short(tag, thursday()), month(tag, 11));
            assert_eq!(written, ("Thursday".into(), "Thu".into(), "November".into()), "{tag}");
        }
    }

    #[test]
    fn a_number_that_is_no_month_is_written_as_it_is() {
        for number in [0, 13, u8::MAX] {
            assert_eq!(month("ar", number), number.to_string());
            assert_eq!(solar_month(number), number.to_string());
        }
    }
}
