//! Compresses the finished files and says what a first visit downloads, against the target.

use crate::shell::{Command, Failure};
use crate::{embed, messages, tools, worker};
use std::fmt;
use std::path::Path;

/// What a first visit may download, compressed with brotli: 140 KiB.
pub const TARGET_BYTES: u64 = 140 * 1024;

/// What a program beside the page may download, compressed with brotli: 90 KiB.
pub const WORKER_TARGET_BYTES: u64 = 90 * 1024;

/// One compressed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compressed {
    /// Its path in `dist/`.
    pub name: String,
    /// Its size as it is, in bytes.
    pub plain: u64,
    /// Its size under brotli at the highest level, in bytes.
    pub brotli: u64,
}

/// What the files weigh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sizes {
    /// The files that a first visit loads.
    pub first_visit: Vec<Compressed>,
    /// The files that load when they are first needed.
    pub later: Vec<Compressed>,
}

impl Sizes {
    /// What a first visit downloads, in bytes under brotli.
    #[must_use]
    pub fn first_visit_bytes(&self) -> u64 {
        self.first_visit.iter().map(|file| file.brotli).sum()
    }

    /// What a program beside the page downloads, in bytes under brotli.
    #[must_use]
    pub fn program_bytes(&self, program: &str) -> u64 {
        let parts = self.later.iter();
        let parts = parts.filter(|file| worker::is_part(program, &file.name));
        parts.map(|file| file.brotli).sum()
    }

    /// What a host page downloads for the element, in bytes under brotli.
    #[must_use]
    pub fn loader_bytes(&self) -> u64 {
        let loader = self.later.iter().find(|file| file.name == embed::NEWEST);
        loader.map_or(0, |file| file.brotli)
    }
}

/// Writes a `.br` and a `.gz` beside every text and WebAssembly file of `dist`, for hosts that serve
/// them, and returns the sizes.
///
/// # Errors
/// Fails when Node.js, whose zlib compresses, is missing or a file cannot be written.
pub fn compress(dist: &Path) -> Result<Sizes, Failure> {
    tools::need_node()?;
    let script = dist_script();
    let finished = Command::new("node")
        .argument(&script)
        .argument(dist)
        .capture()?;
    if !finished.status.success() {
        return Err(Failure::new(format!(
            "Cannot compress {}:\n{}",
            dist.display(),
            finished.output
        )));
    }
    let index_path = dist.join("index.html");
    let index = std::fs::read_to_string(&index_path)
        .map_err(|error| Failure::of("read", &index_path, &error))?;
    let (first_visit, later) = finished
        .output
        .lines()
        .filter_map(read_line)
        .partition(|file| {
            // The page names programs that load when they are first needed, and languages, of which
            // English needs none.
            let is_part = |program: &&str| worker::is_part(program, &file.name);
            let is_later = worker::PROGRAMS.iter().any(is_part) || messages::is_part(&file.name);
            file.name == "index.html" || index.contains(&file.name) && !is_later
        });
    Ok(Sizes { first_visit, later })
}

fn dist_script() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compress.mjs")
}

fn read_line(line: &str) -> Option<Compressed> {
    let mut columns = line.split('\t');
    Some(Compressed {
        plain: columns.next()?.parse().ok()?,
        brotli: columns.next()?.parse().ok()?,
        name: columns.next()?.to_owned(),
    })
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:>10} {:>10}  file", "bytes", "brotli")?;
        for file in &self.first_visit {
            writeln!(
                formatter,
                "{:>10} {:>10}  {}",
                file.plain, file.brotli, file.name
            )?;
        }
        for file in &self.later {
            writeln!(
                formatter,
                "{:>10} {:>10}  {} (later)",
                file.plain, file.brotli, file.name
            )?;
        }
        let total = |name: &str, bytes: u64, target: u64| {
            let verdict = if bytes <= target { "within" } else { "OVER" };
            format!(
                "{name}: {:.1} KiB brotli, {verdict} the target of {} KiB.",
                bytes as f64 / 1024.0,
                target / 1024
            )
        };
        let of = |program| self.program_bytes(program);
        let worker = total("Worker", of("worker"), WORKER_TARGET_BYTES);
        let intake = total("Intake", of("intake"), WORKER_TARGET_BYTES);
        let loader = format!(
            "{}: {} bytes brotli, {} the target of {}.",
            embed::NEWEST,
            self.loader_bytes(),
            if self.loader_bytes() <= embed::TARGET_BYTES {
                "within"
            } else {
                "OVER"
            },
            embed::TARGET_BYTES
        );
        let first = total("First visit", self.first_visit_bytes(), TARGET_BYTES);
        write!(formatter, "{loader}\n{worker}\n{intake}\n{first}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_over_the_target_is_called_over_and_later_files_do_not_count() {
        let file = |name: &str, brotli| Compressed {
            name: name.to_owned(),
            plain: 1,
            brotli,
        };
        let mut sizes = Sizes {
            first_visit: vec![file("index.html", TARGET_BYTES)],
            later: vec![file("worker-1_bg.wasm", WORKER_TARGET_BYTES)],
        };
        assert!(sizes.to_string().contains("within the target of 140 KiB"));
        assert!(sizes.to_string().contains("within the target of 90 KiB"));
        sizes.later.push(file("worker-1.js", 1));
        assert!(sizes.to_string().contains("OVER the target of 90 KiB"));
        sizes.first_visit.push(file("app.css", 1));
        assert!(sizes.to_string().contains("OVER the target of 140 KiB"));
    }

    #[test]
    fn a_warning_of_node_between_the_sizes_is_not_taken_for_a_file() {
        assert_eq!(read_line("(node:1) Warning: something"), None);
        assert_eq!(read_line("120\t40\tapp.css").unwrap().brotli, 40);
    }
}
