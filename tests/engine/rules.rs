//! The rule that a line names, which the bills retell: the amount alone does not show it.

use breakeven::engine::civil::Moment;
use breakeven::engine::error::EngineError;
use breakeven::engine::incident::MOST_INCIDENTS;
use breakeven::engine::invoice::{BeyondAvailable, LineCode, Rule};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{BreakFix, FlatRate, Retainer, Terms};
use breakeven::engine::quantity::{Fraction, Minutes, MonthsOfFee, Price};
use rust_decimal::Decimal;

use crate::labour::{incident, labour, minutes, price, replay_under, try_replay_under};

fn flat_rate(mode: TierMode) -> FlatRate {
    let tier = Tier {
        up_to: None,
        price: price("160"),
    };
    FlatRate {
        base_fee: Price::LEAST,
        per_user: UserPrices::new(vec![tier], mode).unwrap(),
        per_device: Price::LEAST,
        per_server: Price::LEAST,
        per_site: Price::LEAST,
        minimum_monthly: price("200"),
        onboarding_fee: price("30"),
        onboarding_months_of_fee: MonthsOfFee::ONE,
        term_discount: Fraction::LEAST,
        covers: Covers::default(),
        fair_use_per_user: Minutes::NONE,
        labour: labour(),
    }
}

fn rules(terms: Terms, lengths: &[u32]) -> Vec<(LineCode, Rule)> {
    let incidents = lengths.iter().map(|work| incident(*work)).collect();
    replay_under(terms, incidents).plans[0].invoices[0]
        .lines
        .iter()
        .map(|line| (line.code, line.rule.clone()))
        .collect()
}

#[test]
fn a_flat_rate_tells_its_tiers_its_minimum_and_its_onboarding() {
    let first = |mode| rules(Terms::FlatRate(Box::new(flat_rate(mode))), &[])[0].clone();
    assert_eq!(
        first(TierMode::Graduated),
        (LineCode::Users, Rule::GraduatedTiers)
    );
    assert_eq!(first(TierMode::Volume), (LineCode::Users, Rule::VolumeTier));

    let charged = rules(Terms::FlatRate(Box::new(flat_rate(TierMode::Volume))), &[]);
    let in_money = |rule: &Rule| match rule {
        Rule::MonthlyMinimum(missed) => vec![missed.recurring.amount(), missed.minimum],
        Rule::MonthsOfFee(start) => vec![start.recurring.amount(), start.months, start.fee],
        _ => Vec::new(),
    };
    let told: Vec<_> = charged.iter().map(|(_, rule)| in_money(rule)).collect();
    let whole = |values: &[i64]| {
        values
            .iter()
            .copied()
            .map(Decimal::from)
            .collect::<Vec<_>>()
    };
    assert_eq!(told, [whole(&[]), whole(&[160, 200]), whole(&[200, 1, 30])]);
}

#[test]
fn overage_tells_what_was_drawn_what_was_available_and_who_drew_beyond() {
    let retainer = Terms::Retainer(Retainer {
        monthly_fee: price("100"),
        included: minutes(60),
        rollover_cap: Minutes::NONE,
        covers_projects: false,
        labour: labour(),
    });
    let told = rules(retainer, &[30, 30, 15, 0, 15]);
    assert_eq!(
        told[1],
        (
            LineCode::Overage,
            Rule::BeyondAvailable(Box::new(BeyondAvailable {
                drawn: 90,
                available: 60,
                incidents: 2,
            }))
        )
    );
    assert_eq!(told[0], (LineCode::Fee, Rule::Fee));
}

#[test]
fn the_longest_log_allowed_has_a_result_and_a_longer_one_a_named_error() {
    let mut before = incident(30);
    before.opened = Moment::parse("2025-12-31T23:59").unwrap();
    let of = |count| {
        let terms = Terms::BreakFix(BreakFix { labour: labour() });
        try_replay_under(terms, vec![before.clone(); count])
    };
    assert_eq!(MOST_INCIDENTS, 200_000);
    assert_eq!(of(MOST_INCIDENTS).unwrap().outside_window, MOST_INCIDENTS);
    assert_eq!(
        of(MOST_INCIDENTS + 1),
        Err(EngineError::TooManyIncidents {
            found: MOST_INCIDENTS + 1
        })
    );
}
