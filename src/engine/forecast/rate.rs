//! How many incidents to expect, and how unevenly they come.
//!
//! Specification: cost model, section 8, steps 1 and 2.

use std::rc::Rc;

use super::random::{Chance, GammaShape, Ziggurat};

/// Shape of the prior: what other companies say weighs as two incidents.
const PRIOR_SHAPE: f64 = 2.0;

/// Months that the assumed clustering weighs against the log's own.
const PRIOR_MONTHS: f64 = 12.0;

/// Bounds of the clustering.
const LEAST_CLUSTERING: f64 = 0.5;
const MOST_CLUSTERING: f64 = 1e6;

/// What is known of the past.
pub(in crate::engine) struct Counted {
    /// Incidents.
    pub incidents: f64,
    /// Months in which they happened.
    pub months: f64,
    /// Incidents of each month; empty where only the sum is known.
    pub by_month: Vec<f64>,
}

/// Incidents of a month: a gamma for what is not known of the rate, times a gamma for busy and
/// quiet months.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Rate {
    ziggurat: Rc<Ziggurat>,
    mean: f64,
    of_rate: GammaShape,
    of_month: GammaShape,
}

impl Rate {
    /// The rate after `counted`, for a company whose peers have `expected` incidents a month.
    pub fn after(counted: &Counted, expected: f64, assumed_clustering: f64) -> Self {
        let clustering = clustering(counted, assumed_clustering);
        let design = if counted.months > 0.0 {
            1.0 + counted.incidents / counted.months / clustering
        } else {
            1.0
        };
        let shape = PRIOR_SHAPE + counted.incidents / design;
        let months = PRIOR_SHAPE / expected + counted.months / design;
        Self {
            ziggurat: Rc::new(Ziggurat::new()),
            mean: shape / months,
            of_rate: GammaShape::new(shape),
            of_month: GammaShape::new(clustering),
        }
    }

    /// Incidents to expect of a month.
    pub const fn mean(&self) -> f64 {
        self.mean
    }

    /// A rate that may be the company's.
    pub fn draw(&self, chance: &mut Chance) -> f64 {
        self.mean * chance.gamma(&self.of_rate, &self.ziggurat)
    }

    /// How busy a month is; 1 on average.
    pub fn draw_month(&self, chance: &mut Chance) -> f64 {
        chance.gamma(&self.of_month, &self.ziggurat)
    }
}

/// The shape k of the gamma of months: the log's own variation, with the assumed one as
/// [`PRIOR_MONTHS`] months more.
fn clustering(counted: &Counted, assumed: f64) -> f64 {
    let mut seen = 0.0;
    let mut months = 0.0;
    if counted.incidents > 0.0 {
        months = counted.by_month.iter().fold(0.0, |sum, _| sum + 1.0);
    }
    if months >= 2.0 {
        let mean = counted.by_month.iter().sum::<f64>() / months;
        let squares: f64 = counted
            .by_month
            .iter()
            .map(|count| (count - mean) * (count - mean))
            .sum();
        seen = ((squares / (months - 1.0) - mean) / (mean * mean)).max(0.0);
    }
    let inverse = (months * seen + PRIOR_MONTHS / assumed) / (months + PRIOR_MONTHS);
    (1.0 / inverse).clamp(LEAST_CLUSTERING, MOST_CLUSTERING)
}
