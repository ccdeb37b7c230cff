//! Names of weekdays and months, standing alone (CLDR).

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian, cal::Persian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, M},
};
use icu_locale_core::Locale;

fn locale(tag: &str) -> Option<Locale> {
    format!("{tag}-u-nu-latn").parse().ok()
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?)
        .ok()
}

/// The weekday of `date`.
pub fn weekday(tag: &str, date: NaiveDate) -> String {
    let name = || {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag)?.into(), E::long()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    };
    name().unwrap_or_else(|| date.format("%a").to_string())
}

/// The weekday of `date`, short.
pub fn weekday_short(tag: &str, date: NaiveDate) -> String {
    let name = || {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag)?.into(), E::short()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    };
    name().unwrap_or_else(|| date.format("%a").to_string())
}

/// The Gregorian month `number`.
pub fn month(tag: &str, number: u8) -> String {
    let name = |tag: &str| {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag)?.into(), M::long()).ok()?;
        Some(formatter.format(&Date::try_new_gregorian(2024, number, 1).ok()?).to_string())
    };
    let own = name(tag).unwrap_or_else(|| number.to_string());
    if tag == "ar" { format!("{}/{own}", name("ar-SY").unwrap_or_default()) } else { own }
}

/// The month `number` of the Solar Hijri calendar, as it is called in Afghanistan.
pub fn solar_month(number: u8) -> String {
    let name = || {
        let formatter =
            FixedCalendarDateTimeFormatter::<Persian, _>::try_new(locale("fa-AF")?.into(), M::long()).ok()?;
        Some(formatter.format(&Date::try_new_persian(1405, number, 1).ok()?).to_string())
    };
    name().unwrap_or_else(|| number.to_string())
}
