//! What each incident adds to each plan, laid out for adding up.
//!
//! A row is an incident, a column one thing that it adds to one plan: money billed, minutes drawn,
//! work lost, bills to check. Equal columns are kept once. Rows come in lanes of four, which
//! processors add at once.

/// What one incident adds to one plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::engine) enum Adds {
    /// Its own lines, in minor units.
    Lines,
    /// Minutes from what the plan has.
    Drawn,
    /// Lost work, in minor units.
    LostWork,
    /// 1 where an invoice has a line for it.
    Billed,
    /// Minutes that its provider spends on it.
    Served,
}

/// Four columns of one row.
pub(in crate::engine) type Lane = [f64; 4];

/// A column before it is laid out: its plan, what it adds, and its values by year and incident.
pub(in crate::engine) struct Draft {
    pub plan: usize,
    pub adds: Adds,
    pub years: Vec<Vec<f64>>,
}

/// The columns of one plan. What it does not have is a column of zeros.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::engine) struct OfPlan {
    pub lines: usize,
    pub drawn: usize,
    pub lost_work: usize,
    pub billed: usize,
    pub served: usize,
}

/// The table. Its first column is zeros.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Columns {
    lanes: usize,
    plans: Vec<OfPlan>,
    /// By year, the rows one after the other. Years after the last are like the last.
    years: Vec<Vec<Lane>>,
}

impl Columns {
    /// Lays columns of so many plans and incidents out.
    pub fn new(drafts: Vec<Draft>, plans: usize, incidents: usize) -> Self {
        let mut of_plans = vec![OfPlan::default(); plans];
        let mut kept: Vec<Vec<Vec<f64>>> = vec![vec![vec![0.0; incidents]]];
        for draft in drafts {
            let is_zero = draft.years.iter().flatten().all(|value| *value == 0.0);
            let column = if is_zero {
                0
            } else if let Some(equal) = kept.iter().position(|other| *other == draft.years) {
                equal
            } else {
                kept.push(draft.years);
                kept.len().saturating_sub(1)
            };
            if let Some(of_plan) = of_plans.get_mut(draft.plan) {
                *match draft.adds {
                    Adds::Lines => &mut of_plan.lines,
                    Adds::Drawn => &mut of_plan.drawn,
                    Adds::LostWork => &mut of_plan.lost_work,
                    Adds::Billed => &mut of_plan.billed,
                    Adds::Served => &mut of_plan.served,
                } = column;
            }
        }
        let last_year = kept.iter().map(Vec::len).max().unwrap_or(1);
        Self {
            lanes: kept.len().div_ceil(4),
            plans: of_plans,
            years: (0..last_year)
                .map(|year| rows(&kept, year, incidents))
                .collect(),
        }
    }

    /// Lanes of a row.
    pub const fn lanes(&self) -> usize {
        self.lanes
    }

    /// The columns of each plan.
    pub fn plans(&self) -> &[OfPlan] {
        &self.plans
    }

    /// The rows of a year, [`Self::lanes`] each.
    pub fn year(&self, year: usize) -> &[Lane] {
        let last = self.years.len().saturating_sub(1);
        self.years.get(year.min(last)).map_or(&[], Vec::as_slice)
    }
}

/// One year of the kept columns, row by row.
fn rows(columns: &[Vec<Vec<f64>>], year: usize, incidents: usize) -> Vec<Lane> {
    let value = |years: &Vec<Vec<f64>>, incident: usize| {
        let last = years.len().saturating_sub(1);
        let of_year = years.get(year.min(last));
        of_year
            .and_then(|values| values.get(incident).copied())
            .unwrap_or(0.0)
    };
    let mut rows = Vec::with_capacity(incidents.saturating_mul(columns.len().div_ceil(4)));
    for incident in 0..incidents {
        for four in columns.chunks(4) {
            let mut lane = [0.0; 4];
            for (slot, years) in lane.iter_mut().zip(four) {
                *slot = value(years, incident);
            }
            rows.push(lane);
        }
    }
    rows
}
