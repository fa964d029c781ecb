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
        return Ok(vec![Part::text(words::sentence::NO_PLAN)]);
    };
    let mut sentence = Sentence::new(case, counted);
    let [_, (second, next), ..] = plans.as_slice() else {
        sentence.only(best, *lowest);
        return Ok(sentence.writer.parts);
    };
    let equal: Vec<&CasePlan<'_>> = plans
        .iter()
        .take_while(|(_, cost)| cost == lowest)
        .map(|(plan, _)| plan)
        .collect();
    if lowest.is_zero() {
        let rest = plans.get(equal.len());
        sentence.nothing(&equal, rest.map(|(plan, cost)| (plan, *cost)));
    } else if equal.len() > 1 {
        sentence.level(&equal, *lowest);
    } else if is_close(*lowest, *next) {
        sentence.close(best, *lowest, second, *next);
    } else {
        let (rival, cost) = rival(&plans).unwrap_or((second, *next));
        sentence.cheapest(best, *lowest, rival, cost.minus(*lowest)?);
    }
    Ok(sentence.writer.parts)
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

struct Sentence<'a> {
    case: &'a Case<'a>,
    counted: Counted,
    period: String,
    writer: Writer,
}

impl<'a> Sentence<'a> {
    fn new(case: &'a Case<'a>, counted: Counted) -> Self {
        let period = period(case);
        let mut writer = Writer::default();
        if case.replay.incidents.is_empty() {
            writer.text(&words::sentence::without_incidents(&period));
        }
        Self {
            case,
            counted,
            period,
            writer,
        }
    }

    fn cheapest(&mut self, best: &CasePlan<'_>, cost: Money, rival: &CasePlan<'_>, gap: Money) {
        self.writer.plan(named(best), Emphasis::Strong);
        self.writer.verb(named(best), words::sentence::CHEAPEST);
        self.amount(cost);
        self.when(words::sentence::COMMA);
        self.amount(gap);
        self.writer.text(words::sentence::BELOW);
        self.writer.plan(named(rival), Emphasis::Plain);
        self.end(".");
    }

    fn close(&mut self, best: &CasePlan<'_>, low: Money, second: &CasePlan<'_>, next: Money) {
        self.writer.plan(named(best), Emphasis::Strong);
        self.writer.text(words::sentence::AND);
        self.writer.plan(named(second), Emphasis::Plain);
        self.writer
            .verb(named(second), words::sentence::ABOUT_THE_SAME);
        self.amount(low);
        self.writer.text(words::sentence::AND);
        self.amount(next);
        self.when("");
        self.end(words::sentence::CHOOSE);
    }

    fn level(&mut self, plans: &[&CasePlan<'_>], cost: Money) {
        self.names(plans);
        self.writer.text(words::sentence::THE_SAME);
        self.amount(cost);
        self.when("");
        self.end(words::sentence::CHOOSE);
    }

    fn only(&mut self, plan: &CasePlan<'_>, cost: Money) {
        self.writer.plan(named(plan), Emphasis::Strong);
        self.writer.verb(named(plan), words::sentence::COST);
        self.amount(cost);
        self.when("");
        self.end(words::sentence::ONLY_PLAN);
    }

    fn nothing(&mut self, free: &[&CasePlan<'_>], next: Option<(&CasePlan<'_>, Money)>) {
        self.names(free);
        self.writer.text(words::sentence::NOTHING.trim_end());
        self.when("");
        if let Some((plan, cost)) = next {
            self.writer.text("; ");
            self.writer.plan(named(plan), Emphasis::Plain);
            self.writer.verb(named(plan), words::sentence::COST);
            self.amount(cost);
        }
        self.end(".");
    }

    fn names(&mut self, plans: &[&CasePlan<'_>]) {
        let plans: Vec<Named<'_>> = plans.iter().map(|plan| named(plan)).collect();
        self.writer.names(&plans);
    }

    fn amount(&mut self, amount: Money) {
        self.writer.strong(self.case.money().exact(amount));
    }

    /// When it was, unless the sentence began with it.
    fn when(&mut self, then: &str) {
        if !self.case.replay.incidents.is_empty() {
            self.writer.text(&format!(" {}", self.period));
        }
        self.writer.text(then);
    }

    fn end(&mut self, end: &str) {
        if self.counted == Counted::WithLostWork {
            self.writer.text(words::sentence::LOST_WORK_COUNTED);
        }
        self.writer.text(end);
    }
}

const fn named<'a>(plan: &CasePlan<'a>) -> Named<'a> {
    Named {
        plan: plan.plan,
        look: plan.look,
    }
}
