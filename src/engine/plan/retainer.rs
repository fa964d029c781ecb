//! Retainer: a monthly contract with included hours.
//!
//! Specification: cost model, section 5. Incidents draw minutes in order; those beyond what is
//! available are overage. What is left is carried on, up to a cap, or forfeited.

use super::super::error::{Checked, EngineError};
use super::super::incident::IncidentKind;
use super::super::invoice::{BeyondAvailable, Draft, LineCode, Lines, OnTop, Rule, Unit};
use super::super::labour::{Job, Labour, LabourPrices, Scope, price_in_year};
use super::super::ledger::{IncludedRow, Ledger};
use super::super::quantity::{Minutes, Price};
use super::{Billing, Window, Years};

/// What a monthly contract with included hours charges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Retainer {
    /// Price of a month.
    pub monthly_fee: Price,
    /// Minutes that it includes.
    pub included: Minutes,
    /// Unused minutes that may be carried into the next month.
    pub rollover_cap: Minutes,
    /// Whether projects draw included minutes, instead of being billed.
    pub covers_projects: bool,
    /// How drawn minutes are counted, and what is charged beside and beyond them.
    pub labour: Labour,
}

impl Retainer {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let mut carried = 0_u64;
        let mut rows = Vec::with_capacity(window.months.len());
        let months = window.bill_months(
            years,
            |growth| {
                Ok((
                    self.labour.in_year(growth)?,
                    price_in_year(self.monthly_fee, growth)?,
                ))
            },
            |lines, (labour, monthly_fee), month, _| {
                lines.add(Draft::fee(
                    LineCode::Fee,
                    1.into(),
                    Unit::Month,
                    *monthly_fee,
                ))?;
                let opening = carried;
                let included = u64::from(self.included.get());
                let mut allowance = Allowance::new(opening.plus(included)?);
                for job in &month.jobs {
                    allowance.draw(self.bill_job(lines, labour, job)?)?;
                }
                allowance.bill_excess(lines, LineCode::Overage, OnTop::Overage, labour.hourly())?;
                let left = allowance.left();
                carried = left.min(self.rollover_cap.get().into());
                rows.push(IncludedRow {
                    month: month.month,
                    opening,
                    included,
                    drawn: allowance.drawn,
                    overage: allowance.excess(),
                    forfeited: left.minus(carried)?,
                    closing: carried,
                });
                Ok(())
            },
        )?;
        Ok(Billing {
            months,
            ledger: Some(Ledger::Included(rows)),
        })
    }

    /// The lines of one incident; returns the included minutes that it draws.
    pub(super) fn bill_job(
        &self,
        lines: &mut Lines,
        labour: &LabourPrices<'_>,
        job: &Job<'_>,
    ) -> Result<u64, EngineError> {
        if job.incident.kind == IncidentKind::Project && !self.covers_projects {
            labour.bill(lines, job, Scope::Everything, Some(OnTop::Project))?;
            return Ok(0);
        }
        labour.bill(lines, job, Scope::AllButLabour, None)?;
        labour.drawn(job)
    }
}

/// Minutes that a month allows, and what incidents draw from them.
pub(super) struct Allowance {
    available: u64,
    drawn: u64,
    /// Incidents that drew after the rest was used up.
    incidents_beyond: usize,
}

impl Allowance {
    pub const fn new(available: u64) -> Self {
        Self {
            available,
            drawn: 0,
            incidents_beyond: 0,
        }
    }

    pub fn draw(&mut self, drawn: u64) -> Result<(), EngineError> {
        self.drawn = self.drawn.plus(drawn)?;
        if drawn > 0 && self.drawn > self.available {
            self.incidents_beyond = self.incidents_beyond.saturating_add(1);
        }
        Ok(())
    }

    /// Minutes drawn beyond what was available.
    pub const fn excess(&self) -> u64 {
        self.drawn.saturating_sub(self.available)
    }

    /// Minutes available that nobody drew.
    pub const fn left(&self) -> u64 {
        self.available.saturating_sub(self.drawn)
    }

    /// The line for the minutes beyond. The multiplier is already in what was drawn.
    pub fn bill_excess(
        &self,
        lines: &mut Lines,
        code: LineCode,
        on_top: OnTop,
        hourly_rate: rust_decimal::Decimal,
    ) -> Result<(), EngineError> {
        lines.add(Draft {
            rule: Rule::BeyondAvailable(Box::new(BeyondAvailable {
                drawn: self.drawn,
                available: self.available,
                incidents: self.incidents_beyond,
            })),
            on_top: Some(on_top),
            ..Draft::fee(code, self.excess().into(), Unit::Minute, hourly_rate)
        })?;
        Ok(())
    }
}
