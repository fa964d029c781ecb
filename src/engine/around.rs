//! What lies around a forecast: where each plan wins, what swings the answer, and how much of it
//! rests on what providers claim.
//!
//! Worked out after the forecast, from the same draws, in the order in which a reader misses it.
//! Specification: cost model, sections 9 and 10.

use super::assumption::Assumption;
use super::error::EngineError;
use super::forecast::{Belief, Forecast, Material, forecast_in_slices};
use super::rate_card::RateCard;
use super::scenario::Scenario;
use super::where_it_wins::{Explorer, Swings, WinInput, Wins};

/// What to look for around a forecast.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The customer.
    pub scenario: &'a Scenario,
    /// What is offered.
    pub rate_card: &'a RateCard,
    /// How far claims count.
    pub belief: Belief,
    /// What came of them.
    pub forecast: &'a Forecast,
    /// Inputs whose whole range is wanted, first things first.
    pub ranges: &'a [WinInput],
    /// Inputs of which it is wanted how much they swing the answer.
    pub swings: &'a [WinInput],
    /// Assumptions of which it is wanted what half of them would change.
    pub doubts: &'a [Assumption],
}

/// One thing that was found.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    /// Where each plan wins.
    Wins(Wins),
    /// The same forecast with all plans seeing the same incidents.
    Neutral(Forecast),
    /// How much an input swings the answer.
    Swings(Swings),
    /// The gap between the two best plans with half of the assumption at this place, by invoices
    /// and with business impact, in major units.
    Doubt(usize, [f64; 2]),
}

impl Around<'_> {
    /// Looks for all of it and tells each thing as it is found. `pause` is awaited between two
    /// steps, and stops with `false`. Whether it came to the end.
    ///
    /// # Errors
    /// As [`super::forecast::forecast`].
    pub async fn look(
        &self,
        mut pause: impl AsyncFnMut() -> bool,
        mut tell: impl FnMut(Found),
    ) -> Result<bool, EngineError> {
        let material = Material::of(self.scenario, self.rate_card);
        let explorer = Explorer::new(
            self.scenario,
            self.rate_card,
            self.belief,
            &material,
            self.forecast,
        )?;
        for input in self.ranges {
            let mut walk = explorer.walk(*input);
            loop {
                if !pause().await {
                    return Ok(false);
                }
                if !walk.go_on()? {
                    break;
                }
            }
            tell(Found::Wins(walk.finish()));
        }
        if !self.belief.neutral {
            let neutral = Belief {
                neutral: true,
                ..self.belief
            };
            let forecast = forecast_in_slices(
                self.scenario,
                self.rate_card,
                neutral,
                self.forecast.futures,
                async |_, _| pause().await,
            );
            let Some(forecast) = forecast.await? else {
                return Ok(false);
            };
            tell(Found::Neutral(forecast));
        }
        for input in self.swings {
            if !pause().await {
                return Ok(false);
            }
            if let Some(swings) = explorer.swing(*input)? {
                tell(Found::Swings(swings));
            }
        }
        for (place, assumption) in self.doubts.iter().enumerate() {
            if !pause().await {
                return Ok(false);
            }
            // What half of it makes impossible is no answer.
            if let Ok(Some(gaps)) = explorer.gap_if_half(assumption) {
                tell(Found::Doubt(place, gaps));
            }
        }
        Ok(true)
    }
}
