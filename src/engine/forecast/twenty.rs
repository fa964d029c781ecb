//! Twenty futures that stand for all of them, for pictures: what each plan costs in them, and which
//! plan is the cheapest in quiet years and in busy ones.

use super::super::money::{Currency, Money};
use super::outlook::{Measures, cheapest, quantiles};
use super::proportion::money_of;

/// Futures that stand for all.
pub const TWENTY: usize = 20;

/// Twenty futures by one of the two costs.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Twenty {
    /// By plan, what it costs in the middle future of each twentieth of all futures, least first.
    pub costs: Vec<[Money; TWENTY]>,
    /// By twentieth of all futures, the one with the fewest incidents first: in which part of it
    /// each plan is the cheapest.
    pub cheapest: Vec<Vec<f64>>,
}

impl Twenty {
    /// Of lists of futures by plan, and how many incidents each future has.
    pub(super) fn of(
        plans: &mut [Measures],
        incidents: &[u32],
        costs: impl Fn(&mut Measures) -> &mut Vec<f64>,
        currency: Currency,
    ) -> Self {
        let cheapest = by_twentieth(plans, incidents, &costs);
        let mut number = 0.0;
        let middles = [(); TWENTY].map(|()| {
            number += 1.0;
            (number - 0.5) / 20.0
        });
        Self {
            cheapest,
            costs: plans
                .iter_mut()
                .map(|plan| quantiles(costs(plan), middles).map(|cost| money_of(cost, currency)))
                .collect(),
        }
    }
}

fn by_twentieth(
    plans: &mut [Measures],
    incidents: &[u32],
    costs: impl Fn(&mut Measures) -> &mut Vec<f64>,
) -> Vec<Vec<f64>> {
    let mut order: Vec<usize> = (0..incidents.len()).collect();
    order.sort_by_key(|place| incidents.get(*place).copied());
    let lists: Vec<&Vec<f64>> = plans.iter_mut().map(|plan| &*costs(plan)).collect();
    let bound = |twentieth: usize| order.len().saturating_mul(twentieth).div_euclid(TWENTY);
    (0..TWENTY)
        .map(|twentieth| {
            let futures = order.get(bound(twentieth)..bound(twentieth.saturating_add(1)));
            let futures = futures.unwrap_or(&[]);
            let mut parts = vec![0.0; lists.len()];
            for future in futures {
                let cost = |list: &&Vec<f64>| list.get(*future).copied().unwrap_or(f64::INFINITY);
                let (least, share) = cheapest(lists.iter().map(cost));
                for (part, list) in parts.iter_mut().zip(&lists) {
                    if cost(list) == least {
                        *part += share;
                    }
                }
            }
            let all: f64 = parts.iter().sum();
            parts.iter().map(|part| part / all.max(1.0)).collect()
        })
        .collect()
}
