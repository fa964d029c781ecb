//! Words for kinds, codes, units, levels and reasons.

use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::invoice::{LineCode, OnTop, Unit};
use crate::engine::time_band::TimeBand;

/// What an invoice line charges for: `Trip`.
#[must_use]
pub const fn line_code(code: LineCode) -> &'static str {
    match code {
        LineCode::Labour => "Work",
        LineCode::CallOut => "Call-out",
        LineCode::Travel => "Trip",
        LineCode::Materials => "Parts",
        LineCode::Maintenance => "Upkeep",
        LineCode::Block => "Prepaid hours",
        LineCode::Fee => "Monthly fee",
        LineCode::Overage => "Time above the included hours",
        LineCode::FairUse => "Time above fair use",
        LineCode::Base => "Base fee",
        LineCode::Users => "People",
        LineCode::Devices => "Devices",
        LineCode::Servers => "Servers",
        LineCode::Sites => "Sites",
        LineCode::TopUp => "Up to the monthly minimum",
        LineCode::Onboarding => "Onboarding, once",
        LineCode::Salary => "Salary and employer costs",
        LineCode::Tools => "Tools",
        LineCode::Training => "Training",
        LineCode::Recruitment => "Recruitment, once",
    }
}

/// Parts without markup.
pub const PARTS_AT_COST: &str = "Parts, at cost";

/// What a quantity counts: `user`, `users`.
#[must_use]
pub const fn unit(unit: Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::Minute => ("minute", "minutes"),
        Unit::Incident => ("incident", "incidents"),
        Unit::Block => ("block", "blocks"),
        Unit::Month => ("month", "months"),
        Unit::User => ("user", "users"),
        Unit::Device => ("device", "devices"),
        Unit::Server => ("server", "servers"),
        Unit::Site => ("site", "sites"),
        Unit::Once => ("time", "times"),
        Unit::PersonYear | Unit::Person => ("employee", "employees"),
    }
}

/// How much output an incident cost: `minor`.
#[must_use]
pub const fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::None => "none",
        Impact::Minor => "minor",
        Impact::Major => "major",
        Impact::Total => "total",
    }
}

/// What an incident was: `request`.
#[must_use]
pub const fn incident_kind(kind: IncidentKind) -> &'static str {
    match kind {
        IncidentKind::Incident => "incident",
        IncidentKind::Request => "request",
        IncidentKind::Project => "project",
    }
}

/// When it was reported; nothing to say within service hours.
#[must_use]
pub const fn time_band(band: TimeBand) -> Option<&'static str> {
    match band {
        TimeBand::Working => None,
        TimeBand::AfterHours => Some("after hours"),
        TimeBand::Weekend => Some("weekend"),
        TimeBand::Holiday => Some("holiday"),
    }
}

/// A tag of a visit.
pub const ON_SITE: &str = "on site";
/// A tag of what was served ahead of the queue.
pub const EMERGENCY: &str = "emergency";

/// What was billed on top of a fee.
#[must_use]
pub const fn on_top(reason: OnTop) -> &'static str {
    match reason {
        OnTop::Project => "projects",
        OnTop::AfterHours => "after hours",
        OnTop::Onsite => "visits",
        OnTop::Capacity => "work past the employee’s time",
        OnTop::Overage => "time above the included hours",
        OnTop::FairUse => "time above fair use",
        OnTop::Materials => "parts",
        OnTop::CallOut => "call-outs",
        OnTop::Travel => "trips",
    }
}
