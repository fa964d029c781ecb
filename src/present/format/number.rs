//! Plain numbers, percentages, and the grouping that money shares with them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::locale::Locale;
use crate::present::arithmetic::Exact;

/// Numbers as one locale writes them.
#[derive(Clone, Copy, Debug)]
pub struct NumberFormat {
    locale: &'static Locale,
}

impl NumberFormat {
    /// As this locale writes them.
    #[must_use]
    pub const fn new(locale: &'static Locale) -> Self {
        Self { locale }
    }

    /// A count: `1,000,001`.
    #[must_use]
    pub fn count(self, value: u64) -> String {
        self.decimal(Decimal::from(value))
    }

    /// A mean, to a tenth: `11.7`.
    #[must_use]
    pub fn mean(self, sum: usize, count: u32) -> String {
        let sum = Decimal::from(u64::try_from(sum).unwrap_or(u64::MAX));
        self.places(sum.over(count.into()).unwrap_or_default(), 0, 1)
    }

    /// All digits, without trailing zeros: `0.5`, `1,234.56`.
    #[must_use]
    pub fn decimal(self, value: Decimal) -> String {
        self.places(value, 0, Decimal::MAX_SCALE)
    }

    /// A figure that is known nearly, to a hundredth and without trailing zeros: `4.5`, `1,200`.
    #[must_use]
    pub fn near(self, value: f64) -> String {
        self.places(Decimal::from_f64_retain(value).unwrap_or_default(), 0, 2)
    }

    /// All digits without grouping, as a field shows a number that is being edited: `1234.56`.
    #[must_use]
    pub fn to_edit(self, value: Decimal) -> String {
        let digits = Digits::of(value, 0, Decimal::MAX_SCALE);
        let mut text = String::new();
        if digits.negative {
            text.push_str(self.locale.numbers.minus);
        }
        text.push_str(&digits.whole);
        self.push_fraction(&mut text, &digits);
        text
    }

    /// A fraction as a percentage, with all its digits: 0.0825 is `8.25%`.
    #[must_use]
    pub fn percent(self, fraction: Decimal) -> String {
        self.percent_to(fraction, Decimal::MAX_SCALE)
    }

    /// A share as a whole percentage: 7 of 135 is `5%`. Nothing of nothing is `0%`.
    #[must_use]
    pub fn share(self, part: u64, of: u64) -> String {
        let share = Decimal::from(part).over(Decimal::from(of));
        self.percent_to(share.unwrap_or_default(), 0)
    }

    fn percent_to(self, fraction: Decimal, places: u32) -> String {
        let hundred = fraction.times(Decimal::ONE_HUNDRED).unwrap_or(fraction);
        let mut text = self.places(hundred, 0, places);
        text.push_str(self.locale.numbers.percent);
        text
    }

    /// Rounded to `most` places, midpoints away from zero, with at least `least` of them shown.
    pub(super) fn places(self, value: Decimal, least: u32, most: u32) -> String {
        let digits = Digits::of(value, least, most);
        let mut text = String::new();
        if digits.negative {
            text.push_str(self.locale.numbers.minus);
        }
        self.push_unsigned(&mut text, &digits);
        text
    }

    pub(super) fn push_unsigned(self, text: &mut String, digits: &Digits) {
        let numbers = &self.locale.numbers;
        let count = digits.whole.len();
        for (place, digit) in digits.whole.chars().enumerate() {
            let left = count.saturating_sub(place);
            if place > 0 && left.is_multiple_of(3) && count >= numbers.grouped_from {
                text.push(numbers.group);
            }
            text.push(digit);
        }
        self.push_fraction(text, digits);
    }

    fn push_fraction(self, text: &mut String, digits: &Digits) {
        if !digits.fraction.is_empty() {
            text.push(self.locale.numbers.decimal);
            text.push_str(&digits.fraction);
        }
    }

    /// Shortened to the greatest power of ten that the locale has a word for, at most three
    /// digits beside it, and the word: `20` and `k`; the word is empty for small numbers.
    pub(super) fn compact(self, value: Decimal) -> (Decimal, &'static str) {
        self.locale
            .numbers
            .compact
            .iter()
            .find_map(|&(power, word)| {
                let unit = 10_i64.checked_pow(power).map(Decimal::from)?;
                (value.abs() >= unit).then(|| (value.over(unit).unwrap_or(value), word))
            })
            .unwrap_or((value, ""))
    }
}

/// The digits of a number, rounded, before anything is put between them.
pub(super) struct Digits {
    /// Never set for a number that is rounded to 0.
    pub negative: bool,
    pub whole: String,
    pub fraction: String,
}

impl Digits {
    pub fn of(value: Decimal, least: u32, most: u32) -> Self {
        let rounded = value
            .abs()
            .round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero)
            .normalize();
        let text = rounded.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut fraction = fraction.to_owned();
        while fraction.len() < usize::try_from(least).unwrap_or(0) {
            fraction.push('0');
        }
        Self {
            negative: value.is_sign_negative() && !rounded.is_zero(),
            whole: whole.to_owned(),
            fraction,
        }
    }
}

/// Rounded to this many significant digits, midpoints away from zero: 33,874 to three is 33,900.
#[must_use]
pub fn round_significant(value: Decimal, digits: u32) -> Decimal {
    value
        .round_sf_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
        .unwrap_or(value)
        .normalize()
}
