//! Dates and times in the forms that help desks export.
//!
//! Called by [`super::columns`] to tell which columns hold dates, and by `fold` to read
//! them. Whether the day or the month comes first is an argument: it belongs to a column, not
//! to a value.

use super::date_tokens::{Cursor, seconds_of_day, tokens};
use super::iso_dates;
use crate::engine::civil::{Date, Moment};

/// Which number of `3/4/2026` is the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

/// A time as a file gives it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// Seconds of its civil time since 1970-01-01T00:00.
    pub civil_seconds: i64,
    /// Minutes by which its civil time is ahead of UTC, where the file says so.
    pub offset: Option<i32>,
    /// Whether it tells the time of day, or only the day.
    pub has_clock: bool,
}

impl Stamp {
    /// The day of its civil time, at the minute given when it has no clock of its own.
    #[must_use]
    pub fn moment(self, minute_of_dates: u32) -> Option<Moment> {
        let moment = civil_moment(self.civil_seconds)?;
        if self.has_clock {
            Some(moment)
        } else {
            Moment::new(moment.date(), minute_of_dates)
        }
    }
}

/// The moment that lies so many seconds after 1970-01-01T00:00, if its year is allowed.
#[must_use]
pub fn civil_moment(seconds: i64) -> Option<Moment> {
    let days = seconds.div_euclid(86_400);
    let minute = seconds.rem_euclid(86_400).div_euclid(60);
    let first = Date::new(1900, 1, 1)?;
    let last = Date::new(2199, 12, 31)?;
    let from_first = days.checked_sub(i64::from(first.days_since_1970()))?;
    let date = first.plus_days(u32::try_from(from_first).ok()?);
    if date > last || from_first > 200_000 {
        return None;
    }
    Moment::new(date, u32::try_from(minute).ok()?)
}

/// What a value says about the order of day and month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OrderEvidence {
    /// It reads the same either way: year first, or a month by name.
    None,
    /// It is written with dots, which is day first everywhere.
    Dots,
    /// It could be either.
    Either,
    /// Its first number is above 12.
    DayFirst,
    /// Its second number is above 12.
    MonthFirst,
}

/// Reads a date, with or without a time of day.
#[must_use]
pub fn read(text: &str, order: DateOrder) -> Option<Stamp> {
    Some(read_with_evidence(text, order)?.0)
}

/// Reads a date and says what it tells about the order of day and month. When the order given
/// cannot be the value's own, the other one is taken for the evidence only: the result is none.
#[must_use]
pub fn evidence(text: &str) -> Option<OrderEvidence> {
    read_either(text).map(|(_, evidence)| evidence)
}

/// Reads a date whichever order it is written in, and says what it tells about that.
#[must_use]
pub fn read_either(text: &str) -> Option<(Stamp, OrderEvidence)> {
    read_with_evidence(text, DateOrder::DayFirst)
        .or_else(|| read_with_evidence(text, DateOrder::MonthFirst))
}

/// Reads a time of day alone, as seconds since midnight: `10:23`, `10:23:52 AM`, `2.15 pm`.
#[must_use]
pub fn read_clock(text: &str) -> Option<u32> {
    let tokens = tokens(text)?;
    let mut cursor = Cursor::new(&tokens);
    cursor.skip_blanks();
    let seconds = cursor.clock()?;
    cursor.skip_blanks();
    cursor.done().then_some(seconds)
}

fn read_with_evidence(text: &str, order: DateOrder) -> Option<(Stamp, OrderEvidence)> {
    let text = text.trim();
    if text.len() < 6 || text.len() > 400 || !text.is_char_boundary(0) {
        return None;
    }
    if text.starts_with('{') {
        return inside_literal(text, order);
    }
    if text.len() > 60 {
        return None;
    }
    if let Some(stamp) = iso_dates::read(text) {
        return Some((stamp, OrderEvidence::None));
    }
    if let Some(stamp) = plain_number(text) {
        return Some((stamp, OrderEvidence::None));
    }
    let tokens = tokens(text)?;
    let mut cursor = Cursor::new(&tokens);
    cursor.skip_fillers();
    let (date, evidence) = cursor.date(order)?;
    cursor.skip_fillers();
    let midnight = i64::from(date.days_since_1970()).checked_mul(86_400)?;
    if cursor.done() {
        let stamp = Stamp {
            civil_seconds: midnight,
            offset: None,
            has_clock: false,
        };
        return Some((stamp, evidence));
    }
    let seconds = cursor.clock()?;
    cursor.skip_blanks();
    let offset = cursor.zone()?;
    cursor.skip_blanks();
    let stamp = Stamp {
        civil_seconds: midnight.checked_add(i64::from(seconds))?,
        offset,
        has_clock: true,
    };
    cursor.done().then_some((stamp, evidence))
}

/// The first date within a dict literal such as `{'date': '2026-01-02T10:00:00Z'}`.
fn inside_literal(text: &str, order: DateOrder) -> Option<(Stamp, OrderEvidence)> {
    text.split(['\'', '"', '{', '}'])
        .flat_map(|part| [part, part.trim_matches([':', ',', ' '])])
        .filter(|part| !part.starts_with('{'))
        .find_map(|part| read_with_evidence(part, order))
}

/// Epoch seconds, milliseconds and microseconds, `20260114` and `20260114091200`.
fn plain_number(text: &str) -> Option<Stamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let epoch = |seconds: i64| {
        Some(Stamp {
            civil_seconds: seconds,
            offset: Some(0),
            has_clock: true,
        })
    };
    match (whole.len(), fraction.is_empty()) {
        (9 | 10, _) if number >= 300_000_000 => epoch(number),
        (12 | 13, _) if number >= 300_000_000_000 => epoch(number.div_euclid(1_000)),
        (16, true) => epoch(number.div_euclid(1_000_000)),
        (8, true) => compact(whole, "000000", false),
        (14, true) => compact(whole.get(..8)?, whole.get(8..)?, true),
        _ => None,
    }
}

fn compact(date: &str, clock: &str, has_clock: bool) -> Option<Stamp> {
    let number = |text: Option<&str>| text?.parse::<u32>().ok();
    let year = i32::try_from(number(date.get(..4))?).ok()?;
    if !(1980..=2099).contains(&year) {
        return None;
    }
    let day = Date::new(year, number(date.get(4..6))?, number(date.get(6..8))?)?;
    let second = seconds_of_day(
        number(clock.get(..2))?,
        number(clock.get(2..4))?,
        number(clock.get(4..6))?,
    )?;
    Some(Stamp {
        civil_seconds: i64::from(day.days_since_1970())
            .checked_mul(86_400)?
            .checked_add(i64::from(second))?,
        offset: None,
        has_clock,
    })
}
