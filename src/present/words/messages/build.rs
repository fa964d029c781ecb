//! The build script: checks the messages of all languages and writes the functions that name them.

mod check;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Where messages lie, from the project's root.
const MESSAGES: &str = "src/present/words/messages";

/// The language from which the others are made.
const FIRST: &str = "en";

#[allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]
fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("words");
    println!("cargo::rerun-if-changed={MESSAGES}");
    println!("cargo::rerun-if-changed=src/present/words");
    let folder = root.join(MESSAGES);
    let mut faults = Vec::new();
    let english_files = files(&folder.join(FIRST), FIRST)?;
    let english = check::read(FIRST, &english_files).unwrap_or_else(|wrong| {
        faults.extend(wrong);
        check::Messages::default()
    });
    let mut spoken = Vec::new();
    for language in languages(&folder)? {
        if check::plurals(&language).is_none() {
            faults.push(format!("{MESSAGES}/{language} is not a language of ours"));
        }
        if language != FIRST && faults.is_empty() {
            match check::read(&language, &files(&folder.join(&language), &language)?) {
                Ok(other) => faults.extend(check::compare(&language, &english, &other)),
                Err(wrong) => faults.extend(wrong),
            }
        }
        spoken.push(language);
    }
    if !faults.is_empty() {
        for fault in &faults {
            println!("cargo::error={fault}");
        }
        return Ok(());
    }
    fs::create_dir_all(&out)?;
    let mut alone = String::new();
    for topic in english.topics.keys() {
        let name = check::snake(topic);
        if root.join(format!("src/present/words/{name}.rs")).exists() {
            write(
                &out.join(format!("{name}.rs")),
                &check::functions(topic, &english),
            )?;
        } else {
            alone.push_str(&check::module(topic, &english));
        }
    }
    write(&out.join("alone.rs"), &alone)?;
    let mut joined = String::new();
    for (_, text) in &english_files {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let _ = writeln!(joined, "{line}");
        }
    }
    write(&out.join("english.ftl"), &joined)?;
    write(&out.join("spoken.rs"), &format!("{spoken:?}"))?;
    let samples: Vec<(&String, Vec<(&str, &str)>)> = english
        .all
        .iter()
        .map(|(id, message)| {
            let kinds = message.arguments.iter().map(|(name, kind)| {
                let kind = match kind {
                    check::Kind::Text => "text",
                    check::Kind::Number => "number",
                    check::Kind::YesNo => "yes or no",
                };
                (name.as_str(), kind)
            });
            (id, kinds.collect())
        })
        .collect();
    let samples: Vec<String> = samples
        .iter()
        .map(|(id, kinds)| format!("({id:?}, &{kinds:?})"))
        .collect();
    write(
        &out.join("index.rs"),
        &format!("&[{}]", samples.join(",\n")),
    )?;
    Ok(())
}

/// The languages that have a folder, in alphabetical order.
fn languages(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    found.sort();
    Ok(found)
}

/// The files of a language, in alphabetical order, with their names.
fn files(folder: &Path, language: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ftl") {
            let text = fs::read_to_string(folder.join(&name))?;
            found.push((format!("{MESSAGES}/{language}/{name}"), text));
        }
    }
    found.sort();
    Ok(found)
}

/// Writes what is new, so that nothing is built again for nothing.
fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    fs::write(path, text)?;
    Ok(())
}
