//! `evaluate` on the command line: what it writes where, and how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a test stops at its first surprise, and says when it was skipped"
)]

#[path = "evaluate/import.rs"]
mod import;
#[path = "support/shared.rs"]
mod shared_files;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const SCENARIO: &str = "tests/fixtures/scenario-1.json";
const SUMMARY: &str = "tests/fixtures/scenario-summary-1.json";
const RATE_CARD: &str = "tests/fixtures/rate-card-1.json";

fn evaluate(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may end without having read anything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[track_caller]
fn output(arguments: &[&str], input: &str) -> Value {
    let output = evaluate(arguments, input);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn refused(arguments: &[&str], input: &str, line: &str) {
    let output = evaluate(arguments, input);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"", "nothing half done");
    assert_eq!(stderr(&output), format!("{line}\n"));
}

#[test]
fn a_replay_has_every_plan_of_the_rate_card() {
    let replay = output(&["replay", SCENARIO, RATE_CARD], "");
    assert_eq!(replay["currency"], "USD");
    let plans = replay["plans"].as_object().unwrap();
    assert_eq!(plans.len(), 6);
    assert!(plans["block-hours"]["unused_minutes"].is_u64());
}

#[test]
fn a_file_named_dash_is_standard_input() {
    let card = std::fs::read_to_string(RATE_CARD).unwrap();
    let from_file = output(&["replay", SCENARIO, RATE_CARD], "");
    assert_eq!(output(&["replay", SCENARIO, "-"], &card), from_file);
    refused(
        &["replay", "-", "-"],
        "",
        "evaluate: standard input can be only one of the files",
    );
}

#[test]
fn a_summary_and_a_reference_profile_are_illustrated() {
    let incidents = output(&["illustrate", SUMMARY], "");
    assert_eq!(incidents.as_array().unwrap().len(), 96);
    let reference = output(&["illustrate", SUMMARY, RATE_CARD], "");
    assert_eq!(reference.as_array().unwrap().len(), 256);
    assert_eq!(reference[0]["id"], "R-000001");
    refused(
        &["illustrate", SCENARIO],
        "",
        "tests/fixtures/scenario-1.json: history.kind: \"log\" has its own incidents; \
         only a summary is illustrated",
    );
}

#[test]
fn faults_of_both_files_are_reported_together() {
    let output = evaluate(&["replay", SCENARIO, "-"], "{}");
    assert_eq!(output.status.code(), Some(2));
    let lines = stderr(&output);
    assert!(
        lines.contains("-: currency is missing, and has no default\n"),
        "{lines}"
    );
    refused(
        &["replay", "no-such-file", RATE_CARD],
        "",
        "no-such-file: No such file or directory (os error 2)",
    );
}

#[test]
fn a_rate_card_in_another_currency_is_refused_at_its_currency() {
    let card = std::fs::read_to_string(RATE_CARD)
        .unwrap()
        .replace("\"USD\"", "\"EUR\"");
    refused(
        &["replay", SCENARIO, "-"],
        &card,
        "-: currency: the rate card is in EUR, the scenario in USD; they must be the same",
    );
}

#[test]
fn a_check_says_what_is_wrong_as_json_and_ends_with_2() {
    let scenario = std::fs::read_to_string(SCENARIO)
        .unwrap()
        .replace("\"users\": 18", "\"users\": 0");
    let output = evaluate(&["check", "-"], &scenario);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        report,
        json!({
            "errors": [{
                "path": "organisation.users",
                "value": "0",
                "message": "organisation.users: 0 is below 1",
            }],
            "warnings": [],
        })
    );
}

#[test]
fn a_check_knows_a_file_by_its_format_or_is_told() {
    assert_eq!(output(&["check", RATE_CARD], "")["errors"], json!([]));
    let report = output(&["check", SCENARIO], "");
    assert_eq!(report["errors"], json!([]));
    assert_eq!(report["warnings"][0]["path"], "current_plan");
    let told = evaluate(&["check", SCENARIO, "--as", "rate-card"], "");
    assert_eq!(told.status.code(), Some(2));
    for junk in ["", "[]", "{", "\u{FFFD}"] {
        let output = evaluate(&["check", "-", "--as", "scenario"], junk);
        assert_eq!(output.status.code(), Some(2));
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["errors"][0]["path"], "", "{junk}");
    }
}

#[test]
fn a_current_plan_that_the_rate_card_lacks_is_a_warning() {
    let scenario = std::fs::read_to_string(SCENARIO)
        .unwrap()
        .replace("\"break-fix\"", "\"gone\"");
    let output = evaluate(&["replay", "-", RATE_CARD], &scenario);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        stderr(&output),
        "-: warning: current_plan: the rate card has no plan \"gone\", so it counts as null\n"
    );
}

#[test]
fn wrong_arguments_are_one_clear_line() {
    refused(
        &[],
        "",
        "evaluate: a command is missing; see evaluate --help",
    );
    refused(
        &["forecats"],
        "",
        "evaluate: there is no command \"forecats\"; see evaluate --help",
    );
    refused(
        &["replay"],
        "",
        "evaluate: wrong arguments; see evaluate --help",
    );
    refused(
        &["check", SCENARIO, "--as", "poem"],
        "",
        "evaluate: --as is scenario or rate-card, not \"poem\"",
    );
    assert_eq!(evaluate(&["--help"], "").status.code(), Some(0));
}

#[test]
fn a_forecast_has_an_outlook_on_every_plan() {
    let few = ["--futures", "200"];
    let arguments = |options: &[&'static str]| {
        let mut all = vec!["forecast", SCENARIO, RATE_CARD];
        all.extend(options);
        all.extend(few);
        all
    };
    let forecast = output(&arguments(&[]), "");
    assert_eq!(forecast["futures"], 200);
    let plans = forecast["plans"].as_object().unwrap();
    assert_eq!(plans.len(), 6);
    for plan in plans.values() {
        for measure in ["invoices", "with_impact"] {
            for figure in ["mean", "p10", "p50", "p90", "worst_month_p90", "cheapest"] {
                assert!(plan[measure][figure].is_f64() || plan[measure][figure].is_u64());
            }
        }
    }
    assert_eq!(output(&arguments(&[]), ""), forecast);
    assert_ne!(output(&arguments(&["--neutral"]), ""), forecast);
    refused(
        &["forecast", SCENARIO, RATE_CARD, "--belief", "2"],
        "",
        "evaluate: --belief is 0 to 1, not \"2\"",
    );
    refused(
        &["forecast", SCENARIO, RATE_CARD, "--futures", "0"],
        "",
        "evaluate: --futures is 1 to 1000000, not \"0\"",
    );
}

#[test]
fn wins_say_which_plan_is_the_cheapest_where() {
    let wins = output(
        &[
            "wins",
            SCENARIO,
            RATE_CARD,
            "--input",
            "users",
            "--futures",
            "200",
        ],
        "",
    );
    assert_eq!(wins["input"], "users");
    let steps = wins["steps"].as_array().unwrap();
    let intervals = wins["invoices"]["intervals"].as_array().unwrap();
    assert_eq!(intervals.first().unwrap()["from"], steps[0]);
    assert_eq!(intervals.last().unwrap()["to"], steps[steps.len() - 1]);
    for plan in wins["invoices"]["plans"].as_object().unwrap().values() {
        assert_eq!(plan.as_array().unwrap().len(), steps.len());
    }
    refused(
        &["wins", SCENARIO, RATE_CARD, "--input", "people"],
        "",
        "evaluate: --input is users, incidents, work_minutes, share_after_hours, share_onsite, \
         employee_hour_cost, horizon, belief or price: and a plan's id, not \"people\"",
    );
}
