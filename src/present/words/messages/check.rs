//! Reads the messages of all languages, compares them with English, and writes the functions by which
//! the program names them. `build.rs` calls it, and a test of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::{self, ParserError};

/// What a message takes, as the selectors of English and its comments say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A text as it is shown.
    Text,
    /// A number, which may choose a plural.
    Number,
    /// Whether something is so: variants `yes` and `no`.
    YesNo,
}

impl Kind {
    /// How comments name it.
    const ALL: [(&'static str, Self); 3] = [
        ("text", Self::Text),
        ("number", Self::Number),
        ("yes or no", Self::YesNo),
    ];

    fn name(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(name, kind)| (kind == self).then_some(name))
            .unwrap_or_default()
    }
}

/// One message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// The file that holds it.
    pub file: String,
    /// The comment above it.
    pub about: Vec<String>,
    /// Its arguments in the order of the text, behind them those that its comment alone names.
    pub arguments: Vec<(String, Kind)>,
}

/// All messages of one language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Messages {
    /// By their ids, topic by topic in the order of their files.
    pub all: BTreeMap<String, Message>,
    /// What each file says about itself.
    pub topics: BTreeMap<String, Vec<String>>,
}

/// The plural categories of a language beside `other`, and those of them that texts may leave out
/// because they are for whole millions alone; `None` for a language that is not known.
#[must_use]
pub fn plurals(language: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    match language {
        "en" | "de" => Some((&["one"], &[])),
        "fr" | "es" | "pt-BR" => Some((&["one"], &["many"])),
        "ja" => Some((&[], &[])),
        "ar" => Some((&["zero", "one", "two", "few", "many"], &[])),
        _ => None,
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Words that no function can be called by.
const TAKEN: [&str; 38] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "type", "unsafe",
    "use", "where", "while",
];

struct Found<'a> {
    file: &'a str,
    about: Vec<String>,
    declared: Vec<(String, Kind)>,
    pattern: &'a Pattern<&'a str>,
}

/// Reads the files of a language, each with its name; `topic.ftl` holds messages `topic-…` alone.
///
/// # Errors
/// Everything that is wrong, each with its file.
pub fn read(language: &str, files: &[(String, String)]) -> Result<Messages, Vec<String>> {
    let mut faults = Vec::new();
    let mut parsed = Vec::new();
    for (file, text) in files {
        match parser::parse(text.as_str()) {
            Ok(resource) => parsed.push((file.as_str(), resource)),
            Err((_, errors)) => faults.extend(errors.iter().map(|error| syntax(file, text, error))),
        }
    }
    let mut messages = Messages::default();
    let mut found: BTreeMap<&str, Found<'_>> = BTreeMap::new();
    let mut terms: BTreeSet<&str> = BTreeSet::new();
    for (file, resource) in &parsed {
        let topic = file
            .rsplit('/')
            .next()
            .unwrap_or(file)
            .trim_end_matches(".ftl");
        let about = messages.topics.entry(topic.to_owned()).or_default();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let mut fault = |what: &str| faults.push(format!("{file}: {id} {what}"));
                    if !id
                        .strip_prefix(topic)
                        .is_some_and(|rest| rest.len() > 1 && rest.starts_with('-'))
                    {
                        fault(&format!(
                            "does not begin with {topic}-, as all messages of this file do"
                        ));
                    }
                    if !message.attributes.is_empty() {
                        fault("has attributes, which nothing reads");
                    }
                    let Some(pattern) = &message.value else {
                        fault("has no text");
                        continue;
                    };
                    let lines = message.comment.iter().flat_map(|comment| &comment.content);
                    let about: Vec<String> = lines.map(|line| (*line).to_owned()).collect();
                    let declared = about.iter().filter_map(|line| declaration(line)).collect();
                    let one = Found {
                        file,
                        about,
                        declared,
                        pattern,
                    };
                    if found.insert(id, one).is_some() {
                        fault("stands here twice");
                    }
                }
                Entry::Term(term) => {
                    if !terms.insert(term.id.name) {
                        faults.push(format!("{file}: -{} stands here twice", term.id.name));
                    }
                }
                Entry::ResourceComment(comment) => {
                    about.extend(comment.content.iter().map(|line| (*line).to_owned()));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
            }
        }
    }
    for (id, one) in &found {
        let mut reader = Reader {
            language,
            found: &found,
            terms: &terms,
            arguments: Vec::new(),
            declared: &one.declared,
            faults: Vec::new(),
            within: vec![id],
        };
        reader.pattern(one.pattern);
        let (mut arguments, wrong) = (reader.arguments, reader.faults);
        let unused = one
            .declared
            .iter()
            .filter(|(name, _)| !arguments.iter().any(|(known, _)| known == name));
        let unused: Vec<(String, Kind)> = unused.cloned().collect();
        arguments.extend(unused);
        faults.extend(
            wrong
                .iter()
                .map(|what| format!("{}: {id} {what}", one.file)),
        );
        messages.all.insert(
            (*id).to_owned(),
            Message {
                file: one.file.to_owned(),
                about: one.about.clone(),
                arguments,
            },
        );
    }
    if faults.is_empty() {
        Ok(messages)
    } else {
        Err(faults)
    }
}

/// `$count (number): how many` in a comment.
fn declaration(line: &str) -> Option<(String, Kind)> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
    let (kind, _) = rest.split_once(')')?;
    let kind = Kind::ALL
        .into_iter()
        .find_map(|(known, found)| (known == kind).then_some(found))?;
    Some((name.to_owned(), kind))
}

fn syntax(file: &str, text: &str, error: &ParserError) -> String {
    let line = text
        .get(..error.pos.start)
        .unwrap_or(text)
        .matches('\n')
        .count()
        + 1;
    format!("{file}: line {line}: {error}")
}

/// Goes through the text of one message and what it refers to.
struct Reader<'a> {
    language: &'a str,
    found: &'a BTreeMap<&'a str, Found<'a>>,
    terms: &'a BTreeSet<&'a str>,
    arguments: Vec<(String, Kind)>,
    /// Those that the comment names.
    declared: &'a [(String, Kind)],
    faults: Vec<String>,
    within: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let keys: Vec<&VariantKey<&str>> =
                    variants.iter().map(|variant| &variant.key).collect();
                match selector {
                    InlineExpression::VariableReference { id } => self.selected(id.name, &keys),
                    _ => self
                        .faults
                        .push("selects by something else than an argument".to_owned()),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.argument(id.name, None),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => match self.found.get(id.name) {
                Some(_) if self.within.contains(&id.name) => {
                    self.faults
                        .push(format!("refers to itself by way of {}", id.name));
                }
                Some(other) => {
                    self.within.push(id.name);
                    self.pattern(other.pattern);
                    self.within.pop();
                }
                None => self
                    .faults
                    .push(format!("refers to {}, which does not exist", id.name)),
            },
            InlineExpression::TermReference { id, .. } => {
                if !self.terms.contains(id.name) {
                    self.faults
                        .push(format!("refers to -{}, which does not exist", id.name));
                }
            }
            InlineExpression::FunctionReference { id, .. } => self.faults.push(format!(
                "calls {}: numbers and dates arrive as they are shown",
                id.name
            )),
        }
    }

    fn selected(&mut self, name: &str, keys: &[&VariantKey<&str>]) {
        let words: Vec<&str> = keys
            .iter()
            .filter_map(|key| match key {
                VariantKey::Identifier { name } => Some(*name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        if words.len() == keys.len() && words.iter().all(|word| ["yes", "no"].contains(word)) {
            self.argument(name, Some(Kind::YesNo));
            return;
        }
        if let Some(word) = words.iter().find(|word| !CATEGORIES.contains(word)) {
            self.faults.push(format!(
                "selects [{word}] by ${name}: a plural category, a number, or yes and no are allowed"
            ));
            return;
        }
        self.argument(name, Some(Kind::Number));
        let Some((needed, allowed)) = plurals(self.language) else {
            return;
        };
        let by_category = words.iter().any(|word| *word != "other");
        for category in CATEGORIES
            .into_iter()
            .filter(|category| *category != "other")
        {
            let is_there = words.contains(&category);
            let fault = if by_category && needed.contains(&category) && !is_there {
                "lacks"
            } else if is_there && !needed.contains(&category) && !allowed.contains(&category) {
                "has no use for"
            } else {
                continue;
            };
            self.faults
                .push(format!("{fault} the plural [{category}] of ${name}"));
        }
    }

    fn argument(&mut self, name: &str, kind: Option<Kind>) {
        let declared = self.declared.iter().find(|(known, _)| known == name);
        let declared = declared.map(|(_, kind)| *kind);
        let place = self.arguments.iter().position(|(known, _)| known == name);
        let place = place.unwrap_or_else(|| {
            let kind = declared.or(kind).unwrap_or(Kind::Text);
            self.arguments.push((name.to_owned(), kind));
            self.arguments.len() - 1
        });
        let (Some(kind), Some((_, known))) = (kind, self.arguments.get_mut(place)) else {
            return;
        };
        if *known == kind {
            return;
        }
        if declared.is_some() || *known != Kind::Text {
            self.faults.push(format!(
                "takes ${name} for {} and for {}",
                known.name(),
                kind.name()
            ));
        } else {
            *known = kind;
        }
    }
}

/// What a language lacks or has too much, beside English.
#[must_use]
pub fn compare(language: &str, english: &Messages, other: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, message) in &english.all {
        if !other.all.contains_key(id) {
            faults.push(format!(
                "{language}: {id} is missing ({} has it)",
                message.file
            ));
        }
    }
    for (id, message) in &other.all {
        let file = &message.file;
        let Some(known) = english.all.get(id) else {
            faults.push(format!("{file}: {id} is not a message of English"));
            continue;
        };
        for (name, kind) in &message.arguments {
            match known.arguments.iter().find(|(known, _)| known == name) {
                None => faults.push(format!(
                    "{file}: {id} takes ${name}, which English does not pass"
                )),
                // What is shown only may be anything.
                Some((_, passed)) if passed != kind && *kind != Kind::Text => faults.push(format!(
                    "{file}: {id} takes ${name} for {}; it is {}",
                    kind.name(),
                    passed.name()
                )),
                Some(_) => {}
            }
        }
    }
    faults
}

/// The functions of one topic.
#[must_use]
pub fn functions(topic: &str, english: &Messages) -> String {
    let mut code = String::new();
    let prefix = format!("{topic}-");
    for (id, message) in &english.all {
        let Some(name) = id.strip_prefix(&prefix).map(snake) else {
            continue;
        };
        let about = if message.about.is_empty() {
            vec![format!("The message `{id}`.")]
        } else {
            message.about.clone()
        };
        for line in about {
            code.push_str(&documented(&line));
        }
        code.push_str("#[must_use]\n");
        if message.arguments.len() > 7 {
            code.push_str(
                "#[allow(clippy::too_many_arguments, reason = \"the text names them all\")]\n",
            );
        }
        if message.arguments.is_empty() {
            let _ = writeln!(
                code,
                "pub fn {name}() -> &'static str {{ crate::present::words::speech::plain({id:?}) }}"
            );
            continue;
        }
        let _ = writeln!(code, "pub fn {name}(");
        for (argument, kind) in &message.arguments {
            let kind = match kind {
                Kind::Text => "&str",
                Kind::Number => "impl Into<crate::present::words::speech::Number>",
                Kind::YesNo => "bool",
            };
            let _ = writeln!(code, "{}: {kind},", snake(argument));
        }
        code.push_str(") -> String {\ncrate::present::words::speech::with(\n");
        let _ = writeln!(code, "{id:?}, &[");
        for (argument, kind) in &message.arguments {
            let name = snake(argument);
            let value = match kind {
                Kind::Text => format!("Text({name})"),
                Kind::Number => format!("Number({name}.into())"),
                Kind::YesNo => format!("YesNo({name})"),
            };
            let _ = writeln!(
                code,
                "({argument:?}, crate::present::words::speech::Argument::{value}),"
            );
        }
        code.push_str("])\n}\n");
    }
    code
}

/// A topic that has no module of its own.
#[must_use]
pub fn module(topic: &str, english: &Messages) -> String {
    let mut code = String::new();
    let about = english.topics.get(topic).filter(|about| !about.is_empty());
    let about = about
        .cloned()
        .unwrap_or_else(|| vec![format!("The messages of `{topic}.ftl`.")]);
    for line in about {
        code.push_str(&documented(&line));
    }
    let _ = writeln!(
        code,
        "pub mod {} {{\n{}}}",
        snake(topic),
        functions(topic, english)
    );
    code
}

/// The name of a function or module; a word of Rust gets a line behind it.
#[must_use]
pub fn snake(id: &str) -> String {
    let name = id.replace('-', "_");
    if TAKEN.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A line of a comment as a line of documentation, in which brackets are no links.
fn documented(line: &str) -> String {
    let line = line.replace('[', "\\[").replace(']', "\\]");
    format!("#[doc = {:?}]\n", format!(" {line}"))
}
