//! Dates that cannot be taken.

use chrono::{Datelike, NaiveDate};

/// Why a date cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It lies in the future.
    Future,
    /// It lies before the first year that is taken.
    TooEarly,
}

/// Checks a date against `today` and the first year that is taken.
pub(super) fn refuse(date: NaiveDate, today: NaiveDate, earliest_year: i32) -> Option<Refusal> {
    if date > today {
        Some(Refusal::Future)
    } else if date.year() < earliest_year {
        Some(Refusal::TooEarly)
    } else {
        None
    }
}
