//! The date and time of a call.

use chrono::{NaiveDate, NaiveDateTime};

/// The local date and time of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: i32,
    /// The day of the month, from 1.
    pub day: i32,
    /// The hour, from 0 to 23.
    pub hour: i32,
    /// The minute, from 0 to 59.
    pub minute: i32,
}

impl From<Now> for NaiveDateTime {
    fn from(now: Now) -> Self {
        let unsigned = |value: i32| u32::try_from(value).unwrap_or(u32::MAX);
        (1..=9999)
            .contains(&now.year)
            .then(|| NaiveDate::from_ymd_opt(now.year, unsigned(now.month), unsigned(now.day)))
            .flatten()
            .and_then(|date| date.and_hms_opt(unsigned(now.hour), unsigned(now.minute), 0))
            .unwrap_or_default()
    }
}
