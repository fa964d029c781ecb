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
        return vec![Part::text(say::NO_PLAN)];
    };
    let mut sentence = Sentence {
        case,
        writer: Writer::default(),
    };
    match (others.first(), ForecastCase::lead(&plans)) {
        (None, _) => sentence.only(best),
        _ if best.outlook.mean.is_zero() => sentence.nothing(&plans),
        (_, Lead::Level) => sentence.level(&plans),
        (Some(second), Lead::Close) => sentence.close(best, second),
        (Some(second), lead) => {
            let rival = ForecastCase::rival(&plans).unwrap_or(second);
            sentence.cheapest(best, rival, lead);
            sentence.flips(best, &plans);
        }
    }
    sentence.writer.parts
}

struct Sentence<'a> {
    case: &'a ForecastCase<'a>,
    writer: Writer,
}

impl Sentence<'_> {
    fn cheapest(&mut self, best: &LikelyPlan<'_>, rival: &LikelyPlan<'_>, lead: Lead) {
        self.writer.plan(named(best), Emphasis::Strong);
        self.writer.verb(named(best), say::likely(is_many(best)));
        self.amount(best);
        self.when();
        let gap = self
            .case
            .money()
            .estimate_gap(best.shown, rival.shown)
            .filter(|_| rival.shown != best.shown);
        if let Some(gap) = gap {
            self.writer.text(say::COMMA);
            self.writer.strong(gap);
            self.writer.text(say::BELOW);
            self.writer.plan(named(rival), Emphasis::Plain);
        }
        self.writer.text(&match lead {
            Lead::Contested => say::only_in_futures(best.of_twenty, TWENTY),
            _ => say::in_futures(best.of_twenty, TWENTY),
        });
        self.end(".");
    }

    fn close(&mut self, best: &LikelyPlan<'_>, second: &LikelyPlan<'_>) {
        self.writer.plan(named(best), Emphasis::Strong);
        self.writer.text(say::AND);
        self.writer.plan(named(second), Emphasis::Strong);
        self.writer.verb(named(second), say::LIKELY_ABOUT_THE_SAME);
        self.amount(best);
        self.writer.text(say::AND);
        self.amount(second);
        self.when();
        self.end(say::CHOOSE);
    }

    fn level(&mut self, plans: &[LikelyPlan<'_>]) {
        self.names(plans);
        self.writer.text(say::LIKELY_THE_SAME);
        if let Some(best) = plans.first() {
            self.amount(best);
        }
        self.when();
        self.end(say::CHOOSE);
    }

    fn only(&mut self, plan: &LikelyPlan<'_>) {
        self.writer.plan(named(plan), Emphasis::Strong);
        self.writer
            .verb(named(plan), say::likely_cost(is_many(plan)));
        self.amount(plan);
        self.when();
        self.end(say::ONLY_PLAN);
    }

    fn nothing(&mut self, plans: &[LikelyPlan<'_>]) {
        let free = self.names(plans);
        let many = free > 1 || plans.first().is_some_and(is_many);
        self.writer.text(say::likely_nothing(many));
        self.when();
        if let Some(next) = plans.get(free) {
            self.writer.text("; ");
            self.writer.plan(named(next), Emphasis::Plain);
            self.writer
                .verb(named(next), say::likely_cost(is_many(next)));
            self.amount(next);
        }
        self.end(".");
    }

    /// Names the plans that are equal to the first, and says how many they are.
    fn names(&mut self, plans: &[LikelyPlan<'_>]) -> usize {
        let least = plans.first().map(|plan| plan.outlook.mean);
        let equal: Vec<Named<'_>> = plans
            .iter()
            .take_while(|plan| Some(plan.outlook.mean) == least)
            .map(named)
            .collect();
        self.writer.names(&equal);
        equal.len()
    }

    /// Where the answer flips for fewer and for more people. Nothing is said while that is not
    /// known, or where it is not that plan's own interval.
    fn flips(&mut self, best: &LikelyPlan<'_>, plans: &[LikelyPlan<'_>]) {
        let Some((_, curves)) = self.case.curves(WinInput::Users) else {
            return;
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
            return;
        };
        let at = |place: Option<usize>| -> Option<(&Interval, &LikelyPlan<'_>)> {
            let interval = curves.intervals.get(place?)?;
            let plan = plans.iter().find(|plan| plan.place == interval.plan)?;
            Some((interval, plan))
        };
        let below = at(place.checked_sub(1));
        let above = at(place.checked_add(1));
        let people = |value: f64| self.case.numbers().near(value);
        if let Some((_, plan)) = below {
            let text = say::below_people(&people(own.from));
            self.flip(&text, plan, say::win(is_many(plan)));
        }
        match (below, above) {
            (Some(_), Some((interval, plan))) => {
                let text = say::and_from(&people(interval.from));
                self.flip(&text, plan, "");
            }
            (None, Some((interval, plan))) => {
                let text = say::from_people(&people(interval.from));
                self.flip(&text, plan, say::win(is_many(plan)));
            }
            (_, None) => {}
        }
        if below.is_some() || above.is_some() {
            self.writer.text(".");
        }
    }

    fn flip(&mut self, text: &str, plan: &LikelyPlan<'_>, verb: &str) {
        self.writer.text(text);
        self.writer.plan(named(plan), Emphasis::Plain);
        if !verb.is_empty() {
            self.writer.verb(named(plan), verb);
        }
    }

    fn amount(&mut self, plan: &LikelyPlan<'_>) {
        let shown = self.case.money().estimate(plan.outlook.mean.amount());
        self.writer.strong(shown);
    }

    fn when(&mut self) {
        self.writer
            .text(&format!(" {}", say::next(self.case.months())));
    }

    fn end(&mut self, end: &str) {
        if self.case.counted == Counted::WithLostWork {
            self.writer.text(say::LOST_WORK_COUNTED);
        }
        self.writer.text(end);
    }
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
