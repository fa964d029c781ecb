//! Files made to break a reader: they are refused with a message, soon, and in little memory.

use std::fs;
use std::time::{Duration, Instant};

use breakeven::documents::fault::MOST_FAULTS;
use breakeven::documents::file::MOST_BYTES;
use breakeven::documents::{Problem, read_rate_card, read_scenario};
use breakeven::engine::scenario::History;
use serde_json::json;

use crate::{sample, shared};

/// Generous: tests run unoptimised, on busy machines. Quadratic work would take hours.
const SOON: Duration = Duration::from_secs(240);

#[test]
fn depth_costs_no_stack() {
    for depth in [200, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let unclosed = open.repeat(depth);
            assert!(read_scenario(&unclosed).is_err());
            let closed = format!("{unclosed}0{}", close.repeat(depth));
            assert!(read_scenario(&closed).is_err());
            let inside = sample::scenario()
                .to_string()
                .replace("\"Acme Dental\"", &closed);
            let faults = read_scenario(&inside).unwrap_err();
            assert_eq!(faults.len(), 1);
            assert_eq!(faults[0].path, "name");
        }
    }
}

#[test]
fn a_file_above_the_size_limit_is_refused_unread() {
    let faults = read_scenario(&" ".repeat(MOST_BYTES + 1)).unwrap_err();
    assert!(matches!(faults[0].problem, Problem::FileTooLarge { .. }));
}

#[test]
fn a_million_unknown_fields_are_counted_and_not_all_listed() {
    let started = Instant::now();
    let mut text = String::from("{");
    for number in 0..1_000_000 {
        text.push_str(&format!("\"k{number}\":0,"));
    }
    text.push_str("\"k\":0}");
    let faults = read_rate_card(&text).unwrap_err();
    assert_eq!(faults.len(), MOST_FAULTS + 1);
    assert!(matches!(
        faults.last().unwrap().problem,
        Problem::More { count } if count > 900_000
    ));
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
}

#[test]
fn the_largest_log_allowed_is_read_and_one_more_incident_is_not() {
    let incident = sample::scenario()["history"]["incidents"][0].to_string();
    let with = |count: usize| {
        let incidents = vec![incident.as_str(); count].join(",");
        sample::scenario()
            .to_string()
            .replace(&incident, &incidents)
    };
    let started = Instant::now();
    let document = read_scenario(&with(200_000)).unwrap();
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    let History::Log(log) = document.scenario.history else {
        panic!("it is a log");
    };
    assert_eq!(log.incidents.len(), 200_000);

    let faults = read_scenario(&with(200_001)).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(
        faults[0].to_string(),
        "history.incidents: 200001 entries; 0 to 200000 are allowed"
    );
}

/// The published suite of JSON parsers: what must be accepted is JSON to the reader, if no
/// scenario; what must be refused is not.
#[test]
fn the_syntax_of_json_is_that_of_its_test_suite() {
    let test = "the_syntax_of_json_is_that_of_its_test_suite";
    let Some(folder) = shared::shared(test, "data/suites/json") else {
        return;
    };
    let mut compared = 0;
    let mut pending = vec![folder];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // What is not UTF-8 is refused before it is text.
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            let is_json = !read_scenario(&text)
                .unwrap_err()
                .iter()
                .any(|fault| matches!(fault.problem, Problem::NotJson { .. }));
            // The product allows a byte order mark.
            if text.starts_with('\u{FEFF}') || !name.ends_with(".json") {
                continue;
            }
            match name.get(..2) {
                Some("y_") => assert!(is_json, "{name} must be accepted"),
                Some("n_") => assert!(!is_json, "{name} must be refused"),
                _ => continue,
            }
            compared += 1;
        }
    }
    assert!(compared > 200, "only {compared} files were compared");
}

/// Texts that have broken programs are kept as they are, or refused for a named character.
#[test]
fn naughty_strings_are_kept_or_refused_but_never_changed() {
    let test = "naughty_strings_are_kept_or_refused_but_never_changed";
    let Some(folder) = shared::shared(test, "data/suites/naughty-strings") else {
        return;
    };
    let file = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .expect("the list as JSON");
    let strings: Vec<String> = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(strings.len() > 400);
    for naughty in strings {
        let mut document = sample::scenario();
        document["name"] = json!(naughty);
        match read_scenario(&document.to_string()) {
            Ok(read) => assert_eq!(read.scenario.name, naughty),
            Err(faults) => {
                assert_eq!(faults.len(), 1, "{naughty:?}");
                assert!(matches!(faults[0].problem, Problem::Text(_)), "{naughty:?}");
            }
        }
    }
}
