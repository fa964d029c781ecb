//! How long a forecast takes: 10,000 futures of 12 months under six plans, and every strip of a small
//! company after one change.
//!
//! One program for the native machine (`cargo bench`) and for WebAssembly under Node.js; `cargo
//! xtask bench` runs both beside the JavaScript peers. It prints `forecast <what> <median ms> <least ms>`:
//! `like-peers` is the work that the JavaScript does (60 incidents a year, no business impact),
//! `year-of-200` a forecast with business impact from a log of 200, `strips` all strips of the first
//! screen for the same company.

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

use breakeven::engine::forecast::{
    Belief, DEFAULT_FUTURES, Forecast, Material, Unwatched, forecast,
};
use breakeven::engine::quantity::Price;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::{Explorer, WinInput};

/// The inputs of the first screen.
const STRIPS: [WinInput; 3] = [
    WinInput::Users,
    WinInput::IncidentsAMonth,
    WinInput::WorkMinutes,
];

/// Time spent on one kind of work, in milliseconds, and the fewest and most repetitions.
const BUDGET: f64 = 2_000.0;
const FEWEST: usize = 5;
const MOST: usize = 300;

fn main() {
    let card = workload::rate_card();
    let mut alone = workload::scenario(60);
    alone.organisation.employee_hour_cost = Price::LEAST;
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    measure("like-peers", || foresee(&alone, &card, neutral));

    let year = workload::scenario(200);
    measure("year-of-200", || foresee(&year, &card, Belief::default()));

    let foreseen = foresee(&year, &card, Belief::default());
    let material = Material::of(&year, &card);
    measure("strips", || {
        let explorer =
            Explorer::new(&year, &card, Belief::default(), &material, &foreseen).unwrap();
        STRIPS.map(|input| explorer.wins(input).unwrap())
    });
}

fn foresee(scenario: &Scenario, card: &RateCard, belief: Belief) -> Forecast {
    forecast(
        black_box(scenario),
        black_box(card),
        belief,
        DEFAULT_FUTURES,
        &mut Unwatched,
    )
    .unwrap()
    .unwrap()
}

/// Prints the median time of a run in milliseconds.
fn measure<T>(what: &str, mut run: impl FnMut() -> T) {
    black_box(run());
    let mut times = Vec::new();
    let begun = host::now();
    while times.len() < FEWEST || (times.len() < MOST && host::now() - begun < BUDGET) {
        let start = host::now();
        black_box(run());
        times.push(host::now() - start);
    }
    times.sort_unstable_by(f64::total_cmp);
    host::say(&format!(
        "forecast {what} {:.4} {:.4}",
        times[times.len() / 2],
        times[0]
    ));
}
