//! The deadline rules, what they are counted from, and the holidays.

use crate::{Item, NowItem};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A deadline rule: a period and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id: `claim`, `appeal`, …; its messages are `rule-<id>` and `counted-<id>`.
    pub id: String,
    /// Who must do something.
    pub kind: RuleKind,
    /// How many units.
    pub amount: u32,
    /// The unit.
    pub unit: Unit,
    /// The ids of the events it can be counted from.
    pub events: Vec<String>,
    /// The paragraph of the sheet it is based on.
    pub sheet: Option<u8>,
    /// What the sheet says of it.
    #[serde(default)]
    pub says: Vec<Item>,
    /// The message of a paragraph that is read before its day.
    pub intro: Option<String>,
    /// The event from which it is counted again, if it was counted from another one; said by `recounted-<id>`.
    pub recounted_from: Option<String>,
    /// The updates that its answer is based on.
    pub updates: Vec<String>,
    /// What to do until the outer reading has ended, in order.
    pub now: Vec<NowItem>,
    /// What to do after that, in order.
    pub late: Vec<NowItem>,
    /// True if the person goes to an office of his town.
    #[serde(default)]
    pub office: bool,
}

impl Rule {
    /// The largest amount that is believed: more is a slip of the keyboard, and counting it would walk through centuries.
    pub const fn largest_amount(&self) -> u32 {
        match self.unit {
            Unit::Hours => 24 * 31,
            Unit::CalendarDays | Unit::WorkingDays => 366,
            Unit::Months => 120,
            Unit::Years => 10,
        }
    }

    /// The name under which the texts know its number: `$claim-days`.
    pub fn variable(&self) -> String {
        let unit = match self.unit {
            Unit::Hours => "hours",
            Unit::CalendarDays | Unit::WorkingDays => "days",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        format!("{}-{unit}", self.id)
    }
}

/// Who must do something within the period of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// The person must act.
    Duty,
    /// The authority should answer.
    Expectation,
}

/// The unit of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours, from the hour of the event.
    Hours,
    /// Every day counts.
    CalendarDays,
    /// Only days on which offices work count.
    WorkingDays,
    /// Months, by the same day-number.
    Months,
    /// Years, by the same date.
    Years,
}

/// Something that deadlines are counted from; its message is `event-<id>` with the attributes `question` and `day`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// True if the hour is asked as well.
    #[serde(default)]
    pub hour: bool,
    /// True if the day that is asked is another one than that of what its message says: the day on which a person first asked
    /// for asylum, not that on which the office wants more time. Today cannot be offered beside it then.
    #[serde(default)]
    pub asks_another_day: bool,
    /// The message that says what its answer takes for granted.
    pub assumption: Option<String>,
    /// The rule whose answer stands first, whichever day is the earliest.
    pub first: Option<String>,
    /// The rule whose act-by day is above all the day by which the person should have called for help; over it stands
    /// `rule-<id>.call-by`.
    pub call_by: Option<String>,
    /// What to do before anything is known of the day, in order.
    #[serde(default)]
    pub now: Vec<NowItem>,
}

/// Which dates are taken, and the clock of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// The first year in which an event can have happened.
    pub earliest_year: i32,
    /// Hours by which Kazakhstan's clocks are ahead of UTC.
    pub utc_offset_hours: u32,
}

/// The years whose holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownYears {
    /// The first of them.
    pub first_year: i32,
    /// The last of them.
    pub last_year: i32,
}

/// A holiday on a fixed date; its name is the message `holiday-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its id.
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

/// A holiday of the lunar calendar; its name is the message `holiday-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LunarHoliday {
    /// Its id.
    pub id: String,
    /// The days as they were observed.
    pub dates: Vec<NaiveDate>,
    /// The days as they are computed ahead; each may be one day earlier or later.
    pub estimates: Vec<NaiveDate>,
}
