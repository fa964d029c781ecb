//! One dial: an input's figure, its slider, and what keys do to both.
//!
//! The view asks and tells; [`super::input`] knows scales and bounds.

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::input::{Input, Scale};
use super::session::Session;
use crate::present::strip::{Strip, StripCase, strip};
use crate::present::words::{self, inputs};

/// Steps of one page key.
const PAGE: i64 = 10;

/// A dial as signals.
#[derive(Clone, Copy)]
pub struct Dial {
    session: Session,
    input: Input,
    value: Memo<Option<Decimal>>,
    scale: Memo<Scale>,
    strip: Memo<Option<Strip>>,
    /// The scale while the slider is held: it moves between two grips, never under the hand.
    held: RwSignal<Option<Scale>>,
}

impl Dial {
    /// The dial of an input.
    #[must_use]
    pub fn of(session: Session, input: Input) -> Self {
        let value = Memo::new(move |_| session.bench.with(|bench| input.value(&bench.scenario)));
        let held = RwSignal::new(None);
        let scale = Memo::new(move |_| {
            held.get()
                .unwrap_or_else(|| input.scale(value.get().unwrap_or_default()))
        });
        let counted = session.counted();
        let strip = Memo::new(move |_| {
            let asked = input.win_input()?;
            let known = session
                .results
                .around
                .with(|around| around.wins(asked).cloned())?;
            strip(&StripCase {
                wins: &known.found,
                counted: counted.get(),
                rate_card: &known.bench.rate_card,
                current: input
                    .value(&known.bench.scenario)
                    .and_then(|value| value.to_f64())?,
                scale: scale.get().of_strip(),
                locale: session.locale.get(),
            })
        });
        Self {
            session,
            input,
            value,
            scale,
            strip,
            held,
        }
    }

    /// Whether there is a figure to set: a log knows its own.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.value.get().is_some()
    }

    /// What stands in the field.
    #[must_use]
    pub fn text(&self) -> String {
        self.session.field_text(self.input)
    }

    /// Why that does not count.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        self.session.field_fault(self.input)
    }

    /// The figure that counts with its unit, and the plan that wins there, as they are read aloud.
    #[must_use]
    pub fn spoken(&self) -> String {
        let value = self.value.get().unwrap_or_default();
        let text = inputs::spoken(
            self.input.asked(),
            &self.session.numbers().decimal(value),
            value,
        );
        self.strip.with(|strip| {
            let strip = strip.as_ref();
            let winner = strip.and_then(|strip| strip.winner_at(self.needle()));
            words::strip::value_and_winner(&text, winner)
        })
    }

    /// Which plan wins where; `None` while that is not known.
    #[must_use]
    pub const fn strip(&self) -> Memo<Option<Strip>> {
        self.strip
    }

    /// Where the needle stands, in per cent of the strip.
    #[must_use]
    pub fn needle(&self) -> f64 {
        let value = self.value.get().unwrap_or_default();
        self.scale.get().place(value) / 10.0
    }

    /// Both ends of the slider's scale.
    #[must_use]
    pub fn ends(&self) -> [String; 2] {
        let scale = self.scale.get();
        [scale.min, scale.max].map(|end| self.session.numbers().decimal(end))
    }

    /// Where the knob stands, 0 … 1000.
    #[must_use]
    pub fn place(&self) -> String {
        let value = self.value.get().unwrap_or_default();
        self.scale.get().place(value).to_string()
    }

    /// Takes what is typed.
    pub fn type_text(&self, text: String) {
        self.session.type_into(self.input, text);
    }

    /// Takes the knob's place; the scale stays until it is let go.
    pub fn hold(&self, place: &str) {
        let scale = self.scale.get_untracked();
        self.held.set(Some(scale));
        if let Ok(place) = place.parse() {
            self.session.slide(self.input, scale.value_at(place));
        }
    }

    /// Lets the knob go, or leaves the field.
    pub fn let_go(&self) {
        self.held.set(None);
        self.session.leave(self.input);
    }

    /// Steps by what a key means; false for any other key.
    pub fn step_by(&self, key: &str) -> bool {
        let steps = match key {
            "ArrowUp" => 1,
            "ArrowDown" => -1,
            "PageUp" => PAGE,
            "PageDown" => -PAGE,
            _ => return false,
        };
        let from = self.value.get_untracked().unwrap_or_default();
        let next = self.scale.get_untracked().step_from(from, steps);
        self.session.slide(self.input, next);
        true
    }

    /// Steps the slider, on which the side keys step too; false for any other key.
    pub fn step_slider_by(&self, key: &str) -> bool {
        match key {
            "ArrowRight" => self.step_by("ArrowUp"),
            "ArrowLeft" => self.step_by("ArrowDown"),
            key => self.step_by(key),
        }
    }
}
