//! Heads of files. They are field names, so that a file can be read back and stays the same in
//! every language.

use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::invoice::Unit;

/// Columns of the incidents.
pub const INCIDENTS: [&str; 13] = [
    "id",
    "opened",
    "work_minutes",
    "interruption_minutes",
    "users_affected",
    "impact",
    "onsite",
    "emergency",
    "kind",
    "category",
    "materials",
    "note",
    "covered_months",
];

/// Columns of the bills.
pub const BILLS: [&str; 13] = [
    "plan",
    "month",
    "line",
    "incident",
    "opened",
    "worked_minutes",
    "quantity",
    "unit",
    "rate",
    "multiplier",
    "amount",
    "currency",
    "why",
];

/// Columns of the comparison.
pub const COMPARISON: [&str; 11] = [
    "plan",
    "total",
    "tax",
    "cost",
    "currency",
    "monthly_mean",
    "dearest_month",
    "dearest_month_total",
    "lost_work",
    "own_time",
    "leaves_out",
];

/// A flag that is set.
pub const YES: &str = "yes";
/// A flag that is not set.
pub const NO: &str = "no";

/// Columns of what an import leaves out or flags.
pub const NOTES: [&str; 3] = ["line", "what", "reason"];
/// A row that is part of no ticket.
pub const LEFT_OUT: &str = "left out";
/// A ticket in a month that is not covered whole.
pub const OUTSIDE: &str = "outside the months";
/// A row that looks wrong.
pub const FLAGGED: &str = "looks wrong";
/// Before the first month.
pub const BEFORE: &str = "before the first";
/// After the last month.
pub const AFTER: &str = "after the last";

/// How much output an incident cost, as an import reads it back.
#[must_use]
pub const fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::None => "none",
        Impact::Minor => "minor",
        Impact::Major => "major",
        Impact::Total => "total",
    }
}

/// What an incident was, as an import reads it back.
#[must_use]
pub const fn kind(kind: IncidentKind) -> &'static str {
    match kind {
        IncidentKind::Incident => "incident",
        IncidentKind::Request => "request",
        IncidentKind::Project => "project",
    }
}

/// What a quantity counts.
#[must_use]
pub const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Minute => "minute",
        Unit::Incident => "incident",
        Unit::Block => "block",
        Unit::Month => "month",
        Unit::User => "user",
        Unit::Device => "device",
        Unit::Server => "server",
        Unit::Site => "site",
        Unit::Once => "time",
        Unit::PersonYear | Unit::Person => "employee",
    }
}
