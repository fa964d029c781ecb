//! What a file seems to be, before anything is kept: shown on the import screen, changed there,
//! and handed to [`super::import`](fn@super::import).

use std::ops::ControlFlow;

use super::columns::{self, Column, Confidence, Reason};
use super::dates::DateOrder;
use super::decode::Encoding;
use super::fault::ImportFault;
use super::header_names::normalised;
use super::profile::Profile;
use super::progress::{Progress, Reporter};
use super::reader::{Row, RowReader};
use super::role::Role;
use super::sniff::{self, Delimiter, Layout};
use super::survey::Survey;
use super::tool::Tool;
use super::worked::{Counting, Worked, WorkedColumn};

/// What the caller already knows of a file; the rest is found out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// How its text is written as bytes.
    pub encoding: Option<Encoding>,
    /// What separates its cells.
    pub delimiter: Option<Delimiter>,
    /// The line of its header, from 1.
    pub header_line: Option<u64>,
    /// What each of its columns becomes, in their order; remembered from an earlier import, or
    /// changed by hand so that what depends on it is looked at again.
    pub mapping: Option<Vec<Role>>,
}

/// What a file seems to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Understanding {
    /// Where its table stands.
    pub layout: Layout,
    /// The help desk that it comes from.
    pub tool: Option<Tool>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its first rows, as they were read.
    pub sample: Vec<Vec<String>>,
    /// Rows below the header; blank lines are none.
    pub rows: u64,
    /// What a row is.
    pub shape: Shape,
    /// Whether day or month comes first.
    pub date_order: DateOrderGuess,
    /// Whether times say how far they are from UTC.
    pub zones: ZoneSituation,
    /// Where worked time comes from.
    pub worked: Worked,
    /// The same for two files with the same set of column names: under it a mapping is
    /// remembered.
    pub header_key: String,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Shape {
    /// A ticket.
    Tickets,
    /// Something that happened to a ticket; a ticket has many.
    Events,
    /// A piece of work.
    Worklog,
}

/// Whether day or month comes first, and how that is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DateOrderGuess {
    /// Every date reads the same either way.
    NotNeeded,
    /// A value above 12 decides it.
    Decided {
        /// What it decides.
        order: DateOrder,
        /// That value.
        by: String,
    },
    /// Nothing decides it: the user must.
    Ask {
        /// A date that reads either way.
        example: String,
    },
    /// Some dates can only be read one way, others only the other way: the user must decide, and
    /// the losers will be unreadable.
    Contradictory {
        /// A date that can only be day first.
        day_first: String,
        /// A date that can only be month first.
        month_first: String,
    },
}

/// Whether times say how far they are from UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ZoneSituation {
    /// None does: they are taken as written unless the user names a zone.
    NoOffsets,
    /// All do: they are moved to the viewer's zone.
    Offsets,
    /// Some do.
    Mixed,
}

/// Something that the user must answer before incidents can be made, or should look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question {
    /// Day or month first? Nothing is read before it is answered.
    DateOrder,
    /// How long does a ticket take? The file has no worked time.
    TypicalLength,
    /// Is this the column that tells when tickets were opened?
    OpenedColumn,
    /// Is the unit of worked time right?
    WorkedUnit,
}

impl Understanding {
    /// What must be answered or looked at. Empty: the file was recognised without a click.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        if matches!(
            self.date_order,
            DateOrderGuess::Ask { .. } | DateOrderGuess::Contradictory { .. }
        ) {
            questions.push(Question::DateOrder);
        }
        let unsure_of = |role: Role| {
            self.columns
                .iter()
                .any(|column| column.role == role && column.confidence == Confidence::Unsure)
        };
        if unsure_of(Role::Opened) {
            questions.push(Question::OpenedColumn);
        }
        match &self.worked {
            Worked::Missing(_) => questions.push(Question::TypicalLength),
            Worked::Column(column) if column.confidence == Confidence::Unsure => {
                questions.push(Question::WorkedUnit);
            }
            Worked::Column(_) | Worked::StartToEnd => {}
        }
        questions
    }

    /// The columns that hold elapsed time, which is never taken for work.
    pub fn elapsed_columns(&self) -> impl Iterator<Item = &Column> {
        self.columns
            .iter()
            .filter(|column| column.role == Role::Elapsed)
    }

    /// What each column becomes, in their order.
    #[must_use]
    pub fn mapping(&self) -> Vec<Role> {
        self.columns.iter().map(|column| column.role).collect()
    }
}

/// Rows from which columns are guessed.
const GUESS_ROWS: usize = 2_000;

pub(super) async fn understand(
    bytes: &[u8],
    options: &Options,
    pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
) -> Result<Understanding, ImportFault> {
    let layout = sniff::layout(
        bytes,
        options.encoding,
        options.delimiter,
        options.header_line,
    )?;
    let mut columns = first_look(bytes, &layout, pause).await?;
    let tool = Tool::with_headers(&layout.headers);
    if tool == Some(Tool::Breakeven) {
        columns::take_by_name(&mut columns);
    }
    if let Some(mapping) = &options.mapping {
        choose(&mut columns, mapping);
    }
    let roles: Vec<Role> = columns.iter().map(|column| column.role).collect();
    let mapped = |role: Role| roles.contains(&role);
    if !(mapped(Role::Opened) || mapped(Role::WorkStart) || mapped(Role::EventTime)) {
        return Err(ImportFault::NoDateColumn {
            headers: layout.headers,
        });
    }
    let mut survey = Survey::new(&columns);
    let sample = survey.read(bytes, &layout, pause).await?;
    if survey.rows == 0 {
        return Err(ImportFault::NoRows);
    }
    survey.hand_over_values(&mut columns);
    let has_start_and_end =
        mapped(Role::WorkStart) && (mapped(Role::WorkEnd) || mapped(Role::WorkEndClock));
    let worked = survey.worked(&columns, &layout, tool, has_start_and_end);
    let has_work = !matches!(worked, Worked::Missing(_));
    let shape = if tool == Some(Tool::Breakeven) {
        // Two of our incidents may share a name.
        Shape::Tickets
    } else {
        survey.shape(has_work, mapped(Role::Opened))
    };
    let worked = match worked {
        Worked::Column(column) if shape != Shape::Worklog => Worked::Column(WorkedColumn {
            counting: Counting::Once,
            ..column
        }),
        other => other,
    };
    Ok(Understanding {
        tool,
        sample,
        rows: survey.rows,
        shape,
        date_order: survey.date_order(),
        zones: survey.zones(),
        worked,
        header_key: header_key(&layout.headers),
        columns,
        layout,
    })
}

/// The roles of columns as their first rows show them.
async fn first_look(
    bytes: &[u8],
    layout: &Layout,
    pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<Column>, ImportFault> {
    let mut reporter = Reporter::before_reading(bytes.len(), pause);
    let mut reader = reader_at_first_row(bytes, layout);
    let mut profiles = vec![Profile::default(); layout.headers.len()];
    let mut row = Row::default();
    let mut rows = 0_usize;
    while rows < GUESS_ROWS && reader.read(&mut row) {
        reporter.row(0).await?;
        for (place, profile) in profiles.iter_mut().enumerate() {
            profile.see(row.cell(place));
        }
        rows = rows.saturating_add(1);
    }
    if rows == 0 {
        return Err(ImportFault::NoRows);
    }
    Ok(columns::guess(&layout.headers, &profiles))
}

pub(super) fn reader_at_first_row<'a>(bytes: &'a [u8], layout: &Layout) -> RowReader<'a> {
    let mut reader = RowReader::new(bytes, layout.encoding, layout.delimiter.byte());
    reader.skip_to_line(layout.first_row_line);
    reader
}

fn choose(columns: &mut [Column], mapping: &[Role]) {
    for (place, column) in columns.iter_mut().enumerate() {
        let role = mapping.get(place).copied().unwrap_or(Role::NotUsed);
        if role != column.role {
            column.role = role;
            column.confidence = Confidence::Certain;
            column.reason = Reason::Chosen;
        }
    }
}

/// The set of column names, in one order whatever theirs.
fn header_key(headers: &[String]) -> String {
    let mut names: Vec<String> = headers.iter().map(|header| normalised(header)).collect();
    names.sort_unstable();
    names.join(",")
}
