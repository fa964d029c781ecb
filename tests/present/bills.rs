//! Bills, line by line, with the sentence that explains each amount.

use breakeven::engine::civil::Month;
use breakeven::engine::incident::{Incident, IncidentKind};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{InHouse, Terms};
use breakeven::engine::quantity::*;
use breakeven::engine::rate_card::Plan;
use breakeven::present::bills::{Bill, bill, incident_across, search_incidents};

use crate::small::*;

fn bill_of(incidents: Vec<Incident>, plan: Plan, month: &str) -> Bill {
    let mut scenario = scenario(incidents);
    window(&mut scenario, "2026-01", 24);
    let made = Made::new(scenario, card(vec![plan]));
    bill(&made.case(), 0, Month::parse(month).unwrap())
        .unwrap()
        .unwrap()
}

fn sentences(bill: &Bill) -> Vec<String> {
    let mut found: Vec<String> = bill
        .plan_lines
        .iter()
        .map(|line| line.explanation.clone())
        .collect();
    for group in &bill.incidents {
        found.extend(group.work.iter().map(|work| work.explanation.clone()));
        found.extend(group.others.iter().map(|line| line.explanation.clone()));
    }
    found.extend(
        bill.closing_lines
            .iter()
            .map(|line| line.explanation.clone()),
    );
    found
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect()
}

#[track_caller]
fn check(incident: Incident, plan: Plan, expected: &[&str]) {
    let bill = bill_of(vec![incident], plan, "2026-03");
    assert_eq!(sentences(&bill), expected);
}

/// Break/fix with every rule of billing set.
fn detailed() -> Plan {
    let mut plan = break_fix("150");
    if let Terms::BreakFix(terms) = &mut plan.terms {
        let labour = &mut terms.labour;
        labour.increment = Increment::new(15).unwrap();
        labour.minimum = minutes(20);
        labour.onsite_minimum = minutes(60);
        labour.out_of_hours_minimum = minutes(90);
        labour.multipliers.after_hours = Multiplier::new(decimal("1.5")).unwrap();
        labour.multipliers.weekend = Multiplier::new(decimal("2")).unwrap();
        labour.multipliers.emergency = Multiplier::new(decimal("3")).unwrap();
        labour.travel_fee = price("50");
        labour.call_out_fee = price("25");
        labour.materials_markup = Markup::new(decimal("0.15")).unwrap();
    }
    plan
}

#[test]
fn billed_time_is_explained_to_the_minute() {
    let working = |work| incident("T", "2026-03-04T10:00", work);
    let call_out = "$25.00 for being called";
    check(
        working(45),
        detailed(),
        &["45 minutes, at $150.00 an hour = $112.50", call_out],
    );
    check(
        working(1),
        detailed(),
        &[
            "1 minute, rounded up to 30 (the 20-minute minimum, in steps of 15), at $150.00 an hour = $75.00",
            call_out,
        ],
    );
    check(
        working(46),
        detailed(),
        &[
            "46 minutes, rounded up to 60 (the next 15), at $150.00 an hour = $150.00",
            call_out,
        ],
    );
    check(
        Incident {
            onsite: true,
            ..working(35)
        },
        detailed(),
        &[
            "35 minutes, rounded up to the 60-minute on-site minimum, at $150.00 an hour = $150.00",
            call_out,
            "$50.00 for a trip to the site",
        ],
    );
    check(
        incident("T", "2026-03-04T20:00", 35),
        detailed(),
        &[
            "35 minutes, rounded up to the 90-minute after-hours minimum, at $150.00 an hour × 1.5 (after hours) = $337.50",
            call_out,
        ],
    );
    check(
        incident("T", "2026-03-07T10:00", 90),
        detailed(),
        &[
            "90 minutes, at $150.00 an hour × 2 (weekend) = $450.00",
            call_out,
        ],
    );
    check(
        Incident {
            emergency: true,
            ..working(60)
        },
        detailed(),
        &[
            "60 minutes, at $150.00 an hour × 3 (emergency) = $450.00",
            call_out,
        ],
    );
    check(
        Incident {
            materials: price("100"),
            ..working(0)
        },
        detailed(),
        &[call_out, "Parts at $100.00, with 15% on top = $115.00"],
    );
}

#[test]
fn handling_and_upkeep_are_named() {
    let mut plan = hourly("140");
    if let Terms::Hourly(terms) = &mut plan.terms {
        terms.maintenance_per_month = minutes(110);
        terms.labour.increment = Increment::new(60).unwrap();
        terms.labour.handling = minutes(10);
    }
    check(
        incident("T", "2026-03-04T10:00", 50),
        plan,
        &[
            "110 minutes of upkeep, rounded up to 120, at $140.00 an hour = $280.00",
            "60 minutes (50 worked and 10 of paperwork), at $140.00 an hour = $140.00",
        ],
    );
}

#[test]
fn blocks_and_overage_show_their_minutes() {
    check(
        incident("T", "2026-03-04T10:00", 700),
        blocks(600, "1425"),
        &["2 blocks of 10 h at $1,425.00 = $2,850.00"],
    );
    check(
        incident("T", "2026-03-04T10:00", 700),
        contract("1950", 600),
        &[
            "$1,950.00 a month",
            "700 minutes used, 600 available: 100 above them, at $100.00 an hour = $166.67",
        ],
    );
    let bill = bill_of(
        vec![incident("T", "2026-03-04T10:00", 60)],
        contract("1950", 600),
        "2026-03",
    );
    assert_eq!(
        bill.not_billed.as_deref(),
        Some("1 incident draws on the contract’s hours alone.")
    );
    assert_eq!(bill.summary, "1 line");
}

fn tiered(increase: &str) -> Plan {
    let tier = |up_to: Option<u32>, amount| Tier {
        up_to: up_to.map(|end| TierEnd::new(end).unwrap()),
        price: price(amount),
    };
    let mut terms = flat_terms("0");
    terms.per_user = UserPrices::new(
        vec![tier(Some(10), "120"), tier(None, "105.5")],
        TierMode::Graduated,
    )
    .unwrap();
    terms.base_fee = price("200");
    terms.per_device = price("3");
    terms.minimum_monthly = price("2500");
    terms.onboarding_fee = price("500");
    terms.onboarding_months_of_fee = MonthsOfFee::new(decimal("1.5")).unwrap();
    terms.term_discount = Fraction::new(decimal("0.1")).unwrap();
    terms.covers = Covers::default();
    terms.fair_use_per_user = minutes(1);
    Plan {
        annual_increase: Growth::new(decimal(increase)).unwrap(),
        ..plan("flat", "Flat-rate", Terms::FlatRate(Box::new(terms)))
    }
}

#[test]
fn fees_tiers_minimums_and_the_first_month_show_their_sums() {
    let bill = bill_of(
        vec![incident("T", "2026-01-05T10:00", 30)],
        tiered("0"),
        "2026-01",
    );
    assert_eq!(
        sentences(&bill),
        [
            "$200.00, less 10% for the term = $180.00",
            "10 at $120.00 and 8 at $105.50, less 10% for the term = $1,839.60",
            "20 devices at $3.00, less 10% for the term = $54.00",
            "$2,500.00 at least a month, $2,073.60 of it charged above: $426.40 is missing",
            "$500.00 and 1.5 × $2,500.00 (the first month’s fees) = $4,250.00",
            "30 minutes used, 18 available: 12 above them, at $130.00 an hour = $26.00",
        ],
    );
    assert_eq!(bill.plan_lines[1].quantity, "18 users");
    assert_eq!(bill.closing_lines[0].label, "Time above fair use");
}

#[test]
fn tiers_of_later_years_never_show_prices_that_do_not_add_up() {
    let bill = bill_of(Vec::new(), tiered("0.05"), "2027-02");
    assert_eq!(
        sentences(&bill)[1],
        "18 users, each at its tier’s price of that year, less 10% for the term = $1,931.58",
    );
}

#[test]
fn what_a_flat_rate_leaves_out_says_why_it_is_billed() {
    let mut project = incident("T", "2026-03-04T10:00", 30);
    project.kind = IncidentKind::Project;
    let mut visit = incident("U", "2026-03-05T10:00", 30);
    visit.onsite = true;
    let weekend = incident("V", "2026-03-07T10:00", 30);
    let made = Made::new(
        scenario(vec![project, visit, weekend]),
        card(vec![tiered("0")]),
    );
    let why = |place| {
        incident_across(&made.case(), place)
            .unwrap()
            .unwrap()
            .rows
            .remove(0)
            .why
    };
    assert_eq!(why(0), "Projects are left out: 30 min at $130");
    assert_eq!(why(1), "Visits are left out: 30 min at $130");
    assert_eq!(why(2), "After hours is left out (weekend): 30 min at $130");
}

#[test]
fn an_employee_who_runs_out_of_time_shows_what_was_left_over() {
    let terms = InHouse {
        annual_salary: price("60000"),
        overhead: Markup::new(decimal("0.42")).unwrap(),
        staff: Staff::new(decimal("0.5")).unwrap(),
        minutes_per_month_per_person: minutes(200),
        tools_per_user: price("18"),
        annual_training: price("3000"),
        recruitment_fee: price("4700"),
        weeks_absent: WeeksAbsent::LEAST,
        covers_after_hours: false,
        cover: labour("150"),
    };
    let plan = plan("staff", "Employee", Terms::InHouse(Box::new(terms)));
    let bill = bill_of(
        vec![incident("T", "2026-01-05T10:00", 160)],
        plan.clone(),
        "2026-01",
    );
    assert_eq!(
        sentences(&bill),
        [
            "0.5 employees at $60,000.00 a year × 1.42 (employer costs), a twelfth of it = $3,550.00",
            "18 users at $18.00 = $324.00",
            "0.5 employees at $3,000.00 a year, a twelfth of it = $125.00",
            "0.5 employees at $4,700.00 = $2,350.00",
            "60 minutes (60 of 160 were left over), at $150.00 an hour = $150.00",
        ],
    );
    let bill = bill_of(vec![incident("T", "2026-01-05T10:00", 60)], plan, "2026-01");
    assert_eq!(
        bill.not_billed.as_deref(),
        Some("1 incident is done by the employee.")
    );
}

#[test]
fn tax_stands_below_the_bill_and_is_added_only_where_it_is_a_cost() {
    let mut scenario = scenario(six_hours());
    let mut card = card(vec![break_fix("100")]);
    card.tax.rate = Fraction::new(decimal("0.0825")).unwrap();
    let month = Month::parse("2025-11").unwrap();
    let made = Made::new(scenario.clone(), card.clone());
    let shown = bill(&made.case(), 0, month).unwrap().unwrap();
    assert_eq!(
        shown.tax_label,
        "Sales tax 8.25%, never part of a comparison"
    );
    assert_eq!(
        (shown.total.as_str(), shown.tax.as_str(), shown.with_tax),
        ("$100.00", "$8.25", None)
    );
    scenario.organisation.tax_is_a_cost = true;
    let made = Made::new(scenario, card);
    let shown = bill(&made.case(), 0, month).unwrap().unwrap();
    assert_eq!(shown.with_tax.as_deref(), Some("$108.25"));
}

#[test]
fn a_plan_or_month_that_is_not_there_has_no_bill() {
    let made = Made::new(scenario(six_hours()), card(vec![break_fix("100")]));
    let case = made.case();
    assert_eq!(bill(&case, 1, Month::parse("2025-11").unwrap()), Ok(None));
    assert_eq!(bill(&case, 0, Month::parse("2024-11").unwrap()), Ok(None));
    assert_eq!(incident_across(&case, 99), Ok(None));
}

#[test]
fn search_finds_every_word_in_any_field_and_all_when_nothing_is_typed() {
    let mut incidents = six_hours();
    incidents[1].note = "Überspannung im Büro".to_owned();
    incidents[1].category = "Network".to_owned();
    incidents[2].category = "network".to_owned();
    let found = |typed| search_incidents(&incidents, typed);
    assert_eq!(found("NETWORK"), [1, 2]);
    assert_eq!(found("network büro"), [1]);
    assert_eq!(found("t-3"), [3]);
    assert_eq!(found("  "), [0, 1, 2, 3, 4, 5]);
    assert_eq!(found("nothing"), [0_usize; 0]);
}

#[test]
fn an_incident_without_words_is_called_by_its_kind() {
    let mut request = incident("T", "2026-03-04T10:00", 30);
    request.kind = IncidentKind::Request;
    let bill = bill_of(vec![request], break_fix("100"), "2026-03");
    assert_eq!(bill.incidents[0].what, "request");
}
