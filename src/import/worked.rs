//! How the worked column is read: its unit from header, tool and values together.
//!
//! Called by [`super::understanding`].

use std::fmt;

use super::columns::Confidence;
use super::durations::{DurationReading, DurationUnit};
use super::header_names::{normalised, unit_named};
use super::profile::WorkSurvey;
use super::tool::Tool;

/// Where worked time comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Worked {
    /// Nowhere: a typical length must be given.
    Missing(NoWork),
    /// From a column.
    Column(WorkedColumn),
    /// From the times at which work began and ended.
    StartToEnd,
}

/// Why a file has no worked time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoWork {
    /// No column holds it.
    NoColumn,
    /// Its column holds nothing above zero.
    AllZero,
}

/// How the worked column is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkedColumn {
    /// Its place, from 0.
    pub column: usize,
    /// Unit and marks.
    pub reading: DurationReading,
    /// What showed them.
    pub basis: UnitBasis,
    /// How sure the unit is.
    pub confidence: Confidence,
    /// Whether the rows of a ticket add up, or repeat the ticket's own figure.
    pub counting: Counting,
}

/// What a unit was taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnitBasis {
    /// Values such as `1:30`, which need none.
    Clock,
    /// Values such as `1h 30m`, which say it.
    Words,
    /// The header says it and the values agree.
    Header,
    /// The tool always writes it so.
    Tool,
    /// The values alone.
    Values,
    /// The values, against what the header says.
    ValuesAgainstHeader(DurationUnit),
}

/// How the rows of one ticket count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counting {
    /// Each row is work of its own.
    Sum,
    /// Each row repeats the ticket's figure.
    Once,
}

impl fmt::Display for UnitBasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock => write!(f, "written as hours and minutes"),
            Self::Words => write!(f, "written with its unit"),
            Self::Header => write!(f, "the header says so"),
            Self::Tool => write!(f, "this tool writes it so"),
            Self::Values => write!(f, "the values look like it"),
            Self::ValuesAgainstHeader(unit) => {
                write!(f, "the header says {unit}, the values do not look like it")
            }
        }
    }
}

/// Reads unit and marks from everything that tells them.
pub(super) fn reading(
    header: &str,
    tool: Option<Tool>,
    survey: &mut WorkSurvey,
    semicolons: bool,
) -> (DurationReading, UnitBasis, Confidence) {
    let decimal = survey.settle(semicolons);
    let numbers = u32::try_from(survey.numbers.len()).unwrap_or(u32::MAX);
    let name = normalised(header);
    let named = unit_in_brackets(header).or_else(|| unit_named(&name));
    let of_tool = tool.and_then(|tool| unit_of_tool(tool, &name));
    let (unit, basis, confidence) =
        if survey.clocks >= numbers.max(survey.words) && survey.clocks > 0 {
            let unit = named.unwrap_or(DurationUnit::Hours);
            (unit, UnitBasis::Clock, Confidence::Certain)
        } else if survey.words >= numbers && survey.words > 0 {
            // A number without a unit among `1h 30m` is minutes in the tools that write so.
            let unit = named.unwrap_or(DurationUnit::Minutes);
            (unit, UnitBasis::Words, Confidence::Certain)
        } else if let Some(unit) = named {
            against_values(unit, &survey.numbers)
        } else if let Some(unit) = of_tool {
            (unit, UnitBasis::Tool, Confidence::Certain)
        } else {
            let (unit, confidence) = by_values(&survey.numbers);
            (unit, UnitBasis::Values, confidence)
        };
    let reading = DurationReading {
        unit,
        decimal,
        // Trackers count a day of work as 8 hours; one that shows 18 hours beside days does not.
        day_hours: if survey.long_days { 24 } else { 8 },
    };
    (reading, basis, confidence)
}

/// The unit that a header says in brackets: `Aufwand (h)`.
fn unit_in_brackets(header: &str) -> Option<DurationUnit> {
    let (_, after) = header.rsplit_once(['(', '['])?;
    let (inside, _) = after.split_once([')', ']'])?;
    match normalised(inside).as_str() {
        "h" | "hr" | "hrs" | "std" | "u" => Some(DurationUnit::Hours),
        "m" | "min" | "mins" | "mn" => Some(DurationUnit::Minutes),
        "s" | "sec" | "secs" | "sek" | "seg" => Some(DurationUnit::Seconds),
        "ms" => Some(DurationUnit::Milliseconds),
        _ => None,
    }
}

fn unit_of_tool(tool: Tool, name: &str) -> Option<DurationUnit> {
    match (tool, name) {
        (Tool::Jira, "timespent" | "sumtimespent") => Some(DurationUnit::Seconds),
        (Tool::KaseyaBms | Tool::Spiceworks, "timespent") => Some(DurationUnit::Minutes),
        (Tool::ManageEngineServiceDeskPlus, "timespent") => Some(DurationUnit::Milliseconds),
        (Tool::Harvest | Tool::ConnectWisePsa | Tool::Autotask, _) => Some(DurationUnit::Hours),
        _ => None,
    }
}

const MILLION: i64 = 1_000_000;

fn median(sorted: &[i64]) -> i64 {
    sorted.get(sorted.len().div_euclid(2)).copied().unwrap_or(0)
}

/// Holds a unit that the header says against the values.
fn against_values(unit: DurationUnit, sorted: &[i64]) -> (DurationUnit, UnitBasis, Confidence) {
    let median = median(sorted);
    let whole = sorted.iter().all(|amount| amount.rem_euclid(MILLION) == 0);
    let contradicts = match unit {
        // More than a day of work as the usual case.
        DurationUnit::Hours => whole && median > 24 * MILLION,
        // Less than a minute of work as the usual case.
        DurationUnit::Minutes => !whole && median < MILLION,
        DurationUnit::Seconds => median < 30 * MILLION,
        DurationUnit::Milliseconds => median < 1_000 * MILLION,
    };
    if sorted.is_empty() || !contradicts {
        return (unit, UnitBasis::Header, Confidence::Certain);
    }
    let (better, _) = by_values(sorted);
    (
        better,
        UnitBasis::ValuesAgainstHeader(unit),
        Confidence::Unsure,
    )
}

fn by_values(sorted: &[i64]) -> (DurationUnit, Confidence) {
    let median = median(sorted);
    let all = |test: fn(i64) -> bool| sorted.iter().all(|amount| test(*amount));
    if sorted.is_empty() {
        (DurationUnit::Minutes, Confidence::Unsure)
    } else if !all(|amount| amount.rem_euclid(MILLION) == 0) {
        let confidence = if median <= 12 * MILLION {
            Confidence::Likely
        } else {
            Confidence::Unsure
        };
        (DurationUnit::Hours, confidence)
    } else if median >= 60_000 * MILLION && all(|amount| amount.rem_euclid(1_000 * MILLION) == 0) {
        (DurationUnit::Milliseconds, Confidence::Likely)
    } else if median >= 300 * MILLION && all(|amount| amount.rem_euclid(60 * MILLION) == 0) {
        (DurationUnit::Seconds, Confidence::Likely)
    } else if median > 480 * MILLION {
        (DurationUnit::Seconds, Confidence::Unsure)
    } else if median >= 10 * MILLION {
        let fives = sorted
            .iter()
            .filter(|amount| amount.rem_euclid(5 * MILLION) == 0)
            .count();
        let confidence = if fives.saturating_mul(2) >= sorted.len() || median >= 25 * MILLION {
            Confidence::Likely
        } else {
            Confidence::Unsure
        };
        (DurationUnit::Minutes, confidence)
    } else {
        // Small whole numbers may be hours or minutes.
        (DurationUnit::Hours, Confidence::Unsure)
    }
}
