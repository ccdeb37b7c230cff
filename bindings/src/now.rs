//! The date and time of a call.

use chrono::{NaiveDate, NaiveDateTime};

/// The local date and time of the device, as its calendar and clock show them.
///
/// Plain numbers, because a shell that writes a date as text writes it in the figures of its language. Numbers that
/// are no date, or one outside the years 1 to 9999, count as a clock that cannot be right; pages then say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// The year of the Gregorian calendar.
    pub year: i32,
    /// The month, from 1; `java.util.Calendar` counts from 0.
    pub month: i32,
    /// The day of the month, from 1.
    pub day: i32,
    /// The hour, from 0 to 23.
    pub hour: i32,
    /// The minute, from 0 to 59.
    pub minute: i32,
}

impl Now {
    /// No date at all.
    pub(crate) const NONE: Self = Self { year: 0, month: 0, day: 0, hour: 0, minute: 0 };

    fn read(self) -> Option<NaiveDateTime> {
        let Self { year, month, day, hour, minute } = self;
        let [month, day, hour, minute] = [month, day, hour, minute].map(|number| u32::try_from(number).ok());
        let date = NaiveDate::from_ymd_opt(year, month?, day?).filter(|_| (1..=9999).contains(&year))?;
        date.and_hms_opt(hour?, minute?, 0)
    }
}

impl From<Now> for NaiveDateTime {
    fn from(now: Now) -> Self {
        // The default is 1970-01-01, the date of a device that has lost its clock; the core knows it for that.
        now.read().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(year: i32, month: i32, day: i32, hour: i32, minute: i32) -> String {
        NaiveDateTime::from(Now { year, month, day, hour, minute }).to_string()
    }

    #[test]
    fn a_date_is_read() {
        assert_eq!(read(2026, 11, 24, 9, 5), "2026-11-24 09:05:00");
        assert_eq!(read(2028, 2, 29, 23, 59), "2028-02-29 23:59:00");
        assert_eq!(read(9999, 12, 31, 0, 0), "9999-12-31 00:00:00");
    }

    #[test]
    fn what_is_no_date_counts_as_a_lost_clock() {
        let lost = "1970-01-01 00:00:00";
        assert_eq!(read(2026, 2, 29, 9, 0), lost);
        assert_eq!(read(2026, 0, 1, 9, 0), lost);
        assert_eq!(read(2026, 1, 1, 24, 0), lost);
        assert_eq!(read(2026, 1, 1, 0, 60), lost);
        assert_eq!(read(0, 1, 1, 0, 0), lost);
        assert_eq!(read(10_000, 1, 1, 0, 0), lost);
        assert_eq!(read(i32::MAX, i32::MIN, -1, i32::MAX, i32::MIN), lost);
        assert_eq!(NaiveDateTime::from(Now::NONE).to_string(), lost);
    }
}
