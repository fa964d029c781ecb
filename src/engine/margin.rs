//! Provider margin: what serving a customer under each plan is likely to earn.
//!
//! Specification: cost model, section 11. The provider's costs are an argument of their own: no
//! scenario and no rate card holds them, so nothing that is saved, shared or embedded can.

use rust_decimal::Decimal;

use super::error::EngineError;
use super::forecast::{
    Belief, Future, MOST_FUTURES, Material, Model, Setting, Simulation, Watch, draw_months,
    money_of, near, quantiles,
};
use super::money::Money;
use super::plan::Terms;
use super::quantity::{Fraction, Markup, Minutes, Price};
use super::rate_card::RateCard;
use super::scenario::Scenario;

/// What serving costs the provider.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ProviderCosts {
    /// Loaded cost of a technician's hour.
    pub technician_hour_cost: Price,
    /// Software for each user and month.
    pub tools_per_user: Price,
    /// Added to technicians and tools: 0.15 is 15 %.
    pub overhead: Markup,
    /// Minutes of a trip to the site and back.
    pub travel: Minutes,
    /// Part of revenue that should be left.
    pub target_margin: Fraction,
}

/// What one plan is likely to earn over the horizon.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PlanMargin {
    /// Revenue less cost to serve, mean of all futures.
    pub mean: Money,
    /// One future in ten earns less.
    pub p10: Money,
    /// Half of all futures earn less.
    pub p50: Money,
    /// Nine futures in ten earn less.
    pub p90: Money,
    /// Part of all futures with a loss.
    pub loss: f64,
    /// Mean cost to serve.
    pub cost_to_serve: Money,
}

/// What serving a customer is likely to earn, plan by plan.
#[derive(Debug)]
pub struct Margins {
    currency: super::money::Currency,
    /// Months times users of all months.
    user_months: f64,
    /// By plan; `None` for an employee, whom no provider serves.
    plans: Vec<Option<Earned>>,
}

/// One plan, future by future, in minor units.
#[derive(Debug)]
struct Earned {
    revenue: Vec<f64>,
    cost: Vec<f64>,
    /// Revenue that a per-user price would not replace.
    beside_price: Vec<f64>,
    /// User months that a per-user price is paid for, after any discount for a long term.
    paid_user_months: f64,
}

/// What serving the customer is likely to earn under each plan; `None` when `watch` stopped it.
///
/// # Errors
/// As [`super::forecast::forecast`].
pub fn margins(
    scenario: &Scenario,
    card: &RateCard,
    belief: Belief,
    costs: &ProviderCosts,
    futures: u32,
    watch: &mut impl Watch,
) -> Result<Option<Margins>, EngineError> {
    let material = Material::of(scenario, card);
    let model = Model::new(Setting {
        scenario,
        card,
        belief,
        material: &material,
        length: 1.0,
        travel: Some(costs.travel.get()),
    })?;
    let minor = model.minor_units_of_one();
    let minute = near(costs.technician_hour_cost.get()) * minor / 60.0;
    let user_months: f64 = model.users.iter().copied().map(f64::from).sum();
    let tools = near(costs.tools_per_user.get()) * minor * user_months;
    let with_overhead = 1.0 + near(costs.overhead.get());

    let mut plans: Vec<Option<Earned>> = card
        .plans
        .iter()
        .map(|plan| Earned::new(&plan.terms, user_months))
        .collect();
    let mut simulation = Simulation::new(&model);
    let mut one = vec![Future::default(); card.plans.len()];
    let futures = futures.clamp(1, MOST_FUTURES);
    for number in 0..futures {
        if number % 250 == 0 && !watch.goes_on(number, futures) {
            return Ok(None);
        }
        let months: Vec<_> =
            draw_months(&model.rate, scenario.seed, number.into(), model.months).collect();
        simulation.run(&months, &mut one)?;
        for ((earned, plan), future) in plans.iter_mut().zip(&card.plans).zip(&one) {
            let Some(earned) = earned else { continue };
            earned.revenue.push(future.revenue);
            earned
                .cost
                .push((future.served * minute + tools) * with_overhead);
            earned.beside_price.push(match plan.terms {
                Terms::FlatRate(_) => future.revenue - future.fixed,
                _ => 0.0,
            });
        }
    }
    Ok(Some(Margins {
        currency: scenario.currency,
        user_months,
        plans,
    }))
}

impl Earned {
    fn new(terms: &Terms, user_months: f64) -> Option<Self> {
        let discount = match terms {
            Terms::InHouse(_) => return None,
            Terms::FlatRate(terms) => terms.term_discount.get(),
            _ => Decimal::ZERO,
        };
        let discount = near(discount);
        Some(Self {
            revenue: Vec::new(),
            cost: Vec::new(),
            beside_price: Vec::new(),
            paid_user_months: user_months * (1.0 - discount),
        })
    }
}

impl Margins {
    /// What the plan at this place is likely to earn; `None` for an employee.
    #[must_use]
    pub fn of_plan(&self, place: usize) -> Option<PlanMargin> {
        let earned = self.plans.get(place)?.as_ref()?;
        let pairs = earned.revenue.iter().zip(&earned.cost);
        let mut margins: Vec<f64> = pairs.map(|(revenue, cost)| revenue - cost).collect();
        let count = margins.iter().fold(0.0, |count, _| count + 1.0);
        let losses = margins.iter().filter(|margin| **margin < 0.0);
        let loss = losses.fold(0.0, |count, _| count + 1.0) / count;
        let mean = margins.iter().sum::<f64>() / count;
        let cost = earned.cost.iter().sum::<f64>() / count;
        let [p10, p50, p90] = quantiles(&mut margins, [0.1, 0.5, 0.9]);
        let money = |minor| money_of(minor, self.currency);
        Some(PlanMargin {
            mean: money(mean),
            p10: money(p10),
            p50: money(p50),
            p90: money(p90),
            loss,
            cost_to_serve: money(cost),
        })
    }

    /// The price of a user and month at which the target margin is met with a probability of
    /// `confidence`: of a flat rate that charges it beside what its scope leaves out, of any other
    /// plan the all-in seat price. `None` for an employee, and where no price leaves the target.
    #[must_use]
    pub fn price_for(
        &self,
        place: usize,
        target_margin: Fraction,
        confidence: Fraction,
    ) -> Option<Money> {
        let earned = self.plans.get(place)?.as_ref()?;
        let near = |part: Fraction| near(part.get());
        let kept = 1.0 - near(target_margin);
        if kept <= 0.0 || earned.paid_user_months <= 0.0 {
            return None;
        }
        let mut needed: Vec<f64> = earned
            .cost
            .iter()
            .zip(&earned.beside_price)
            .map(|(cost, beside)| ((cost / kept - beside) / earned.paid_user_months).max(0.0))
            .collect();
        let [price] = quantiles(&mut needed, [near(confidence)]);
        Some(money_of(libm::ceil(price), self.currency))
    }

    /// Part of all futures in which a plan leaves the target margin.
    #[must_use]
    pub fn part_meeting(&self, place: usize, target_margin: Fraction) -> Option<f64> {
        let earned = self.plans.get(place)?.as_ref()?;
        let kept = 1.0 - near(target_margin.get());
        let mut met = 0.0;
        let mut all = 0.0;
        for (revenue, cost) in earned.revenue.iter().zip(&earned.cost) {
            all += 1.0;
            if *cost <= revenue * kept {
                met += 1.0;
            }
        }
        (all > 0.0).then_some(met / all)
    }

    /// Users times months of the horizon, by which totals become figures of a user and month.
    #[must_use]
    pub const fn user_months(&self) -> f64 {
        self.user_months
    }

    /// Mean margin of a plan as a part of its mean revenue; `None` without revenue.
    #[must_use]
    pub fn share_of_revenue(&self, place: usize) -> Option<f64> {
        let earned = self.plans.get(place)?.as_ref()?;
        let revenue: f64 = earned.revenue.iter().sum();
        let cost: f64 = earned.cost.iter().sum();
        (revenue > 0.0).then(|| (revenue - cost) / revenue)
    }
}
