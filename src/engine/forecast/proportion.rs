//! Rounded amounts in proportion to a count: minutes at an hourly rate, tax of a total.
//!
//! A forecast makes a million of them, so they are whole-number arithmetic; each equals what a
//! replay's line would be rounded to.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::error::{Checked, EngineError};
use super::super::money::{Currency, Money};
use super::random::to_u64;

/// 2^53: below it, binary numbers hold every whole number.
const ALL_WHOLE_BELOW: f64 = 9_007_199_254_740_992.0;

/// An amount in minor units for each one of something, exact as a fraction.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Proportion {
    /// Where numerator and denominator are small enough.
    exact: Option<Exact>,
    near: f64,
}

/// A fraction, doubled so that its half can be added.
#[derive(Clone, Copy, Debug)]
struct Exact {
    twice_numerator: f64,
    denominator: f64,
    twice_denominator: f64,
    part: f64,
}

impl Proportion {
    /// `price` in major units for each `per` of something.
    pub fn of_price(price: Decimal, per: u32, currency: Currency) -> Result<Self, EngineError> {
        let minor = Decimal::from(10_u64.saturating_pow(currency.minor_digits()));
        Ok(Self::of(price.times(minor)?, per))
    }

    /// `part` of each minor unit.
    pub fn of_part(part: Decimal) -> Self {
        Self::of(part, 1)
    }

    fn of(each: Decimal, per: u32) -> Self {
        let each = each.normalize();
        let fraction = each.mantissa().to_u64().and_then(|numerator| {
            let denominator = 10_u64
                .checked_pow(each.scale())?
                .checked_mul(u64::from(per))?;
            let shared = gcd(numerator, denominator);
            Some((
                minor_of(numerator.checked_div(shared)?),
                minor_of(denominator.checked_div(shared)?),
            ))
        });
        let exact = fraction.filter(|(numerator, denominator)| {
            *denominator > 1.0 && numerator.max(*denominator) * 2.0 < ALL_WHOLE_BELOW
        });
        Self {
            exact: exact.map(|(numerator, denominator)| Exact {
                twice_numerator: numerator * 2.0,
                denominator,
                twice_denominator: denominator * 2.0,
                part: 1.0 / (denominator * 2.0),
            }),
            near: each.to_f64().unwrap_or(f64::MAX) / f64::from(per),
        }
    }

    /// The amount for a whole number, rounded half up to the minor unit. Exact while the product
    /// before dividing stays below 2^52; nearest to that above.
    #[inline]
    pub fn times(&self, count: f64) -> f64 {
        if let Some(exact) = &self.exact {
            let doubled = count.max(0.0) * exact.twice_numerator + exact.denominator;
            if doubled < ALL_WHOLE_BELOW {
                // At most one off, as the reciprocal is rounded.
                let whole = minor_of(to_u64(doubled * exact.part));
                let rest = doubled - whole * exact.twice_denominator;
                return if rest < 0.0 {
                    whole - 1.0
                } else if rest >= exact.twice_denominator {
                    whole + 1.0
                } else {
                    whole
                };
            }
        }
        libm::floor(count * self.near + 0.5)
    }
}

/// An amount in minor units; exact below 2^53.
pub(in crate::engine) fn minor_units(money: Money, currency: Currency) -> f64 {
    let amount = money.amount();
    let scale = currency.minor_digits().saturating_sub(amount.scale());
    let mantissa = amount.mantissa();
    #[allow(
        clippy::cast_precision_loss,
        reason = "exact below 2^53, nearest above"
    )]
    let minor = mantissa as f64;
    minor * power_of_ten(scale)
}

/// The amount of so many minor units, rounded to whole ones.
pub(in crate::engine) fn money_of(minor: f64, currency: Currency) -> Money {
    let whole = libm::round(minor);
    let amount = if whole.abs() < 9e18 {
        #[allow(clippy::cast_possible_truncation, reason = "held above")]
        let whole = whole as i64;
        Decimal::new(whole, currency.minor_digits())
    } else {
        // Beyond 2^53 a binary number has no minor units to lose.
        Decimal::from_f64_retain(whole / power_of_ten(currency.minor_digits()))
            .unwrap_or(Decimal::MAX)
    };
    currency.round(amount)
}

pub(in crate::engine) fn power_of_ten(exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

#[allow(
    clippy::cast_precision_loss,
    reason = "exact below 2^53, nearest above"
)]
const fn minor_of(rounded: u64) -> f64 {
    rounded as f64
}

fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        a = b;
        b = rest;
    }
    a.max(1)
}

/// The nearest binary number of an amount in major units.
pub(in crate::engine) fn major_units(money: Money) -> f64 {
    money.amount().to_f64().unwrap_or(f64::MAX)
}
