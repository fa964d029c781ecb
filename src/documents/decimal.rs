//! Decimals as documents write them: `-?digits(.digits)?`, in quotes.
//!
//! Used by the readers, the writers and the JSON Schemas. Specification: cost model, section 0.

use rust_decimal::{Decimal, RoundingStrategy};

/// Digits that a decimal may have before its point.
pub const MOST_DIGITS_BEFORE: usize = 15;
/// Digits that a decimal may have after its point.
pub const MOST_DIGITS_AFTER: u32 = 6;

/// Why a text is not a decimal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DecimalFault {
    /// It has another form.
    NotADecimal,
    /// It has more than 15 digits before the point, or more than 6 after it.
    TooManyDigits,
}

/// Reads a decimal.
///
/// # Errors
/// [`DecimalFault`] when the text has another form or too many digits.
pub fn parse_decimal(text: &str) -> Result<Decimal, DecimalFault> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (before, after) = match unsigned.split_once('.') {
        Some((before, after)) => (before, Some(after)),
        None => (unsigned, None),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(before) || !after.is_none_or(is_digits) {
        return Err(DecimalFault::NotADecimal);
    }
    let after = after.unwrap_or("");
    let places = u32::try_from(after.len()).unwrap_or(u32::MAX);
    if before.len() > MOST_DIGITS_BEFORE || places > MOST_DIGITS_AFTER {
        return Err(DecimalFault::TooManyDigits);
    }
    let magnitude = before
        .bytes()
        .chain(after.bytes())
        .fold(0_i128, |value, digit| {
            value
                .saturating_mul(10)
                .saturating_add(i128::from(digit.saturating_sub(b'0')))
        });
    let signed = if unsigned.len() == text.len() {
        magnitude
    } else {
        magnitude.saturating_neg()
    };
    Decimal::try_from_i128_with_scale(signed, places).map_err(|_| DecimalFault::TooManyDigits)
}

/// Writes a decimal so that [`parse_decimal`] reads it: with at most 6 places, no zeros behind
/// them and no sign on 0, so that equal values are written alike.
#[must_use]
pub fn decimal_text(value: Decimal) -> String {
    value
        .round_dp_with_strategy(MOST_DIGITS_AFTER, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
        .to_string()
}
