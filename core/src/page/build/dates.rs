//! Dates and their names in the language and the script in which a speaker speaks.

use crate::text::Speaker;
use crate::time::{self, Form};
use chrono::NaiveDate;

/// The script variants in which CLDR itself writes dates. In the others the date of their base is converted.
const WRITTEN_BY_CLDR: [&str; 2] = ["kk-Arab", "uz-Cyrl"];

/// `date` in words.
pub(super) fn long_date(speaker: &Speaker, date: NaiveDate, form: Form) -> String {
    in_script(speaker, |tag| time::long_date(tag, date, form))
}

/// The weekday of `date`.
pub(super) fn weekday(speaker: &Speaker, date: NaiveDate) -> String {
    in_script(speaker, |tag| time::weekday(tag, date))
}

/// The weekday of `date`, short.
pub(super) fn weekday_short(speaker: &Speaker, date: NaiveDate) -> String {
    in_script(speaker, |tag| time::weekday_short(tag, date))
}

/// The Gregorian month `number`.
pub(super) fn month(speaker: &Speaker, number: u8) -> String {
    in_script(speaker, |tag| time::month(tag, number))
}

fn in_script(speaker: &Speaker, write: impl Fn(&str) -> String) -> String {
    let book = speaker.book();
    let language = book.language();
    if language.from.is_none() || WRITTEN_BY_CLDR.contains(&language.tag.as_str()) {
        write(&language.tag)
    } else {
        book.convert(&write(language.spoken())).into_owned()
    }
}
