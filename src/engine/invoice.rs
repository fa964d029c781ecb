//! Invoices: what a plan charges in a month, line by line, each with its reason.
//!
//! Specification: cost model, sections 4–6. A line's amount is the exact value of its formula,
//! rounded once.

use rust_decimal::Decimal;

use super::civil::Month;
use super::error::{Checked, EngineError};
use super::labour::{MultiplierReason, RoundedTo};
use super::money::{Currency, Money};
use super::quantity::Fraction;

/// What one plan charges for one month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invoice {
    /// The month.
    pub month: Month,
    /// What it is made of; none has the amount 0.
    pub lines: Vec<Line>,
    /// Sum of the lines.
    pub total: Money,
    /// Tax beside the total, never in it.
    pub tax: Money,
}

impl Invoice {
    pub(super) fn new(
        month: Month,
        lines: Vec<Line>,
        currency: Currency,
        tax_rate: Fraction,
    ) -> Result<Self, EngineError> {
        let total = Money::sum(lines.iter().map(|line| line.amount))?;
        let taxable = Money::sum(
            lines
                .iter()
                .filter(|line| line.code.is_taxable())
                .map(|line| line.amount),
        )?;
        let tax = currency.round(taxable.amount().times(tax_rate.get())?);
        Ok(Self {
            month,
            lines,
            total,
            tax,
        })
    }
}

/// One line of an invoice. Where `rate` is known, the amount is quantity × rate × multiplier,
/// divided by 60 for minutes and by 12 for person-years, rounded once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// What it charges for.
    pub code: LineCode,
    /// How much of it, in `unit`.
    pub quantity: Decimal,
    /// What `quantity` counts.
    pub unit: Unit,
    /// Price of the line's year, a unit or an hour or a year; `None` where several prices apply.
    pub rate: Option<Decimal>,
    /// What the price is multiplied by.
    pub multiplier: Decimal,
    /// Place of its incident in the replay's list.
    pub incident: Option<usize>,
    /// What it comes to.
    pub amount: Money,
    /// Which rule made it.
    pub rule: Rule,
    /// Why it comes on top of a fee, under a plan that has one.
    pub on_top: Option<OnTop>,
}

/// What a line charges for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum LineCode {
    /// A technician's time.
    Labour,
    /// Being called at all.
    CallOut,
    /// A trip to the site.
    Travel,
    /// Parts passed on.
    Materials,
    /// Hours of upkeep each month.
    Maintenance,
    /// Hours bought in advance.
    Block,
    /// A contract's monthly fee.
    Fee,
    /// Time beyond a contract's included hours.
    Overage,
    /// Covered time beyond what the fair-use clause allows.
    FairUse,
    /// A flat rate's base fee.
    Base,
    /// A flat rate's price of people.
    Users,
    /// A flat rate's price of devices.
    Devices,
    /// A flat rate's price of servers.
    Servers,
    /// A flat rate's price of sites.
    Sites,
    /// What is missing to a flat rate's monthly minimum.
    TopUp,
    /// Taking over, once.
    Onboarding,
    /// An employee's pay.
    Salary,
    /// Software that an employee needs for each user.
    Tools,
    /// An employee's training.
    Training,
    /// Finding an employee, once.
    Recruitment,
}

impl LineCode {
    /// Whether tax is charged on it: on all but an employee's pay, training and recruitment.
    #[must_use]
    pub const fn is_taxable(self) -> bool {
        !matches!(self, Self::Salary | Self::Training | Self::Recruitment)
    }
}

/// What a line's quantity counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Unit {
    /// Minutes, priced by the hour.
    Minute,
    /// Incidents.
    Incident,
    /// Prepaid blocks.
    Block,
    /// Months.
    Month,
    /// People supported.
    User,
    /// Devices.
    Device,
    /// Servers.
    Server,
    /// Sites.
    Site,
    /// A single time.
    Once,
    /// Employees, priced by the year and charged by the month.
    PersonYear,
    /// Employees.
    Person,
}

impl Unit {
    /// What quantity × rate is divided by: 60 for minutes priced by the hour, 12 for employees
    /// priced by the year.
    fn divisor(self) -> Decimal {
        match self {
            Self::Minute => Decimal::from(60),
            Self::PersonYear => Decimal::from(12),
            _ => Decimal::ONE,
        }
    }
}

/// Which rule made a line, with what it takes to retell it. What few lines need is boxed: a long
/// history has a million lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Time worked, rounded up to an increment or a minimum, at a rate and a multiplier.
    Labour {
        /// Minutes of work and handling, before rounding.
        raw_minutes: u32,
        /// What they were rounded up to.
        rounded_to: RoundedTo,
        /// Where the multiplier comes from.
        multiplier: MultiplierReason,
        /// Whether the on-site rate applies.
        onsite: bool,
    },
    /// A fixed price for each incident, trip or part.
    PerIncident,
    /// A price that recurs every month or every year, or is due once.
    Fee,
    /// Each user pays the price of the tier it falls in.
    GraduatedTiers,
    /// All users pay the price of the tier of their number.
    VolumeTier,
    /// What is missing to the monthly minimum.
    MonthlyMinimum(Box<MonthlyMinimum>),
    /// Months of the recurring sum, and a fee.
    MonthsOfFee(Box<Onboarding>),
    /// Minutes beyond what was available in the month.
    BeyondAvailable(Box<BeyondAvailable>),
}

/// What a top-up is reckoned from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MonthlyMinimum {
    /// Sum of the recurring lines before it.
    pub recurring: Money,
    /// The minimum of this year.
    pub minimum: Decimal,
}

/// What taking over is reckoned from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Onboarding {
    /// The first month's recurring sum, top-up included.
    pub recurring: Money,
    /// How many months of it.
    pub months: Decimal,
    /// What is added.
    pub fee: Decimal,
}

/// How a month used up what was available.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BeyondAvailable {
    /// Minutes that incidents drew in the month.
    pub drawn: u64,
    /// Minutes that were available.
    pub available: u64,
    /// Incidents that drew after the rest was used up.
    pub incidents: usize,
}

/// Why a line comes on top of a fee; in the order in which reasons are tried and shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum OnTop {
    /// Project work outside the scope.
    Project,
    /// Outside service hours, and that is not covered.
    AfterHours,
    /// A visit, and visits are not covered.
    Onsite,
    /// An employee had no time left.
    Capacity,
    /// Beyond the included hours.
    Overage,
    /// Beyond the fair-use clause.
    FairUse,
    /// Parts.
    Materials,
    /// Being called at all.
    CallOut,
    /// A trip to the site.
    Travel,
}

impl OnTop {
    /// All reasons, in order.
    pub const ALL: [Self; 9] = [
        Self::Project,
        Self::AfterHours,
        Self::Onsite,
        Self::Capacity,
        Self::Overage,
        Self::FairUse,
        Self::Materials,
        Self::CallOut,
        Self::Travel,
    ];
}

/// Collects the lines of one invoice, leaving out those that come to nothing.
#[derive(Debug)]
pub(super) struct Lines {
    currency: Currency,
    lines: Vec<Line>,
}

/// A line before it has an amount.
pub(super) struct Draft {
    pub code: LineCode,
    pub quantity: Decimal,
    pub unit: Unit,
    pub rate: Option<Decimal>,
    pub multiplier: Decimal,
    pub incident: Option<usize>,
    pub rule: Rule,
    pub on_top: Option<OnTop>,
}

impl Draft {
    /// A line with a fixed price for each unit, that stands by itself.
    pub fn fee(code: LineCode, quantity: Decimal, unit: Unit, rate: Decimal) -> Self {
        Self {
            code,
            quantity,
            unit,
            rate: Some(rate),
            multiplier: Decimal::ONE,
            incident: None,
            rule: Rule::Fee,
            on_top: None,
        }
    }
}

impl Lines {
    pub const fn new(currency: Currency) -> Self {
        Self {
            currency,
            lines: Vec::new(),
        }
    }

    /// Adds a line whose amount is quantity × rate × multiplier over its unit's divisor.
    pub fn add(&mut self, draft: Draft) -> Result<Money, EngineError> {
        let rate = draft.rate.unwrap_or(Decimal::ZERO);
        if rate.is_zero() {
            // Most fees and parts: there is nothing to multiply and divide.
            return Ok(Money::ZERO);
        }
        let exact = draft
            .quantity
            .times(rate)?
            .times(draft.multiplier)?
            .over(draft.unit.divisor())?;
        Ok(self.add_amount(draft, exact))
    }

    /// Adds a line whose exact amount has a formula of its own.
    pub fn add_amount(&mut self, draft: Draft, exact: Decimal) -> Money {
        let amount = self.currency.round(exact);
        if !amount.is_zero() {
            self.lines.push(Line {
                code: draft.code,
                quantity: draft.quantity,
                unit: draft.unit,
                rate: draft.rate,
                multiplier: draft.multiplier,
                incident: draft.incident,
                amount,
                rule: draft.rule,
                on_top: draft.on_top,
            });
        }
        amount
    }

    pub fn total(&self) -> Result<Money, EngineError> {
        Money::sum(self.lines.iter().map(|line| line.amount))
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub fn clear(&mut self) {
        self.lines.clear();
    }

    pub fn append(&mut self, mut others: Self) {
        self.lines.append(&mut others.lines);
    }

    pub fn finish(self) -> Vec<Line> {
        self.lines
    }
}
