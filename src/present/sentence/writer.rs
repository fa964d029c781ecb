//! Sentences of messages, with names and amounts in their places.

use crate::engine::rate_card::Plan;
use crate::present::appearance::PlanLook;
use crate::present::parts::{Emphasis, Part, SLOTS, fill};
use crate::present::words;

/// Equal plans that are named one by one.
const MOST_NAMED: usize = 3;

/// A plan as a sentence names it.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub plan: &'a Plan,
    pub look: PlanLook,
}

/// What is put into a sentence: each name or amount gets a place, and the message is told of that.
#[derive(Default)]
pub(super) struct Writer<'a> {
    slots: Vec<Slot<'a>>,
}

enum Slot<'a> {
    Plan(Named<'a>, Emphasis),
    Strong(String),
}

impl<'a> Writer<'a> {
    /// An amount.
    pub fn strong(&mut self, text: String) -> &'static str {
        self.place(Slot::Strong(text))
    }

    /// A plan that no verb follows.
    pub fn plan(&mut self, named: Named<'a>, emphasis: Emphasis) -> &'static str {
        self.place(Slot::Plan(named, emphasis))
    }

    /// A plan before a verb, behind a comma where the name itself holds one.
    pub fn subject(&mut self, named: Named<'a>, emphasis: Emphasis) -> String {
        let place = self.plan(named, emphasis);
        if words::plans::name(named.plan).contains(", ") {
            words::sentence::plan_with_comma(place)
        } else {
            place.to_owned()
        }
    }

    /// Names of equals; beyond three, the first and how many more.
    pub fn subjects(&mut self, plans: &[Named<'a>]) -> String {
        let mut names = Vec::new();
        if plans.len() > MOST_NAMED {
            let first = plans.iter().take(1);
            names.extend(first.map(|plan| self.plan(*plan, Emphasis::Strong).to_owned()));
            let others = plans.len().saturating_sub(1);
            let counted = words::numbers::in_words(others);
            names.push(words::sentence::other_plans(&counted, others));
        } else if let Some((last, before)) = plans.split_last() {
            let before = before.iter();
            names.extend(before.map(|plan| self.plan(*plan, Emphasis::Strong).to_owned()));
            names.push(self.subject(*last, Emphasis::Strong));
        }
        words::numbers::list(&names)
    }

    /// The sentence: a plan that begins it gets a capital.
    pub fn finish(self, message: &str) -> Vec<Part> {
        let first = message.trim_start_matches(['\u{2068}', '\u{2067}', '\u{2066}']);
        let parts: Vec<Part> = self
            .slots
            .into_iter()
            .zip(SLOTS)
            .map(|(slot, place)| match slot {
                Slot::Strong(text) => Part::Strong(text),
                Slot::Plan(named, emphasis) => Part::Plan {
                    look: named.look,
                    name: if first.starts_with(place) {
                        words::plans::at_start(named.plan)
                    } else {
                        words::plans::within(named.plan)
                    },
                    emphasis,
                },
            })
            .collect();
        fill(message, &parts)
    }

    fn place(&mut self, slot: Slot<'a>) -> &'static str {
        let place = SLOTS.get(self.slots.len()).copied().unwrap_or_default();
        self.slots.push(slot);
        place
    }
}
