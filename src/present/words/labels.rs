//! Words for kinds, codes, units, levels and reasons.

use rust_decimal::Decimal;

use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::invoice::{LineCode, OnTop, Unit};
use crate::engine::time_band::TimeBand;

include!(concat!(env!("OUT_DIR"), "/words/labels.rs"));

/// What an invoice line charges for: `Trip`.
#[must_use]
pub fn line_code(code: LineCode) -> &'static str {
    match code {
        LineCode::Labour => line_code_labour(),
        LineCode::CallOut => line_code_call_out(),
        LineCode::Travel => line_code_travel(),
        LineCode::Materials => line_code_materials(),
        LineCode::Maintenance => line_code_maintenance(),
        LineCode::Block => line_code_block(),
        LineCode::Fee => line_code_fee(),
        LineCode::Overage => line_code_overage(),
        LineCode::FairUse => line_code_fair_use(),
        LineCode::Base => line_code_base(),
        LineCode::Users => line_code_users(),
        LineCode::Devices => line_code_devices(),
        LineCode::Servers => line_code_servers(),
        LineCode::Sites => line_code_sites(),
        LineCode::TopUp => line_code_top_up(),
        LineCode::Onboarding => line_code_onboarding(),
        LineCode::Salary => line_code_salary(),
        LineCode::Tools => line_code_tools(),
        LineCode::Training => line_code_training(),
        LineCode::Recruitment => line_code_recruitment(),
    }
}

/// A quantity of an invoice: `1 user`, `18 users`.
#[must_use]
pub fn quantity(unit: Unit, count: &str, number: Decimal) -> String {
    match unit {
        Unit::Minute => count_minute(count, number),
        Unit::Incident => count_incident(count, number),
        Unit::Block => count_block(count, number),
        Unit::Month => count_month(count, number),
        Unit::User => count_user(count, number),
        Unit::Device => count_device(count, number),
        Unit::Server => count_server(count, number),
        Unit::Site => count_site(count, number),
        Unit::Once => count_time(count, number),
        Unit::PersonYear | Unit::Person => count_employee(count, number),
    }
}

/// How much output an incident cost: `minor`.
#[must_use]
pub fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::None => impact_none(),
        Impact::Minor => impact_minor(),
        Impact::Major => impact_major(),
        Impact::Total => impact_total(),
    }
}

/// What an incident was: `request`.
#[must_use]
pub fn incident_kind(kind: IncidentKind) -> &'static str {
    match kind {
        IncidentKind::Incident => incident_kind_incident(),
        IncidentKind::Request => incident_kind_request(),
        IncidentKind::Project => incident_kind_project(),
    }
}

/// When it was reported; nothing to say within service hours.
#[must_use]
pub fn time_band(band: TimeBand) -> Option<&'static str> {
    match band {
        TimeBand::Working => None,
        TimeBand::AfterHours => Some(time_band_after_hours()),
        TimeBand::Weekend => Some(time_band_weekend()),
        TimeBand::Holiday => Some(time_band_holiday()),
    }
}

/// What was billed on top of a fee.
#[must_use]
pub fn on_top(reason: OnTop) -> &'static str {
    match reason {
        OnTop::Project => on_top_project(),
        OnTop::AfterHours => on_top_after_hours(),
        OnTop::Onsite => on_top_onsite(),
        OnTop::Capacity => on_top_capacity(),
        OnTop::Overage => on_top_overage(),
        OnTop::FairUse => on_top_fair_use(),
        OnTop::Materials => on_top_materials(),
        OnTop::CallOut => on_top_call_out(),
        OnTop::Travel => on_top_travel(),
    }
}
