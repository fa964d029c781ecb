//! Assumptions: each can be read, changed and halved, and nothing else changes with it.

use breakeven::documents::built_in;
use breakeven::engine::assumption::{Assumption, Topic};
use breakeven::engine::civil::Month;
use breakeven::engine::forecast::{Belief, Material, Unwatched, forecast};
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::Explorer;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

fn case() -> (Scenario, RateCard) {
    (
        built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap(),
        built_in::rate_card().unwrap(),
    )
}

#[test]
fn every_assumption_of_the_built_in_card_can_be_read_and_put_back() {
    let (scenario, card) = case();
    let all = Assumption::all(&card);
    for topic in Topic::ALL {
        let is_none = topic == Topic::Discovery;
        assert_eq!(
            all.iter().all(|one| one.topic != topic),
            is_none,
            "{topic:?}"
        );
    }
    for assumption in &all {
        let value = assumption.value(&scenario, &card).unwrap();
        let (mut next, mut changed) = (scenario.clone(), card.clone());
        assumption.put(value, &mut next, &mut changed).unwrap();
        assert_eq!(changed, card, "{assumption:?}");
        assert_eq!(assumption.value(&next, &changed), Some(value));
    }
}

#[test]
fn half_of_an_assumption_is_half_and_changes_no_other() {
    let (scenario, card) = case();
    let all = Assumption::all(&card);
    for assumption in &all {
        let value = assumption.value(&scenario, &card).unwrap();
        let (next, changed) = assumption.halved(&scenario, &card).unwrap();
        let half = assumption.value(&next, &changed).unwrap();
        assert!(
            (half * Decimal::TWO - value).abs() <= Decimal::ONE,
            "{assumption:?}"
        );
        assert_ne!(half, value);
        for other in all.iter().filter(|other| *other != assumption) {
            assert_eq!(
                other.value(&next, &changed),
                other.value(&scenario, &card),
                "{assumption:?} moved {other:?}"
            );
        }
    }
}

#[test]
fn a_value_that_is_not_allowed_is_refused_and_nothing_changes() {
    let (scenario, card) = case();
    for (topic, value) in [
        (Topic::Prevention, Decimal::new(101, 2)),
        (Topic::Tickets, Decimal::ZERO),
        (Topic::Clustering, Decimal::new(4, 1)),
        (Topic::Response, Decimal::new(5, 1)),
        (Topic::Response, Decimal::NEGATIVE_ONE),
        (Topic::Salary, Decimal::NEGATIVE_ONE),
    ] {
        let all = Assumption::all(&card);
        let assumption = all.iter().find(|one| one.topic == topic).unwrap();
        let (mut next, mut changed) = (scenario.clone(), card.clone());
        assert!(
            assumption.put(value, &mut next, &mut changed).is_err(),
            "{topic:?}: {value}"
        );
        assert_eq!((next, changed), (scenario.clone(), card.clone()));
    }
}

#[test]
fn the_gap_with_half_of_it_is_that_of_a_forecast_with_half_of_it() {
    let (scenario, card) = case();
    let foresee = |scenario: &Scenario, card: &RateCard| {
        forecast(scenario, card, Belief::default(), 10_000, &mut Unwatched)
            .unwrap()
            .unwrap()
    };
    let now = foresee(&scenario, &card);
    let material = Material::of(&scenario, &card);
    let explorer = Explorer::new(&scenario, &card, Belief::default(), &material, &now).unwrap();
    let gap = now.gap_in_invoices.unwrap();
    for assumption in Assumption::all(&card) {
        let [invoices, _] = explorer.gap_if_half(&assumption).unwrap().unwrap();
        let (next, changed) = assumption.halved(&scenario, &card).unwrap();
        let direct = foresee(&next, &changed);
        let mean = |plan: usize| direct.plans[plan].invoices.mean.amount().to_f64().unwrap();
        let direct = mean(gap.second) - mean(gap.best);
        // Some hundred futures stand for ten thousand.
        let near = 0.02 * mean(gap.best);
        assert!(
            (invoices - direct).abs() < near,
            "{assumption:?}: {invoices} for {direct}"
        );
    }
}
