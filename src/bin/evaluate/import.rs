//! `evaluate import`: a ticket file as incidents, and everything that was understood of it.

use std::collections::BTreeMap;

use breakeven::documents::import_result::{
    Columns, GuessedColumn, ImportResult, LineReason, write_import,
};
use breakeven::engine::quantity::PositiveMinutes;
use breakeven::import::choices::{Choices, WorkChoice};
use breakeven::import::columns::{Column, Confidence};
use breakeven::import::dates::DateOrder;
use breakeven::import::decode::Encoding;
use breakeven::import::durations::DurationUnit;
use breakeven::import::report::{Imported, Report, Side};
use breakeven::import::role::Role;
use breakeven::import::understanding::{DateOrderGuess, Options, Question, Shape, Understanding};
use breakeven::import::worked::{UnitBasis, Worked};
use breakeven::import::{import, understand, unwatched};

use crate::zone;

/// What the command line says beyond the file.
#[derive(Default)]
pub struct ImportOptions {
    zone: Option<String>,
    date_order: Option<DateOrder>,
    typical: Option<PositiveMinutes>,
}

impl ImportOptions {
    /// The file and the options, in any order.
    ///
    /// # Errors
    /// What is wrong with them, in a line for people.
    pub fn parse<'a>(arguments: &[&'a str]) -> Result<(&'a str, Self), String> {
        let mut options = Self::default();
        let mut file = None;
        let mut arguments = arguments.iter().copied();
        while let Some(argument) = arguments.next() {
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name, Some(value)),
                _ => (argument, None),
            };
            let mut value = || joined.or_else(|| arguments.next()).unwrap_or_default();
            match name {
                "--zone" => options.zone = Some(known_zone(value())?),
                "--date-order" => options.date_order = Some(date_order(value())?),
                "--typical-minutes" => options.typical = Some(typical(value())?),
                other if other.starts_with("--") => {
                    return Err(format!(
                        "evaluate: import has no option \"{other}\"; see evaluate --help"
                    ));
                }
                _ if file.is_none() => file = Some(argument),
                _ => return Err("evaluate: wrong arguments; see evaluate --help".to_owned()),
            }
        }
        match file {
            Some(file) => Ok((file, options)),
            None => Err("evaluate: import needs a file; see evaluate --help".to_owned()),
        }
    }
}

fn known_zone(name: &str) -> Result<String, String> {
    if zone::named(name).is_some() {
        return Ok(name.to_owned());
    }
    Err(format!(
        "evaluate: --zone is a time zone such as Europe/Berlin, UTC or +02:00, not \"{name}\""
    ))
}

fn date_order(word: &str) -> Result<DateOrder, String> {
    match word {
        "dmy" => Ok(DateOrder::DayFirst),
        "mdy" => Ok(DateOrder::MonthFirst),
        other => Err(format!(
            "evaluate: --date-order is dmy or mdy, not \"{other}\""
        )),
    }
}

fn typical(text: &str) -> Result<PositiveMinutes, String> {
    let minutes = text.parse().ok().map(PositiveMinutes::new);
    match minutes {
        Some(Ok(minutes)) => Ok(minutes),
        _ => Err(format!(
            "evaluate: --typical-minutes is 1 to {}, not \"{text}\"",
            PositiveMinutes::MAX
        )),
    }
}

/// What became of a file.
pub struct Evaluated {
    /// The report as JSON.
    pub json: String,
    /// What a person should know of it.
    pub warnings: Vec<String>,
    /// Whether something must be answered before there are incidents.
    pub unanswered: bool,
}

/// Reads a ticket file.
///
/// # Errors
/// Why nothing can be made of it, in a line for people.
pub fn evaluate(bytes: &[u8], options: &ImportOptions) -> Result<Evaluated, String> {
    let understanding = understand(bytes, &Options::default(), &mut unwatched)
        .map_err(|fault| fault.to_string())?;
    let mut choices = Choices::of(&understanding);
    choices.date_order = match understanding.date_order {
        // What the file itself decides is not overruled: half its dates would be unreadable.
        DateOrderGuess::Decided { order, .. } => Some(order),
        _ => options.date_order.or(choices.date_order),
    };
    if let Some(name) = &options.zone
        && let Some(viewer) = zone::named(name)
    {
        choices.viewer = viewer;
    }
    let mut warnings = Vec::new();
    let has_work = choices.work != WorkChoice::Typical;
    // One minute stands in for a length that nobody gave, and is not written.
    choices.typical.overall = options.typical.or(PositiveMinutes::new(1).ok());
    if !has_work && options.typical.is_none() {
        warnings.push(
            "the file has no worked time; --typical-minutes says how long a ticket takes"
                .to_owned(),
        );
    }
    let imported = match choices.date_order {
        Some(_) => import(bytes, &understanding, &choices, &mut unwatched)
            .map_err(|fault| fault.to_string())?,
        None => nothing_read(&understanding),
    };
    if let Some(wanted) = options.date_order
        && let DateOrderGuess::Decided { order, by } = &understanding.date_order
        && *order != wanted
    {
        warnings.push(format!(
            "--date-order is {} but {by} can only be {}; the file was believed",
            order_word(wanted),
            order_word(*order)
        ));
    }
    if let (None, DateOrderGuess::Ask { example }) = (choices.date_order, &understanding.date_order)
    {
        warnings.push(format!(
            "{example} may be day first or month first; --date-order dmy or mdy says which"
        ));
    }
    if let (
        None,
        DateOrderGuess::Contradictory {
            day_first,
            month_first,
        },
    ) = (choices.date_order, &understanding.date_order)
    {
        warnings.push(format!(
            "{day_first} can only be day first and {month_first} only month first; --date-order \
             dmy or mdy says which is right"
        ));
    }
    let mut result = described(&understanding, &choices, &imported, options.zone.as_deref());
    result.work_is_known = has_work || options.typical.is_some();
    Ok(Evaluated {
        json: write_import(&result),
        warnings,
        unanswered: choices.date_order.is_none(),
    })
}

fn nothing_read(understanding: &Understanding) -> Imported {
    Imported {
        report: Report {
            rows: understanding.rows,
            ..Report::default()
        },
        incidents: Vec::new(),
        window: None,
    }
}

fn described<'a>(
    understanding: &Understanding,
    choices: &Choices,
    imported: &'a Imported,
    zone: Option<&str>,
) -> ImportResult<'a> {
    let report = &imported.report;
    let has_work = choices.work != WorkChoice::Typical;
    let worked_minutes = imported
        .incidents
        .iter()
        .map(|incident| u64::from(incident.work.get()))
        .fold(0_u64, u64::saturating_add);
    ImportResult {
        encoding: encoding_label(understanding.layout.encoding),
        delimiter: char::from(understanding.layout.delimiter.byte()),
        header_line: understanding.layout.header_line,
        tool: understanding.tool.map(|tool| tool.to_string()),
        columns: columns_by_role(&understanding.columns),
        guesses: understanding.columns.iter().map(guessed).collect(),
        shape: match understanding.shape {
            Shape::Tickets => "tickets",
            Shape::Events => "events",
            Shape::Worklog => "worklog",
        },
        rows: report.rows,
        rows_read: report.rows_read,
        tickets: report.tickets,
        open: report.open,
        window: imported
            .window
            .map(|window| (window.from, window.end().plus(-1))),
        worked_minutes: (has_work && choices.date_order.is_some()).then_some(worked_minutes),
        worked_unit: worked_unit(&understanding.worked),
        date_order: match (&understanding.date_order, choices.date_order) {
            (DateOrderGuess::NotNeeded, _) => None,
            (_, Some(order)) => Some(order_word(order)),
            (_, None) => Some("ambiguous"),
        },
        zone: zone.unwrap_or("as written").to_owned(),
        questions: understanding
            .questions()
            .into_iter()
            .map(question_word)
            .collect(),
        flagged: report
            .flagged
            .iter()
            .map(|flagged| line_reason(flagged.line, flagged.oddity.to_string()))
            .collect(),
        left_out: report
            .left_out
            .iter()
            .map(|left_out| line_reason(left_out.line, left_out.reason.to_string()))
            .collect(),
        outside_window: report
            .outside_window
            .iter()
            .map(|outside| {
                let side = match outside.side {
                    Side::Before => "before the window",
                    Side::After => "after the window",
                };
                line_reason(outside.line, side.to_owned())
            })
            .collect(),
        incidents: &imported.incidents,
        work_is_known: true,
    }
}

fn line_reason(line: u64, reason: String) -> LineReason {
    LineReason { line, reason }
}

/// The columns by role. What tells when a ticket was opened stands under `opened` too where no
/// column has that role of its own: the day of work, or the time of the first event.
fn columns_by_role(columns: &[Column]) -> BTreeMap<&'static str, Columns> {
    let mut by_role = BTreeMap::new();
    for role in Role::ALL.into_iter().filter(|role| *role != Role::NotUsed) {
        let mut headers = columns
            .iter()
            .filter(|column| column.role == role)
            .map(|column| column.header.clone());
        let entry = if role.may_repeat() {
            let headers: Vec<String> = headers.collect();
            (!headers.is_empty()).then_some(Columns::Many(headers))
        } else {
            headers.next().map(Columns::One)
        };
        if let Some(entry) = entry {
            by_role.insert(role.key(), entry);
        }
    }
    let stands_in = [Role::Opened, Role::WorkStart, Role::EventTime]
        .into_iter()
        .find_map(|role| by_role.get(role.key()).cloned());
    if let Some(opened) = stands_in {
        by_role.insert(Role::Opened.key(), opened);
    }
    by_role
}

fn guessed(column: &Column) -> GuessedColumn {
    GuessedColumn {
        header: column.header.clone(),
        role: column.role.key(),
        confidence: match column.confidence {
            Confidence::Certain => "certain",
            Confidence::Likely => "likely",
            Confidence::Unsure => "unsure",
        },
        reason: column.reason.to_string(),
    }
}

fn encoding_label(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
        Encoding::Windows1252 => "windows-1252",
        Encoding::CodePage850 => "cp850",
    }
}

fn worked_unit(worked: &Worked) -> Option<&'static str> {
    match worked {
        Worked::Missing(_) => None,
        Worked::StartToEnd => Some("start to end"),
        Worked::Column(column) => Some(match (column.basis, column.reading.unit) {
            (UnitBasis::Clock, _) => "h:mm:ss",
            (UnitBasis::Words, _) => "words",
            (_, DurationUnit::Hours) => "hours",
            (_, DurationUnit::Minutes) => "minutes",
            (_, DurationUnit::Seconds) => "seconds",
            (_, DurationUnit::Milliseconds) => "milliseconds",
        }),
    }
}

fn order_word(order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayFirst => "dmy",
        DateOrder::MonthFirst => "mdy",
    }
}

fn question_word(question: Question) -> &'static str {
    match question {
        Question::DateOrder => "date_order",
        Question::TypicalLength => "typical_length",
        Question::OpenedColumn => "opened_column",
        Question::WorkedUnit => "worked_unit",
    }
}
