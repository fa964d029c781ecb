//! The inputs that can be varied, and their ranges.
//!
//! Specification: cost model, section 9, table.

use super::super::quantity::Users;

/// Part by which inputs are swung (cost model, section 9).
const SWUNG_BY: f64 = 0.2;

/// Steps beyond which a range is walked in multiples of its step.
const MOST_STEPS: u32 = 400;

/// What is varied while everything else is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum WinInput {
    /// People; devices, servers and incidents keep their ratio to them.
    Users,
    /// Incidents a month.
    IncidentsAMonth,
    /// Mean minutes of work on an incident; interruptions keep their ratio to it.
    WorkMinutes,
    /// Part of incidents outside working hours.
    ShareAfterHours,
    /// Part of incidents for which a technician must come.
    ShareOnsite,
    /// Cost of an employee hour.
    EmployeeHourCost,
    /// Months of the horizon.
    Horizon,
    /// Part of what providers claim that is true.
    Belief,
    /// Main price of the plan at this place of the rate card, as a factor: hourly rate, block
    /// price, monthly fee, all tier prices, or salary.
    PlanPrice(usize),
}

impl WinInput {
    /// Whether costs change little by little, so that between two values that lie close, and where no
    /// plan overtakes another, a straight line says what they are. Those of people do not, as price
    /// tiers jump, nor those of belief, as minutes are whole.
    pub(super) const fn is_smooth(self) -> bool {
        !matches!(self, Self::Users | Self::Horizon | Self::Belief)
    }

    /// Its value a fifth lower and a fifth higher; a share is at most all.
    #[must_use]
    pub fn swung(self, value: f64) -> [f64; 2] {
        let most = match self {
            Self::ShareAfterHours | Self::ShareOnsite | Self::Belief => 1.0,
            _ => f64::INFINITY,
        };
        [1.0 - SWUNG_BY, 1.0 + SWUNG_BY].map(|factor| (value * factor).min(most))
    }

    /// The values at which costs are worked out, rising; `now` is the input's own value.
    #[must_use]
    pub fn steps(self, now: f64) -> Vec<f64> {
        match self {
            Self::Users => {
                let last = (3.0 * now).max(50.0).min(f64::from(Users::MAX));
                evenly(1.0, last, 1.0)
            }
            Self::IncidentsAMonth => evenly(0.0, (4.0 * now).max(20.0), 0.5),
            Self::WorkMinutes => evenly(5.0, 480.0, 5.0),
            Self::ShareAfterHours | Self::ShareOnsite => hundredths(1.0),
            Self::EmployeeHourCost if now > 0.0 => hundredths(4.0 * now),
            Self::EmployeeHourCost => Vec::new(),
            Self::Horizon => vec![12.0, 24.0, 36.0, 60.0],
            Self::Belief => (0..=20_u32).map(|part| f64::from(part) / 20.0).collect(),
            Self::PlanPrice(_) => hundredths(1.0)
                .iter()
                .map(|part| 0.25 + 2.75 * part)
                .collect(),
        }
    }
}

/// From `first` by `step` to at most `last`, coarser where that would be too many.
fn evenly(first: f64, last: f64, step: f64) -> Vec<f64> {
    let most = f64::from(MOST_STEPS);
    let count = libm::floor((last - first) / step);
    let stride = libm::ceil(count / most).max(1.0) * step;
    (0..=MOST_STEPS)
        .map(|number| first + f64::from(number) * stride)
        .take_while(|value| *value <= last)
        .collect()
}

/// 101 values from 0 to `last`.
fn hundredths(last: f64) -> Vec<f64> {
    (0..=100_u32)
        .map(|number| last * f64::from(number) / 100.0)
        .collect()
}
