//! What all rows of a file say about what its columns leave open: dates, zones, units, shape.
//!
//! Called by [`super::understanding`].

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::columns::Column;
use super::dates::{self, DateOrder};
use super::fault::ImportFault;
use super::profile::{DateSurvey, Profile, WorkSurvey};
use super::progress::{Progress, Reporter};
use super::quick_hash::{self, Quick};
use super::reader::Row;
use super::role::Role;
use super::sniff::{Delimiter, Layout};
use super::tool::Tool;
use super::understanding::{DateOrderGuess, Shape, ZoneSituation, reader_at_first_row};
use super::worked::{self, Counting, NoWork, Worked, WorkedColumn};

/// Rows that are shown.
const SHOWN_ROWS: usize = 8;

/// What all rows say about what the mapping leaves open.
pub(super) struct Survey {
    pub rows: u64,
    number: Option<usize>,
    work: Option<usize>,
    dates: Vec<usize>,
    valued: Vec<(usize, Profile)>,
    date_survey: DateSurvey,
    /// Dates that nothing is made of. One tool writes all its dates alike, so they may tell what
    /// the others leave open.
    unused_dates: Vec<usize>,
    unused_date_survey: DateSurvey,
    work_survey: WorkSurvey,
    /// By what their numbers hash to: of 100,000 tickets, two of one hash are not to be seen in a
    /// billion files.
    tickets: HashMap<u64, Seen, Quick>,
    numbered_rows: u64,
}

/// What was seen of one ticket.
struct Seen {
    rows: u32,
    /// Rows that say something else than the first.
    others: u32,
    first: u64,
    work: u64,
    work_varies: bool,
}

impl Survey {
    pub(super) fn new(columns: &[Column]) -> Self {
        let place = |role: Role| columns.iter().position(|column| column.role == role);
        let places = |wanted: &dyn Fn(Role) -> bool| -> Vec<usize> {
            (0..columns.len())
                .filter(|place| columns.get(*place).is_some_and(|c| wanted(c.role)))
                .collect()
        };
        let valued = places(&|role| matches!(role, Role::Impact | Role::Kind | Role::State));
        Self {
            rows: 0,
            number: place(Role::Number),
            work: place(Role::Worked),
            dates: places(&Role::is_date),
            valued: valued
                .into_iter()
                .map(|p| (p, Profile::default()))
                .collect(),
            date_survey: DateSurvey::default(),
            unused_dates: places(&|role| role == Role::NotUsed)
                .into_iter()
                .filter(|place| columns.get(*place).is_some_and(holds_dates))
                .collect(),
            unused_date_survey: DateSurvey::default(),
            work_survey: WorkSurvey::default(),
            tickets: HashMap::default(),
            numbered_rows: 0,
        }
    }

    pub(super) async fn read(
        &mut self,
        bytes: &[u8],
        layout: &Layout,
        pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Vec<Vec<String>>, ImportFault> {
        let mut reader = reader_at_first_row(bytes, layout);
        let mut reporter = Reporter::new(bytes.len(), pause);
        let mut row = Row::default();
        let mut sample = Vec::new();
        while reader.read(&mut row) {
            reporter.row(reader.bytes_read()).await?;
            if sample.len() < SHOWN_ROWS {
                sample.push(row.cells().map(str::to_owned).collect());
            }
            self.see(&row);
        }
        Ok(sample)
    }

    fn see(&mut self, row: &Row) {
        self.rows = self.rows.saturating_add(1);
        for place in &self.dates {
            self.date_survey.see(row.cell(*place));
        }
        for place in &self.unused_dates {
            self.unused_date_survey.see(row.cell(*place));
        }
        for (place, profile) in &mut self.valued {
            profile.see(row.cell(*place));
        }
        let work = self.work.map_or("", |place| row.cell(place).trim());
        if self.work.is_some() {
            self.work_survey.see(work);
        }
        let number = self.number.map_or("", |place| row.cell(place).trim());
        if number.is_empty() || number.len() > 200 {
            return;
        }
        self.numbered_rows = self.numbered_rows.saturating_add(1);
        let work = quick_hash::of(work);
        let whole = row.hash();
        let new = Seen {
            rows: 0,
            others: 0,
            first: whole,
            work,
            work_varies: false,
        };
        let seen = self.tickets.entry(quick_hash::of(number)).or_insert(new);
        seen.rows = seen.rows.saturating_add(1);
        let differs = seen.first != whole;
        seen.others = seen.others.saturating_add(u32::from(differs));
        seen.work_varies |= seen.work != work;
    }

    pub(super) fn hand_over_values(&mut self, columns: &mut [Column]) {
        for (place, profile) in self.valued.drain(..) {
            if let Some(column) = columns.get_mut(place) {
                column.values = (!profile.too_many_values).then_some(profile.values);
            }
        }
    }

    pub(super) fn shape(&self, has_work: bool, has_opened: bool) -> Shape {
        if has_work && !has_opened {
            return Shape::Worklog;
        }
        // A row twice is a duplicate, not an event.
        let others = self.tickets.values().map(|seen| u64::from(seen.others));
        let repeated = others.fold(0, u64::saturating_add);
        if repeated.saturating_mul(8) <= self.numbered_rows {
            return Shape::Tickets;
        }
        let many = self.tickets.values().filter(|seen| seen.rows > 1);
        let (mut several, mut varying) = (0_u64, 0_u64);
        for seen in many {
            several = several.saturating_add(1);
            varying = varying.saturating_add(u64::from(seen.work_varies));
        }
        if has_work && varying.saturating_mul(5) > several {
            Shape::Worklog
        } else {
            Shape::Events
        }
    }

    pub(super) fn worked(
        &mut self,
        columns: &[Column],
        layout: &Layout,
        tool: Option<Tool>,
        has_start_and_end: bool,
    ) -> Worked {
        let missing = |because| {
            if has_start_and_end {
                Worked::StartToEnd
            } else {
                Worked::Missing(because)
            }
        };
        let Some(place) = self.work else {
            return missing(NoWork::NoColumn);
        };
        // In our own files, no work is what was entered.
        if self.work_survey.above_zero == 0 && tool != Some(Tool::Breakeven) {
            return missing(NoWork::AllZero);
        }
        let header = columns.get(place).map_or("", |column| &column.header);
        let semicolons = layout.delimiter == Delimiter::Semicolon;
        let (reading, basis, confidence) =
            worked::reading(header, tool, &mut self.work_survey, semicolons);
        Worked::Column(WorkedColumn {
            column: place,
            reading,
            basis,
            confidence,
            counting: Counting::Sum,
        })
    }

    pub(super) fn date_order(&self) -> DateOrderGuess {
        let survey = &self.date_survey;
        match (&survey.day_first, &survey.month_first) {
            (Some(day_first), Some(month_first)) => DateOrderGuess::Contradictory {
                day_first: day_first.clone(),
                month_first: month_first.clone(),
            },
            (Some(by), None) => decided(DateOrder::DayFirst, by),
            (None, Some(by)) => decided(DateOrder::MonthFirst, by),
            (None, None) => self.date_order_of_unclear(),
        }
    }

    fn date_order_of_unclear(&self) -> DateOrderGuess {
        let unused = &self.unused_date_survey;
        match (&self.date_survey.either, &self.date_survey.dots) {
            (None, None) => DateOrderGuess::NotNeeded,
            (None, Some(by)) => decided(DateOrder::DayFirst, by),
            (Some(example), _) => match (&unused.day_first, &unused.month_first) {
                (Some(by), None) => decided(DateOrder::DayFirst, by),
                (None, Some(by)) => decided(DateOrder::MonthFirst, by),
                _ => DateOrderGuess::Ask {
                    example: example.clone(),
                },
            },
        }
    }

    pub(super) fn zones(&self) -> ZoneSituation {
        match (
            self.date_survey.with_offset,
            self.date_survey.without_offset,
        ) {
            (0, _) => ZoneSituation::NoOffsets,
            (_, 0) => ZoneSituation::Offsets,
            _ => ZoneSituation::Mixed,
        }
    }
}

fn decided(order: DateOrder, by: &str) -> DateOrderGuess {
    DateOrderGuess::Decided {
        order,
        by: by.to_owned(),
    }
}

/// Whether the first values of a column are dates.
fn holds_dates(column: &Column) -> bool {
    let date = |value: &String| dates::evidence(value).is_some();
    !column.examples.is_empty() && column.examples.iter().all(date)
}
