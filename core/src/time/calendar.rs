//! The working days of Kazakhstan: weekends, public holidays, and the days off in their place.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Serialize;
use std::collections::VecDeque;

/// Days; longer than any run of days off that the law knows, with the weekend before it.
const LONGEST_RUN: u64 = 14;

/// A holiday on a fixed date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Its id; its name is the message `holiday-<id>`.
    pub id: String,
    /// Month, from 1.
    pub month: u32,
    /// Day of the month, from 1.
    pub day: u32,
    /// True if the next working day is off when it falls on a Saturday or Sunday.
    pub moves: bool,
    /// The first year in which it is a day off.
    pub from: Option<i32>,
    /// The last year in which it is a day off.
    pub until: Option<i32>,
}

/// A holiday of the lunar calendar: a list of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lunar {
    /// Its id.
    pub id: String,
    /// The days as they were observed.
    pub dates: Vec<NaiveDate>,
    /// The days as they are computed ahead; each may be one day earlier or later.
    pub estimates: Vec<NaiveDate>,
}

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The holidays on fixed dates, in the order of the year.
    pub holidays: Vec<Holiday>,
    /// The holidays of the lunar calendar.
    pub lunar: Vec<Lunar>,
    /// The first year whose list is known.
    pub first_year: i32,
    /// The last year whose list is known.
    pub last_year: i32,
}

impl Calendar {
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
        self.first_year <= year && year <= self.last_year
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
