//! Source files, and what of them counts as code.

use std::fs;
use std::path::{Path, PathBuf};

/// One file with its text and its code.
pub struct Source {
    /// Path from the project's root, with forward slashes.
    pub file: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A source that exists only in a test of a rule.
    pub fn imagined(file: &str, text: &str) -> Self {
        Self {
            file: file.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The code: comments and the insides of strings blanked, tests left out, lines where they were.
    pub fn code_text(&self) -> String {
        if self.file.ends_with("/tests.rs") {
            return String::new();
        }
        let mut code = blank(&self.text);
        while let Some((start, end)) = test_module(&code) {
            let lines = code[start..end].matches('\n').count();
            code.replace_range(start..end, &"\n".repeat(lines));
        }
        code
    }

    /// The string literals of the code, tests included.
    pub fn literals(&self) -> Vec<Literal> {
        let mut rest = self.text.as_str();
        let mut before = String::new();
        let mut found = Vec::new();
        while let Some(first) = rest.chars().next() {
            let (keep, length) = token(rest, first);
            let piece = rest.get(..length).unwrap_or(rest);
            if keep {
                before.push_str(piece);
            } else if !piece.starts_with('/') {
                let at = self.text.len() - rest.len();
                found.push(Literal {
                    line: self.text[..at].matches('\n').count() + 1,
                    before: before.trim_end().to_owned(),
                    text: piece
                        .trim_matches(|c| matches!(c, 'r' | '#'))
                        .trim_matches('"')
                        .to_owned(),
                });
                before = "\"".to_owned();
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        found
    }

    /// The lines of code with their numbers.
    pub fn code(&self) -> Vec<(usize, String)> {
        self.code_text()
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line.to_owned()))
            .collect()
    }
}

/// A string within code.
pub struct Literal {
    /// Where it begins, counted from 1.
    pub line: usize,
    /// The code before it, from the end of the literal before on; spaces at its end left out.
    pub before: String,
    /// What stands between its quotes.
    pub text: String,
}

/// The project's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` (a path from the root) whose name ends with `ending`.
pub fn files(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    found
        .iter()
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .map(|path| Source {
            file: relative(path),
            text: fs::read_to_string(path).unwrap(),
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn relative(path: &Path) -> String {
    let below = path.strip_prefix(root()).unwrap_or(path);
    below.to_string_lossy().replace('\\', "/")
}

/// Where the first test module with a body begins and ends.
fn test_module(code: &str) -> Option<(usize, usize)> {
    code.match_indices("#[cfg(test)]").find_map(|(start, _)| {
        let open = start + code[start..].find('{')?;
        // A body belongs to this module only if nothing ends before it.
        if code[start..open].contains(';') {
            return None;
        }
        let mut depth = 0_usize;
        for (at, character) in code[open..].char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 1 => return Some((start, open + at + 1)),
                '}' => depth -= 1,
                _ => {}
            }
        }
        Some((start, code.len()))
    })
}

/// The text with comments and the insides of strings replaced by spaces; lines stay where they are.
fn blank(text: &str) -> String {
    let mut rest = text;
    let mut code = String::with_capacity(text.len());
    while let Some(first) = rest.chars().next() {
        let (keep, length) = token(rest, first);
        let piece = rest.get(..length).unwrap_or(rest);
        if keep {
            code.push_str(piece);
        } else {
            let quotes = if piece.starts_with('/') { "" } else { "\"" };
            code.push_str(quotes);
            code.extend(piece.chars().filter(|character| *character == '\n'));
            code.push_str(quotes);
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    code
}

/// Whether the piece at the start of `rest` is code, and how many bytes it takes.
fn token(rest: &str, first: char) -> (bool, usize) {
    let until = |mark: &str, from: usize| {
        rest.get(from..)
            .and_then(|tail| tail.find(mark))
            .map_or(rest.len(), |at| from + at + mark.len())
    };
    if rest.starts_with("//") {
        return (false, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (false, until("*/", 2));
    }
    if first == '"' {
        return (false, closing_quote(rest));
    }
    if first == 'r' && (rest.starts_with("r\"") || rest.starts_with("r#")) {
        let hashes = rest[1..].chars().take_while(|&c| c == '#').count();
        if rest[1 + hashes..].starts_with('"') {
            let mark = format!("\"{}", "#".repeat(hashes));
            return (false, until(&mark, 2 + hashes));
        }
    }
    if first == '\'' {
        return (true, character_literal(rest));
    }
    // A whole word at once, so that the `r` at the end of `for` starts no raw string.
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    if word > 0 && !rest.starts_with("b\"") {
        return (true, word);
    }
    (true, first.len_utf8())
}

/// The length of a string literal with its quotes.
fn closing_quote(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of `'x'` or `'\''`; of a lifetime only its quote.
fn character_literal(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => rest
            .get(3..)
            .and_then(|tail| tail.find('\''))
            .map_or(1, |at| at + 4),
        Some((at, character)) if rest[at + character.len_utf8()..].starts_with('\'') => {
            at + character.len_utf8() + 1
        }
        _ => 1,
    }
}

#[test]
fn comments_strings_and_tests_are_not_code() {
    let source = Source::imagined(
        "a.rs",
        "let a = \"panic!(\\\"\"; // panic!\nlet q = '\"'; let r = r#\"panic! \"x\" \"#;\n/* panic!\n */ real!();\n\
         for<'a> fn x(c: &'a str) {}\n#[cfg(test)]\nmod tests { fn f() { panic!() } }\nfn after() {}\n#[cfg(test)]\nmod more;\nfn last() {}",
    );
    let code = source.code();
    assert!(
        code.iter().all(|(_, line)| !line.contains("panic")),
        "{code:?}"
    );
    assert!(
        code.iter()
            .any(|(line, text)| *line == 4 && text.contains("real!()")),
        "{code:?}"
    );
    for kept in ["&'a str", "fn after", "fn last"] {
        assert!(code.iter().any(|(_, text)| text.contains(kept)), "{code:?}");
    }
}

#[test]
fn literals_are_found_with_the_code_before_them() {
    let source = Source::imagined(
        "a.rs",
        "// \"no\"\nf(\"a \\\" b\", r#\"c \"d\"\"#);\nview! { <p title=\"e\">\"f\"</p> }",
    );
    let found: Vec<(usize, String, String)> = source
        .literals()
        .into_iter()
        .map(|literal| (literal.line, literal.before, literal.text))
        .collect();
    let expected = [
        (2, "\nf(", "a \\\" b"),
        (2, "\",", "c \"d"),
        (3, "\");\nview! { <p title=", "e"),
        (3, "\">", "f"),
    ];
    let expected = expected.map(|(line, before, text)| (line, before.to_owned(), text.to_owned()));
    assert_eq!(found, expected);
}
