//! Days, periods, holidays, and dates as people read them. The only room that knows ICU's formatters.
//!
//! Everything here is a pure function of what it is given; nothing asks the clock.

mod calendar;
mod long_date;
mod names;
mod period;
mod solar;

pub use calendar::{Calendar, DayOff, Holiday, Lunar};
pub use long_date::{Form, long_date};
pub use names::{month, solar_month, weekday, weekday_short};
pub use period::{Answer, Event, Kind, Moment, Period, Reason, Reckoning, Standing, Unit};
pub use solar::{from_solar, solar_year};
