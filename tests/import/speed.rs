//! How long a large file takes. Run by hand, with optimisation:
//! `cargo test --release --test import speed -- --ignored --nocapture`.

use std::time::Instant;

use breakeven::import::choices::Choices;
use breakeven::import::understanding::Options;
use breakeven::import::{import, understand, unwatched};

#[test]
#[ignore = "a measurement, not a test"]
fn a_hundred_thousand_rows() {
    let mut text = String::from(
        "Issue key,Issue Type,Summary,Priority,Created,Resolved,Time Spent,Reporter,Labels\n",
    );
    for row in 0..100_000_u32 {
        let (day, hour, minute) = (row / 4_000 + 1, 8 + row % 10, row % 60);
        text.push_str(&format!(
            "T-{row},Incident,\"Laptop of room {row} does not start, again\",High,\
             {day:02}/Mar/26 {hour}:{minute:02} AM,{day:02}/Mar/26 11:{minute:02} PM,{},Ann Other,onsite\n",
            900 + 60 * (row % 90),
            hour = (hour - 1) % 12 + 1,
        ));
    }
    let bytes = text.as_bytes();
    let start = Instant::now();
    let understanding = understand(bytes, &Options::default(), &mut unwatched).unwrap();
    let understood = start.elapsed();
    let choices = Choices::of(&understanding);
    let start = Instant::now();
    let imported = import(bytes, &understanding, &choices, &mut unwatched).unwrap();
    let made = start.elapsed();
    let megabytes = bytes.len() as f64 / 1_048_576.0;
    println!(
        "100,000 rows, {megabytes:.1} MiB: understood in {understood:?}, imported in {made:?}"
    );
    assert_eq!(imported.incidents.len(), 100_000);
}
