//! Runs other programs and says what failed. Everything here that starts a program goes through
//! [`Command`], so that every failure names the whole command.

use crate::project;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};

/// Why a step could not be done, in words for the person at the terminal.
#[derive(Debug)]
pub struct Failure {
    message: String,
}

impl Failure {
    /// A failure that says `message`.
    #[must_use]
    pub fn new(message: String) -> Self {
        Self { message }
    }

    /// Turns an error of the file system into a failure that says what was attempted.
    pub fn of(attempt: &str, path: &Path, error: &dyn fmt::Display) -> Self {
        Self::new(format!("Cannot {attempt} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// What a program that ran to its end left behind.
#[derive(Debug)]
pub struct Finished {
    /// How it ended.
    pub status: ExitStatus,
    /// Standard output and standard error.
    pub output: String,
}

/// A program with its arguments, run in the project's root.
#[derive(Debug)]
pub struct Command {
    program: OsString,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    removed: Vec<OsString>,
    folder: PathBuf,
}

impl Command {
    /// `program` with no arguments yet.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            environment: Vec::new(),
            removed: Vec::new(),
            folder: project::root().to_owned(),
        }
    }

    /// The cargo that runs this program, with `arguments`.
    #[must_use]
    pub fn cargo(arguments: &[&str]) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        // Set by the cargo that started us; a nested cargo must judge for its own packages.
        Self::new(cargo)
            .arguments(arguments)
            .without("CARGO_MANIFEST_DIR")
    }

    /// Adds one argument.
    #[must_use]
    pub fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    /// Adds several arguments.
    #[must_use]
    pub fn arguments(mut self, arguments: &[&str]) -> Self {
        self.arguments.extend(arguments.iter().map(OsString::from));
        self
    }

    /// Sets an environment variable for the program.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.environment
            .push((name.into(), value.as_ref().to_owned()));
        self
    }

    /// Removes an environment variable for the program.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.removed.push(name.into());
        self
    }

    /// Runs in `folder` instead of the project's root.
    #[must_use]
    pub fn within(mut self, folder: &Path) -> Self {
        folder.clone_into(&mut self.folder);
        self
    }

    /// Runs with the terminal's own output.
    ///
    /// # Errors
    /// Fails when the program cannot be started or does not succeed.
    pub fn run(&self) -> Result<(), Failure> {
        let status = self
            .prepared()
            .status()
            .map_err(|error| self.not_started(&error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Failure::new(format!("{} failed ({status}).", self.line())))
        }
    }

    /// Runs quietly and returns what the program printed, whether it succeeded or not.
    ///
    /// # Errors
    /// Fails when the program cannot be started.
    pub fn capture(&self) -> Result<Finished, Failure> {
        let finished = self
            .prepared()
            .stdin(Stdio::null())
            .output()
            .map_err(|error| self.not_started(&error))?;
        let mut output = String::from_utf8_lossy(&finished.stdout).into_owned();
        output.push_str(&String::from_utf8_lossy(&finished.stderr));
        Ok(Finished {
            status: finished.status,
            output,
        })
    }

    /// Starts the program with standard output piped and standard error on the terminal.
    ///
    /// # Errors
    /// Fails when the program cannot be started.
    pub fn start(&self) -> Result<std::process::Child, Failure> {
        self.prepared()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| self.not_started(&error))
    }

    /// The command as a person would type it.
    #[must_use]
    pub fn line(&self) -> String {
        let program = Path::new(&self.program)
            .file_name()
            .unwrap_or(&self.program);
        std::iter::once(program)
            .chain(self.arguments.iter().map(OsString::as_os_str))
            .map(|word| {
                let word = word.to_string_lossy();
                if word.contains(' ') {
                    format!("'{word}'")
                } else {
                    word.into_owned()
                }
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn prepared(&self) -> std::process::Command {
        let mut command = std::process::Command::new(&self.program);
        command
            .args(&self.arguments)
            .current_dir(&self.folder)
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        for name in &self.removed {
            command.env_remove(name);
        }
        command
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("Cannot start {}: {error}", self.line()))
    }
}

/// Whether a program of this name is on the search path.
#[must_use]
pub fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            let plain = folder.join(program);
            plain.is_file() || plain.with_extension("exe").is_file()
        })
    })
}
