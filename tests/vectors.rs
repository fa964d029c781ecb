//! The test vectors in `../shared/vectors`: walked, never listed, so that a new case is a folder.
//!
//! Their README is the contract. Each test reports every case that differs, with the first place
//! where it does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise, and says what it skips"
)]

#[path = "vectors/compare.rs"]
mod compare;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use breakeven::documents::forecast_result::write_forecast;
use breakeven::documents::illustrated::write_illustrated;
use breakeven::documents::replay_result::write_replay;
use breakeven::documents::{Fault, read_rate_card, read_scenario};
use breakeven::engine::forecast::{Belief, Unwatched, forecast};
use breakeven::engine::history::{illustrate, reference_incidents};
use breakeven::engine::quantity::Fraction;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Scenario};
use compare::first_difference;
use serde_json::{Value, json};

#[test]
fn every_replay_vector_comes_out_to_the_cent() {
    walk("replay", |case| {
        let replay =
            replay(&scenario(case), &rate_card(case)).map_err(|error| error.to_string())?;
        expect_json(case, &write_replay(&replay))
    });
}

#[test]
fn every_illustrative_vector_makes_the_same_incidents() {
    walk("illustrative", |case| {
        let scenario = scenario(case);
        let History::Summary(summary) = &scenario.history else {
            return Err("its history is not a summary".to_owned());
        };
        let incidents = if case.join("rate-card.json").exists() {
            let profile = rate_card(case).assumptions.profile.expect("a profile");
            reference_incidents(
                &profile,
                summary.from,
                summary.months,
                &scenario.organisation,
            )
        } else {
            illustrate(summary, &scenario.organisation)
        };
        expect_json(case, &write_illustrated(&incidents))
    });
}

/// Statistics of a forecast that lie outside their tolerance, of all statistics.
#[derive(Default)]
struct Outside {
    figures: usize,
    outside: Vec<String>,
    far_outside: Vec<String>,
}

#[test]
fn the_forecast_vectors_agree_within_sampling_error() {
    let seen = std::cell::RefCell::new(Outside::default());
    walk("forecast", |case| {
        let expected: Value = serde_json::from_str(&text(case, "expected.json")).unwrap();
        let (scenario, card) = (scenario(case), rate_card(case));
        for run in expected["runs"].as_array().expect("runs") {
            let belief = Belief {
                neutral: run["options"]["neutral"].as_bool().unwrap_or(false),
                share: Fraction::new(run["options"]["belief"].as_str().unwrap().parse().unwrap())
                    .unwrap(),
            };
            let futures = u32::try_from(run["futures"].as_u64().unwrap()).unwrap();
            let forecast = forecast(&scenario, &card, belief, futures, &mut Unwatched)
                .map_err(|error| error.to_string())?
                .expect("nobody stops it");
            let ours: Value = serde_json::from_str(&write_forecast(&forecast)).unwrap();
            let name = case.file_name().unwrap().to_string_lossy().into_owned();
            compare_statistics(&name, &run["plans"], &ours["plans"], &mut seen.borrow_mut());
        }
        Ok(())
    });
    let seen = seen.into_inner();
    assert!(
        seen.outside.len() * 200 <= seen.figures && seen.far_outside.is_empty(),
        "{} of {} figures outside:\n{}\nfar outside:\n{}",
        seen.outside.len(),
        seen.figures,
        seen.outside.join("\n"),
        seen.far_outside.join("\n")
    );
}

fn compare_statistics(name: &str, expected: &Value, ours: &Value, seen: &mut Outside) {
    for (plan, kinds) in expected.as_object().unwrap() {
        for (kind, figures) in kinds.as_object().unwrap() {
            for (figure, bounds) in figures.as_object().unwrap() {
                let want = bounds["expected"].as_f64().unwrap();
                let tolerance = bounds["tolerance"].as_f64().unwrap();
                let got = ours[plan][kind][figure].as_f64().unwrap();
                let off = (got - want).abs();
                seen.figures += 1;
                let line = format!("{name} {plan} {kind} {figure}: {got} not {want} ± {tolerance}");
                if off > 1.5 * tolerance {
                    seen.far_outside.push(line);
                } else if off > tolerance {
                    seen.outside.push(line);
                }
            }
        }
    }
}

#[test]
fn every_invalid_vector_reports_exactly_its_faults() {
    walk("invalid", |case| {
        let input = text(case, "input.json");
        let expected: Value = serde_json::from_str(&text(case, "expected.json")).unwrap();
        let faults = match expected["file"].as_str() {
            Some("scenario") => read_scenario(&input).err(),
            Some("rate-card") => read_rate_card(&input).err(),
            other => panic!("{other:?} is no kind of file"),
        };
        let faults: Vec<Fault> = faults.unwrap_or_default();
        let paths: BTreeSet<_> = faults.iter().map(|fault| fault.path.as_str()).collect();
        difference(&expected["errors"], &json!(paths))
    });
}

/// Runs one check over every case of a folder and reports all that fail at once.
#[track_caller]
fn walk(folder: &str, check: impl Fn(&Path) -> Result<(), String>) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors");
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        println!("skipped: {folder} vectors: ../shared not found");
        return;
    };
    let mut cases: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let failures: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            let name = case.file_name().unwrap_or_default().to_string_lossy();
            check(case)
                .err()
                .map(|why| format!("{folder}/{name}: {why}"))
        })
        .collect();
    assert!(!cases.is_empty(), "no case in {folder}");
    assert!(
        failures.is_empty(),
        "{} of {} cases differ:\n{}",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
    println!("{folder}: {} cases agree", cases.len());
}

fn text(case: &Path, file: &str) -> String {
    fs::read_to_string(case.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn scenario(case: &Path) -> Scenario {
    match read_scenario(&text(case, "scenario.json")) {
        Ok(document) => document.scenario,
        Err(faults) => panic!("{}: {}", case.display(), lines(&faults)),
    }
}

fn rate_card(case: &Path) -> RateCard {
    read_rate_card(&text(case, "rate-card.json"))
        .unwrap_or_else(|faults| panic!("{}: {}", case.display(), lines(&faults)))
}

fn lines(faults: &[Fault]) -> String {
    faults
        .iter()
        .map(Fault::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

fn expect_json(case: &Path, written: &str) -> Result<(), String> {
    let expected = serde_json::from_str(&text(case, "expected.json")).unwrap();
    let found = serde_json::from_str(written).unwrap();
    difference(&expected, &found)
}

fn difference(expected: &Value, found: &Value) -> Result<(), String> {
    first_difference(expected, found).map_or(Ok(()), Err)
}
