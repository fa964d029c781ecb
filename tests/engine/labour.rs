//! Labour, call-out, travel and materials: worked examples of section 4, through a whole replay.

use breakeven::engine::civil::{Moment, Month, Weekday};
use breakeven::engine::error::EngineError;
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::invoice::{LineCode, Rule};
use breakeven::engine::labour::{Labour, MultiplierReason, Multipliers, RoundedTo};
use breakeven::engine::money::Currency;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::plan::{BreakFix, Terms};
use breakeven::engine::quantity::{
    Devices, Growth, Increment, Markup, Minutes, Months, Multiplier, Price, Servers, Sites, Users,
    UsersAffected,
};
use breakeven::engine::rate_card::{Plan, Provider, RateCard, Service, Tax};
use breakeven::engine::replay::{Replay, replay};
use breakeven::engine::scenario::{Assumptions, History, Log, Scenario};
use breakeven::engine::time_band::TimeBand;
use rust_decimal::Decimal;

pub fn minutes(value: u32) -> Minutes {
    Minutes::new(value).unwrap()
}

pub fn price(text: &str) -> Price {
    Price::new(text.parse().unwrap()).unwrap()
}

fn times(text: &str) -> Multiplier {
    Multiplier::new(text.parse().unwrap()).unwrap()
}

/// $150, 15-minute increments, 60 minutes at least on site and out of hours, a trip of $50.
pub fn labour() -> Labour {
    Labour {
        hourly_rate: price("150"),
        onsite_hourly_rate: None,
        increment: Increment::new(15).unwrap(),
        onsite_increment: None,
        minimum: minutes(15),
        onsite_minimum: minutes(60),
        out_of_hours_minimum: minutes(60),
        multipliers: Multipliers {
            after_hours: times("1.5"),
            weekend: times("2"),
            holiday: times("2"),
            emergency: times("1.5"),
        },
        call_out_fee: price("0"),
        travel_fee: price("50"),
        handling: minutes(0),
        materials_markup: Markup::LEAST,
    }
}

/// A remote incident of this length at 09:12 on a Wednesday.
pub fn incident(work: u32) -> Incident {
    Incident {
        id: "T-1".to_owned(),
        opened: Moment::parse("2026-01-14T09:12").unwrap(),
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

fn replay_one(incident: Incident, labour: Labour) -> Replay {
    replay_under(Terms::BreakFix(BreakFix { labour }), vec![incident])
}

/// One person with one computer, in January 2026, under one plan.
pub fn replay_under(terms: Terms, incidents: Vec<Incident>) -> Replay {
    try_replay_under(terms, incidents).unwrap()
}

/// The same, of what may be refused.
pub fn try_replay_under(terms: Terms, incidents: Vec<Incident>) -> Result<Replay, EngineError> {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let scenario = Scenario {
        name: String::new(),
        currency: Currency::USD,
        organisation: Organisation {
            users: Users::ONE,
            devices: Devices::ONE,
            servers: Servers::ONE,
            sites: Sites::ONE,
            working_hours: Hours::new(vec![Mon, Tue, Wed, Thu, Fri], 480, 1080).unwrap(),
            holidays: Vec::new(),
            employee_hour_cost: Price::LEAST,
            tax_is_a_cost: false,
        },
        history: History::Log(Log {
            from: Month::parse("2026-01").unwrap(),
            months: Months::ONE,
            incidents,
        }),
        current_plan: None,
        helper_minutes_per_month: Minutes::NONE,
        horizon: Months::ONE,
        annual_growth: Growth::new(Decimal::ZERO).unwrap(),
        assumptions: Assumptions::default(),
        seed: 1,
    };
    let card = RateCard {
        provider: Provider::default(),
        currency: Currency::USD,
        tax: Tax::default(),
        service_hours: None,
        plans: vec![Plan {
            id: "plan".to_owned(),
            name: String::new(),
            terms,
            annual_increase: Growth::new(Decimal::ZERO).unwrap(),
            service: Service::default(),
        }],
        assumptions: Assumptions::default(),
        evidence: Vec::new(),
    };
    replay(&scenario, &card)
}

/// The billed minutes, what they were rounded to, why the multiplier, and the labour amount.
#[track_caller]
fn check(
    incident: Incident,
    labour: Labour,
    billed: u32,
    to: RoundedTo,
    because: MultiplierReason,
    amount: &str,
) {
    let replayed = replay_one(incident, labour);
    let line = &replayed.plans[0].invoices[0].lines[0];
    assert_eq!(line.code, LineCode::Labour);
    assert_eq!(line.quantity, Decimal::from(billed));
    let Rule::Labour {
        rounded_to,
        multiplier,
        ..
    } = &line.rule
    else {
        panic!("a labour line follows the labour rule");
    };
    assert_eq!((*rounded_to, *multiplier), (to, because));
    assert_eq!(line.amount.amount(), amount.parse().unwrap());
}

#[test]
fn work_is_rounded_up_to_the_increment() {
    use MultiplierReason::None;
    check(
        incident(35),
        labour(),
        45,
        RoundedTo::Increment(15),
        None,
        "112.50",
    );
    check(
        incident(45),
        labour(),
        45,
        RoundedTo::Increment(15),
        None,
        "112.50",
    );
    check(
        incident(46),
        labour(),
        60,
        RoundedTo::Increment(15),
        None,
        "150.00",
    );
    check(
        incident(1),
        labour(),
        15,
        RoundedTo::RemoteMinimum(15),
        None,
        "37.50",
    );
}

#[test]
fn a_visit_has_its_own_minimum() {
    let mut visit = incident(35);
    visit.onsite = true;
    check(
        visit,
        labour(),
        60,
        RoundedTo::OnsiteMinimum(60),
        MultiplierReason::None,
        "150.00",
    );
}

#[test]
fn the_minimum_is_rounded_up_to_the_increment_too() {
    let mut odd = labour();
    odd.minimum = minutes(20);
    check(
        incident(10),
        odd,
        30,
        RoundedTo::RemoteMinimum(20),
        MultiplierReason::None,
        "75.00",
    );
}

#[test]
fn the_largest_multiplier_counts_once() {
    let mut late = incident(35);
    late.opened = Moment::parse("2026-01-14T18:00").unwrap();
    check(
        late.clone(),
        labour(),
        60,
        RoundedTo::OutOfHoursMinimum(60),
        MultiplierReason::Band(TimeBand::AfterHours),
        "225.00",
    );
    late.emergency = true;
    let mut dear = labour();
    dear.multipliers.emergency = times("1.75");
    check(
        late,
        dear,
        60,
        RoundedTo::OutOfHoursMinimum(60),
        MultiplierReason::Emergency,
        "262.50",
    );
}

#[test]
fn an_incident_without_work_pays_its_fees_alone() {
    let mut visit = incident(0);
    visit.onsite = true;
    visit.materials = price("10");
    let mut with_fees = labour();
    with_fees.call_out_fee = price("25");
    with_fees.materials_markup = Markup::new("0.15".parse().unwrap()).unwrap();
    let replayed = replay_one(visit, with_fees);
    let lines: Vec<_> = replayed.plans[0].invoices[0]
        .lines
        .iter()
        .map(|line| (line.code, line.amount.amount()))
        .collect();
    assert_eq!(
        lines,
        [
            (LineCode::CallOut, Decimal::from(25)),
            (LineCode::Travel, Decimal::from(50)),
            (LineCode::Materials, Decimal::new(1150, 2)),
        ]
    );
    assert_eq!(replayed.plans[0].effective_hourly_rate, None);
}

#[test]
fn of_two_equal_minimums_and_multipliers_the_first_named_is_told() {
    let mut late_visit = incident(35);
    late_visit.onsite = true;
    late_visit.opened = Moment::parse("2026-01-14T18:00").unwrap();
    late_visit.emergency = true;
    check(
        late_visit,
        labour(),
        60,
        RoundedTo::OnsiteMinimum(60),
        MultiplierReason::Band(TimeBand::AfterHours),
        "225.00",
    );
}

#[test]
fn a_trip_is_charged_by_the_incident() {
    let mut visit = incident(35);
    visit.onsite = true;
    visit.materials = price("10");
    let mut with_fees = labour();
    with_fees.call_out_fee = price("25");
    let replayed = replay_one(visit, with_fees);
    let rules: Vec<_> = replayed.plans[0].invoices[0].lines[1..]
        .iter()
        .map(|line| (line.code, &line.rule))
        .collect();
    assert_eq!(
        rules,
        [
            (LineCode::CallOut, &Rule::PerIncident),
            (LineCode::Travel, &Rule::PerIncident),
            (LineCode::Materials, &Rule::PerIncident),
        ]
    );
}
