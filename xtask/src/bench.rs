//! `cargo xtask bench`: how long replay, forecast and strips take natively and in WebAssembly under
//! Node.js, and how long JavaScript takes for a part of the same work. All in one run, since machines differ and
//! only ratios hold.

use crate::project;
use crate::shell::{Command, Failure};
use crate::tools::{self, WASM_BINDGEN, WASM_TARGET};
use std::fs;
use std::path::{Path, PathBuf};

/// Incidents that the JavaScript prices, and by which it is compared.
const COMPARED: u32 = 10_000;

/// Futures that the JavaScript draws, and ours.
const FUTURES: u32 = 10_000;

/// The work of `benches/forecast.rs` that is like the JavaScript's.
const LIKE_PEERS: &str = "like-peers";

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
        times: times(&printed(&natively("replay"))?),
    };
    let mut forecasts = vec![(native.name.clone(), works(&printed(&natively("forecast"))?))];
    let mut ours = vec![native];
    for (name, options) in WASM {
        ours.push(Measured {
            name: name.to_owned(),
            times: times(&printed(&in_node("replay", options)?)?),
        });
        let printed = printed(&in_node("forecast", options)?)?;
        forecasts.push((name.to_owned(), works(&printed)));
    }
    let mut imports = vec![(
        "native".to_owned(),
        imported(&printed(&natively("import"))?),
    )];
    for (name, options) in WASM {
        let printed = printed(&in_node("import", options)?)?;
        imports.push((name.to_owned(), imported(&printed)));
    }
    print(&ours, &peers("price.mjs", &COMPARED.to_string())?);
    print_forecasts(&forecasts, &peers("mc.mjs", &FUTURES.to_string())?);
    print_imports(&imports, &csv_peers()?);
    Ok(())
}

fn natively(bench: &str) -> Command {
    Command::cargo(&["bench", "--quiet", "--bench", bench])
}

fn in_node(bench: &str, options: &[&str]) -> Result<Command, Failure> {
    Ok(Command::new("node").argument(wasm(bench, options)?))
}

/// Builds a benchmark for Node.js and returns the script that runs it.
fn wasm(bench: &str, options: &[&str]) -> Result<PathBuf, Failure> {
    let built = printed(
        &Command::cargo(&["bench", "--no-run", "--bench", bench])
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
        .arguments(&["--target", "nodejs", "--no-typescript", "--out-name", bench])
        .argument("--out-dir")
        .argument(&folder)
        .argument(project::root().join(program))
        .run()?;
    Ok(folder.join(bench).with_extension("js"))
}

/// Times of the JavaScript peers of one script, or none, said aloud, where they are not beside the
/// project.
fn peers(script: &str, argument: &str) -> Result<Vec<(String, f64)>, Failure> {
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
    let peers = Command::new("node")
        .argument(script)
        .argument(argument)
        .within(&folder);
    Ok(printed(&peers)?.lines().filter_map(peer).collect())
}

/// Times of the JavaScript peers on the file of `benches/import.rs`, which is made for them.
fn csv_peers() -> Result<Vec<(String, f64)>, Failure> {
    let file = project::target().join("peers").join("tickets.csv");
    let file = file.to_string_lossy().into_owned();
    let folder = project::target().join("peers").join("engine-js");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let make = Command::new("node").arguments(&["gencsv.mjs", "100000", &file]);
    printed(&make.within(&folder))?;
    peers("csv.mjs", &file)
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

/// Reads `forecast strips 31.5 30.2`: what was done, the median and the least milliseconds.
fn works(output: &str) -> Vec<(String, f64)> {
    output
        .lines()
        .filter_map(|line| {
            let mut words = line.strip_prefix("forecast ")?.split(' ');
            Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
        })
        .collect()
}

/// Reads `import whole 150.2`: what was done, and the median milliseconds.
fn imported(output: &str) -> Vec<(String, f64)> {
    output
        .lines()
        .filter_map(|line| {
            let (work, time) = line.strip_prefix("import ")?.split_once(' ')?;
            Some((work.to_owned(), time.parse().ok()?))
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

fn print_forecasts(ours: &[(String, Vec<(String, f64)>)], peers: &[(String, f64)]) {
    println!("\n{FUTURES} futures under six plans, and the strips of the first screen: median ms.");
    for (name, works) in ours {
        for (work, time) in works {
            println!("{name:<20} {work:<14} {time:>10.2}");
        }
    }
    println!("\n60 incidents a year: how many times as long as each of ours.");
    for (peer, time) in peers {
        print!("{peer:<20}");
        for (name, works) in ours {
            let own = works.iter().find(|(work, _)| work == LIKE_PEERS);
            if let Some((_, own)) = own {
                print!("  {:>8.2} {name}", time / own);
            }
        }
        println!();
    }
}

fn print_imports(ours: &[(String, Vec<(String, f64)>)], peers: &[(String, f64)]) {
    println!("\n100,000 rows of tickets, split and imported whole: median ms.");
    for (name, works) in ours {
        for (work, time) in works {
            println!("{name:<20} {work:<14} {time:>10.2}");
        }
    }
    println!("\nThe same rows: how many times as long as each of ours, split and whole.");
    for (peer, time) in peers {
        print!("{peer:<26}");
        for (name, works) in ours {
            for (work, own) in works {
                print!("  {:>8.2} {name} {work}", time / own);
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
        let read = works("forecast strips 31.5 30.2\nreplay 10 0.5 207\n");
        assert_eq!(read, [("strips".to_owned(), 31.5)]);
        let read = imported("import parse 15.5\nreplay 10 0.5 207\n");
        assert_eq!(read, [("parse".to_owned(), 15.5)]);
        let line = "{\"name\":\"js decimalAll\",\"median_ms\":114.25,\"min_ms\":110}";
        assert_eq!(peer(line), Some(("js decimalAll".to_owned(), 114.25)));
        assert_eq!(
            peer("{\"name\":\"js decimalAll [first call]\",\"ms\":9}"),
            None
        );
    }
}
