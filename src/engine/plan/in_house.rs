//! In-house: an employee, with cover for what the employee cannot do.
//!
//! Specification: cost model, section 5. Work is taken in order while the month's capacity lasts;
//! the rest, and what comes out of hours, is billed by section 4 with the cover's rates.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::error::{Checked, EngineError};
use super::super::invoice::{Draft, LineCode, Lines, OnTop, Unit};
use super::super::labour::{Job, Labour, LabourPrices, Scope, bill_materials, price_in_year};
use super::super::quantity::{Markup, Minutes, Price, Staff, WeeksAbsent};
use super::super::time_band::TimeBand;
use super::{Billing, Window, Years};

/// What employees cost, and what they can do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InHouse {
    /// Pay of one person and year.
    pub annual_salary: Price,
    /// Employer costs on top of pay.
    pub overhead: Markup,
    /// People employed, in full-time equivalents.
    pub staff: Staff,
    /// Hands-on minutes of one person and month, before absence.
    pub minutes_per_month_per_person: Minutes,
    /// Software for each user and month.
    pub tools_per_user: Price,
    /// Training of one person and year.
    pub annual_training: Price,
    /// Finding one person, once.
    pub recruitment_fee: Price,
    /// Weeks of a year in which a person is away.
    pub weeks_absent: WeeksAbsent,
    /// Whether staff also work outside service hours.
    pub covers_after_hours: bool,
    /// How the rest is billed.
    pub cover: Labour,
}

/// The prices of one year.
#[derive(Clone)]
struct Prices<'a> {
    salary: Decimal,
    tools: Decimal,
    training: Decimal,
    recruitment: Decimal,
    cover: LabourPrices<'a>,
}

impl InHouse {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let capacity = self.capacity()?;
        let months = window.bill_months(
            years,
            |growth| {
                Ok(Prices {
                    salary: price_in_year(self.annual_salary, growth)?,
                    tools: price_in_year(self.tools_per_user, growth)?,
                    training: price_in_year(self.annual_training, growth)?,
                    recruitment: price_in_year(self.recruitment_fee, growth)?,
                    cover: self.cover.in_year(growth)?,
                })
            },
            |lines, prices, month, place| {
                self.bill_staff(lines, prices, window, place.charges_start)?;
                let mut left = capacity;
                for job in &month.jobs {
                    bill_job(
                        lines,
                        &prices.cover,
                        self.covers_after_hours,
                        job,
                        &mut left,
                    )?;
                }
                Ok(())
            },
        )?;
        Ok(Billing {
            months,
            ledger: None,
        })
    }

    /// Whole minutes of work that staff can do in a month.
    pub(in crate::engine) fn capacity(&self) -> Result<u64, EngineError> {
        let weeks = Decimal::from(52);
        self.staff
            .get()
            .times(self.minutes_per_month_per_person.get().into())?
            .times(weeks.minus(self.weeks_absent.get())?)?
            .over(weeks)?
            .floor()
            .to_u64()
            .ok_or(EngineError::TooLarge)
    }

    fn bill_staff(
        &self,
        lines: &mut Lines,
        prices: &Prices<'_>,
        window: &Window<'_>,
        charges_start: bool,
    ) -> Result<(), EngineError> {
        let staff = self.staff.get();
        lines.add(Draft {
            multiplier: Decimal::ONE.plus(self.overhead.get())?,
            ..Draft::fee(LineCode::Salary, staff, Unit::PersonYear, prices.salary)
        })?;
        lines.add(Draft::fee(
            LineCode::Tools,
            window.organisation.users.get().into(),
            Unit::User,
            prices.tools,
        ))?;
        lines.add(Draft::fee(
            LineCode::Training,
            staff,
            Unit::PersonYear,
            prices.training,
        ))?;
        if charges_start {
            lines.add(Draft::fee(
                LineCode::Recruitment,
                staff,
                Unit::Person,
                prices.recruitment,
            ))?;
        }
        Ok(())
    }
}

/// The lines of one incident, of which staff do what `left` minutes allow.
pub(super) fn bill_job(
    lines: &mut Lines,
    cover: &LabourPrices<'_>,
    covers_after_hours: bool,
    job: &Job<'_>,
    left: &mut u64,
) -> Result<(), EngineError> {
    if job.band != TimeBand::Working && !covers_after_hours {
        return cover.bill(lines, job, Scope::Everything, Some(OnTop::AfterHours));
    }
    if job.work > 0 && *left == 0 {
        return cover.bill(lines, job, Scope::Everything, Some(OnTop::Capacity));
    }
    let done = job.work.min(u32::try_from(*left).unwrap_or(u32::MAX));
    *left = left.minus(done.into())?;
    let rest = job.work.saturating_sub(done);
    if rest == 0 {
        return bill_materials(lines, job, Decimal::ONE, Some(OnTop::Materials));
    }
    let reason = Some(OnTop::Capacity);
    cover.bill_labour(lines, job, rest, reason)?;
    cover.bill_trip(lines, job, reason, reason)?;
    bill_materials(lines, job, Decimal::ONE, reason)
}
