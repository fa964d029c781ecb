//! What an import made of a file as JSON, as `evaluate import` writes it.
//!
//! Plain figures and texts: who reads files hands them over, so that formats need not know how
//! files are read.

use std::collections::BTreeMap;

use serde::Serialize;

use super::convert::incident_of;
use super::v1;
use super::value::{CalendarMonth, Exact, Id, Line, Minute, Named, Note, Whole, pretty};
use crate::engine::civil::Month;
use crate::engine::incident::{Impact, Incident, IncidentKind};
use crate::engine::quantity::{Minutes, Price, UsersAffected};

/// What an import made of a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ImportResult<'a> {
    /// How its text is written as bytes: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `cp850`.
    pub encoding: &'static str,
    /// What separates its cells.
    pub delimiter: char,
    /// The line of its header, from 1.
    pub header_line: u64,
    /// The tool that it comes from, where its columns tell.
    pub tool: Option<String>,
    /// The columns of each role, by the role's key.
    pub columns: BTreeMap<&'static str, Columns>,
    /// What each column was taken for, and why, in their order.
    pub guesses: Vec<GuessedColumn>,
    /// What a row is: `tickets`, `events` or `worklog`.
    pub shape: &'static str,
    /// Rows below the header.
    pub rows: u64,
    /// Rows that are part of a ticket; the others are in `left_out`.
    pub rows_read: u64,
    /// Tickets, also those outside the window.
    pub tickets: u32,
    /// Tickets that are still open.
    pub open: u32,
    /// First and last month that the file covers.
    pub window: Option<(Month, Month)>,
    /// Minutes worked on all tickets; `None` when the file has no worked time.
    pub worked_minutes: Option<u64>,
    /// What the worked column counts.
    pub worked_unit: Option<&'static str>,
    /// `dmy`, `mdy`, `ambiguous`, or `None` where every date reads the same either way.
    pub date_order: Option<&'static str>,
    /// On whose clock the incidents are.
    pub zone: String,
    /// What a person would be asked.
    pub questions: Vec<&'static str>,
    /// What looks wrong in rows that were read.
    pub flagged: Vec<LineReason>,
    /// Rows that are part of no ticket.
    pub left_out: Vec<LineReason>,
    /// Tickets that were read and lie outside the window.
    pub outside_window: Vec<LineReason>,
    /// The tickets as incidents.
    pub incidents: &'a [Incident],
    /// Whether it is known how long they took. If not, their work is `null`.
    pub work_is_known: bool,
}

/// The columns of one role.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum Columns {
    /// The only one that there can be.
    One(String),
    /// All of a role that many may have.
    Many(Vec<String>),
}

/// What a column was taken for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct GuessedColumn {
    /// Its name in the file.
    pub header: String,
    /// The key of its role.
    pub role: &'static str,
    /// How sure that is: `certain`, `likely` or `unsure`.
    pub confidence: &'static str,
    /// Why.
    pub reason: String,
}

/// A line and what is to be said of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LineReason {
    /// The line in the file, from 1.
    pub line: u64,
    /// What is to be said.
    pub reason: String,
}

/// What an import made of a file, as pretty-printed JSON.
#[must_use]
pub fn write_import(result: &ImportResult<'_>) -> String {
    let window = result.window.map(|(from, to)| Window {
        from: CalendarMonth(from),
        to: CalendarMonth(to),
        months: to.months_after(from).saturating_add(1),
    });
    let incidents = result
        .incidents
        .iter()
        .map(|incident| Imported::of(incident, result.work_is_known));
    pretty(&Document {
        encoding: result.encoding,
        delimiter: result.delimiter,
        header_line: result.header_line,
        tool: result.tool.as_deref(),
        columns: &result.columns,
        guesses: &result.guesses,
        shape: result.shape,
        rows: result.rows,
        rows_read: result.rows_read,
        tickets: result.tickets,
        open: result.open,
        window,
        worked_minutes: result.worked_minutes,
        worked_unit: result.worked_unit,
        date_order: result.date_order,
        zone: &result.zone,
        questions: &result.questions,
        flagged: &result.flagged,
        left_out: &result.left_out,
        outside_window: &result.outside_window,
        incidents: incidents.collect(),
    })
}

#[derive(Serialize)]
struct Document<'a> {
    encoding: &'a str,
    delimiter: char,
    header_line: u64,
    tool: Option<&'a str>,
    columns: &'a BTreeMap<&'static str, Columns>,
    guesses: &'a [GuessedColumn],
    shape: &'a str,
    rows: u64,
    rows_read: u64,
    tickets: u32,
    open: u32,
    window: Option<Window>,
    worked_minutes: Option<u64>,
    worked_unit: Option<&'a str>,
    date_order: Option<&'a str>,
    zone: &'a str,
    questions: &'a [&'static str],
    flagged: &'a [LineReason],
    left_out: &'a [LineReason],
    outside_window: &'a [LineReason],
    incidents: Vec<Imported<'a>>,
}

#[derive(Serialize)]
struct Window {
    from: CalendarMonth,
    to: CalendarMonth,
    months: i32,
}

/// An incident of a scenario, but that its work may be unknown.
#[derive(Serialize)]
struct Imported<'a> {
    id: Id<'a>,
    opened: Minute,
    work_minutes: Option<Whole<Minutes>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interruption_minutes: Option<Whole<Minutes>>,
    users_affected: Whole<UsersAffected>,
    impact: Named<Impact>,
    onsite: bool,
    emergency: bool,
    kind: Named<IncidentKind>,
    category: Line<'a>,
    materials: Exact<Price>,
    note: Note<'a>,
}

impl<'a> Imported<'a> {
    fn of(incident: &'a Incident, work_is_known: bool) -> Self {
        let v1::Incident {
            id,
            opened,
            work_minutes,
            interruption_minutes,
            users_affected,
            impact,
            onsite,
            emergency,
            kind,
            category,
            materials,
            note,
        } = incident_of(incident);
        Self {
            id,
            opened,
            work_minutes: work_is_known.then_some(work_minutes),
            interruption_minutes,
            users_affected,
            impact,
            onsite,
            emergency,
            kind,
            category,
            materials,
            note,
        }
    }
}
