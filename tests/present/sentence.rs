//! The sentence and the line below it.

use breakeven::engine::rate_card::{Plan, RateCard};
use breakeven::engine::scenario::{History, Scenario};
use breakeven::present::appearance::{Fill, PlanColour, plan_looks};
use breakeven::present::basis::{Tag, replay_basis};
use breakeven::present::case::Counted;
use breakeven::present::parts::{Emphasis, Part, to_text};
use breakeven::present::sentence::replay_sentence;

use crate::small::*;

fn say(scenario: Scenario, rate_card: RateCard) -> String {
    let made = Made::new(scenario, rate_card);
    to_text(&replay_sentence(&made.case(), Counted::Invoices).unwrap())
}

#[track_caller]
fn check(plans: Vec<Plan>, expected: &str) {
    assert_eq!(say(scenario(six_hours()), card(plans)), expected);
}

#[test]
fn the_winner_is_held_against_break_fix() {
    check(
        vec![break_fix("500"), hourly("400"), flat("10")],
        "Flat-rate would have been your cheapest plan: $2,160.00 over the last 12 months, $840.00 below break/fix.",
    );
}

#[test]
fn break_fix_wins_in_the_same_words_and_is_held_against_the_second() {
    check(
        vec![break_fix("100"), hourly("120"), flat("10")],
        "Break/fix would have been your cheapest plan: $600.00 over the last 12 months, $120.00 below hourly.",
    );
    check(
        vec![hourly("120"), contract("200", 60)],
        "Hourly would have been your cheapest plan: $720.00 over the last 12 months, $1,680.00 below the monthly contract.",
    );
}

#[test]
fn marks_and_strong_type_stand_where_the_design_has_them() {
    let made = Made::new(
        scenario(six_hours()),
        card(vec![break_fix("500"), flat("10")]),
    );
    let parts = replay_sentence(&made.case(), Counted::Invoices).unwrap();
    let looks = plan_looks(&made.rate_card.plans);
    assert_eq!(
        parts,
        vec![
            Part::Plan {
                look: looks[1],
                name: "Flat-rate".to_owned(),
                emphasis: Emphasis::Strong
            },
            Part::text(" would have been your cheapest plan: "),
            Part::Strong("$2,160.00".to_owned()),
            Part::text(" over the last 12 months, "),
            Part::Strong("$840.00".to_owned()),
            Part::text(" below "),
            Part::Plan {
                look: looks[0],
                name: "break/fix".to_owned(),
                emphasis: Emphasis::Plain
            },
            Part::text("."),
        ],
    );
}

#[test]
fn a_close_call_names_both_and_no_winner() {
    check(
        vec![break_fix("100"), hourly("101"), flat("10")],
        "Break/fix and hourly would have cost about the same: $600.00 and $606.00 over the last 12 months. Choose by what they leave out.",
    );
    check(
        vec![break_fix("100"), hourly("101.01")],
        "Break/fix would have been your cheapest plan: $600.00 over the last 12 months, $6.06 below hourly.",
    );
}

#[test]
fn equal_plans_are_said_to_be_equal() {
    check(
        vec![break_fix("100"), hourly("100"), flat("10")],
        "Break/fix and hourly would have cost the same: $600.00 over the last 12 months. Choose by what they leave out.",
    );
    check(
        vec![break_fix("100"), hourly("100"), contract("50", 60)],
        "Break/fix, hourly and the monthly contract would have cost the same: $600.00 over the last 12 months. Choose by what they leave out.",
    );
    let many = (0..5).map(|_| hourly("100")).collect();
    check(
        many,
        "Hourly and four other plans would have cost the same: $600.00 over the last 12 months. Choose by what they leave out.",
    );
}

#[test]
fn a_single_plan_has_nothing_to_be_compared_with() {
    check(
        vec![break_fix("100")],
        "Break/fix would have cost $600.00 over the last 12 months. There is no other plan to compare it with.",
    );
    check(vec![], "There is no plan to compare.");
}

#[test]
fn without_incidents_it_says_so_first() {
    let say = |plans| say(scenario(Vec::new()), card(plans));
    assert_eq!(
        say(vec![break_fix("100"), hourly("100"), flat("10")]),
        "With no incidents over the last 12 months, break/fix and hourly would have cost nothing; flat-rate would have cost $2,160.00.",
    );
    assert_eq!(
        say(vec![flat("10"), contract("200", 60)]),
        "With no incidents over the last 12 months, flat-rate would have been your cheapest plan: $2,160.00, $240.00 below the monthly contract.",
    );
    assert_eq!(
        say(vec![break_fix("100"), hourly("100")]),
        "With no incidents over the last 12 months, break/fix and hourly would have cost nothing.",
    );
}

#[test]
fn a_total_of_zero_with_incidents_is_no_error() {
    check(
        vec![break_fix("0"), flat("10")],
        "Break/fix would have cost nothing over the last 12 months; flat-rate would have cost $2,160.00.",
    );
}

#[test]
fn windows_of_other_lengths_are_named_by_their_months() {
    let say = |from, months| {
        let mut scenario = scenario(six_hours());
        window(&mut scenario, from, months);
        say(scenario, card(vec![break_fix("100"), flat("100")]))
    };
    assert_eq!(
        say("2023-11", 31),
        "Break/fix would have been your cheapest plan: $600.00 over the 31 months from November 2023 to May 2026, $55,200.00 below flat-rate.",
    );
    assert_eq!(
        say("2026-03", 1),
        "Break/fix would have been your cheapest plan: $100.00 in March 2026, $1,700.00 below flat-rate.",
    );
}

#[test]
fn names_that_a_provider_chose_stay_as_they_are() {
    let named = |plan: Plan, name: &str| Plan {
        name: name.to_owned(),
        ..plan
    };
    check(
        vec![
            named(break_fix("100"), "Northgate OnCall"),
            named(flat("10"), "Flat-rate plus"),
        ],
        "Northgate OnCall would have been your cheapest plan: $600.00 over the last 12 months, $1,560.00 below flat-rate plus.",
    );
    check(
        vec![
            named(hourly("100"), "Hourly, half days"),
            named(break_fix("500"), ""),
        ],
        "Hourly, half days, would have been your cheapest plan: $600.00 over the last 12 months, $2,400.00 below break/fix.",
    );
}

#[test]
fn lost_work_is_said_when_it_counts() {
    let made = Made::new(
        scenario(six_hours()),
        card(vec![break_fix("100"), flat("10")]),
    );
    assert_eq!(
        to_text(&replay_sentence(&made.case(), Counted::WithLostWork).unwrap()),
        "Break/fix would have been your cheapest plan: $657.05 over the last 12 months, $1,560.00 below flat-rate, lost work counted.",
    );
}

#[test]
fn the_basis_says_what_the_answer_rests_on() {
    let basis = |scenario: Scenario, plans: Vec<Plan>| {
        let made = Made::new(scenario, card(plans));
        let basis = replay_basis(&made.case(), Counted::Invoices).unwrap();
        (basis.tag, basis.text)
    };
    let clear = || vec![break_fix("100"), flat("10")];
    assert_eq!(
        basis(scenario(six_hours()), clear()),
        (None, "6 incidents from November 2025 to October 2026, exactly as they happened; no forecast, no assumption.".to_owned()),
    );
    let mut late = scenario(six_hours());
    window(&mut late, "2025-12", 12);
    if let History::Log(log) = &mut late.history {
        log.incidents.push(incident("T-9", "2026-01-05T09:00", 30));
    }
    assert_eq!(
        basis(late, clear()).1,
        "6 incidents from December 2025 to November 2026, exactly as they happened; no forecast, no assumption. 1 more lies outside these months and is not counted.",
    );
    assert_eq!(
        basis(scenario(six_hours()[..4].to_vec()), clear()),
        (
            Some(Tag::ThinHistory),
            "4 incidents in 12 months say little. What they would have cost is exact.".to_owned()
        ),
    );
    assert_eq!(
        basis(scenario(Vec::new()), clear()).1,
        "No incidents in 12 months. Only what is charged anyway is counted.",
    );
    assert_eq!(
        basis(
            scenario(six_hours()),
            vec![break_fix("100"), hourly("101"), flat("10")]
        ),
        (
            Some(Tag::CloseCall),
            "They differ by $6.00, 1% or less; flat-rate, at $2,160.00, comes next.".to_owned()
        ),
    );
    assert_eq!(
        basis(scenario(six_hours()), vec![break_fix("100"), hourly("100")]).1,
        "They come to the same amount, to the last digit.",
    );
}

#[test]
fn twelve_plans_of_any_kind_never_look_the_same() {
    let kinds: [fn() -> Plan; 5] = [
        || break_fix("1"),
        || hourly("1"),
        || blocks(60, "1"),
        || contract("1", 60),
        || flat("1"),
    ];
    for kind in kinds {
        let looks = plan_looks(&(0..12).map(|_| kind()).collect::<Vec<_>>());
        for (place, look) in looks.iter().enumerate() {
            assert!(!looks[..place].contains(look));
        }
    }
    let looks = plan_looks(&[
        flat("1"),
        break_fix("1"),
        flat("1"),
        flat("1"),
        hourly("1"),
        break_fix("1"),
    ]);
    let found: Vec<_> = looks.iter().map(|look| (look.colour, look.fill)).collect();
    assert_eq!(
        found,
        [
            (PlanColour::Flat, Fill::Solid),
            (PlanColour::BreakFix, Fill::Solid),
            (PlanColour::FlatPlus, Fill::Solid),
            (PlanColour::Flat, Fill::Hollow),
            (PlanColour::Hourly, Fill::Solid),
            (PlanColour::BreakFix, Fill::Hollow),
        ],
    );
}
