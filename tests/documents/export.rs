//! What this program exports, it reads back as it was.

use breakeven::documents::{read_scenario, write_scenario};
use breakeven::engine::incident::Incident;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::import::choices::Choices;
use breakeven::import::tool::Tool;
use breakeven::import::understanding::Options;
use breakeven::import::window::{Coverage, Window};
use breakeven::import::{import, understand, unwatched};
use breakeven::present::export::incidents_csv;
use proptest::prelude::*;

use crate::strategies;

/// The scenario with the incidents of its own export.
fn through_csv(scenario: &Scenario) -> Scenario {
    let History::Log(log) = &scenario.history else {
        return scenario.clone();
    };
    let text = incidents_csv(&log.incidents);
    if log.incidents.is_empty() {
        return scenario.clone();
    }
    let understanding = understand(text.as_bytes(), &Options::default(), &mut unwatched).unwrap();
    assert_eq!(understanding.tool, Some(Tool::Breakeven));
    assert_eq!(understanding.questions(), []);
    let mut choices = Choices::of(&understanding);
    choices.window = Some(Window {
        from: log.from,
        months: log.months,
        coverage: Coverage::Chosen,
    });
    let imported = import(text.as_bytes(), &understanding, &choices, &mut unwatched).unwrap();
    assert_eq!(imported.report.left_out, []);
    let mut back = scenario.clone();
    if let History::Log(log) = &mut back.history {
        log.incidents = imported.incidents;
    }
    back
}

/// The order of a log does not matter; an import gives it by time.
fn in_order(mut scenario: Scenario) -> Scenario {
    if let History::Log(log) = &mut scenario.history {
        let key = |i: &Incident| (i.opened, i.id.clone(), format!("{i:?}"));
        log.incidents.sort_by_key(key);
    }
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn incidents_saved_as_csv_are_imported_as_they_were(scenario in strategies::scenario()) {
        prop_assert_eq!(in_order(through_csv(&scenario)), in_order(scenario));
    }

    #[test]
    fn a_scenario_saved_as_a_file_is_opened_as_it_was(scenario in strategies::scenario()) {
        let back = read_scenario(&write_scenario(&scenario)).unwrap();
        prop_assert_eq!(back.scenario, scenario);
    }
}
