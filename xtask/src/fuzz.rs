//! `cargo xtask fuzz`: feeds each reader of files, and the replay, bytes that a fuzzer makes up.
//!
//! Not part of `cargo xtask test`, which runs the seeds natively. What a target checks is in
//! `fuzz/bodies.rs`; what the fuzzer finds worth keeping goes to `fuzz/corpus/`, a failing input to
//! `fuzz/artifacts/`.

use crate::project;
use crate::shell::{Command, Failure};
use crate::tools::FUZZ;
use std::fs;

/// The targets, by their files in `fuzz/fuzz_targets/`.
const TARGETS: [&str; 5] = ["scenario", "rate_card", "replay", "import", "share_link"];

/// Seconds for each target.
pub const DEFAULT_SECONDS: u32 = 60;

/// Runs each target for so many seconds.
///
/// # Errors
/// Fails where there is no nightly compiler, and when a target fails; the fuzzer says on what.
pub fn fuzz(seconds: u32) -> Result<(), Failure> {
    need_nightly()?;
    FUZZ.install()?;
    let folder = project::root().join("fuzz");
    for target in TARGETS {
        let corpus = folder.join("corpus").join(target);
        fs::create_dir_all(&corpus).map_err(|error| Failure::of("create", &corpus, &error))?;
        eprintln!("\n{target}: {seconds} s");
        Command::new(FUZZ.path()?)
            // No sanitizer: unsafe code is forbidden, so what is looked for is a panic.
            .arguments(&["run", "--sanitizer", "none", target])
            .argument(&corpus)
            .argument(folder.join("seeds").join(target))
            .arguments(&["--", "-timeout=20", "-rss_limit_mb=2048"])
            .argument(format!("-max_total_time={seconds}"))
            .with("RUSTUP_TOOLCHAIN", "nightly")
            .without("CARGO")
            .within(&folder)
            .run()?;
    }
    Ok(())
}

fn need_nightly() -> Result<(), Failure> {
    let asked = Command::new("rustup")
        .arguments(&["run", "nightly", "rustc", "--version"])
        .capture();
    match asked {
        Ok(finished) if finished.status.success() => Ok(()),
        _ => Err(Failure::new(
            "Fuzzing needs a nightly compiler. To install it: \
             rustup toolchain install nightly --profile minimal"
                .to_owned(),
        )),
    }
}
