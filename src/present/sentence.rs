//! The sentence: which plan would have been cheapest, and by how much.
//!
//! Says that break/fix wins as plainly as the opposite.

use super::case::{Case, CasePlan, Counted};
use super::format::month_long;
use super::parts::{Emphasis, Part};
use super::words;
use crate::engine::error::EngineError;
use crate::engine::money::Money;
use crate::engine::plan::Terms;

/// Equal plans that are named one by one.
const MOST_NAMED: usize = 3;

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
        return Ok(sentence.parts);
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
    } else if case.is_close(*lowest, *next) {
        sentence.close(best, *lowest, second, *next);
    } else {
        let (rival, cost) = rival(&plans).unwrap_or((second, *next));
        sentence.cheapest(best, *lowest, rival, cost.minus(*lowest)?);
    }
    Ok(sentence.parts)
}

/// Against whom the cheapest plan is held: break/fix, which everybody knows, or the second
/// cheapest where break/fix itself is the cheapest or is not offered.
pub(super) fn rival<'s, 'a>(
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
pub(super) fn period(case: &Case<'_>) -> String {
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
    parts: Vec<Part>,
}

impl<'a> Sentence<'a> {
    fn new(case: &'a Case<'a>, counted: Counted) -> Self {
        let period = period(case);
        let mut parts = Vec::new();
        if case.replay.incidents.is_empty() {
            parts.push(Part::Text(words::sentence::without_incidents(&period)));
        }
        Self {
            case,
            counted,
            period,
            parts,
        }
    }

    fn cheapest(&mut self, best: &CasePlan<'_>, cost: Money, rival: &CasePlan<'_>, gap: Money) {
        self.plan(best, Emphasis::Strong);
        self.verb(best, words::sentence::CHEAPEST);
        self.amount(cost);
        self.when(words::sentence::COMMA);
        self.amount(gap);
        self.text(words::sentence::BELOW);
        self.plan(rival, Emphasis::Plain);
        self.end(".");
    }

    fn close(&mut self, best: &CasePlan<'_>, low: Money, second: &CasePlan<'_>, next: Money) {
        self.plan(best, Emphasis::Strong);
        self.text(words::sentence::AND);
        self.plan(second, Emphasis::Plain);
        self.verb(second, words::sentence::ABOUT_THE_SAME);
        self.amount(low);
        self.text(words::sentence::AND);
        self.amount(next);
        self.when("");
        self.end(words::sentence::CHOOSE);
    }

    fn level(&mut self, plans: &[&CasePlan<'_>], cost: Money) {
        self.names(plans);
        self.text(words::sentence::THE_SAME);
        self.amount(cost);
        self.when("");
        self.end(words::sentence::CHOOSE);
    }

    fn only(&mut self, plan: &CasePlan<'_>, cost: Money) {
        self.plan(plan, Emphasis::Strong);
        self.verb(plan, words::sentence::COST);
        self.amount(cost);
        self.when("");
        self.end(words::sentence::ONLY_PLAN);
    }

    fn nothing(&mut self, free: &[&CasePlan<'_>], next: Option<(&CasePlan<'_>, Money)>) {
        self.names(free);
        self.text(words::sentence::NOTHING.trim_end());
        self.when("");
        if let Some((plan, cost)) = next {
            self.text("; ");
            self.plan(plan, Emphasis::Plain);
            self.verb(plan, words::sentence::COST);
            self.amount(cost);
        }
        self.end(".");
    }

    /// Names of equals; beyond three, the first and how many more.
    fn names(&mut self, plans: &[&CasePlan<'_>]) {
        let named = if plans.len() > MOST_NAMED {
            1
        } else {
            plans.len()
        };
        for (place, plan) in plans.iter().take(named).enumerate() {
            if place > 0 && place.saturating_add(1) == plans.len() {
                self.text(words::sentence::AND);
            } else if place > 0 {
                self.text(words::sentence::COMMA);
            }
            self.plan(plan, Emphasis::Strong);
        }
        let unnamed = plans.len().saturating_sub(named);
        if unnamed > 0 {
            self.text(words::sentence::AND);
            self.text(&words::sentence::other_plans(unnamed));
        } else if let Some(last) = plans.last() {
            self.verb(last, "");
        }
    }

    fn plan(&mut self, plan: &CasePlan<'_>, emphasis: Emphasis) {
        let name = if self.parts.is_empty() {
            words::plans::at_start(plan.plan)
        } else {
            words::plans::within(plan.plan)
        };
        self.parts.push(Part::Plan {
            look: plan.look,
            name,
            emphasis,
        });
    }

    /// What follows a plan's name, behind a comma where the name itself holds one.
    fn verb(&mut self, plan: &CasePlan<'_>, verb: &str) {
        if plan.name.contains(", ") {
            self.text(words::sentence::COMMA.trim_end());
        }
        self.text(verb);
    }

    fn amount(&mut self, amount: Money) {
        let shown = self.case.money().exact(amount);
        self.parts.push(Part::Strong(shown));
    }

    /// When it was, unless the sentence began with it.
    fn when(&mut self, then: &str) {
        if !self.case.replay.incidents.is_empty() {
            let text = format!(" {}", self.period);
            self.text(&text);
        }
        self.text(then);
    }

    fn end(&mut self, end: &str) {
        if self.counted == Counted::WithLostWork {
            self.text(words::sentence::LOST_WORK_COUNTED);
        }
        self.text(end);
    }

    fn text(&mut self, text: &str) {
        if let Some(Part::Text(last)) = self.parts.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.parts.push(Part::text(text));
        }
    }
}
