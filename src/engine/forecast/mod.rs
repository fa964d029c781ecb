//! Forecast: what the coming months are likely to cost under each plan.
//!
//! Specification: cost model, section 8. Every incident that may happen is billed once by the code
//! that bills a replay ([`super::plan`]); a future only adds those amounts. Modules in reading order.

mod columns;
mod model;
mod outlook;
mod parts;
mod pool;
mod proportion;
mod random;
mod rate;
mod rules;
mod run;
mod simulate;
mod staff;
mod suppose;
mod thinning;
mod twenty;

pub use outlook::{Forecast, Gap, Outlook, PlanForecast};
pub use suppose::Belief;
pub use twenty::{TWENTY, Twenty};

use rust_decimal::Decimal;

use super::error::EngineError;
use super::money::Money;
use super::quantity::Growth;
use super::rate_card::RateCard;
use super::scenario::Scenario;
pub use model::Material;
pub(in crate::engine) use model::{Model, Setting};
pub(super) use outlook::quantiles;
pub(super) use proportion::{major_units, money_of};
use run::Run;
pub(in crate::engine) use simulate::{Future, MonthChance, Simulation, draw_months};
pub(super) use suppose::near;

/// Futures of a forecast where nobody asks for another number.
pub const DEFAULT_FUTURES: u32 = 10_000;

/// Futures that a forecast may have.
pub const MOST_FUTURES: u32 = 1_000_000;

/// Incidents of a month that may be expected.
pub const MOST_EXPECTED: u32 = 200_000;

/// Says how far a forecast is, and whether to go on.
pub trait Watch {
    /// Called now and then with how many futures are done, of how many; `false` stops.
    fn goes_on(&mut self, done: u32, of: u32) -> bool;
}

/// Nobody watches.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn goes_on(&mut self, _: u32, _: u32) -> bool {
        true
    }
}

/// What the scenario's horizon is likely to cost under every plan of a rate card; `None` when
/// `watch` stopped it.
///
/// # Errors
/// [`EngineError`] when the currencies differ, the log is too long, a plan claims to prevent too
/// much, there is nothing to draw from, too much to draw, or an amount is too large.
pub fn forecast(
    scenario: &Scenario,
    card: &RateCard,
    belief: Belief,
    futures: u32,
    watch: &mut impl Watch,
) -> Result<Option<Forecast>, EngineError> {
    let material = Material::of(scenario, card);
    let model = Model::new(Setting::plain(scenario, card, belief, &material))?;
    let mut run = Run::new(&model, card, scenario.seed, futures);
    while !run.is_done() {
        if !watch.goes_on(run.done(), run.futures()) {
            return Ok(None);
        }
        run.go_on()?;
    }
    Ok(Some(run.summarise(&model, card)))
}

/// The same figures as [`forecast`], for a thread that has other things to do: `pause` is awaited
/// where a watch would be asked, and stops with `false`.
///
/// # Errors
/// As [`forecast`].
pub async fn forecast_in_slices(
    scenario: &Scenario,
    card: &RateCard,
    belief: Belief,
    futures: u32,
    mut pause: impl AsyncFnMut(u32, u32) -> bool,
) -> Result<Option<Forecast>, EngineError> {
    let material = Material::of(scenario, card);
    let model = Model::new(Setting::plain(scenario, card, belief, &material))?;
    let mut run = Run::new(&model, card, scenario.seed, futures);
    while !run.is_done() {
        if !pause(run.done(), run.futures()).await {
            return Ok(None);
        }
        run.go_on()?;
    }
    Ok(Some(run.summarise(&model, card)))
}

/// What the past itself costs under one plan when it goes through the forecast.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PastCost {
    /// Invoices, with tax where it is a cost.
    pub invoices: Money,
    /// Invoices and business impact.
    pub with_impact: Money,
}

/// The one future in which exactly the past happens, with no plan changing it: what a replay says,
/// by the forecast's way of adding up. By plan, in the rate card's order.
///
/// # Errors
/// As [`forecast`].
pub fn forecast_of_past(
    scenario: &Scenario,
    card: &RateCard,
) -> Result<Vec<PastCost>, EngineError> {
    let material = Material::of(scenario, card);
    let past = material.past(scenario)?;
    let as_lived = Scenario {
        horizon: past.months,
        annual_growth: Growth::new(Decimal::ZERO).map_err(|_| EngineError::TooLarge)?,
        ..scenario.clone()
    };
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    let model = Model::new(Setting::plain(&as_lived, card, neutral, &material))?;
    let counts = past.count_by_month();
    let mut futures = vec![Future::default(); card.plans.len()];
    Simulation::new(&model).run_list(&counts, &mut futures)?;
    Ok(futures
        .iter()
        .map(|future| PastCost {
            invoices: money_of(future.invoices, model.currency),
            with_impact: money_of(future.with_impact, model.currency),
        })
        .collect())
}
