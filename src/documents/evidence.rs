//! Which evidence stands behind a value of a rate card.
//!
//! An entry names its value by a path: field names joined by dots, a plan by its id instead of its
//! place, and `*` for any one name: `plans.flat-rate.terms.per_user`,
//! `plans.*.terms.*.multipliers.weekend`. It covers the value and all that lies below it.

use crate::engine::rate_card::{Evidence, RateCard};

/// The evidence for the value at this path, the most specific where several entries cover it.
#[must_use]
pub fn evidence_for<'a>(card: &'a RateCard, path: &str) -> Option<&'a Evidence> {
    card.evidence
        .iter()
        .filter_map(|entry| specificity(&entry.assumption, path).map(|rank| (rank, entry)))
        // The first of equals.
        .rev()
        .max_by_key(|(rank, _)| *rank)
        .map(|(_, entry)| entry)
}

/// How closely a pattern covers a path: its names, then those of them that are no `*`.
fn specificity(pattern: &str, path: &str) -> Option<(usize, usize)> {
    if pattern.is_empty() {
        return None;
    }
    let mut path = path.split('.');
    let mut names = 0_usize;
    let mut exact = 0_usize;
    for name in pattern.split('.') {
        let found = path.next()?;
        // Places in a list belong to the list: `tiers[0]` is covered by `tiers`.
        let list = found.split_once('[').map_or(found, |(list, _)| list);
        if name != "*" {
            if name != found && name != list {
                return None;
            }
            exact = exact.saturating_add(1);
        }
        names = names.saturating_add(1);
    }
    Some((names, exact))
}
