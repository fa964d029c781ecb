//! Versions that must agree. wasm-bindgen's command refuses a program of another version, and trunk
//! looks for the versions that `Trunk.toml` names.

use crate::source::root;
use xtask::tools::{BINARYEN, WASM_BINDGEN};

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

/// The version that a lock file holds for a package.
fn locked<'text>(lock: &'text str, package: &str) -> Option<&'text str> {
    let start = lock.find(&format!("name = \"{package}\"\nversion = \""))?;
    lock.get(start..)?.split('"').nth(3)
}

#[test]
fn the_pinned_wasm_bindgen_is_the_one_in_the_lock_file() {
    let lock = read("Cargo.lock");
    assert_eq!(
        locked(&lock, "wasm-bindgen"),
        Some(WASM_BINDGEN.version),
        "change the version in xtask/src/tools.rs and Trunk.toml together with Cargo.lock"
    );
}

#[test]
fn the_loader_is_published_under_the_version_of_the_program() {
    let version = |manifest: &str| {
        let text = read(manifest);
        let line = text.lines().find(|line| line.starts_with("version = "));
        line.map(str::to_owned)
    };
    assert_eq!(version("xtask/Cargo.toml"), version("Cargo.toml"));
    let named = format!("embed-{}.js", env!("CARGO_PKG_VERSION"));
    assert!(read("docs/embedding.md").contains(&named));
}

#[test]
fn trunk_looks_for_the_pinned_tools() {
    let trunk = read("Trunk.toml");
    let binaryen = BINARYEN.version.split('.').next().unwrap();
    for line in [
        format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version),
        format!("wasm_opt = \"version_{binaryen}\""),
    ] {
        assert!(trunk.contains(&line), "Trunk.toml does not say: {line}");
    }
}

#[test]
fn a_package_is_found_in_a_lock_file_by_its_whole_name() {
    let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
    assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.1"));
    assert_eq!(locked(lock, "wasm"), None);
}
