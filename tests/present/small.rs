//! Small cases made in code: a company, a labour price list, and a few plans.

use breakeven::engine::civil::{Moment, Month, Weekday};
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::labour::{Labour, Multipliers};
use breakeven::engine::money::Currency;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, Retainer, Terms};
use breakeven::engine::quantity::*;
use breakeven::engine::rate_card::{Plan, Provider, RateCard, Service, Tax};
use breakeven::engine::replay::{Replay, replay};
use breakeven::engine::scenario::{Assumptions, History, Log, Scenario};
use breakeven::present::case::Case;
use breakeven::present::format::Locale;
use rust_decimal::Decimal;

/// Everything that a case borrows.
pub struct Made {
    pub scenario: Scenario,
    pub rate_card: RateCard,
    pub replay: Replay,
}

impl Made {
    pub fn new(scenario: Scenario, rate_card: RateCard) -> Self {
        let replay = replay(&scenario, &rate_card).unwrap();
        Self {
            scenario,
            rate_card,
            replay,
        }
    }

    pub fn case(&self) -> Case<'_> {
        self.case_in("en-US")
    }

    pub fn case_in(&self, tag: &str) -> Case<'_> {
        Case {
            replay: &self.replay,
            rate_card: &self.rate_card,
            organisation: &self.scenario.organisation,
            locale: Locale::for_tag(tag).unwrap(),
        }
    }
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn price(text: &str) -> Price {
    Price::new(decimal(text)).unwrap()
}

pub fn minutes(minutes: u32) -> Minutes {
    Minutes::new(minutes).unwrap()
}

/// Eighteen people, twelve months from November 2025 unless told otherwise.
pub fn scenario(incidents: Vec<Incident>) -> Scenario {
    use Weekday::*;
    Scenario {
        name: String::new(),
        currency: Currency::USD,
        organisation: Organisation {
            users: Users::new(18).unwrap(),
            devices: Devices::new(20).unwrap(),
            servers: Servers::new(1).unwrap(),
            sites: Sites::new(1).unwrap(),
            working_hours: Hours::new(vec![Mon, Tue, Wed, Thu, Fri], 480, 1_080).unwrap(),
            holidays: Vec::new(),
            employee_hour_cost: price("45.65"),
            tax_is_a_cost: false,
        },
        history: History::Log(Log {
            from: Month::parse("2025-11").unwrap(),
            months: Months::new(12).unwrap(),
            incidents,
        }),
        current_plan: None,
        helper_minutes_per_month: Minutes::NONE,
        horizon: Months::new(12).unwrap(),
        annual_growth: no_growth(),
        assumptions: Assumptions::default(),
        seed: 1,
    }
}

pub fn window(scenario: &mut Scenario, from: &str, months: u32) {
    if let History::Log(log) = &mut scenario.history {
        log.from = Month::parse(from).unwrap();
        log.months = Months::new(months).unwrap();
    }
}

pub fn no_growth() -> Growth {
    Growth::new(Decimal::ZERO).unwrap()
}

pub fn incident(id: &str, opened: &str, work: u32) -> Incident {
    Incident {
        id: id.to_owned(),
        opened: Moment::parse(opened).unwrap(),
        work: minutes(work),
        interruption: None,
        users_affected: UsersAffected::ONE,
        impact: Impact::Minor,
        onsite: false,
        emergency: false,
        kind: IncidentKind::Incident,
        category: String::new(),
        materials: Price::LEAST,
        note: String::new(),
    }
}

/// Six incidents of an hour each at ten, one a month from November 2025; the last on a Sunday.
pub fn six_hours() -> Vec<Incident> {
    (0..6)
        .map(|place| {
            let month = Month::parse("2025-11").unwrap().plus(place);
            incident(&format!("T-{place}"), &format!("{month}-12T10:00"), 60)
        })
        .collect()
}

/// So much an hour, to the minute, and nothing else.
pub fn labour(rate: &str) -> Labour {
    Labour {
        hourly_rate: price(rate),
        onsite_hourly_rate: None,
        increment: Increment::ONE,
        onsite_increment: None,
        minimum: Minutes::NONE,
        onsite_minimum: Minutes::NONE,
        out_of_hours_minimum: Minutes::NONE,
        multipliers: Multipliers::default(),
        call_out_fee: Price::LEAST,
        travel_fee: Price::LEAST,
        handling: Minutes::NONE,
        materials_markup: Markup::LEAST,
    }
}

pub fn plan(id: &str, name: &str, terms: Terms) -> Plan {
    Plan {
        id: id.to_owned(),
        name: name.to_owned(),
        terms,
        annual_increase: no_growth(),
        service: Service::default(),
    }
}

pub fn break_fix(rate: &str) -> Plan {
    plan(
        "break-fix",
        "Break/fix",
        Terms::BreakFix(BreakFix {
            labour: labour(rate),
        }),
    )
}

pub fn hourly(rate: &str) -> Plan {
    plan(
        "hourly",
        "Hourly",
        Terms::Hourly(Hourly {
            labour: labour(rate),
            maintenance_per_month: Minutes::NONE,
        }),
    )
}

pub fn blocks(block: u32, block_price: &str) -> Plan {
    plan(
        "block",
        "Prepaid hours",
        Terms::BlockHours(BlockHours {
            block: PositiveMinutes::new(block).unwrap(),
            block_price: price(block_price),
            expires_after: SpanOfMonths::NONE,
            labour: labour("100"),
        }),
    )
}

pub fn contract(fee: &str, included: u32) -> Plan {
    plan(
        "contract",
        "Monthly contract",
        Terms::Retainer(Retainer {
            monthly_fee: price(fee),
            included: minutes(included),
            rollover_cap: Minutes::NONE,
            covers_projects: false,
            labour: labour("100"),
        }),
    )
}

pub fn flat_terms(per_user: &str) -> FlatRate {
    FlatRate {
        base_fee: Price::LEAST,
        per_user: UserPrices::new(
            vec![Tier {
                up_to: None,
                price: price(per_user),
            }],
            TierMode::Graduated,
        )
        .unwrap(),
        per_device: Price::LEAST,
        per_server: Price::LEAST,
        per_site: Price::LEAST,
        minimum_monthly: Price::LEAST,
        onboarding_fee: Price::LEAST,
        onboarding_months_of_fee: MonthsOfFee::LEAST,
        term_discount: Fraction::LEAST,
        covers: Covers {
            after_hours: true,
            onsite: true,
            projects: true,
        },
        fair_use_per_user: Minutes::NONE,
        labour: labour("130"),
    }
}

pub fn flat(per_user: &str) -> Plan {
    plan(
        "flat",
        "Flat-rate",
        Terms::FlatRate(Box::new(flat_terms(per_user))),
    )
}

pub fn card(plans: Vec<Plan>) -> RateCard {
    RateCard {
        provider: Provider::default(),
        currency: Currency::USD,
        tax: Tax {
            label: "Sales tax".to_owned(),
            rate: Fraction::LEAST,
        },
        service_hours: None,
        plans,
        assumptions: Assumptions::default(),
        evidence: Vec::new(),
    }
}
