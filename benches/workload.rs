//! What the benchmarks price: a year of incidents, as many as asked for, under all six plans.
//!
//! Rates, increments and lengths of work are like those of the JavaScript that is measured beside
//! it; every incident brings a labour line, a third of them a trip, some of them parts.

use breakeven::engine::civil::{Moment, Month, Weekday};
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::labour::{Labour, Multipliers};
use breakeven::engine::money::Currency;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, InHouse, Retainer, Terms};
use breakeven::engine::quantity::{
    Devices, Fraction, Growth, Increment, Markup, Minutes, Months, MonthsOfFee, Multiplier,
    PositiveMinutes, Price, Servers, Sites, SpanOfMonths, Staff, Users, UsersAffected, WeeksAbsent,
};
use breakeven::engine::rate_card::{Plan, Provider, RateCard, Service, Tax};
use breakeven::engine::scenario::{Assumptions, History, Log, Scenario};
use rust_decimal::Decimal;

/// A company of 50 with this many incidents in 2026.
pub fn scenario(incidents: u32) -> Scenario {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let from = Month::of(2026, 1).unwrap();
    Scenario {
        name: String::new(),
        currency: Currency::USD,
        organisation: Organisation {
            users: Users::new(50).unwrap(),
            devices: Devices::new(60).unwrap(),
            servers: Servers::new(3).unwrap(),
            sites: Sites::ONE,
            working_hours: Hours::new(vec![Mon, Tue, Wed, Thu, Fri], 480, 1_080).unwrap(),
            holidays: Vec::new(),
            employee_hour_cost: price("45.65"),
            tax_is_a_cost: false,
        },
        history: History::Log(Log {
            from,
            months: Months::new(12).unwrap(),
            incidents: log(from, incidents),
        }),
        current_plan: None,
        helper_minutes_per_month: Minutes::NONE,
        horizon: Months::new(12).unwrap(),
        annual_growth: Growth::new(Decimal::ZERO).unwrap(),
        assumptions: Assumptions::default(),
        seed: 1,
    }
}

/// One plan of each kind.
pub fn rate_card() -> RateCard {
    let tiers = vec![Tier {
        up_to: None,
        price: price("160"),
    }];
    let terms = [
        Terms::BreakFix(BreakFix {
            labour: labour("185", 15, 15),
        }),
        Terms::Hourly(Hourly {
            labour: labour("165", 15, 30),
            maintenance_per_month: minutes(120),
        }),
        Terms::BlockHours(BlockHours {
            block: PositiveMinutes::new(600).unwrap(),
            block_price: price("1450"),
            expires_after: SpanOfMonths::new(3).unwrap(),
            labour: labour("199.50", 6, 12),
        }),
        Terms::Retainer(Retainer {
            monthly_fee: price("900"),
            included: minutes(300),
            rollover_cap: minutes(300),
            covers_projects: false,
            labour: labour("145", 1, 0),
        }),
        Terms::FlatRate(Box::new(FlatRate {
            base_fee: price("250"),
            per_user: UserPrices::new(tiers, TierMode::Graduated).unwrap(),
            per_device: price("5"),
            per_server: price("120"),
            per_site: Price::LEAST,
            minimum_monthly: price("1500"),
            onboarding_fee: price("500"),
            onboarding_months_of_fee: MonthsOfFee::ONE,
            term_discount: Fraction::LEAST,
            covers: Covers::default(),
            fair_use_per_user: minutes(60),
            labour: labour("175.25", 10, 20),
        })),
        Terms::InHouse(Box::new(InHouse {
            annual_salary: price("70000"),
            overhead: Markup::new(Decimal::new(3, 1)).unwrap(),
            staff: Staff::ONE,
            minutes_per_month_per_person: minutes(7_200),
            tools_per_user: price("8"),
            annual_training: price("2000"),
            recruitment_fee: price("9000"),
            weeks_absent: WeeksAbsent::new(Decimal::from(6)).unwrap(),
            covers_after_hours: false,
            cover: labour("210", 30, 60),
        })),
    ];
    RateCard {
        provider: Provider::default(),
        currency: Currency::USD,
        tax: Tax::default(),
        service_hours: None,
        plans: terms
            .into_iter()
            .enumerate()
            .map(|(place, terms)| Plan {
                id: format!("plan-{place}"),
                name: String::new(),
                terms,
                annual_increase: Growth::new(Decimal::ZERO).unwrap(),
                service: Service::default(),
            })
            .collect(),
        assumptions: Assumptions::default(),
        evidence: Vec::new(),
    }
}

fn log(from: Month, incidents: u32) -> Vec<Incident> {
    let mut state = 12_345_u32;
    // A linear congruential generator; its high bits are good enough for a workload.
    let mut below = |most: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % most
    };
    (0..incidents)
        .map(|place| Incident {
            id: format!("T-{place:06}"),
            opened: Moment::new(from.first_day().plus_days(below(365)), below(1_440)).unwrap(),
            work: minutes(1 + below(480)),
            interruption: Some(minutes(below(600))),
            users_affected: UsersAffected::new(1 + below(5)).unwrap(),
            impact: Impact::Minor,
            onsite: below(3) == 0,
            emergency: below(8) == 0,
            kind: if below(10) == 0 {
                IncidentKind::Project
            } else {
                IncidentKind::Incident
            },
            category: String::new(),
            materials: if below(5) == 0 {
                price("39.90")
            } else {
                Price::LEAST
            },
            note: String::new(),
        })
        .collect()
}

fn labour(hourly_rate: &str, increment: u32, minimum: u32) -> Labour {
    let times = |tenths| Multiplier::new(Decimal::new(tenths, 1)).unwrap();
    Labour {
        hourly_rate: price(hourly_rate),
        onsite_hourly_rate: None,
        increment: Increment::new(increment).unwrap(),
        onsite_increment: None,
        minimum: minutes(minimum),
        onsite_minimum: minutes(60),
        out_of_hours_minimum: minutes(0),
        multipliers: Multipliers {
            after_hours: times(15),
            weekend: times(20),
            holiday: times(20),
            emergency: times(15),
        },
        call_out_fee: Price::LEAST,
        travel_fee: price("50"),
        handling: Minutes::NONE,
        materials_markup: Markup::new(Decimal::new(15, 2)).unwrap(),
    }
}

fn price(text: &str) -> Price {
    Price::new(text.parse().unwrap()).unwrap()
}

fn minutes(value: u32) -> Minutes {
    Minutes::new(value).unwrap()
}
