//! Worked times that are too long to be taken as they stand. Called by [`super::fold`].
//!
//! A few entries hold most hours where dates or minutes were typed as hours, so they are shown
//! with what was probably meant before anything is priced.

use super::choices::{Choices, Treatment};
use super::durations::DurationUnit;
use super::fold::minutes;
use super::report::Oddity;

/// Worked time of one row.
pub(super) struct Entry {
    pub line: u64,
    pub seconds: i64,
    /// The number as it stands, in millionths, and what it counts.
    pub plain_number: Option<(i64, DurationUnit)>,
    /// How long the ticket was open.
    pub open_seconds: Option<i64>,
}

/// What becomes of it.
pub(super) enum Verdict {
    /// It counts as it stands.
    Usual,
    /// It is above the cap.
    Odd {
        oddity: Oddity,
        /// Minutes that were probably meant.
        suggested: Option<u32>,
        /// Seconds that count; `None`: the row is left out.
        counted: Option<i64>,
    },
}

pub(super) fn judge(entry: &Entry, choices: &Choices) -> Verdict {
    let cap = i64::from(choices.cap.get()).saturating_mul(60);
    if entry.seconds <= cap {
        return Verdict::Usual;
    }
    let (oddity, suggested) = oddity(entry, cap);
    let treatment = choices
        .above_cap_on_line
        .get(&entry.line)
        .copied()
        .unwrap_or(choices.above_cap);
    let counted = match treatment {
        Treatment::Cap => Some(cap),
        Treatment::Drop => None,
        Treatment::Keep => Some(entry.seconds),
        Treatment::Use(minutes) => Some(i64::from(minutes.get()).saturating_mul(60)),
    };
    Verdict::Odd {
        oddity,
        suggested,
        counted,
    }
}

const MILLION: i64 = 1_000_000;

fn oddity(entry: &Entry, cap: i64) -> (Oddity, Option<u32>) {
    let whole = |millionths: i64| {
        (millionths.rem_euclid(MILLION) == 0)
            .then(|| u32::try_from(millionths.div_euclid(MILLION)).ok())
            .flatten()
    };
    if let Some((millionths, DurationUnit::Hours)) = entry.plain_number
        && let Some(meant) = whole(millionths).filter(|number| *number <= 480)
    {
        return (Oddity::MinutesTypedAsHours, Some(meant));
    }
    if entry.plain_number.is_none() && entry.seconds.rem_euclid(3_600) == 0 {
        let meant = u32::try_from(entry.seconds.div_euclid(3_600)).ok();
        if let Some(meant) = meant.filter(|number| *number <= 480) {
            return (Oddity::MinutesTypedAsHours, Some(meant));
        }
    }
    if let Some(open) = entry
        .open_seconds
        .filter(|open| (1..entry.seconds).contains(open))
    {
        let meant = u32::try_from(minutes(open.min(cap))).ok();
        return (Oddity::LongerThanOpen, meant);
    }
    if let Some((millionths, DurationUnit::Minutes)) = entry.plain_number {
        let tenth = whole(millionths)
            .filter(|number| number.rem_euclid(10) == 0)
            .map(|number| number.div_euclid(10));
        if let Some(meant) = tenth.filter(|number| i64::from(*number).saturating_mul(60) <= cap) {
            return (Oddity::TenTimesUsual, Some(meant));
        }
    }
    (Oddity::AboveCap, None)
}
