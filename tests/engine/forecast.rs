//! What holds of every forecast, and that it adds up what a replay bills.

use breakeven::engine::error::EngineError;
use breakeven::engine::forecast::{Belief, Forecast, Unwatched, Watch, forecast, forecast_of_past};
use breakeven::engine::money::{Currency, Money};
use breakeven::engine::plan::{BreakFix, Terms};
use breakeven::engine::quantity::{
    Fraction, Growth, Minutes, Months, Price, TicketsPerUser, Users,
};
use breakeven::engine::rate_card::{Plan, RateCard, Service};
use breakeven::engine::recommend::{Badge, badges};
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::engine::where_it_wins::Measure;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::matching::matching;
use crate::naive;
use crate::small;
use crate::strategies::Reach;

const FUTURES: u32 = 300;

/// Minor units up to which binary numbers add exactly.
const EXACT_BELOW: i128 = 1 << 53;

fn foresee(scenario: &Scenario, card: &RateCard, belief: Belief) -> Result<Forecast, EngineError> {
    forecast(scenario, card, belief, FUTURES, &mut Unwatched).map(Option::unwrap)
}

fn part(percent: i64) -> Fraction {
    Fraction::new(Decimal::new(percent, 2)).unwrap()
}

fn believed(percent: i64) -> Belief {
    Belief {
        neutral: false,
        share: part(percent),
    }
}

/// A scenario and a card whose forecast is neither refused nor long.
fn foreseeable() -> BoxedStrategy<(Scenario, RateCard)> {
    matching(Reach::Usual)
        .prop_map(|(mut scenario, mut card)| {
            scenario.organisation.users =
                Users::new(scenario.organisation.users.get().min(60)).unwrap();
            scenario.horizon = Months::new(scenario.horizon.get().min(18)).unwrap();
            scenario.annual_growth = Growth::new(Decimal::ZERO).unwrap();
            for of in [&mut scenario.assumptions, &mut card.assumptions] {
                of.tickets_per_user_month = Some(TicketsPerUser::new(Decimal::new(5, 1)).unwrap());
                of.preventable_share = Some(part(60));
                of.profile.get_or_insert_with(small::profile);
            }
            (scenario, card)
        })
        .boxed()
}

proptest! {
    #![proptest_config(crate::cases(48))]

    /// Guards against a second set of billing rules beside the bills.
    #[test]
    fn the_past_costs_in_a_forecast_what_it_costs_in_the_replay(
        (scenario, card) in matching(Reach::Usual)
    ) {
        let replay = replay(&scenario, &card).unwrap();
        let ours = match forecast_of_past(&scenario, &card) {
            Err(EngineError::NoProfile | EngineError::TooManyExpected { .. }
                | EngineError::TooMuchPrevention { .. }) => return Ok(()),
            other => other.unwrap(),
        };
        for (plan, ours) in replay.plans.iter().zip(ours) {
            let with_impact = plan.cost.plus(plan.impact.total().unwrap()).unwrap();
            for (ours, billed) in [(ours.invoices, plan.cost), (ours.with_impact, with_impact)] {
                if naive::minor_units(billed, scenario.currency).abs() < EXACT_BELOW {
                    prop_assert_eq!(ours, billed, "{}", &plan.id);
                } else {
                    let off = ours.minus(billed).unwrap().amount() / billed.amount();
                    prop_assert!(off.abs() < Decimal::new(1, 12), "{}", &plan.id);
                }
            }
        }
    }

    #[test]
    fn a_forecast_is_in_order_and_some_plan_is_always_the_cheapest(
        (scenario, card) in foreseeable()
    ) {
        let forecast = foresee(&scenario, &card, Belief::default()).unwrap();
        for measure in [Measure::Invoices, Measure::WithImpact] {
            let mut cheapest = 0.0;
            for plan in &forecast.plans {
                let outlook = breakeven::engine::recommend::outlook(plan, measure);
                prop_assert!(outlook.p10 <= outlook.p50 && outlook.p50 <= outlook.p90);
                prop_assert!(outlook.worst_month_p90 <= outlook.p90);
                cheapest += outlook.cheapest;
            }
            prop_assert!((cheapest - 1.0).abs() < 1e-9);
            let badges = badges(&forecast, measure).unwrap();
            for badge in Badge::ALL {
                prop_assert!(badges.iter().any(|held| held.contains(&badge)));
            }
        }
        prop_assert_eq!(&forecast, &foresee(&scenario, &card, Belief::default()).unwrap());
    }

    /// Guards against luck that differs from plan to plan.
    #[test]
    fn a_plan_that_stands_twice_has_the_same_futures_twice((scenario, card) in foreseeable()) {
        let mut twice = card.clone();
        twice.plans.truncate(6);
        let copies: Vec<Plan> = twice.plans.iter().cloned().map(|mut plan| {
            plan.id.push_str("-again");
            plan
        }).collect();
        let own = twice.plans.len();
        twice.plans.extend(copies);
        let mut scenario = scenario;
        // The current plan is the only one whose prevention is in full effect at once.
        scenario.current_plan = None;
        let forecast = foresee(&scenario, &twice, Belief::default()).unwrap();
        let (first, second) = forecast.plans.split_at(own);
        for (first, second) in first.iter().zip(second) {
            prop_assert_eq!(first.invoices, second.invoices);
            prop_assert_eq!(first.with_impact, second.with_impact);
        }
    }

    #[test]
    fn claims_that_nobody_believes_are_as_if_they_were_not_made((scenario, card) in foreseeable()) {
        let mut silent = card.clone();
        for plan in &mut silent.plans {
            plan.service.prevention = Fraction::LEAST;
            plan.service.recurrence = Fraction::LEAST;
            plan.service.discovery = Minutes::NONE;
        }
        let unbelieved = foresee(&scenario, &card, believed(0)).unwrap();
        prop_assert_eq!(unbelieved, foresee(&scenario, &silent, believed(100)).unwrap());
    }

    #[test]
    fn more_prevention_never_costs_more(
        ((scenario, card), less, more) in (foreseeable(), 0..=100_i64, 0..=100_i64)
    ) {
        let (less, more) = (less.min(more), less.max(more));
        let mut both = card.clone();
        let terms = Terms::BreakFix(BreakFix { labour: small::labour() });
        both.plans = [less, more].iter().map(|percent| Plan {
            id: format!("prevents-{percent}"),
            name: String::new(),
            terms: terms.clone(),
            annual_increase: Growth::new(Decimal::ZERO).unwrap(),
            service: Service { prevention: part(*percent), ..Service::default() },
        }).collect();
        let mut scenario = scenario;
        scenario.current_plan = None;
        let forecast = foresee(&scenario, &both, Belief::default()).unwrap();
        let [little, much] = forecast.plans.as_slice() else { panic!("two plans") };
        for (much, little) in [
            (much.invoices.mean, little.invoices.mean),
            (much.invoices.p10, little.invoices.p10),
            (much.invoices.p90, little.invoices.p90),
            (much.invoices.worst_month_p90, little.invoices.worst_month_p90),
            (much.with_impact.mean, little.with_impact.mean),
        ] {
            prop_assert!(much <= little);
        }
    }

    /// Guards against a panic or a silent clamp at the bounds of section 13.
    #[test]
    fn any_input_inside_the_bounds_has_a_forecast_or_a_named_error(
        (scenario, card) in matching(Reach::Bounds)
    ) {
        match forecast(&scenario, &card, Belief::default(), 1, &mut Unwatched) {
            Ok(forecast) => prop_assert!(forecast.is_some()),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}

#[test]
fn another_seed_draws_other_futures() {
    let (mut scenario, card) = small::case();
    let first = foresee(&scenario, &card, Belief::default()).unwrap();
    scenario.seed = 2;
    assert_ne!(first, foresee(&scenario, &card, Belief::default()).unwrap());
}

#[test]
fn neutral_leaves_only_terms_between_plans() {
    let (scenario, mut card) = small::case();
    let twin = Plan {
        id: "twin".to_owned(),
        service: Service {
            prevention: part(90),
            recurrence: part(50),
            discovery: Minutes::new(60).unwrap(),
            response: Minutes::new(480).unwrap(),
            restore_failure: part(100),
            ..card.plans[0].service.clone()
        },
        ..card.plans[0].clone()
    };
    card.plans.push(twin);
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    let forecast = foresee(&scenario, &card, neutral).unwrap();
    let (first, twin) = (&forecast.plans[0], forecast.plans.last().unwrap());
    assert_eq!(first.invoices, twin.invoices);
    assert_eq!(first.with_impact, twin.with_impact);
}

#[test]
fn what_cannot_be_foreseen_is_refused_by_name() {
    let refusal = |change: &dyn Fn(&mut Scenario, &mut RateCard)| {
        let (mut scenario, mut card) = small::case();
        change(&mut scenario, &mut card);
        foresee(&scenario, &card, Belief::default())
            .unwrap_err()
            .to_string()
    };
    let prevents_all = refusal(&|scenario, card| {
        scenario.assumptions.preventable_share = Some(Fraction::ONE);
        card.plans[1].service.prevention = part(96);
    });
    assert_eq!(
        prevents_all,
        "plans[1].service.prevention: 0.96 of a preventable_share of 1 is above 0.95 of all \
         incidents"
    );
    let nothing_to_draw = refusal(&|scenario, card| {
        let History::Log(log) = &mut scenario.history else {
            panic!("a log");
        };
        log.incidents.clear();
        card.assumptions.profile = None;
    });
    assert!(nothing_to_draw.starts_with("assumptions.profile: missing"));
    let other_currency = refusal(&|_, card| card.currency = Currency::from_code("EUR").unwrap());
    assert!(other_currency.starts_with("currency: the rate card is in EUR"));
    let too_large = refusal(&|scenario, _| {
        scenario.organisation.users = Users::new(100_000).unwrap();
        scenario.annual_growth = Growth::new(Decimal::ONE).unwrap();
        scenario.horizon = Months::new(24).unwrap();
        scenario.assumptions.tickets_per_user_month = Some(TicketsPerUser::LEAST);
    });
    assert!(too_large.starts_with("annual_growth: 1"), "{too_large}");
    let too_many = refusal(&|scenario, _| {
        scenario.organisation.users = Users::new(100_000).unwrap();
        scenario.assumptions.tickets_per_user_month =
            Some(TicketsPerUser::new(Decimal::from(1_000)).unwrap());
        let History::Log(log) = &mut scenario.history else {
            panic!("a log");
        };
        log.incidents.clear();
    });
    assert!(
        too_many.contains("incidents a month are expected"),
        "{too_many}"
    );
}

#[test]
fn a_watch_stops_a_forecast() {
    struct Once(bool);
    impl Watch for Once {
        fn goes_on(&mut self, _: u32, _: u32) -> bool {
            std::mem::replace(&mut self.0, false)
        }
    }
    let (scenario, card) = small::case();
    let stopped = forecast(&scenario, &card, Belief::default(), 10_000, &mut Once(true));
    assert_eq!(stopped, Ok(None));
}

#[test]
fn the_gap_is_between_the_two_best_and_badges_follow_the_figures() {
    let (scenario, card) = small::case();
    let forecast = foresee(&scenario, &card, Belief::default()).unwrap();
    let gap = forecast.gap_in_invoices.unwrap();
    let mut means: Vec<(Money, usize)> = forecast
        .plans
        .iter()
        .enumerate()
        .map(|(place, plan)| (plan.invoices.mean, place))
        .collect();
    means.sort();
    assert_eq!((gap.best, gap.second), (means[0].1, means[1].1));
    let apart = means[1].0.minus(means[0].0).unwrap();
    assert!(gap.mean.minus(apart).unwrap().amount().abs() <= Decimal::new(1, 2));
    assert!(gap.p10 <= gap.p90);
    let badges = badges(&forecast, Measure::Invoices).unwrap();
    assert!(badges[gap.best].contains(&Badge::LowestExpectedCost));
}

#[test]
fn twenty_futures_stand_for_all() {
    let (scenario, card) = small::case();
    let forecast = foresee(&scenario, &card, Belief::default()).unwrap();
    for (twenty, of) in [
        (
            &forecast.twenty_in_invoices,
            forecast
                .plans
                .iter()
                .map(|plan| plan.invoices)
                .collect::<Vec<_>>(),
        ),
        (
            &forecast.twenty_with_impact,
            forecast.plans.iter().map(|plan| plan.with_impact).collect(),
        ),
    ] {
        assert_eq!(twenty.cheapest.len(), 20);
        for parts in &twenty.cheapest {
            assert!((parts.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{parts:?}");
        }
        for (place, (costs, outlook)) in twenty.costs.iter().zip(of).enumerate() {
            assert!(costs.is_sorted());
            // The middles of the second and third twentieth lie around the first tenth.
            assert!(costs[1] <= outlook.p10 && outlook.p10 <= costs[2]);
            assert!(costs[9] <= outlook.p50 && outlook.p50 <= costs[10]);
            assert!(costs[17] <= outlook.p90 && outlook.p90 <= costs[18]);
            let all = twenty
                .cheapest
                .iter()
                .map(|parts| parts[place])
                .sum::<f64>();
            assert!((all / 20.0 - outlook.cheapest).abs() < 1e-9);
        }
    }
    let one = forecast_of_one(&scenario, &card);
    assert!(
        one.twenty_in_invoices
            .costs
            .iter()
            .all(|costs| costs[0] == costs[19])
    );
}

fn forecast_of_one(scenario: &Scenario, card: &RateCard) -> Forecast {
    forecast(scenario, card, Belief::default(), 1, &mut Unwatched)
        .unwrap()
        .unwrap()
}

#[test]
fn a_provider_learns_its_margin_and_the_price_that_meets_a_target() {
    use breakeven::engine::margin::{ProviderCosts, margins};
    let (scenario, card) = small::case();
    let costs = ProviderCosts {
        technician_hour_cost: Price::new(Decimal::from(60)).unwrap(),
        tools_per_user: Price::new(Decimal::from(15)).unwrap(),
        overhead: breakeven::engine::quantity::Markup::new(Decimal::new(2, 1)).unwrap(),
        travel: Minutes::new(40).unwrap(),
        target_margin: part(30),
    };
    let of = |card: &RateCard| {
        margins(
            &scenario,
            card,
            Belief::default(),
            &costs,
            2_000,
            &mut Unwatched,
        )
        .unwrap()
        .unwrap()
    };
    let margins_now = of(&card);
    for (place, plan) in card.plans.iter().enumerate() {
        let margin = margins_now.of_plan(place);
        match &plan.terms {
            Terms::InHouse(_) => assert_eq!(margin, None),
            _ => {
                let margin = margin.unwrap();
                assert!(margin.p10 <= margin.p50 && margin.p50 <= margin.p90);
                assert!((0.0..=1.0).contains(&margin.loss));
            }
        }
    }
    // Charging the price that it asks for meets the target as often as asked.
    let place = card
        .plans
        .iter()
        .position(|plan| matches!(plan.terms, Terms::FlatRate(_)))
        .unwrap();
    let price = margins_now
        .price_for(place, costs.target_margin, part(90))
        .unwrap();
    let mut priced = card.clone();
    let Terms::FlatRate(terms) = &mut priced.plans[place].terms else {
        panic!("a flat rate");
    };
    **terms = small::flat_at(Price::new(price.amount()).unwrap());
    let met = of(&priced)
        .part_meeting(place, costs.target_margin)
        .unwrap();
    assert!((0.895..=0.905).contains(&met), "{met}");
}
