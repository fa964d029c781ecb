//! Puts the messages of all languages but English, which is part of the program, beside the page: a file
//! a language, named after its content. Trunk calls it by a hook of `Trunk.toml`.

use crate::project;
use crate::shell::Failure;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

/// Where messages lie, from the project's root.
const MESSAGES: &str = "src/present/words/messages";

/// The language that is part of the program.
const BUILT_IN: &str = "en";

/// What the page says before it names the files.
const NAMED: &str = "<meta name=\"messages\" content=\"";

/// Whether a file of `dist/` holds messages.
#[must_use]
pub fn is_part(name: &str) -> bool {
    name.starts_with("messages-")
}

/// Writes the files into the folder that Trunk fills, and names them in its page.
///
/// # Errors
/// Fails outside of Trunk, and when a file cannot be read or written.
pub fn publish() -> Result<(), Failure> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Failure::new("TRUNK_STAGING_DIR is not set: trunk calls this.".to_owned())
        })?;
    let folder = project::root().join(MESSAGES);
    let mut named = Vec::new();
    for language in sorted(&folder)? {
        let tag = name(&language);
        if tag == BUILT_IN || !language.is_dir() {
            continue;
        }
        let text = joined(&language)?;
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let file = format!("messages-{tag}-{:016x}.txt", hasher.finish());
        let path = staging.join(&file);
        fs::write(&path, text).map_err(|error| Failure::of("write", &path, &error))?;
        named.push(format!("{tag}={file}"));
    }
    let index = staging.join("index.html");
    let page = fs::read_to_string(&index).map_err(|error| Failure::of("read", &index, &error))?;
    if !page.contains(NAMED) {
        return Err(Failure::new(format!(
            "{} has no place for the names of messages.",
            index.display()
        )));
    }
    let page = page.replacen(NAMED, &format!("{NAMED}{}", named.join(" ")), 1);
    fs::write(&index, page).map_err(|error| Failure::of("write", &index, &error))
}

/// All messages of a language, without what is for translators alone.
fn joined(folder: &Path) -> Result<String, Failure> {
    let mut all = String::new();
    for path in sorted(folder)? {
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let text =
                fs::read_to_string(&path).map_err(|error| Failure::of("read", &path, &error))?;
            let lines = text
                .lines()
                .filter(|line| !line.starts_with('#') && !line.is_empty());
            for line in lines {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    Ok(all)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of("read", folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
