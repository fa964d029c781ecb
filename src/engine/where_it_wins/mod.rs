//! Where each plan wins: expected costs across the range of one input, everything else held.
//!
//! Specification: cost model, section 9.

mod along;
mod curves;
mod explorer;
mod input;

pub use curves::{Crossing, Curves, Interval};
pub use explorer::Explorer;
pub use input::WinInput;

use super::assumption::Assumption;
use super::error::EngineError;
use along::Along;

/// How the answer depends on one input.
#[derive(Clone, PartialEq, Debug)]
pub struct Wins {
    /// The input.
    pub input: WinInput,
    /// Its value in the scenario.
    pub now: f64,
    /// The values at which costs were worked out, rising. Empty where the input cannot be varied:
    /// where none or all of the incidents are flagged, or an employee hour costs nothing.
    pub steps: Vec<f64>,
    /// Of invoices alone.
    pub invoices: Curves,
    /// Of invoices and business impact.
    pub with_impact: Curves,
}

/// How much the gap between the two best plans changes with an input.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Swing {
    /// The input.
    pub input: WinInput,
    /// Its value now; of a price, 1.
    pub value: f64,
    /// Place of the cheapest plan.
    pub best: usize,
    /// Place of the next.
    pub second: usize,
    /// The gap now, in major units.
    pub now: f64,
    /// The gap with the input a fifth lower, less the gap now; below the negative of the gap now,
    /// the answer changes.
    pub lower: f64,
    /// The same with the input a fifth higher.
    pub higher: f64,
}

/// The swings of one input.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Swings {
    /// Of invoices alone.
    pub invoices: Swing,
    /// Of invoices and business impact.
    pub with_impact: Swing,
}

impl Swings {
    /// The one of a measure.
    #[must_use]
    pub const fn by(&self, measure: Measure) -> Swing {
        match measure {
            Measure::Invoices => self.invoices,
            Measure::WithImpact => self.with_impact,
        }
    }
}

/// Which of an outlook's two costs is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Measure {
    /// Invoices alone.
    Invoices,
    /// Invoices and business impact.
    WithImpact,
}

impl Measure {
    const fn of(self, [invoices, with_impact]: [f64; 2]) -> f64 {
        match self {
            Self::Invoices => invoices,
            Self::WithImpact => with_impact,
        }
    }
}

/// The range of one input under way: some steps at a time, so that whoever walks it can look around
/// in between.
pub struct Walk<'e, 'a> {
    explorer: &'e Explorer<'a>,
    input: WinInput,
    now: f64,
    along: Along,
}

impl Walk<'_, '_> {
    /// Works out one more step; `false` once none is left.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub fn go_on(&mut self) -> Result<bool, EngineError> {
        let Some((place, value)) = self.along.next() else {
            return Ok(false);
        };
        let costs = self.explorer.at(self.input, value)?;
        self.along.found(place, costs);
        Ok(true)
    }

    /// What the steps say.
    #[must_use]
    pub fn finish(self) -> Wins {
        let (steps, invoices, with_impact) = self.along.curves();
        Wins {
            input: self.input,
            now: self.now,
            steps,
            invoices,
            with_impact,
        }
    }
}

impl<'a> Explorer<'a> {
    /// Begins to walk the range of an input.
    #[must_use]
    pub fn walk(&self, input: WinInput) -> Walk<'_, 'a> {
        let now = self.now(input);
        let steps = now.map_or_else(Vec::new, |now| input.steps(now));
        Walk {
            explorer: self,
            input,
            now: now.unwrap_or(0.0),
            along: Along::new(steps, input.is_smooth()),
        }
    }

    /// Where each plan wins across the range of an input.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub fn wins(&self, input: WinInput) -> Result<Wins, EngineError> {
        let mut walk = self.walk(input);
        while walk.go_on()? {}
        Ok(walk.finish())
    }

    /// How much an input swings the gap between the two best plans, by invoices and with business
    /// impact; `None` where it cannot be varied, or there is no second plan.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub fn swing(&self, input: WinInput) -> Result<Option<Swings>, EngineError> {
        let Some(value) = self.now(input) else {
            return Ok(None);
        };
        let here = self.at(input, value)?;
        let [lower, higher] = input.swung(value);
        let lower = self.at(input, lower)?;
        let higher = self.at(input, higher)?;
        let by = |measure: Measure| {
            let (best, second) = best_two(&here, measure)?;
            let gap = |costs: &[[f64; 2]]| {
                let cost = |plan: usize| costs.get(plan).map_or(0.0, |cost| measure.of(*cost));
                cost(second) - cost(best)
            };
            let now = gap(&here);
            Some(Swing {
                input,
                value,
                best,
                second,
                now,
                lower: gap(&lower) - now,
                higher: gap(&higher) - now,
            })
        };
        let both = by(Measure::Invoices).zip(by(Measure::WithImpact));
        Ok(both.map(|(invoices, with_impact)| Swings {
            invoices,
            with_impact,
        }))
    }

    /// The gap between the two best plans if an assumption were half of what it is, by invoices
    /// and with business impact; `None` where that is not allowed or there is no second plan.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub fn gap_if_half(&self, assumption: &Assumption) -> Result<Option<[f64; 2]>, EngineError> {
        let Some((scenario, card)) = self.halved(assumption) else {
            return Ok(None);
        };
        let here = self.now_everywhere();
        let half = self.under(&scenario, &card)?;
        let gap = |measure: Measure| {
            let (best, second) = best_two(&here, measure)?;
            let cost = |plan: usize| half.get(plan).map(|cost| measure.of(*cost));
            Some(cost(second)? - cost(best)?)
        };
        let both = gap(Measure::Invoices).zip(gap(Measure::WithImpact));
        Ok(both.map(|(invoices, with_impact)| [invoices, with_impact]))
    }

    /// How much each input swings the gap between the two best plans, most first.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub fn swings(&self, inputs: &[WinInput], measure: Measure) -> Result<Vec<Swing>, EngineError> {
        let mut swings = Vec::with_capacity(inputs.len());
        for input in inputs {
            swings.extend(self.swing(*input)?.map(|swings| swings.by(measure)));
        }
        most_first(&mut swings);
        Ok(swings)
    }
}

/// Puts the largest first.
pub fn most_first(swings: &mut [Swing]) {
    let size = |swing: &Swing| swing.lower.abs().max(swing.higher.abs());
    swings.sort_by(|a, b| size(b).total_cmp(&size(a)));
}

/// The cheapest plan and the next.
fn best_two(costs: &[[f64; 2]], measure: Measure) -> Option<(usize, usize)> {
    let mut order: Vec<usize> = (0..costs.len()).collect();
    let cost = |plan: &usize| {
        costs
            .get(*plan)
            .map_or(f64::INFINITY, |cost| measure.of(*cost))
    };
    order.sort_by(|a, b| cost(a).total_cmp(&cost(b)));
    match order.as_slice() {
        [best, second, ..] => Some((*best, *second)),
        _ => None,
    }
}
