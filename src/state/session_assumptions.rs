//! Assumptions on the screen: read, typed, halved, doubted and taken back.

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bench::Prices;
use super::session::Session;
use crate::engine::assumption::Assumption;
use crate::engine::quantity::Fraction;
use crate::engine::where_it_wins::WinInput;
use crate::present::assumptions::{
    AssumptionCase, AssumptionGroup, assumption_groups, interest, published, typed_value,
    value_as_typed,
};
use crate::present::case::Counted;
use crate::present::format::MoneyFormat;
use crate::present::format::parse::parse_number;
use crate::present::strip::{Spacing, Strip, StripCase, StripScale, strip};
use crate::present::words;
use crate::present::words::assumptions as say;

/// The scale of belief, in per cent.
const BELIEF: StripScale = StripScale {
    min: 0.0,
    max: 100.0,
    step: 5.0,
    spacing: Spacing::Linear,
};

impl Session {
    /// The assumptions in use.
    #[must_use]
    pub fn assumption_groups(self) -> Memo<Vec<AssumptionGroup>> {
        let counted = self.counted();
        Memo::new(move |_| {
            let counted = counted.get();
            let halved: Vec<(usize, f64)> = self.results.around.with(|around| {
                let doubts = around.doubts();
                doubts.map_or_else(Vec::new, |doubts| {
                    let of = |gaps: [f64; 2]| match counted {
                        Counted::Invoices => gaps[0],
                        Counted::WithLostWork => gaps[1],
                    };
                    let doubts = doubts.found.iter();
                    doubts.map(|doubt| (doubt.place, of(doubt.gaps))).collect()
                })
            });
            let gap = self.gap(counted).and_then(|gap| gap.to_f64());
            self.bench.with(|bench| {
                assumption_groups(&AssumptionCase {
                    scenario: &bench.scenario,
                    rate_card: &bench.rate_card,
                    halved: &halved,
                    gap,
                    counted,
                    locale: self.locale.get(),
                })
            })
        })
    }

    /// Who gains by the answer.
    #[must_use]
    pub fn interest(&self) -> String {
        self.bench
            .with(|bench| interest(&bench.rate_card, bench.prices == Prices::BuiltIn))
    }

    /// What the column of halves is called.
    #[must_use]
    pub fn gap_becomes(&self) -> String {
        let counted = self.view.with(|view| view.counted);
        let gap = self.gap(counted).map(|gap| {
            let currency = self.bench.with(|bench| bench.scenario.currency);
            MoneyFormat::new(self.locale.get(), currency).estimate(gap)
        });
        say::gap_becomes(&gap.unwrap_or_default())
    }

    /// The gap between the two best plans of the last forecast.
    fn gap(&self, counted: Counted) -> Option<Decimal> {
        self.results.forecast.with(|answer| {
            let forecast = &answer.value.as_deref()?.forecast;
            let gap = match counted {
                Counted::Invoices => forecast.gap_in_invoices,
                Counted::WithLostWork => forecast.gap_with_impact,
            };
            Some(gap?.mean.amount())
        })
    }

    /// Takes what was typed for an assumption.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn type_assumption(
        &self,
        assumption: &Assumption,
        name: &str,
        text: &str,
    ) -> Result<(), String> {
        let locale = self.locale.get_untracked();
        let typed = parse_number(text, locale).map_err(|fault| fault.message(locale))?;
        let value = typed_value(assumption.topic, typed).ok_or_else(|| say::no_number(text))?;
        self.put_assumption(assumption, name, value)
    }

    /// Halves an assumption.
    ///
    /// # Errors
    /// Why half of it is not allowed, in words.
    pub fn halve(&self, assumption: &Assumption, name: &str) -> Result<(), String> {
        let bench = self.bench.get_untracked();
        let halved = assumption.halved(&bench.scenario, &bench.rate_card);
        let value = halved.and_then(|(scenario, card)| assumption.value(&scenario, &card));
        match value {
            Some(value) => self.put_assumption(assumption, name, value),
            None => Ok(()),
        }
    }

    /// Takes every assumption back to its published value.
    pub fn publish_assumptions(&self) {
        let bench = self.bench.get_untracked();
        let (mut scenario, mut card) = ((*bench.scenario).clone(), (*bench.rate_card).clone());
        scenario.assumptions.tickets_per_user_month = None;
        scenario.assumptions.clustering = None;
        scenario.assumptions.preventable_share = None;
        scenario.assumptions.restores_per_year = None;
        scenario.assumptions.data_loss_cost = None;
        for assumption in Assumption::all(&bench.rate_card) {
            // Plans may share a figure and not its source.
            for plan in assumption.plans.iter().copied() {
                let one = Assumption {
                    topic: assumption.topic,
                    plans: vec![plan],
                };
                if let Some(value) = published(&bench.rate_card, &one) {
                    let _ = one.put(value, &mut scenario, &mut card);
                }
            }
        }
        let mut next = bench.with_scenario(scenario);
        if card != *bench.rate_card {
            next = next.with_rate_card(card, Prices::Own);
        }
        self.rest();
        self.change("assumptions", words::undo::assumptions(), next);
        self.rest();
    }

    fn put_assumption(
        &self,
        assumption: &Assumption,
        name: &str,
        value: Decimal,
    ) -> Result<(), String> {
        let bench = self.bench.get_untracked();
        let (mut scenario, mut card) = ((*bench.scenario).clone(), (*bench.rate_card).clone());
        let numbers = self.numbers();
        let shown = |value: Decimal| numbers.decimal(value_as_typed(assumption.topic, value));
        assumption
            .put(value, &mut scenario, &mut card)
            .map_err(|fault| {
                say::not_allowed(&shown(value), &shown(fault.min), &shown(fault.max))
            })?;
        let mut next = bench.with_scenario(scenario);
        if card != *bench.rate_card {
            next = next.with_rate_card(card, Prices::Own);
        }
        self.rest();
        self.change("assumption", &say::undo(name, &shown(value)), next);
        self.rest();
        Ok(())
    }

    /// How much of providers' claims counts, in per cent.
    #[must_use]
    pub fn believed(&self) -> u32 {
        let share = self.results.belief.with(|belief| belief.share.get());
        value_of_percent(share)
    }

    /// Lets so many per cent of providers' claims count.
    pub fn believe(&self, percent: u32) {
        let share = Decimal::from(percent).checked_div(Decimal::ONE_HUNDRED);
        if let Some(Ok(share)) = share.map(Fraction::new) {
            self.results.belief.update(|belief| belief.share = share);
        }
    }

    /// How much counts and which plan wins there, as it is read aloud.
    #[must_use]
    pub fn believed_in_words(&self, strip: Memo<Option<Strip>>) -> String {
        let believed = self.believed();
        let share = self.numbers().percent(Decimal::new(believed.into(), 2));
        let text = say::believed(&share);
        strip.with(|strip| {
            let winner = strip
                .as_ref()
                .and_then(|strip| strip.winner_at(f64::from(believed)));
            words::strip::value_and_winner(&text, winner)
        })
    }

    /// Which plan wins if so much of providers' claims is true.
    #[must_use]
    pub fn belief_strip(self) -> Memo<Option<Strip>> {
        let counted = self.counted();
        Memo::new(move |_| {
            let known = self
                .results
                .around
                .with(|around| around.wins(WinInput::Belief).cloned())?;
            let share = known.belief.share.get();
            strip(&StripCase {
                wins: &known.found,
                counted: counted.get(),
                rate_card: &known.bench.rate_card,
                current: f64::from(value_of_percent(share)),
                scale: BELIEF,
                locale: self.locale.get(),
            })
        })
    }
}

fn value_of_percent(share: Decimal) -> u32 {
    let percent = share.checked_mul(Decimal::ONE_HUNDRED);
    percent.and_then(|percent| percent.to_u32()).unwrap_or(0)
}
