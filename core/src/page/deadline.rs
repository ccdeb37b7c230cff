//! From the data of the content to the plain values that the room `time` counts with.

use crate::content::{Content, Rule, RuleKind, Unit};
use crate::time::{self, Calendar, Kind, Period};

/// The calendar of working days.
pub fn calendar(content: &Content) -> Calendar {
    let holidays = content
        .holidays
        .iter()
        .map(|holiday| time::Holiday {
            id: holiday.id.clone(),
            month: holiday.month,
            day: holiday.day,
            moves: holiday.moves,
            from: holiday.from,
            until: holiday.until,
        })
        .collect();
    let lunar = content
        .lunar_holidays
        .iter()
        .map(|lunar| time::Lunar {
            id: lunar.id.clone(),
            dates: lunar.dates.clone(),
            estimates: lunar.estimates.clone(),
        })
        .collect();
    let (first_year, last_year) =
        content.calendar.map_or((1, 0), |known| (known.first_year, known.last_year));
    Calendar { holidays, lunar, first_year, last_year }
}

/// The period of a rule.
pub const fn period(rule: &Rule) -> Period {
    let unit = match rule.unit {
        Unit::Hours => time::Unit::Hours,
        Unit::CalendarDays => time::Unit::CalendarDays,
        Unit::WorkingDays => time::Unit::WorkingDays,
        Unit::Months => time::Unit::Months,
        Unit::Years => time::Unit::Years,
    };
    let kind = match rule.kind {
        RuleKind::Duty => Kind::Duty,
        RuleKind::Expectation => Kind::Expectation,
    };
    Period { kind, amount: rule.amount, unit }
}
