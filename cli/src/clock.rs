//! The only place that reads the clock of the system; the core is always told the time.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use std::time::SystemTime;

/// Seconds by which Kazakhstan's clocks are ahead of UTC: UTC+5 for the whole country since 1 March 2024
/// (Government Decree No. 20 of 19 January 2024).
const KAZAKHSTAN: i32 = 5 * 3600;

/// The date and time in Kazakhstan. With a pretended `today`, that date with the present time of day.
pub(crate) fn now(today: Option<NaiveDate>) -> NaiveDateTime {
    #[expect(clippy::disallowed_methods, reason = "a shell reads the clock")]
    let seconds = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let local = FixedOffset::east_opt(KAZAKHSTAN)
        .map_or(utc.naive_utc(), |zone| utc.with_timezone(&zone).naive_local());
    today.map_or(local, |today| NaiveDateTime::new(today, local.time()))
}
