//! What stands below a strip: both ends of its range, and each first value at which the next plan
//! wins.

use super::{Run, Segment, StripScale};
use crate::present::format::NumberFormat;

/// Room of a label's digit, in per cent of a strip as wide as the rail.
const DIGIT: f64 = 2.2;
/// Room between two labels.
const BETWEEN: f64 = 1.5;
/// How far a label may stand out behind the strip.
const OUT: f64 = 2.0;

/// A value below the strip.
#[derive(Clone, PartialEq, Debug)]
pub struct Flip {
    /// Where it stands, in per cent of the strip.
    pub at: f64,
    /// The value.
    pub label: String,
    /// On which side of that place it is set.
    pub set: FlipSet,
}

/// How a value is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum FlipSet {
    /// The low end of the range.
    Start,
    /// A flip, beginning at its boundary.
    After,
    /// A flip, ending at its boundary, since the next one is near.
    Before,
    /// The high end of the range.
    End,
}

/// The labels from low to high. One that has no room is left out; a flip near an end takes the
/// place of the end's label.
pub(super) fn labels(
    runs: &[Run],
    segments: &[Segment],
    scale: &StripScale,
    numbers: NumberFormat,
) -> Vec<Flip> {
    let flips: Vec<(f64, f64)> = runs
        .iter()
        .skip(1)
        .map(|run| (scale.place(run.from), run.first))
        .filter(|(at, first)| *at > 0.0 && *at < 100.0 && *first <= scale.max)
        .collect();
    let begins = segments.first().is_some_and(|first| first.from <= 0.0);
    let ends = segments.last().is_some_and(|last| last.to >= 100.0);
    let mut labels = Vec::new();
    let mut taken = 0.0;
    let start = numbers.near(scale.min);
    if begins && flips.first().is_none_or(|(at, _)| *at >= room(&start)) {
        taken = room(&start);
        labels.push(Flip {
            at: 0.0,
            label: start,
            set: FlipSet::Start,
        });
    }
    let mut last_value = None;
    for (place, (at, first)) in flips.iter().copied().enumerate() {
        let next = flips.get(place.saturating_add(1)).map(|(at, _)| *at);
        let label = numbers.near(first);
        let room = room(&label);
        let ends_before = next.map_or(100.0 + OUT, |next| next);
        let set = if at + room <= ends_before && at >= taken {
            FlipSet::After
        } else if at - taken >= room {
            FlipSet::Before
        } else {
            continue;
        };
        // Two plans that change within one step of the dial have one value between them.
        if last_value == Some(first) {
            continue;
        }
        last_value = Some(first);
        taken = if set == FlipSet::After { at + room } else { at };
        labels.push(Flip { at, label, set });
    }
    let end = numbers.near(scale.max);
    if ends && 100.0 - taken >= room(&end) {
        labels.push(Flip {
            at: 100.0,
            label: end,
            set: FlipSet::End,
        });
    }
    labels
}

/// The room that a label takes.
fn room(label: &str) -> f64 {
    label.chars().fold(BETWEEN, |room, _| room + DIGIT)
}
