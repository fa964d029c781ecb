//! Hourly: pay as you go, every tracked minute billed.
//!
//! Specification: cost model, section 5. As break/fix, and each month the minutes of upkeep,
//! rounded up to the increment.

use super::super::error::EngineError;
use super::super::invoice::{Draft, LineCode, Unit};
use super::super::labour::{Labour, Scope};
use super::super::quantity::Minutes;
use super::{Billing, Window, Years};

/// What an hourly plan charges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hourly {
    /// How time is billed.
    pub labour: Labour,
    /// Upkeep each month, before rounding up.
    pub maintenance_per_month: Minutes,
}

impl Hourly {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let increment = self.labour.increment.get();
        let maintenance = self
            .maintenance_per_month
            .get()
            .div_ceil(increment)
            .saturating_mul(increment);
        let months = window.bill_months(
            years,
            |growth| self.labour.in_year(growth),
            |lines, prices, month, _| {
                lines.add(Draft::fee(
                    LineCode::Maintenance,
                    maintenance.into(),
                    Unit::Minute,
                    prices.hourly(),
                ))?;
                for job in &month.jobs {
                    prices.bill(lines, job, Scope::Everything, None)?;
                }
                Ok(())
            },
        )?;
        Ok(Billing {
            months,
            ledger: None,
        })
    }
}
