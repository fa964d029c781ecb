//! Winner strips: the range of an input, coloured by the plan that wins there.
//!
//! Dials draw them and read them aloud. Positions are per cent of the strip; the needle is the
//! dial's, since it moves before any answer is worked out.

mod labels;
mod scale;

pub use labels::{Flip, FlipSet};
pub use scale::{Spacing, StripScale};

use super::appearance::{PlanLook, plan_looks};
use super::case::Counted;
use super::forecast_case::counted_curves;
use super::format::{Locale, NumberFormat};
use super::words;
use crate::engine::rate_card::RateCard;
use crate::engine::where_it_wins::{Curves, WinInput, Wins};
use labels::labels;
use scale::Mapping;

/// Part of the scale that may lie beyond what was worked out and still counts for the plan next to
/// it, in per cent: the scale's ends are rounded, what was worked out follows the forecast.
const BEYOND: f64 = 25.0;

/// A needle within so many per cent of a mark pushes it aside.
const ASIDE: f64 = 3.0;

/// What a strip is made from.
#[derive(Clone, Copy, Debug)]
pub struct StripCase<'a> {
    /// Where each plan wins.
    pub wins: &'a Wins,
    /// What counts.
    pub counted: Counted,
    /// The plans.
    pub rate_card: &'a RateCard,
    /// What the dial stood at when that was worked out, in the dial's own figures.
    pub current: f64,
    /// The dial's scale.
    pub scale: StripScale,
    /// How numbers are written.
    pub locale: &'static Locale,
}

/// A winner strip.
#[derive(Clone, PartialEq, Debug)]
pub struct Strip {
    /// The plans, from the low end to the high one.
    pub segments: Vec<Segment>,
    /// What stands below it.
    pub flips: Vec<Flip>,
    /// All of it in words: `Cheapest: break/fix from 1 to 6; prepaid hours from 7 to 10.`
    pub spoken: String,
}

/// Part of a strip in which one plan wins.
#[derive(Clone, PartialEq, Debug)]
pub struct Segment {
    /// The plan's colour and mark.
    pub look: PlanLook,
    /// The plan as a sentence names it: `prepaid hours`.
    pub name: String,
    /// Where it begins, in per cent of the strip.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

impl Segment {
    /// Where its mark stands, in per cent of the segment: in its middle, or in the middle of the
    /// larger part where the needle stands in the way.
    #[must_use]
    pub fn mark_at(&self, needle: f64) -> f64 {
        let middle = f64::midpoint(self.from, self.to);
        let needle = needle.clamp(self.from, self.to);
        let at = if (needle - middle).abs() > ASIDE {
            middle
        } else if needle > middle {
            f64::midpoint(self.from, needle)
        } else {
            f64::midpoint(needle, self.to)
        };
        (at - self.from) / (self.to - self.from) * 100.0
    }
}

impl Strip {
    /// The plan that wins at a place, in per cent of the strip.
    #[must_use]
    pub fn winner_at(&self, place: f64) -> Option<&str> {
        self.segments
            .iter()
            .find(|segment| (segment.from..=segment.to).contains(&place))
            .map(|segment| segment.name.as_str())
    }
}

/// The strip of an input; `None` where nothing is known of its range.
#[must_use]
pub fn strip(case: &StripCase<'_>) -> Option<Strip> {
    let runs = runs(case);
    let segments = segments(case, &runs);
    if segments.is_empty() {
        return None;
    }
    let numbers = NumberFormat::new(case.locale);
    Some(Strip {
        flips: labels(&runs, &segments, &case.scale, numbers),
        spoken: spoken(case, &runs, &segments, numbers),
        segments,
    })
}

/// An interval in the dial's figures.
#[derive(Clone, Copy, Debug)]
struct Run {
    plan: usize,
    /// Where it begins and ends: between the last step of one plan and the first of the next.
    from: f64,
    to: f64,
    /// The first value on one of the dial's steps at which its plan wins.
    first: f64,
}

fn runs(case: &StripCase<'_>) -> Vec<Run> {
    let curves = counted_curves(case.wins, case.counted);
    let mapping = Mapping::new(case.wins.input, case.wins.now, case.current);
    let intervals = curves.intervals.as_slice();
    let mut bounds: Vec<f64> = intervals
        .windows(2)
        .map(|pair| match pair {
            [one, next] => boundary(case.wins.input, curves, one.to, next.from),
            _ => 0.0,
        })
        .collect();
    let (Some(first), Some(last)) = (intervals.first(), intervals.last()) else {
        return Vec::new();
    };
    bounds.insert(0, first.from);
    bounds.push(last.to);
    intervals
        .iter()
        .zip(bounds.windows(2))
        .filter_map(|(interval, ends)| {
            let [from, to] = *ends else {
                return None;
            };
            let here = (from..to).contains(&case.wins.now);
            let first = case.scale.step_up(mapping.value(interval.from));
            Some(Run {
                plan: interval.plan,
                from: mapping.value(from),
                to: mapping.value(to),
                // What the dial stands at may lie between two steps.
                first: if here { first.min(case.current) } else { first },
            })
        })
        .collect()
}

/// Where one plan ends and the next begins. People are whole, so theirs lies half way, where no
/// needle ever stands.
fn boundary(input: WinInput, curves: &Curves, last: f64, first: f64) -> f64 {
    curves
        .crossings
        .iter()
        .map(|crossing| crossing.at)
        .find(|at| input != WinInput::Users && (last..=first).contains(at))
        .unwrap_or_else(|| f64::midpoint(last, first))
}

fn segments(case: &StripCase<'_>, runs: &[Run]) -> Vec<Segment> {
    let looks = plan_looks(&case.rate_card.plans);
    let mut segments: Vec<Segment> = runs
        .iter()
        .filter_map(|run| {
            Some(Segment {
                look: *looks.get(run.plan)?,
                name: words::plans::within(case.rate_card.plans.get(run.plan)?),
                from: case.scale.place(run.from),
                to: case.scale.place(run.to),
            })
        })
        .filter(|segment| segment.to > segment.from)
        .collect();
    if let Some(first) = segments.first_mut().filter(|first| first.from <= BEYOND) {
        first.from = 0.0;
    }
    if let Some(last) = segments.last_mut().filter(|last| last.to >= 100.0 - BEYOND) {
        last.to = 100.0;
    }
    segments
}

fn spoken(
    case: &StripCase<'_>,
    runs: &[Run],
    segments: &[Segment],
    numbers: NumberFormat,
) -> String {
    let scale = &case.scale;
    let lowest = segments.first().map_or(scale.min, |first| {
        if first.from > 0.0 {
            runs.first().map_or(scale.min, |run| run.first)
        } else {
            scale.min
        }
    });
    let highest = segments.last().map_or(scale.max, |last| {
        if last.to < 100.0 {
            runs.last().map_or(scale.max, |run| scale.step_down(run.to))
        } else {
            scale.max
        }
    });
    let mut parts = Vec::new();
    for (place, run) in runs.iter().enumerate() {
        let next = runs.get(place.saturating_add(1));
        let first = if place == 0 { lowest } else { run.first };
        let last = next.map_or(highest, |next| next.first - scale.step);
        let (first, last) = (first.max(lowest), last.min(highest));
        let plan = case.rate_card.plans.get(run.plan);
        if let Some(plan) = plan.filter(|_| first <= last) {
            parts.push(words::strip::from_to(
                &words::plans::within(plan),
                &numbers.near(first),
                &numbers.near(last),
            ));
        }
    }
    words::strip::cheapest(&parts)
}
