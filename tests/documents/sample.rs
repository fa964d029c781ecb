//! Documents that hold every object of the formats, for tests that change one thing.

use serde_json::{Value, json};

/// A scenario with a log.
pub fn scenario() -> Value {
    json!({
        "format": "breakeven.scenario",
        "version": 1,
        "name": "Acme Dental",
        "currency": "USD",
        "organisation": {
            "users": 18,
            "devices": 20,
            "servers": 2,
            "sites": 1,
            "working_hours": {
                "days": ["mon", "tue", "wed", "thu", "fri"],
                "opens": "08:00",
                "closes": "18:00",
            },
            "holidays": ["2026-01-01"],
            "employee_hour_cost": "45.65",
            "tax_is_a_cost": false,
        },
        "history": {
            "kind": "log",
            "from": "2026-01",
            "months": 12,
            "incidents": [{
                "id": "T-1041",
                "opened": "2026-01-14T09:12",
                "work_minutes": 95,
                "interruption_minutes": 180,
                "users_affected": 3,
                "impact": "major",
                "onsite": true,
                "emergency": false,
                "kind": "incident",
                "category": "network",
                "materials": "12.5",
                "note": "router\n\treplaced",
            }],
        },
        "current_plan": "break-fix",
        "helper_minutes_per_month": 30,
        "horizon_months": 24,
        "annual_growth": "0.05",
        "assumptions": assumptions(),
        "seed": 7,
    })
}

/// A scenario with a summary.
pub fn summary_scenario() -> Value {
    let mut scenario = scenario();
    let mut history = profile();
    history["kind"] = json!("summary");
    history["from"] = json!("2026-01");
    history["months"] = json!(12);
    history["incidents"] = json!(96);
    scenario["history"] = history;
    scenario
}

/// A rate card with a plan of every kind.
pub fn rate_card() -> Value {
    json!({
        "format": "breakeven.rate-card",
        "version": 1,
        "provider": { "name": "Example provider", "url": "https://example.test/" },
        "currency": "USD",
        "tax": { "label": "Sales tax", "rate": "0.0825" },
        "service_hours": {
            "days": ["mon", "tue", "wed", "thu", "fri", "sat"],
            "opens": "09:00",
            "closes": "24:00",
            "holidays": ["2026-12-25"],
        },
        "plans": [
            plan("break-fix", "break_fix", json!({ "labour": labour() })),
            plan("hourly", "hourly", json!({
                "labour": labour(),
                "maintenance_minutes_per_month": 120,
            })),
            plan("block-hours", "block_hours", json!({
                "block_minutes": 600,
                "block_price": "1350",
                "expires_after_months": 12,
                "labour": labour(),
            })),
            plan("retainer", "retainer", json!({
                "monthly_fee": "1500",
                "included_minutes": 600,
                "rollover_cap_minutes": 120,
                "covers_projects": true,
                "labour": labour(),
            })),
            plan("flat-rate", "flat_rate", json!({
                "base_fee": "100",
                "per_user": {
                    "tiers": [
                        { "up_to": 10, "price": "160" },
                        { "up_to": null, "price": "140" },
                    ],
                    "mode": "graduated",
                },
                "per_device": "5",
                "per_server": "185",
                "per_site": "250",
                "minimum_monthly": "1000",
                "onboarding_fee": "500",
                "onboarding_months_of_fee": "1",
                "term_discount": "0.05",
                "covers": { "after_hours": true, "onsite": true, "projects": true },
                "fair_use_minutes_per_user": 240,
                "labour": labour(),
            })),
            plan("in-house", "in_house", json!({
                "annual_salary": "60340",
                "overhead": "0.42",
                "staff": "0.5",
                "minutes_per_month_per_person": 8000,
                "tools_per_user": "25",
                "annual_training": "3000",
                "recruitment_fee": "4700",
                "weeks_absent": "6",
                "covers_after_hours": true,
                "cover": labour(),
            })),
        ],
        "assumptions": assumptions(),
        "evidence": [{
            "assumption": "plans.flat-rate.terms.per_user",
            "claim": "Standard plans cost 150 to 185 a user",
            "value": "150",
            "low": "100",
            "high": "250",
            "source": "A guide",
            "url": "https://example.test/guide",
            "year": 2026,
            "grade": "V",
            "note": "Middle of the range",
        }],
    })
}

fn plan(id: &str, kind: &str, terms: Value) -> Value {
    json!({
        "id": id,
        "name": "A plan",
        "kind": kind,
        "annual_increase": "0.03",
        "terms": terms,
        "service": {
            "response_minutes": 60,
            "prevention": "0.2",
            "prevention_ramp_months": 6,
            "recurrence": "0.03",
            "discovery_minutes": 10,
            "admin_minutes_per_invoice": 15,
            "admin_minutes_per_billed_incident": 3,
            "restore_failure": "0.1",
        },
    })
}

fn labour() -> Value {
    json!({
        "hourly_rate": "150",
        "onsite_hourly_rate": "160",
        "increment_minutes": 15,
        "onsite_increment_minutes": 30,
        "minimum_minutes": 15,
        "onsite_minimum_minutes": 60,
        "out_of_hours_minimum_minutes": 120,
        "multipliers": {
            "after_hours": "1.5",
            "weekend": "2",
            "holiday": "2.5",
            "emergency": "1.75",
        },
        "call_out_fee": "10",
        "travel_fee": "50",
        "handling_minutes": 5,
        "materials_markup": "0.15",
    })
}

fn assumptions() -> Value {
    json!({
        "tickets_per_user_month": "0.5",
        "preventable_share": "0.4",
        "clustering": "4",
        "restores_per_year": "0.5",
        "data_loss_cost": "8300",
        "profile": profile(),
    })
}

fn profile() -> Value {
    json!({
        "typical_work_minutes": 45,
        "bad_incident_minutes": 180,
        "share_after_hours": "0.1",
        "share_onsite": "0.2",
        "share_emergency": "0.05",
        "share_requests": "0.3",
        "users_affected": 2,
        "interruption_factor": "2.5",
        "impact": "major",
    })
}
