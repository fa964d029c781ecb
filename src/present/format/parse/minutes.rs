//! Lengths of time as people type them: `23`, `0:23`, `23m`, `1h 30m`, `1.5 h`.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::grammar::read;
use super::{shown, tidy};
use crate::engine::quantity::Minutes;
use crate::present::arithmetic::Exact;
use crate::present::format::{Locale, NumberFormat};
use crate::present::words;

/// Why a text is not a length of time that can be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LengthFault {
    /// Nothing was typed.
    Empty,
    /// It is no length of time.
    NotALength {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// A fraction of a minute.
    NotWhole {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// More than a year.
    TooLong {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
}

impl LengthFault {
    /// What is wrong, in words, and what can be typed:
    /// `“23 mn” is not a length of time. Try 23, 0:23 or 23m.`
    #[must_use]
    pub fn message(&self, locale: &'static Locale) -> String {
        match self {
            Self::Empty => words::faults::empty_length().to_owned(),
            Self::NotALength { text } => words::faults::not_a_length(text),
            Self::NotWhole { text } => words::faults::not_whole_minutes(
                text,
                &NumberFormat::new(locale).decimal(Decimal::new(15, 1)),
            ),
            Self::TooLong { text } => words::faults::above(
                text,
                &words::faults::minutes(&NumberFormat::new(locale).count(Minutes::MAX.into())),
            ),
        }
    }
}

/// What a length is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours,
    Minutes,
}

/// Words for hours in the languages of all locales.
const HOURS: [&str; 18] = [
    "h",
    "hr",
    "hrs",
    "hour",
    "hours",
    "std",
    "std.",
    "stunde",
    "stunden",
    "heure",
    "heures",
    "hora",
    "horas",
    "時間",
    "س",
    "ساعة",
    "ساعات",
    "ساعتان",
];
/// Words for minutes in the languages of all locales.
const MINUTES: [&str; 14] = [
    "m",
    "min",
    "min.",
    "mins",
    "minute",
    "minutes",
    "minuten",
    "minuto",
    "minutos",
    "分",
    "د",
    "دقيقة",
    "دقائق",
    "′",
];

/// Reads a length of time. A number alone is minutes; a fraction of hours is rounded to the
/// minute, midpoints up: `1.5 h` is 90, `0.33 h` is 20.
///
/// # Errors
/// [`LengthFault`] when it is no length, a fraction of a minute, or more than a year.
pub fn parse_minutes(text: &str, locale: &'static Locale) -> Result<Minutes, LengthFault> {
    let tidied = tidy(text).to_lowercase();
    if tidied.is_empty() {
        return Err(LengthFault::Empty);
    }
    let minutes = clock(&tidied)
        .map(|minutes| Ok(Some(Decimal::from(minutes))))
        .unwrap_or_else(|| with_units(&tidied, locale))
        .map_err(|NotWhole| LengthFault::NotWhole { text: shown(text) })?
        .ok_or_else(|| LengthFault::NotALength { text: shown(text) })?;
    minutes
        .to_u32()
        .and_then(|minutes| Minutes::new(minutes).ok())
        .ok_or_else(|| LengthFault::TooLong { text: shown(text) })
}

/// `1:30`, also with a word for hours behind it.
fn clock(text: &str) -> Option<u64> {
    let (hours, rest) = text.split_once(':')?;
    let minutes = rest.get(..2)?;
    let word = rest.get(2..)?.trim();
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hours.trim())
        || !is_number(minutes)
        || !(word.is_empty() || HOURS.contains(&word))
    {
        return None;
    }
    let minutes: u64 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
    let hours: u64 = hours.trim().parse().unwrap_or(u64::MAX);
    Some(hours.saturating_mul(60).saturating_add(minutes))
}

/// Typed to a fraction of a minute.
struct NotWhole;

/// Numbers, each with its unit; the last may have none. `None`: something else stands between.
fn with_units(text: &str, locale: &'static Locale) -> Result<Option<Decimal>, NotWhole> {
    let mut sum = Decimal::ZERO;
    let mut units: Vec<Unit> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(is_unit_letter).unwrap_or(rest.len());
        let Some((number, after)) = rest.split_at_checked(end) else {
            return Ok(None);
        };
        let end = after
            .find(|letter: char| letter == ' ' || letter.is_ascii_digit())
            .unwrap_or(after.len());
        let Some((word, after)) = after.split_at_checked(end) else {
            return Ok(None);
        };
        rest = after.trim_start();
        let Some(unit) = unit(word, &units) else {
            return Ok(None);
        };
        // Neither sign nor currency belongs to a length, though a number may have them.
        let is_bare = |letter: Option<char>| {
            letter.is_some_and(|letter| letter.is_ascii_digit() || letter == locale.numbers.decimal)
        };
        let number = number.trim();
        let Some(value) = read(number, locale)
            .ok()
            .filter(|_| is_bare(number.chars().next()) && is_bare(number.chars().next_back()))
        else {
            return Ok(None);
        };
        let minutes = match unit {
            Unit::Minutes if !value.fract().is_zero() => return Err(NotWhole),
            Unit::Minutes => Some(value),
            Unit::Hours => value.times(Decimal::from(60)).map(|minutes| {
                minutes.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
            }),
        };
        let Some(total) = minutes.and_then(|minutes| sum.plus(minutes)) else {
            return Ok(None);
        };
        sum = total;
        units.push(unit);
    }
    Ok(Some(sum))
}

/// The unit that a word names, given those before it: hours come first, each unit once, and a
/// number without a word is minutes.
fn unit(word: &str, before: &[Unit]) -> Option<Unit> {
    let unit = if HOURS.contains(&word) {
        Unit::Hours
    } else if word.is_empty() || MINUTES.contains(&word) {
        Unit::Minutes
    } else {
        return None;
    };
    let in_order = match before {
        [] => true,
        [Unit::Hours] => unit == Unit::Minutes,
        _ => false,
    };
    in_order.then_some(unit)
}

fn is_unit_letter(letter: char) -> bool {
    letter.is_alphabetic() || letter == '′'
}
