//! What serving costs a provider is nobody else's: no document has a place for it, and one that
//! brings it along loses it before anything is kept, shared or shown.

use breakeven::documents::built_in;
use breakeven::documents::job::{Job, Wanted, Work};
use breakeven::documents::schema::{rate_card_schema, scenario_schema};
use breakeven::documents::share_link::{Claims, Cost, Outlook, read_share_link, write_share_link};
use breakeven::documents::{read_rate_card, read_scenario, write_rate_card, write_scenario};
use breakeven::engine::civil::Month;
use breakeven::engine::forecast::Belief;
use breakeven::engine::where_it_wins::WinInput;
use std::sync::Arc;

/// Fields of what serving costs, and a figure that nothing else has.
const FIELDS: [&str; 5] = [
    "provider_costs",
    "technician_hour_cost",
    "tools_per_user_cost",
    "overhead_on_costs",
    "target_margin",
];
const FIGURE: &str = "73.19";

const BROUGHT: &str =
    r#""provider_costs": { "technician_hour_cost": "73.19", "target_margin": "73.19" },"#;

#[test]
fn no_schema_has_a_place_for_what_serving_costs() {
    for schema in [scenario_schema(), rate_card_schema()] {
        assert_private(&schema);
    }
}

#[test]
fn a_rate_card_that_brings_costs_along_is_refused_by_name() {
    let text = built_in::US_RATE_CARD.replacen('{', &format!("{{ {BROUGHT}"), 1);
    let faults = read_rate_card(&text).unwrap_err();
    assert!(
        format!("{faults:?}").contains("provider_costs"),
        "{faults:?}"
    );
}

#[test]
fn costs_that_a_scenario_brings_along_are_in_nothing_that_is_written_of_it() {
    let scenario = built_in::example_scenario(Month::of(2026, 1).unwrap()).unwrap();
    let text = write_scenario(&scenario).replacen('{', &format!("{{ {BROUGHT}"), 1);
    // Refused or passed over: what is kept of it is the scenario alone.
    let scenario = read_scenario(&text).map_or(scenario, |read| read.scenario);
    let card = built_in::rate_card().unwrap();
    let outlook = Outlook {
        months: None,
        cost: Cost::Invoices,
        claims: Claims::Counted,
    };
    let link = write_share_link(&scenario, &card, outlook).unwrap();
    let shared = read_share_link(&link).unwrap();
    let job = Job {
        number: 1,
        work: Work::Forecast {
            belief: Belief::default(),
            futures: 1,
            around: Some(Wanted {
                ranges: vec![WinInput::Users],
                swings: vec![WinInput::PlanPrice(0)],
            }),
        },
        scenario: Arc::new(scenario.clone()),
        rate_card: Arc::new(card.clone()),
    };
    for written in [
        write_scenario(&scenario),
        write_rate_card(&card),
        write_scenario(&shared.scenario),
        shared
            .rate_card
            .as_ref()
            .map(write_rate_card)
            .unwrap_or_default(),
        job.write(),
        format!("{:?}", job.run()),
    ] {
        assert_private(&written);
    }
}

#[track_caller]
fn assert_private(text: &str) {
    for word in FIELDS.iter().chain([&FIGURE]) {
        assert!(!text.contains(word), "{word} is in a document");
    }
}
