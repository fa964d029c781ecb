//! The browsers, which come from the operating system. On Debian as root they are installed by apt;
//! elsewhere the command to run is named.

use crate::project::tool_cache;
use crate::shell::{Command, Failure, is_on_path};
use crate::tools::{GECKODRIVER, lock};
use std::fs;

/// A program that the browser tests start, and the Debian package that brings it.
#[derive(Debug, Clone, Copy)]
struct Program {
    /// Any one of these names will do.
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: [Program; 2] = [
    program(
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
    ),
    program(&["chromedriver"], "chromium-driver"),
];
const FIREFOX: [Program; 1] = [program(&["firefox-esr", "firefox"], "firefox-esr")];
const WEBKIT: [Program; 3] = [
    program(&["WebKitWebDriver"], "webkit2gtk-driver"),
    program(&["xvfb-run"], "xvfb"),
    program(&["xauth"], "xauth"),
];

const fn program(names: &'static [&'static str], package: &'static str) -> Program {
    Program { names, package }
}

impl Program {
    fn is_installed(&self) -> bool {
        self.names.iter().any(|name| is_on_path(name))
    }
}

/// Makes sure that the browser called `engine` and its driver are there.
///
/// # Errors
/// Names what is missing and the command that installs it.
pub fn need_browser(engine: &str) -> Result<(), Failure> {
    match engine {
        "firefox" => {
            need(&FIREFOX)?;
            GECKODRIVER.install()
        }
        "webkit" => need(&WEBKIT),
        _ => need(&CHROMIUM),
    }
}

fn need(programs: &[Program]) -> Result<(), Failure> {
    if missing(programs).is_empty() {
        return Ok(());
    }
    let cache = tool_cache()?;
    fs::create_dir_all(&cache).map_err(|error| Failure::of("create", &cache, &error))?;
    let _lock = lock(&cache.join("apt.lock"))?;
    // Another run may have installed them while this one waited.
    let packages = missing(programs);
    if packages.is_empty() {
        return Ok(());
    }
    let by_hand = format!(
        "apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    let is_root = Command::new("id").argument("-u").capture();
    let may_install = is_root.is_ok_and(|id| id.output.trim() == "0") && is_on_path("apt-get");
    if !may_install {
        return Err(Failure::new(format!(
            "The browser tests need {}. Install it, on Debian with: sudo {by_hand}",
            packages.join(", ")
        )));
    }
    eprintln!(
        "Installing {}: the browser tests run in it.",
        packages.join(", ")
    );
    let apt = |arguments: &[&str]| {
        Command::new("apt-get")
            .arguments(arguments)
            .with("DEBIAN_FRONTEND", "noninteractive")
    };
    apt(&["update", "-qq"]).run()?;
    apt(&["install", "-qq", "--yes", "--no-install-recommends"])
        .arguments(&packages)
        .run()
        .map_err(|failure| Failure::new(format!("{failure}\nTo try by hand: {by_hand}")))
}

fn missing(programs: &[Program]) -> Vec<&'static str> {
    programs
        .iter()
        .filter(|program| !program.is_installed())
        .map(|program| program.package)
        .collect()
}
