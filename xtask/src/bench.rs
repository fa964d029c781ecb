//! `cargo xtask bench`: how long a replay takes natively, in WebAssembly under Node.js, and how long
//! JavaScript libraries take for a part of the same work. All in one run, since machines differ and
//! only ratios hold.

use crate::project;
use crate::shell::{Command, Failure};
use crate::tools::{self, WASM_BINDGEN, WASM_TARGET};
use std::fs;
use std::path::{Path, PathBuf};

/// Incidents that the JavaScript prices, and by which it is compared.
const COMPARED: u32 = 10_000;

/// The WebAssembly profiles: as it ships, and with the arithmetic made for speed.
const WASM: [(&str, &[&str]); 2] = [
    ("wasm, as it ships", &[]),
    (
        "wasm, for speed",
        &[
            "--config",
            "profile.web.package.breakeven.opt-level=3",
            "--config",
            "profile.web.package.rust_decimal.opt-level=3",
        ],
    ),
];

/// The folder of the JavaScript peers, beside the project.
const PEERS: &str = "../shared/peers/engine-js";

/// Median times by number of incidents.
struct Measured {
    name: String,
    times: Vec<(u32, f64)>,
}

/// Measures everything and prints times, ratios and growth.
///
/// # Errors
/// Fails when something does not build or run.
pub fn bench() -> Result<(), Failure> {
    tools::need_node()?;
    WASM_BINDGEN.install()?;
    let native = Measured {
        name: "native".to_owned(),
        times: times(&printed(&Command::cargo(&[
            "bench", "--quiet", "--bench", "replay",
        ]))?),
    };
    let mut ours = vec![native];
    for (name, options) in WASM {
        ours.push(Measured {
            name: name.to_owned(),
            times: times(&printed(&Command::new("node").argument(wasm(options)?))?),
        });
    }
    let peers = peers()?;
    print(&ours, &peers);
    Ok(())
}

/// Builds the benchmark for Node.js and returns the script that runs it.
fn wasm(options: &[&str]) -> Result<PathBuf, Failure> {
    let built = printed(
        &Command::cargo(&["bench", "--no-run", "--bench", "replay"])
            .arguments(&["--profile", "web", "--target", WASM_TARGET])
            .arguments(options),
    )?;
    let program = built
        .lines()
        .find_map(|line| line.trim().strip_prefix("Executable"))
        .and_then(|rest| rest.rsplit_once('(')?.1.strip_suffix(')'))
        .ok_or_else(|| Failure::new(format!("cargo named no program:\n{built}")))?;
    let folder = project::target().join("bench-in-node");
    Command::new(WASM_BINDGEN.path()?)
        .arguments(&[
            "--target",
            "nodejs",
            "--no-typescript",
            "--out-name",
            "replay",
        ])
        .argument("--out-dir")
        .argument(&folder)
        .argument(project::root().join(program))
        .run()?;
    Ok(folder.join("replay.js"))
}

/// Times of the JavaScript peers, or none, said aloud, where they are not beside the project.
fn peers() -> Result<Vec<(String, f64)>, Failure> {
    let source = project::root().join(PEERS);
    if !source.is_dir() {
        eprintln!("skipped: JavaScript peers: {PEERS} not found");
        return Ok(Vec::new());
    }
    let folder = project::target().join("peers").join("engine-js");
    copy(&source, &folder)?;
    if !folder.join("node_modules").is_dir() {
        Command::new("npm")
            .arguments(&["install", "--no-audit", "--no-fund"])
            .within(&folder)
            .run()?;
    }
    let price = Command::new("node")
        .argument("price.mjs")
        .argument(COMPARED.to_string())
        .within(&folder);
    Ok(printed(&price)?.lines().filter_map(peer).collect())
}

/// Copies the files of a folder, not its folders.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::of("create", to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| Failure::of("read", from, &error))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let Some(name) = path.file_name().filter(|_| path.is_file()) else {
            continue;
        };
        let text = fs::read(&path).map_err(|error| Failure::of("read", &path, &error))?;
        let copied = to.join(name);
        fs::write(&copied, text).map_err(|error| Failure::of("write", &copied, &error))?;
    }
    Ok(())
}

fn printed(command: &Command) -> Result<String, Failure> {
    eprintln!("{}", command.line());
    let finished = command.capture()?;
    if finished.status.success() {
        Ok(finished.output)
    } else {
        Err(Failure::new(format!(
            "{} failed:\n{}",
            command.line(),
            finished.output
        )))
    }
}

/// Reads `replay 1000 0.3812 7039`: incidents, milliseconds, lines.
fn times(output: &str) -> Vec<(u32, f64)> {
    output
        .lines()
        .filter_map(|line| {
            let mut words = line.strip_prefix("replay ")?.split(' ');
            Some((words.next()?.parse().ok()?, words.next()?.parse().ok()?))
        })
        .collect()
}

/// Reads `{"name":"js decimalAll","median_ms":114.2,…}`; lines of a first call have no median.
fn peer(line: &str) -> Option<(String, f64)> {
    let after = |key: &str| line.split_once(key).map(|(_, rest)| rest);
    let name = after("\"name\":\"")?.split('"').next()?;
    let median = after("\"median_ms\":")?.split([',', '}']).next()?;
    Some((name.to_owned(), median.parse().ok()?))
}

fn print(ours: &[Measured], peers: &[(String, f64)]) {
    println!("\nReplay under six plans with every line: median, and time of one incident.");
    println!(
        "{:<20} {:>10} {:>12} {:>12}",
        "", "incidents", "ms", "µs each"
    );
    for measured in ours {
        for (incidents, time) in &measured.times {
            let each = time * 1_000.0 / f64::from(*incidents);
            println!(
                "{:<20} {incidents:>10} {time:>12.3} {each:>12.3}",
                measured.name
            );
        }
    }
    let compared = |measured: &Measured| {
        let mut times = measured.times.iter();
        times
            .find(|(incidents, _)| *incidents == COMPARED)
            .map(|(_, time)| *time)
    };
    println!("\n{COMPARED} incidents: how many times as long as each of ours.");
    print!("{:<20}", "");
    for measured in ours {
        print!(" {:>18}", measured.name);
    }
    println!();
    let rows = ours
        .iter()
        .filter_map(|one| Some((one.name.clone(), compared(one)?)));
    for (name, time) in rows.chain(peers.iter().cloned()) {
        print!("{name:<20}");
        for measured in ours {
            match compared(measured) {
                Some(own) => print!(" {:>18.2}", time / own),
                None => print!(" {:>18}", "-"),
            }
        }
        println!();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_from_what_the_programs_print() {
        let read = times("Compiling x\nreplay 10 0.5 207\nreplay 1000 3.25 7039\n");
        assert_eq!(read, [(10, 0.5), (1_000, 3.25)]);
        let line = "{\"name\":\"js decimalAll\",\"median_ms\":114.25,\"min_ms\":110}";
        assert_eq!(peer(line), Some(("js decimalAll".to_owned(), 114.25)));
        assert_eq!(
            peer("{\"name\":\"js decimalAll [first call]\",\"ms\":9}"),
            None
        );
    }
}
