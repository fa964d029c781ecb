//! The loader keeps the same lists as the calculator.

use breakeven::embed::attribute::Attribute;
use breakeven::embed::protocol::{ErrorCode, MOST_CARD, NAMESPACE, VERSION};

const LOADER: &str = include_str!("../../src/embed/loader.js");

#[test]
fn the_loader_knows_every_attribute_with_the_same_bound_and_no_other() {
    let start = LOADER.find("const ATTRIBUTES = {").unwrap();
    let list = &LOADER[start..start + LOADER[start..].find("};").unwrap()];
    let listed: Vec<(&str, usize)> = list
        .lines()
        .skip(1)
        .filter_map(|line| line.trim().trim_end_matches(',').split_once(": "))
        .map(|(name, most)| (name.trim_matches('"'), most.parse().unwrap()))
        .collect();
    let known = Attribute::ALL.map(|attribute| (attribute.name(), attribute.most_characters()));
    assert_eq!(listed, known);
}

#[test]
fn the_loader_speaks_the_same_version() {
    assert!(LOADER.contains(&format!("const NAMESPACE = \"{NAMESPACE}\";")));
    assert!(LOADER.contains(&format!("const VERSION = {VERSION};")));
    let card = LOADER.split("const CARD = ").nth(1).unwrap();
    let card = card.split(';').next().unwrap().replace('_', "");
    assert_eq!(card, MOST_CARD.to_string());
}

#[test]
fn every_error_code_is_one_that_the_loader_hands_on() {
    for code in ErrorCode::ALL {
        let word = code.word();
        assert!(
            word.len() <= 40
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        );
    }
}

#[test]
fn the_loader_needs_nothing_that_a_strict_policy_forbids() {
    for forbidden in [
        "innerHTML",
        "eval(",
        "new Function",
        "srcdoc",
        "<style",
        "document.cookie",
        "localStorage",
    ] {
        assert!(!LOADER.contains(forbidden), "{forbidden}");
    }
}
