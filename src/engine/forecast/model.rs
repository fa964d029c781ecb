//! A forecast made ready: everything that does not depend on chance, worked out once.

use std::rc::Rc;

use super::super::error::EngineError;
use super::super::history;
use super::super::impact::helper_time;
use super::super::incident::Incident;
use super::super::money::Currency;
use super::super::plan::{Terms, Years};
use super::super::quantity::Fraction;
use super::super::rate_card::RateCard;
use super::super::replay::Past;
use super::super::scenario::{History, Scenario};
use super::columns::Columns;
use super::parts::{
    columns, counted, employee_minute, fair_use, fixed, growth, organisations, pool, rule,
};
use super::pool::{Picker, Pool};
use super::proportion::{Proportion, minor_units, power_of_ten};
use super::random::to_u64;
use super::rate::Rate;
use super::rules::MonthRule;
use super::suppose::{Belief, Supposed};
use super::thinning::{Thinning, most_faults};

/// The incidents that a forecast draws from and that no document lists.
#[derive(Clone, Debug)]
pub struct Material {
    made: Vec<Incident>,
    pub(super) reference: Vec<Incident>,
}

/// A forecast without its chance. What its variations share is counted, not copied.
#[derive(Clone)]
pub(in crate::engine) struct Model<'a> {
    pub currency: Currency,
    pub months: usize,
    pub rate: Rate,
    /// People of each month.
    pub users: Vec<u32>,
    /// What the rate is multiplied by, by month: growth, and the faults of the plan that sees most.
    pub busyness: Vec<f64>,
    pub pool: Rc<Pool<'a>>,
    pub picker: Picker,
    pub columns: Rc<Columns>,
    /// By month, which drawn incidents happen under which plan.
    pub thinning: Vec<Thinning>,
    /// By incident, whether care can prevent it.
    pub faults: Rc<[bool]>,
    pub plans: Vec<PlanModel<'a>>,
    pub restore_needed: f64,
    pub data_loss: f64,
    /// Untrained staff's time of a month.
    pub helper: f64,
    /// Cost of an employee minute.
    pub employee_minute: Proportion,
    /// Tax where it is a cost.
    pub tax: Option<Proportion>,
}

/// One plan of it.
#[derive(Clone)]
pub(in crate::engine) struct PlanModel<'a> {
    /// By month, what it charges whatever happens, and the part of it without tax.
    pub fixed: Vec<Fixed>,
    pub rule: MonthRule<'a>,
    pub admin_per_invoice: f64,
    pub admin_per_incident: f64,
    pub restore_failure: f64,
}

/// What a month costs whatever happens, in minor units.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::engine) struct Fixed {
    pub all: f64,
    pub untaxed: f64,
}

impl Material {
    /// Makes them.
    #[must_use]
    pub fn of(scenario: &Scenario, card: &RateCard) -> Self {
        let (from, months) = scenario.history.window();
        let profile = scenario.assumptions.profile.as_ref();
        let profile = profile.or(card.assumptions.profile.as_ref());
        Self {
            made: match &scenario.history {
                History::Log(_) => Vec::new(),
                History::Summary(summary) => history::illustrate(summary, &scenario.organisation),
            },
            reference: profile.map_or_else(Vec::new, |profile| {
                history::reference_incidents(profile, from, months, &scenario.organisation)
            }),
        }
    }

    /// What happened in the scenario's window.
    pub(super) fn past<'a>(&'a self, scenario: &'a Scenario) -> Result<Past<'a>, EngineError> {
        Past::of(&scenario.history, &self.made)
    }
}

/// What a model is made of.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Setting<'a> {
    pub scenario: &'a Scenario,
    pub card: &'a RateCard,
    pub belief: Belief,
    pub material: &'a Material,
    /// What every work and interruption is multiplied by.
    pub length: f64,
    /// Minutes of a trip, where the provider's own time counts.
    pub travel: Option<u32>,
}

impl<'a> Setting<'a> {
    /// Everything as the scenario says.
    pub const fn plain(
        scenario: &'a Scenario,
        card: &'a RateCard,
        belief: Belief,
        material: &'a Material,
    ) -> Self {
        Self {
            scenario,
            card,
            belief,
            material,
            length: 1.0,
            travel: None,
        }
    }
}

impl<'a> Model<'a> {
    /// Works everything out.
    pub fn new(setting: Setting<'a>) -> Result<Self, EngineError> {
        let Setting {
            scenario,
            card,
            belief,
            material,
            ..
        } = setting;
        card.check_currency(scenario)?;
        let supposed = Supposed::of(scenario, card, belief)?;
        let past = material.past(scenario)?;
        let peers = supposed.tickets_per_user_month * f64::from(scenario.organisation.users.get());
        let counted = counted(scenario, &past);
        let rate = Rate::after(&counted, peers, supposed.clustering);
        let pool = pool(setting, &past)?;
        let months = usize::try_from(scenario.horizon.get()).unwrap_or(usize::MAX);
        let growth = growth(scenario, months);

        let most = most_faults(&supposed, months);
        let busyness: Vec<f64> = growth.iter().map(|growth| growth * most).collect();
        let busiest = busyness.iter().copied().fold(0.0, f64::max) * rate.mean();
        if busiest > f64::from(super::MOST_EXPECTED) {
            return Err(EngineError::TooManyExpected {
                monthly: to_u64(busiest),
            });
        }
        let organisations = organisations(scenario, &growth)?;
        let columns = columns(setting, &supposed, &pool)?;
        let plans = card
            .plans
            .iter()
            .zip(&supposed.plans)
            .enumerate()
            .map(|(place, (plan, behaviour))| {
                let growths = Years::of(months, plan.annual_increase)?.growths();
                let jobs = || pool.jobs(&supposed, behaviour);
                let is_current = supposed.current == Some(place);
                Ok(PlanModel {
                    fixed: fixed(plan, &organisations, scenario.currency, is_current)?,
                    rule: rule(plan, scenario.currency, &growths, &organisations, jobs)?,
                    admin_per_invoice: plan.service.admin_per_invoice.get().into(),
                    admin_per_incident: plan.service.admin_per_billed_incident.get().into(),
                    restore_failure: behaviour.restore_failure,
                })
            })
            .collect::<Result<Vec<_>, EngineError>>()?;
        let organisation = &scenario.organisation;
        let helper = helper_time(
            scenario.helper_minutes_per_month,
            organisation,
            scenario.currency,
        )?;
        Ok(Self {
            currency: scenario.currency,
            months,
            rate,
            users: organisations
                .iter()
                .map(|company| company.users.get())
                .collect(),
            busyness,
            thinning: (0..u32::try_from(months).unwrap_or(u32::MAX))
                .map(|month| Thinning::of(&supposed, month, most))
                .collect(),
            faults: pool.incidents.iter().map(|one| one.is_fault).collect(),
            picker: pool.even(),
            pool: Rc::new(pool),
            columns: Rc::new(columns),
            plans,
            restore_needed: supposed.restore_needed,
            data_loss: minor_units(
                scenario.currency.round(supposed.data_loss_cost.get()),
                scenario.currency,
            ),
            helper: minor_units(helper, scenario.currency),
            employee_minute: employee_minute(organisation.employee_hour_cost, scenario.currency)?,
            tax: (organisation.tax_is_a_cost && card.tax.rate > Fraction::LEAST)
                .then(|| Proportion::of_part(card.tax.rate.get())),
        })
    }
}

impl Model<'_> {
    /// Minor units of one major unit.
    pub fn minor_units_of_one(&self) -> f64 {
        power_of_ten(self.currency.minor_digits())
    }

    /// The same with `factor` times as many incidents.
    pub fn with_incidents(&self, factor: f64) -> Self {
        Self {
            busyness: self.busyness.iter().map(|busy| busy * factor).collect(),
            ..self.clone()
        }
    }

    /// The same for a company of another size, with `factor` times as many incidents.
    pub fn with_company(&self, setting: Setting<'_>, factor: f64) -> Result<Self, EngineError> {
        let scenario = setting.scenario;
        let card = setting.card;
        let supposed = Supposed::of(scenario, card, setting.belief)?;
        let organisations = organisations(scenario, &growth(scenario, self.months))?;
        let mut varied = self.with_incidents(factor);
        for (place, (plan, model)) in card.plans.iter().zip(&mut varied.plans).enumerate() {
            let is_current = supposed.current == Some(place);
            model.fixed = fixed(plan, &organisations, self.currency, is_current)?;
            if let (Terms::FlatRate(terms), MonthRule::FairUse { limits, .. }) =
                (&plan.terms, &mut model.rule)
            {
                *limits = fair_use(terms, &organisations)?;
            }
        }
        Ok(varied)
    }

    /// The same with incidents drawn by these weights.
    pub fn with_weights(&self, weights: &[f64]) -> Self {
        Self {
            picker: Picker::weighted(weights),
            ..self.clone()
        }
    }
}
