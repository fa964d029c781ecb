//! The loader of `<breakeven-calculator>` in `dist/`: as `embed.js`, which is always the newest, and under
//! the name of its version, which never changes, with the hash that pages hold it against.

use crate::shell::{Command, Failure};
use crate::{project, tools};
use std::fs;
use std::path::Path;

/// The file that pages get the newest loader from.
pub const NEWEST: &str = "embed.js";

/// Where the name of the versioned file and its hash stand; the snippet page reads it.
pub const RELEASE: &str = "embed-release.txt";

/// What the loader may weigh under gzip: 4 KB.
pub const TARGET_BYTES: u64 = 4_000;

/// Writes the loader into `dist` in both names, made smaller, and its hash beside it.
///
/// # Errors
/// Fails when a file cannot be written or the loader is not JavaScript.
pub fn publish(dist: &Path) -> Result<(), Failure> {
    let newest = dist.join(NEWEST);
    Command::new(tools::ESBUILD.path()?)
        .arguments(&["--minify", "--charset=utf8", "--log-level=warning"])
        .argument(format!("--outfile={}", newest.display()))
        .argument(project::root().join("src/embed/loader.js"))
        .run()?;
    let file = versioned(env!("CARGO_PKG_VERSION"));
    let pinned = dist.join(&file);
    fs::copy(&newest, &pinned).map_err(|error| Failure::of("write", &pinned, &error))?;
    let hashed = Command::new("node")
        .arguments(&["-e", HASH])
        .argument(&pinned)
        .capture()?;
    if !hashed.status.success() {
        return Err(Failure::new(format!(
            "Cannot hash {}:\n{}",
            pinned.display(),
            hashed.output
        )));
    }
    let release = dist.join(RELEASE);
    fs::write(&release, format!("{file} {}\n", hashed.output.trim()))
        .map_err(|error| Failure::of("write", &release, &error))
}

/// Prints what an `integrity` attribute holds of a file.
const HASH: &str = "const { readFileSync } = require('node:fs'); \
    const { createHash } = require('node:crypto'); \
    const hash = createHash('sha384').update(readFileSync(process.argv[1])).digest('base64'); \
    console.log('sha384-' + hash)";

fn versioned(version: &str) -> String {
    format!("embed-{version}.js")
}

/// Whether a file of `dist/` is the loader, under either name.
#[must_use]
pub fn is_loader(name: &str) -> bool {
    name == NEWEST || name == versioned(env!("CARGO_PKG_VERSION"))
}
