//! Futures under way: some at a time, so that whoever runs them can look around in between.

use super::super::error::EngineError;
use super::super::rate_card::RateCard;
use super::model::Model;
use super::outlook::{Forecast, Outcomes};
use super::random::to_u64;
use super::simulate::{Future, MonthChance, Simulation, draw_months};

/// Futures between two looks, where they are cheap.
const BETWEEN_LOOKS: u32 = 250;

/// Incidents between two looks, where futures hold many.
const DRAWN_BETWEEN_LOOKS: f64 = 50_000.0;

/// The futures of one forecast.
pub(super) struct Run<'m, 'a> {
    model: &'m Model<'a>,
    simulation: Simulation<'m, 'a>,
    outcomes: Outcomes,
    one: Vec<Future>,
    months: Vec<MonthChance>,
    seed: u64,
    done: u32,
    futures: u32,
    between_looks: u32,
}

impl<'m, 'a> Run<'m, 'a> {
    pub fn new(model: &'m Model<'a>, card: &RateCard, seed: u64, futures: u32) -> Self {
        let futures = futures.clamp(1, super::MOST_FUTURES);
        let a_future = model.rate.mean() * model.busyness.iter().sum::<f64>();
        let fitting = to_u64(DRAWN_BETWEEN_LOOKS / a_future.max(1.0));
        let fitting = u32::try_from(fitting).unwrap_or(u32::MAX);
        Self {
            model,
            simulation: Simulation::new(model),
            outcomes: Outcomes::new(card.plans.len(), futures),
            one: vec![Future::default(); card.plans.len()],
            months: Vec::with_capacity(model.months),
            seed,
            done: 0,
            futures,
            between_looks: fitting.clamp(1, BETWEEN_LOOKS),
        }
    }

    /// Futures done.
    pub const fn done(&self) -> u32 {
        self.done
    }

    /// Futures to do in all.
    pub const fn futures(&self) -> u32 {
        self.futures
    }

    /// Whether all are done.
    pub const fn is_done(&self) -> bool {
        self.done >= self.futures
    }

    /// Does the futures until the next look.
    pub fn go_on(&mut self) -> Result<(), EngineError> {
        let next = self.done.saturating_add(self.between_looks);
        for number in self.done..next.min(self.futures) {
            self.months.clear();
            self.months.extend(draw_months(
                &self.model.rate,
                self.seed,
                u64::from(number),
                self.model.months,
            ));
            self.simulation.run(&self.months, &mut self.one)?;
            let incidents = self.simulation.happened();
            self.outcomes.add(&self.one, incidents);
        }
        self.done = next;
        Ok(())
    }

    /// What all futures together say.
    pub fn summarise(self, model: &Model<'_>, card: &RateCard) -> Forecast {
        self.outcomes.summarise(model, card)
    }
}
