//! That strips cover their range, agree with the forecast, and follow what is varied.

use std::sync::OnceLock;

use breakeven::engine::forecast::{Belief, Forecast, Material, Unwatched, forecast};
use breakeven::engine::quantity::{Fraction, Price};
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::recommend::{Basis, Reason, Side, recommend};
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::{Curves, Explorer, Measure, WinInput, Wins};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::small;

const INPUTS: [WinInput; 8] = [
    WinInput::Users,
    WinInput::IncidentsAMonth,
    WinInput::WorkMinutes,
    WinInput::ShareAfterHours,
    WinInput::ShareOnsite,
    WinInput::EmployeeHourCost,
    WinInput::Horizon,
    WinInput::PlanPrice(0),
];

fn foreseen(scenario: &Scenario, card: &RateCard) -> Forecast {
    forecast(scenario, card, Belief::default(), 4_000, &mut Unwatched)
        .unwrap()
        .unwrap()
}

/// Every strip of the small case, worked out once.
fn all() -> &'static (Forecast, Vec<Wins>) {
    static ALL: OnceLock<(Forecast, Vec<Wins>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let (scenario, card) = small::case();
        let forecast = foreseen(&scenario, &card);
        let material = Material::of(&scenario, &card);
        let explorer =
            Explorer::new(&scenario, &card, Belief::default(), &material, &forecast).unwrap();
        let wins = INPUTS
            .iter()
            .map(|input| explorer.wins(*input).unwrap())
            .collect();
        (forecast, wins)
    })
}

fn measured(wins: &Wins) -> [&Curves; 2] {
    [&wins.invoices, &wins.with_impact]
}

fn of(input: WinInput) -> &'static Wins {
    all().1.iter().find(|wins| wins.input == input).unwrap()
}

#[test]
fn intervals_cover_the_range_and_name_the_cheapest_at_every_step() {
    for wins in &all().1 {
        for curves in measured(wins) {
            let mut place = 0;
            for interval in &curves.intervals {
                assert_eq!(wins.steps[place], interval.from, "{:?}", wins.input);
                while wins
                    .steps
                    .get(place)
                    .is_some_and(|step| *step <= interval.to)
                {
                    assert_eq!(curves.cheapest_at(place), Some(interval.plan));
                    place += 1;
                }
                assert_eq!(wins.steps[place - 1], interval.to);
            }
            assert_eq!(place, wins.steps.len(), "{:?}", wins.input);
            assert_eq!(curves.crossings.len() + 1, curves.intervals.len());
            for (crossing, pair) in curves.crossings.iter().zip(curves.intervals.windows(2)) {
                assert!((pair[0].to..=pair[1].from).contains(&crossing.at));
                assert_eq!(
                    (crossing.below, crossing.above),
                    (pair[0].plan, pair[1].plan)
                );
            }
        }
    }
}

/// Guards against a strip that contradicts the figures beside it.
#[test]
fn at_its_present_value_every_strip_says_what_the_forecast_says() {
    let (forecast, wins) = all();
    for wins in wins {
        let Some(place) = wins
            .steps
            .iter()
            .position(|step| (*step - wins.now).abs() < 1e-9)
        else {
            continue;
        };
        for (plan, outlook) in forecast.plans.iter().enumerate() {
            for (curves, mean) in [
                (&wins.invoices, outlook.invoices.mean),
                (&wins.with_impact, outlook.with_impact.mean),
            ] {
                let mean = mean.amount().to_f64().unwrap();
                let off = (curves.costs[plan][place] - mean).abs();
                assert!(off < 0.01, "{:?} {plan}: {off}", wins.input);
            }
        }
    }
    assert!(of(WinInput::Users).steps.contains(&15.0));
}

/// Guards against a variation that leaves something behind.
#[test]
fn varied_costs_agree_with_a_forecast_of_the_varied_case() {
    let (scenario, card) = small::case();
    let near = |input: WinInput, value: f64, scenario: &Scenario, card: &RateCard| {
        let wins = of(input);
        let place = wins
            .steps
            .iter()
            .position(|step| (step - value).abs() < 1e-6)
            .unwrap();
        let direct = foreseen(scenario, card);
        for (plan, outlook) in direct.plans.iter().enumerate() {
            for (curves, mean) in [
                (&wins.invoices, outlook.invoices.mean),
                (&wins.with_impact, outlook.with_impact.mean),
            ] {
                let mean = mean.amount().to_f64().unwrap();
                let varied = curves.costs[plan][place];
                assert!(
                    (varied - mean).abs() <= 0.04 * mean,
                    "{input:?} = {value}, plan {plan}: {varied} is not {mean}"
                );
            }
        }
    };
    let mut dearer = scenario.clone();
    let now = scenario.organisation.employee_hour_cost.get();
    dearer.organisation.employee_hour_cost = Price::new(now * Decimal::from(2)).unwrap();
    let doubled = now.to_f64().unwrap() * 2.0;
    near(WinInput::EmployeeHourCost, doubled, &dearer, &card);

    let mut longer = scenario.clone();
    longer.horizon = breakeven::engine::quantity::Months::new(36).unwrap();
    near(WinInput::Horizon, 36.0, &longer, &card);

    let mut dear = card.clone();
    if let breakeven::engine::plan::Terms::BreakFix(terms) = &mut dear.plans[0].terms {
        let rate = terms.labour.hourly_rate.get() * "1.35".parse::<Decimal>().unwrap();
        terms.labour.hourly_rate = Price::new(rate).unwrap();
    } else {
        panic!("the first plan is break/fix");
    }
    near(
        WinInput::PlanPrice(0),
        0.25 + 0.0275 * 40.0,
        &scenario,
        &dear,
    );
}

#[test]
fn costs_that_depend_on_incidents_grow_with_them_and_a_dearer_plan_wins_less() {
    let incidents = of(WinInput::IncidentsAMonth);
    assert_eq!(incidents.steps.first(), Some(&0.0));
    // Break/fix without incidents costs nothing; sampling errors shrink with it.
    assert!(incidents.invoices.costs[0][0].abs() < 0.01);
    for costs in &incidents.invoices.costs {
        assert!(costs.last() >= costs.first());
    }
    let price = &of(WinInput::PlanPrice(0)).invoices.costs;
    assert!(price[0].windows(2).all(|pair| pair[0] <= pair[1]));
    assert!(
        price[1]
            .windows(2)
            .all(|pair| (pair[0] - pair[1]).abs() < 1e-6)
    );
}

#[test]
fn a_share_that_nobody_or_everybody_has_gets_no_strip() {
    let (mut scenario, mut card) = small::case();
    for of in [&mut scenario.assumptions, &mut card.assumptions] {
        if let Some(profile) = &mut of.profile {
            profile.share_onsite = Fraction::LEAST;
        }
    }
    if let breakeven::engine::scenario::History::Log(log) = &mut scenario.history {
        for incident in &mut log.incidents {
            incident.onsite = false;
        }
    }
    let forecast = foreseen(&scenario, &card);
    let material = Material::of(&scenario, &card);
    let explorer =
        Explorer::new(&scenario, &card, Belief::default(), &material, &forecast).unwrap();
    let wins = explorer.wins(WinInput::ShareOnsite).unwrap();
    assert!(wins.steps.is_empty() && wins.invoices.intervals.is_empty());
}

#[test]
fn swings_are_sorted_and_doubted_claims_move_the_answer_little_by_little() {
    let (scenario, card) = small::case();
    let forecast = foreseen(&scenario, &card);
    let material = Material::of(&scenario, &card);
    let explorer =
        Explorer::new(&scenario, &card, Belief::default(), &material, &forecast).unwrap();
    let swings = explorer.swings(&INPUTS, Measure::Invoices).unwrap();
    let size =
        |swing: &breakeven::engine::where_it_wins::Swing| swing.lower.abs().max(swing.higher.abs());
    assert_eq!(swings.len(), INPUTS.len());
    assert!(
        swings
            .windows(2)
            .all(|pair| size(&pair[0]) >= size(&pair[1]))
    );
    // What an employee hour costs is no part of an invoice.
    let hour = swings
        .iter()
        .find(|swing| swing.input == WinInput::EmployeeHourCost);
    assert!(size(hour.unwrap()) < 1e-6);

    let believed = explorer.wins(WinInput::Belief).unwrap();
    let steps = &believed.steps;
    assert_eq!((steps.first(), steps.last()), (Some(&0.0), Some(&1.0)));
    let invoices = &believed.invoices;
    let whole = invoices.costs.iter().map(|costs| *costs.last().unwrap());
    for (full, plan) in whole.zip(&forecast.plans) {
        assert!((full - plan.invoices.mean.amount().to_f64().unwrap()).abs() < 0.01);
    }
}

#[test]
fn a_recommendation_says_the_gap_the_flips_and_what_it_rests_on() {
    let (scenario, card) = small::case();
    let (forecast, wins) = all();
    let replay = replay(&scenario, &card).unwrap();
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    let neutral = self::forecast(&scenario, &card, neutral, 2_000, &mut Unwatched)
        .unwrap()
        .unwrap();
    let said = recommend(Basis {
        forecast,
        neutral: Some(&neutral),
        replay: &replay,
        wins,
        measure: Measure::Invoices,
    })
    .unwrap();
    assert_eq!(said.badges.len(), card.plans.len());
    let gap = forecast.gap_in_invoices.unwrap();
    assert_eq!(said.reasons.first(), Some(&Reason::Gap(gap)));
    let rests = said.reasons.iter().find_map(|reason| match reason {
        Reason::RestsOn { in_full, .. } => Some(*in_full),
        _ => None,
    });
    assert_eq!(rests, Some(gap.mean));
    for reason in &said.reasons {
        if let Reason::Flip {
            input,
            side,
            at,
            plan,
        } = reason
        {
            let wins = of(*input);
            let place = wins.steps.iter().position(|step| step == at).unwrap();
            assert_eq!(wins.invoices.cheapest_at(place), Some(*plan));
            assert_eq!(*side == Side::Below, *at < wins.now);
        }
    }
    assert_eq!(
        said.reasons.last(),
        Some(&Reason::LeavesOut { plan: gap.best })
    );
}
