//! Rounded amounts in proportion to a count: minutes at an hourly rate, tax of a total.
//!
//! A forecast makes a million of them, so they are whole-number arithmetic; each equals what a
//! replay's line would be rounded to.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::error::{Checked, EngineError};
use super::super::money::{Currency, Money};

/// An amount in minor units for each one of something, exact as a fraction.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Proportion {
    /// Numerator and denominator, where both are small enough.
    exact: Option<(u64, u64)>,
    near: f64,
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
        let exact = each.mantissa().to_u64().and_then(|numerator| {
            let denominator = 10_u64
                .checked_pow(each.scale())?
                .checked_mul(u64::from(per))?;
            let shared = gcd(numerator, denominator);
            Some((
                numerator.checked_div(shared)?,
                denominator.checked_div(shared)?,
            ))
        });
        Self {
            exact,
            near: each.to_f64().unwrap_or(f64::MAX) / f64::from(per),
        }
    }

    /// The amount for so many, rounded half up to the minor unit. Exact while it and the product
    /// before dividing stay below 2^63; nearest to that above.
    pub fn times(&self, count: f64) -> f64 {
        let rounded = self.exact.and_then(|(numerator, denominator)| {
            if denominator == 1 {
                return None;
            }
            super::random::to_u64(count)
                .checked_mul(numerator)?
                .checked_mul(2)?
                .checked_add(denominator)?
                .checked_div(denominator.checked_mul(2)?)
        });
        match rounded {
            Some(rounded) => minor_of(rounded),
            None => libm::floor(count * self.near + 0.5),
        }
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
