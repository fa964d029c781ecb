//! Which drawn incidents happen under which plan, so that plans differ by what they do and never by
//! luck.
//!
//! Specification: cost model, section 8, step 4.

use super::random::to_u64;
use super::suppose::Supposed;

/// 2^32: below it lies every mark.
const ALL_MARKS: f64 = 4_294_967_296.0;

/// Which drawn incidents happen under which plan in a month. One happens under the plans whose
/// ends lie above its mark: of a fault, these are the first of `ends`.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Thinning {
    /// The marks at which plans stop seeing faults, each once, falling.
    pub ends: Vec<u64>,
    /// Place of each plan's mark in `ends`.
    pub end_of_plan: Vec<usize>,
    /// As many equal ends: anything but a fault happens everywhere or nowhere.
    others: Vec<u64>,
}

impl Thinning {
    pub fn of(supposed: &Supposed, month: u32, most: f64) -> Self {
        let marks: Vec<u64> = (0..supposed.plans.len())
            .map(|plan| to_u64(supposed.faults(plan, month) / most * ALL_MARKS))
            .collect();
        let mut ends = marks.clone();
        ends.sort_unstable_by(|a, b| b.cmp(a));
        ends.dedup();
        let place = |mark: &u64| ends.iter().position(|end| end == mark).unwrap_or(0);
        let end_of_plan = marks.iter().map(place).collect();
        let others = vec![to_u64(ALL_MARKS / most); ends.len()];
        Self {
            ends,
            end_of_plan,
            others,
        }
    }

    /// How many of the ends lie above an incident's mark; with none, it happens nowhere.
    #[inline]
    pub fn reach(&self, mark: u64, is_fault: bool) -> usize {
        let ends = if is_fault { &self.ends } else { &self.others };
        // Marks are even, so a branch could not be guessed.
        ends.iter()
            .fold(0, |reach, end| reach.wrapping_add(usize::from(mark < *end)))
    }
}

/// The largest factor of any plan in any month, and at least 1: what is drawn for all of them.
pub(super) fn most_faults(supposed: &Supposed, months: usize) -> f64 {
    let mut most = 1.0_f64;
    for plan in 0..supposed.plans.len() {
        for month in 0..u32::try_from(months).unwrap_or(u32::MAX) {
            most = most.max(supposed.faults(plan, month));
        }
    }
    most
}
