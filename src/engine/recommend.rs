//! Recommendation: which plan is best in which sense, and why, as codes with parameters.
//!
//! Specification: cost model, section 10. Sentences are made of these codes elsewhere, in the
//! language of whoever reads them.

use super::error::EngineError;
use super::forecast::{Forecast, Gap, Outlook, PlanForecast};
use super::money::Money;
use super::replay::Replay;
use super::where_it_wins::{Curves, Measure, WinInput, Wins};

/// Incidents below which a history says little.
pub const FEWEST_INCIDENTS: usize = 6;

/// Months below which a history says little.
pub const FEWEST_MONTHS: u32 = 3;

/// What a plan is best in. A plan may hold several, and any plan may.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Badge {
    /// Smallest mean.
    LowestExpectedCost,
    /// Smallest P90 − P50.
    MostPredictable,
    /// Smallest P90.
    LowestInABadYear,
}

impl Badge {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [
        Self::LowestExpectedCost,
        Self::MostPredictable,
        Self::LowestInABadYear,
    ];
}

/// What to say of an answer, and what it rests on.
#[derive(Clone, PartialEq, Debug)]
pub enum Reason {
    /// The history has fewer than six incidents, or less than three months.
    ThinHistory {
        /// Incidents in it.
        incidents: usize,
        /// Months of it.
        months: u32,
    },
    /// How far the second best plan lies above the best, and how sure that is.
    Gap(Gap),
    /// Another plan is the cheapest beyond a value of an input.
    Flip {
        /// The input.
        input: WinInput,
        /// The side of the present value.
        side: Side,
        /// The first value at which the other plan is the cheapest.
        at: f64,
        /// Place of the other plan.
        plan: usize,
    },
    /// How much of the gap is arithmetic, and how much rests on what is supposed.
    RestsOn {
        /// Between the same plans, priced on the history as it happened.
        in_the_replay: Money,
        /// In a forecast in which all plans see the same incidents.
        when_neutral: Money,
        /// In the forecast.
        in_full: Money,
    },
    /// The best plan leaves work out, which is told from its terms.
    LeavesOut {
        /// Its place.
        plan: usize,
    },
}

/// Which way from the present value of an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Side {
    /// Less of it.
    Below,
    /// More of it.
    Above,
}

/// What a forecast comes to.
#[derive(Clone, PartialEq, Debug)]
pub struct Recommendation {
    /// Badges of each plan, in the rate card's order.
    pub badges: Vec<Vec<Badge>>,
    /// What to say, in this order.
    pub reasons: Vec<Reason>,
}

/// What a recommendation is made from.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The forecast.
    pub forecast: &'a Forecast,
    /// The same forecast with all plans seeing the same incidents.
    pub neutral: Option<&'a Forecast>,
    /// The history priced as it happened.
    pub replay: &'a Replay,
    /// Where each plan wins, for the inputs on the screen.
    pub wins: &'a [Wins],
    /// Which cost counts.
    pub measure: Measure,
}

/// What a forecast comes to.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn recommend(basis: Basis<'_>) -> Result<Recommendation, EngineError> {
    let mut reasons = Vec::new();
    let replay = basis.replay;
    let months = replay.months.get();
    if replay.incidents.len() < FEWEST_INCIDENTS || months < FEWEST_MONTHS {
        reasons.push(Reason::ThinHistory {
            incidents: replay.incidents.len(),
            months,
        });
    }
    if let Some(gap) = gap_of(basis.forecast, basis.measure) {
        reasons.push(Reason::Gap(gap));
        for wins in basis.wins {
            reasons.extend(flips(wins, basis.measure));
        }
        if let Some(neutral) = basis.neutral {
            reasons.push(Reason::RestsOn {
                in_the_replay: replay_gap(replay, gap)?,
                when_neutral: gap_between(neutral, gap, basis.measure)?,
                in_full: gap.mean,
            });
        }
        reasons.push(Reason::LeavesOut { plan: gap.best });
    }
    Ok(Recommendation {
        badges: badges(basis.forecast, basis.measure)?,
        reasons,
    })
}

/// Which badges each plan holds; equal plans hold them together.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn badges(forecast: &Forecast, measure: Measure) -> Result<Vec<Vec<Badge>>, EngineError> {
    let values = forecast
        .plans
        .iter()
        .map(|plan| {
            let outlook = outlook(plan, measure);
            Ok([outlook.mean, outlook.p90.minus(outlook.p50)?, outlook.p90])
        })
        .collect::<Result<Vec<_>, EngineError>>()?;
    let mut badges = vec![Vec::new(); values.len()];
    for (place, badge) in Badge::ALL.into_iter().enumerate() {
        let of = |values: &[Money; 3]| values.get(place).copied().unwrap_or_default();
        let least = values.iter().map(of).min();
        for (held, values) in badges.iter_mut().zip(&values) {
            if Some(of(values)) == least {
                held.push(badge);
            }
        }
    }
    Ok(badges)
}

/// The outlook on one of the two costs.
#[must_use]
pub const fn outlook(plan: &PlanForecast, measure: Measure) -> &Outlook {
    match measure {
        Measure::Invoices => &plan.invoices,
        Measure::WithImpact => &plan.with_impact,
    }
}

/// The gap between the two best plans in one of the two costs.
#[must_use]
pub const fn gap_of(forecast: &Forecast, measure: Measure) -> Option<Gap> {
    match measure {
        Measure::Invoices => forecast.gap_in_invoices,
        Measure::WithImpact => forecast.gap_with_impact,
    }
}

/// The nearest change of the cheapest plan on each side of the present value.
#[must_use]
pub fn flips(wins: &Wins, measure: Measure) -> Vec<Reason> {
    let curves: &Curves = match measure {
        Measure::Invoices => &wins.invoices,
        Measure::WithImpact => &wins.with_impact,
    };
    // The last interval that begins at or below the present value holds it.
    let here = curves
        .intervals
        .iter()
        .rposition(|interval| interval.from <= wins.now)
        .unwrap_or(0);
    let flip = |side, at, plan| Reason::Flip {
        input: wins.input,
        side,
        at,
        plan,
    };
    let below = here
        .checked_sub(1)
        .and_then(|before| curves.intervals.get(before))
        .map(|interval| flip(Side::Below, interval.to, interval.plan));
    let above = curves
        .intervals
        .get(here.saturating_add(1))
        .map(|interval| flip(Side::Above, interval.from, interval.plan));
    below.into_iter().chain(above).collect()
}

fn replay_gap(replay: &Replay, gap: Gap) -> Result<Money, EngineError> {
    let cost = |place: usize| {
        replay
            .plans
            .get(place)
            .map_or(Money::ZERO, |plan| plan.cost)
    };
    cost(gap.second).minus(cost(gap.best))
}

fn gap_between(forecast: &Forecast, gap: Gap, measure: Measure) -> Result<Money, EngineError> {
    let mean = |place: usize| {
        let plan = forecast.plans.get(place);
        plan.map_or(Money::ZERO, |plan| outlook(plan, measure).mean)
    };
    mean(gap.second).minus(mean(gap.best))
}
