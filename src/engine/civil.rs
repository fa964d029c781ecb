//! Civil time: dates, months and minutes on the wall clock, with no zone.
//!
//! Specification: cost model, section 0. Everything that has a date uses these; no clock is read.

use std::fmt;

use super::quantity::Months;

/// Minutes in a day.
pub const DAY_MINUTES: u32 = 1_440;

/// Years that a date may have.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A calendar day, counted from 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Date(i32);

impl Date {
    /// The day, if the calendar has it and its year lies in [`YEARS`].
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !YEARS.contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let first = Month::of(year, month)?.first_day();
        if day == 0 || day > Month::of(year, month)?.days() {
            return None;
        }
        Some(first.plus_days(day.saturating_sub(1)))
    }

    /// Reads `2026-01-14`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let month = Month::parse(text.get(..7)?)?;
        Self::new(month.year(), month.number(), digits(text.get(8..)?)?)
    }

    /// Days since 1970-01-01; negative before it.
    #[must_use]
    pub const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The day that lies this many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add_unsigned(days))
    }

    /// Its day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let place = self.0.saturating_add(3).rem_euclid(7);
        Weekday::ALL
            .get(usize::try_from(place).unwrap_or(0))
            .copied()
            .unwrap_or(Weekday::Mon)
    }

    /// Its month.
    #[must_use]
    pub fn month(self) -> Month {
        Month::containing(self)
    }

    /// Day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0
            .saturating_sub(self.month().first_day().0)
            .unsigned_abs()
            .saturating_add(1)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month(), self.day())
    }
}

/// A calendar month, counted from January of year 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Month(i32);

impl Month {
    /// The first month that a date may have.
    pub const EARLIEST: Self = Self(1900 * 12);

    /// The month, numbered from 1, if its year lies in [`YEARS`].
    #[must_use]
    pub fn of(year: i32, number: u32) -> Option<Self> {
        if !YEARS.contains(&year) || !(1..=12).contains(&number) {
            return None;
        }
        let place = i32::try_from(number.checked_sub(1)?).ok()?;
        Some(Self(year.checked_mul(12)?.checked_add(place)?))
    }

    /// Reads `2026-01`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 7 || bytes.get(4) != Some(&b'-') {
            return None;
        }
        let year = digits(text.get(..4)?)?;
        Self::of(i32::try_from(year).ok()?, digits(text.get(5..)?)?)
    }

    /// Its year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Its number in the year, from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs().saturating_add(1)
    }

    /// The month that lies this many months later, or earlier when negative.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// The month after so many months that begin with this one.
    #[must_use]
    pub fn after(self, months: Months) -> Self {
        self.plus(i32::try_from(months.get()).unwrap_or(i32::MAX))
    }

    /// How many months it lies after the other one; negative before it.
    #[must_use]
    pub fn months_after(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// How many days it has.
    #[must_use]
    pub fn days(self) -> u32 {
        self.plus(1)
            .first_day()
            .0
            .saturating_sub(self.first_day().0)
            .unsigned_abs()
    }

    /// Its first day, in the proleptic Gregorian calendar. The year is taken to begin in March,
    /// so that the leap day is its last; after Howard Hinnant's `days_from_civil`.
    #[must_use]
    pub fn first_day(self) -> Date {
        let from_march = self.0.saturating_sub(2);
        let year = from_march.div_euclid(12);
        let month = from_march.rem_euclid(12);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let leap_days = year_of_era
            .div_euclid(4)
            .saturating_sub(year_of_era.div_euclid(100));
        let day_of_year = month.saturating_mul(153).saturating_add(2).div_euclid(5);
        // 719 468 days lie between 0000-03-01 and 1970-01-01.
        Date(
            era.saturating_mul(146_097)
                .saturating_add(year_of_era.saturating_mul(365))
                .saturating_add(leap_days)
                .saturating_add(day_of_year)
                .saturating_sub(719_468),
        )
    }

    fn containing(date: Date) -> Self {
        // A month has 30.436875 days on average; the guess is at most one off.
        let guess = i64::from(date.0)
            .saturating_mul(1_000_000)
            .div_euclid(30_436_875);
        let mut month = Self(i32::try_from(guess).unwrap_or(0).saturating_add(1970 * 12));
        while month.first_day() > date {
            month = month.plus(-1);
        }
        while month.plus(1).first_day() <= date {
            month = month.plus(1);
        }
        month
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// A minute on the wall clock of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Moment {
    date: Date,
    minute: u32,
}

impl Moment {
    /// The minute of the day, counted from midnight, 0 … 1,439.
    #[must_use]
    pub fn new(date: Date, minute: u32) -> Option<Self> {
        (minute < DAY_MINUTES).then_some(Self { date, minute })
    }

    /// Reads `2026-01-14T09:12`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.as_bytes().get(10) != Some(&b'T') {
            return None;
        }
        Self::new(Date::parse(text.get(..10)?)?, clock(text.get(11..)?)?)
    }

    /// Its day.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minute(self) -> u32 {
        self.minute
    }

    /// Minutes from another moment to this one; negative when it lies before.
    #[must_use]
    pub fn minutes_after(self, other: Self) -> i64 {
        let days = i64::from(self.date.0).saturating_sub(i64::from(other.date.0));
        days.saturating_mul(i64::from(DAY_MINUTES))
            .saturating_add(i64::from(self.minute))
            .saturating_sub(i64::from(other.minute))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}T{:02}:{:02}",
            self.date,
            self.minute.div_euclid(60),
            self.minute.rem_euclid(60)
        )
    }
}

/// A day of the week.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[allow(missing_docs, reason = "the names of the days say all")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    /// All of them, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];
}

/// Reads `09:12` as minutes since midnight, 00:00 … 23:59.
#[must_use]
pub fn clock(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    if bytes.len() != 5 || bytes.get(2) != Some(&b':') {
        return None;
    }
    let hour = digits(text.get(..2)?)?;
    let minute = digits(text.get(3..)?)?;
    if hour > 23 || minute > 59 {
        return None;
    }
    hour.checked_mul(60)?.checked_add(minute)
}

fn digits(text: &str) -> Option<u32> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}
