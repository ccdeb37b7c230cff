//! The time of a call.

use chrono::{DateTime, Datelike, FixedOffset};

/// An instant, and how far the device's clock is ahead of UTC.
///
/// Plain numbers, because a shell that writes a date as text writes it in the digits of its language. Numbers that no
/// calendar has, or an instant outside the years 1 to 9999, count as a clock that cannot be right; pages then say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Seconds since 1970-01-01T00:00:00 UTC.
    pub unix_seconds: i64,
    /// Seconds by which the device's clock is ahead of UTC; negative west of Greenwich.
    pub utc_offset_seconds: i32,
}

impl Now {
    /// No time at all: the date of a device that has lost its clock.
    pub(crate) const NONE: Self = Self { unix_seconds: 0, utc_offset_seconds: 0 };

    fn read(self) -> Option<DateTime<FixedOffset>> {
        let offset = FixedOffset::east_opt(self.utc_offset_seconds)?;
        let now = DateTime::from_timestamp(self.unix_seconds, 0)?;
        (1..=9999).contains(&now.year()).then(|| now.with_timezone(&offset))
    }
}

impl From<Now> for DateTime<FixedOffset> {
    fn from(now: Now) -> Self {
        // The default is 1970-01-01, the date of a device that has lost its clock; the core knows it for that.
        now.read().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(unix_seconds: i64, utc_offset_seconds: i32) -> String {
        DateTime::<FixedOffset>::from(Now { unix_seconds, utc_offset_seconds }).to_rfc3339()
    }

    #[test]
    fn an_instant_is_read_with_its_offset() {
        assert_eq!(read(1_795_492_800, 18_000), "2026-11-24T09:00:00+05:00");
        assert_eq!(read(1_795_492_800, -12_600), "2026-11-24T00:30:00-03:30");
        assert_eq!(read(253_402_300_799, 0), "9999-12-31T23:59:59+00:00");
    }

    #[test]
    fn what_is_not_a_time_counts_as_a_lost_clock() {
        let lost = "1970-01-01T00:00:00+00:00";
        for (seconds, offset) in [
            (i64::MAX, 0),
            (i64::MIN, 0),
            (253_402_300_800, 0),
            (-62_135_596_801, 0),
            (1_795_492_800, 86_400),
            (1_795_492_800, i32::MIN),
        ] {
            assert_eq!(read(seconds, offset), lost, "{seconds} {offset}");
        }
    }
}
