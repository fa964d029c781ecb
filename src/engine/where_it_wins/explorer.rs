//! Expected costs of variations of a scenario, from the forecast's own draws.
//!
//! A variation is run through the forecast's first futures, whose months are set once, with their
//! mean brought to that of the rate. What the full forecast says of the scenario as it is anchors
//! every curve, so that a strip never contradicts the forecast.

use rust_decimal::Decimal;

use super::super::assumption::Assumption;
use super::super::error::EngineError;
use super::super::forecast::{
    Belief, Forecast, Future, Material, Model, MonthChance, Setting, Simulation, draw_months,
    major_units, near,
};
use super::super::plan::Terms;
use super::super::plan::flat_rate::{Tier, UserPrices};
use super::super::quantity::{Devices, Fraction, Months, Price, Servers, Users};
use super::super::rate_card::RateCard;
use super::super::scenario::Scenario;
use super::super::time_band::TimeBand;
use super::input::WinInput;

/// Futures that a variation is run through.
const FUTURES: u64 = 128;

/// Expected cost of each plan in major units: invoices, and with business impact.
pub(super) type Means = Vec<[f64; 2]>;

/// Varies one scenario under one rate card.
pub struct Explorer<'a> {
    setting: Setting<'a>,
    model: Model<'a>,
    futures: Vec<Vec<MonthChance>>,
    /// What the full forecast says, by plan.
    foreseen: Means,
    /// What it says beyond what the first futures say.
    beyond: Means,
}

impl<'a> Explorer<'a> {
    /// Makes ready to vary a scenario whose forecast is known.
    ///
    /// # Errors
    /// As [`super::super::forecast::forecast`].
    pub fn new(
        scenario: &'a Scenario,
        card: &'a RateCard,
        belief: Belief,
        material: &'a Material,
        forecast: &Forecast,
    ) -> Result<Self, EngineError> {
        let setting = Setting::plain(scenario, card, belief, material);
        let model = Model::new(setting)?;
        let futures = months_of(&model, scenario.seed);
        let own = means(&model, &futures)?;
        let foreseen: Means = forecast
            .plans
            .iter()
            .map(|plan| [plan.invoices.mean, plan.with_impact.mean].map(major_units))
            .collect();
        let beyond = foreseen
            .iter()
            .zip(own)
            .map(|(all, first)| [all[0] - first[0], all[1] - first[1]])
            .collect();
        Ok(Self {
            setting,
            model,
            futures,
            foreseen,
            beyond,
        })
    }

    /// The value that an input has in the scenario; `None` where it cannot be varied.
    #[must_use]
    pub fn now(&self, input: WinInput) -> Option<f64> {
        let scenario = self.setting.scenario;
        Some(match input {
            WinInput::Users => scenario.organisation.users.get().into(),
            WinInput::IncidentsAMonth => self.model.rate.mean(),
            WinInput::WorkMinutes => self.mean_work(),
            WinInput::ShareAfterHours | WinInput::ShareOnsite => {
                let share = self.share(input);
                let some_are = share > 0.0 && share < 1.0;
                some_are.then_some(share)?
            }
            WinInput::EmployeeHourCost => near(scenario.organisation.employee_hour_cost.get()),
            WinInput::Horizon => scenario.horizon.get().into(),
            WinInput::Belief => {
                let belief = self.setting.belief;
                (!belief.neutral).then(|| near(belief.share.get()))?
            }
            WinInput::PlanPrice(place) => {
                self.setting.card.plans.get(place)?;
                1.0
            }
        })
    }

    /// Expected costs with an input at `value`, by plan.
    ///
    /// # Errors
    /// As [`super::super::forecast::forecast`].
    pub(super) fn at(&self, input: WinInput, value: f64) -> Result<Means, EngineError> {
        let now = self.now(input).unwrap_or(0.0);
        let factor = if now > 0.0 { value / now } else { 1.0 };
        let (costs, weight) = match input {
            WinInput::Users => (self.with_users(value, factor)?, factor),
            WinInput::IncidentsAMonth => (self.means(&self.model.with_incidents(factor))?, factor),
            WinInput::WorkMinutes => {
                let setting = Setting {
                    length: factor,
                    ..self.setting
                };
                (self.means(&Model::new(setting)?)?, 1.0)
            }
            WinInput::ShareAfterHours | WinInput::ShareOnsite => {
                let weights = self.reweighted(input, value);
                (self.means(&self.model.with_weights(&weights))?, 1.0)
            }
            WinInput::EmployeeHourCost => (self.with_employee_hour_cost(value)?, 1.0),
            WinInput::Horizon => (self.with_horizon(value)?, factor),
            WinInput::Belief => (self.with_belief(value)?, 1.0),
            WinInput::PlanPrice(place) => (self.with_price(place, value)?, 1.0),
        };
        Ok(self.anchored(costs, weight))
    }

    /// Expected costs under another scenario and rate card with the same plans.
    ///
    /// # Errors
    /// As [`super::super::forecast::forecast`].
    pub(super) fn under(&self, scenario: &Scenario, card: &RateCard) -> Result<Means, EngineError> {
        let model = Model::new(Setting {
            scenario,
            card,
            ..self.setting
        })?;
        let costs = means(&model, &months_of(&model, scenario.seed))?;
        Ok(self.anchored(costs, 1.0))
    }

    /// Scenario and rate card with half of an assumption.
    pub(super) fn halved(&self, assumption: &Assumption) -> Option<(Scenario, RateCard)> {
        assumption.halved(self.setting.scenario, self.setting.card)
    }

    /// Expected costs as the full forecast says.
    pub(super) fn now_everywhere(&self) -> Means {
        self.foreseen.clone()
    }

    /// What the first futures say, brought to what the full forecast says.
    fn anchored(&self, costs: Means, weight: f64) -> Means {
        costs
            .into_iter()
            .zip(&self.beyond)
            .map(|(cost, beyond)| [cost[0] + beyond[0] * weight, cost[1] + beyond[1] * weight])
            .collect()
    }

    fn means(&self, model: &Model<'_>) -> Result<Means, EngineError> {
        means(model, &self.futures)
    }

    fn with_users(&self, users: f64, factor: f64) -> Result<Means, EngineError> {
        let mut scenario = self.setting.scenario.clone();
        let now = &mut scenario.organisation;
        let scaled = |count: u32| whole(f64::from(count) * factor);
        now.users = Users::new(whole(users)).unwrap_or(now.users);
        now.devices =
            Devices::new(scaled(now.devices.get()).min(Devices::MAX)).unwrap_or(now.devices);
        now.servers =
            Servers::new(scaled(now.servers.get()).min(Servers::MAX)).unwrap_or(now.servers);
        let setting = Setting {
            scenario: &scenario,
            ..self.setting
        };
        self.means(&self.model.with_company(setting, factor)?)
    }

    fn with_employee_hour_cost(&self, cost: f64) -> Result<Means, EngineError> {
        let mut scenario = self.setting.scenario.clone();
        let rounded = Decimal::from_f64_retain(cost).map(|cost| cost.round_dp(6));
        if let Some(Ok(cost)) = rounded.map(Price::new) {
            scenario.organisation.employee_hour_cost = cost;
        }
        self.means(&Model::new(Setting {
            scenario: &scenario,
            ..self.setting
        })?)
    }

    fn with_horizon(&self, months: f64) -> Result<Means, EngineError> {
        let mut scenario = self.setting.scenario.clone();
        scenario.horizon = Months::new(whole(months)).unwrap_or(scenario.horizon);
        let model = Model::new(Setting {
            scenario: &scenario,
            ..self.setting
        })?;
        means(&model, &months_of(&model, scenario.seed))
    }

    fn with_belief(&self, share: f64) -> Result<Means, EngineError> {
        let share = Decimal::from_f64_retain(share).map(|share| share.round_dp(2));
        let share = share.and_then(|share| Fraction::new(share).ok());
        self.means(&Model::new(Setting {
            belief: Belief {
                share: share.unwrap_or(Fraction::ONE),
                ..self.setting.belief
            },
            ..self.setting
        })?)
    }

    fn with_price(&self, place: usize, factor: f64) -> Result<Means, EngineError> {
        let mut card = self.setting.card.clone();
        if let Some(plan) = card.plans.get_mut(place) {
            scale_main_price(&mut plan.terms, factor);
        }
        self.means(&Model::new(Setting {
            card: &card,
            ..self.setting
        })?)
    }

    /// Mean work of the pool, past incidents weighing as they are drawn.
    fn mean_work(&self) -> f64 {
        let pool = &self.model.pool;
        let weights = pool.weights();
        let work = pool.incidents.iter().zip(weights);
        work.map(|(one, weight)| f64::from(one.work) * weight).sum()
    }

    /// Weight of the incidents of which `input` is a share.
    fn share(&self, input: WinInput) -> f64 {
        let pool = &self.model.pool;
        pool.weights()
            .iter()
            .zip(self.flags(input))
            .map(|(weight, flagged)| if flagged { *weight } else { 0.0 })
            .sum()
    }

    fn reweighted(&self, input: WinInput, share: f64) -> Vec<f64> {
        let now = self.share(input);
        self.model
            .pool
            .weights()
            .iter()
            .zip(self.flags(input))
            .map(|(weight, flagged)| {
                if flagged {
                    weight * share / now
                } else {
                    weight * (1.0 - share) / (1.0 - now)
                }
            })
            .collect()
    }

    fn flags(&self, input: WinInput) -> impl Iterator<Item = bool> {
        self.model
            .pool
            .incidents
            .iter()
            .map(move |one| match input {
                WinInput::ShareAfterHours => one.band != TimeBand::Working,
                _ => one.incident.onsite,
            })
    }
}

/// The months of the first futures, brought to the mean of the rate.
fn months_of(model: &Model<'_>, seed: u64) -> Vec<Vec<MonthChance>> {
    let mut futures: Vec<Vec<MonthChance>> = (0..FUTURES)
        .map(|number| draw_months(&model.rate, seed, number, model.months).collect())
        .collect();
    let (sum, count) = futures
        .iter()
        .flatten()
        .fold((0.0, 0.0), |(sum, count), month| {
            (sum + month.incidents, count + 1.0)
        });
    let correction = if sum > 0.0 {
        model.rate.mean() * count / sum
    } else {
        1.0
    };
    for month in futures.iter_mut().flatten() {
        month.incidents *= correction;
    }
    futures
}

fn means(model: &Model<'_>, futures: &[Vec<MonthChance>]) -> Result<Means, EngineError> {
    let mut simulation = Simulation::new(model);
    let mut one = vec![Future::default(); model.plans.len()];
    let mut sums = vec![[0.0; 2]; model.plans.len()];
    for months in futures {
        simulation.run(months, &mut one)?;
        for (sum, future) in sums.iter_mut().zip(&one) {
            sum[0] += future.invoices;
            sum[1] += future.with_impact;
        }
    }
    let count = futures.iter().fold(0.0, |count, _| count + 1.0);
    let to_major = model.minor_units_of_one() * count;
    Ok(sums
        .iter()
        .map(|[invoices, with_impact]| [invoices / to_major, with_impact / to_major])
        .collect())
}

/// Multiplies the price that a plan is known by. What would leave its bounds stays.
fn scale_main_price(terms: &mut Terms, factor: f64) {
    let scaled = |price: Price| {
        Decimal::from_f64_retain(factor)
            .and_then(|factor| price.get().checked_mul(factor.round_dp(6)))
            .and_then(|scaled| Price::new(scaled.round_dp(6)).ok())
            .unwrap_or(price)
    };
    match terms {
        Terms::BreakFix(terms) => terms.labour.hourly_rate = scaled(terms.labour.hourly_rate),
        Terms::Hourly(terms) => terms.labour.hourly_rate = scaled(terms.labour.hourly_rate),
        Terms::BlockHours(terms) => terms.block_price = scaled(terms.block_price),
        Terms::Retainer(terms) => terms.monthly_fee = scaled(terms.monthly_fee),
        Terms::FlatRate(terms) => {
            let tiers = terms.per_user.tiers().iter();
            let tiers = tiers.map(|tier| Tier {
                price: scaled(tier.price),
                ..*tier
            });
            if let Ok(prices) = UserPrices::new(tiers.collect(), terms.per_user.mode) {
                terms.per_user = prices;
            }
        }
        Terms::InHouse(terms) => terms.annual_salary = scaled(terms.annual_salary),
    }
}

/// Half up; what does not fit becomes the largest.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the conversion saturates"
)]
fn whole(exact: f64) -> u32 {
    libm::floor(exact + 0.5) as u32
}
