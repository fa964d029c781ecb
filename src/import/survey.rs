//! What all rows of a file say about what its columns leave open: dates, zones, units, shape.
//!
//! Called by [`super::understanding`].

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

use super::columns::Column;
use super::dates::DateOrder;
use super::fault::ImportFault;
use super::profile::{DateSurvey, Profile, WorkSurvey};
use super::progress::{Progress, Reporter};
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
    work_survey: WorkSurvey,
    tickets: HashMap<String, Seen>,
    numbered_rows: u64,
}

/// What was seen of one ticket.
struct Seen {
    rows: u32,
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
            work_survey: WorkSurvey::default(),
            tickets: HashMap::new(),
            numbered_rows: 0,
        }
    }

    pub(super) fn read(
        &mut self,
        bytes: &[u8],
        layout: &Layout,
        report: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Vec<Vec<String>>, ImportFault> {
        let mut reader = reader_at_first_row(bytes, layout);
        let mut reporter = Reporter::new(bytes.len(), report);
        let mut row = Row::default();
        let mut sample = Vec::new();
        while reader.read(&mut row) {
            reporter.row(reader.bytes_read())?;
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
        let mut hasher = DefaultHasher::new();
        work.hash(&mut hasher);
        let work = hasher.finish();
        match self.tickets.get_mut(number) {
            Some(seen) => {
                seen.rows = seen.rows.saturating_add(1);
                seen.work_varies |= seen.work != work;
            }
            None => {
                let seen = Seen {
                    rows: 1,
                    work,
                    work_varies: false,
                };
                self.tickets.insert(number.to_owned(), seen);
            }
        }
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
        let tickets = u64::try_from(self.tickets.len()).unwrap_or(u64::MAX);
        let repeated = self.numbered_rows.saturating_sub(tickets);
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
        if self.work_survey.above_zero == 0 {
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

    pub(super) fn date_order(&mut self) -> DateOrderGuess {
        let survey = std::mem::take(&mut self.date_survey);
        let guess = match (&survey.day_first, &survey.month_first, &survey.either) {
            (Some(day_first), Some(month_first), _) => DateOrderGuess::Contradictory {
                day_first: day_first.clone(),
                month_first: month_first.clone(),
            },
            (Some(by), None, _) => DateOrderGuess::Decided {
                order: DateOrder::DayFirst,
                by: by.clone(),
            },
            (None, Some(by), _) => DateOrderGuess::Decided {
                order: DateOrder::MonthFirst,
                by: by.clone(),
            },
            (None, None, Some(example)) => DateOrderGuess::Ask {
                example: example.clone(),
            },
            (None, None, None) => DateOrderGuess::NotNeeded,
        };
        self.date_survey = survey;
        guess
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
