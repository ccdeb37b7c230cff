//! Dates and their names in the language and the script in which a localizer formats.

use crate::text::Localizer;
use crate::time::{self, DateFormat};
use chrono::NaiveDate;

/// `date` in words.
pub(super) fn long_date(localizer: &Localizer, date: NaiveDate, format: DateFormat) -> String {
    in_script(localizer, |tag| time::long_date(tag, date, format))
}

/// The weekday of `date`.
pub(super) fn weekday(localizer: &Localizer, date: NaiveDate) -> String {
    in_script(localizer, |tag| time::weekday(tag, date))
}

/// The weekday of `date`, short.
pub(super) fn weekday_short(localizer: &Localizer, date: NaiveDate) -> String {
    in_script(localizer, |tag| time::weekday_short(tag, date))
}

/// The Gregorian month `number`.
pub(super) fn month(localizer: &Localizer, number: u8) -> String {
    in_script(localizer, |tag| time::month(tag, number))
}

fn in_script(localizer: &Localizer, write: impl Fn(&str) -> String) -> String {
    let bundle = localizer.bundle();
    let language = bundle.language();
    if language.from.is_none() || language.cldr_dates {
        write(&language.tag)
    } else {
        bundle.convert(&write(language.spoken())).into_owned()
    }
}
