//! The inputs of the first screen, and the one gate between what is typed and the scenario.
//!
//! A dial asks for [`Input::value`] and [`Input::scale`]; what is typed goes through
//! [`Input::put`], which makes a new scenario or says what is allowed.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::engine::plan::Terms;
use crate::engine::quantity::{
    Devices, Fraction, IncidentCount, OutOfBounds, PositiveMinutes, Servers, Sites, Users,
};
use crate::engine::rate_card::RateCard;
use crate::engine::scenario::{History, Scenario, Summary};
use crate::engine::where_it_wins::WinInput;
use crate::present::strip::{Spacing, StripScale};
use crate::present::words::inputs::Asked;

/// A figure that the first screen asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Input {
    /// People who are supported.
    People,
    /// Incidents in a month.
    IncidentsPerMonth,
    /// Hands-on minutes of a typical incident.
    TypicalMinutes,
    /// Hands-on minutes of a bad one, of which one in twenty is worse.
    BadMinutes,
    /// Per cent of incidents outside working hours.
    AfterHours,
    /// Per cent of incidents for which somebody must come.
    Onsite,
    /// Computers and other devices, where a plan charges for them.
    Devices,
    /// Servers, where a plan charges for them.
    Servers,
    /// Places of work, where a plan charges for them.
    Sites,
}

/// Why a figure is not taken. The last good one still counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PutFault {
    /// Below or above what is allowed.
    OutOfBounds(OutOfBounds),
    /// It has to be whole.
    NotWhole,
    /// A typical incident above a bad one of this many minutes.
    AboveBad(u32),
    /// A bad incident below a typical one of this many minutes.
    BelowTypical(u32),
}

/// The slider's scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
    /// Value at the start.
    pub min: Decimal,
    /// Value at the end; the field allows more.
    pub max: Decimal,
    /// What an arrow key adds.
    pub step: Decimal,
    /// Whether equal ways are equal ratios, not equal differences.
    pub spacing: Spacing,
}

impl Input {
    /// Those that describe a history that is not known incident by incident.
    pub const OF_SUMMARY: [Self; 5] = [
        Self::IncidentsPerMonth,
        Self::TypicalMinutes,
        Self::BadMinutes,
        Self::AfterHours,
        Self::Onsite,
    ];

    /// What it is called on the screen.
    #[must_use]
    pub const fn asked(self) -> Asked {
        match self {
            Self::People => Asked::People,
            Self::IncidentsPerMonth => Asked::IncidentsPerMonth,
            Self::TypicalMinutes => Asked::TypicalMinutes,
            Self::BadMinutes => Asked::BadMinutes,
            Self::AfterHours => Asked::AfterHours,
            Self::Onsite => Asked::Onsite,
            Self::Devices => Asked::Devices,
            Self::Servers => Asked::Servers,
            Self::Sites => Asked::Sites,
        }
    }

    /// What of a forecast it moves; `None` where no strip is made of it.
    #[must_use]
    pub const fn win_input(self) -> Option<WinInput> {
        match self {
            Self::People => Some(WinInput::Users),
            Self::IncidentsPerMonth => Some(WinInput::IncidentsAMonth),
            Self::TypicalMinutes => Some(WinInput::WorkMinutes),
            Self::AfterHours => Some(WinInput::ShareAfterHours),
            Self::Onsite => Some(WinInput::ShareOnsite),
            Self::BadMinutes | Self::Devices | Self::Servers | Self::Sites => None,
        }
    }

    /// Whether the figure can change any bill: machines and sites count only where a plan
    /// charges for them.
    #[must_use]
    pub fn matters(self, rate_card: &RateCard) -> bool {
        let charged = |price_of: fn(&crate::engine::plan::FlatRate) -> Decimal| {
            rate_card.plans.iter().any(
                |plan| matches!(&plan.terms, Terms::FlatRate(flat) if !price_of(flat).is_zero()),
            )
        };
        match self {
            Self::Devices => charged(|flat| flat.per_device.get()),
            Self::Servers => charged(|flat| flat.per_server.get()),
            Self::Sites => charged(|flat| flat.per_site.get()),
            _ => true,
        }
    }

    /// The present figure; `None` where the history is a log, which knows better.
    #[must_use]
    pub fn value(self, scenario: &Scenario) -> Option<Decimal> {
        let organisation = &scenario.organisation;
        let summary = match &scenario.history {
            History::Summary(summary) => Some(summary),
            History::Log(_) => None,
        };
        let profile = summary.map(|summary| &summary.profile);
        match self {
            Self::People => Some(organisation.users.get().into()),
            Self::Devices => Some(organisation.devices.get().into()),
            Self::Servers => Some(organisation.servers.get().into()),
            Self::Sites => Some(organisation.sites.get().into()),
            Self::IncidentsPerMonth => summary.and_then(per_month),
            Self::TypicalMinutes => profile.map(|profile| profile.typical_work().get().into()),
            Self::BadMinutes => profile.map(|profile| profile.bad_incident().get().into()),
            Self::AfterHours => profile.and_then(|profile| percent(profile.share_after_hours)),
            Self::Onsite => profile.and_then(|profile| percent(profile.share_onsite)),
        }
    }

    /// The scenario with this figure in place of the present one. A log is left as it is.
    ///
    /// # Errors
    /// [`PutFault`] when the figure is not allowed.
    pub fn put(self, value: Decimal, scenario: &Scenario) -> Result<Scenario, PutFault> {
        let mut next = scenario.clone();
        let organisation = &mut next.organisation;
        match self {
            Self::People => organisation.users = whole(value, Users::MIN, Users::MAX, Users::new)?,
            Self::Devices => {
                organisation.devices = whole(value, Devices::MIN, Devices::MAX, Devices::new)?;
            }
            Self::Servers => {
                organisation.servers = whole(value, Servers::MIN, Servers::MAX, Servers::new)?;
            }
            Self::Sites => organisation.sites = whole(value, Sites::MIN, Sites::MAX, Sites::new)?,
            _ => {
                if let History::Summary(summary) = &mut next.history {
                    self.put_into(value, summary)?;
                }
            }
        }
        Ok(next)
    }

    fn put_into(self, value: Decimal, summary: &mut Summary) -> Result<(), PutFault> {
        let profile = &mut summary.profile;
        match self {
            Self::IncidentsPerMonth => {
                let months = Decimal::from(summary.months.get());
                let most = Decimal::from(IncidentCount::MAX)
                    .checked_div(months)
                    .map_or(Decimal::ONE, |most| most.floor());
                let fault = PutFault::OutOfBounds(OutOfBounds {
                    min: Decimal::ZERO,
                    max: most,
                });
                summary.incidents = value
                    .checked_mul(months)
                    .map(half_up)
                    .and_then(|all| all.to_u32())
                    .filter(|_| value >= Decimal::ZERO && value <= most)
                    .and_then(|all| IncidentCount::new(all).ok())
                    .ok_or(fault)?;
            }
            Self::TypicalMinutes => {
                let bad = profile.bad_incident();
                *profile = profile
                    .with_lengths(minutes(value)?, bad)
                    .map_err(|_| PutFault::AboveBad(bad.get()))?;
            }
            Self::BadMinutes => {
                let typical = profile.typical_work();
                *profile = profile
                    .with_lengths(typical, minutes(value)?)
                    .map_err(|_| PutFault::BelowTypical(typical.get()))?;
            }
            Self::AfterHours => profile.share_after_hours = share(value)?,
            Self::Onsite => profile.share_onsite = share(value)?,
            _ => {}
        }
        Ok(())
    }

    /// The slider's scale around a figure. Cost model, section 9, has the ranges.
    #[must_use]
    pub fn scale(self, value: Decimal) -> Scale {
        let linear = |min: i64, least_max: i64, times: i64, step: Decimal| {
            let wanted = value
                .checked_mul(Decimal::from(times))
                .map_or(Decimal::MAX, half_up);
            Scale {
                min: min.into(),
                max: wanted.max(least_max.into()),
                step,
                spacing: Spacing::Linear,
            }
        };
        match self {
            Self::People => linear(1, 50, 3, Decimal::ONE),
            Self::Devices => linear(0, 50, 3, Decimal::ONE),
            Self::Servers => linear(0, 10, 3, Decimal::ONE),
            Self::Sites => linear(1, 10, 3, Decimal::ONE),
            Self::IncidentsPerMonth => linear(0, 20, 4, Decimal::new(5, 1)),
            Self::AfterHours | Self::Onsite => linear(0, 100, 0, Decimal::ONE),
            Self::TypicalMinutes => logarithmic(480),
            Self::BadMinutes => logarithmic(2880),
        }
    }
}

impl Scale {
    /// The same for a strip.
    #[must_use]
    pub fn of_strip(&self) -> StripScale {
        StripScale {
            min: number(self.min),
            max: number(self.max),
            step: number(self.step),
            spacing: self.spacing,
        }
    }

    /// Where a value lies, 0 … 1000, held to the ends.
    #[must_use]
    pub fn place(&self, value: Decimal) -> f64 {
        let value = number(value.clamp(self.min, self.max));
        let (min, max) = (number(self.min), number(self.max));
        let part = match self.spacing {
            Spacing::Linear => (value - min) / (max - min),
            Spacing::Logarithmic => (value / min).ln() / (max / min).ln(),
        };
        part * 1000.0
    }

    /// The value at a place, 0 … 1000, on the nearest step.
    #[must_use]
    pub fn value_at(&self, place: f64) -> Decimal {
        let part = (place / 1000.0).clamp(0.0, 1.0);
        let (min, max) = (number(self.min), number(self.max));
        let value = match self.spacing {
            Spacing::Linear => (max - min).mul_add(part, min),
            Spacing::Logarithmic => min * (max / min).powf(part),
        };
        Decimal::from_f64_retain(value)
            .and_then(|value| value.checked_div(self.step))
            .map(half_up)
            .and_then(|steps| steps.checked_mul(self.step))
            .unwrap_or(self.min)
            .clamp(self.min, self.max)
            .normalize()
    }

    /// The value so many steps further, on a step, held to the ends.
    #[must_use]
    pub fn step_from(&self, value: Decimal, steps: i64) -> Decimal {
        self.step
            .checked_mul(steps.into())
            .and_then(|way| value.checked_add(way))
            .and_then(|value| value.checked_div(self.step))
            .map(half_up)
            .and_then(|steps| steps.checked_mul(self.step))
            .unwrap_or(value)
            .clamp(self.min, self.max)
            .normalize()
    }
}

fn logarithmic(max: i64) -> Scale {
    Scale {
        min: 5.into(),
        max: max.into(),
        step: 5.into(),
        spacing: Spacing::Logarithmic,
    }
}

fn number(value: Decimal) -> f64 {
    value.to_f64().unwrap_or(0.0)
}

fn half_up(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// To a tenth: half an incident a month matters, a hundredth does not.
fn per_month(summary: &Summary) -> Option<Decimal> {
    Decimal::from(summary.incidents.get())
        .checked_div(summary.months.get().into())
        .map(|mean| {
            mean.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
                .normalize()
        })
}

fn percent(share: Fraction) -> Option<Decimal> {
    share
        .get()
        .checked_mul(Decimal::ONE_HUNDRED)
        .map(|percent| percent.normalize())
}

fn share(percent: Decimal) -> Result<Fraction, PutFault> {
    percent
        .checked_div(Decimal::ONE_HUNDRED)
        .map(|share| share.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero))
        .and_then(|share| Fraction::new(share).ok())
        .ok_or(PutFault::OutOfBounds(OutOfBounds {
            min: Decimal::ZERO,
            max: Decimal::ONE_HUNDRED,
        }))
}

fn minutes(value: Decimal) -> Result<PositiveMinutes, PutFault> {
    whole(
        value,
        PositiveMinutes::MIN,
        PositiveMinutes::MAX,
        PositiveMinutes::new,
    )
}

fn whole<Q>(
    value: Decimal,
    min: u32,
    max: u32,
    new: fn(u32) -> Result<Q, OutOfBounds>,
) -> Result<Q, PutFault> {
    let fault = PutFault::OutOfBounds(OutOfBounds {
        min: min.into(),
        max: max.into(),
    });
    if value < min.into() || value > max.into() {
        return Err(fault);
    }
    if !value.fract().is_zero() {
        return Err(PutFault::NotWhole);
    }
    value
        .to_u32()
        .and_then(|value| new(value).ok())
        .ok_or(fault)
}
