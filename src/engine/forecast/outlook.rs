//! Futures summed up: what to expect, what a quiet and a busy year cost, which plan is cheapest.

use super::super::money::{Currency, Money};
use super::super::rate_card::RateCard;
use super::model::Model;
use super::proportion::money_of;
use super::simulate::Future;
use super::twenty::{Twentieths, Twenty, middles};

/// What the horizon is likely to cost under every plan.
#[derive(Clone, PartialEq, Debug)]
pub struct Forecast {
    /// Currency of every amount.
    pub currency: Currency,
    /// Months that it looks ahead.
    pub months: usize,
    /// Futures that it drew.
    pub futures: u32,
    /// Incidents to expect of the first month, before any plan's effects.
    pub incidents_a_month: f64,
    /// The plans, in the rate card's order.
    pub plans: Vec<PlanForecast>,
    /// Between the two best plans by invoices alone; `None` with a single plan.
    pub gap_in_invoices: Option<Gap>,
    /// Between the two best plans by invoices and business impact.
    pub gap_with_impact: Option<Gap>,
    /// Twenty futures that stand for all, by invoices alone.
    pub twenty_in_invoices: Twenty,
    /// The same by invoices and business impact.
    pub twenty_with_impact: Twenty,
}

/// How much more the second best plan costs than the best, future by future.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Gap {
    /// Place of the plan with the lowest mean.
    pub best: usize,
    /// Place of the plan with the next.
    pub second: usize,
    /// Mean of all futures.
    pub mean: Money,
    /// In one future in ten the gap is smaller; negative where the second is the cheaper there.
    pub p10: Money,
    /// In nine futures in ten the gap is smaller.
    pub p90: Money,
}

/// What the horizon is likely to cost under one plan.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanForecast {
    /// Id of the plan.
    pub id: String,
    /// Invoices alone, with tax where it is a cost.
    pub invoices: Outlook,
    /// Invoices and business impact.
    pub with_impact: Outlook,
}

/// What all futures together say.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Outlook {
    /// Mean of all futures.
    pub mean: Money,
    /// One future in ten is cheaper.
    pub p10: Money,
    /// Half of all futures are cheaper.
    pub p50: Money,
    /// Nine futures in ten are cheaper.
    pub p90: Money,
    /// Nine futures in ten have a cheaper dearest month.
    pub worst_month_p90: Money,
    /// Part of all futures in which this plan is the cheapest; equals share a future.
    pub cheapest: f64,
}

/// What came of the futures so far.
pub(in crate::engine) struct Outcomes {
    /// By plan.
    plans: Vec<Measures>,
    /// Incidents of each future.
    incidents: Vec<u32>,
    futures: u32,
}

/// The futures of one plan, one list a figure.
pub(super) struct Measures {
    pub invoices: Vec<f64>,
    invoices_worst: Vec<f64>,
    pub with_impact: Vec<f64>,
    with_impact_worst: Vec<f64>,
    cheapest: [f64; 2],
}

impl Outcomes {
    pub fn new(plans: usize, futures: u32) -> Self {
        let room = usize::try_from(futures).unwrap_or(0);
        Self {
            plans: (0..plans)
                .map(|_| Measures {
                    invoices: Vec::with_capacity(room),
                    invoices_worst: Vec::with_capacity(room),
                    with_impact: Vec::with_capacity(room),
                    with_impact_worst: Vec::with_capacity(room),
                    cheapest: [0.0; 2],
                })
                .collect(),
            incidents: Vec::with_capacity(room),
            futures: 0,
        }
    }

    pub fn add(&mut self, of_plans: &[Future], incidents: u32) {
        self.futures = self.futures.saturating_add(1);
        self.incidents.push(incidents);
        let invoices = cheapest(of_plans.iter().map(|future| future.invoices));
        let with_impact = cheapest(of_plans.iter().map(|future| future.with_impact));
        for (plan, future) in self.plans.iter_mut().zip(of_plans) {
            plan.invoices.push(future.invoices);
            plan.invoices_worst.push(future.invoices_worst);
            plan.with_impact.push(future.with_impact);
            plan.with_impact_worst.push(future.with_impact_worst);
            let [of_invoices, of_impact] = &mut plan.cheapest;
            if future.invoices == invoices.0 {
                *of_invoices += invoices.1;
            }
            if future.with_impact == with_impact.0 {
                *of_impact += with_impact.1;
            }
        }
    }

    pub fn summarise(self, model: &Model<'_>, card: &RateCard) -> Forecast {
        let currency = model.currency;
        let futures = f64::from(self.futures);
        let gap_in_invoices = self.gap(|plan| &plan.invoices, currency);
        let gap_with_impact = self.gap(|plan| &plan.with_impact, currency);
        let twentieths = Twentieths::of(&self.incidents);
        let mut twenty_in_invoices = Twenty {
            costs: Vec::with_capacity(self.plans.len()),
            cheapest: twentieths.cheapest(&self.plans, |plan| &plan.invoices),
        };
        let mut twenty_with_impact = Twenty {
            costs: Vec::with_capacity(self.plans.len()),
            cheapest: twentieths.cheapest(&self.plans, |plan| &plan.with_impact),
        };
        let mut plans = Vec::with_capacity(self.plans.len());
        for (mut measures, plan) in self.plans.into_iter().zip(&card.plans) {
            // No longer in the order of the futures.
            measures.invoices.sort_unstable_by(f64::total_cmp);
            measures.with_impact.sort_unstable_by(f64::total_cmp);
            let middle = middles(&measures.invoices, currency);
            twenty_in_invoices.costs.push(middle);
            let middle = middles(&measures.with_impact, currency);
            twenty_with_impact.costs.push(middle);
            let [of_invoices, of_impact] = measures.cheapest;
            plans.push(PlanForecast {
                id: plan.id.clone(),
                invoices: outlook(
                    &measures.invoices,
                    &mut measures.invoices_worst,
                    of_invoices / futures,
                    currency,
                ),
                with_impact: outlook(
                    &measures.with_impact,
                    &mut measures.with_impact_worst,
                    of_impact / futures,
                    currency,
                ),
            });
        }
        Forecast {
            currency,
            months: model.months,
            futures: self.futures,
            incidents_a_month: model.rate.mean(),
            plans,
            gap_in_invoices,
            gap_with_impact,
            twenty_in_invoices,
            twenty_with_impact,
        }
    }

    /// Between the plans with the two lowest means.
    fn gap(&self, costs: impl Fn(&Measures) -> &Vec<f64>, currency: Currency) -> Option<Gap> {
        let mean = |plan: &Measures| {
            let costs = costs(plan);
            costs.iter().sum::<f64>() / count(costs)
        };
        let mut order: Vec<(usize, f64)> = self.plans.iter().map(mean).enumerate().collect();
        order.sort_by(|a, b| a.1.total_cmp(&b.1));
        let [(best, _), (second, _), ..] = order.as_slice() else {
            return None;
        };
        let of_second = costs(self.plans.get(*second)?);
        let of_best = costs(self.plans.get(*best)?);
        let mut gaps: Vec<f64> = of_second.iter().zip(of_best).map(|(a, b)| a - b).collect();
        let mean = gaps.iter().sum::<f64>() / count(&gaps);
        let [p10, p90] = quantiles(&mut gaps, [0.1, 0.9]);
        Some(Gap {
            best: *best,
            second: *second,
            mean: money_of(mean, currency),
            p10: money_of(p10, currency),
            p90: money_of(p90, currency),
        })
    }
}

/// The least cost of a future, and the share of it that each plan with that cost has.
pub(super) fn cheapest(of_plans: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut least = f64::INFINITY;
    let mut equals = 0.0;
    for cost in of_plans {
        if cost < least {
            least = cost;
            equals = 1.0;
        } else if cost == least {
            equals += 1.0;
        }
    }
    (least, 1.0 / equals)
}

fn outlook(sorted: &[f64], worst_months: &mut [f64], cheapest: f64, currency: Currency) -> Outlook {
    let mean = sorted.iter().sum::<f64>() / count(sorted);
    let [p10, p50, p90] = quantiles_of_sorted(sorted, [0.1, 0.5, 0.9]);
    let [worst] = quantiles(worst_months, [0.9]);
    Outlook {
        mean: money_of(mean, currency),
        p10: money_of(p10, currency),
        p50: money_of(p50, currency),
        p90: money_of(p90, currency),
        worst_month_p90: money_of(worst, currency),
        cheapest,
    }
}

#[allow(clippy::cast_precision_loss, reason = "at most a million")]
const fn count(values: &[f64]) -> f64 {
    values.len() as f64
}

/// Quantiles at rising parts, linear between order statistics. Reorders the values.
pub(in crate::engine) fn quantiles<const N: usize>(
    values: &mut [f64],
    parts: [f64; N],
) -> [f64; N] {
    let mut sorted_below = 0_usize;
    let last = count(values) - 1.0;
    parts.map(|part| {
        let at = part * last;
        let below = libm::floor(at);
        let place = usize::try_from(super::random::to_u64(below)).unwrap_or(usize::MAX);
        let from_here = values.get_mut(sorted_below..).unwrap_or(&mut []);
        let within = place.saturating_sub(sorted_below);
        if within >= from_here.len() {
            return 0.0;
        }
        let (_, low, above) = from_here.select_nth_unstable_by(within, f64::total_cmp);
        let low = *low;
        let high = above.iter().copied().fold(f64::INFINITY, f64::min);
        sorted_below = place;
        if at > below && high.is_finite() {
            low + (at - below) * (high - low)
        } else {
            low
        }
    })
}

/// The same of values in order.
pub(super) fn quantiles_of_sorted<const N: usize>(sorted: &[f64], parts: [f64; N]) -> [f64; N] {
    let last = count(sorted) - 1.0;
    parts.map(|part| {
        let at = part * last;
        let below = libm::floor(at);
        let place = usize::try_from(super::random::to_u64(below)).unwrap_or(usize::MAX);
        let low = sorted.get(place).copied().unwrap_or(0.0);
        let high = sorted.get(place.saturating_add(1));
        match high {
            Some(high) if at > below => low + (at - below) * (high - low),
            _ => low,
        }
    })
}
