//! What this program exports, it reads back as it was.

use breakeven::documents::{read_scenario, write_scenario};
use breakeven::engine::incident::Incident;
use breakeven::engine::scenario::{History, Log, Scenario};
use breakeven::import::choices::Choices;
use breakeven::import::tool::Tool;
use breakeven::import::understanding::Options;
use breakeven::import::{import, understand, unwatched};
use breakeven::present::export::incidents_csv;
use proptest::prelude::*;

use crate::strategies;

/// The scenario with the incidents of its own export.
fn through_csv(scenario: &Scenario) -> Scenario {
    let History::Log(log) = &scenario.history else {
        return scenario.clone();
    };
    let text = incidents_csv(&log.incidents, log.from, log.months);
    if log.incidents.is_empty() {
        return scenario.clone();
    }
    let understanding = understand(text.as_bytes(), &Options::default(), &mut unwatched).unwrap();
    assert_eq!(understanding.tool, Some(Tool::Breakeven));
    assert_eq!(understanding.questions(), []);
    let choices = Choices::of(&understanding);
    let imported = import(text.as_bytes(), &understanding, &choices, &mut unwatched).unwrap();
    assert_eq!(imported.report.left_out, []);
    let mut back = scenario.clone();
    if let History::Log(log) = &mut back.history {
        let window = imported.window.unwrap();
        *log = Log {
            from: window.from,
            months: window.months,
            incidents: imported.incidents,
        };
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

#[test]
fn rows_of_two_logs_put_together_cover_the_months_that_their_days_show() {
    let header =
        "id,opened,work_minutes,interruption_minutes,users_affected,materials,covered_months\n";
    let window = |rows: &str| {
        let text = format!("{header}{rows}");
        let understanding =
            understand(text.as_bytes(), &Options::default(), &mut unwatched).unwrap();
        let choices = Choices::of(&understanding);
        let imported = import(text.as_bytes(), &understanding, &choices, &mut unwatched).unwrap();
        let window = imported.window.unwrap();
        (window.from.to_string(), window.months.get())
    };
    let row = |covered: &str| {
        format!("A,2026-03-02 09:00,30,,1,0,{covered}\nB,2026-03-30 09:00,30,,1,0,\n")
    };
    assert_eq!(window(&row("2025-01/P24M")), ("2025-01".to_owned(), 24));
    let by_days = ("2026-03".to_owned(), 1);
    for other in [
        "",
        "2025-01",
        "2025-13/P2M",
        "2025-01/P0M",
        "2025-01/P9999M",
    ] {
        assert_eq!(window(&row(other)), by_days, "{other}");
    }
    let both = row("2025-01/P24M") + &row("2026-01/P12M").replace('A', "C").replace('B', "D");
    assert_eq!(window(&both), by_days);
}
