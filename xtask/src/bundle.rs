//! Builds the release into `dist/`: static files that work from any host and any folder of it.

use crate::shell::{Command, Failure};
use crate::size::{self, Sizes};
use crate::{embed, project, tools, worker};
use std::fs::File;
use std::path::Path;
use std::time::Instant;

/// Installs what is missing, builds, and prints what a first visit downloads.
///
/// # Errors
/// Fails when a tool cannot be installed or the sources do not build.
pub fn build() -> Result<Sizes, Failure> {
    tools::install_for_build()?;
    let start = Instant::now();
    let _lock = lock()?;
    // Fetched here, so that trunk can run offline and never downloads a tool of its own choosing.
    Command::cargo(&["fetch", "--quiet"]).run()?;
    Command::new(tools::TRUNK.path()?)
        .arguments(&["build", "--release", "--offline"])
        .with("PATH", tools::search_path()?)
        // Trunk takes any other value of NO_COLOR than true or false for an error.
        .without("NO_COLOR")
        .run()?;
    worker::mark(&project::dist())?;
    minify(&project::dist())?;
    embed::publish(&project::dist())?;
    let sizes = size::compress(&project::dist())?;
    println!("{sizes}");
    if sizes.loader_bytes() > embed::TARGET_BYTES {
        return Err(Failure::new(format!(
            "{} is larger than owners of pages were promised.",
            embed::NEWEST
        )));
    }
    println!("Built dist/ in {} s.", start.elapsed().as_secs());
    Ok(sizes)
}

/// Makes the JavaScript and CSS of `dist` smaller in place. Trunk's own minifier stops at syntax that
/// wasm-bindgen writes.
fn minify(dist: &Path) -> Result<(), Failure> {
    let files = std::fs::read_dir(dist).map_err(|error| Failure::of("read", dist, &error))?;
    let mut command = Command::new(tools::ESBUILD.path()?)
        .arguments(&["--minify", "--charset=utf8", "--log-level=warning"])
        .argument("--allow-overwrite")
        .argument(format!("--outdir={}", dist.display()));
    for file in files.flatten().map(|entry| entry.path()) {
        if file
            .extension()
            .is_some_and(|ending| ending == "js" || ending == "css")
        {
            command = command.argument(file);
        }
    }
    command.run()
}

/// Keeps other runs from writing `dist/` until the file is dropped.
///
/// # Errors
/// Fails when the target folder cannot be written.
pub fn lock() -> Result<File, Failure> {
    let target = project::target();
    std::fs::create_dir_all(&target).map_err(|error| Failure::of("create", &target, &error))?;
    tools::lock(&target.join("dist.lock"))
}
