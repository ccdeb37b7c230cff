//! Counting periods: the day by which to act, and the outer legal reading (docs/adr/0004-deadlines.md).

use super::{Calendar, DayOff};
use crate::content::{Occurrence, Rule, RuleKind, Unit};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::Serialize;

/// A day, or a moment of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: NaiveDate,
    /// The time; `None` means the end of the day.
    pub time: Option<NaiveTime>,
}

/// Why a date is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// The period is counted from this day.
    CountedFrom {
        /// The day of the event.
        date: NaiveDate,
    },
    /// The last month has no such day-number, so its last day is taken.
    Clamped,
    /// The day was off, so the working day before it is taken.
    MovedBack {
        /// The day that was off.
        from: NaiveDate,
        /// Why it was off.
        because: DayOff,
        /// The day that is taken.
        to: NaiveDate,
    },
    /// In the outer reading the day was off, so the working day after it is taken.
    MovedForward {
        /// The day that was off.
        from: NaiveDate,
        /// Why it was off.
        because: DayOff,
        /// The day that is taken.
        to: NaiveDate,
    },
    /// A holiday was not counted as a working day.
    Skipped {
        /// The day.
        date: NaiveDate,
        /// Why it was off.
        because: DayOff,
    },
    /// No working day is left after the event: at once.
    AtOnce,
    /// The hour is not known, so the end of the day of the event is taken.
    HourUnknown,
    /// An estimated holiday lies near one of the dates.
    Estimate {
        /// The year of the estimate.
        year: i32,
    },
    /// The list of holidays of this year is not known.
    CalendarUnknown {
        /// The year.
        year: i32,
    },
    /// The Government may swap working days by order; such orders are not known.
    SwapsUnknown,
}

/// The two dates of a duty, or the one date of an expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComputedDates {
    /// The person must act.
    Duty {
        /// The earliest plausible reading.
        act_by: Moment,
        /// The latest reading of the law; not to be relied on.
        outer: Moment,
    },
    /// The authority should answer.
    Expectation {
        /// The day by which it should.
        expect_by: NaiveDate,
    },
}

/// What a period comes to, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The dates.
    pub dates: ComputedDates,
    /// Why they are what they are.
    pub reasons: Vec<Reason>,
}

/// Position of a date relative to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// The date lies ahead.
    Ahead,
    /// It is today.
    Today,
    /// It has passed.
    Passed,
}

impl Answer {
    /// Counts the period of `rule` from `event` by the `calendar` of working days.
    ///
    /// A duty: *act by* counts the day of the event as day 1 (a working day only if it is one), months and years end
    /// the day before the same day-number; a day off moves it to the working day before, but never before the event.
    /// The *outer reading* starts on the next day; a day off moves it to the next working day. Any date from year 1 to
    /// year 9999 has an answer.
    pub fn compute(rule: &Rule, event: Occurrence, calendar: &Calendar) -> Self {
        let mut reasons = vec![Reason::CountedFrom { date: event.date }];
        let dates = match rule.kind {
            RuleKind::Expectation => {
                let expect_by = nominal_end(rule, event.date, false, &mut reasons);
                ComputedDates::Expectation { expect_by }
            }
            RuleKind::Duty => {
                let (act_by, outer) = duty(rule, event, calendar, &mut reasons);
                cautions(rule, event, act_by.date, outer.date, calendar, &mut reasons);
                ComputedDates::Duty { act_by, outer }
            }
        };
        Self { dates, reasons }
    }

    /// The day, or moment, that counts for the reader.
    pub const fn moment(&self) -> Moment {
        match self.dates {
            ComputedDates::Duty { act_by, .. } => act_by,
            ComputedDates::Expectation { expect_by } => Moment { date: expect_by, time: None },
        }
    }

    /// Whole days from the day of `now` to the date; negative when it has passed.
    pub fn days_left(&self, now: NaiveDateTime) -> i64 {
        self.moment().date.signed_duration_since(now.date()).num_days()
    }

    /// Whole hours from `now` to the moment, if it has a time, rounded down; negative when it has passed.
    pub fn hours_left(&self, now: NaiveDateTime) -> Option<i64> {
        let moment = self.moment();
        let left = moment.date.and_time(moment.time?).signed_duration_since(now);
        Some(left.num_seconds().div_euclid(3600))
    }

    /// Where `now` is relative to the date.
    pub fn position(&self, now: NaiveDateTime) -> Position {
        let moment = self.moment();
        let passed = match moment.time {
            Some(time) => moment.date.and_time(time) < now,
            None => moment.date < now.date(),
        };
        if passed {
            Position::Passed
        } else if moment.date == now.date() {
            Position::Today
        } else {
            Position::Ahead
        }
    }
}

fn duty(rule: &Rule, event: Occurrence, calendar: &Calendar, reasons: &mut Vec<Reason>) -> (Moment, Moment) {
    match rule.unit {
        Unit::Hours => hours(rule.amount, event, reasons),
        Unit::WorkingDays => {
            let act_by = working_day(rule.amount, event.date, calendar, reasons);
            let outer = working_day(rule.amount, after(event.date, 1), calendar, &mut Vec::new());
            (end_of(act_by), end_of(outer))
        }
        Unit::CalendarDays | Unit::Months | Unit::Years => {
            let nominal = nominal_end(rule, event.date, true, reasons);
            let act_by = previous_working_day(nominal, event.date, calendar, reasons);
            let latest = nominal_end(rule, event.date, false, &mut Vec::new());
            let outer = next_working_day(latest, calendar, reasons);
            (end_of(act_by), end_of(outer))
        }
    }
}

const fn end_of(date: NaiveDate) -> Moment {
    Moment { date, time: None }
}

/// The last day before any move: the event's day plus the period; a day less with `inclusive_start`, where the day of the
/// event is day 1.
fn nominal_end(rule: &Rule, event: NaiveDate, inclusive_start: bool, reasons: &mut Vec<Reason>) -> NaiveDate {
    let less = u64::from(inclusive_start);
    let by_months = |count: u32, reasons: &mut Vec<Reason>| {
        let end = event.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX);
        if end.day() != event.day() {
            reasons.push(Reason::Clamped);
        }
        before(end, less)
    };
    match rule.unit {
        Unit::Months => by_months(rule.amount, reasons),
        Unit::Years => by_months(rule.amount.saturating_mul(12), reasons),
        Unit::Hours => after(event, u64::from(rule.amount.div_ceil(24))),
        Unit::CalendarDays | Unit::WorkingDays => before(after(event, rule.amount.into()), less),
    }
}

fn hours(amount: u32, event: Occurrence, reasons: &mut Vec<Reason>) -> (Moment, Moment) {
    let outer = end_of(after(event.date, u64::from(amount.div_ceil(24))));
    let act_by = if let Some(time) = event.time {
        let end = event.date.and_time(time).checked_add_signed(TimeDelta::hours(amount.into()));
        end.map_or(outer, |end| Moment { date: end.date(), time: Some(end.time()) })
    } else {
        reasons.push(Reason::HourUnknown);
        end_of(event.date)
    };
    (act_by, outer)
}

/// The `count`-th working day, counted from `start`, which counts if it is one.
fn working_day(count: u32, start: NaiveDate, calendar: &Calendar, reasons: &mut Vec<Reason>) -> NaiveDate {
    let mut left = count;
    let mut day = start;
    loop {
        match calendar.day_off(day) {
            None => left = left.saturating_sub(1),
            Some(DayOff::Weekend) => {}
            Some(because) => reasons.push(Reason::Skipped { date: day, because }),
        }
        if left == 0 || day == NaiveDate::MAX {
            return day;
        }
        day = after(day, 1);
    }
}

/// `date`, or the working day before it, but never before `event`.
fn previous_working_day(
    date: NaiveDate,
    event: NaiveDate,
    calendar: &Calendar,
    reasons: &mut Vec<Reason>,
) -> NaiveDate {
    let Some(because) = calendar.day_off(date) else { return date };
    let mut day = date;
    while day > event {
        day = before(day, 1);
        if calendar.is_working(day) {
            reasons.push(Reason::MovedBack { from: date, because, to: day });
            return day;
        }
    }
    reasons.push(Reason::AtOnce);
    event
}

/// `date`, or the working day after it.
fn next_working_day(date: NaiveDate, calendar: &Calendar, reasons: &mut Vec<Reason>) -> NaiveDate {
    let Some(because) = calendar.day_off(date) else { return date };
    let mut day = date;
    while !calendar.is_working(day) && day < NaiveDate::MAX {
        day = after(day, 1);
    }
    reasons.push(Reason::MovedForward { from: date, because, to: day });
    day
}

/// What the calendar cannot know about the dates.
fn cautions(
    rule: &Rule,
    event: Occurrence,
    act_by: NaiveDate,
    outer: NaiveDate,
    calendar: &Calendar,
    reasons: &mut Vec<Reason>,
) {
    if rule.unit == Unit::Hours {
        return;
    }
    let first = if rule.unit == Unit::WorkingDays { event.date } else { act_by };
    let near =
        first.iter_days().take_while(|day| *day <= outer).find(|day| calendar.may_be_estimated_holiday(*day));
    if let Some(day) = near {
        reasons.push(Reason::Estimate { year: day.year() });
    }
    for year in first.year()..=outer.year() {
        if !calendar.knows(year) {
            reasons.push(Reason::CalendarUnknown { year });
        }
    }
    reasons.push(Reason::SwapsUnknown);
}

fn after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

fn before(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}
