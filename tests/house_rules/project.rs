//! What must not be in any file of the project: where one machine keeps things, and where its
//! registries are reached.

use crate::source::{Source, root};
use crate::{Breach, expect_none};
use std::process::Command;

/// Hosts of package registries. Written in two parts, so that this file does not contain them.
const HOSTS: [&str; 8] = [
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("registry.npmjs", ".org"),
    concat!("deb.debian", ".org"),
    concat!("security.debian", ".org"),
    concat!("pypi", ".org"),
    concat!("files.pythonhosted", ".org"),
    concat!("registry.yarnpkg", ".com"),
];

/// Folders that exist on one machine. Written in two parts for the same reason.
const FOLDERS: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/tm", "p/"),
    concat!("/Use", "rs/"),
];

fn breaches(source: &Source) -> Vec<Breach> {
    let mut found = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let hosts = HOSTS.iter().filter(|host| line.contains(**host));
        // A path, not the middle of one: `docs/home/` is fine.
        let folders = FOLDERS.iter().filter(|folder| {
            line.match_indices(**folder).any(|(start, _)| {
                let before = line[..start].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || "./_-}>*".contains(c))
            })
        });
        found.extend(hosts.chain(folders).map(|part| Breach {
            file: source.file.clone(),
            line: at + 1,
            reason: format!("contains {part}, which is of one machine or its network"),
        }));
    }
    found
}

/// Every text file that git tracks, or nothing where this is no git work tree.
fn tracked() -> Vec<Source> {
    let listed = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root())
        .output();
    let Ok(listed) = listed else {
        return Vec::new();
    };
    String::from_utf8_lossy(&listed.stdout)
        .split('\0')
        .filter(|file| !file.is_empty())
        .filter_map(|file| {
            let bytes = std::fs::read(root().join(file)).ok()?;
            let text = String::from_utf8(bytes).ok()?;
            Some(Source::imagined(file, &text))
        })
        .collect()
}

#[test]
fn no_file_names_a_registry_host_or_a_folder_of_one_machine() {
    let sources = tracked();
    if sources.is_empty() {
        println!(
            "skipped: no_file_names_a_registry_host_or_a_folder_of_one_machine: not a git work tree"
        );
        return;
    }
    expect_none(sources.iter().flat_map(breaches).collect());
}

#[test]
fn a_registry_host_or_a_machine_folder_is_caught() {
    let caught = |text: &str| breaches(&Source::imagined("a", text)).len();
    assert_eq!(
        caught(concat!(
            "\"resolved\": \"https://registry.npmjs",
            ".org/x\""
        )),
        1
    );
    assert_eq!(caught(concat!("include_str!(\"/tm", "p/us.json\")")), 1);
    assert_eq!(caught(concat!("/ro", "ot/.cargo")), 1);
    assert_eq!(caught(concat!("see docs/ho", "me/index.md")), 0);
}
