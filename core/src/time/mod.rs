//! Days, periods, holidays, and dates and counts as people say them. The only module that knows ICU.
//!
//! Everything here is a pure function of what it is given; nothing asks the clock. ICU's data is that of the languages
//! of the app, baked from ICU4X 2.4.0 (CLDR 49) by `make icu-data`.

mod calendar;
mod long_date;
mod names;
mod period;
mod plurals;
#[cfg(test)]
mod same_as_icu;
#[allow(clippy::unnested_or_patterns, clippy::unreadable_literal, reason = "generated")]
#[rustfmt::skip]
mod icu_data;
mod solar;
mod state;

pub use calendar::{Calendar, DayOff};
pub use long_date::{DateFormat, long_date};
pub use names::{month, solar_month, weekday, weekday_short};
pub use period::{Answer, ComputedDates, Moment, Reason};
pub use plurals::{plural_categories, plurals};
pub use solar::from_solar;
pub use state::{State, next_midnight};
