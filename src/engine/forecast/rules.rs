//! What a plan makes of a month whose incidents are added up already.
//!
//! Specification: cost model, section 5. Prepaid blocks, included hours and fair use depend only on
//! the minutes of a month; an employee's month only when time runs out ([`super::staff`]).

use std::rc::Rc;

use rust_decimal::Decimal;

use super::super::error::EngineError;
use super::super::labour::price_in_year;
use super::super::money::Currency;
use super::super::plan::block_hours::Balance;
use super::super::plan::{BlockHours, Terms};
use super::super::quantity::Price;
use super::proportion::Proportion;
use super::staff::Staff;

/// How a plan turns drawn minutes into money.
#[derive(Clone)]
pub(in crate::engine) enum MonthRule<'a> {
    /// It does not.
    None,
    /// As many blocks as the month needs.
    Blocks {
        empty: Balance,
        /// Price of a block, by year.
        price: Vec<Proportion>,
    },
    /// Minutes beyond what is included and carried.
    Included {
        included: u64,
        cap: u64,
        /// Price of a minute, by year.
        overage: Vec<Proportion>,
    },
    /// Minutes beyond fair use.
    FairUse {
        /// By month.
        limits: Vec<u64>,
        /// Price of a minute, by year.
        beyond: Vec<Proportion>,
    },
    /// Minutes beyond what staff can do.
    Staff(Rc<Staff<'a>>),
}

/// What a plan carries from month to month.
#[derive(Clone)]
pub(in crate::engine) enum Carried {
    Nothing,
    Blocks(Balance),
    Minutes(u64),
}

impl MonthRule<'_> {
    pub fn blocks(
        terms: &BlockHours,
        growths: &[Decimal],
        currency: Currency,
    ) -> Result<Self, EngineError> {
        Ok(Self::Blocks {
            empty: Balance::new(terms),
            price: by_year(terms.block_price, 1, growths, currency)?,
        })
    }

    /// What a plan with this rule carries into its first month.
    pub fn start(&self) -> Carried {
        match self {
            Self::Blocks { empty, .. } => Carried::Blocks(empty.clone()),
            Self::Included { .. } => Carried::Minutes(0),
            _ => Carried::Nothing,
        }
    }

    /// What `drawn` minutes add to the bill of a month.
    pub fn charge(
        &self,
        drawn: u64,
        month: usize,
        carried: &mut Carried,
    ) -> Result<f64, EngineError> {
        let year = month / 12;
        match (self, carried) {
            (Self::Blocks { price, .. }, Carried::Blocks(balance)) => {
                let blocks = balance.draw(drawn, month)?;
                balance.expire(month);
                Ok(charged(price, year, blocks))
            }
            (
                Self::Included {
                    included,
                    cap,
                    overage,
                },
                Carried::Minutes(minutes),
            ) => {
                let available = included.saturating_add(*minutes);
                *minutes = available.saturating_sub(drawn).min(*cap);
                Ok(charged(overage, year, drawn.saturating_sub(available)))
            }
            (Self::FairUse { limits, beyond }, _) => {
                let limit = limits.get(month).copied().unwrap_or(u64::MAX);
                Ok(charged(beyond, year, drawn.saturating_sub(limit)))
            }
            _ => Ok(0.0),
        }
    }
}

/// What so many cost in a year.
#[inline]
fn charged(prices: &[Proportion], year: usize, count: u64) -> f64 {
    if count == 0 {
        return 0.0;
    }
    let last = prices.len().saturating_sub(1);
    #[allow(
        clippy::cast_precision_loss,
        reason = "exact below 2^53, nearest above"
    )]
    let count = count as f64;
    prices
        .get(year.min(last))
        .map_or(0.0, |price| price.times(count))
}

/// The price of one of `per` in each year.
pub(in crate::engine) fn by_year(
    price: Price,
    per: u32,
    growths: &[Decimal],
    currency: Currency,
) -> Result<Vec<Proportion>, EngineError> {
    growths
        .iter()
        .map(|growth| Proportion::of_price(price_in_year(price, *growth)?, per, currency))
        .collect()
}

/// The price of a minute by the hour in each year.
pub(in crate::engine) fn minutes_by_year(
    terms: &Terms,
    growths: &[Decimal],
    currency: Currency,
) -> Result<Vec<Proportion>, EngineError> {
    by_year(terms.labour().hourly_rate, 60, growths, currency)
}
