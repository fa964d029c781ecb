//! Futures: incidents drawn month by month, the same for all plans, and what each plan makes of
//! them.
//!
//! Specification: cost model, section 8. Amounts are whole minor units in binary floating point,
//! which adds them exactly up to 2^53 of them.

use std::ops::Range;

use super::super::error::EngineError;
use super::columns::Lane;
use super::model::{Fixed, Model, PlanModel};
use super::random::{Chance, to_u64};
use super::rate::Rate;
use super::rules::{Carried, MonthRule};
use super::staff::Rests;
use super::thinning::Thinning;

/// What one future costs under one plan, in minor units.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub(in crate::engine) struct Future {
    /// Invoices, with tax where it is a cost.
    pub invoices: f64,
    /// Their dearest month.
    pub invoices_worst: f64,
    /// Invoices and business impact.
    pub with_impact: f64,
    /// Their dearest month.
    pub with_impact_worst: f64,
    /// Invoices without tax.
    pub revenue: f64,
    /// The part of them that does not depend on what happens.
    pub fixed: f64,
    /// Minutes that the provider spends on incidents, where a margin is asked for.
    pub served: f64,
}

/// Runs futures of a model, one after the other.
pub(in crate::engine) struct Simulation<'m, 'a> {
    model: &'m Model<'a>,
    /// Sums of the current month, a row for each number of ends of its thinning: first of the
    /// incidents that reach just so many, then of all that reach as many. Nobody reads those of the
    /// incidents that reach none.
    sums: Vec<Lane>,
    carried: Vec<Carried>,
    rests: Vec<Rests>,
    /// Incidents of the last future that happened under any plan.
    happened: u32,
}

/// What is left to chance in a month beside its incidents.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct MonthChance {
    /// Incidents to expect of it, before growth and plans.
    pub incidents: f64,
    /// Below the chance that a month needs a restore, this one does.
    restore: f64,
    /// Below a plan's chance of failure, the restore fails under it.
    failure: f64,
    /// From which its incidents are drawn.
    seed: u64,
}

/// The months of future number `number` of a seed.
pub(in crate::engine) fn draw_months(
    rate: &Rate,
    seed: u64,
    number: u64,
    months: usize,
) -> impl Iterator<Item = MonthChance> {
    let mut chance = Chance::of_future(seed, number);
    let of_future = rate.draw(&mut chance);
    (0..months).map(move |_| MonthChance {
        incidents: of_future * rate.draw_month(&mut chance),
        restore: chance.uniform(),
        failure: chance.uniform(),
        seed: chance.bits(),
    })
}

impl<'m, 'a> Simulation<'m, 'a> {
    pub fn new(model: &'m Model<'a>) -> Self {
        Self {
            model,
            sums: Vec::new(),
            carried: Vec::new(),
            rests: model.plans.iter().map(|_| Rests::default()).collect(),
            happened: 0,
        }
    }

    /// What a future costs under each plan, given its months.
    pub fn run(
        &mut self,
        months: &[MonthChance],
        futures: &mut [Future],
    ) -> Result<(), EngineError> {
        let model = self.model;
        self.begin(futures);
        let of_model = model.busyness.iter().zip(&model.thinning).enumerate();
        for ((month, (busyness, thinning)), chance) in of_model.zip(months) {
            let mean = chance.incidents * busyness;
            self.clear(thinning);
            let rows = model.columns.year(month / 12);
            self.happen(model.drawn(chance.seed, mean, thinning), rows);
            let again = || model.drawn(chance.seed, mean, thinning);
            self.close(month, thinning, chance, again, futures)?;
        }
        Ok(())
    }

    /// What the first incidents of the pool cost under each plan, so many in each month, when no
    /// restore is needed.
    pub fn run_list(&mut self, months: &[u32], futures: &mut [Future]) -> Result<(), EngineError> {
        let model = self.model;
        let quiet = MonthChance {
            incidents: 0.0,
            restore: 1.0,
            failure: 1.0,
            seed: 0,
        };
        self.begin(futures);
        let mut places = 0..model.pool.incidents.len();
        for (month, (count, thinning)) in months.iter().zip(&model.thinning).enumerate() {
            self.clear(thinning);
            let rows = model.columns.year(month / 12);
            let count = usize::try_from(*count).unwrap_or(usize::MAX);
            let everywhere = thinning.ends.len();
            let first = places.start;
            let happened = places.by_ref().take(count);
            self.happen(happened.map(|place| (place, everywhere)), rows);
            let again = || (first..places.start).map(|place| (place, everywhere));
            self.close(month, thinning, &quiet, again, futures)?;
        }
        Ok(())
    }

    /// How many incidents of the last future happened under any plan.
    pub const fn happened(&self) -> u32 {
        self.happened
    }

    fn begin(&mut self, futures: &mut [Future]) {
        self.happened = 0;
        futures.fill(Future::default());
        self.carried.clear();
        self.carried
            .extend(self.model.plans.iter().map(|plan| plan.rule.start()));
    }

    fn clear(&mut self, thinning: &Thinning) {
        let lanes = self.model.columns.lanes();
        let rows = thinning.ends.len().saturating_add(1);
        self.sums.clear();
        self.sums.resize(rows.saturating_mul(lanes), [0.0; 4]);
    }

    /// Drawn incidents, each with the number of ends whose plans it happens under.
    #[inline]
    fn happen(&mut self, drawn: impl Iterator<Item = (usize, usize)>, rows: &[Lane]) {
        // Rows of a known width are added without a loop.
        match self.model.columns.lanes() {
            1 => self.add_up::<1>(drawn, rows),
            2 => self.add_up::<2>(drawn, rows),
            3 => self.add_up::<3>(drawn, rows),
            4 => self.add_up::<4>(drawn, rows),
            lanes => {
                for (place, reach) in drawn {
                    self.happened = self.happened.saturating_add(u32::from(reach > 0));
                    let sums = self.sums.get_mut(row(reach, lanes)).unwrap_or(&mut []);
                    let adds = rows.get(row(place, lanes)).unwrap_or(&[]);
                    for (sum, value) in sums.iter_mut().zip(adds) {
                        *sum = plus(*sum, *value);
                    }
                }
            }
        }
    }

    #[inline]
    fn add_up<const LANES: usize>(
        &mut self,
        drawn: impl Iterator<Item = (usize, usize)>,
        rows: &[Lane],
    ) {
        let (sums, _) = self.sums.as_chunks_mut::<LANES>();
        let (rows, _) = rows.as_chunks::<LANES>();
        for (place, reach) in drawn {
            self.happened = self.happened.saturating_add(u32::from(reach > 0));
            if let (Some(sums), Some(adds)) = (sums.get_mut(reach), rows.get(place)) {
                for (sum, value) in sums.iter_mut().zip(adds) {
                    *sum = plus(*sum, *value);
                }
            }
        }
    }

    /// Bills the month under every plan; `again` gives its incidents once more, in order.
    fn close<I: Iterator<Item = (usize, usize)>>(
        &mut self,
        month: usize,
        thinning: &Thinning,
        chance: &MonthChance,
        again: impl Fn() -> I,
        futures: &mut [Future],
    ) -> Result<(), EngineError> {
        let model = self.model;
        let lanes = model.columns.lanes();
        // What reaches an end reaches those before it too.
        for reach in (2..=thinning.ends.len()).rev() {
            let (before, from) = self.sums.split_at_mut(reach.saturating_mul(lanes));
            let last = before.len().saturating_sub(lanes);
            let before = before.get_mut(last..).unwrap_or(&mut []);
            for (sum, value) in before.iter_mut().zip(from) {
                *sum = plus(*sum, *value);
            }
        }
        let plans = model.plans.iter().zip(model.columns.plans()).enumerate();
        let ends = thinning.end_of_plan.iter();
        for (((place, (plan, columns)), end), future) in plans.zip(ends).zip(futures) {
            let sums = self.sums.get(row(end.saturating_add(1), lanes));
            let sums = sums.unwrap_or(&[]);
            let sums = sums.as_flattened();
            let sum = |column: usize| sums.get(column).copied().unwrap_or(0.0);
            let mut month_sums = MonthSums {
                lines: sum(columns.lines),
                billed: sum(columns.billed),
                lost_work: sum(columns.lost_work),
            };
            match &plan.rule {
                MonthRule::None => {}
                MonthRule::Staff(staff) => {
                    if to_u64(sum(columns.drawn)) > staff.capacity
                        && let Some(rests) = self.rests.get_mut(place)
                    {
                        let happened =
                            again().filter_map(|(place, reach)| (reach > *end).then_some(place));
                        let overworked = staff.take(month / 12, happened, rests)?;
                        month_sums.lines = overworked.lines;
                        month_sums.billed = overworked.billed;
                    }
                }
                rule => {
                    if let Some(carried) = self.carried.get_mut(place) {
                        month_sums.lines +=
                            rule.charge(to_u64(sum(columns.drawn)), month, carried)?;
                    }
                }
            }
            let fixed = plan.fixed.get(month).copied().unwrap_or_default();
            let (invoice, impact) = model.totals(plan, fixed, month_sums, chance);
            future.revenue += fixed.all + month_sums.lines;
            future.fixed += fixed.all;
            future.served += sum(columns.served);
            future.invoices += invoice;
            future.invoices_worst = future.invoices_worst.max(invoice);
            future.with_impact += invoice + impact;
            future.with_impact_worst = future.with_impact_worst.max(invoice + impact);
        }
        Ok(())
    }
}

/// What a month's incidents add to one plan.
#[derive(Clone, Copy)]
struct MonthSums {
    lines: f64,
    billed: f64,
    lost_work: f64,
}

impl Model<'_> {
    /// The incidents of a month in order: places in the pool, and how many ends each reaches.
    #[inline]
    fn drawn(
        &self,
        seed: u64,
        mean: f64,
        thinning: &Thinning,
    ) -> impl Iterator<Item = (usize, usize)> {
        let mut within = Chance::seeded(seed);
        let count = within.poisson(mean);
        (0..count).map(move |_| {
            let bits = within.bits();
            #[allow(clippy::cast_possible_truncation, reason = "the halves of 64 bits")]
            let (pick, mark) = ((bits >> 32) as u32, u64::from(bits as u32));
            let place = usize::try_from(self.picker.pick(pick)).unwrap_or(usize::MAX);
            let is_fault = self.faults.get(place) == Some(&true);
            (place, thinning.reach(mark, is_fault))
        })
    }

    /// The invoice of a month, and what it costs beside.
    #[inline]
    fn totals(
        &self,
        plan: &PlanModel<'_>,
        fixed: Fixed,
        sums: MonthSums,
        chance: &MonthChance,
    ) -> (f64, f64) {
        let total = fixed.all + sums.lines;
        let tax = self.tax.map_or(0.0, |tax| tax.times(total - fixed.untaxed));
        let invoices = if total > 0.0 { 1.0 } else { 0.0 };
        let checking = invoices * plan.admin_per_invoice + sums.billed * plan.admin_per_incident;
        let bills = if checking > 0.0 {
            self.employee_minute.times(checking)
        } else {
            0.0
        };
        let is_restored = chance.restore >= self.restore_needed;
        let lost_data = if is_restored || chance.failure >= plan.restore_failure {
            0.0
        } else {
            self.data_loss
        };
        (
            total + tax,
            sums.lost_work + bills + self.helper + lost_data,
        )
    }
}

/// Where a row of so many lanes lies.
#[inline]
fn row(place: usize, lanes: usize) -> Range<usize> {
    let begin = place.saturating_mul(lanes);
    begin..begin.saturating_add(lanes)
}

#[inline]
fn plus([a, b, c, d]: Lane, [e, f, g, h]: Lane) -> Lane {
    [a + e, b + f, c + g, d + h]
}
