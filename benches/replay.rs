//! How long a replay takes with every line of every bill, under six plans.
//!
//! One program for the native machine (`cargo bench`) and for WebAssembly under Node.js; `cargo
//! xtask bench` runs both beside the JavaScript peers. It prints `replay <incidents> <median ms>
//! <lines>`, one line a size.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at its first surprise and prints what it measures"
)]

#[path = "host.rs"]
mod host;
#[path = "workload.rs"]
mod workload;

use std::hint::black_box;

use breakeven::engine::replay::replay;

/// Incidents of one year: a small company, a large one, and up to what a log may hold.
const SIZES: [u32; 5] = [10, 100, 1_000, 10_000, 200_000];

/// Time spent on one size, in milliseconds, and the fewest and most repetitions.
const BUDGET: f64 = 1_000.0;
const FEWEST: usize = 5;
const MOST: usize = 300;

fn main() {
    let card = workload::rate_card();
    for size in SIZES {
        let scenario = workload::scenario(size);
        let mut lines = 0;
        let median = median_of(|| {
            let replayed = replay(black_box(&scenario), black_box(&card)).unwrap();
            lines = replayed
                .plans
                .iter()
                .flat_map(|plan| &plan.invoices)
                .map(|invoice| invoice.lines.len())
                .sum::<usize>();
            black_box(&replayed);
        });
        host::say(&format!("replay {size} {median:.4} {lines}"));
    }
}

/// The median time of a run in milliseconds, dropping its result included.
fn median_of(mut run: impl FnMut()) -> f64 {
    run();
    let mut times = Vec::new();
    let begun = host::now();
    while times.len() < FEWEST || (times.len() < MOST && host::now() - begun < BUDGET) {
        let start = host::now();
        run();
        times.push(host::now() - start);
    }
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}
