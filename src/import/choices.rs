//! How a file is to be read: what was understood, as the user left or changed it.

use std::collections::BTreeMap;

use super::dates::DateOrder;
use super::durations::DurationReading;
use super::role::Role;
use super::tool::Tool;
use super::understanding::{DateOrderGuess, Shape, Understanding};
use super::window::Window;
use super::words;
use super::worked::{Counting, Worked};
use super::zone::Zone;
use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::quantity::{Minutes, PositiveMinutes};

/// How a file is to be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choices {
    /// Who wrote the file.
    pub writer: Writer,
    /// What each column becomes, in their order.
    pub mapping: Vec<Role>,
    /// Which columns hold days, written as midnight, in their order.
    pub days_only: Vec<bool>,
    /// What a row is.
    pub shape: Shape,
    /// Day or month first; `None` while it was not asked.
    pub date_order: Option<DateOrder>,
    /// The zone in which times without an offset are written.
    pub written_in: Zone,
    /// The zone on whose clock incidents are placed.
    pub viewer: Zone,
    /// The time of day, in minutes, of dates that have none. Noon, so that they count as within
    /// working hours.
    pub minute_of_dates: u32,
    /// Where worked time comes from.
    pub work: WorkChoice,
    /// How long tickets take where the file does not say.
    pub typical: TypicalLength,
    /// What an empty or unreadable cell of the worked column means.
    pub missing_work: MissingWork,
    /// Worked time of one row above which it is flagged.
    pub cap: Minutes,
    /// What is done with flagged rows.
    pub above_cap: Treatment,
    /// The same for single lines.
    pub above_cap_on_line: BTreeMap<u64, Treatment>,
    /// What each priority stands for; others are minor.
    pub impacts: BTreeMap<String, Impact>,
    /// What each type stands for; others are incidents.
    pub kinds: BTreeMap<String, IncidentKind>,
    /// The window, where the user sets it.
    pub window: Option<Window>,
}

/// Who wrote a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writer {
    /// This program: every row is an incident as it was entered.
    Ours,
    /// A help desk or a person: texts are cleaned, repetitions and totals left out.
    Others,
}

/// Where worked time comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WorkChoice {
    /// Nowhere: every ticket takes the typical length.
    Typical,
    /// From the worked column.
    Column {
        /// Unit and marks.
        reading: DurationReading,
        /// Whether the rows of a ticket add up.
        counting: Counting,
    },
    /// From the times at which work began and ended.
    StartToEnd,
}

/// How long tickets take where the file does not say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TypicalLength {
    /// For all; `None` while it was not asked.
    pub overall: Option<PositiveMinutes>,
    /// For single categories, as the file writes them.
    pub by_category: BTreeMap<String, PositiveMinutes>,
    /// For single priorities, as the file writes them; a category goes before.
    pub by_priority: BTreeMap<String, PositiveMinutes>,
}

/// What an empty or unreadable worked cell means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum MissingWork {
    /// No work.
    #[default]
    Nothing,
    /// The typical length, if one is given.
    Typical,
}

/// What is done with a row whose worked time is above the cap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Treatment {
    /// It counts as the cap.
    Cap,
    /// The row is left out.
    Drop,
    /// It counts as it stands.
    Keep,
    /// It counts as so many minutes.
    Use(Minutes),
}

impl Choices {
    /// What was understood, with nothing changed.
    #[must_use]
    pub fn of(understanding: &Understanding) -> Self {
        let date_order = match &understanding.date_order {
            DateOrderGuess::Decided { order, .. } => Some(*order),
            // Every date reads the same either way.
            DateOrderGuess::NotNeeded => Some(DateOrder::DayFirst),
            DateOrderGuess::Ask { .. } | DateOrderGuess::Contradictory { .. } => None,
        };
        let work = match &understanding.worked {
            Worked::Missing(_) => WorkChoice::Typical,
            Worked::StartToEnd => WorkChoice::StartToEnd,
            Worked::Column(column) => WorkChoice::Column {
                reading: column.reading,
                counting: column.counting,
            },
        };
        let ours = understanding.tool == Some(Tool::Breakeven);
        Self {
            writer: if ours { Writer::Ours } else { Writer::Others },
            mapping: understanding.mapping(),
            days_only: understanding
                .columns
                .iter()
                .map(|column| column.days_only && !ours)
                .collect(),
            shape: understanding.shape,
            date_order,
            written_in: Zone::AsWritten,
            viewer: Zone::AsWritten,
            minute_of_dates: 12 * 60,
            work,
            typical: TypicalLength::default(),
            missing_work: MissingWork::default(),
            cap: Minutes::new(12 * 60).unwrap_or(Minutes::NONE),
            above_cap: if ours {
                Treatment::Keep
            } else {
                Treatment::Cap
            },
            above_cap_on_line: BTreeMap::new(),
            impacts: values_of(understanding, Role::Impact, words::impact_of),
            kinds: values_of(understanding, Role::Kind, words::kind_of),
            window: None,
        }
    }
}

fn values_of<T>(
    understanding: &Understanding,
    role: Role,
    meaning: fn(&str) -> Option<T>,
) -> BTreeMap<String, T> {
    understanding
        .columns
        .iter()
        .filter(|column| column.role == role)
        .filter_map(|column| column.values.as_ref())
        .flatten()
        .filter_map(|(value, _)| Some((value.clone(), meaning(value)?)))
        .collect()
}
