//! What is known around a forecast: strips, swings, and the same forecast without claims.
//!
//! Plain and tested natively; [`super::forecasting`] fills it. Each part stays, with the bench it
//! belongs to, until its successor is known, so nothing blanks.

use std::sync::Arc;

use super::bench::Bench;
use super::forecasting::Foreseen;
use crate::engine::around::Found;
use crate::engine::forecast::Belief;
use crate::engine::where_it_wins::{Swings, WinInput, Wins};

/// Something, with what it was found of.
#[derive(Clone, PartialEq, Debug)]
pub struct Of<T> {
    /// What was varied.
    pub bench: Bench,
    /// How far claims counted.
    pub belief: Belief,
    /// What was found.
    pub found: T,
}

/// What half of an assumption would change.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Doubt {
    /// Its place in [`crate::engine::assumption::Assumption::all`] of the rate card.
    pub place: usize,
    /// The gap between the two best plans then, by invoices and with business impact.
    pub gaps: [f64; 2],
}

/// All that is known.
#[derive(Clone, Default, Debug)]
pub struct Surroundings {
    wins: Vec<Arc<Of<Wins>>>,
    neutral: Option<Arc<Foreseen>>,
    swings: Option<Arc<Of<Vec<Swings>>>>,
    doubts: Option<Arc<Of<Vec<Doubt>>>>,
    /// What the present run found of both, until it ends.
    swings_so_far: Vec<Swings>,
    doubts_so_far: Vec<Doubt>,
}

impl PartialEq for Surroundings {
    fn eq(&self, other: &Self) -> bool {
        fn same<T>(one: Option<&Arc<T>>, other: Option<&Arc<T>>) -> bool {
            one.map(Arc::as_ptr) == other.map(Arc::as_ptr)
        }
        self.wins.len() == other.wins.len()
            && self
                .wins
                .iter()
                .zip(&other.wins)
                .all(|(one, other)| Arc::ptr_eq(one, other))
            && same(self.neutral.as_ref(), other.neutral.as_ref())
            && same(self.swings.as_ref(), other.swings.as_ref())
            && same(self.doubts.as_ref(), other.doubts.as_ref())
    }
}

impl Surroundings {
    /// Where each plan wins over the range of an input.
    #[must_use]
    pub fn wins(&self, input: WinInput) -> Option<&Arc<Of<Wins>>> {
        self.wins.iter().find(|known| known.found.input == input)
    }

    /// The forecast of this one's question with all plans seeing the same incidents.
    #[must_use]
    pub fn neutral_of(&self, foreseen: &Foreseen) -> Option<&Arc<Foreseen>> {
        let neutral = self.neutral.as_ref();
        neutral.filter(|neutral| neutral.bench == foreseen.bench)
    }

    /// How much each input swings the answer.
    #[must_use]
    pub const fn swings(&self) -> Option<&Arc<Of<Vec<Swings>>>> {
        self.swings.as_ref()
    }

    /// What half of each assumption would change.
    #[must_use]
    pub const fn doubts(&self) -> Option<&Arc<Of<Vec<Doubt>>>> {
        self.doubts.as_ref()
    }

    /// A new run begins, in which these ranges are asked for; others are forgotten.
    pub fn begin(&mut self, ranges: &[WinInput]) {
        self.wins
            .retain(|known| ranges.contains(&known.found.input));
        self.swings_so_far.clear();
        self.doubts_so_far.clear();
    }

    /// Something was found.
    pub fn hear(&mut self, bench: &Bench, belief: Belief, found: Found) {
        match found {
            Found::Wins(wins) => {
                self.wins.retain(|known| known.found.input != wins.input);
                self.wins.push(of(bench, belief, wins));
            }
            Found::Neutral(forecast) => {
                self.neutral = Some(Arc::new(Foreseen {
                    bench: bench.clone(),
                    belief: Belief {
                        neutral: true,
                        ..belief
                    },
                    forecast,
                }));
            }
            Found::Swings(swings) => self.swings_so_far.push(swings),
            Found::Doubt(place, gaps) => self.doubts_so_far.push(Doubt { place, gaps }),
        }
    }

    /// The run came to its end.
    pub fn end(&mut self, bench: &Bench, belief: Belief) {
        self.swings = Some(of(bench, belief, std::mem::take(&mut self.swings_so_far)));
        self.doubts = Some(of(bench, belief, std::mem::take(&mut self.doubts_so_far)));
    }
}

fn of<T>(bench: &Bench, belief: Belief, found: T) -> Arc<Of<T>> {
    Arc::new(Of {
        bench: bench.clone(),
        belief,
        found,
    })
}
