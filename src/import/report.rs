//! What an import did, in counts and lists that a screen can word and a user can check.
//!
//! Two ideas are kept apart. A *row* is left out when it was not read into any ticket:
//! [`Report::left_out`], and rows read plus rows left out are always the rows of the file. A
//! *ticket* lies outside the window when its month is not covered whole:
//! [`Report::outside_window`]; it was read, it is among the incidents, and the engine leaves it
//! out and counts it.

use std::fmt;

use super::role::Role;
use super::window::Window;
use crate::engine::incident::{Impact, Incident, IncidentKind};

/// What became of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Imported {
    /// What was done.
    pub report: Report,
    /// The tickets as incidents, by when they were opened; also those outside the window. Empty
    /// while [`Report::needs_typical_length`].
    pub incidents: Vec<Incident>,
    /// The months that the log covers; `None` when there is no ticket.
    pub window: Option<Window>,
}

/// What an import did.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// Rows below the header; blank lines are none.
    pub rows: u64,
    /// Rows that are part of a ticket.
    pub rows_read: u64,
    /// Rows that are part of none, with their reasons.
    pub left_out: Vec<LeftOut>,
    /// Tickets, also those outside the window.
    pub tickets: u32,
    /// Tickets in the window.
    pub in_window: u32,
    /// Tickets outside the window.
    pub outside_window: Vec<OutsideWindow>,
    /// Tickets that are still open, also those outside the window.
    pub open: u32,
    /// Whether nothing says how long tickets take: no incidents are made before
    /// [`super::choices::TypicalLength`] does.
    pub needs_typical_length: bool,
    /// Minutes worked on the tickets in the window, after what was done with flagged rows;
    /// `None` when the file has no worked time.
    pub worked_minutes: Option<u64>,
    /// Minutes worked on all rows as the file has them; `None` when it has no worked time.
    pub worked_minutes_in_file: Option<u64>,
    /// Tickets without worked time in a file that has it for others.
    pub without_work: u32,
    /// Names of the columns that hold elapsed time.
    pub elapsed_columns: Vec<String>,
    /// What looks wrong.
    pub flagged: Vec<Flagged>,
    /// Tickets in the window by weekday, Monday first, and hour of opening; those whose date has
    /// no time of day are not among them.
    pub opened_by_hour: [[u32; 24]; 7],
    /// Tickets in the window whose date has no time of day.
    pub without_clock: u32,
    /// Tickets whose time was moved to another zone.
    pub moved_to_zone: u32,
    /// Priorities that were found in tickets, and what each stood for.
    pub impacts: Vec<(String, Impact, u32)>,
    /// Types that were found in tickets, and what each stood for.
    pub kinds: Vec<(String, IncidentKind, u32)>,
}

impl Report {
    /// Tickets in the window by hour of opening.
    #[must_use]
    pub fn hours(&self) -> [u32; 24] {
        let mut hours = [0_u32; 24];
        for day in &self.opened_by_hour {
            for (sum, count) in hours.iter_mut().zip(day) {
                *sum = sum.saturating_add(*count);
            }
        }
        hours
    }

    /// Minutes that flagged rows above the cap hold in the file.
    #[must_use]
    pub fn minutes_above_cap(&self) -> u64 {
        self.flagged
            .iter()
            .filter(|flagged| flagged.oddity.is_above_cap())
            .filter_map(|flagged| flagged.in_file)
            .fold(0, u64::saturating_add)
    }
}

/// A row that is part of no ticket.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftOut {
    /// Its line, from 1.
    pub line: u64,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why a row is part of no ticket.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LeftOutReason {
    /// It repeats a ticket.
    Duplicate {
        /// The line of the first.
        of_line: u64,
    },
    /// It sums up others.
    TotalRow,
    /// It repeats the header.
    RepeatedHeader,
    /// All its cells are empty.
    EmptyRow,
    /// It has no date.
    NoDate,
    /// Its date cannot be read.
    UnreadableDate {
        /// What stands there.
        text: String,
    },
    /// It belongs to a ticket, but does not say to which.
    NoNumber,
    /// A quote in it never ends, and so it cannot be read.
    UnterminatedQuote,
    /// Its worked time is above the cap, and it was chosen to leave such rows out.
    Dropped,
    /// The log is full.
    TooMany,
}

impl fmt::Display for LeftOutReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate { of_line } => write!(f, "duplicate of line {of_line}"),
            Self::TotalRow => write!(f, "a total row"),
            Self::RepeatedHeader => write!(f, "the header again"),
            Self::EmptyRow => write!(f, "an empty row"),
            Self::NoDate => write!(f, "no date"),
            Self::UnreadableDate { text } => write!(f, "unreadable date: {text}"),
            Self::NoNumber => write!(f, "no ticket number"),
            Self::UnterminatedQuote => write!(f, "a quote that never ends"),
            Self::Dropped => write!(f, "worked time above the cap"),
            Self::TooMany => write!(
                f,
                "more than {} tickets",
                crate::engine::incident::MOST_INCIDENTS
            ),
        }
    }
}

/// A ticket outside the window.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutsideWindow {
    /// Its first line.
    pub line: u64,
    /// Its name.
    pub id: String,
    /// On which side.
    pub side: Side,
}

/// A side of the window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Opened before its first month.
    Before,
    /// Opened after its last month.
    After,
}

/// Something that looks wrong in a row that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flagged {
    /// Its line, from 1.
    pub line: u64,
    /// The ticket.
    pub id: String,
    /// What happened, in the file's words.
    pub note: String,
    /// What looks wrong.
    pub oddity: Oddity,
    /// Minutes worked as the file has them.
    pub in_file: Option<u64>,
    /// Minutes that were probably meant.
    pub suggested: Option<u32>,
    /// Minutes that count.
    pub counted: Option<u32>,
}

/// What looks wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Oddity {
    /// Worked time above the cap.
    AboveCap,
    /// Worked time above the cap, in whole hours: perhaps minutes were typed.
    MinutesTypedAsHours,
    /// Worked time above the cap, and longer than the ticket was open.
    LongerThanOpen,
    /// Worked time above the cap, and ten times what is usual.
    TenTimesUsual,
    /// Worked time that is no amount.
    DamagedWork {
        /// What stands there.
        text: String,
    },
    /// Two columns that say different worked times.
    DurationsDisagree {
        /// The other column.
        header: String,
        /// What stands there.
        text: String,
    },
    /// Worked time beyond a year, held to a year.
    WorkBeyondBound,
    /// An end before the beginning: it does not count.
    EndsBeforeItBegins,
    /// An interruption beyond a year, held to a year.
    InterruptionBeyondBound,
    /// A cell that cannot be read and does not count.
    UnreadableCell {
        /// What its column is.
        role: Role,
        /// What stands there.
        text: String,
    },
    /// More or fewer cells than the header.
    Ragged {
        /// How many cells.
        cells: usize,
        /// How many the header has.
        expected: usize,
    },
    /// A quote that never ends; the rest of its line was taken as the cell.
    UnterminatedQuote,
    /// A name longer than 64 characters, cut.
    IdCut,
    /// A text longer than 2,000 characters, cut.
    TextCut,
}

impl Oddity {
    /// Whether it is about worked time above the cap.
    #[must_use]
    pub const fn is_above_cap(&self) -> bool {
        matches!(
            self,
            Self::AboveCap | Self::MinutesTypedAsHours | Self::LongerThanOpen | Self::TenTimesUsual
        )
    }
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AboveCap => write!(f, "unusually long"),
            Self::MinutesTypedAsHours => write!(f, "minutes typed as hours?"),
            Self::LongerThanOpen => write!(f, "longer than the ticket was open"),
            Self::TenTimesUsual => write!(f, "ten times its usual?"),
            Self::DamagedWork { text } => write!(f, "worked time is no amount: {text}"),
            Self::DurationsDisagree { header, text } => {
                write!(f, "{header} says something else: {text}")
            }
            Self::WorkBeyondBound => write!(f, "more than a year of work, held to a year"),
            Self::EndsBeforeItBegins => write!(f, "ends before it begins"),
            Self::InterruptionBeyondBound => {
                write!(f, "open for more than a year, held to a year")
            }
            Self::UnreadableCell { role, text } => write!(f, "{role} cannot be read: {text}"),
            Self::Ragged { cells, expected } => {
                write!(f, "{cells} cells where the header has {expected}")
            }
            Self::UnterminatedQuote => write!(f, "a quote that never ends"),
            Self::IdCut => write!(f, "its number was cut to 64 characters"),
            Self::TextCut => write!(f, "its text was cut to 2,000 characters"),
        }
    }
}
