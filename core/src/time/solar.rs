//! The Solar Hijri calendar, in which papers from Afghanistan are dated.

use chrono::NaiveDate;
use icu_calendar::Date;

/// The Gregorian date of a Solar Hijri one; `None` if there is no such day.
pub fn from_solar(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let month = u8::try_from(month).ok()?;
    let day = u8::try_from(day).ok()?;
    let date = Date::try_new_persian(year, month, day).ok()?.to_calendar(icu_calendar::Iso);
    NaiveDate::from_ymd_opt(
        date.year().extended_year(),
        u32::from(date.month().ordinal),
        u32::from(date.day_of_month().0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs computed with ICU 78 (conventions of the languages, Afghan months).
    const PAIRS: [(&str, i32, u32, u32); 15] = [
        ("2018-07-01", 1397, 4, 10),
        ("2018-07-31", 1397, 5, 9),
        ("2020-03-20", 1399, 1, 1),
        ("2021-03-21", 1400, 1, 1),
        ("2024-03-20", 1403, 1, 1),
        ("2025-03-20", 1403, 12, 30),
        ("2025-03-21", 1404, 1, 1),
        ("2026-03-21", 1405, 1, 1),
        ("2026-08-22", 1405, 5, 31),
        ("2026-11-22", 1405, 9, 1),
        ("2027-03-20", 1405, 12, 29),
        ("2027-03-21", 1406, 1, 1),
        ("2028-03-20", 1407, 1, 1),
        ("2029-03-20", 1408, 1, 1),
        ("2030-03-21", 1409, 1, 1),
    ];

    #[test]
    fn dates_agree_with_icu() {
        for (gregorian, year, month, day) in PAIRS {
            let gregorian: NaiveDate = gregorian.parse().unwrap();
            assert_eq!(from_solar(year, month, day), Some(gregorian));
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        assert_eq!(from_solar(1405, 12, 30), None, "1405 is not a leap year");
        assert_eq!(from_solar(1405, 7, 31), None);
        assert_eq!(from_solar(1405, 13, 1), None);
        assert_eq!(from_solar(1405, 0, 1), None);
    }
}
