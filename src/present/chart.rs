//! Scales and ticks. Positions run from 0 to 1; a screen decides what that is in pixels.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::format::MoneyFormat;
use crate::engine::money::Money;
use crate::present::arithmetic::Exact;

/// Ticks that an axis has at most. It never has fewer than three.
const MOST_TICKS: i64 = 6;

/// A labelled place on an axis.
#[derive(Clone, PartialEq, Debug)]
pub struct Tick {
    /// Where it stands, 0 … 1.
    pub at: f64,
    /// What it says.
    pub label: String,
}

/// From amounts to positions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
    low: Decimal,
    high: Decimal,
    step: Decimal,
}

impl Scale {
    /// From zero to the greatest of these, for lengths. Its ticks lie at multiples of 1, 2 or 5.
    #[must_use]
    pub fn from_zero(values: impl IntoIterator<Item = Money>) -> Self {
        let high = values
            .into_iter()
            .map(Money::amount)
            .max()
            .filter(|high| *high > Decimal::ZERO)
            .unwrap_or(Decimal::ONE);
        let step = round_step(|step| {
            high.over(step)
                .is_some_and(|steps| steps.floor() < Decimal::from(MOST_TICKS))
        });
        Self {
            low: Decimal::ZERO,
            high,
            step,
        }
    }

    /// From the tick below the least to the tick above the greatest of these, for positions.
    #[must_use]
    pub fn around(values: impl IntoIterator<Item = Money>) -> Self {
        let mut values = values.into_iter().map(Money::amount);
        let first = values.next().unwrap_or(Decimal::ZERO);
        let (least, greatest) = values.fold((first, first), |(least, greatest), value| {
            (least.min(value), greatest.max(value))
        });
        // A single value still needs room on both sides.
        let (least, greatest) = if least == greatest {
            let room = least
                .abs()
                .over(Decimal::TEN)
                .filter(|room| !room.is_zero())
                .unwrap_or(Decimal::ONE);
            (
                least.minus(room).unwrap_or(least),
                greatest.plus(room).unwrap_or(greatest),
            )
        } else {
            (least, greatest)
        };
        let ends = |step: Decimal| {
            let low = least.over(step)?.floor().times(step)?;
            let high = greatest.over(step)?.ceil().times(step)?;
            Some((low, high))
        };
        let step = round_step(|step| {
            ends(step)
                .and_then(|(low, high)| high.minus(low)?.over(step))
                .is_some_and(|steps| steps < Decimal::from(MOST_TICKS))
        });
        let (low, high) = ends(step).unwrap_or((least, greatest));
        Self { low, high, step }
    }

    /// Where an amount lies: 0 at the low end, 1 at the high end, never outside.
    #[must_use]
    pub fn position(&self, amount: Money) -> f64 {
        self.place(amount.amount())
    }

    /// Its low and its high end.
    #[must_use]
    pub fn ends(&self) -> [f64; 2] {
        [self.low, self.high].map(|end| end.to_f64().unwrap_or(0.0))
    }

    /// Its ticks, from low to high.
    #[must_use]
    pub fn ticks(&self, money: MoneyFormat) -> Vec<Tick> {
        let mut ticks = Vec::new();
        let mut value = self
            .low
            .over(self.step)
            .and_then(|steps| steps.ceil().times(self.step))
            .unwrap_or(self.low);
        while value <= self.high && ticks.len() < 12 {
            ticks.push(Tick {
                at: self.place(value),
                label: money.axis(value),
            });
            let Some(next) = value.plus(self.step) else {
                break;
            };
            value = next;
        }
        ticks
    }

    fn place(&self, value: Decimal) -> f64 {
        let ratio = || {
            let span = self.high.minus(self.low)?;
            value.minus(self.low)?.over(span)?.to_f64()
        };
        ratio().unwrap_or(0.0).clamp(0.0, 1.0)
    }
}

/// `first`, and multiples of 1, 2 or 5 that lie between it and `last`, at most six.
#[must_use]
pub fn counted_ticks(first: f64, last: f64) -> Vec<f64> {
    let span = Decimal::from_f64_retain(last - first).unwrap_or_default();
    let step = round_step(|step| {
        step >= Decimal::ONE
            && span
                .over(step)
                .is_some_and(|steps| steps < Decimal::from(MOST_TICKS))
    });
    let step = step.to_f64().unwrap_or(1.0);
    let mut ticks = vec![first];
    let mut next = (first / step).floor() * step + step;
    while next <= last && ticks.len() < 12 {
        // Too near the first to be read beside it.
        if next - first > step / 2.0 {
            ticks.push(next);
        }
        next += step;
    }
    ticks
}

/// The least of … 0.1, 0.2, 0.5, 1, 2, 5, 10 … that is enough.
fn round_step(is_enough: impl Fn(Decimal) -> bool) -> Decimal {
    let mut power = Decimal::new(1, 4);
    for _ in 0..24 {
        for digit in [1, 2, 5] {
            let step = power.times(Decimal::from(digit)).unwrap_or(power);
            if is_enough(step) {
                return step;
            }
        }
        power = power.times(Decimal::TEN).unwrap_or(power);
    }
    power
}
