//! What each fuzz target does with its bytes, and what must hold whatever they are.
//!
//! Used by the fuzz targets, and by `tests/fuzz_seeds.rs` on the seeds that stand beside them.

use breakeven::documents::file::decode;
use breakeven::documents::{read_rate_card, read_scenario, write_rate_card, write_scenario};
use breakeven::engine::money::Money;
use breakeven::engine::replay::replay as replay_under;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::import::choices::Choices;
use breakeven::import::dates::DateOrder;
use breakeven::import::understanding::Options;
use breakeven::import::{import as import_file, understand, unwatched};

/// Incidents of a summary above which a replay only costs time.
const MOST_MADE: u32 = 2_000;

/// Between the scenario and the rate card of [`replay`].
const BETWEEN: &str = "----\n";

/// A scenario is refused with faults, or read, written and read again as the same.
pub fn scenario(bytes: &[u8]) -> bool {
    let Ok(text) = decode(bytes.to_vec()) else {
        return false;
    };
    match read_scenario(&text) {
        Ok(document) => {
            let again = read_scenario(&write_scenario(&document.scenario));
            assert_eq!(again.map(|again| again.scenario), Ok(document.scenario));
            true
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a reason");
            false
        }
    }
}

/// The same of a rate card.
pub fn rate_card(bytes: &[u8]) -> bool {
    let Ok(text) = decode(bytes.to_vec()) else {
        return false;
    };
    match read_rate_card(&text) {
        Ok(card) => {
            assert_eq!(read_rate_card(&write_rate_card(&card)), Ok(card));
            true
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a reason");
            false
        }
    }
}

/// Two documents that can be read have a result whose sums are right, or a named error.
pub fn replay(bytes: &[u8]) -> bool {
    let Ok(text) = decode(bytes.to_vec()) else {
        return false;
    };
    let Some((first, second)) = text.split_once(BETWEEN) else {
        return false;
    };
    let (Ok(document), Ok(card)) = (read_scenario(first), read_rate_card(second)) else {
        return false;
    };
    if made(&document.scenario) > MOST_MADE {
        return false;
    }
    let Ok(replay) = replay_under(&document.scenario, &card) else {
        return false;
    };
    for plan in &replay.plans {
        let lines = plan.invoices.iter().flat_map(|invoice| &invoice.lines);
        assert_eq!(Money::sum(lines.map(|line| line.amount)), Ok(plan.total));
    }
    true
}

/// Every row of a ticket file that is understood is accounted for.
pub fn import(bytes: &[u8]) -> bool {
    let Ok(understanding) = understand(bytes, &Options::default(), &mut unwatched) else {
        return false;
    };
    let mut choices = Choices::of(&understanding);
    choices.date_order = choices.date_order.or(Some(DateOrder::DayFirst));
    match import_file(bytes, &understanding, &choices, &mut unwatched) {
        Ok(imported) => {
            assert_eq!(imported.report.rows, understanding.rows);
            true
        }
        Err(_) => false,
    }
}

fn made(scenario: &Scenario) -> u32 {
    match &scenario.history {
        History::Log(_) => 0,
        History::Summary(summary) => summary.incidents.get(),
    }
}
