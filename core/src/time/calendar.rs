//! The working days of Kazakhstan: weekends, public holidays, and the days off in their place.

use crate::content::{Content, Holiday, KnownYears, LunarHoliday};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Serialize;
use std::collections::VecDeque;

/// Days; longer than any run of days off that the law knows, with the weekend before it.
const LONGEST_RUN: u64 = 14;

/// Why a day is off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "off", rename_all = "snake_case")]
pub enum DayOff {
    /// A Saturday or Sunday.
    Weekend,
    /// A holiday.
    Holiday {
        /// Its id.
        holiday: String,
        /// True if its day is an estimate.
        estimate: bool,
    },
    /// A working day that is off in place of a holiday that fell on a weekend.
    InPlaceOf {
        /// The id of that holiday.
        holiday: String,
    },
}

/// The calendar of working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar<'a> {
    /// The holidays on fixed dates, in the order of the year.
    pub holidays: &'a [Holiday],
    /// The holidays of the lunar calendar.
    pub lunar: &'a [LunarHoliday],
    /// The years whose list is known.
    pub known: KnownYears,
}

impl<'a> From<&'a Content> for Calendar<'a> {
    fn from(content: &'a Content) -> Self {
        Self { holidays: &content.holidays, lunar: &content.lunar_holidays, known: content.calendar }
    }
}

impl Calendar<'_> {
    /// Why `date` is off; `None` on a working day.
    ///
    /// Orders of the Government that swap single days are not known here.
    pub fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        if let Some(off) = self.holiday(date) {
            return Some(off);
        }
        if is_weekend(date) {
            return Some(DayOff::Weekend);
        }
        self.in_place(date)
    }

    /// True if `date` is a working day.
    pub fn is_working(&self, date: NaiveDate) -> bool {
        self.day_off(date).is_none()
    }

    /// True if the list of holidays of `year` is known.
    pub const fn knows(&self, year: i32) -> bool {
        self.known.first_year <= year && year <= self.known.last_year
    }

    /// The estimated lunar holiday that `date` may turn out to be: on the day, the day before or the day after.
    pub fn may_be_estimated_holiday(&self, date: NaiveDate) -> bool {
        self.lunar
            .iter()
            .flat_map(|lunar| &lunar.estimates)
            .any(|estimate| estimate.signed_duration_since(date).num_days().abs() <= 1)
    }

    fn holiday(&self, date: NaiveDate) -> Option<DayOff> {
        let fixed =
            self.fixed(date).map(|holiday| DayOff::Holiday { holiday: holiday.id.clone(), estimate: false });
        fixed.or_else(|| {
            self.lunar.iter().find_map(|lunar| {
                let estimate = lunar.estimates.contains(&date);
                (estimate || lunar.dates.contains(&date))
                    .then(|| DayOff::Holiday { holiday: lunar.id.clone(), estimate })
            })
        })
    }

    fn fixed(&self, date: NaiveDate) -> Option<&Holiday> {
        let year = date.year();
        self.holidays.iter().find(|holiday| {
            (holiday.month, holiday.day) == (date.month(), date.day())
                && holiday.from.is_none_or(|from| from <= year)
                && holiday.until.is_none_or(|until| year <= until)
        })
    }

    /// Says whether the weekday `date` is off in place of a holiday.
    ///
    /// Each moving holiday on a weekend takes the next weekday that is neither a holiday nor taken already.
    fn in_place(&self, date: NaiveDate) -> Option<DayOff> {
        let start = date.checked_sub_days(Days::new(LONGEST_RUN)).unwrap_or(NaiveDate::MIN);
        let mut waiting: VecDeque<&Holiday> = VecDeque::new();
        for day in start.iter_days().take_while(|day| *day <= date) {
            if is_weekend(day) {
                waiting.extend(self.fixed(day).filter(|holiday| holiday.moves));
            } else if self.holiday(day).is_none() {
                let taken = waiting.pop_front();
                if day == date {
                    return taken.map(|holiday| DayOff::InPlaceOf { holiday: holiday.id.clone() });
                }
            }
        }
        None
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
