//! The tools that the build and the tests need: the one place that pins their versions, and what
//! installs them. Tools from package registries land in the per-user cache, one folder a version, so
//! that they are built once a machine and two versions can stand side by side.

use crate::project::tool_cache;
use crate::shell::{Command, Failure, is_on_path};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Where a tool comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// `cargo install`, with the crate's own lock file.
    CrateLocked,
    /// `cargo install` with the newest fitting dependencies.
    CrateUnlocked,
    /// A program of the npm registry.
    Npm,
    /// A file of a package of the npm registry.
    NpmLibrary,
}

/// One pinned tool.
#[derive(Debug, Clone, Copy)]
pub struct Tool {
    /// The package's name in its registry.
    pub package: &'static str,
    /// The exact version.
    pub version: &'static str,
    /// The program that the package brings.
    pub program: &'static str,
    /// Where it comes from.
    pub source: Source,
    /// What it is for and how long it takes, said while it installs.
    pub purpose: &'static str,
}

/// Bundles the site.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    program: "trunk",
    source: Source::CrateLocked,
    purpose: "bundles the site; compiled once a machine, 5 to 10 minutes",
};

/// Writes the JavaScript beside the WebAssembly. Must equal the `wasm-bindgen` in `Cargo.lock`.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    program: "wasm-bindgen",
    source: Source::CrateUnlocked,
    purpose: "joins WebAssembly and JavaScript; compiled once a machine, 2 to 4 minutes",
};

/// Makes the WebAssembly smaller.
pub const BINARYEN: Tool = Tool {
    package: "binaryen",
    version: "132.0.0",
    program: "wasm-opt",
    source: Source::Npm,
    purpose: "makes the WebAssembly smaller; a download of some 20 MB",
};

/// Makes the JavaScript and the style sheets smaller.
pub const ESBUILD: Tool = Tool {
    package: "esbuild",
    version: "0.28.2",
    program: "esbuild",
    source: Source::Npm,
    purpose: "makes JavaScript and CSS smaller; a download of some 4 MB",
};

/// Drives Firefox in the browser tests.
pub const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    source: Source::CrateLocked,
    purpose: "drives Firefox in tests; compiled once a machine, 3 to 6 minutes",
};

/// Checks the types that the JavaScript states in its comments.
pub const TYPESCRIPT: Tool = Tool {
    package: "typescript",
    version: "5.9.3",
    program: "tsc",
    source: Source::Npm,
    purpose: "checks the types of the JavaScript; a download of some 4 MB",
};

/// Finds what breaks rules of accessibility on a page.
pub const AXE: Tool = Tool {
    package: "axe-core",
    version: "4.14.1",
    program: "axe.min.js",
    source: Source::NpmLibrary,
    purpose: "checks accessibility in the browser tests; a download of some 3 MB",
};

/// Changes the engine in small ways to see whether a test notices.
pub const MUTANTS: Tool = Tool {
    package: "cargo-mutants",
    version: "27.1.0",
    program: "cargo-mutants",
    source: Source::CrateLocked,
    purpose: "changes the engine to try the tests; compiled once a machine, 3 to 10 minutes",
};

/// Builds and runs fuzz targets.
pub const FUZZ: Tool = Tool {
    package: "cargo-fuzz",
    version: "0.13.2",
    program: "cargo-fuzz",
    source: Source::CrateLocked,
    purpose: "builds and runs fuzz targets; compiled once a machine, 1 to 3 minutes",
};

/// What `build` and `serve` need.
pub const FOR_BUILD: [Tool; 4] = [TRUNK, WASM_BINDGEN, BINARYEN, ESBUILD];

/// The target that browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

impl Tool {
    /// The folder that holds the tool's program.
    ///
    /// # Errors
    /// Fails where there is no cache folder.
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        let home = self.home()?;
        Ok(match self.source {
            Source::CrateLocked | Source::CrateUnlocked => home.join("bin"),
            Source::Npm => home.join("node_modules").join(".bin"),
            Source::NpmLibrary => home.join("node_modules").join(self.package),
        })
    }

    /// The program itself.
    ///
    /// # Errors
    /// Fails where there is no cache folder.
    pub fn path(&self) -> Result<PathBuf, Failure> {
        Ok(self
            .folder()?
            .join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX)))
    }

    /// Installs the tool unless it is there. Waits for another run that is installing it.
    ///
    /// # Errors
    /// Fails when the registry's client is missing or does not succeed; the message names the
    /// command to run by hand.
    pub fn install(&self) -> Result<(), Failure> {
        if self.path()?.exists() {
            return Ok(());
        }
        let home = self.home()?;
        fs::create_dir_all(&home).map_err(|error| Failure::of("create", &home, &error))?;
        let _lock = lock(&home.join(".lock"))?;
        if self.path()?.exists() {
            return Ok(());
        }
        eprintln!(
            "Installing {} {}: {}.",
            self.package, self.version, self.purpose
        );
        let start = Instant::now();
        let command = self.installer(&home)?;
        command.run().map_err(|failure| {
            Failure::new(format!(
                "{failure}\n{} {} is needed: it {}.\nTo try by hand: {}",
                self.package,
                self.version,
                self.purpose,
                command.line()
            ))
        })?;
        // Only a rebuild would need it; a failure to remove it costs space and nothing else.
        let _removed = fs::remove_dir_all(build_folder(&home));
        eprintln!(
            "Installed {} in {} s.",
            self.package,
            start.elapsed().as_secs()
        );
        Ok(())
    }

    fn home(&self) -> Result<PathBuf, Failure> {
        Ok(tool_cache()?.join(format!("{}-{}", self.package, self.version)))
    }

    fn installer(&self, home: &Path) -> Result<Command, Failure> {
        let pinned = format!("{}@{}", self.package, self.version);
        if matches!(self.source, Source::Npm | Source::NpmLibrary) {
            need_node()?;
            return Ok(Command::new("npm")
                .arguments(&[
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--no-save",
                    "--prefix",
                ])
                .argument(home)
                .argument(pinned)
                .within(home));
        }
        let mut command = Command::cargo(&["install", "--root"])
            .argument(home)
            // Compiled objects survive an interrupted run, so the next one resumes. Run in the project's
            // root, so that its toolchain compiles the tool.
            .with("CARGO_TARGET_DIR", build_folder(home));
        if self.source == Source::CrateLocked {
            command = command.argument("--locked");
        }
        Ok(command.argument(pinned))
    }
}

/// Where a tool's compiled objects are while it is being installed.
fn build_folder(home: &Path) -> PathBuf {
    home.join("build")
}

/// Installs what `build` and `serve` need: the WebAssembly target and [`FOR_BUILD`].
///
/// # Errors
/// Fails with a message that names what is missing and the command that would install it.
pub fn install_for_build() -> Result<(), Failure> {
    install_wasm_target()?;
    FOR_BUILD.iter().try_for_each(Tool::install)
}

/// Installs what `test` needs beyond the browsers.
///
/// # Errors
/// As [`install_for_build`].
pub fn install_for_tests() -> Result<(), Failure> {
    install_for_build()?;
    AXE.install()?;
    TYPESCRIPT.install()
}

/// The search path with the pinned tools before everything else.
///
/// # Errors
/// Fails where there is no cache folder.
pub fn search_path() -> Result<OsString, Failure> {
    let mut folders = Vec::new();
    for tool in FOR_BUILD.iter().chain([&GECKODRIVER]) {
        folders.push(tool.folder()?);
    }
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    std::env::join_paths(folders).map_err(|error| Failure::new(error.to_string()))
}

/// Takes the lock at `path`, waiting for whoever holds it; dropping the file releases it.
///
/// # Errors
/// Fails when the file cannot be made or locked.
pub fn lock(path: &Path) -> Result<File, Failure> {
    let file = File::create(path).map_err(|error| Failure::of("create", path, &error))?;
    if file.try_lock().is_err() {
        eprintln!("Waiting for another run that holds {}.", path.display());
        file.lock()
            .map_err(|error| Failure::of("lock", path, &error))?;
    }
    Ok(file)
}

fn install_wasm_target() -> Result<(), Failure> {
    // Asked of rustc, not of rustup: a toolchain from a distribution can have the target as well.
    let libraries = Command::new("rustc")
        .arguments(&["--print", "target-libdir", "--target", WASM_TARGET])
        .capture()?;
    if libraries.status.success() && Path::new(libraries.output.trim()).is_dir() {
        return Ok(());
    }
    let command = Command::new("rustup").arguments(&["target", "add", WASM_TARGET]);
    command.run().map_err(|failure| {
        Failure::new(format!(
            "{failure}\nRust's standard library for {WASM_TARGET} is needed. To try by hand: {}",
            command.line()
        ))
    })
}

/// Fails where Node.js or npm is missing.
///
/// # Errors
/// Names what is missing and how to install it.
pub fn need_node() -> Result<(), Failure> {
    for program in ["node", "npm"] {
        if !is_on_path(program) {
            return Err(Failure::new(format!(
                "{program} is needed: wasm-opt comes as an npm package. \
                 Install Node.js 20 or newer, on Debian with: apt-get install nodejs npm"
            )));
        }
    }
    Ok(())
}
