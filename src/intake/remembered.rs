//! How files were read before, by the set of their column names, so that the next export of the
//! same tool needs no clicks.
//!
//! [`super::importing`] recalls; `state::session` remembers what is kept. Lines of text, the newest
//! first; a later program's text is left as it is.

use crate::import::choices::{Choices, WorkChoice};
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;
use crate::import::header_names::normalised;
use crate::import::role::Role;
use crate::import::understanding::{DateOrderGuess, Understanding};
use crate::import::worked::Worked;

use super::importing::WrittenIn;

/// How files were read before.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remembered {
    readings: Vec<Reading>,
}

/// How files with one set of column names were read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    header_key: String,
    /// What each column became, in the order of their names.
    roles: Vec<Role>,
    date_order: Option<DateOrder>,
    unit: Option<DurationUnit>,
    written_in: WrittenIn,
    /// What was typed as the usual length.
    typical: String,
}

/// Sets of column names that are remembered.
const MOST_READINGS: usize = 40;
/// Bytes of a set of column names that is remembered.
const LONGEST_KEY: usize = 4_000;

const HEAD: &str = "imports 1";

impl Remembered {
    /// What [`Self::write`] wrote. `None`: a later program wrote it, and it is not to be changed.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        match lines.next() {
            Some(HEAD) => Some(Self {
                // A line that cannot be read costs itself.
                readings: lines
                    .filter_map(Reading::read)
                    .take(MOST_READINGS)
                    .collect(),
            }),
            Some(head) if head.starts_with("imports ") => None,
            _ => Some(Self::default()),
        }
    }

    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{HEAD}\n");
        for reading in &self.readings {
            text.push_str(&reading.write());
            text.push('\n');
        }
        text
    }

    /// How a file with these columns was read.
    #[must_use]
    pub fn of(&self, understanding: &Understanding) -> Option<&Reading> {
        self.readings
            .iter()
            .find(|reading| reading.header_key == understanding.header_key)
            .filter(|reading| reading.roles.len() == understanding.columns.len())
    }

    /// Takes a reading as the newest, in place of an earlier one of the same columns.
    pub fn take(&mut self, reading: Reading) {
        if reading.header_key.len() > LONGEST_KEY {
            return;
        }
        self.readings
            .retain(|known| known.header_key != reading.header_key);
        self.readings.insert(0, reading);
        self.readings.truncate(MOST_READINGS);
    }
}

impl Reading {
    /// How a file is read.
    #[must_use]
    pub fn new(
        understanding: &Understanding,
        choices: &Choices,
        written_in: WrittenIn,
        typical: &str,
    ) -> Self {
        let roles = by_name(understanding)
            .into_iter()
            .map(|place| choices.mapping.get(place).copied().unwrap_or(Role::NotUsed));
        // What the file itself decides needs no memory.
        let asked = matches!(
            understanding.date_order,
            DateOrderGuess::Ask { .. } | DateOrderGuess::Contradictory { .. }
        );
        Self {
            header_key: understanding.header_key.clone(),
            roles: roles.collect(),
            date_order: choices.date_order.filter(|_| asked),
            unit: chosen_unit(understanding, choices),
            written_in,
            typical: typical.chars().filter(char::is_ascii_digit).collect(),
        }
    }

    /// What each column of such a file becomes, in its own order.
    #[must_use]
    pub fn mapping(&self, understanding: &Understanding) -> Vec<Role> {
        let mut mapping = vec![Role::NotUsed; understanding.columns.len()];
        for (place, role) in by_name(understanding).into_iter().zip(&self.roles) {
            if let Some(mapped) = mapping.get_mut(place) {
                *mapped = *role;
            }
        }
        mapping
    }

    /// Which came first, day or month, where such a file did not say.
    #[must_use]
    pub fn date_order(&self) -> Option<DateOrder> {
        self.date_order
    }

    /// What worked time counted in, where it was chosen.
    #[must_use]
    pub fn unit(&self) -> Option<DurationUnit> {
        self.unit
    }

    /// The zone of times without one.
    #[must_use]
    pub fn written_in(&self) -> WrittenIn {
        self.written_in
    }

    /// What was typed as the usual length of a ticket.
    #[must_use]
    pub fn typical(&self) -> &str {
        &self.typical
    }

    /// On one line.
    #[must_use]
    pub fn write(&self) -> String {
        let roles: Vec<&str> = self.roles.iter().map(|role| role.key()).collect();
        let order = match self.date_order {
            Some(DateOrder::DayFirst) => "dmy",
            Some(DateOrder::MonthFirst) => "mdy",
            None => "",
        };
        let unit = self.unit.map_or(String::new(), |unit| unit.to_string());
        let zone = match self.written_in {
            WrittenIn::AsWritten => "",
            WrittenIn::Utc => "utc",
        };
        let roles = roles.join(",");
        format!(
            "{}\t{roles}\t{order}\t{unit}\t{zone}\t{}",
            self.header_key, self.typical
        )
    }

    /// What [`Self::write`] wrote.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        let header_key = parts.next()?.to_owned();
        let roles: Option<Vec<Role>> = parts.next()?.split(',').map(Role::with_key).collect();
        let date_order = match parts.next()? {
            "dmy" => Some(DateOrder::DayFirst),
            "mdy" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        let unit = parts.next()?;
        let written_in = match parts.next()? {
            "utc" => WrittenIn::Utc,
            _ => WrittenIn::AsWritten,
        };
        Some(Self {
            header_key,
            roles: roles?,
            date_order,
            unit: DurationUnit::ALL
                .into_iter()
                .find(|known| known.to_string() == unit),
            written_in,
            typical: parts.next()?.to_owned(),
        })
    }
}

/// The places of columns in the order of their names; equal names keep theirs.
fn by_name(understanding: &Understanding) -> Vec<usize> {
    let mut places: Vec<(String, usize)> = understanding
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| (normalised(&column.header), place))
        .collect();
    places.sort();
    places.into_iter().map(|(_, place)| place).collect()
}

/// The unit of worked time where it is another than the file's own.
fn chosen_unit(understanding: &Understanding, choices: &Choices) -> Option<DurationUnit> {
    let WorkChoice::Column { reading, .. } = choices.work else {
        return None;
    };
    match &understanding.worked {
        Worked::Column(column) if column.reading.unit == reading.unit => None,
        _ => Some(reading.unit),
    }
}
