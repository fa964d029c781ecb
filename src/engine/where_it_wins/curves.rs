//! Expected costs across an input's range, and where one plan overtakes another.

/// Expected cost of every plan at each step of an input.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Curves {
    /// By plan, by step, in major units of the currency.
    pub costs: Vec<Vec<f64>>,
    /// Where each plan is the cheapest, in order of the input: without gap or overlap, each ending
    /// a step before the next begins.
    pub intervals: Vec<Interval>,
    /// Where the cheapest plan changes.
    pub crossings: Vec<Crossing>,
}

/// A part of an input's range in which one plan is the cheapest.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    /// Its first step.
    pub from: f64,
    /// Its last step.
    pub to: f64,
    /// Place of the plan in the rate card.
    pub plan: usize,
}

/// Where two plans cost the same: where the straight line between neighbouring steps is 0.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Crossing {
    /// Value of the input.
    pub at: f64,
    /// The plan that is cheaper below it.
    pub below: usize,
    /// The plan that is cheaper above it.
    pub above: usize,
}

impl Curves {
    /// Finds the intervals of costs by plan and step.
    #[must_use]
    pub fn new(steps: &[f64], costs: Vec<Vec<f64>>) -> Self {
        let mut intervals: Vec<Interval> = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            let Some(plan) = cheapest_at(&costs, place) else {
                continue;
            };
            match intervals.last_mut() {
                Some(last) if last.plan == plan => last.to = *step,
                _ => intervals.push(Interval {
                    from: *step,
                    to: *step,
                    plan,
                }),
            }
        }
        let crossings = intervals
            .windows(2)
            .filter_map(|pair| match pair {
                [before, after] => crossing(steps, &costs, before, after),
                _ => None,
            })
            .collect();
        Self {
            costs,
            intervals,
            crossings,
        }
    }

    /// Everywhere that two plans cost the same, in order of the input.
    #[must_use]
    pub fn break_even(&self, steps: &[f64], one: usize, other: usize) -> Vec<Crossing> {
        let (Some(a), Some(b)) = (self.costs.get(one), self.costs.get(other)) else {
            return Vec::new();
        };
        let gaps: Vec<(f64, f64)> = steps
            .iter()
            .zip(a.iter().zip(b))
            .map(|(step, (a, b))| (*step, a - b))
            .collect();
        let mut crossings = Vec::new();
        // The last step at which the two differ.
        let mut before: Option<(f64, f64)> = None;
        for (step, gap) in gaps {
            if gap == 0.0 {
                continue;
            }
            if let Some((left, left_gap)) = before
                && (left_gap < 0.0) != (gap < 0.0)
            {
                let (below, above) = if left_gap < 0.0 {
                    (one, other)
                } else {
                    (other, one)
                };
                crossings.push(Crossing {
                    at: left + (step - left) * left_gap / (left_gap - gap),
                    below,
                    above,
                });
            }
            before = Some((step, gap));
        }
        crossings
    }

    /// The cheapest plan at a step, the first of equals.
    #[must_use]
    pub fn cheapest_at(&self, place: usize) -> Option<usize> {
        cheapest_at(&self.costs, place)
    }
}

/// Where the plan of one interval is overtaken by the plan of the next.
fn crossing(
    steps: &[f64],
    costs: &[Vec<f64>],
    before: &Interval,
    after: &Interval,
) -> Option<Crossing> {
    let gap_at = |step: f64| {
        let place = steps.iter().position(|other| *other == step)?;
        let cost = |plan: usize| costs.get(plan)?.get(place).copied();
        Some(cost(before.plan)? - cost(after.plan)?)
    };
    let (left, right) = (gap_at(before.to)?, gap_at(after.from)?);
    let part = if right > left {
        left / (left - right)
    } else {
        1.0
    };
    Some(Crossing {
        at: before.to + (after.from - before.to) * part,
        below: before.plan,
        above: after.plan,
    })
}

fn cheapest_at(costs: &[Vec<f64>], place: usize) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (plan, costs) in costs.iter().enumerate() {
        let cost = *costs.get(place)?;
        if best.is_none_or(|(_, least)| cost < least) {
            best = Some((plan, cost));
        }
    }
    best.map(|(plan, _)| plan)
}
