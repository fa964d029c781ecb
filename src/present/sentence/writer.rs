//! Sentences put together from names, amounts and words.

use crate::engine::rate_card::Plan;
use crate::present::appearance::PlanLook;
use crate::present::parts::{Emphasis, Part};
use crate::present::words;

/// Equal plans that are named one by one.
const MOST_NAMED: usize = 3;

/// A plan as a sentence names it.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub plan: &'a Plan,
    pub look: PlanLook,
}

/// A sentence under way.
#[derive(Default)]
pub(super) struct Writer {
    pub parts: Vec<Part>,
}

impl Writer {
    pub fn text(&mut self, text: &str) {
        if let Some(Part::Text(last)) = self.parts.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.parts.push(Part::text(text));
        }
    }

    pub fn strong(&mut self, text: String) {
        self.parts.push(Part::Strong(text));
    }

    pub fn plan(&mut self, named: Named<'_>, emphasis: Emphasis) {
        let name = if self.parts.is_empty() {
            words::plans::at_start(named.plan)
        } else {
            words::plans::within(named.plan)
        };
        self.parts.push(Part::Plan {
            look: named.look,
            name,
            emphasis,
        });
    }

    /// What follows a plan's name, behind a comma where the name itself holds one.
    pub fn verb(&mut self, named: Named<'_>, verb: &str) {
        if words::plans::name(named.plan).contains(", ") {
            self.text(words::sentence::COMMA.trim_end());
        }
        self.text(verb);
    }

    /// Names of equals; beyond three, the first and how many more.
    pub fn names(&mut self, plans: &[Named<'_>]) {
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
            self.plan(*plan, Emphasis::Strong);
        }
        let unnamed = plans.len().saturating_sub(named);
        if unnamed > 0 {
            self.text(words::sentence::AND);
            self.text(&words::sentence::other_plans(unnamed));
        } else if let Some(last) = plans.last() {
            self.verb(*last, "");
        }
    }
}
