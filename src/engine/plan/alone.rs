//! What one incident adds to a month by itself.
//!
//! Specification: cost model, section 8, step 5. A forecast bills each incident once, here, by the
//! same functions as a replay, and then only adds what it got.

use rust_decimal::Decimal;

use super::super::error::{Checked, EngineError};
use super::super::invoice::Lines;
use super::super::labour::{Job, Labour, LabourPrices, Scope, bill_materials};
use super::super::money::{Currency, Money};
use super::{InHouse, Terms, block_hours, in_house};

/// What one incident adds to a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::engine) struct Addition {
    /// Sum of its own lines.
    pub lines: Money,
    /// Minutes that it takes from what the plan has: prepaid, included, covered or of staff.
    pub drawn: u64,
    /// Whether an invoice has a line for it.
    pub is_billed: bool,
}

impl Terms {
    /// What each of these incidents adds in the year in which everything costs `growth` times
    /// the price stated, while the plan's own minutes last.
    pub(in crate::engine) fn additions(
        &self,
        currency: Currency,
        growth: Decimal,
        jobs: &[Job<'_>],
    ) -> Result<Vec<Addition>, EngineError> {
        if let Self::InHouse(terms) = self {
            return terms.additions_with_staff(currency, growth, jobs);
        }
        let labour = self.labour().in_year(growth)?;
        each(currency, jobs, |lines, job| match self {
            Self::BreakFix(_) | Self::Hourly(_) | Self::InHouse(_) => {
                labour.bill(lines, job, Scope::Everything, None).map(|()| 0)
            }
            Self::BlockHours(_) => block_hours::bill_job(lines, &labour, job),
            Self::Retainer(terms) => terms.bill_job(lines, &labour, job),
            Self::FlatRate(terms) => terms.bill_job(lines, &labour, job),
        })
    }

    /// How the plan bills time.
    pub(in crate::engine) const fn labour(&self) -> &Labour {
        match self {
            Self::BreakFix(terms) => &terms.labour,
            Self::Hourly(terms) => &terms.labour,
            Self::BlockHours(terms) => &terms.labour,
            Self::Retainer(terms) => &terms.labour,
            Self::FlatRate(terms) => &terms.labour,
            Self::InHouse(terms) => &terms.cover,
        }
    }
}

impl InHouse {
    /// What each of these incidents adds while staff have time.
    pub(in crate::engine) fn additions_with_staff(
        &self,
        currency: Currency,
        growth: Decimal,
        jobs: &[Job<'_>],
    ) -> Result<Vec<Addition>, EngineError> {
        let cover = self.cover.in_year(growth)?;
        each(currency, jobs, |lines, job| {
            self.bill_with(lines, &cover, job, job.work.into())
        })
    }

    /// What each of these incidents adds when staff have no time left.
    pub(in crate::engine) fn additions_without_staff(
        &self,
        currency: Currency,
        growth: Decimal,
        jobs: &[Job<'_>],
    ) -> Result<Vec<Addition>, EngineError> {
        let cover = self.cover.in_year(growth)?;
        each(currency, jobs, |lines, job| {
            self.bill_with(lines, &cover, job, 0)
        })
    }

    /// What each of these incidents adds beside labour when staff do a part of it and cover does
    /// the rest.
    pub(in crate::engine) fn additions_beside_rest(
        &self,
        currency: Currency,
        growth: Decimal,
        jobs: &[Job<'_>],
    ) -> Result<Vec<Addition>, EngineError> {
        let cover = self.cover.in_year(growth)?;
        each(currency, jobs, |lines, job| {
            cover.bill_trip(lines, job, None, None)?;
            bill_materials(lines, job, Decimal::ONE, None)?;
            Ok(0)
        })
    }

    /// Cover's labour for the `rest` of an incident's minutes.
    pub(in crate::engine) fn labour_for_rest(
        cover: &LabourPrices<'_>,
        currency: Currency,
        job: &Job<'_>,
        rest: u32,
    ) -> Result<Money, EngineError> {
        let mut lines = Lines::new(currency);
        cover.bill_labour(&mut lines, job, rest, None)?;
        lines.total()
    }

    /// Bills one incident with so many minutes of staff left; returns how many it takes.
    fn bill_with(
        &self,
        lines: &mut Lines,
        cover: &LabourPrices<'_>,
        job: &Job<'_>,
        staff_minutes: u64,
    ) -> Result<u64, EngineError> {
        let mut left = staff_minutes;
        in_house::bill_job(lines, cover, self.covers_after_hours, job, &mut left)?;
        staff_minutes.minus(left)
    }
}

fn each(
    currency: Currency,
    jobs: &[Job<'_>],
    bill: impl Fn(&mut Lines, &Job<'_>) -> Result<u64, EngineError>,
) -> Result<Vec<Addition>, EngineError> {
    let mut lines = Lines::new(currency);
    jobs.iter()
        .map(|job| {
            lines.clear();
            let drawn = bill(&mut lines, job)?;
            Ok(Addition {
                lines: lines.total()?,
                drawn,
                is_billed: !lines.is_empty(),
            })
        })
        .collect()
}
