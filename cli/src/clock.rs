//! The one place that asks the time; the core is always told it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use std::time::SystemTime;

/// Seconds by which Kazakhstan's clocks are ahead of UTC: UTC+5 for the whole country since 1 March 2024
/// (Government Decree No. 20 of 19 January 2024).
const KAZAKHSTAN: i32 = 5 * 3600;

/// The date and time in Kazakhstan; on a pretended `today`, the same time of day.
pub(crate) fn now(today: Option<NaiveDate>) -> NaiveDateTime {
    #[expect(clippy::disallowed_methods, reason = "a shell is what asks the time")]
    let seconds = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let local = FixedOffset::east_opt(KAZAKHSTAN)
        .map_or(utc.naive_utc(), |zone| utc.with_timezone(&zone).naive_local());
    match today {
        Some(today) => NaiveDateTime::new(today, local.time()),
        None => NaiveDateTime::new(local.date(), local.time().max(NaiveTime::MIN)),
    }
}
