//! The command line of `cargo xtask`: reads the command and hands over to the library.

use std::process::ExitCode;
use xtask::tally::Tally;
use xtask::{bench, bundle, check, fuzz, messages, mutants, serve, shell::Failure, tools};

const HELP: &str = "\
cargo xtask serve [--port N]   build the release and serve it on this machine
cargo xtask build              build the release into dist/
cargo xtask test [--browser B] run every check and every test; B is chromium, firefox or webkit
cargo xtask bench              time a replay natively, in WebAssembly and beside JavaScript
cargo xtask screenshots        picture every screen into target/screenshots
cargo xtask fuzz [--seconds N] feed each reader damaged files for N seconds (60)
cargo xtask mutants [FILE]     change the engine (or one file of it) and see whether tests notice
cargo xtask tools              install what these need, and nothing else
cargo xtask fmt                format all Rust sources";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<ExitCode, Failure> {
    match words {
        ["serve"] => serve::serve(serve::DEFAULT_PORT)?,
        ["serve", "--port", port] => serve::serve(read_port(port)?)?,
        ["build"] => {
            bundle::build()?;
        }
        ["test"] => return Ok(verdict(check::test(&check::ENGINES))),
        ["test", "--browser", name] => {
            return Ok(verdict(check::test(&[check::engine(name)?])));
        }
        ["screenshots"] => check::screenshots()?,
        ["bench"] => bench::bench()?,
        ["fuzz"] => fuzz::fuzz(fuzz::DEFAULT_SECONDS)?,
        ["fuzz", "--seconds", seconds] => fuzz::fuzz(read_seconds(seconds)?)?,
        ["mutants"] => mutants::mutants(mutants::ENGINE)?,
        ["mutants", files] => mutants::mutants(files)?,
        // What trunk calls.
        ["messages"] => messages::publish()?,
        ["tools"] => tools::install_for_tests()?,
        ["fmt"] => check::format()?,
        ["help" | "--help" | "-h"] => println!("{HELP}"),
        _ => {
            eprintln!("{HELP}");
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn verdict(tally: Tally) -> ExitCode {
    if tally.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn read_port(text: &str) -> Result<u16, Failure> {
    text.parse().map_err(|_| {
        Failure::new(format!(
            "“{text}” is not a port: write a number from 0 to 65535 (0 takes any free one)."
        ))
    })
}

fn read_seconds(text: &str) -> Result<u32, Failure> {
    text.parse()
        .map_err(|_| Failure::new(format!("“{text}” is not a whole number of seconds.")))
}
