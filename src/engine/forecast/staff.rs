//! Months in which an employee has more work than time.
//!
//! Specification: cost model, section 5, in-house: work is taken in order; an incident takes what
//! is left, and cover does the rest. Only such a month needs its incidents in order.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::error::EngineError;
use super::super::labour::Job;
use super::super::money::Currency;
use super::super::plan::InHouse;
use super::super::plan::alone::Addition;
use super::super::time_band::TimeBand;
use super::proportion::minor_units;

/// What becomes of each incident with and without an employee's time.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Staff<'a> {
    terms: &'a InHouse,
    currency: Currency,
    pub capacity: u64,
    jobs: Vec<Job<'a>>,
    years: Vec<StaffYear>,
}

#[derive(Clone, Debug)]
struct StaffYear {
    growth: Decimal,
    with_staff: Vec<Share>,
    without_staff: Vec<Share>,
    /// Beside the labour of a rest that cover does.
    beside_rest: Vec<Share>,
}

/// Labour of rests that were billed already, by what its price depends on.
#[derive(Default)]
pub(in crate::engine) struct Rests(HashMap<Rest, f64>);

/// What one incident adds, in minor units.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Share {
    pub lines: f64,
    pub drawn: u64,
    pub is_billed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
struct Rest {
    year: usize,
    onsite: bool,
    emergency: bool,
    band: TimeBand,
    minutes: u32,
}

/// What a month in which time runs out adds beside what the employee costs.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::engine) struct Overworked {
    pub lines: f64,
    pub billed: f64,
}

impl<'a> Staff<'a> {
    pub fn new(
        terms: &'a InHouse,
        currency: Currency,
        growths: &[Decimal],
        jobs: Vec<Job<'a>>,
    ) -> Result<Self, EngineError> {
        let shares = |additions: Vec<Addition>| {
            let share = |one: &Addition| Share {
                lines: minor_units(one.lines, currency),
                drawn: one.drawn,
                is_billed: one.is_billed,
            };
            additions.iter().map(share).collect::<Vec<_>>()
        };
        let year = |growth: &Decimal| {
            Ok(StaffYear {
                growth: *growth,
                with_staff: shares(terms.additions_with_staff(currency, *growth, &jobs)?),
                without_staff: shares(terms.additions_without_staff(currency, *growth, &jobs)?),
                beside_rest: shares(terms.additions_beside_rest(currency, *growth, &jobs)?),
            })
        };
        Ok(Self {
            terms,
            currency,
            capacity: terms.capacity()?,
            years: growths
                .iter()
                .map(year)
                .collect::<Result<_, EngineError>>()?,
            jobs,
        })
    }

    /// Takes the incidents of a month, by their places in the pool, in order.
    pub fn take(
        &self,
        year: usize,
        places: impl Iterator<Item = usize>,
        rests: &mut Rests,
    ) -> Result<Overworked, EngineError> {
        let mut month = Overworked::default();
        let number = year.min(self.years.len().saturating_sub(1));
        let Some(year) = self.years.get(number) else {
            return Ok(month);
        };
        let mut left = self.capacity;
        for place in places {
            let Some(with) = year.with_staff.get(place) else {
                continue;
            };
            if with.drawn <= left {
                // What staff never do draws nothing.
                left = left.saturating_sub(with.drawn);
                month.add(with);
            } else if left > 0 {
                let rest = with.drawn.saturating_sub(left);
                self.split((number, year), place, rest, rests, &mut month)?;
                left = 0;
            } else if let Some(without) = year.without_staff.get(place) {
                month.add(without);
            }
        }
        Ok(month)
    }

    fn split(
        &self,
        (number, year): (usize, &StaffYear),
        place: usize,
        rest: u64,
        rests: &mut Rests,
        month: &mut Overworked,
    ) -> Result<(), EngineError> {
        let (Some(job), Some(beside)) = (self.jobs.get(place), year.beside_rest.get(place)) else {
            return Ok(());
        };
        let key = Rest {
            year: number,
            onsite: job.incident.onsite,
            emergency: job.incident.emergency,
            band: job.band,
            minutes: u32::try_from(rest).unwrap_or(u32::MAX),
        };
        let labour = match rests.0.get(&key) {
            Some(labour) => *labour,
            None => {
                let cover = self.terms.cover.in_year(year.growth)?;
                let money = InHouse::labour_for_rest(&cover, self.currency, job, key.minutes)?;
                let labour = minor_units(money, self.currency);
                rests.0.insert(key, labour);
                labour
            }
        };
        month.lines += labour + beside.lines;
        month.billed += if labour > 0.0 || beside.is_billed {
            1.0
        } else {
            0.0
        };
        Ok(())
    }
}

impl Overworked {
    fn add(&mut self, share: &Share) {
        self.lines += share.lines;
        self.billed += if share.is_billed { 1.0 } else { 0.0 };
    }
}
