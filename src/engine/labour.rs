//! Labour: from the minutes worked on one incident to the lines that are billed for it.
//!
//! Specification: cost model, section 4. Every plan that bills or draws time comes through here.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::error::{Checked, EngineError};
use super::incident::Incident;
use super::invoice::{Draft, LineCode, Lines, OnTop, Rule, Unit};
use super::money::round_price;
use super::quantity::{Increment, Markup, Minutes, Multiplier, Price};
use super::time_band::TimeBand;

/// How a technician's time is billed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Labour {
    /// Price of an hour.
    pub hourly_rate: Price,
    /// Price of an hour on site; `None`: the same.
    pub onsite_hourly_rate: Option<Price>,
    /// The unit to which minutes are rounded up.
    pub increment: Increment,
    /// The same on site; `None`: the same.
    pub onsite_increment: Option<Increment>,
    /// Least time billed for a remote incident.
    pub minimum: Minutes,
    /// Least time billed for a visit.
    pub onsite_minimum: Minutes,
    /// Least time billed outside service hours.
    pub out_of_hours_minimum: Minutes,
    /// How many times the rate is charged, and when.
    pub multipliers: Multipliers,
    /// For each incident.
    pub call_out_fee: Price,
    /// For each incident on site.
    pub travel_fee: Price,
    /// Communication and documentation billed with every incident.
    pub handling: Minutes,
    /// Added to the price of parts.
    pub materials_markup: Markup,
}

/// How many times the usual rate is charged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Multipliers {
    /// On service days outside service hours.
    pub after_hours: Multiplier,
    /// On days of the week without service.
    pub weekend: Multiplier,
    /// On holidays.
    pub holiday: Multiplier,
    /// Ahead of the queue.
    pub emergency: Multiplier,
}

impl Default for Multipliers {
    fn default() -> Self {
        Self {
            after_hours: Multiplier::ONE,
            weekend: Multiplier::ONE,
            holiday: Multiplier::ONE,
            emergency: Multiplier::ONE,
        }
    }
}

impl Multipliers {
    const fn of_band(&self, band: TimeBand) -> Multiplier {
        match band {
            TimeBand::Working => Multiplier::ONE,
            TimeBand::AfterHours => self.after_hours,
            TimeBand::Weekend => self.weekend,
            TimeBand::Holiday => self.holiday,
        }
    }
}

/// What minutes were rounded up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum RoundedTo {
    /// The next multiple of this many minutes.
    Increment(u32),
    /// The least time for a remote incident.
    RemoteMinimum(u32),
    /// The least time for a visit.
    OnsiteMinimum(u32),
    /// The least time outside service hours.
    OutOfHoursMinimum(u32),
}

/// Where a multiplier comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum MultiplierReason {
    /// The usual rate.
    None,
    /// The time band.
    Band(TimeBand),
    /// Being served ahead of the queue.
    Emergency,
}

/// The prices of [`Labour`] in one year of the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabourPrices<'a> {
    terms: &'a Labour,
    hourly: Decimal,
    onsite_hourly: Decimal,
    call_out: Decimal,
    travel: Decimal,
}

/// Time of one incident as it is billed, before prices.
#[derive(Clone, Copy, Debug)]
pub(super) struct BilledTime {
    raw: u32,
    billable: u32,
    multiplier: Decimal,
    rounded_to: RoundedTo,
    multiplier_reason: MultiplierReason,
}

impl BilledTime {
    /// Minutes that the incident takes from prepaid or included ones: `⌈billable × multiplier⌉`.
    pub fn drawn(&self) -> Result<u64, EngineError> {
        Decimal::from(self.billable)
            .times(self.multiplier)?
            .ceil()
            .to_u64()
            .ok_or(EngineError::TooLarge)
    }
}

/// One incident as billing sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Job<'a> {
    pub incident: &'a Incident,
    /// Its place in the replay's list.
    pub place: usize,
    pub band: TimeBand,
    /// Minutes worked on it: as recorded in a replay, as supposed in a forecast.
    pub work: u32,
}

/// Which of an incident's lines are charged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scope {
    /// Labour, call-out, travel and materials.
    Everything,
    /// All but labour, which is drawn from minutes already paid.
    AllButLabour,
}

impl Labour {
    /// The prices of the year in which everything costs `growth` times the price stated.
    pub(super) fn in_year(&self, growth: Decimal) -> Result<LabourPrices<'_>, EngineError> {
        let hourly = price_in_year(self.hourly_rate, growth)?;
        Ok(LabourPrices {
            terms: self,
            hourly,
            onsite_hourly: match self.onsite_hourly_rate {
                Some(rate) => price_in_year(rate, growth)?,
                None => hourly,
            },
            call_out: price_in_year(self.call_out_fee, growth)?,
            travel: price_in_year(self.travel_fee, growth)?,
        })
    }

    /// Steps 1–3 of section 4: rounding up and the multiplier.
    pub(super) fn billed_time(&self, job: &Job<'_>, work_minutes: u32) -> BilledTime {
        let onsite = job.incident.onsite;
        let raw = work_minutes.saturating_add(self.handling.get());
        let increment = if onsite {
            self.onsite_increment.unwrap_or(self.increment)
        } else {
            self.increment
        }
        .get();

        let (mut least, mut rounded_to) = if onsite {
            let minimum = self.onsite_minimum.get();
            (minimum, RoundedTo::OnsiteMinimum(minimum))
        } else {
            let minimum = self.minimum.get();
            (minimum, RoundedTo::RemoteMinimum(minimum))
        };
        let out_of_hours = self.out_of_hours_minimum.get();
        if job.band != TimeBand::Working && out_of_hours > least {
            least = out_of_hours;
            rounded_to = RoundedTo::OutOfHoursMinimum(out_of_hours);
        }
        if raw >= least {
            rounded_to = RoundedTo::Increment(increment);
        }
        let billable = if raw == 0 {
            0
        } else {
            raw.max(least).div_ceil(increment).saturating_mul(increment)
        };

        let of_band = self.multipliers.of_band(job.band);
        let (multiplier, multiplier_reason) =
            if job.incident.emergency && self.multipliers.emergency > of_band {
                (self.multipliers.emergency, MultiplierReason::Emergency)
            } else if of_band > Multiplier::ONE {
                (of_band, MultiplierReason::Band(job.band))
            } else {
                (Multiplier::ONE, MultiplierReason::None)
            };
        BilledTime {
            raw,
            billable,
            multiplier: multiplier.get(),
            rounded_to,
            multiplier_reason,
        }
    }
}

impl LabourPrices<'_> {
    /// Price of a remote hour in this year.
    pub const fn hourly(&self) -> Decimal {
        self.hourly
    }

    /// Minutes that one incident takes from prepaid or included ones.
    pub fn drawn(&self, job: &Job<'_>) -> Result<u64, EngineError> {
        self.terms.billed_time(job, job.work).drawn()
    }

    /// Step 4 of section 4: the lines of one incident.
    pub fn bill(
        &self,
        lines: &mut Lines,
        job: &Job<'_>,
        scope: Scope,
        on_top: Option<OnTop>,
    ) -> Result<(), EngineError> {
        if scope == Scope::Everything {
            self.bill_labour(lines, job, job.work, on_top)?;
        }
        let reason = |own: OnTop| match scope {
            Scope::Everything => on_top,
            Scope::AllButLabour => Some(own),
        };
        self.bill_trip(lines, job, reason(OnTop::CallOut), reason(OnTop::Travel))?;
        bill_materials(
            lines,
            job,
            Decimal::ONE.plus(self.terms.materials_markup.get())?,
            reason(OnTop::Materials),
        )
    }

    /// The labour line of `work_minutes` of an incident.
    pub fn bill_labour(
        &self,
        lines: &mut Lines,
        job: &Job<'_>,
        work_minutes: u32,
        on_top: Option<OnTop>,
    ) -> Result<(), EngineError> {
        let time = self.terms.billed_time(job, work_minutes);
        let onsite = job.incident.onsite;
        lines.add(Draft {
            code: LineCode::Labour,
            quantity: time.billable.into(),
            unit: Unit::Minute,
            rate: Some(if onsite {
                self.onsite_hourly
            } else {
                self.hourly
            }),
            multiplier: time.multiplier,
            incident: Some(job.place),
            rule: Rule::Labour {
                raw_minutes: time.raw,
                rounded_to: time.rounded_to,
                multiplier: time.multiplier_reason,
                onsite,
            },
            on_top,
        })?;
        Ok(())
    }

    /// The call-out line, and the travel line where a technician had to come.
    pub fn bill_trip(
        &self,
        lines: &mut Lines,
        job: &Job<'_>,
        call_out: Option<OnTop>,
        travel: Option<OnTop>,
    ) -> Result<(), EngineError> {
        let fee = |code, rate, on_top| Draft {
            incident: Some(job.place),
            rule: Rule::PerIncident,
            on_top,
            ..Draft::fee(code, Decimal::ONE, Unit::Incident, rate)
        };
        lines.add(fee(LineCode::CallOut, self.call_out, call_out))?;
        if job.incident.onsite {
            lines.add(fee(LineCode::Travel, self.travel, travel))?;
        }
        Ok(())
    }
}

/// The line for an incident's parts, at their price times `multiplier`. Parts are not raised
/// from year to year.
pub(super) fn bill_materials(
    lines: &mut Lines,
    job: &Job<'_>,
    multiplier: Decimal,
    on_top: Option<OnTop>,
) -> Result<(), EngineError> {
    lines.add(Draft {
        code: LineCode::Materials,
        quantity: Decimal::ONE,
        unit: Unit::Incident,
        rate: Some(job.incident.materials.get()),
        multiplier,
        incident: Some(job.place),
        rule: Rule::PerIncident,
        on_top,
    })?;
    Ok(())
}

/// A price in the year in which everything costs `growth` times the price stated, to 6 places.
pub(super) fn price_in_year(price: Price, growth: Decimal) -> Result<Decimal, EngineError> {
    Ok(round_price(price.get().times(growth)?))
}
