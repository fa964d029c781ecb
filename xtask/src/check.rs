//! `cargo xtask test`: every check and every test. A failed step does not hide the later ones, unless
//! they need what it makes. The last line counts the tests of all runs.

use crate::shell::{Command, Failure};
use crate::system;
use crate::tally::{Reader, Tally};
use crate::{bundle, licences, project, tools};
use std::io::{BufRead, BufReader};
use std::time::{Duration, Instant};

/// The browser engines, by the names that the browser tests know them by.
pub const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// Runs everything, with the browser tests in `engines`, and prints the closing line. A failed step
/// without tests of its own counts as one failed.
#[must_use]
pub fn test(engines: &[&str]) -> Tally {
    let mut run = Run::default();
    run.step("install tools", || none(tools::install_for_tests()));
    run.step("format", || {
        none(Command::cargo(&["fmt", "--all", "--check"]).run())
    });
    run.step("lint", || none(clippy(&["--workspace", "--all-targets"])));
    run.step("lint for the browser", || {
        none(clippy(&["--lib", "--bins", "--target", tools::WASM_TARGET]))
    });
    run.step("licences of dependencies", || none(licences::check()));
    run.step("types of the JavaScript", || none(javascript_types()));
    run.step("tests", || cargo_test(&["--workspace"], None));
    run.step("documentation", || none(documentation()));
    let built = run.step("release build", || none(bundle::build().map(|_| ())));
    for &engine in engines {
        let name = format!("browser tests in {engine}");
        if built {
            run.step(&name, || browser_tests(engine));
        } else {
            eprintln!("\n{name}: not run, since the release build failed.");
        }
    }
    run.close()
}

/// Everything that ran so far.
#[derive(Default)]
struct Run {
    tally: Tally,
    steps: Vec<(String, bool, Duration)>,
}

/// What a step with tests counted, or why it could not run to its end.
type Outcome = Result<(Tally, Result<(), Failure>), Failure>;

impl Run {
    /// Runs one step and says whether it succeeded.
    fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> bool {
        let number = self.steps.len() + 1;
        eprintln!("\n[{number}] {name}");
        let start = Instant::now();
        let (mut tally, result) = work().unwrap_or_else(|failure| (Tally::default(), Err(failure)));
        if let Err(failure) = &result {
            eprintln!("{failure}");
            // A step that failed without a failed test, such as one that did not compile.
            if tally.failed == 0 {
                tally.failed = 1;
            }
        }
        let succeeded = result.is_ok() && tally.failed == 0;
        let elapsed = start.elapsed();
        let verdict = if succeeded { "ok" } else { "FAILED" };
        eprintln!(
            "[{number}] {name}: {verdict} in {:.1} s",
            elapsed.as_secs_f64()
        );
        self.tally.add(tally);
        self.steps.push((name.to_owned(), succeeded, elapsed));
        succeeded
    }

    fn close(self) -> Tally {
        println!();
        for (name, succeeded, elapsed) in &self.steps {
            let verdict = if *succeeded { "ok    " } else { "FAILED" };
            println!("{verdict} {:>7.1} s  {name}", elapsed.as_secs_f64());
        }
        println!("\n{}", self.tally);
        self.tally
    }
}

/// A step without tests.
fn none(result: Result<(), Failure>) -> Outcome {
    Ok((Tally::default(), result))
}

fn clippy(scope: &[&str]) -> Result<(), Failure> {
    Command::cargo(&["clippy", "--quiet"])
        .arguments(scope)
        .arguments(&["--", "-D", "warnings"])
        .run()
}

fn documentation() -> Result<(), Failure> {
    Command::cargo(&["doc", "--quiet", "--workspace", "--no-deps"])
        .with("RUSTDOCFLAGS", "-D warnings")
        .run()
}

fn javascript_types() -> Result<(), Failure> {
    Command::new(tools::TYPESCRIPT.path()?)
        .arguments(&["--noEmit", "--project", "jsconfig.json"])
        .run()
}

fn browser_tests(engine: &str) -> Outcome {
    system::need_browser(engine)?;
    // A build at the same time would take the files away under the browsers.
    let _lock = bundle::lock()?;
    cargo_test(&["--test", "browser"], Some(engine))
}

/// Builds the release and pictures every screen of it.
///
/// # Errors
/// Fails when the site cannot be built or a screen cannot be reached.
pub fn screenshots() -> Result<(), Failure> {
    tools::install_for_tests()?;
    system::need_browser("chromium")?;
    bundle::build()?;
    let _lock = bundle::lock()?;
    Command::cargo(&["test", "--quiet", "--test", "browser", "--"])
        .arguments(&["screenshots", "--ignored"])
        .with("PATH", tools::search_path()?)
        .run()
}

/// Runs `cargo test`, shows what is worth seeing, and counts.
fn cargo_test(scope: &[&str], engine: Option<&str>) -> Outcome {
    let mut command = Command::cargo(&["test", "--quiet", "--no-fail-fast"])
        .arguments(scope)
        .arguments(&["--", "--format", "pretty", "--show-output"]);
    if let Some(engine) = engine {
        command = command
            .with("BREAKEVEN_BROWSER", engine)
            .with("PATH", tools::search_path()?);
    }
    let mut process = command.start()?;
    let mut reader = Reader::default();
    if let Some(output) = process.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if reader.read(&line) {
                println!("{line}");
            }
        }
    }
    let status = process
        .wait()
        .map_err(|error| Failure::new(format!("{}: {error}", command.line())))?;
    let result = if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "{} failed ({status}).",
            command.line()
        )))
    };
    Ok((reader.tally(), result))
}

/// Whether `name` is one of [`ENGINES`].
///
/// # Errors
/// Names the engines when it is not.
pub fn engine(name: &str) -> Result<&'static str, Failure> {
    ENGINES
        .into_iter()
        .find(|known| *known == name)
        .ok_or_else(|| {
            Failure::new(format!(
                "“{name}” is not an engine: write {}.",
                ENGINES.join(", ")
            ))
        })
}

/// Formats all Rust sources.
///
/// # Errors
/// Fails when rustfmt is missing or a source does not parse.
pub fn format() -> Result<(), Failure> {
    Command::cargo(&["fmt", "--all"])
        .within(project::root())
        .run()
}
