//! Exports of every tool of the specification's table and of others, in the languages that their
//! users have: each is read rightly without a click, whatever its delimiter and encoding.

use breakeven::import::decode::Encoding;
use breakeven::import::report::Imported;
use breakeven::import::role::Role;
use breakeven::import::sniff::Delimiter;
use breakeven::import::understanding::{Question, Understanding};

use crate::support::{imported_with, minutes, moment};

/// One export and what it must be read as.
struct Case {
    name: String,
    columns: Vec<(Role, String)>,
    minutes: Option<u64>,
    tickets: u32,
    /// Dates without a time of day are placed at noon.
    first: &'static str,
    text: String,
}

fn cases() -> Vec<Case> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/imports/dialects.txt"
    );
    let text = std::fs::read_to_string(file).unwrap();
    text.split("\n=== ").skip(1).map(case).collect()
}

fn case(text: &str) -> Case {
    let (name, rest) = text.split_once('\n').unwrap();
    let (expected, text) = rest.split_once('\n').unwrap();
    let mut case = Case {
        name: name.to_owned(),
        columns: Vec::new(),
        minutes: None,
        tickets: 0,
        first: "2026-02-17T09:05",
        text: format!("{}\n", text.trim_end()),
    };
    for part in expected.split("; ") {
        match part.split_once('=').unwrap_or((part, "")) {
            ("noon", _) => case.first = "2026-02-17T12:00",
            ("minutes", worked) => case.minutes = worked.parse().ok(),
            ("tickets", tickets) => case.tickets = tickets.parse().unwrap(),
            (role, header) => {
                let role = Role::with_key(role).unwrap();
                case.columns.push((role, header.to_owned()));
            }
        }
    }
    case
}

/// What is wrong with the way a case was read; nothing where it was read rightly.
fn mistakes(case: &Case, understanding: &Understanding, imported: &Imported) -> Vec<String> {
    let mut found = Vec::new();
    for (role, header) in &case.columns {
        let got = opened_by(understanding, *role);
        if got.as_deref() != Some(header) {
            found.push(format!("{role} is {got:?}, not {header}"));
        }
    }
    let mut questions = understanding.questions();
    questions.retain(|question| *question != Question::TypicalLength);
    if !questions.is_empty() {
        found.push(format!("asks {questions:?}"));
    }
    let report = &imported.report;
    if report.worked_minutes_in_file != case.minutes {
        found.push(format!("worked {:?}", report.worked_minutes_in_file));
    }
    if report.tickets != case.tickets {
        found.push(format!("{} tickets", report.tickets));
    }
    let first = imported.incidents.first().map(|incident| incident.opened);
    if first != Some(moment(case.first)) {
        found.push(format!("first opened {first:?}"));
    }
    found
}

/// The header of a role; of the opening, whatever stands in for it.
fn opened_by(understanding: &Understanding, role: Role) -> Option<String> {
    let header = |role: Role| {
        let column = understanding.columns.iter().find(|c| c.role == role)?;
        Some(column.header.clone())
    };
    match role {
        Role::Opened => header(Role::Opened).or_else(|| header(Role::WorkStart)),
        other => header(other),
    }
}

fn read(bytes: &[u8]) -> (Understanding, Imported) {
    imported_with(bytes, |choices| choices.typical.overall = minutes(30))
}

#[test]
fn every_dialect_is_read_rightly_without_a_click() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (understanding, imported) = read(case.text.as_bytes());
        for mistake in mistakes(&case, &understanding, &imported) {
            wrong.push(format!("{}: {mistake}", case.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_dialect_is_read_alike_in_every_delimiter_and_encoding() {
    let (mut all, mut alone) = (0_u32, 0_u32);
    let mut wrong = Vec::new();
    for case in cases() {
        for delimiter in Delimiter::ALL {
            let text = delimited(&case.text, delimiter);
            for encoding in Encoding::ALL {
                let Some(bytes) = encoded(&text, encoding) else {
                    continue;
                };
                let (understanding, imported) = read(&bytes);
                all += 1;
                let mistakes = mistakes(&case, &understanding, &imported);
                if mistakes.is_empty() {
                    alone += 1;
                } else {
                    wrong.push(format!(
                        "{}, {delimiter}, {encoding}: {mistakes:?}",
                        case.name
                    ));
                }
            }
        }
    }
    println!("dialects read rightly without a click: {alone} of {all}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// The same cells with another delimiter.
fn delimited(text: &str, delimiter: Delimiter) -> String {
    let own = if text.lines().next().unwrap().matches(';').count() > 3 {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(own)
        .from_reader(text.as_bytes());
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// The bytes of a text; `None` where the encoding has no byte for one of its letters.
fn encoded(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    Some(match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows1252 => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).ok())
            .collect::<Option<_>>()?,
        Encoding::CodePage850 => text
            .chars()
            .map(|c| {
                if c.is_ascii() {
                    return u8::try_from(c).ok();
                }
                let at = CODE_PAGE_850.chars().position(|known| known == c)?;
                u8::try_from(at).ok()?.checked_add(0x80)
            })
            .collect::<Option<_>>()?,
    })
}

/// The letters of code page 850 from 0x80 on, as far as the cases use them.
const CODE_PAGE_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
