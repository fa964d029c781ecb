//! Moments as people type them: `2026-03-04 13:16`, `3/4/2026 1:16 pm`, `4. März 2026 13:16`.

use super::{shown, tidy};
use crate::engine::civil::{Date, Moment, Month};
use crate::present::format::locale::{Clock, TypedDate};
use crate::present::format::{Locale, moment_to_edit};
use crate::present::words;

/// Why a text is not a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MomentFault {
    /// Nothing was typed.
    Empty,
    /// It is no date with a time.
    NotAMoment {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// A date without a time of day.
    NoTime {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// A date that could be read in two ways: `3/4/2026` where the year is usually first.
    TwoWays {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// A day that the calendar does not have, or a year outside 1900 … 2199.
    NoSuchDay {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
}

impl MomentFault {
    /// What is wrong, in words, with an example in the locale's order.
    #[must_use]
    pub fn message(&self, locale: &'static Locale) -> String {
        let example = Date::new(2026, 3, 24)
            .and_then(|date| Moment::new(date, 796))
            .map_or_else(String::new, |moment| moment_to_edit(moment, locale));
        match self {
            Self::Empty => words::faults::empty_moment(&example),
            Self::NotAMoment { text } => words::faults::not_a_moment(text, &example),
            Self::NoTime { text } => words::faults::no_time(text, &example),
            Self::TwoWays { text } => words::faults::two_ways(text, &example),
            Self::NoSuchDay { text } => words::faults::no_such_day(text),
        }
    }
}

/// Reads a date with a time of day. The year may come first anywhere; where it comes last, day
/// and month stand in the locale's order. Years have four digits. Months may be named in the
/// locale's language.
///
/// # Errors
/// [`MomentFault`] when it is no moment, has no time, or could be read in two ways.
pub fn parse_moment(text: &str, locale: &'static Locale) -> Result<Moment, MomentFault> {
    let tidied = tidy(text).to_lowercase();
    if tidied.is_empty() {
        return Err(MomentFault::Empty);
    }
    let fault = |fault: fn(String) -> MomentFault| fault(shown(text));
    let not_a_moment = || fault(|text| MomentFault::NotAMoment { text });
    let (day, minute) = split_time(&tidied, locale).ok_or_else(not_a_moment)?;
    let date = read_date(&day, locale).map_err(|why| match why {
        NoDate::Unreadable => not_a_moment(),
        NoDate::TwoWays => fault(|text| MomentFault::TwoWays { text }),
        NoDate::NoSuchDay => fault(|text| MomentFault::NoSuchDay { text }),
    })?;
    let minute = minute.ok_or_else(|| fault(|text| MomentFault::NoTime { text }))?;
    Moment::new(date, minute).ok_or_else(not_a_moment)
}

/// Parts a text into its date and its minute of the day; `None` inside where no time was typed,
/// outside where the time is none.
fn split_time(text: &str, locale: &Locale) -> Option<(String, Option<u32>)> {
    let Some(colon) = text.find(':') else {
        return Some((text.to_owned(), None));
    };
    let (before, after) = text.split_at_checked(colon)?;
    let hour_at = before
        .rfind(|letter: char| !letter.is_ascii_digit())
        .and_then(|at| Some(at.saturating_add(before.get(at..)?.chars().next()?.len_utf8())))?;
    let (date, hour) = before.split_at_checked(hour_at)?;
    let after = after.strip_prefix(':')?;
    let minute = after.get(..2)?;
    let mut rest = after.get(2..)?;
    // Seconds are passed over: incidents are kept to the minute.
    if let Some(seconds) = rest.strip_prefix(':') {
        number(seconds.get(..2)?, 59)?;
        rest = seconds.get(2..)?;
    }
    let minute = number(minute, 59)?;
    let hour = number(hour, 23)?;
    let hour = match half_of_day(rest.trim(), locale)? {
        None => hour,
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(Half::Am) => hour.rem_euclid(12),
        Some(Half::Pm) => hour.rem_euclid(12).saturating_add(12),
    };
    // An ISO moment parts date and time by a T.
    let date = date.trim_end();
    let date = date
        .strip_suffix('t')
        .filter(|date| date.ends_with(|letter: char| letter.is_ascii_digit()))
        .unwrap_or(date)
        .trim_end_matches([',', '،', ' ']);
    Some((
        date.to_owned(),
        Some(hour.saturating_mul(60).saturating_add(minute)),
    ))
}

#[derive(Clone, Copy)]
enum Half {
    Am,
    Pm,
}

/// What follows the time: nothing, or a half of the day. Anything else makes it no time.
fn half_of_day(text: &str, locale: &Locale) -> Option<Option<Half>> {
    match text {
        "" => return Some(None),
        "am" | "a.m." | "a" => return Some(Some(Half::Am)),
        "pm" | "p.m." | "p" => return Some(Some(Half::Pm)),
        _ => {}
    }
    match locale.clock {
        Clock::Twelve { am, .. } if am == text => Some(Some(Half::Am)),
        Clock::Twelve { pm, .. } if pm == text => Some(Some(Half::Pm)),
        _ => None,
    }
}

enum NoDate {
    Unreadable,
    TwoWays,
    NoSuchDay,
}

fn read_date(text: &str, locale: &Locale) -> Result<Date, NoDate> {
    let tokens: Vec<&str> = text
        .split(|letter: char| {
            matches!(
                letter,
                '/' | '-' | '.' | ',' | ' ' | '،' | '年' | '月' | '日'
            )
        })
        .filter(|token| !token.is_empty() && *token != "de")
        .collect();
    let [first, second, third] = tokens.as_slice() else {
        return Err(NoDate::Unreadable);
    };
    let month_of = |token: &str| named_month(token, locale);
    let (year, month, day) = if let Some(month) = month_of(second) {
        if first.len() == 4 {
            (*first, month, *third)
        } else {
            (*third, month, *first)
        }
    } else if let Some(month) = month_of(first) {
        (*third, month, *second)
    } else if first.len() == 4 {
        (
            *first,
            number(second, 99).ok_or(NoDate::Unreadable)?,
            *third,
        )
    } else {
        let (month, day) = in_order(first, second, locale)?;
        return date(third, month, day);
    };
    date(year, month, number(day, 99).ok_or(NoDate::Unreadable)?)
}

/// Month and day of a date that ends in its year.
fn in_order(first: &str, second: &str, locale: &Locale) -> Result<(u32, u32), NoDate> {
    let read = |token: &str| number(token, 99).ok_or(NoDate::Unreadable);
    let (first, second) = (read(first)?, read(second)?);
    match locale.dates.typed {
        TypedDate::MonthDayYear => Ok((first, second)),
        TypedDate::DayMonthYear(_) => Ok((second, first)),
        TypedDate::YearMonthDay(_) if first == second || first > 12 => Ok((second, first)),
        TypedDate::YearMonthDay(_) if second > 12 => Ok((first, second)),
        TypedDate::YearMonthDay(_) => Err(NoDate::TwoWays),
    }
}

fn date(year: &str, month: u32, day: u32) -> Result<Date, NoDate> {
    if year.len() != 4 {
        return Err(NoDate::Unreadable);
    }
    let year = number(year, 9_999).ok_or(NoDate::Unreadable)?;
    i32::try_from(year)
        .ok()
        .and_then(|year| Date::new(year, month, day))
        .ok_or(NoDate::NoSuchDay)
}

/// The number of a month whose name this is, short or long, with or without its point.
fn named_month(token: &str, locale: &Locale) -> Option<u32> {
    let is_name = |name: &&str| name.to_lowercase().trim_end_matches('.') == token;
    let place = [&locale.dates.short_months, &locale.dates.long_months]
        .into_iter()
        .find_map(|names| names.iter().position(is_name))?;
    let number = u32::try_from(place).ok()?.checked_add(1)?;
    Month::of(2000, number).map(Month::number)
}

fn number(text: &str, most: u32) -> Option<u32> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|number| *number <= most)
}
