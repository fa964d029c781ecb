//! Twenty futures that stand for all of them, for pictures: what each plan costs in them, and which
//! plan is the cheapest in quiet years and in busy ones.

use super::super::money::{Currency, Money};
use super::outlook::{Measures, cheapest, quantiles_of_sorted};
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

/// All futures in twenty parts, those with the fewest incidents first.
pub(super) struct Twentieths {
    futures: Vec<u32>,
}

impl Twentieths {
    /// Of how many incidents each future has.
    pub fn of(incidents: &[u32]) -> Self {
        let mut keyed: Vec<u64> = (0_u64..)
            .zip(incidents)
            .map(|(future, incidents)| (u64::from(*incidents) << 32) | future)
            .collect();
        keyed.sort_unstable();
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the lower half is the future"
        )]
        let futures = keyed.into_iter().map(|key| key as u32).collect();
        Self { futures }
    }

    /// In which part of each twentieth each plan is the cheapest by these costs.
    pub fn cheapest(
        &self,
        plans: &[Measures],
        costs: impl Fn(&Measures) -> &Vec<f64>,
    ) -> Vec<Vec<f64>> {
        let lists: Vec<&Vec<f64>> = plans.iter().map(costs).collect();
        let count = self.futures.len();
        let bound = |twentieth: usize| count.saturating_mul(twentieth).div_euclid(TWENTY);
        let mut of_future = vec![0.0; lists.len()];
        (0..TWENTY)
            .map(|twentieth| {
                let futures = bound(twentieth)..bound(twentieth.saturating_add(1));
                let futures = self.futures.get(futures).unwrap_or(&[]);
                let mut parts = vec![0.0; lists.len()];
                for future in futures {
                    let place = usize::try_from(*future).unwrap_or(usize::MAX);
                    for (cost, list) in of_future.iter_mut().zip(&lists) {
                        *cost = list.get(place).copied().unwrap_or(f64::INFINITY);
                    }
                    let (least, share) = cheapest(of_future.iter().copied());
                    for (part, cost) in parts.iter_mut().zip(&of_future) {
                        if *cost == least {
                            *part += share;
                        }
                    }
                }
                let all: f64 = parts.iter().sum();
                parts.iter().map(|part| part / all.max(1.0)).collect()
            })
            .collect()
    }
}

/// What the middle future of each twentieth costs, of costs in order.
pub(super) fn middles(sorted: &[f64], currency: Currency) -> [Money; TWENTY] {
    let mut number = 0.0;
    let parts = [(); TWENTY].map(|()| {
        number += 1.0;
        (number - 0.5) / 20.0
    });
    quantiles_of_sorted(sorted, parts).map(|cost| money_of(cost, currency))
}
