//! Reads scenario and rate-card files as far as these tests need them.
//!
//! Kept apart from the product's own reader, which is tested by itself: here a file that is not
//! as expected only has to stop the test.

use std::fs;
use std::path::Path;

use breakeven::engine::civil::{Date, Moment, Month, Weekday, clock};
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::labour::{Labour, Multipliers};
use breakeven::engine::money::Currency;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, InHouse, Retainer, Terms};
use breakeven::engine::quantity::*;
use breakeven::engine::rate_card::{Plan, Provider, RateCard, Service, Tax};
use breakeven::engine::scenario::{Assumptions, History, Log, Profile, Scenario, Summary};
use rust_decimal::Decimal;
use serde_json::Value;

pub fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

pub fn scenario(json: &Value) -> Scenario {
    let history = &json["history"];
    let from = Month::parse(text(&history["from"])).unwrap();
    let months = Months::new(whole(&history["months"])).unwrap();
    Scenario {
        name: string(&json["name"]),
        currency: Currency::from_code(text(&json["currency"])).unwrap(),
        organisation: organisation(&json["organisation"]),
        history: if history["kind"] == "summary" {
            let mut profile = Profile::new(
                PositiveMinutes::new(whole(&history["typical_work_minutes"])).unwrap(),
                PositiveMinutes::new(whole(&history["bad_incident_minutes"])).unwrap(),
            )
            .unwrap();
            profile.share_after_hours = fraction(&history["share_after_hours"]);
            profile.share_onsite = fraction(&history["share_onsite"]);
            profile.share_emergency = fraction(&history["share_emergency"]);
            History::Summary(Summary {
                from,
                months,
                incidents: IncidentCount::new(whole(&history["incidents"])).unwrap(),
                profile,
            })
        } else {
            let incidents = list(&history["incidents"]).iter().map(incident).collect();
            History::Log(Log {
                from,
                months,
                incidents,
            })
        },
        current_plan: json["current_plan"].as_str().map(str::to_owned),
        helper_minutes_per_month: minutes(&json["helper_minutes_per_month"]),
        horizon: Months::new(12).unwrap(),
        annual_growth: Growth::new(Decimal::ZERO).unwrap(),
        assumptions: Assumptions::default(),
        seed: 1,
    }
}

pub fn rate_card(json: &Value) -> RateCard {
    RateCard {
        provider: Provider::default(),
        currency: Currency::from_code(text(&json["currency"])).unwrap(),
        tax: Tax {
            label: string(&json["tax"]["label"]),
            rate: fraction(&json["tax"]["rate"]),
        },
        service_hours: None,
        plans: list(&json["plans"]).iter().map(plan).collect(),
        assumptions: Assumptions::default(),
        evidence: Vec::new(),
    }
}

fn organisation(json: &Value) -> Organisation {
    let hours = &json["working_hours"];
    let days = list(&hours["days"]).iter().map(weekday).collect();
    let closes = match text(&hours["closes"]) {
        "24:00" => 1_440,
        other => clock(other).unwrap(),
    };
    Organisation {
        users: Users::new(whole(&json["users"])).unwrap(),
        devices: Devices::new(whole(&json["devices"])).unwrap(),
        servers: Servers::new(whole(&json["servers"])).unwrap(),
        sites: Sites::new(json["sites"].as_u64().map_or(1, |n| n.try_into().unwrap())).unwrap(),
        working_hours: Hours::new(days, clock(text(&hours["opens"])).unwrap(), closes).unwrap(),
        holidays: list(&json["holidays"])
            .iter()
            .map(|day| Date::parse(text(day)).unwrap())
            .collect(),
        employee_hour_cost: price(&json["employee_hour_cost"]),
        tax_is_a_cost: json["tax_is_a_cost"].as_bool().unwrap_or(false),
    }
}

fn incident(json: &Value) -> Incident {
    Incident {
        id: string(&json["id"]),
        opened: Moment::parse(text(&json["opened"])).unwrap(),
        work: minutes(&json["work_minutes"]),
        interruption: json["interruption_minutes"]
            .as_u64()
            .map(|_| minutes(&json["interruption_minutes"])),
        users_affected: UsersAffected::new(
            json["users_affected"]
                .as_u64()
                .map_or(1, |n| n.try_into().unwrap()),
        )
        .unwrap(),
        impact: match json["impact"].as_str() {
            Some("none") => Impact::None,
            Some("major") => Impact::Major,
            Some("total") => Impact::Total,
            _ => Impact::Minor,
        },
        onsite: json["onsite"].as_bool().unwrap_or(false),
        emergency: json["emergency"].as_bool().unwrap_or(false),
        kind: match json["kind"].as_str() {
            Some("request") => IncidentKind::Request,
            Some("project") => IncidentKind::Project,
            _ => IncidentKind::Incident,
        },
        category: string(&json["category"]),
        materials: price(&json["materials"]),
        note: string(&json["note"]),
    }
}

fn plan(json: &Value) -> Plan {
    let terms = &json["terms"];
    Plan {
        id: string(&json["id"]),
        name: string(&json["name"]),
        annual_increase: Growth::new(decimal(&json["annual_increase"])).unwrap(),
        service: Service::default(),
        terms: match text(&json["kind"]) {
            "break_fix" => Terms::BreakFix(BreakFix {
                labour: labour(&terms["labour"]),
            }),
            "hourly" => Terms::Hourly(Hourly {
                labour: labour(&terms["labour"]),
                maintenance_per_month: minutes(&terms["maintenance_minutes_per_month"]),
            }),
            "block_hours" => Terms::BlockHours(BlockHours {
                block: PositiveMinutes::new(whole(&terms["block_minutes"])).unwrap(),
                block_price: price(&terms["block_price"]),
                expires_after: SpanOfMonths::new(whole(&terms["expires_after_months"])).unwrap(),
                labour: labour(&terms["labour"]),
            }),
            "retainer" => Terms::Retainer(Retainer {
                monthly_fee: price(&terms["monthly_fee"]),
                included: minutes(&terms["included_minutes"]),
                rollover_cap: minutes(&terms["rollover_cap_minutes"]),
                covers_projects: terms["covers_projects"].as_bool().unwrap_or(false),
                labour: labour(&terms["labour"]),
            }),
            "flat_rate" => Terms::FlatRate(Box::new(flat_rate(terms))),
            _ => Terms::InHouse(Box::new(in_house(terms))),
        },
    }
}

fn flat_rate(terms: &Value) -> FlatRate {
    let tiers = list(&terms["per_user"]["tiers"])
        .iter()
        .map(|tier| Tier {
            up_to: tier["up_to"]
                .as_u64()
                .map(|end| TierEnd::new(end.try_into().unwrap()).unwrap()),
            price: price(&tier["price"]),
        })
        .collect();
    let mode = if terms["per_user"]["mode"] == "volume" {
        TierMode::Volume
    } else {
        TierMode::Graduated
    };
    let covers = |what: &str| terms["covers"][what].as_bool().unwrap_or(false);
    FlatRate {
        base_fee: price(&terms["base_fee"]),
        per_user: UserPrices::new(tiers, mode).unwrap(),
        per_device: price(&terms["per_device"]),
        per_server: price(&terms["per_server"]),
        per_site: price(&terms["per_site"]),
        minimum_monthly: price(&terms["minimum_monthly"]),
        onboarding_fee: price(&terms["onboarding_fee"]),
        onboarding_months_of_fee: MonthsOfFee::new(decimal(&terms["onboarding_months_of_fee"]))
            .unwrap(),
        term_discount: fraction(&terms["term_discount"]),
        covers: Covers {
            after_hours: covers("after_hours"),
            onsite: covers("onsite"),
            projects: covers("projects"),
        },
        fair_use_per_user: minutes(&terms["fair_use_minutes_per_user"]),
        labour: labour(&terms["labour"]),
    }
}

fn in_house(terms: &Value) -> InHouse {
    InHouse {
        annual_salary: price(&terms["annual_salary"]),
        overhead: Markup::new(decimal(&terms["overhead"])).unwrap(),
        staff: Staff::new(decimal(&terms["staff"])).unwrap(),
        minutes_per_month_per_person: minutes(&terms["minutes_per_month_per_person"]),
        tools_per_user: price(&terms["tools_per_user"]),
        annual_training: price(&terms["annual_training"]),
        recruitment_fee: price(&terms["recruitment_fee"]),
        weeks_absent: WeeksAbsent::new(decimal(&terms["weeks_absent"])).unwrap(),
        covers_after_hours: terms["covers_after_hours"].as_bool().unwrap_or(false),
        cover: labour(&terms["cover"]),
    }
}

fn labour(json: &Value) -> Labour {
    let increment = |value: &Value| {
        value
            .as_u64()
            .map(|minutes| Increment::new(minutes.try_into().unwrap()).unwrap())
    };
    let times = |what: &str| match &json["multipliers"][what] {
        Value::Null => Multiplier::ONE,
        value => Multiplier::new(decimal(value)).unwrap(),
    };
    Labour {
        hourly_rate: price(&json["hourly_rate"]),
        onsite_hourly_rate: (!json["onsite_hourly_rate"].is_null())
            .then(|| price(&json["onsite_hourly_rate"])),
        increment: increment(&json["increment_minutes"]).unwrap_or(Increment::ONE),
        onsite_increment: increment(&json["onsite_increment_minutes"]),
        minimum: minutes(&json["minimum_minutes"]),
        onsite_minimum: minutes(&json["onsite_minimum_minutes"]),
        out_of_hours_minimum: minutes(&json["out_of_hours_minimum_minutes"]),
        multipliers: Multipliers {
            after_hours: times("after_hours"),
            weekend: times("weekend"),
            holiday: times("holiday"),
            emergency: times("emergency"),
        },
        call_out_fee: price(&json["call_out_fee"]),
        travel_fee: price(&json["travel_fee"]),
        handling: minutes(&json["handling_minutes"]),
        materials_markup: Markup::new(decimal(&json["materials_markup"])).unwrap(),
    }
}

fn weekday(json: &Value) -> Weekday {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    Weekday::ALL[NAMES.iter().position(|name| json == name).unwrap()]
}

fn list(json: &Value) -> &[Value] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn text(json: &Value) -> &str {
    json.as_str().unwrap()
}

fn string(json: &Value) -> String {
    json.as_str().unwrap_or("").to_owned()
}

fn decimal(json: &Value) -> Decimal {
    match json {
        Value::Null => Decimal::ZERO,
        Value::String(text) => text.parse().unwrap(),
        number => number.to_string().parse().unwrap(),
    }
}

fn whole(json: &Value) -> u32 {
    json.as_u64().unwrap_or(0).try_into().unwrap()
}

fn minutes(json: &Value) -> Minutes {
    Minutes::new(whole(json)).unwrap()
}

fn price(json: &Value) -> Price {
    Price::new(decimal(json)).unwrap()
}

fn fraction(json: &Value) -> Fraction {
    Fraction::new(decimal(json)).unwrap()
}
