//! Incidents that grow with people.

use breakeven::documents::built_in;
use breakeven::engine::civil::Month;
use breakeven::engine::quantity::IncidentCount;
use breakeven::engine::scenario::{History, Log, Scenario};
use breakeven::state::input::Input;
use breakeven::state::per_person::PerPerson;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn with_incidents(count: u32) -> Scenario {
    let mut scenario = built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap();
    if let History::Summary(summary) = &mut scenario.history {
        summary.incidents = IncidentCount::new(count).unwrap();
    }
    scenario
}

fn incidents(scenario: &Scenario) -> u32 {
    match &scenario.history {
        History::Summary(summary) => summary.incidents.get(),
        History::Log(_) => unreachable!(),
    }
}

/// People are moved one after the other, as the page moves them.
fn move_people(mut scenario: Scenario, people: &[u32]) -> Scenario {
    let mut remembered = None;
    for people in people {
        remembered = PerPerson::to_keep(remembered, &scenario);
        let next = Input::People
            .put(Decimal::from(*people), &scenario)
            .unwrap();
        scenario = remembered.unwrap().keep_in(next);
    }
    scenario
}

#[test]
fn twice_the_people_have_twice_the_incidents() {
    assert_eq!(incidents(&move_people(with_incidents(90), &[30])), 180);
    assert_eq!(incidents(&move_people(with_incidents(90), &[1])), 6);
    assert_eq!(incidents(&move_people(with_incidents(90), &[1, 15])), 90);
}

#[test]
fn a_figure_that_was_set_is_the_new_proportion() {
    let moved = move_people(with_incidents(90), &[30]);
    let mut set = moved;
    if let History::Summary(summary) = &mut set.history {
        summary.incidents = IncidentCount::new(300).unwrap();
    }
    let stale = PerPerson::of(&with_incidents(90));
    let keep = PerPerson::to_keep(stale, &set).unwrap();
    let next = Input::People.put(Decimal::from(15), &set).unwrap();
    assert_eq!(incidents(&keep.keep_in(next)), 150);
}

#[test]
fn a_log_stays_as_it_happened() {
    let mut scenario = with_incidents(90);
    scenario.history = History::Log(Log {
        from: Month::of(2025, 11).unwrap(),
        months: scenario.horizon,
        incidents: Vec::new(),
    });
    assert_eq!(PerPerson::to_keep(None, &scenario), None);
}

#[test]
fn a_count_beyond_its_bound_is_held_and_comes_back() {
    let most = move_people(with_incidents(200_000), &[100_000]);
    assert_eq!(incidents(&most), 200_000);
    let back = move_people(with_incidents(200_000), &[100_000, 15]);
    assert_eq!(incidents(&back), 200_000);
}

proptest! {
    #[test]
    fn moving_there_and_back_gives_the_same_count(
        count in 0_u32..5_000,
        way in prop::collection::vec(1_u32..3_000, 0..12),
    ) {
        let mut way = way;
        way.push(15);
        prop_assert_eq!(incidents(&move_people(with_incidents(count), &way)), count);
    }
}
