//! Break/fix: support bought only when something fails.
//!
//! Specification: cost model, section 5. All lines of section 4 of every incident, and nothing
//! else. A sole proprietor is a break/fix plan with lower rates and slower response.

use super::super::error::EngineError;
use super::super::labour::{Labour, Scope};
use super::{Billing, Window, Years};

/// What a break/fix plan charges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BreakFix {
    /// How time is billed.
    pub labour: Labour,
}

impl BreakFix {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let months = window.bill_months(
            years,
            |growth| self.labour.in_year(growth),
            |lines, prices, month, _| {
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
