//! `cargo xtask mutants`: changes the engine in hundreds of small ways and runs the engine's tests and
//! the test vectors on each. A change that no test notices is printed; the known ones stand with their
//! reasons in `tests/engine/README.md`.

use crate::project;
use crate::shell::{Command, Failure};
use crate::tools::MUTANTS;
use std::fs;
use std::path::Path;

/// All of the engine.
pub const ENGINE: &str = "src/engine/**/*.rs";

/// Cases of each property: fewer than in a test run, since every change runs them all.
const CASES: &str = "24";

/// Seconds after which a change counts as one that never ends.
const TIMEOUT: &str = "120";

/// Tries every change in `files`, a path or a pattern of paths from the root.
///
/// # Errors
/// Fails when the tool cannot be installed, or when a change went unnoticed.
pub fn mutants(files: &str) -> Result<(), Failure> {
    MUTANTS.install()?;
    let folder = project::target().join("mutants");
    fs::create_dir_all(&folder).map_err(|error| Failure::of("create", &folder, &error))?;
    link_shared(&folder);
    Command::new(MUTANTS.path()?)
        .arguments(&["mutants", "--jobs", "1", "--no-shuffle"])
        .arguments(&["--profile", "mutants", "--timeout", TIMEOUT])
        .arguments(&["--file", files, "--output"])
        .argument(&folder)
        .arguments(&["--", "--test", "engine", "--test", "vectors"])
        // Statistics of thousands of futures, which small changes leave where they are.
        .arguments(&["--", "--skip", "calibration"])
        .with("PROPTEST_CASES", CASES)
        // The tool copies the project into a folder below this one.
        .with("TMPDIR", &folder)
        .run()
}

/// Puts the test vectors beside the copy, where tests look for them. Without them the vectors are
/// skipped, and more changes go unnoticed.
fn link_shared(folder: &Path) {
    let shared = project::root().join("../shared");
    #[cfg(unix)]
    let linked = fs::canonicalize(&shared)
        .and_then(|target| std::os::unix::fs::symlink(target, folder.join("shared")));
    #[cfg(not(unix))]
    let linked = Err(std::io::Error::from(std::io::ErrorKind::Unsupported));
    if let Err(error) = linked
        && !folder.join("shared").exists()
    {
        eprintln!(
            "The test vectors are left out: {}: {error}",
            shared.display()
        );
    }
}
