//! How long a ticket file takes: split into rows, and imported whole.
//!
//! The file is the one on which the JavaScript peers are measured, byte for byte: 100,000 tickets
//! of 8 columns. One program for the native machine and for WebAssembly under Node.js; `cargo
//! xtask bench` runs both beside the peers. It prints `import <work> <median ms>`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark stops at its first surprise and prints what it measures"
)]

#[path = "host.rs"]
mod host;

use std::fmt::Write as _;
use std::hint::black_box;

use breakeven::engine::quantity::PositiveMinutes;
use breakeven::import::choices::Choices;
use breakeven::import::decode::Encoding;
use breakeven::import::reader::{Row, RowReader};
use breakeven::import::understanding::Options;
use breakeven::import::{import, understand, unwatched};

const ROWS: u32 = 100_000;

/// Repetitions of one work.
const TIMES: usize = 9;

fn main() {
    let file = tickets();
    let bytes = file.as_bytes();
    let mut rows = 0_u32;
    let parse = median_of(|| {
        let mut reader = RowReader::new(bytes, Encoding::Utf8, b',');
        let mut row = Row::default();
        rows = 0;
        while reader.read(&mut row) {
            rows += u32::from(!black_box(row.cell(7)).is_empty());
        }
    });
    assert_eq!(rows, ROWS + 1);
    host::say(&format!("import parse {parse:.3}"));
    let mut tickets = 0;
    let whole = median_of(|| {
        let understanding = understand(bytes, &Options::default(), &mut unwatched).unwrap();
        let mut choices = Choices::of(&understanding);
        choices.typical.overall = PositiveMinutes::new(30).ok();
        let imported = import(bytes, &understanding, &choices, &mut unwatched).unwrap();
        tickets = black_box(imported).incidents.len();
    });
    assert_eq!(tickets, 100_000);
    host::say(&format!("import whole {whole:.3}"));
}

fn median_of(mut run: impl FnMut()) -> f64 {
    run();
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let start = host::now();
            run();
            host::now() - start
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}

const WORDS: [&str; 15] = [
    "printer",
    "VPN",
    "mail queue",
    "switch, core",
    "backup",
    "laptop \"Alpha\"",
    "DNS",
    "licence",
    "server, rack 4",
    "phone",
    "Wi\u{2011}Fi",
    "firewall",
    "déjà vu",
    "disk full",
    "restart",
];

/// The peers' file, from the same random numbers.
fn tickets() -> String {
    let mut state = 99_u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state
    };
    let mut text = "id,opened_at,closed_at,priority,summary,client,after_hours,cost\n".to_owned();
    for row in 0..ROWS {
        let opened = 1_735_689_600 + (next() >> 3) % 31_536_000;
        let length = 60 + (next() >> 8) % 28_740;
        let is_long = (next() >> 20).is_multiple_of(50);
        let mut word = || WORDS[((next() >> 12) % 15) as usize];
        let (first, second) = (word(), word());
        let summary = if is_long {
            format!("{first} down;\nuser says \"{second}\"")
        } else {
            format!("{first} failed after {second}")
        };
        let cents = (next() >> 10) % 250_000;
        let priority = 1 + ((next() >> 16) & 3);
        let number = (next() >> 9) % 240;
        let client = if number.is_multiple_of(3) {
            format!("\"Client {number}, Inc.\"")
        } else {
            format!("Client {number}")
        };
        let after_hours = (next() >> 16) & 3 == 0;
        writeln!(
            text,
            "INC{},{},{},P{priority},{},{client},{after_hours},{}.{:02}",
            1_000_000 + row,
            iso(opened),
            iso(opened + length),
            quoted(&summary),
            cents / 100,
            cents % 100
        )
        .unwrap();
    }
    text
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn iso(seconds: u32) -> String {
    use breakeven::engine::civil::Date;
    let first = Date::new(1970, 1, 1).unwrap();
    let date = first.plus_days(seconds / 86_400);
    let second = seconds % 86_400;
    let (hour, minute) = (second / 3_600, second / 60 % 60);
    format!("{date}T{hour:02}:{minute:02}:{:02}Z", second % 60)
}
