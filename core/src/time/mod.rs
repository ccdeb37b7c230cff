//! Dates as people read them. The only room that knows ICU's formatters.

mod long_date;

pub use long_date::{Form, long_date};
