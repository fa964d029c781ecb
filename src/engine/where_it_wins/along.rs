//! Which steps of a range are worked out, and which lie on a straight line between two that are.
//!
//! First every few steps; then every step between two of them where the answer changes or two plans
//! come near each other. What is left cannot change the answer.

use super::Measure;
use super::curves::Curves;

/// Parts of a range between whose ends nothing is worked out at first.
const PARTS: usize = 16;

/// Part of the lowest cost by which another plan must lie above it for the answer to be safe.
const CLEAR: f64 = 0.04;

/// Costs of a step: by plan, invoices and with business impact.
type Costs = Vec<[f64; 2]>;

/// The steps of a range, some of them worked out.
pub(super) struct Along {
    steps: Vec<f64>,
    known: Vec<Option<Costs>>,
    stride: usize,
}

impl Along {
    /// Rising steps. Where costs are not smooth, every one is worked out.
    pub fn new(steps: Vec<f64>, smooth: bool) -> Self {
        let count = steps.len();
        Self {
            steps,
            known: vec![None; count],
            stride: if smooth {
                count.div_ceil(PARTS).max(1)
            } else {
                1
            },
        }
    }

    /// The next step to work out: its place, and its value.
    pub fn next(&self) -> Option<(usize, f64)> {
        let place = self.next_place()?;
        Some((place, self.steps.get(place).copied()?))
    }

    fn next_place(&self) -> Option<usize> {
        let last = self.known.len().checked_sub(1)?;
        let nodes = (0..=last).step_by(self.stride).chain([last]);
        let is_open = |place: &usize| self.at(*place).is_none();
        if let Some(node) = nodes.clone().find(is_open) {
            return Some(node);
        }
        let ends = nodes.clone().zip(nodes.skip(1));
        ends.filter(|(from, to)| !self.is_settled(*from, *to))
            .find_map(|(from, to)| (from..to).find(is_open))
    }

    /// What a step costs.
    pub fn found(&mut self, place: usize, costs: Costs) {
        if let Some(slot) = self.known.get_mut(place) {
            *slot = Some(costs);
        }
    }

    /// The steps, and the costs of each by plan: of invoices, and with business impact.
    pub fn curves(self) -> (Vec<f64>, Curves, Curves) {
        let costs = self.costs();
        let of = |measure: Measure| {
            let plans = costs.first().map_or(0, Vec::len);
            let of_plan = |plan: usize| {
                let cost = |costs: &Costs| costs.get(plan).map(|cost| measure.of(*cost));
                costs.iter().filter_map(cost).collect()
            };
            Curves::new(&self.steps, (0..plans).map(of_plan).collect())
        };
        let (invoices, with_impact) = (of(Measure::Invoices), of(Measure::WithImpact));
        (self.steps, invoices, with_impact)
    }

    fn costs(&self) -> Vec<Costs> {
        let steps = &self.steps;
        let mut all = Vec::with_capacity(steps.len());
        let mut before: Option<(f64, &Costs)> = None;
        for (place, step) in steps.iter().enumerate() {
            if let Some(costs) = self.at(place) {
                before = Some((*step, costs));
                all.push(costs.clone());
                continue;
            }
            let after = steps
                .iter()
                .enumerate()
                .skip(place)
                .find_map(|(later, step)| Some((*step, self.at(later)?)));
            if let (Some((left, low)), Some((right, high))) = (before, after) {
                let part = (step - left) / (right - left);
                all.push(between(low, high, part));
            }
        }
        all
    }

    fn at(&self, place: usize) -> Option<&Costs> {
        self.known.get(place)?.as_ref()
    }

    /// Whether the same plan is clearly the cheapest at both ends, by either cost.
    fn is_settled(&self, from: usize, to: usize) -> bool {
        let (Some(low), Some(high)) = (self.at(from), self.at(to)) else {
            return false;
        };
        [0, 1].iter().all(|measure| {
            let winner = clear_winner(low, *measure);
            winner.is_some() && winner == clear_winner(high, *measure)
        })
    }
}

/// The cheapest plan, where every other lies clearly above it.
fn clear_winner(costs: &Costs, measure: usize) -> Option<usize> {
    let cost = |plan: &[f64; 2]| plan.get(measure).copied().unwrap_or(f64::INFINITY);
    let all = || costs.iter().map(cost).enumerate();
    let (winner, least) = all().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let is_clear = |(plan, cost): (usize, f64)| plan == winner || cost > least * (1.0 + CLEAR);
    all().all(is_clear).then_some(winner)
}

fn between(low: &Costs, high: &Costs, part: f64) -> Costs {
    low.iter()
        .zip(high)
        .map(|(low, high)| {
            let of = |low: f64, high: f64| low + (high - low) * part;
            [of(low[0], high[0]), of(low[1], high[1])]
        })
        .collect()
}
