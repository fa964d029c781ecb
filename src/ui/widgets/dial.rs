//! A dial: a field and a slider that are one control, with the reason at its place when what is
//! typed does not count.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::present::words::inputs;
use crate::state::input::{Input, Scale};
use crate::state::session::Session;

/// Steps of one page key.
const PAGE: i64 = 10;

/// How much room a dial takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DialSize {
    /// A figure that decides.
    Full,
    /// A figure that refines.
    Thin,
}

/// The control of one input. Nothing is shown where the history knows the figure itself.
#[component]
pub fn Dial(
    /// What it asks for.
    input: Input,
    /// How much room it takes.
    size: DialSize,
) -> impl IntoView {
    let session = Session::get();
    let value = Memo::new(move |_| session.bench.with(|bench| input.value(&bench.scenario)));
    // The scale moves only between two grips of the slider, never under the hand.
    let gripped = RwSignal::new(None::<Scale>);
    let scale = Memo::new(move |_| {
        gripped
            .get()
            .unwrap_or_else(|| input.scale(value.get().unwrap_or_default()))
    });
    let asked = input.asked();
    let id = format!("input-{asked:?}");
    let note_id = format!("{id}-note");
    let fault = Memo::new(move |_| session.field_fault(input));
    let described = {
        let note_id = note_id.clone();
        move || (fault.get().is_some() || !inputs::hint(asked).is_empty()).then(|| note_id.clone())
    };
    let step = move |event: KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowUp" => 1,
            "ArrowDown" => -1,
            "PageUp" => PAGE,
            "PageDown" => -PAGE,
            _ => return,
        };
        event.prevent_default();
        let from = value.get_untracked().unwrap_or_default();
        session.slide(input, scale.get_untracked().step_from(from, steps));
    };
    let step_slider = move |event: KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowUp" | "ArrowRight" => 1,
            "ArrowDown" | "ArrowLeft" => -1,
            "PageUp" => PAGE,
            "PageDown" => -PAGE,
            _ => return,
        };
        event.prevent_default();
        let from = value.get_untracked().unwrap_or_default();
        session.slide(input, scale.get_untracked().step_from(from, steps));
    };
    let shown = move |value: Decimal| session.numbers().decimal(value);
    view! {
        <Show when=move || value.get().is_some()>
            <div class="dial" class:thin=size == DialSize::Thin>
                <label for=id.clone()>{inputs::label(asked)}</label>
                <span class="field" class:bad=move || fault.get().is_some()>
                    <input
                        id=id.clone()
                        inputmode="decimal"
                        autocomplete="off"
                        prop:value=move || session.field_text(input)
                        aria-invalid=move || fault.get().is_some().to_string()
                        aria-describedby=described.clone()
                        on:input:target=move |event| session.type_into(input, event.target().value())
                        on:keydown=step
                        on:blur=move |_| session.leave(input)
                    />
                    <span class="unit">{inputs::unit(asked)}</span>
                </span>
                <div class="track">
                    <input
                        type="range"
                        min="0"
                        max="1000"
                        step="any"
                        aria-label=inputs::label(asked)
                        aria-valuetext=move || {
                            format!("{} {}", shown(value.get().unwrap_or_default()), inputs::unit(asked))
                        }
                        prop:value=move || {
                            scale.get().place(value.get().unwrap_or_default()).to_string()
                        }
                        on:input:target=move |event| {
                            gripped.set(Some(scale.get_untracked()));
                            if let Ok(place) = event.target().value().parse() {
                                session.slide(input, scale.get_untracked().value_at(place));
                            }
                        }
                        on:keydown=step_slider
                        on:change=move |_| {
                            gripped.set(None);
                            session.leave(input);
                        }
                    />
                    <span class="groove"></span>
                    <span class="ends" aria-hidden="true">
                        <span>{move || shown(scale.get().min)}</span>
                        <span>{move || shown(scale.get().max)}</span>
                    </span>
                </div>
                <p class="field-error" id=note_id.clone() role="status" class:quiet=move || fault.get().is_none()>
                    {move || fault.get().unwrap_or_else(|| inputs::hint(asked).to_owned())}
                </p>
            </div>
        </Show>
    }
}
