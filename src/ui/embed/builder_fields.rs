//! The fields of the snippet page, one for each attribute that an owner sets by hand.

use leptos::prelude::*;

use crate::embed::attribute::Attribute;
use crate::embed::config::{Figure, Font, Lock, Part, Report, Theme};
use crate::present::words::embed_page as words;
use crate::state::building::Building;

/// All fields.
#[component]
pub fn Fields(
    /// What is chosen.
    building: Building,
) -> impl IntoView {
    let words_of = |words: Vec<&'static str>| words;
    view! {
        <Text building attribute=Attribute::RateCard label=words::rate_card() hint="/rates.json" />
        <Many
            building
            attribute=Attribute::Sections
            label=words::sections()
            all=words_of(Part::ALL.iter().map(|part| part.word()).collect())
            usual=words_of(Part::USUAL.iter().map(|part| part.word()).collect())
        />
        <Many
            building
            attribute=Attribute::Inputs
            label=words::inputs()
            all=words_of(Figure::ALL.iter().map(|figure| figure.word()).collect())
            usual=words_of(Figure::USUAL.iter().map(|figure| figure.word()).collect())
        />
        <Many
            building
            attribute=Attribute::Lock
            label=words::lock()
            all=words_of(Lock::ALL.iter().map(|lock| lock.word()).collect())
            usual=Vec::new()
        />
        <Text building attribute=Attribute::Users label=words::people() hint="15" />
        <Text building attribute=Attribute::IncidentsPerMonth label=words::incidents() hint="7.5" />
        <Text building attribute=Attribute::TypicalMinutes label=words::minutes() hint="45" />
        <Text building attribute=Attribute::ContactUrl label=words::contact() hint="https://example.com/contact" />
        <Choice building attribute=Attribute::Theme label=words::theme() all=Theme::ALL.iter().map(|theme| theme.word()).collect() />
        <Text building attribute=Attribute::Accent label=words::accent() hint="#0a7" />
        <Text building attribute=Attribute::Radius label=words::radius() hint="2" />
        <Choice building attribute=Attribute::Font label=words::font() all=Font::ALL.iter().map(|font| font.word()).collect() />
        <Text building attribute=Attribute::Lang label=words::language() hint="en" />
        <Text building attribute=Attribute::Currency label=words::currency() hint="USD" />
        <Choice building attribute=Attribute::Report label=words::report() all=Report::ALL.iter().map(|report| report.word()).collect() />
    }
}

#[component]
fn Text(
    building: Building,
    attribute: Attribute,
    label: &'static str,
    hint: &'static str,
) -> impl IntoView {
    let id = format!("embed-{}", attribute.name());
    let refused = Memo::new(move |_| building.is_refused(attribute));
    view! {
        <p class="build-field">
            <label for=id.clone()>{label}</label>
            <span class="field" class:bad=move || refused.get()>
                <input
                    id=id
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=hint
                    aria-invalid=move || refused.get().to_string()
                    prop:value=move || building.value(attribute)
                    on:input:target=move |event| building.set(attribute, event.target().value())
                />
            </span>
            <span class="field-error" role="status">
                {move || refused.get().then(|| words::write_as(hint))}
            </span>
        </p>
    }
}

#[component]
fn Choice(
    building: Building,
    attribute: Attribute,
    label: &'static str,
    all: Vec<&'static str>,
) -> impl IntoView {
    let id = format!("embed-{}", attribute.name());
    let usual = all.first().copied().unwrap_or_default();
    view! {
        <p class="build-field">
            <label for=id.clone()>{label}</label>
            <span class="field">
                <select
                    id=id
                    on:change:target=move |event| {
                        let value = event.target().value();
                        building.set(attribute, if value == usual { String::new() } else { value });
                    }
                >
                    {all.into_iter().map(|word| view! { <option value=word>{word}</option> }).collect_view()}
                </select>
            </span>
        </p>
    }
}

#[component]
fn Many(
    building: Building,
    attribute: Attribute,
    label: &'static str,
    all: Vec<&'static str>,
    usual: Vec<&'static str>,
) -> impl IntoView {
    let boxes = all.clone().into_iter().map(|word| {
        let (all, usual, shown) = (all.clone(), usual.clone(), usual.clone());
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || building.holds(attribute, &shown, word)
                    on:change=move |_| building.toggle(attribute, &all, &usual, word)
                />
                {word}
            </label>
        }
    });
    view! {
        <fieldset class="build-field">
            <legend>{label}</legend>
            <div class="buttons">{boxes.collect_view()}</div>
        </fieldset>
    }
}
