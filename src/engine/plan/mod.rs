//! The six ways of buying support, one module each.
//!
//! Specification: cost model, section 5. [`super::replay`] asks each plan for the lines of each
//! month; a plan knows its own paragraph of the specification and nothing of the others.

pub(super) mod alone;
pub mod block_hours;
pub mod break_fix;
pub mod flat_rate;
pub mod hourly;
pub mod in_house;
pub mod retainer;

pub use block_hours::BlockHours;
pub use break_fix::BreakFix;
pub use flat_rate::FlatRate;
pub use hourly::Hourly;
pub use in_house::InHouse;
pub use retainer::Retainer;

use rust_decimal::Decimal;

use super::civil::Month;
use super::error::{Checked, EngineError};
use super::invoice::{Line, Lines};
use super::labour::Job;
use super::ledger::Ledger;
use super::money::{Currency, round_growth};
use super::organisation::Organisation;
use super::quantity::Growth;

/// What a plan charges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Terms {
    /// Called only when something breaks.
    BreakFix(BreakFix),
    /// Pay as you go, every tracked minute billed.
    Hourly(Hourly),
    /// Hours bought in advance.
    BlockHours(BlockHours),
    /// A monthly contract with included hours.
    Retainer(Retainer),
    /// One recurring price, whatever happens inside its scope.
    FlatRate(Box<FlatRate>),
    /// An employee.
    InHouse(Box<InHouse>),
}

/// What every plan is told of a window.
pub(super) struct Window<'a> {
    pub currency: Currency,
    pub organisation: &'a Organisation,
    /// Whether the customer has the plan already, so that the first month costs nothing extra.
    pub already_running: bool,
    pub months: &'a [WindowMonth<'a>],
}

/// One month of a window.
pub(super) struct WindowMonth<'a> {
    pub month: Month,
    /// What happened, in order.
    pub jobs: Vec<Job<'a>>,
}

impl WindowMonth<'_> {
    /// A month in which nothing happens; which month does not matter.
    pub const fn quiet() -> Self {
        Self {
            month: Month::EARLIEST,
            jobs: Vec::new(),
        }
    }
}

/// What a plan makes of a window: the lines of each month, and its ledger.
pub(super) struct Billing {
    pub months: Vec<Vec<Line>>,
    pub ledger: Option<Ledger>,
}

impl Terms {
    pub(super) fn bill(
        &self,
        window: &Window<'_>,
        annual_increase: Growth,
    ) -> Result<Billing, EngineError> {
        let years = Years::of(window.months.len(), annual_increase)?;
        match self {
            Self::BreakFix(terms) => terms.bill(window, &years),
            Self::Hourly(terms) => terms.bill(window, &years),
            Self::BlockHours(terms) => terms.bill(window, &years),
            Self::Retainer(terms) => terms.bill(window, &years),
            Self::FlatRate(terms) => terms.bill(window, &years),
            Self::InHouse(terms) => terms.bill(window, &years),
        }
    }
}

/// How many times the price stated is charged in each year of a window: 1 in the first, then
/// 1 + annual increase times the year before, to 10 places.
pub(super) struct Years(Vec<Decimal>);

impl Years {
    /// How many times the price stated is charged in each year.
    pub fn growths(self) -> Vec<Decimal> {
        self.0
    }

    pub fn of(months: usize, annual_increase: Growth) -> Result<Self, EngineError> {
        let step = Decimal::ONE.plus(annual_increase.get())?;
        let mut growth = Decimal::ONE;
        let mut years = Vec::new();
        for _ in 0..months.div_ceil(12) {
            years.push(growth);
            growth = round_growth(growth.times(step)?);
        }
        Ok(Self(years))
    }

    /// The prices of each year, made once, for every month that has them.
    fn prices<P: Clone>(
        &self,
        months: usize,
        of_year: impl Fn(Decimal) -> Result<P, EngineError>,
    ) -> Result<Vec<P>, EngineError> {
        let mut prices = Vec::with_capacity(months);
        for growth in &self.0 {
            let of_this_year = of_year(*growth)?;
            let left = months.saturating_sub(prices.len());
            prices.extend(std::iter::repeat_n(of_this_year, left.min(12)));
        }
        Ok(prices)
    }
}

impl Window<'_> {
    /// Bills each month by itself, with the prices of its year.
    fn bill_months<P: Clone>(
        &self,
        years: &Years,
        of_year: impl Fn(Decimal) -> Result<P, EngineError>,
        mut bill: impl FnMut(&mut Lines, &P, &WindowMonth<'_>, MonthPlace) -> Result<(), EngineError>,
    ) -> Result<Vec<Vec<Line>>, EngineError> {
        let prices = years.prices(self.months.len(), of_year)?;
        let mut months = Vec::with_capacity(self.months.len());
        for (place, (month, prices)) in self.months.iter().zip(&prices).enumerate() {
            let place = MonthPlace {
                number: place,
                charges_start: place == 0 && !self.already_running,
            };
            let mut lines = Lines::new(self.currency);
            bill(&mut lines, prices, month, place)?;
            months.push(lines.finish());
        }
        Ok(months)
    }
}

/// Where a month stands in its window.
#[derive(Clone, Copy)]
struct MonthPlace {
    /// Counted from 0.
    number: usize,
    /// Whether what is due once at the start is charged in it.
    charges_start: bool,
}
