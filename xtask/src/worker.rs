//! Gives the files of the programs beside the page the mark of their content. Trunk leaves their names as they
//! are, and a host's or browser's cache could then join files of two builds.

use crate::shell::Failure;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// The programs beside the page: forecasts, and reading of ticket files.
pub const PROGRAMS: [&str; 2] = ["worker", "intake"];

/// Whether a file of `dist/` belongs to a program.
#[must_use]
pub fn is_part(program: &str, name: &str) -> bool {
    name.starts_with(program)
}

/// Renames the files of all programs after their content, in the page and in each other too.
///
/// # Errors
/// Fails when one of them is missing or does not name what it loads.
pub fn mark(dist: &Path) -> Result<(), Failure> {
    PROGRAMS
        .iter()
        .try_for_each(|program| mark_one(dist, program))
}

fn mark_one(dist: &Path, program: &str) -> Result<(), Failure> {
    // What loads the other two; the page names it. The script beside the WebAssembly. That.
    let [start, script, wasm] =
        ["-start.js", ".js", "_bg.wasm"].map(|end| format!("{program}{end}"));
    let (start, script, wasm) = (start.as_str(), script.as_str(), wasm.as_str());
    let mut hasher = DefaultHasher::new();
    for name in [start, script, wasm] {
        let path = dist.join(name);
        let bytes = fs::read(&path).map_err(|error| Failure::of("read", &path, &error))?;
        bytes.hash(&mut hasher);
    }
    let mark = format!("{:016x}", hasher.finish());
    let names = [start, script, wasm].map(|name| (name, marked(program, name, &mark)));
    rewrite(&dist.join("index.html"), &names, &[start])?;
    rewrite(&dist.join(start), &names, &[script, wasm])?;
    rewrite(&dist.join(script), &names, &[wasm])?;
    for (old, new) in &names {
        let path = dist.join(old);
        fs::rename(&path, dist.join(new)).map_err(|error| Failure::of("rename", &path, &error))?;
    }
    Ok(())
}

/// `worker.js` with its mark: `worker-1f.js`.
fn marked(program: &str, name: &str, mark: &str) -> String {
    name.replacen(program, &format!("{program}-{mark}"), 1)
}

/// Replaces old names by new ones in a file, which must hold each of `expected`.
fn rewrite(path: &Path, names: &[(&str, String)], expected: &[&str]) -> Result<(), Failure> {
    let mut text = fs::read_to_string(path).map_err(|error| Failure::of("read", path, &error))?;
    for (old, new) in names {
        if expected.contains(old) {
            if !text.contains(old) {
                return Err(Failure::new(format!(
                    "{} does not name {old}, which it should load.",
                    path.display()
                )));
            }
            text = text.replace(old, new);
        }
    }
    fs::write(path, text).map_err(|error| Failure::of("write", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "worker-start.js";
    const SCRIPT: &str = "worker.js";
    const PROGRAM: &str = "worker_bg.wasm";

    fn folder(name: &str, page: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("breakeven-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), page).unwrap();
        fs::write(
            folder.join(START),
            "import load from \"./worker.js\"; load(\"worker_bg.wasm\")",
        )
        .unwrap();
        fs::write(folder.join(SCRIPT), "new URL('worker_bg.wasm')").unwrap();
        fs::write(folder.join(PROGRAM), name).unwrap();
        folder
    }

    fn text_of_start(folder: &Path) -> (String, String) {
        let page = fs::read_to_string(folder.join("index.html")).unwrap();
        let name = page.split('"').nth(1).unwrap().to_owned();
        let text = fs::read_to_string(folder.join(&name)).unwrap();
        (name, text)
    }

    #[test]
    fn files_of_two_builds_have_no_name_in_common_and_name_each_other() {
        let mut names = Vec::new();
        for name in ["one-build", "another-build"] {
            let folder = folder(name, "<meta content=\"worker-start.js\">");
            mark_one(&folder, "worker").unwrap();
            let (start, text) = text_of_start(&folder);
            let script = text.split('"').nth(1).unwrap().trim_start_matches("./");
            let program = text.split('"').nth(3).unwrap();
            for part in [script, program] {
                assert!(
                    is_part("worker", part) && folder.join(part).is_file(),
                    "{part}"
                );
                names.push(part.to_owned());
            }
            let script = fs::read_to_string(folder.join(script)).unwrap();
            assert!(script.contains(program));
            names.push(start);
            fs::remove_dir_all(folder).unwrap();
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 6, "{names:?}");
    }

    #[test]
    fn a_page_that_does_not_name_its_worker_is_not_shipped() {
        let folder = folder("no-name", "<meta>");
        let failure = mark_one(&folder, "worker").unwrap_err().to_string();
        assert!(
            failure.contains("does not name worker-start.js"),
            "{failure}"
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
