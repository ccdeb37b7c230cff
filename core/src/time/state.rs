//! Where an answer is at a moment: ahead, between its two readings, or after. The only place that decides it
//! (docs/adr/0004-deadlines.md).

use super::{Answer, Calendar, ComputedDates, Moment};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::Serialize;

/// Where a moment is relative to the dates of an answer. States change at the end of a day in Kazakhstan; only a period of
/// hours with a known hour stops being ahead at that hour. In the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The act-by day, or the day to expect something by, has not ended.
    Ahead,
    /// It has, but the outer reading of the law has not: the person may still be in time. A duty only.
    Between,
    /// Every reading has ended.
    After,
}

impl Answer {
    /// The state at `now` (Kazakhstan's time).
    pub fn state(&self, now: NaiveDateTime) -> State {
        if self.moment().is_ahead(now) {
            State::Ahead
        } else if self.outer().is_some_and(|outer| outer.is_ahead(now)) {
            State::Between
        } else {
            State::After
        }
    }

    /// The day or moment that counts for a reader in `state`: the earliest reading while it is ahead, then the outer one.
    pub fn shown(&self, state: State) -> Moment {
        match state {
            State::Ahead => self.moment(),
            State::Between | State::After => self.outer().unwrap_or(self.moment()),
        }
    }

    /// The outer reading of a duty, if it is another calendar day than the act-by day: equal readings are shown once.
    pub fn other_reading(&self) -> Option<NaiveDate> {
        self.outer().map(|outer| outer.date).filter(|date| *date != self.moment().date)
    }

    /// True if an office may be open between `now` and the end of the day that counts: one of these days, the day of `now`
    /// included, is a working day of the `calendar`. Closing hours are not known.
    pub fn has_working_day(&self, now: NaiveDateTime, calendar: &Calendar) -> bool {
        let last = self.shown(self.state(now)).date;
        now.date().iter_days().take_while(|day| *day <= last).any(|day| calendar.is_working(day))
    }

    /// Whole hours from `now` to the moment to act by, if it has a time, rounded down; negative when it has passed.
    pub fn hours_left(&self, now: NaiveDateTime) -> Option<i64> {
        let left = self.moment().end()?.signed_duration_since(now);
        Some(left.num_seconds().div_euclid(3600))
    }

    /// When the state, or what is left in whole hours or else in whole days, is another one than at `now`.
    pub fn next_change(&self, now: NaiveDateTime) -> NaiveDateTime {
        let Some(end) = self.moment().end().filter(|end| now < *end) else { return next_midnight(now) };
        let hours = end.signed_duration_since(now).num_hours();
        // A second after a whole hour, less than that many hours are left; at the end, none are.
        let before = |hours| end.checked_sub_signed(hours)?.checked_add_signed(TimeDelta::seconds(1));
        TimeDelta::try_hours(hours).filter(|hours| !hours.is_zero()).and_then(before).unwrap_or(end)
    }

    /// The outer reading of a duty.
    const fn outer(&self) -> Option<Moment> {
        match self.dates {
            ComputedDates::Duty { outer, .. } => Some(outer),
            ComputedDates::Expectation { .. } => None,
        }
    }
}

/// The end of the day of `now`.
pub fn next_midnight(now: NaiveDateTime) -> NaiveDateTime {
    now.date().succ_opt().map_or(NaiveDateTime::MAX, |day| day.and_time(NaiveTime::MIN))
}

impl Moment {
    /// Whole days from `today` to this day; negative when it has passed.
    pub fn days_from(&self, today: NaiveDate) -> i64 {
        self.date.signed_duration_since(today).num_days()
    }

    /// True until the day has ended, or until the time if there is one.
    fn is_ahead(&self, now: NaiveDateTime) -> bool {
        self.end().map_or(now.date() <= self.date, |end| now < end)
    }

    /// The moment itself, if it has a time.
    fn end(&self) -> Option<NaiveDateTime> {
        self.time.map(|time| self.date.and_time(time))
    }
}
