//! A dial: a field and a slider that are one control, with the reason at its place when what is
//! typed does not count.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::present::words::inputs;
use crate::state::dial::Dial as DialState;
use crate::state::input::Input;
use crate::state::session::Session;
use crate::ui::widgets::winner_strip::WinnerStrip;

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
    let dial = DialState::of(Session::get(), input);
    let asked = input.asked();
    let id = format!("input-{asked:?}").to_lowercase();
    let note_id = format!("{id}-note");
    let wins_id = format!("{id}-wins");
    let described_by = format!("{note_id} {wins_id}");
    let is_wrong = Memo::new(move |_| dial.fault().is_some());
    let strip = dial.strip();
    let needle = Signal::derive(move || dial.needle());
    view! {
        <Show when=move || dial.is_asked()>
            <div
                class="dial"
                class:thin={size == DialSize::Thin}
                class:has-strip=move || strip.with(Option::is_some)
                class:may-have-strip=input.win_input().is_some()
            >
                <label for=id.clone()>{inputs::label(asked)}</label>
                <span class="field" class:bad=move || is_wrong.get()>
                    <input
                        id=id.clone()
                        inputmode="decimal"
                        autocomplete="off"
                        aria-describedby=described_by.clone()
                        aria-invalid=move || is_wrong.get().to_string()
                        prop:value=move || dial.text()
                        on:input:target=move |event| dial.type_text(event.target().value())
                        on:keydown=move |event| take(&event, dial.step_by(&event.key()))
                        on:blur=move |_| dial.let_go()
                    />
                    <span class="unit">{inputs::unit(asked)}</span>
                </span>
                <div class="track">
                    <input
                        type="range"
                        min="0"
                        max="1000"
                        step="any"
                        aria-label=inputs::slider_label(asked)
                        aria-valuetext=move || dial.spoken()
                        aria-describedby=wins_id.clone()
                        prop:value=move || dial.place()
                        on:input:target=move |event| dial.hold(&event.target().value())
                        on:keydown=move |event| take(&event, dial.step_slider_by(&event.key()))
                        on:change=move |_| dial.let_go()
                    />
                    {move || match strip.get() {
                        Some(strip) => view! { <WinnerStrip needle strip /> }.into_any(),
                        None => view! { <Groove dial /> }.into_any(),
                    }}
                </div>
                <p class="hidden" id=wins_id.clone()>
                    {move || strip.with(|strip| strip.as_ref().map(|strip| strip.spoken.clone()))}
                </p>
                <p class="field-error" id=note_id.clone() role="status">
                    {move || dial.fault()}
                </p>
            </div>
        </Show>
    }
}

/// The way of a slider without a strip.
#[component]
fn Groove(dial: DialState) -> impl IntoView {
    view! {
        <span class="groove"></span>
        <span class="ends" aria-hidden="true">
            {move || dial.ends().map(|end| view! { <span>{end}</span> }).collect_view()}
        </span>
    }
}

/// Keeps a key that did something from doing anything else.
fn take(event: &KeyboardEvent, was_used: bool) {
    if was_used {
        event.prevent_default();
    }
}
