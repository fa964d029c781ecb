//! What each fuzz target does with its bytes, and what must hold whatever they are.
//!
//! Used by the fuzz targets, and by `tests/fuzz_seeds.rs` on the seeds that stand beside them.

use breakeven::documents::file::decode;
use breakeven::documents::{
    built_in, read_rate_card, read_scenario, read_share_link, write_rate_card, write_scenario,
    write_share_link,
};
use breakeven::engine::money::Money;
use breakeven::engine::replay::replay as replay_under;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::import::choices::Choices;
use breakeven::import::dates::DateOrder;
use breakeven::import::reader::{Row, RowReader};
use breakeven::import::sniff::Layout;
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

/// A link is refused, or what it carries makes a link that carries the same. Bytes that are no link
/// are read as the inside of one, behind the checksum that would keep them out.
pub fn share_link(bytes: &[u8]) -> bool {
    let sealed = sealed(bytes);
    let text = std::str::from_utf8(bytes).map(str::trim_end);
    let shared = text.map_or_else(
        |_| read_share_link(&sealed),
        |text| read_share_link(text).or_else(|_| read_share_link(&sealed)),
    );
    let (Ok(shared), Ok(built_in)) = (shared, built_in::rate_card()) else {
        return false;
    };
    let card = shared.rate_card.as_ref().unwrap_or(&built_in);
    if let Ok(again) = write_share_link(&shared.scenario, card, shared.outlook) {
        let again = read_share_link(&again).map(|again| again.outlook);
        assert_eq!(again, Ok(shared.outlook));
    }
    true
}

/// The payload of a link with these bytes inside and a right checksum.
fn sealed(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut inside = vec![1, 0];
    inside.extend_from_slice(bytes);
    let mut crc = u32::MAX;
    for byte in &inside {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
        }
    }
    inside.extend((!crc).to_be_bytes());
    let mut payload = String::new();
    for three in inside.chunks(3) {
        let bits = three
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            let letter = bits >> (18 - 6 * place) & 63;
            payload.push(char::from(LETTERS[letter as usize]));
        }
    }
    payload
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
            let report = &imported.report;
            assert_eq!(report.rows, rows_below_header(bytes, &understanding.layout));
            assert_eq!(report.rows, understanding.rows);
            let left_out = u64::try_from(report.left_out.len()).unwrap_or(u64::MAX);
            assert_eq!(report.rows_read.saturating_add(left_out), report.rows);
            let lines: Vec<u64> = report.left_out.iter().map(|row| row.line).collect();
            assert!(lines.is_sorted(), "a row is left out twice");
            true
        }
        Err(_) => false,
    }
}

/// The rows that there are, counted without understanding them.
fn rows_below_header(bytes: &[u8], layout: &Layout) -> u64 {
    let mut reader = RowReader::new(bytes, layout.encoding, layout.delimiter.byte());
    reader.skip_to_line(layout.first_row_line);
    let mut row = Row::default();
    let mut rows = 0_u64;
    while reader.read(&mut row) {
        rows = rows.saturating_add(1);
    }
    rows
}

fn made(scenario: &Scenario) -> u32 {
    match &scenario.history {
        History::Log(_) => 0,
        History::Summary(summary) => summary.incidents.get(),
    }
}
