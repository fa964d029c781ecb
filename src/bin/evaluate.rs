//! `evaluate`: the engine on the command line, for authors of rate cards.
//!
//! Reads files, writes JSON to standard output and what is wrong to standard error. Exit code 0:
//! done; 1: it could not be written; 2: the files or the arguments are at fault.

#[path = "evaluate/import.rs"]
mod import;
// Browsers have no command line, and know their zones themselves.
#[cfg_attr(not(target_arch = "wasm32"), path = "evaluate/zone.rs")]
#[cfg_attr(target_arch = "wasm32", path = "evaluate/no_zone.rs")]
mod zone;

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use breakeven::documents::file::{MOST_BYTES, decode};
use breakeven::documents::forecast_result::write_forecast;
use breakeven::documents::illustrated::write_illustrated;
use breakeven::documents::replay_result::write_replay;
use breakeven::documents::report::{Report, warnings_together};
use breakeven::documents::wins_result::{INPUT_NAMES, input_named, write_wins};
use breakeven::documents::{DocumentKind, Fault, ScenarioDocument, read_rate_card, read_scenario};
use breakeven::engine::error::EngineError;
use breakeven::engine::forecast::{
    Belief, DEFAULT_FUTURES, MOST_FUTURES, Material, Unwatched, forecast,
};
use breakeven::engine::history::{illustrate, reference_incidents};
use breakeven::engine::incident::Incident;
use breakeven::engine::quantity::Fraction;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::engine::where_it_wins::Explorer;

const USAGE: &str = "usage:
  evaluate replay SCENARIO RATE_CARD         what the history would have cost under every plan
  evaluate forecast SCENARIO RATE_CARD [--neutral] [--belief B] [--futures N]
                                             what the horizon is likely to cost under every plan;
                                             B is 0 to 1, N is 1 to 1000000 (10000)
  evaluate wins SCENARIO RATE_CARD --input NAME [--neutral] [--belief B] [--futures N]
                                             which plan wins where in an input's range; NAME is users,
                                             incidents, work_minutes, share_after_hours, share_onsite,
                                             employee_hour_cost, horizon, belief or price:PLAN_ID
  evaluate illustrate SCENARIO [RATE_CARD]   the incidents of a summary, or of a reference profile
  evaluate check FILE [--as scenario|rate-card]
                                             errors and warnings of one file
  evaluate import FILE [--zone Z] [--date-order dmy|mdy] [--typical-minutes N]
                                             a ticket export as incidents; Z, such as Europe/Berlin or
                                             +02:00, is the clock to which times with an offset are
                                             moved; N is how long a ticket takes where the file has
                                             no worked time
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
        ["forecast", scenario, rate_card, options @ ..] => {
            forecast_files(scenario, rate_card, options)
        }
        ["wins", scenario, rate_card, "--input", name, options @ ..] => {
            wins_files(scenario, rate_card, name, options)
        }
        ["illustrate", scenario] => illustrate_file(scenario, None),
        ["illustrate", scenario, rate_card] => illustrate_file(scenario, Some(rate_card)),
        ["check", file] => check(file, None),
        ["check", file, "--as", kind] | ["check", "--as", kind, file] => check(file, Some(kind)),
        ["import", arguments @ ..] => import_file(arguments),
        ["help" | "--help" | "-h"] => Ok(done(format!("{USAGE}\n"))),
        ["replay" | "forecast" | "wins" | "illustrate" | "check", ..] => {
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
    let (scenario, card) = read_to_price(scenario_file, card_file)?;
    let replay =
        replay(&scenario, &card).map_err(|error| failure(format!("{card_file}: {error}")))?;
    Ok(done(write_replay(&replay)))
}

fn forecast_files(
    scenario_file: &str,
    card_file: &str,
    options: &[&str],
) -> Result<Outcome, Failure> {
    let (belief, futures) = forecast_options(options)?;
    let (scenario, card) = read_to_price(scenario_file, card_file)?;
    let forecast = not_stopped(
        card_file,
        forecast(&scenario, &card, belief, futures, &mut Unwatched),
    )?;
    Ok(done(write_forecast(&forecast)))
}

fn wins_files(
    scenario_file: &str,
    card_file: &str,
    name: &str,
    options: &[&str],
) -> Result<Outcome, Failure> {
    let (belief, futures) = forecast_options(options)?;
    let (scenario, card) = read_to_price(scenario_file, card_file)?;
    let input = input_named(name, &card).ok_or_else(|| {
        let names: Vec<&str> = INPUT_NAMES.iter().map(|(name, _)| *name).collect();
        failure(format!(
            "evaluate: --input is {} or price: and a plan's id, not \"{name}\"",
            names.join(", ")
        ))
    })?;
    let forecast = not_stopped(
        card_file,
        forecast(&scenario, &card, belief, futures, &mut Unwatched),
    )?;
    let material = Material::of(&scenario, &card);
    let wins = Explorer::new(&scenario, &card, belief, &material, &forecast)
        .and_then(|explorer| explorer.wins(input))
        .map_err(|error| failure(format!("{card_file}: {error}")))?;
    Ok(done(write_wins(&wins, &card)))
}

/// Reads what is priced together, and says what to know of the two.
fn read_to_price(scenario_file: &str, card_file: &str) -> Result<(Scenario, RateCard), Failure> {
    let (scenario, card) = read_both(scenario_file, card_file)?;
    for warning in warnings_together(&scenario, &card) {
        eprintln!("{scenario_file}: warning: {warning}");
    }
    Ok((scenario.scenario, card))
}

/// The answer to work that nobody watches.
fn not_stopped<T>(card_file: &str, answer: Result<Option<T>, EngineError>) -> Result<T, Failure> {
    answer
        .map_err(|error| failure(format!("{card_file}: {error}")))?
        .ok_or_else(|| failure("evaluate: the forecast was stopped"))
}

fn forecast_options(options: &[&str]) -> Result<(Belief, u32), Failure> {
    let mut belief = Belief::default();
    let mut futures = DEFAULT_FUTURES;
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--neutral" => belief.neutral = true,
            "--belief" => {
                let given = options.next().copied().unwrap_or_default();
                let share = given.parse().ok().map(Fraction::new);
                let Some(Ok(share)) = share else {
                    return Err(failure(format!(
                        "evaluate: --belief is 0 to 1, not \"{given}\""
                    )));
                };
                belief.share = share;
            }
            "--futures" => {
                let given = options.next().copied().unwrap_or_default();
                futures = given
                    .parse()
                    .ok()
                    .filter(|futures| (1..=MOST_FUTURES).contains(futures))
                    .ok_or_else(|| {
                        failure(format!(
                            "evaluate: --futures is 1 to {MOST_FUTURES}, not \"{given}\""
                        ))
                    })?;
            }
            other => {
                return Err(failure(format!(
                    "evaluate: forecast has no option \"{other}\"; see evaluate --help"
                )));
            }
        }
    }
    Ok((belief, futures))
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
    let (from, months) = scenario.history.window();
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

fn import_file(arguments: &[&str]) -> Result<Outcome, Failure> {
    let (file, options) = import::ImportOptions::parse(arguments).map_err(failure)?;
    let bytes = read_at_most(file, breakeven::import::fault::MOST_BYTES)?;
    let evaluated =
        import::evaluate(&bytes, &options).map_err(|fault| failure(format!("{file}: {fault}")))?;
    for warning in evaluated.warnings {
        eprintln!("{file}: warning: {warning}");
    }
    let mut outcome = done(evaluated.json);
    if evaluated.unanswered {
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
    read_at_most(file, MOST_BYTES)
}

fn read_at_most(file: &str, most_bytes: usize) -> Result<Vec<u8>, Failure> {
    // One byte more than allowed tells a file that is too large from one that just fits.
    let most = u64::try_from(most_bytes)
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
