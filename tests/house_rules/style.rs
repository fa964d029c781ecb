//! What no source contains, and how long a file grows.

use crate::source::{Source, files, root};
use crate::{Breach, expect_none};

/// Longest engine file, in lines.
const ENGINE_LINES: usize = 400;

/// Longest ui file, in lines.
const UI_LINES: usize = 250;

/// Engine files in which the specification allows floating point: spreading a summary over months,
/// forecasts and what is made of them. Bills are never among it.
const FLOAT_FILES: [&str; 6] = [
    "around",
    "history",
    "forecast",
    "where_it_wins",
    "recommend",
    "margin",
];

fn breach(source: &Source, line: usize, reason: &str) -> Breach {
    Breach {
        file: source.file.clone(),
        line,
        reason: reason.to_owned(),
    }
}

/// Lines of code that contain one of `words`, each not preceded by a letter, digit or underscore.
fn containing(sources: &[Source], words: &[&str], reason: &str) -> Vec<Breach> {
    let mut found = Vec::new();
    for source in sources {
        for (line, code) in source.code() {
            for word in words {
                let alone = |at: usize| {
                    let before = code[..at].chars().next_back();
                    word.starts_with('.')
                        || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
                };
                if code.match_indices(word).any(|(at, _)| alone(at)) {
                    found.push(breach(source, line, &format!("{word} {reason}")));
                }
            }
        }
    }
    found
}

fn without_head(sources: &[Source]) -> Vec<Breach> {
    sources
        .iter()
        .filter(|source| !source.text.trim_start().starts_with("//!"))
        .map(|source| {
            breach(
                source,
                1,
                "does not begin with //! (what it is, who calls it)",
            )
        })
        .collect()
}

fn longer_than(sources: &[Source], limit: usize) -> Vec<Breach> {
    sources
        .iter()
        .filter(|source| source.text.lines().count() > limit)
        .map(|source| {
            breach(
                source,
                limit + 1,
                &format!("is longer than {limit} lines; split it"),
            )
        })
        .collect()
}

fn floats(sources: &[Source]) -> Vec<Breach> {
    let allowed = |source: &Source| {
        let path = source.file.trim_start_matches("src/engine/");
        FLOAT_FILES.iter().any(|name| path.starts_with(name))
    };
    let strict: Vec<Source> = sources
        .iter()
        .filter(|source| !allowed(source))
        .map(|source| Source::imagined(&source.file, &source.text))
        .collect();
    containing(
        &strict,
        &["f32", "f64"],
        "is not exact: the engine counts in decimals",
    )
}

const PANICS: [&str; 7] = [
    ".unwrap()",
    ".expect(",
    ".unwrap_err()",
    "panic!",
    "todo!",
    "unimplemented!",
    "dbg!",
];

const MARKUP: [&str; 6] = [
    "inner_html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "eval(",
    "style=\"",
];

#[test]
fn every_file_says_what_it_is() {
    let mut sources = files("src", ".rs");
    sources.extend(files("tests", ".rs"));
    sources.extend(files("benches", ".rs"));
    sources.extend(files("xtask/src", ".rs"));
    expect_none(without_head(&sources));
}

#[test]
fn an_engine_file_is_short_enough_to_read_in_one_go() {
    expect_none(longer_than(&files("src/engine", ".rs"), ENGINE_LINES));
}

#[test]
fn a_ui_file_is_short_enough_to_read_in_one_go() {
    expect_none(longer_than(&files("src/ui", ".rs"), UI_LINES));
}

#[test]
fn no_input_reaches_a_panic_by_way_of_a_shortcut() {
    expect_none(containing(
        &files("src", ".rs"),
        &PANICS,
        "ends the program; return an error",
    ));
}

#[test]
fn no_view_writes_markup_or_styles_from_text() {
    let mut sources = files("src", ".rs");
    sources.extend(files("src", ".js"));
    sources.extend(files("public", ".js"));
    expect_none(containing(
        &sources,
        &MARKUP,
        "is forbidden: text goes in as text, styles through CSSOM",
    ));
}

#[test]
fn the_page_itself_has_no_inline_script_or_style() {
    let text = std::fs::read_to_string(root().join("index.html")).unwrap();
    let page = [Source::imagined("index.html", &text)];
    // Not as code: in markup, quotes are part of what counts.
    let found = page[0].text.lines().enumerate().filter(|(_, line)| {
        line.contains(" style=")
            || line.contains("<style")
            || line.contains(" onclick=")
            || line.contains("<script>")
    });
    expect_none(
        found
            .map(|(at, _)| breach(&page[0], at + 1, "the Content-Security-Policy drops it"))
            .collect(),
    );
}

#[test]
fn money_and_time_in_the_engine_are_exact() {
    expect_none(floats(&files("src/engine", ".rs")));
}

#[test]
fn a_bad_source_is_caught_and_a_good_one_is_not() {
    let bad = |code: &str| vec![Source::imagined("src/engine/bad.rs", code)];
    let panics = |code: &str| containing(&bad(code), &PANICS, "").len();
    assert_eq!(panics("fn f() { x.unwrap(); y.expect(\"why\"); }"), 2);
    assert_eq!(panics("fn f() { todo!() }"), 1);
    assert_eq!(panics("fn f() { x.unwrap_or(0); self.expected(); }"), 0);
    assert_eq!(
        panics("// x.unwrap()\n#[cfg(test)]\nmod tests { x.unwrap() }"),
        0
    );
    let markup = |code: &str| containing(&bad(code), &MARKUP, "").len();
    assert_eq!(
        markup("view! { <p style=\"color: red\" inner_html=text/> }"),
        2
    );
    assert_eq!(
        markup("view! { <p style:--at=at class=\"x\"/> }; retrieval(x)"),
        0
    );
    assert_eq!(floats(&bad("let share: f64 = 0.1;")).len(), 1);
    assert_eq!(
        floats(&[Source::imagined(
            "src/engine/forecast/draw.rs",
            "let z: f64;"
        )])
        .len(),
        0
    );
    assert_eq!(without_head(&bad("use std::fmt;")).len(), 1);
    assert_eq!(without_head(&bad("//! What it is.\n")).len(), 0);
    assert_eq!(longer_than(&bad(&"\n".repeat(401)), 400).len(), 1);
    assert_eq!(longer_than(&bad(&"\n".repeat(400)), 400).len(), 0);
}
