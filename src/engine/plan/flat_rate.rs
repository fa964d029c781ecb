//! Flat-rate: one recurring price, whatever happens inside its scope.
//!
//! Specification: cost model, section 5. What the scope leaves out — projects, after hours,
//! visits — is billed by section 4, and so are minutes beyond the fair-use clause.

use rust_decimal::Decimal;

use super::super::error::{Checked, EngineError};
use super::super::incident::IncidentKind;
use super::super::invoice::{
    Draft, LineCode, Lines, MonthlyMinimum, OnTop, Onboarding, Rule, Unit,
};
use super::super::labour::{Job, Labour, LabourPrices, Scope, bill_materials, price_in_year};
use super::super::money::Money;
use super::super::quantity::{Fraction, Minutes, MonthsOfFee, Price, TierEnd};
use super::super::time_band::TimeBand;
use super::retainer::Allowance;
use super::{Billing, Window, Years};

/// What a flat rate charges, and what it covers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FlatRate {
    /// Price of a month, whoever is supported.
    pub base_fee: Price,
    /// Price of a person and month.
    pub per_user: UserPrices,
    /// Price of a device and month.
    pub per_device: Price,
    /// Price of a server and month.
    pub per_server: Price,
    /// Price of a site and month.
    pub per_site: Price,
    /// Least recurring sum of a month.
    pub minimum_monthly: Price,
    /// Charged in the first month.
    pub onboarding_fee: Price,
    /// Months of the first month's recurring sum, charged with it.
    pub onboarding_months_of_fee: MonthsOfFee,
    /// Taken off every recurring line for a longer term.
    pub term_discount: Fraction,
    /// What the price includes.
    pub covers: Covers,
    /// Covered minutes of a person and month; 0: no limit.
    pub fair_use_per_user: Minutes,
    /// How everything else is billed.
    pub labour: Labour,
}

/// What a flat rate includes beside remote help within service hours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Covers {
    /// Help outside service hours.
    pub after_hours: bool,
    /// Visits.
    pub onsite: bool,
    /// Project work.
    pub projects: bool,
}

/// Prices of a person by the number of people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UserPrices {
    tiers: Vec<Tier>,
    /// How tiers are counted.
    pub mode: TierMode,
}

/// One tier of [`UserPrices`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tier {
    /// The last user it holds; `None`: there is no last.
    pub up_to: Option<TierEnd>,
    /// Price of a person in it.
    pub price: Price,
}

/// How tiers are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TierMode {
    /// Each user pays the price of the tier it falls in.
    Graduated,
    /// All users pay the price of the tier of their number.
    Volume,
}

/// Why tiers cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TierFault {
    /// Fewer than 1 or more than 100.
    Count,
    /// The tier at this place does not end after the one before, or is last and ends, or is not
    /// last and does not end.
    End(usize),
}

impl UserPrices {
    /// Tiers that one price list may hold.
    pub const MOST_TIERS: usize = 100;

    /// These tiers, whose ends rise and of which only the last has none.
    ///
    /// # Errors
    /// [`TierFault`] at the first tier that breaks this.
    pub fn new(tiers: Vec<Tier>, mode: TierMode) -> Result<Self, TierFault> {
        if tiers.is_empty() || tiers.len() > Self::MOST_TIERS {
            return Err(TierFault::Count);
        }
        let mut previous = 0;
        let last = tiers.len().saturating_sub(1);
        for (place, tier) in tiers.iter().enumerate() {
            match tier.up_to {
                None if place == last => {}
                Some(end) if place != last && end.get() > previous => previous = end.get(),
                _ => return Err(TierFault::End(place)),
            }
        }
        Ok(Self { tiers, mode })
    }

    /// The tiers, the last of which has no end.
    #[must_use]
    pub fn tiers(&self) -> &[Tier] {
        &self.tiers
    }

    /// How many of so many users fall into each tier that has any, with its price.
    fn filled(&self, users: u32) -> impl Iterator<Item = (u32, Price)> {
        let end_of = |tier: &Tier| tier.up_to.map_or(u32::MAX, TierEnd::get);
        let mode = self.mode;
        let mut before = 0;
        self.tiers.iter().filter_map(move |tier| {
            let reached = users.min(end_of(tier));
            let inside = reached.saturating_sub(before);
            let is_last_reached = inside > 0 && users <= end_of(tier);
            before = reached;
            match mode {
                TierMode::Graduated => (inside > 0).then_some((inside, tier.price)),
                TierMode::Volume => is_last_reached.then_some((users, tier.price)),
            }
        })
    }
}

/// The prices of one year.
#[derive(Clone)]
struct Prices<'a> {
    base: Decimal,
    /// Users of each tier with their price.
    users: Vec<(u32, Decimal)>,
    device: Decimal,
    server: Decimal,
    site: Decimal,
    minimum: Decimal,
    onboarding: Decimal,
    labour: LabourPrices<'a>,
}

impl FlatRate {
    pub(super) fn bill(&self, window: &Window<'_>, years: &Years) -> Result<Billing, EngineError> {
        let users = window.organisation.users.get();
        let months = window.bill_months(
            years,
            |growth| self.prices(growth, users),
            |lines, prices, month, place| {
                let recurring = self.bill_recurring(lines, prices, window)?;
                if place.charges_start {
                    self.bill_onboarding(lines, prices, recurring)?;
                }
                let mut allowance = Allowance::new(self.fair_use(users)?);
                for job in &month.jobs {
                    allowance.draw(self.bill_job(lines, &prices.labour, job)?)?;
                }
                allowance.bill_excess(
                    lines,
                    LineCode::FairUse,
                    OnTop::FairUse,
                    prices.labour.hourly(),
                )
            },
        )?;
        Ok(Billing {
            months,
            ledger: None,
        })
    }

    /// The lines of one incident; returns the covered minutes that it takes.
    pub(super) fn bill_job(
        &self,
        lines: &mut Lines,
        labour: &LabourPrices<'_>,
        job: &Job<'_>,
    ) -> Result<u64, EngineError> {
        if let Some(reason) = self.leaves_out(job) {
            labour.bill(lines, job, Scope::Everything, Some(reason))?;
            return Ok(0);
        }
        let markup = Decimal::ONE.plus(self.labour.materials_markup.get())?;
        bill_materials(lines, job, markup, Some(OnTop::Materials))?;
        labour.drawn(job)
    }

    fn prices(&self, growth: Decimal, users: u32) -> Result<Prices<'_>, EngineError> {
        Ok(Prices {
            base: price_in_year(self.base_fee, growth)?,
            users: self
                .per_user
                .filled(users)
                .map(|(users, price)| Ok((users, price_in_year(price, growth)?)))
                .collect::<Result<_, EngineError>>()?,
            device: price_in_year(self.per_device, growth)?,
            server: price_in_year(self.per_server, growth)?,
            site: price_in_year(self.per_site, growth)?,
            minimum: price_in_year(self.minimum_monthly, growth)?,
            onboarding: price_in_year(self.onboarding_fee, growth)?,
            labour: self.labour.in_year(growth)?,
        })
    }

    /// The lines of every month; returns their sum, top-up included.
    fn bill_recurring(
        &self,
        lines: &mut Lines,
        prices: &Prices<'_>,
        window: &Window<'_>,
    ) -> Result<Money, EngineError> {
        let organisation = window.organisation;
        let after_discount = Decimal::ONE.minus(self.term_discount.get())?;
        let mut recurring = Money::ZERO;
        let mut add = |lines: &mut Lines, code, quantity: u32, unit, rate| {
            let line = lines.add(Draft {
                multiplier: after_discount,
                ..Draft::fee(code, quantity.into(), unit, rate)
            })?;
            recurring = recurring.plus(line)?;
            Ok::<(), EngineError>(())
        };
        add(lines, LineCode::Base, 1, Unit::Month, prices.base)?;
        let users = self.bill_users(lines, prices, organisation.users.get(), after_discount)?;
        add(
            lines,
            LineCode::Devices,
            organisation.devices.get(),
            Unit::Device,
            prices.device,
        )?;
        add(
            lines,
            LineCode::Servers,
            organisation.servers.get(),
            Unit::Server,
            prices.server,
        )?;
        add(
            lines,
            LineCode::Sites,
            organisation.sites.get(),
            Unit::Site,
            prices.site,
        )?;
        let recurring = recurring.plus(users)?;
        let missing = prices.minimum.minus(recurring.amount())?;
        if missing > Decimal::ZERO {
            let top_up = lines.add_amount(
                Draft {
                    rate: None,
                    rule: Rule::MonthlyMinimum(Box::new(MonthlyMinimum {
                        recurring,
                        minimum: prices.minimum,
                    })),
                    ..Draft::fee(LineCode::TopUp, Decimal::ONE, Unit::Month, Decimal::ZERO)
                },
                missing,
            );
            return recurring.plus(top_up);
        }
        Ok(recurring)
    }

    /// The line for people: graduated tiers are summed first and rounded once.
    fn bill_users(
        &self,
        lines: &mut Lines,
        prices: &Prices<'_>,
        users: u32,
        after_discount: Decimal,
    ) -> Result<Money, EngineError> {
        let mut sum = Decimal::ZERO;
        for (users, price) in &prices.users {
            sum = sum.plus(Decimal::from(*users).times(*price)?)?;
        }
        // Two tiers may have the same price.
        let one_price = match prices.users.split_first() {
            Some(((_, price), others)) if others.iter().all(|(_, other)| other == price) => {
                Some(*price)
            }
            _ => None,
        };
        let draft = Draft {
            rate: one_price,
            multiplier: after_discount,
            rule: match self.per_user.mode {
                TierMode::Graduated => Rule::GraduatedTiers,
                TierMode::Volume => Rule::VolumeTier,
            },
            ..Draft::fee(LineCode::Users, users.into(), Unit::User, Decimal::ZERO)
        };
        Ok(lines.add_amount(draft, sum.times(after_discount)?))
    }

    fn bill_onboarding(
        &self,
        lines: &mut Lines,
        prices: &Prices<'_>,
        recurring: Money,
    ) -> Result<(), EngineError> {
        let months = self.onboarding_months_of_fee.get();
        let exact = prices.onboarding.plus(months.times(recurring.amount())?)?;
        lines.add_amount(
            Draft {
                rate: None,
                rule: Rule::MonthsOfFee(Box::new(Onboarding {
                    recurring,
                    months,
                    fee: prices.onboarding,
                })),
                ..Draft::fee(
                    LineCode::Onboarding,
                    Decimal::ONE,
                    Unit::Once,
                    Decimal::ZERO,
                )
            },
            exact,
        );
        Ok(())
    }

    /// Why an incident is outside the scope, or `None` when it is covered.
    fn leaves_out(&self, job: &Job<'_>) -> Option<OnTop> {
        if job.incident.kind == IncidentKind::Project && !self.covers.projects {
            Some(OnTop::Project)
        } else if job.band != TimeBand::Working && !self.covers.after_hours {
            Some(OnTop::AfterHours)
        } else if job.incident.onsite && !self.covers.onsite {
            Some(OnTop::Onsite)
        } else {
            None
        }
    }

    /// Covered minutes of a month.
    pub(in crate::engine) fn fair_use(&self, users: u32) -> Result<u64, EngineError> {
        match self.fair_use_per_user.get() {
            0 => Ok(u64::MAX),
            minutes => u64::from(minutes).times(users.into()),
        }
    }
}
