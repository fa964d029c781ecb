//! An import as it is shown before it is kept: everything in words and positions.
//!
//! Made from [`Importing`] beside the page, and drawn on it. Specification: the import page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::importing::Importing;
use super::listed;
use crate::engine::civil::Month;
use crate::import::choices::{Treatment, WorkChoice};
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;
use crate::import::fault::ImportFault;
use crate::import::report::{Imported, LeftOutReason, Report};
use crate::import::role::Role;
use crate::import::understanding::{DateOrderGuess, Shape, ZoneSituation};
use crate::import::window::Coverage;
use crate::import::worked::{NoWork, Worked};
use crate::present::format::{Locale, NumberFormat, hours_and_minutes, month_long};
use crate::present::words::numbers::capitalised;

/// Lines that are named of one reason.
const NAMED_LINES: usize = 8;
/// Flagged rows that are listed.
const LISTED_FLAGS: usize = 50;

/// Orders of dates to choose from.
pub const DATE_ORDERS: [(DateOrder, &str); 2] = [
    (DateOrder::DayFirst, "day, month, year"),
    (DateOrder::MonthFirst, "month, day, year"),
];

/// Units of worked time to choose from.
pub const UNITS: [(DurationUnit, &str); 4] = [
    (DurationUnit::Hours, "hours"),
    (DurationUnit::Minutes, "minutes"),
    (DurationUnit::Seconds, "seconds"),
    (DurationUnit::Milliseconds, "milliseconds"),
];

/// What can be done with tickets above the cap.
pub const TREATMENTS: [(Treatment, &str); 3] = [
    (Treatment::Cap, "Count at most 12 hours"),
    (Treatment::Drop, "Leave them out"),
    (Treatment::Keep, "Count them as they are"),
];

/// What is shown of an import.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Preview {
    /// Name of the file.
    pub source: String,
    /// What the file seems to be.
    pub detected: String,
    /// Whether it is read as such a file was before.
    pub is_recalled: bool,
    /// The columns and what they become.
    pub columns: Vec<ColumnRow>,
    /// How many tickets are kept and what they are part of.
    pub tally: Option<Tally>,
    /// Why nothing can come of it yet.
    pub fault: Option<String>,
    /// Whether day or month comes first has to be said, with an example.
    pub asks_date_order: Option<String>,
    /// Which was said.
    #[serde(with = "listed::optional")]
    pub date_order: Option<DateOrder>,
    /// Why a typical length has to be given.
    pub asks_typical: Option<String>,
    /// What the worked column counts in, where it can be chosen.
    #[serde(with = "listed::optional")]
    pub unit: Option<DurationUnit>,
    /// Whether times without a zone may be moved.
    pub asks_zone: bool,
    /// When tickets were opened.
    pub hours: Option<Hours>,
    /// Rows and tickets that do not count, by reason.
    pub left_out: Vec<ReasonRow>,
    /// Rows that look wrong.
    pub flagged: Vec<FlagRow>,
    /// What flagged rows hold, in a heading.
    pub flagged_heading: String,
    /// What is done with tickets above the cap.
    #[serde(with = "listed::optional")]
    pub above_cap: Option<Treatment>,
}

/// A column and what it becomes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ColumnRow {
    /// Its name.
    pub header: String,
    /// A few of its values.
    pub example: String,
    /// What it becomes, as a place in [`roles`].
    pub role: usize,
    /// Whether it is used.
    pub is_used: bool,
    /// How it is read, and why.
    pub reading: String,
}

/// How many tickets are kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Tally {
    /// Tickets that count.
    pub kept: String,
    /// Of how many, over which months.
    pub of: String,
    /// Share of tickets that count, 0 … 1.
    pub share: f64,
    /// Open tickets, worked time.
    pub facts: Vec<String>,
}

/// Tickets by hour of opening.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Hours {
    /// Height of each hour's bar, 0 … 1, its count, and whether it lies in working hours.
    pub bars: Vec<(f64, u32, bool)>,
    /// Where working hours begin and end, 0 … 1 of a day.
    pub open: (f64, f64),
    /// The finding.
    pub note: String,
}

/// Rows with the same reason.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ReasonRow {
    /// How many.
    pub count: String,
    /// Why.
    pub reason: String,
    /// On which lines.
    pub lines: String,
}

/// A row that looks wrong.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FlagRow {
    /// The ticket.
    pub id: String,
    /// What happened.
    pub note: String,
    /// Worked time in the file.
    pub in_file: String,
    /// What looks wrong.
    pub why: String,
    /// What counts.
    pub counted: String,
}

/// What a column may become, in the order of a list.
#[must_use]
pub fn roles() -> Vec<String> {
    Role::ALL.iter().map(ToString::to_string).collect()
}

/// The role at a place of [`roles`].
#[must_use]
pub fn role_at(place: usize) -> Role {
    Role::ALL.get(place).copied().unwrap_or(Role::NotUsed)
}

impl Preview {
    /// What is shown of an import, for people with these working hours.
    #[must_use]
    pub fn of(
        importing: &Importing,
        working: &crate::engine::organisation::Hours,
        locale: &'static Locale,
    ) -> Self {
        let shaping = Shaping { importing, locale };
        let imported = importing.outcome.as_ref().ok().map(AsRef::as_ref);
        let report = imported.map(|imported| &imported.report);
        Self {
            source: importing.source.clone(),
            detected: shaping.detected(),
            is_recalled: importing.is_recalled,
            columns: shaping.columns(),
            tally: imported.and_then(|imported| shaping.tally(imported)),
            fault: shaping.fault(),
            asks_date_order: match &importing.understanding.date_order {
                DateOrderGuess::Ask { example } => Some(example.clone()),
                DateOrderGuess::Contradictory {
                    day_first,
                    month_first,
                } => Some(format!("{day_first}, {month_first}")),
                DateOrderGuess::Decided { .. } | DateOrderGuess::NotNeeded => None,
            },
            date_order: importing.choices.date_order,
            asks_typical: shaping.asks_typical(report),
            unit: match importing.choices.work {
                WorkChoice::Column { reading, .. } => Some(reading.unit),
                WorkChoice::Typical | WorkChoice::StartToEnd => None,
            },
            asks_zone: importing.understanding.zones != ZoneSituation::Offsets,
            hours: report.and_then(|report| shaping.hours(report, working)),
            left_out: report
                .map(|report| shaping.left_out(report))
                .unwrap_or_default(),
            flagged: report
                .map(|report| shaping.flagged(report))
                .unwrap_or_default(),
            flagged_heading: report
                .map(|report| shaping.flagged_heading(report))
                .unwrap_or_default(),
            above_cap: report
                .filter(|report| report.flagged.iter().any(|flag| flag.oddity.is_above_cap()))
                .map(|_| importing.choices.above_cap),
        }
    }
}

struct Shaping<'a> {
    importing: &'a Importing,
    locale: &'static Locale,
}

impl Shaping<'_> {
    fn detected(&self) -> String {
        let understanding = &self.importing.understanding;
        let layout = &understanding.layout;
        let tool = understanding
            .tool
            .map(|tool| format!("Looks like {tool}. "))
            .unwrap_or_default();
        let shape = match understanding.shape {
            Shape::Tickets => "a ticket a row",
            Shape::Events => "many rows a ticket",
            Shape::Worklog => "a piece of work a row",
        };
        format!(
            "{tool}{}, {}, header in line {}, {} rows, {shape}.",
            capitalised(&layout.delimiter.to_string()),
            layout.encoding,
            layout.header_line,
            self.count(understanding.rows),
        )
    }

    fn columns(&self) -> Vec<ColumnRow> {
        let understanding = &self.importing.understanding;
        understanding
            .columns
            .iter()
            .zip(&self.importing.choices.mapping)
            .map(|(column, role)| ColumnRow {
                header: if column.header.is_empty() {
                    "(no name)".to_owned()
                } else {
                    column.header.clone()
                },
                example: column
                    .examples
                    .iter()
                    .take(3)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(", "),
                role: Role::ALL
                    .iter()
                    .position(|known| known == role)
                    .unwrap_or(0),
                is_used: !matches!(
                    role,
                    Role::NotUsed | Role::Person | Role::Elapsed | Role::WorkedTotal
                ),
                reading: self.reading(*role, &column.reason.to_string()),
            })
            .collect()
    }

    /// How a column is read: the unit of worked time, the order of dates, else why it is so.
    fn reading(&self, role: Role, reason: &str) -> String {
        match (role, &self.importing.understanding.worked) {
            (Role::Worked, Worked::Column(column)) => {
                format!("{}: {}", column.reading.unit, column.basis)
            }
            _ if role.is_date() => match &self.importing.understanding.date_order {
                DateOrderGuess::Decided { order, by } => {
                    format!("{}, as in {by}", order_name(*order))
                }
                _ => reason.to_owned(),
            },
            _ => reason.to_owned(),
        }
    }

    fn fault(&self) -> Option<String> {
        match self.importing.outcome.as_ref().err()? {
            // It is asked for at its own place.
            ImportFault::DateOrderNotChosen { .. } => None,
            fault => Some(format!("{}.", capitalised(&fault.to_string()))),
        }
    }

    fn asks_typical(&self, report: Option<&Report>) -> Option<String> {
        if !matches!(self.importing.choices.work, WorkChoice::Typical) {
            return None;
        }
        let because = match self.importing.understanding.worked {
            Worked::Missing(NoWork::AllZero) => "Its worked time is 0 everywhere.",
            _ => "The file has no worked time.",
        };
        let elapsed = report
            .map(|report| report.elapsed_columns.as_slice())
            .unwrap_or_default();
        Some(if elapsed.is_empty() {
            because.to_owned()
        } else {
            format!(
                "{because} {} is how long tickets stayed open, which nobody bills.",
                elapsed.join(", ")
            )
        })
    }

    fn tally(&self, imported: &Imported) -> Option<Tally> {
        let report = &imported.report;
        let window = imported.window?;
        let last = window.end().plus(-1);
        let months = match window.coverage {
            Coverage::Whole | Coverage::Chosen => "whole months",
            Coverage::Partial => "months, none of them covered whole",
        };
        let mut facts = vec![match report.open {
            0 => "None is still open.".to_owned(),
            1 => "1 is still open.".to_owned(),
            open => format!("{} are still open.", self.count(open.into())),
        }];
        if let Some(minutes) = report.worked_minutes {
            facts.push(format!(
                "{} worked.",
                hours_and_minutes(minutes, self.locale)
            ));
        }
        if report.without_work > 0 {
            facts.push(format!(
                "{} have no worked time.",
                self.count(report.without_work.into())
            ));
        }
        Some(Tally {
            kept: self.count(report.in_window.into()),
            of: format!(
                "of {} tickets; {} to {}, {} {months}",
                self.count(report.tickets.into()),
                month_long(window.from, self.locale),
                month_long(last, self.locale),
                self.count(window.months.get().into()),
            ),
            share: f64::from(report.in_window) / f64::from(report.tickets.max(1)),
            facts,
        })
    }

    fn hours(
        &self,
        report: &Report,
        working: &crate::engine::organisation::Hours,
    ) -> Option<Hours> {
        let counts = report.hours();
        let most = counts.iter().copied().max().filter(|most| *most > 0)?;
        let hours = working;
        let bars = (0_u32..)
            .zip(counts)
            .map(|(hour, count)| {
                let inside = hours.includes_minute(hour.saturating_mul(60));
                (f64::from(count) / f64::from(most), count, inside)
            })
            .collect();
        let part_of_day = |minute: u32| f64::from(minute) / 1440.0;
        Some(Hours {
            bars,
            open: (part_of_day(hours.opens()), part_of_day(hours.closes())),
            note: self.outside_hours(report, working),
        })
    }

    fn outside_hours(
        &self,
        report: &Report,
        working: &crate::engine::organisation::Hours,
    ) -> String {
        let hours = working;
        let (mut all, mut outside, mut at_weekend) = (0_u64, 0_u64, 0_u64);
        for (day, counts) in crate::engine::civil::Weekday::ALL
            .iter()
            .zip(&report.opened_by_hour)
        {
            for (hour, count) in (0_u32..).zip(counts) {
                let count = u64::from(*count);
                all = all.saturating_add(count);
                if !hours.includes_day(*day) {
                    at_weekend = at_weekend.saturating_add(count);
                    outside = outside.saturating_add(count);
                } else if !hours.includes_minute(hour.saturating_mul(60)) {
                    outside = outside.saturating_add(count);
                }
            }
        }
        format!(
            "{} of {} are outside your working hours ({}), {} of them on days without work.",
            self.count(outside),
            self.count(all),
            self.numbers().share(outside, all),
            self.count(at_weekend),
        )
    }

    fn left_out(&self, report: &Report) -> Vec<ReasonRow> {
        let window = self
            .importing
            .outcome
            .as_ref()
            .ok()
            .and_then(|imported| imported.window);
        let mut reasons: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for row in &report.left_out {
            reasons
                .entry(kind_of(&row.reason))
                .or_default()
                .push(row.line);
        }
        for ticket in &report.outside_window {
            let reason = match (ticket.side, window) {
                (crate::import::report::Side::Before, Some(window)) => {
                    format!("opened before {}", self.month(window.from))
                }
                (_, Some(window)) => format!("opened after {}", self.month(window.end().plus(-1))),
                (_, None) => "outside the months".to_owned(),
            };
            reasons.entry(reason).or_default().push(ticket.line);
        }
        let mut rows: Vec<(usize, ReasonRow)> = reasons
            .into_iter()
            .map(|(reason, lines)| {
                let count = lines.len();
                let row = ReasonRow {
                    count: self.count(u64::try_from(count).unwrap_or(u64::MAX)),
                    lines: lines_in_words(&lines),
                    reason,
                };
                (count, row)
            })
            .collect();
        rows.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn flagged(&self, report: &Report) -> Vec<FlagRow> {
        let time = |minutes: Option<u64>| {
            minutes
                .map(|minutes| hours_and_minutes(minutes, self.locale))
                .unwrap_or_default()
        };
        report
            .flagged
            .iter()
            .take(LISTED_FLAGS)
            .map(|flag| FlagRow {
                id: flag.id.clone(),
                note: flag.note.clone(),
                in_file: time(flag.in_file),
                why: capitalised(&flag.oddity.to_string()),
                counted: time(flag.counted.map(u64::from)),
            })
            .collect()
    }

    fn flagged_heading(&self, report: &Report) -> String {
        let count = report.flagged.len();
        let shown = if count > LISTED_FLAGS {
            format!(", the first {LISTED_FLAGS} shown")
        } else {
            String::new()
        };
        let count = self.count(u64::try_from(count).unwrap_or(u64::MAX));
        match (report.minutes_above_cap(), report.worked_minutes_in_file) {
            (above, Some(all)) if above > 0 => format!(
                "{count} look wrong: long ones hold {} of the file’s {}{shown}",
                hours_and_minutes(above, self.locale),
                hours_and_minutes(all, self.locale),
            ),
            _ => format!("{count} look wrong{shown}"),
        }
    }

    fn month(&self, month: Month) -> String {
        month_long(month, self.locale)
    }

    fn numbers(&self) -> NumberFormat {
        NumberFormat::new(self.locale)
    }

    fn count(&self, number: u64) -> String {
        self.numbers().count(number)
    }
}

fn order_name(order: DateOrder) -> &'static str {
    DATE_ORDERS
        .iter()
        .find_map(|(known, name)| (*known == order).then_some(*name))
        .unwrap_or_default()
}

fn lines_in_words(lines: &[u64]) -> String {
    let named: Vec<String> = lines
        .iter()
        .take(NAMED_LINES)
        .map(ToString::to_string)
        .collect();
    let more = lines.len().saturating_sub(named.len());
    let named = named.join(", ");
    match (lines.len(), more) {
        (1, _) => format!("line {named}"),
        (_, 0) => format!("lines {named}"),
        (_, more) => format!("lines {named} and {more} more"),
    }
}

/// A reason without what belongs to its row alone, so that rows that share it are one line.
fn kind_of(reason: &LeftOutReason) -> String {
    match reason {
        LeftOutReason::Duplicate { .. } => "duplicates of earlier rows".to_owned(),
        LeftOutReason::UnreadableDate { .. } => "unreadable dates".to_owned(),
        other => other.to_string(),
    }
}
