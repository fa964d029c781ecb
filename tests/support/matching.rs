//! Scenarios and rate cards that fit each other: one currency, incidents inside the window.
//!
//! For property tests of the replay, beside `strategies.rs`, whose parts it puts together.

use breakeven::engine::civil::{Moment, Month};
use breakeven::engine::incident::Incident;
use breakeven::engine::quantity::Months;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::{History, Log, Scenario};
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Strategy, any};

use crate::strategies::{Reach, incident_within, rate_card_within, scenario, whole};

/// Incidents of one history, at most.
const MOST: usize = 12;

/// Any scenario with a log, and a rate card to price it by. One incident in eight lies outside
/// the window; half of the time the first plan is already running.
pub fn matching(reach: Reach) -> BoxedStrategy<(Scenario, RateCard)> {
    (
        scenario(),
        rate_card_within(reach),
        log(reach),
        any::<bool>(),
    )
        .prop_map(|(mut scenario, card, log, running)| {
            scenario.currency = card.currency;
            scenario.history = History::Log(log);
            scenario.current_plan = card
                .plans
                .first()
                .filter(|_| running)
                .map(|plan| plan.id.clone());
            (scenario, card)
        })
        .boxed()
}

/// The log of a scenario from [`matching`].
pub fn log_of(scenario: &mut Scenario) -> &mut Log {
    match &mut scenario.history {
        History::Log(log) => log,
        History::Summary(_) => panic!("matching scenarios hold a log"),
    }
}

fn log(reach: Reach) -> BoxedStrategy<Log> {
    (
        1_900..=2_199,
        1..=12_u32,
        whole(Months::MIN, Months::MAX, Months::new),
        vec((incident_within(reach), any::<u32>(), 0..8_u32), 0..=MOST),
    )
        .prop_map(|(year, month, months, incidents)| {
            let from = Month::of(year, month).unwrap();
            let incidents = incidents
                .into_iter()
                .map(|(incident, place, outside)| {
                    let month = if outside == 0 {
                        -1
                    } else {
                        i32::try_from(place % months.get()).unwrap()
                    };
                    opened_in(incident, from.plus(month), place)
                })
                .collect();
            Log {
                from,
                months,
                incidents,
            }
        })
        .boxed()
}

/// The incident on some day of another month, at its own time of day.
fn opened_in(mut incident: Incident, month: Month, place: u32) -> Incident {
    let date = month.first_day().plus_days((place >> 16) % month.days());
    incident.opened = Moment::new(date, incident.opened.minute()).unwrap();
    incident
}
