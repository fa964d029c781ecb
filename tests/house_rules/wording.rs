//! Views hold no text for people: every text is a message, which translators can reach.

use crate::source::{Literal, Source, files};
use crate::{Breach, expect_none};

/// Attributes and props whose values people read or hear.
const FOR_PEOPLE: [&str; 10] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "caption",
    "label",
    "missing",
    "placeholder",
    "title",
];

/// What looks like text and is none.
const NO_TEXT: [&str; 5] = [
    // The name of the program, which is the same in all languages.
    "Breakeven",
    // The name of a key, as browsers call it.
    "Escape",
    // Classes of style sheets.
    "end max",
    "file-field {class}",
    "line win",
];

/// The name of the attribute or prop whose value the literal is: `name="…"`, or `reason = "…"` of a
/// lint that is allowed.
fn attribute(literal: &Literal) -> Option<&str> {
    let before = literal.before.strip_suffix('=')?;
    if before.trim_end().ends_with("reason") {
        return Some("reason");
    }
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':');
    let name = before
        .rsplit(|c: char| !is_part(c))
        .next()
        .unwrap_or_default();
    (!name.is_empty()).then_some(name)
}

/// Whether it stands between tags, or behind a value between tags.
fn is_text_node(literal: &Literal) -> bool {
    let before = literal.before.as_str();
    let is_arrow = before.ends_with("=>") || before.ends_with("->");
    before == "\"" || before.ends_with('}') || (before.ends_with('>') && !is_arrow)
}

/// Whether a text outside attributes and tags has words: `{} rows`, `Close`; not `{id}-fault`, `in`.
fn reads_like_words(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let has_word = plain
        .split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().count() > 1);
    let mut letters = plain.chars();
    let is_capitalised = letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase);
    has_word && (plain.contains(char::is_whitespace) || is_capitalised)
}

fn texts(sources: &[Source]) -> Vec<Breach> {
    let mut found = Vec::new();
    for source in sources {
        for literal in source.literals() {
            let text = literal.text.as_str();
            let has_letter = text.chars().any(char::is_alphabetic);
            let is_text = match attribute(&literal) {
                Some(name) => has_letter && FOR_PEOPLE.contains(&name),
                None if is_text_node(&literal) => has_letter,
                None => reads_like_words(text),
            };
            if is_text && !NO_TEXT.contains(&text) {
                found.push(Breach {
                    file: source.file.clone(),
                    line: literal.line,
                    reason: format!(
                        "“{text}” is text for people; make it a message (src/present/words/messages)"
                    ),
                });
            }
        }
    }
    found
}

#[test]
fn a_view_holds_no_text_for_people() {
    expect_none(texts(&files("src/ui", ".rs")));
}

#[test]
fn text_in_a_view_is_caught_and_what_is_none_is_not() {
    let count = |code: &str| texts(&[Source::imagined("src/ui/bad.rs", code)]).len();
    assert_eq!(count("view! { <p>\"plan\"</p> }"), 1);
    assert_eq!(count("view! { <p>{amount} \" a month\"</p> }"), 1);
    assert_eq!(count("view! { <th>\"×\"<br />\"min\"</th> }"), 1);
    assert_eq!(count("view! { <p aria-label=\"plans\"></p> }"), 1);
    assert_eq!(count("view! { <Segment label=\"Form\" /> }"), 1);
    assert_eq!(count("format!(\"{} rows\", rows)"), 1);
    assert_eq!(count("match x { A => \"Copied.\", B => \"\" }"), 1);
    assert_eq!(
        count("const FIELDS: [(Field, &str); 1] = [(Field::Id, \"Ticket\")];"),
        1
    );
    assert_eq!(
        count(
            "view! { <p class=\"notice late\" id=\"on-your-site\" title=words::title()>\" \"{n}\"×\"</p> }"
        ),
        0
    );
    assert_eq!(count("if inside { \"in\" } else { \"out\" }"), 0);
    assert_eq!(
        count("format!(\"{id}-fault\"); format!(\"{letter}{:.1} {y:.1}\", x)"),
        0
    );
    assert_eq!(
        count("#[allow(lint, reason = \"at most 120 months\")] // \"Plan\""),
        0
    );
    assert_eq!(count("\"M8 1.5 15 14H1Z\""), 0);
}
