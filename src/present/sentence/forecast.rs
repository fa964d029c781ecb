//! The sentence of a forecast: which plan is likely the cheapest, and where that flips.

use super::writer::{Named, Writer};
use crate::engine::where_it_wins::{Interval, WinInput};
use crate::present::case::Counted;
use crate::present::forecast_case::{ForecastCase, Lead, LikelyPlan};
use crate::present::parts::{Emphasis, Part};
use crate::present::twentieths::TWENTY;
use crate::present::words;
use crate::present::words::sentence as say;

/// The sentence of a forecast.
#[must_use]
pub fn forecast_sentence(case: &ForecastCase<'_>) -> Vec<Part> {
    let plans = case.by_cost();
    let Some((best, others)) = plans.split_first() else {
        return vec![Part::text(say::no_plan())];
    };
    let sentence = Sentence {
        case,
        when: say::next(case.months()),
        lost_work: case.counted == Counted::WithLostWork,
        writer: Writer::default(),
    };
    match (others.first(), ForecastCase::lead(&plans)) {
        (None, _) => sentence.only(best),
        _ if best.outlook.mean.is_zero() => sentence.nothing(&plans),
        (_, Lead::Level) => sentence.level(&plans),
        (Some(second), Lead::Close) => sentence.close(best, second),
        (Some(second), lead) => {
            let rival = ForecastCase::rival(&plans).unwrap_or(second);
            sentence.cheapest(best, rival, lead, &plans)
        }
    }
}

struct Sentence<'c, 'a> {
    case: &'c ForecastCase<'a>,
    when: String,
    lost_work: bool,
    writer: Writer<'a>,
}

impl<'a> Sentence<'_, 'a> {
    fn cheapest(
        mut self,
        best: &LikelyPlan<'a>,
        rival: &LikelyPlan<'a>,
        lead: Lead,
        plans: &[LikelyPlan<'a>],
    ) -> Vec<Part> {
        let subject = self.writer.subject(named(best), Emphasis::Strong);
        let cost = self.amount(best);
        let gap = self
            .case
            .money()
            .estimate_gap(best.shown, rival.shown)
            .filter(|_| rival.shown != best.shown);
        let contested = matches!(lead, Lead::Contested);
        let futures = say::futures(best.of_twenty, TWENTY);
        let mut message = if let Some(gap) = gap {
            let gap = self.writer.strong(gap);
            let rival = self.writer.plan(named(rival), Emphasis::Plain);
            say::likely_cheapest(
                &subject,
                is_many(best),
                cost,
                &self.when,
                gap,
                rival,
                contested,
                &futures,
                self.lost_work,
            )
        } else {
            say::likely_cheapest_alone(
                &subject,
                is_many(best),
                cost,
                &self.when,
                contested,
                &futures,
                self.lost_work,
            )
        };
        message.push_str(&self.flips(best, plans));
        self.writer.finish(&message)
    }

    fn close(mut self, best: &LikelyPlan<'a>, second: &LikelyPlan<'a>) -> Vec<Part> {
        let first = self.writer.plan(named(best), Emphasis::Strong);
        let subject = self.writer.subject(named(second), Emphasis::Strong);
        let cost = self.amount(best);
        let next = self.amount(second);
        let message =
            say::likely_about_the_same(first, &subject, cost, next, &self.when, self.lost_work);
        self.writer.finish(&message)
    }

    fn level(mut self, plans: &[LikelyPlan<'a>]) -> Vec<Part> {
        let names = self.writer.subjects(&equal_to_the_first(plans));
        let cost = plans.first().map_or("", |best| self.amount(best));
        let message = say::likely_the_same(&names, cost, &self.when, self.lost_work);
        self.writer.finish(&message)
    }

    fn only(mut self, plan: &LikelyPlan<'a>) -> Vec<Part> {
        let subject = self.writer.subject(named(plan), Emphasis::Strong);
        let cost = self.amount(plan);
        let message = say::likely_only(&subject, is_many(plan), cost, &self.when, self.lost_work);
        self.writer.finish(&message)
    }

    fn nothing(mut self, plans: &[LikelyPlan<'a>]) -> Vec<Part> {
        let free = equal_to_the_first(plans);
        let names = self.writer.subjects(&free);
        let many = free.len() > 1 || plans.first().is_some_and(is_many);
        let message = if let Some(next) = plans.get(free.len()) {
            let subject = self.writer.subject(named(next), Emphasis::Plain);
            let cost = self.amount(next);
            say::likely_some_nothing(
                &names,
                many,
                &self.when,
                &subject,
                is_many(next),
                cost,
                self.lost_work,
            )
        } else {
            say::likely_all_nothing(&names, many, &self.when, self.lost_work)
        };
        self.writer.finish(&message)
    }

    /// Where the answer flips for fewer and for more people. Nothing is said while that is not
    /// known, or where it is not that plan's own interval.
    fn flips(&mut self, best: &LikelyPlan<'a>, plans: &[LikelyPlan<'a>]) -> String {
        let Some((_, curves)) = self.case.curves(WinInput::Users) else {
            return String::new();
        };
        // The strip may still be that of the number before; the last interval that begins at or
        // below the present one holds it.
        let users = f64::from(self.case.scenario.organisation.users.get());
        let here = curves
            .intervals
            .iter()
            .rposition(|interval| interval.from <= users);
        let Some((place, own)) = here.and_then(|place| {
            let own = curves.intervals.get(place)?;
            (own.plan == best.place).then_some((place, own))
        }) else {
            return String::new();
        };
        let at = |place: Option<usize>| -> Option<(&Interval, &LikelyPlan<'a>)> {
            let interval = curves.intervals.get(place?)?;
            let plan = plans.iter().find(|plan| plan.place == interval.plan)?;
            Some((interval, plan))
        };
        let below = at(place.checked_sub(1));
        let above = at(place.checked_add(1));
        let people = |value: f64| self.case.numbers().near(value);
        match (below, above) {
            (None, None) => String::new(),
            (Some((_, plan)), None) => {
                let subject = self.writer.subject(named(plan), Emphasis::Plain);
                say::flips_below(&people(own.from), &subject, is_many(plan))
            }
            (Some((_, plan)), Some((interval, other))) => {
                let subject = self.writer.subject(named(plan), Emphasis::Plain);
                let second = self.writer.plan(named(other), Emphasis::Plain);
                say::flips_both_ways(
                    &people(own.from),
                    &subject,
                    is_many(plan),
                    &people(interval.from),
                    second,
                    is_many(other),
                )
            }
            (None, Some((interval, plan))) => {
                let subject = self.writer.subject(named(plan), Emphasis::Plain);
                say::flips_from(&people(interval.from), &subject, is_many(plan))
            }
        }
    }

    fn amount(&mut self, plan: &LikelyPlan<'a>) -> &'static str {
        let shown = self.case.money().estimate(plan.outlook.mean.amount());
        self.writer.strong(shown)
    }
}

/// The plans whose expected cost is that of the first.
fn equal_to_the_first<'a>(plans: &[LikelyPlan<'a>]) -> Vec<Named<'a>> {
    let least = plans.first().map(|plan| plan.outlook.mean);
    plans
        .iter()
        .take_while(|plan| Some(plan.outlook.mean) == least)
        .map(named)
        .collect()
}

fn is_many(plan: &LikelyPlan<'_>) -> bool {
    words::plans::is_many(plan.plan)
}

const fn named<'a>(plan: &LikelyPlan<'a>) -> Named<'a> {
    Named {
        plan: plan.plan,
        look: plan.look,
    }
}
