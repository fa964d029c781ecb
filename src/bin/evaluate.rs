//! `evaluate`: the engine on the command line, for authors of rate cards.
//!
//! Reads files, writes JSON to standard output and what is wrong to standard error. Exit code 0:
//! done; 1: it could not be written; 2: the files or the arguments are at fault.

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use breakeven::documents::file::{MOST_BYTES, decode};
use breakeven::documents::illustrated::write_illustrated;
use breakeven::documents::replay_result::write_replay;
use breakeven::documents::report::{Report, warnings_together};
use breakeven::documents::{DocumentKind, Fault, ScenarioDocument, read_rate_card, read_scenario};
use breakeven::engine::history::{illustrate, reference_incidents};
use breakeven::engine::incident::Incident;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Scenario};

const USAGE: &str = "usage:
  evaluate replay SCENARIO RATE_CARD         what the history would have cost under every plan
  evaluate illustrate SCENARIO [RATE_CARD]   the incidents of a summary, or of a reference profile
  evaluate check FILE [--as scenario|rate-card]
                                             errors and warnings of one file
A file named - is standard input.";

/// Why nothing could be evaluated, in lines for people.
struct Failure(Vec<String>);

/// What goes to standard output, and how the program ends.
struct Outcome {
    output: String,
    code: ExitCode,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(Outcome { output, code }) => match io::stdout().write_all(output.as_bytes()) {
            Ok(()) => code,
            // Whoever reads has gone; that is theirs to decide.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
            Err(error) => {
                eprintln!("evaluate: the result could not be written: {error}");
                ExitCode::from(1)
            }
        },
        Err(Failure(lines)) => {
            for line in lines {
                eprintln!("{line}");
            }
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[&str]) -> Result<Outcome, Failure> {
    match arguments {
        ["replay", scenario, rate_card] => replay_files(scenario, rate_card),
        ["illustrate", scenario] => illustrate_file(scenario, None),
        ["illustrate", scenario, rate_card] => illustrate_file(scenario, Some(rate_card)),
        ["check", file] => check(file, None),
        ["check", file, "--as", kind] | ["check", "--as", kind, file] => check(file, Some(kind)),
        ["help" | "--help" | "-h"] => Ok(done(format!("{USAGE}\n"))),
        ["replay" | "illustrate" | "check", ..] => {
            Err(failure("evaluate: wrong arguments; see evaluate --help"))
        }
        [command, ..] => Err(failure(format!(
            "evaluate: there is no command \"{command}\"; see evaluate --help"
        ))),
        [] => Err(failure(
            "evaluate: a command is missing; see evaluate --help",
        )),
    }
}

fn replay_files(scenario_file: &str, card_file: &str) -> Result<Outcome, Failure> {
    let (scenario, card) = read_both(scenario_file, card_file)?;
    for warning in warnings_together(&scenario, &card) {
        eprintln!("{scenario_file}: warning: {warning}");
    }
    let replay = replay(&scenario.scenario, &card)
        .map_err(|error| failure(format!("{card_file}: {error}")))?;
    Ok(done(write_replay(&replay)))
}

fn illustrate_file(scenario_file: &str, card_file: Option<&str>) -> Result<Outcome, Failure> {
    let incidents = match card_file {
        None => of_summary(scenario_file, &read_scenario_file(scenario_file)?.scenario)?,
        Some(card_file) => {
            let (scenario, card) = read_both(scenario_file, card_file)?;
            of_profile(card_file, &scenario.scenario, &card)?
        }
    };
    Ok(done(write_illustrated(&incidents)))
}

fn of_summary(file: &str, scenario: &Scenario) -> Result<Vec<Incident>, Failure> {
    match &scenario.history {
        History::Summary(summary) => Ok(illustrate(summary, &scenario.organisation)),
        History::Log(_) => Err(failure(format!(
            "{file}: history.kind: \"log\" has its own incidents; only a summary is illustrated"
        ))),
    }
}

fn of_profile(file: &str, scenario: &Scenario, card: &RateCard) -> Result<Vec<Incident>, Failure> {
    let Some(profile) = &card.assumptions.profile else {
        return Err(failure(format!(
            "{file}: assumptions.profile is missing, so there is nothing to illustrate"
        )));
    };
    let (from, months) = match &scenario.history {
        History::Log(log) => (log.from, log.months),
        History::Summary(summary) => (summary.from, summary.months),
    };
    let organisation = &scenario.organisation;
    Ok(reference_incidents(profile, from, months, organisation))
}

fn check(file: &str, kind: Option<&str>) -> Result<Outcome, Failure> {
    let text = decode(read_bytes(file)?);
    let kind = match kind {
        Some("scenario") => DocumentKind::Scenario,
        Some("rate-card") => DocumentKind::RateCard,
        Some(other) => {
            return Err(failure(format!(
                "evaluate: --as is scenario or rate-card, not \"{other}\""
            )));
        }
        // What cannot be told is judged as a scenario, which says what is wrong with its format.
        None => text
            .as_ref()
            .ok()
            .and_then(|text| DocumentKind::of(text))
            .unwrap_or(DocumentKind::Scenario),
    };
    let report = match (text, kind) {
        (Err(fault), _) => Report::of_faults(&[fault]),
        (Ok(text), DocumentKind::Scenario) => Report::of_scenario(&text),
        (Ok(text), DocumentKind::RateCard) => Report::of_rate_card(&text),
    };
    let mut outcome = done(report.write());
    if report.has_errors() {
        outcome.code = ExitCode::from(2);
    }
    Ok(outcome)
}

/// Reads both files, so that the faults of both are reported together.
fn read_both(scenario: &str, card: &str) -> Result<(ScenarioDocument, RateCard), Failure> {
    if scenario == "-" && card == "-" {
        return Err(failure(
            "evaluate: standard input can be only one of the files",
        ));
    }
    match (read_scenario_file(scenario), read_card_file(card)) {
        (Ok(scenario), Ok(card)) => Ok((scenario, card)),
        (Err(Failure(mut lines)), Err(Failure(more))) => {
            lines.extend(more);
            Err(Failure(lines))
        }
        (Err(failure), _) | (_, Err(failure)) => Err(failure),
    }
}

fn read_scenario_file(file: &str) -> Result<ScenarioDocument, Failure> {
    read_scenario(&read_text(file)?).map_err(|faults| of_faults(file, &faults))
}

fn read_card_file(file: &str) -> Result<RateCard, Failure> {
    read_rate_card(&read_text(file)?).map_err(|faults| of_faults(file, &faults))
}

fn read_text(file: &str) -> Result<String, Failure> {
    decode(read_bytes(file)?).map_err(|fault| of_faults(file, &[fault]))
}

fn read_bytes(file: &str) -> Result<Vec<u8>, Failure> {
    // One byte more than allowed tells a file that is too large from one that just fits.
    let most = u64::try_from(MOST_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|opened| opened.take(most).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(failure(format!("{file}: {error}"))),
    }
}

fn of_faults(file: &str, faults: &[Fault]) -> Failure {
    Failure(
        faults
            .iter()
            .map(|fault| format!("{file}: {fault}"))
            .collect(),
    )
}

fn done(output: String) -> Outcome {
    Outcome {
        output,
        code: ExitCode::SUCCESS,
    }
}

fn failure(line: impl Into<String>) -> Failure {
    Failure(vec![line.into()])
}
