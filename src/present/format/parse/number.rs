//! Numbers as people type them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::grammar::{MOST_PLACES, MOST_WHOLE_DIGITS, Unreadable, read};
use super::{shown, tidy};
use crate::engine::quantity::OutOfBounds;
use crate::present::arithmetic::Exact;
use crate::present::format::{Locale, NumberFormat};
use crate::present::words;

/// Why a text is not a number that can be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NumberFault {
    /// Nothing was typed.
    Empty,
    /// It is no number.
    NotANumber {
        /// What was typed, cut to a length that can be shown.
        text: String,
    },
    /// Its marks are not where this locale puts them.
    Marks {
        /// What was typed, cut to a length that can be shown.
        text: String,
        /// How the locale writes a number with both marks.
        example: String,
    },
    /// More digits than can be saved.
    TooLong,
    /// A fraction where only whole numbers count.
    NotWhole {
        /// The number.
        value: Decimal,
    },
    /// Less than allowed.
    Below {
        /// The number.
        value: Decimal,
        /// The least allowed.
        min: Decimal,
    },
    /// More than allowed.
    Above {
        /// The number.
        value: Decimal,
        /// The greatest allowed.
        max: Decimal,
    },
}

impl NumberFault {
    /// What is wrong, in words: `“1o8” is not a number.`
    #[must_use]
    pub fn message(&self, locale: &'static Locale) -> String {
        let number = |value: &Decimal| NumberFormat::new(locale).decimal(*value);
        match self {
            Self::Empty => words::faults::empty_number().to_owned(),
            Self::NotANumber { text } => words::faults::not_a_number(text),
            Self::Marks { text, example } => words::faults::marks(text, example),
            Self::TooLong => words::faults::too_long(MOST_WHOLE_DIGITS, MOST_PLACES),
            Self::NotWhole { value } => words::faults::not_whole(&number(value)),
            Self::Below { value, min } => words::faults::below(&number(value), &number(min)),
            Self::Above { value, max } => words::faults::above(&number(value), &number(max)),
        }
    }

    /// The fault of a value outside its bounds.
    #[must_use]
    pub fn out_of_bounds(value: Decimal, bounds: OutOfBounds) -> Self {
        if value < bounds.min {
            Self::Below {
                value,
                min: bounds.min,
            }
        } else {
            Self::Above {
                value,
                max: bounds.max,
            }
        }
    }
}

/// Reads a number. A currency or percent sign on one side is passed over: `8 %` is 8.
///
/// # Errors
/// [`NumberFault`] when it is no number, its marks stand where this locale does not put them, or
/// it has more than 15 digits before or 6 behind the decimal mark.
pub fn parse_number(text: &str, locale: &'static Locale) -> Result<Decimal, NumberFault> {
    let tidied = tidy(text);
    if tidied.is_empty() {
        return Err(NumberFault::Empty);
    }
    read(&tidied, locale).map_err(|unreadable| match unreadable {
        Unreadable::Letters => NumberFault::NotANumber { text: shown(text) },
        Unreadable::Marks => NumberFault::Marks {
            text: shown(text),
            example: NumberFormat::new(locale).decimal(Decimal::new(12_345_675, 3)),
        },
        Unreadable::TooLong => NumberFault::TooLong,
    })
}

/// Reads a whole number, not below zero.
///
/// # Errors
/// [`NumberFault`] as [`parse_number`], and when it is not whole, negative, or above 2³² − 1.
pub fn parse_whole(text: &str, locale: &'static Locale) -> Result<u32, NumberFault> {
    let value = parse_number(text, locale)?;
    if !value.fract().is_zero() {
        return Err(NumberFault::NotWhole { value });
    }
    value.to_u32().ok_or_else(|| {
        NumberFault::out_of_bounds(
            value,
            OutOfBounds {
                min: Decimal::ZERO,
                max: u32::MAX.into(),
            },
        )
    })
}

/// Reads a percentage as a part of a whole: `8.5 %` and `8.5` are 0.085.
///
/// # Errors
/// [`NumberFault`] as [`parse_number`]; more than 4 places are too long for a saved fraction.
pub fn parse_fraction(text: &str, locale: &'static Locale) -> Result<Decimal, NumberFault> {
    let value = parse_number(text, locale)?;
    let fraction = value
        .over(Decimal::ONE_HUNDRED)
        .ok_or(NumberFault::TooLong)?
        .normalize();
    if usize::try_from(fraction.scale()).unwrap_or(usize::MAX) > MOST_PLACES {
        return Err(NumberFault::TooLong);
    }
    Ok(fraction)
}

/// Reads a number and makes a bounded quantity of it, as in
/// `parse_quantity(text, locale, Price::new)`.
///
/// # Errors
/// [`NumberFault`] as [`parse_number`], and when the quantity does not allow the number.
pub fn parse_quantity<Q>(
    text: &str,
    locale: &'static Locale,
    quantity: impl FnOnce(Decimal) -> Result<Q, OutOfBounds>,
) -> Result<Q, NumberFault> {
    let value = parse_number(text, locale)?;
    quantity(value).map_err(|bounds| NumberFault::out_of_bounds(value, bounds))
}
