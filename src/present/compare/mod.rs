//! The list of plans, cheapest first: of a replay, exact, or of a forecast, likely.

mod forecast;
mod replay;

pub use forecast::compare_forecast;
pub use replay::compare;
pub(super) use replay::month_costs;

use super::appearance::PlanLook;
use super::chart::Tick;
use super::table::Table;
use crate::engine::money::Money;
use crate::engine::recommend::Badge;

/// The list of plans.
#[derive(Clone, PartialEq, Debug)]
pub struct Comparison {
    /// What stands above it: `Seven plans, cheapest first`.
    pub heading: String,
    /// Head of the totals: `Last 12 months`.
    pub period: String,
    /// Head of the dearest months.
    pub dearest_head: &'static str,
    /// How to read its ranges.
    pub legend: &'static str,
    /// The plans, cheapest first, equal ones in the rate card's order.
    pub rows: Vec<PlanRow>,
    /// The axis of totals.
    pub ticks: Vec<Tick>,
    /// The axis that all ranges share: of a replay, months from zero; of a forecast, totals.
    pub range_ticks: Vec<Tick>,
    /// The same as a table.
    pub table: Table,
}

/// One plan of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanRow {
    /// Its place in the rate card.
    pub place: usize,
    /// Its id in the rate card.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// What it would have cost, to the minor unit; or its expected cost as it is shown.
    pub cost: Money,
    /// The same, written out.
    pub total: String,
    /// Mean of a month.
    pub month: String,
    /// Its dearest month.
    pub dearest: Dearest,
    /// How much more than the cheapest, `+$6,100.00`; `None` for the cheapest and its equals.
    pub gap: Option<String>,
    /// `Leaves out projects, after hours, parts`.
    pub leaves_out: String,
    /// What was billed on top of its fee, by reason; nothing in a forecast.
    pub on_top: Vec<OnTopRow>,
    /// What else to know: tax, prepaid time that is left; nothing in a forecast.
    pub notes: Vec<String>,
    /// `$207.89 for each hour worked, all in.`; `None` when nothing was worked, and in a forecast.
    pub each_hour: Option<String>,
    /// Where its cost lies on the axis of totals, 0 … 1.
    pub at: f64,
    /// Of a replay, from its quietest month to its dearest; of a forecast, from P10 to P90.
    pub range: Range,
    /// In what it is the best; nothing in a replay.
    pub badges: Vec<Badge>,
    /// In how many futures it is the cheapest, `14 of 20 futures`; `None` in a replay.
    pub futures: Option<String>,
}

/// The dearest month of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dearest {
    /// Which month, `Mar 2026`; nothing in a forecast.
    pub label: String,
    /// What it came to; in a forecast, nine futures in ten have a cheaper dearest month.
    pub total: String,
}

/// A range of costs on an axis, 0 … 1, with the mean inside.
#[derive(Clone, PartialEq, Debug)]
pub struct Range {
    /// The low end.
    pub low: f64,
    /// The mean.
    pub mean: f64,
    /// The high end.
    pub high: f64,
    /// Whether there is nothing between the ends.
    pub is_fixed: bool,
    /// The range in words, for screen readers.
    pub spoken: String,
}

/// Part of the axis from which on a bar is parted around its needle.
const WIDE: f64 = 0.08;

impl Range {
    /// Whether its bar is wide enough to be parted around its needle.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.high - self.low >= WIDE
    }
}

/// What was billed on top of a fee for one reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OnTopRow {
    /// For what: `after hours`.
    pub reason: &'static str,
    /// How many incidents.
    pub incidents: usize,
    /// How much.
    pub amount: String,
    /// All of it: `$1,234.00 for after hours, 12 incidents`.
    pub text: String,
}

/// Where the axis of the list begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum AxisStart {
    /// At zero: for bars, whose length is the cost.
    #[default]
    Zero,
    /// Below the cheapest: for needles, whose position is the cost.
    BelowCheapest,
}
