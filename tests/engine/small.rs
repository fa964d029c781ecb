//! One small office under six plans, for tests that need figures and not extremes.

use breakeven::documents::built_in::example_scenario;
use breakeven::documents::read_rate_card;
use breakeven::engine::civil::Month;
use breakeven::engine::history::illustrate;
use breakeven::engine::labour::Labour;
use breakeven::engine::plan::flat_rate::{Tier, TierMode, UserPrices};
use breakeven::engine::plan::{FlatRate, Terms};
use breakeven::engine::quantity::Price;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::{History, Log, Profile, Scenario};

/// The typical office with its incidents as a log, under the six plans of an example card.
pub fn case() -> (Scenario, RateCard) {
    let card = read_rate_card(include_str!("../../examples/rate-cards/us.json")).unwrap();
    let mut scenario = example_scenario(Month::of(2026, 1).unwrap()).unwrap();
    let History::Summary(summary) = &scenario.history else {
        panic!("the example is a summary");
    };
    let incidents = illustrate(summary, &scenario.organisation);
    scenario.history = History::Log(Log {
        from: summary.from,
        months: summary.months,
        incidents,
    });
    (scenario, card)
}

/// What incidents are like elsewhere.
pub fn profile() -> Profile {
    case().1.assumptions.profile.unwrap()
}

/// How the first plan of the card bills time.
pub fn labour() -> Labour {
    case()
        .1
        .plans
        .iter()
        .find_map(|plan| match &plan.terms {
            Terms::BreakFix(terms) => Some(terms.labour.clone()),
            _ => None,
        })
        .unwrap()
}

/// The card's flat rate at one price for everybody, and no minimum.
pub fn flat_at(price: Price) -> FlatRate {
    let terms = case()
        .1
        .plans
        .into_iter()
        .find_map(|plan| match plan.terms {
            Terms::FlatRate(terms) => Some(terms),
            _ => None,
        });
    let tier = Tier { up_to: None, price };
    FlatRate {
        per_user: UserPrices::new(vec![tier], TierMode::Graduated).unwrap(),
        base_fee: Price::LEAST,
        per_device: Price::LEAST,
        per_server: Price::LEAST,
        per_site: Price::LEAST,
        onboarding_fee: Price::LEAST,
        onboarding_months_of_fee: breakeven::engine::quantity::MonthsOfFee::LEAST,
        minimum_monthly: Price::LEAST,
        ..*terms.unwrap()
    }
}
