//! The sentence of a replay: which plan would have been the cheapest.

use super::writer::{Named, Writer};
use crate::engine::error::EngineError;
use crate::engine::money::Money;
use crate::engine::plan::Terms;
use crate::present::case::{Case, CasePlan, Counted, is_close};
use crate::present::format::month_long;
use crate::present::parts::{Emphasis, Part};
use crate::present::words;

/// The sentence of a replay.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn replay_sentence(case: &Case<'_>, counted: Counted) -> Result<Vec<Part>, EngineError> {
    let plans = case.by_cost(counted)?;
    let Some((best, lowest)) = plans.first() else {
        return Ok(vec![Part::text(words::sentence::no_plan())]);
    };
    let sentence = Sentence {
        case,
        lost_work: counted == Counted::WithLostWork,
        quiet: case.replay.incidents.is_empty(),
        period: period(case),
        writer: Writer::default(),
    };
    let [_, (second, next), ..] = plans.as_slice() else {
        return Ok(sentence.only(best, *lowest));
    };
    let equal: Vec<Named<'_>> = plans
        .iter()
        .take_while(|(_, cost)| cost == lowest)
        .map(|(plan, _)| named(plan))
        .collect();
    Ok(if lowest.is_zero() {
        let rest = plans.get(equal.len());
        sentence.nothing(&equal, rest.map(|(plan, cost)| (plan, *cost)))
    } else if equal.len() > 1 {
        sentence.level(&equal, *lowest)
    } else if is_close(*lowest, *next) {
        sentence.close(best, *lowest, second, *next)
    } else {
        let (rival, cost) = rival(&plans).unwrap_or((second, *next));
        sentence.cheapest(best, *lowest, rival, cost.minus(*lowest)?)
    })
}

/// Against whom the cheapest plan is held: break/fix, which everybody knows, or the second
/// cheapest where break/fix itself is the cheapest or is not offered.
pub(in crate::present) fn rival<'s, 'a>(
    plans: &'s [(CasePlan<'a>, Money)],
) -> Option<(&'s CasePlan<'a>, Money)> {
    let is_break_fix = |plan: &CasePlan<'_>| matches!(plan.plan.terms, Terms::BreakFix(_));
    let (best, others) = plans.split_first()?;
    let break_fix = others
        .iter()
        .filter(|(plan, _)| !is_break_fix(&best.0) && is_break_fix(plan))
        .min_by_key(|(plan, _)| plan.place);
    break_fix
        .or_else(|| others.first())
        .map(|(plan, cost)| (plan, *cost))
}

/// When the history was, in words.
fn period(case: &Case<'_>) -> String {
    words::sentence::period(
        case.replay.months.get(),
        &month_long(case.replay.from, case.locale),
        &month_long(case.last_month(), case.locale),
    )
}

struct Sentence<'c, 'a> {
    case: &'c Case<'a>,
    lost_work: bool,
    /// Whether there were no incidents.
    quiet: bool,
    period: String,
    writer: Writer<'a>,
}

impl<'a> Sentence<'_, 'a> {
    fn cheapest(
        mut self,
        best: &CasePlan<'a>,
        cost: Money,
        rival: &CasePlan<'a>,
        gap: Money,
    ) -> Vec<Part> {
        let best = self.writer.subject(named(best), Emphasis::Strong);
        let cost = self.amount(cost);
        let gap = self.amount(gap);
        let rival = self.writer.plan(named(rival), Emphasis::Plain);
        let message = words::sentence::cheapest(
            self.quiet,
            &self.period,
            &best,
            cost,
            gap,
            rival,
            self.lost_work,
        );
        self.writer.finish(&message)
    }

    fn close(
        mut self,
        best: &CasePlan<'a>,
        low: Money,
        second: &CasePlan<'a>,
        next: Money,
    ) -> Vec<Part> {
        let best = self.writer.plan(named(best), Emphasis::Strong);
        let second = self.writer.subject(named(second), Emphasis::Plain);
        let low = self.amount(low);
        let next = self.amount(next);
        let message = words::sentence::about_the_same(
            self.quiet,
            &self.period,
            best,
            &second,
            low,
            next,
            self.lost_work,
        );
        self.writer.finish(&message)
    }

    fn level(mut self, plans: &[Named<'a>], cost: Money) -> Vec<Part> {
        let plans = self.writer.subjects(plans);
        let cost = self.amount(cost);
        let message =
            words::sentence::the_same(self.quiet, &self.period, &plans, cost, self.lost_work);
        self.writer.finish(&message)
    }

    fn only(mut self, plan: &CasePlan<'a>, cost: Money) -> Vec<Part> {
        let plan = self.writer.subject(named(plan), Emphasis::Strong);
        let cost = self.amount(cost);
        let message = words::sentence::only(self.quiet, &self.period, &plan, cost, self.lost_work);
        self.writer.finish(&message)
    }

    fn nothing(mut self, free: &[Named<'a>], next: Option<(&CasePlan<'a>, Money)>) -> Vec<Part> {
        let free = self.writer.subjects(free);
        let message = if let Some((plan, cost)) = next {
            let next = self.writer.subject(named(plan), Emphasis::Plain);
            let cost = self.amount(cost);
            words::sentence::some_nothing(
                self.quiet,
                &self.period,
                &free,
                &next,
                cost,
                self.lost_work,
            )
        } else {
            words::sentence::all_nothing(self.quiet, &self.period, &free, self.lost_work)
        };
        self.writer.finish(&message)
    }

    fn amount(&mut self, amount: Money) -> &'static str {
        let shown = self.case.money().exact(amount);
        self.writer.strong(shown)
    }
}

const fn named<'a>(plan: &CasePlan<'a>) -> Named<'a> {
    Named {
        plan: plan.plan,
        look: plan.look,
    }
}
