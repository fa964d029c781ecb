//! Who may use whom.

use crate::source::{Source, files};
use crate::{Breach, expect_none};

/// What the modules of one layer may name.
struct Layer {
    name: &'static str,
    /// Other layers of ours.
    layers: &'static [&'static str],
    /// Outside crates; [`OUTSIDE`] knows the rest.
    crates: &'static [&'static str],
}

/// The table of the README's code map. A layer may always use itself.
const LAYERS: [Layer; 9] = [
    layer(
        "engine",
        &[],
        &[
            "rust_decimal",
            "libm",
            "rand_core",
            "rand_pcg",
            "rand_xoshiro",
        ],
    ),
    layer(
        "import",
        &["engine"],
        &["csv", "csv_core", "memchr", "rust_decimal"],
    ),
    layer(
        "documents",
        &["engine"],
        &["serde", "serde_json", "rust_decimal"],
    ),
    layer(
        "present",
        &["engine"],
        &["csv", "fluent_bundle", "fluent_syntax", "rust_decimal"],
    ),
    layer(
        "intake",
        &["engine", "import", "documents", "present"],
        &["serde", "serde_json"],
    ),
    layer(
        "platform",
        &[],
        &[
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "wasm_bindgen_futures",
        ],
    ),
    layer(
        "state",
        &[
            "engine",
            "documents",
            "import",
            "intake",
            "present",
            "embed",
            "platform",
        ],
        &[
            "leptos",
            "reactive_graph",
            "reactive_stores",
            "rust_decimal",
        ],
    ),
    layer("ui", &["state", "present", "embed"], &["leptos"]),
    layer("embed", &[], &["libm", "serde", "serde_json"]),
];

/// Outside crates that some layer keeps to itself. A name stands for all crates that begin with it.
const OUTSIDE: [&str; 21] = [
    "base64",
    "csv",
    "csv_core",
    "fluent",
    "gloo",
    "js_sys",
    "leptos",
    "libm",
    "memchr",
    "miniz_oxide",
    "rand",
    "reactive_graph",
    "reactive_stores",
    "rust_decimal",
    "serde",
    "serde_json",
    "tachys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "wasm_streams",
];

const fn layer(
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
) -> Layer {
    Layer {
        name,
        layers,
        crates,
    }
}

/// Every use of a forbidden layer or crate in `source`.
fn breaches(layer: &Layer, source: &Source) -> Vec<Breach> {
    let code = source.code_text();
    let mut found = Vec::new();
    for (at, outer, inner) in paths(&code) {
        let reason = if outer == "crate" {
            forbidden_layer(layer, inner)
        } else {
            forbidden_crate(layer, outer)
        };
        found.extend(reason.map(|reason| Breach {
            file: source.file.clone(),
            line: code[..at].matches('\n').count() + 1,
            reason,
        }));
    }
    found
}

fn forbidden_layer(layer: &Layer, other: &str) -> Option<String> {
    let is_layer = LAYERS.iter().any(|known| known.name == other);
    let allowed = other == layer.name || layer.layers.contains(&other);
    (is_layer && !allowed).then(|| format!("{} may not use crate::{other}", layer.name))
}

fn forbidden_crate(layer: &Layer, outer: &str) -> Option<String> {
    let begins = |known: &str| {
        outer == known
            || outer
                .strip_prefix(known)
                .is_some_and(|rest| rest.starts_with('_'))
    };
    let is_outside = OUTSIDE.iter().any(|known| begins(known));
    let allowed = layer.crates.contains(&outer)
        || (layer.crates.contains(&"gloo") && outer.starts_with("gloo_"));
    (is_outside && !allowed).then(|| format!("{} may not use {outer}", layer.name))
}

/// Every pair of names joined by `::`, with its place; a group after `::` gives one pair for each item.
/// `leptos::web_sys::Event` gives `leptos, web_sys` and `web_sys, Event`.
fn paths(code: &str) -> Vec<(usize, &str, &str)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("::") {
        let outer = code[..at].rsplit(not_in_name).next().unwrap_or_default();
        let after = &code[at + 2..];
        match after.strip_prefix('{') {
            Some(group) => {
                found.extend(items(group).into_iter().map(|inner| (at, outer, inner)));
            }
            None => found.push((at, outer, first_name(after))),
        }
    }
    found
}

/// The first name of each item of a group; groups inside an item belong to it.
fn items(group: &str) -> Vec<&str> {
    let mut found = vec![first_name(group.trim_start())];
    let mut depth = 0_usize;
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => found.push(first_name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    found
}

fn first_name(text: &str) -> &str {
    text.split(not_in_name).next().unwrap_or_default()
}

fn not_in_name(character: char) -> bool {
    !character.is_alphanumeric() && character != '_'
}

fn check(name: &str) {
    let layer = LAYERS.iter().find(|layer| layer.name == name).unwrap();
    let mut sources = files(&format!("src/{name}/"), ".rs");
    sources.extend(files("src", &format!("src/{name}.rs")));
    expect_none(
        sources
            .iter()
            .flat_map(|source| breaches(layer, source))
            .collect(),
    );
}

#[test]
fn the_engine_uses_nothing_of_ours_and_neither_serde_nor_the_web() {
    check("engine");
}

#[test]
fn import_uses_the_engine_and_csv_alone() {
    check("import");
}

#[test]
fn the_intake_knows_no_page() {
    check("intake");
}

#[test]
fn documents_use_the_engine_and_serde_alone() {
    check("documents");
}

#[test]
fn present_uses_the_engine_alone() {
    check("present");
}

#[test]
fn platform_knows_the_browser_and_nothing_of_ours() {
    check("platform");
}

#[test]
fn state_names_no_browser_and_no_view() {
    check("state");
    let views = files("src/state/", ".rs");
    let views = views.iter().flat_map(|source| {
        let lines = source.code().into_iter();
        lines
            .filter(|(_, code)| code.contains("view!"))
            .map(|(line, _)| Breach {
                file: source.file.clone(),
                line,
                reason: "state draws nothing: views are in ui".to_owned(),
            })
    });
    expect_none(views.collect());
}

#[test]
fn ui_uses_state_and_present_and_does_not_know_that_storage_exists() {
    check("ui");
}

#[test]
fn embed_is_a_contract_of_its_own() {
    check("embed");
}

#[test]
fn a_forbidden_use_is_caught_in_both_directions_and_however_it_is_written() {
    let caught = |layer: &str, code: &str| {
        let layer = LAYERS.iter().find(|known| known.name == layer).unwrap();
        !breaches(layer, &Source::imagined("src/x.rs", code)).is_empty()
    };
    assert!(caught("engine", "use crate::documents::v1;"));
    assert!(caught("engine", "use serde::Serialize;"));
    assert!(caught(
        "documents",
        "use crate::{engine::money, present::table};"
    ));
    assert!(caught(
        "documents",
        "use crate::{\n    engine::{money::Money, rate_card},\n    present::table,\n};"
    ));
    assert!(caught("ui", "fn f() { crate::platform::storage::read() }"));
    assert!(caught("ui", "use leptos::web_sys::Event;"));
    assert!(caught("present", "let card = serde_json::from_str(text);"));
    assert!(caught("state", "use gloo_storage::LocalStorage;"));
    assert!(!caught("state", "use crate::platform::storage::KeyValue;"));
    assert!(!caught(
        "engine",
        "use crate::engine::money; use rust_decimal::Decimal;"
    ));
    assert!(!caught(
        "engine",
        "/// As crate::documents::v1 writes it.\n"
    ));
}
