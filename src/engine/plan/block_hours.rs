//! Block hours: support hours bought in advance and drawn down as work is done.
//!
//! Specification: cost model, section 5. An incident draws minutes from the oldest block that has
//! not expired; when the balance is too small, as many blocks as it needs are bought that month.

use std::collections::VecDeque;

use rust_decimal::Decimal;

use super::super::error::{Checked, EngineError};
use super::super::invoice::{Draft, LineCode, Lines, Unit};
use super::super::labour::{Job, Labour, LabourPrices, Scope, price_in_year};
use super::super::ledger::{BlockRow, Ledger};
use super::super::quantity::{PositiveMinutes, Price, SpanOfMonths};
use super::{Billing, Window, Years};

/// What prepaid hours cost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BlockHours {
    /// Minutes of one block.
    pub block: PositiveMinutes,
    /// Price of one block.
    pub block_price: Price,
    /// Months in which a block serves, the month of purchase included; 0: for ever.
    pub expires_after: SpanOfMonths,
    /// How drawn minutes are counted, and what is charged beside them.
    pub labour: Labour,
}

impl BlockHours {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let mut balance = Balance::new(self);
        let mut rows = Vec::with_capacity(window.months.len());
        let mut last_price = Decimal::ZERO;
        let months = window.bill_months(
            years,
            |growth| {
                Ok((
                    self.labour.in_year(growth)?,
                    price_in_year(self.block_price, growth)?,
                ))
            },
            |lines, (labour, block_price), month, place| {
                let opening = balance.minutes;
                let mut drawn_in_month = 0_u64;
                let mut blocks = 0_u64;
                let mut of_incidents = Lines::new(window.currency);
                for job in &month.jobs {
                    let drawn = bill_job(&mut of_incidents, labour, job)?;
                    drawn_in_month = drawn_in_month.plus(drawn)?;
                    blocks = blocks.plus(balance.draw(drawn, place.number)?)?;
                }
                lines.add(Draft::fee(
                    LineCode::Block,
                    blocks.into(),
                    Unit::Block,
                    *block_price,
                ))?;
                lines.append(of_incidents);
                let expired = balance.expire(place.number);
                rows.push(BlockRow {
                    month: month.month,
                    opening,
                    bought: blocks.times(self.block.get().into())?,
                    drawn: drawn_in_month,
                    expired,
                    closing: balance.minutes,
                });
                last_price = *block_price;
                Ok(())
            },
        )?;
        let unused_value = window.currency.round(
            Decimal::from(balance.minutes)
                .times(last_price)?
                .over(self.block.get().into())?,
        );
        Ok(Billing {
            months,
            ledger: Some(Ledger::Blocks {
                rows,
                unused_minutes: balance.minutes,
                unused_value,
            }),
        })
    }
}

/// The lines of one incident; returns the minutes that it draws.
pub(super) fn bill_job(
    lines: &mut Lines,
    labour: &LabourPrices<'_>,
    job: &Job<'_>,
) -> Result<u64, EngineError> {
    labour.bill(lines, job, Scope::AllButLabour, None)?;
    labour.drawn(job)
}

/// Minutes left in blocks, oldest purchase first.
#[derive(Clone)]
pub(in crate::engine) struct Balance {
    block_minutes: u64,
    /// Months in which a block serves; `None`: for ever.
    serves: Option<usize>,
    /// Month of purchase, and minutes left of what was bought then.
    purchases: VecDeque<(usize, u64)>,
    minutes: u64,
}

impl Balance {
    pub fn new(terms: &BlockHours) -> Self {
        let serves = usize::try_from(terms.expires_after.get()).unwrap_or(usize::MAX);
        Self {
            block_minutes: terms.block.get().into(),
            serves: (serves > 0).then_some(serves),
            purchases: VecDeque::new(),
            minutes: 0,
        }
    }

    /// Takes minutes, oldest first, and buys as few blocks as that needs; returns how many.
    pub fn draw(&mut self, drawn: u64, month: usize) -> Result<u64, EngineError> {
        let blocks = drawn
            .saturating_sub(self.minutes)
            .div_ceil(self.block_minutes);
        if blocks > 0 {
            let bought = blocks.times(self.block_minutes)?;
            self.minutes = self.minutes.plus(bought)?;
            match self.purchases.back_mut() {
                Some((bought_in, minutes)) if *bought_in == month => {
                    *minutes = minutes.plus(bought)?;
                }
                _ => self.purchases.push_back((month, bought)),
            }
        }
        self.minutes = self.minutes.minus(drawn)?;
        let mut left = drawn;
        while let Some((_, minutes)) = self.purchases.front_mut() {
            if *minutes > left {
                *minutes = minutes.minus(left)?;
                break;
            }
            left = left.minus(*minutes)?;
            self.purchases.pop_front();
        }
        Ok(blocks)
    }

    /// Drops what has served its last month; returns the minutes lost.
    pub fn expire(&mut self, month: usize) -> u64 {
        let Some(serves) = self.serves else {
            return 0;
        };
        let mut expired = 0_u64;
        while let Some(&(bought_in, minutes)) = self.purchases.front() {
            if bought_in.saturating_add(serves) > month.saturating_add(1) {
                break;
            }
            expired = expired.saturating_add(minutes);
            self.purchases.pop_front();
        }
        self.minutes = self.minutes.saturating_sub(expired);
        expired
    }
}
