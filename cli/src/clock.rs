//! The only place that reads the clock of the system; the core is always told the time.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use clap::Args;
use panah_core::Now;
use std::time::SystemTime;

/// Seconds by which Kazakhstan's clocks are ahead of UTC: UTC+5 for the whole country since 1 March 2024
/// (Government Decree No. 20 of 19 January 2024).
const KAZAKHSTAN: i32 = 5 * 3600;

/// What time it is, or is pretended to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Args)]
pub struct Clock {
    /// Pretend that today is this day (YYYY-MM-DD), at the present time of day.
    #[arg(long, global = true, value_name = "DATE", conflicts_with = "now")]
    pub today: Option<NaiveDate>,
    /// Pretend that it is this moment: 2026-11-24T09:00 in Kazakhstan, or with an offset from UTC 2026-11-24T09:00+03:00.
    #[arg(long, global = true, value_name = "DATE-TIME", value_parser = moment)]
    pub now: Option<Now>,
}

impl Clock {
    /// True if the time is pretended.
    pub(crate) const fn is_pretended(self) -> bool {
        self.today.is_some() || self.now.is_some()
    }

    /// The moment that is pretended; else the present one, on the day that is pretended.
    pub fn now(self) -> Now {
        if let Some(now) = self.now {
            return now;
        }
        #[expect(clippy::disallowed_methods, reason = "a shell reads the clock")]
        let seconds = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
        let now = DateTime::from_timestamp(seconds, 0).unwrap_or_default().with_timezone(&kazakhstan());
        match self.today {
            Some(today) => in_kazakhstan(today.and_time(now.time())),
            None => now,
        }
    }
}

/// `moment` on the clocks of Kazakhstan.
pub(crate) fn in_kazakhstan(moment: NaiveDateTime) -> Now {
    moment.and_local_timezone(kazakhstan()).single().unwrap_or_default()
}

fn kazakhstan() -> FixedOffset {
    FixedOffset::east_opt(KAZAKHSTAN).unwrap_or_else(|| DateTime::UNIX_EPOCH.fixed_offset().timezone())
}

fn moment(text: &str) -> Result<Now, String> {
    let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
    let local = formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    let zoned = ["%Y-%m-%dT%H:%M%:z", "%Y-%m-%dT%H:%M:%S%:z"];
    let zoned = zoned.iter().find_map(|format| DateTime::parse_from_str(text, format).ok());
    zoned.or_else(|| local.map(in_kazakhstan)).ok_or_else(|| {
        "write a date and a time as 2026-11-24T09:00, with +03:00 behind it for another offset than Kazakhstan's"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_in_kazakhstan_unless_it_says_otherwise() {
        assert_eq!(moment("2026-11-24T09:00").unwrap().to_rfc3339(), "2026-11-24T09:00:00+05:00");
        assert_eq!(moment("2026-11-24T09:00:30").unwrap().to_rfc3339(), "2026-11-24T09:00:30+05:00");
        assert_eq!(moment("2026-11-24T09:00+03:30").unwrap().to_rfc3339(), "2026-11-24T09:00:00+03:30");
        for text in
            ["", "2026-11-24", "09:00", "2026-11-24 09:00", "2026-11-24T25:00", "2026-11-24T09:00+99:00"]
        {
            assert!(moment(text).is_err(), "{text}");
        }
    }
}
