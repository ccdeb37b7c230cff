//! Long dates: weekday, day, month name, year, in each language's own order (CLDR 49; [`as_written`] where its readers
//! write otherwise).

use super::icu_data::BakedData;
use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian, cal::Persian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YMD, YMDE},
    parts,
};
use icu_locale_core::Locale;
use std::fmt;
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFormat {
    /// Weekday, day, month, year: for a day on which somebody must act.
    WithWeekday,
    /// Day, month, year: for the date of a source.
    Plain,
}

/// Writes `date` in the language `tag`: Gregorian, ASCII digits; Arabic months as a pair (Levant/Gulf); in Dari the
/// Solar Hijri date follows in brackets; in Uighur, Uzbek and Kazakh in Arabic letters the year has its word. A language
/// without baked data gets the ISO form (`2026-11-26`).
pub fn long_date(tag: &str, date: NaiveDate, form: DateFormat) -> String {
    gregorian(tag, date, form).unwrap_or_else(|| date.to_string())
}

fn gregorian(tag: &str, date: NaiveDate, form: DateFormat) -> Option<String> {
    let day = Date::try_new_gregorian(
        date.year(),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
    .ok()?;
    // British order for English: "Thursday 26 November 2026".
    let locale = locale(if tag == "en" { "en-GB" } else { tag })?;
    let written = write_gregorian(&locale, day, form)?;
    match tag {
        "ar" => {
            let levant = write_gregorian(&self::locale("ar-SY")?, day, form)?;
            Some(written.with_month(&format!("{}/{}", levant.month(), written.month())))
        }
        "fa-AF" => {
            let solar = write_persian(&locale, day.to_calendar(Persian))?;
            // No line breaks inside the brackets.
            Some(format!("{} ({})", written.text, solar.text.replace(' ', "\u{a0}")))
        }
        _ => Some(as_written(tag, &written).unwrap_or(written.text)),
    }
}

/// The date in the order and with the words of those who read it, where CLDR has a bare year or the English order;
/// `None` for every other language. Sources: `docs/scripts.md`.
fn as_written(tag: &str, written: &Written) -> Option<String> {
    // The word for the year, and the comma before the weekday.
    let (of_year, comma) = match tag {
        "kk-Arab" => ("جىلى", '،'),
        "ug" => ("يىلى", '،'),
        "uz" => ("yil", ','),
        _ => return None,
    };
    let [year, month, day, weekday] = [&written.year, &written.month, &written.day, &written.weekday]
        .map(|part| written.text.get(part.clone()).unwrap_or_default());
    let date = format!("{year}-{of_year} {day}-{month}");
    Some(if weekday.is_empty() { date } else { format!("{date}{comma} {weekday}") })
}

/// The locale for `tag`, with ASCII digits: a date must match a printed letter.
pub(super) fn locale(tag: &str) -> Option<Locale> {
    format!("{tag}-u-nu-latn").parse().ok()
}

fn write_gregorian(locale: &Locale, day: Date<Gregorian>, form: DateFormat) -> Option<Written> {
    let mut written = Written::default();
    match form {
        DateFormat::WithWeekday => FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new_unstable(
            &BakedData,
            locale.into(),
            YMDE::long(),
        )
        .ok()?
        .format(&day)
        .write_to_parts(&mut written),
        DateFormat::Plain => FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new_unstable(
            &BakedData,
            locale.into(),
            YMD::long(),
        )
        .ok()?
        .format(&day)
        .write_to_parts(&mut written),
    }
    .ok()?;
    Some(written)
}

fn write_persian(locale: &Locale, day: Date<Persian>) -> Option<Written> {
    let mut written = Written::default();
    FixedCalendarDateTimeFormatter::<Persian, _>::try_new_unstable(&BakedData, locale.into(), YMD::long())
        .ok()?
        .format(&day)
        .write_to_parts(&mut written)
        .ok()?;
    Some(written)
}

/// A written date that remembers where its parts are.
#[derive(Default)]
struct Written {
    text: String,
    year: Range<usize>,
    month: Range<usize>,
    day: Range<usize>,
    weekday: Range<usize>,
}

impl Written {
    fn month(&self) -> &str {
        self.text.get(self.month.clone()).unwrap_or_default()
    }

    fn with_month(&self, month: &str) -> String {
        let mut text = self.text.clone();
        text.replace_range(self.month.clone(), month);
        text
    }
}

impl fmt::Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Written {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        let place = match part {
            parts::YEAR => &mut self.year,
            parts::MONTH => &mut self.month,
            parts::DAY => &mut self.day,
            parts::WEEKDAY => &mut self.weekday,
            _ => return Ok(()),
        };
        *place = start..self.text.len();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str, form: DateFormat) -> String {
        long_date(tag, NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(), form)
    }

    #[test]
    fn each_language_writes_its_own_long_date() {
        let expected = [
            ("ar", "الخميس، 26 تشرين الثاني/نوفمبر 2026"),
            ("en", "Thursday, 26 November 2026"),
            ("fa-AF", "پنجشنبه 26 نومبر 2026 (5\u{a0}قوس\u{a0}1405)"),
            ("kk", "2026\u{202f}ж. 26 қараша, бейсенбі"),
            ("ru", "четверг, 26 ноября 2026\u{202f}г."),
            ("kk-Arab", "2026-جىلى 26-قاراشا، بەيسەنبى"),
            ("ug", "2026-يىلى 26-نويابىر، پەيشەنبە"),
            ("uz", "2026-yil 26-noyabr, payshanba"),
            ("zh-Hans", "2026年11月26日星期四"),
        ];
        for (tag, text) in expected {
            assert_eq!(written(tag, DateFormat::WithWeekday), text, "{tag}");
        }
    }

    #[test]
    fn a_date_without_its_weekday_keeps_the_word_of_the_year() {
        let expected = [
            ("kk-Arab", "2026-جىلى 26-قاراشا"),
            ("ug", "2026-يىلى 26-نويابىر"),
            ("uz", "2026-yil 26-noyabr"),
        ];
        for (tag, text) in expected {
            assert_eq!(written(tag, DateFormat::Plain), text, "{tag}");
        }
    }

    /// Pairs of ICU 78, with the Afghan names of the months.
    #[test]
    fn dari_adds_the_solar_date() {
        let expected = [
            ("2018-07-01", "10 سرطان 1397"),
            ("2018-07-31", "9 اسد 1397"),
            ("2020-03-20", "1 حمل 1399"),
            ("2021-03-21", "1 حمل 1400"),
            ("2024-03-20", "1 حمل 1403"),
            ("2025-03-20", "30 حوت 1403"),
            ("2025-03-21", "1 حمل 1404"),
            ("2026-03-21", "1 حمل 1405"),
            ("2026-08-22", "31 اسد 1405"),
            ("2026-11-22", "1 قوس 1405"),
            ("2027-03-20", "29 حوت 1405"),
            ("2027-03-21", "1 حمل 1406"),
            ("2028-03-20", "1 حمل 1407"),
            ("2029-03-20", "1 حمل 1408"),
            ("2030-03-21", "1 حمل 1409"),
        ];
        for (date, solar) in expected {
            let written = long_date("fa-AF", date.parse().unwrap(), DateFormat::Plain);
            let solar = solar.replace(' ', "\u{a0}");
            assert!(written.ends_with(&format!(" ({solar})")), "{written}");
        }
    }

    #[test]
    fn an_unknown_language_gets_the_iso_form() {
        for tag in ["not a tag", "", "und", "de", "ug-Cyrl"] {
            assert_eq!(written(tag, DateFormat::Plain), "2026-11-26", "{tag}");
            assert_eq!(written(tag, DateFormat::WithWeekday), "2026-11-26", "{tag}");
        }
    }
}
