//! An import before it is kept: what was understood, what is asked, what would come of it.

use leptos::prelude::*;

use super::import_details::Details;
use crate::present::parts::{SLOTS, around};
use crate::present::words::import_screen as words;
use crate::state::import_preview::{DATE_ORDERS, Preview, Tally, UNITS};
use crate::state::importing::{Choice, Joining, WrittenIn};
use crate::state::session::Session;
use crate::ui::charts::of_width;
use crate::ui::widgets::mark::Parts;
use crate::ui::widgets::segment::Segment;

/// The import screen.
#[component]
pub fn Import() -> impl IntoView {
    let session = Session::get();
    let preview = session.import_preview();
    view! {
        <div class="bench">
            <div class="words">
                <h3 class="big" id="import-heading" tabindex="-1">
                    {words::heading()}
                </h3>
                {move || preview.get().map(|preview| view! { <Detected preview /> })}
                <Questions preview />
                <Keep />
            </div>
            <div class="stage blocks">
                {move || preview.get().map(|preview| view! { <Details preview /> })}
            </div>
        </div>
    }
}

#[component]
fn Detected(preview: Preview) -> impl IntoView {
    view! {
        <p>
            <b>
                <bdi>{preview.source}</bdi>
            </b>
            <br />
            {preview.detected}
        </p>
        {preview
            .is_recalled
            .then(|| {
                view! { <p class="note recalled">{words::recalled()}</p> }
            })}
        {preview.tally.map(|tally| view! { <TallyView tally /> })}
        {preview.fault.map(|fault| view! { <p class="notice" role="alert">{fault}</p> })}
    }
}

#[component]
fn TallyView(tally: Tally) -> impl IntoView {
    let spoken = words::tally_spoken(&tally.kept);
    let [before, between, behind] = around(&words::tally(SLOTS[0], SLOTS[1]));
    view! {
        <p class="tally">
            {before}
            <b>{tally.kept}</b>
            {between}
            <span>{tally.of}</span>
            {behind}
        </p>
        <svg class="kept-share" role="img" aria-label=spoken>
            <rect class="kept" width=of_width(tally.share) height="10"></rect>
            <rect class="out" x=of_width(tally.share) width=of_width(1.0 - tally.share) height="10"></rect>
        </svg>
        <p class="note">{tally.facts.join(" ")}</p>
    }
}

/// What the file does not say, each asked at its place.
#[component]
fn Questions(preview: Memo<Option<Preview>>) -> impl IntoView {
    let session = Session::get();
    let asked = move |of: fn(&Preview) -> Option<String>| {
        Memo::new(move |_| preview.with(|preview| preview.as_ref().and_then(of)))
    };
    let date_order = asked(|preview| preview.asks_date_order.clone());
    let typical = asked(|preview| preview.asks_typical.clone());
    let chosen_order = Memo::new(move |_| preview.with(|preview| preview.as_ref()?.date_order));
    let unit = Memo::new(move |_| preview.with(|preview| preview.as_ref()?.unit));
    let asks_zone = Memo::new(move |_| {
        preview.with(|preview| preview.as_ref().is_some_and(|preview| preview.asks_zone))
    });
    let written_in = Memo::new(move |_| {
        session
            .importing
            .with(|importing| importing.as_ref().map(|i| i.shown.written_in))
    });
    view! {
        <Show when=move || date_order.get().is_some()>
            <div class="ask">
                <p>
                    <b>{words::which_first()}</b>
                    " "
                    {move || date_order.get().map(|example| words::reads_either_way(&example))}
                </p>
                <Segment
                    label=words::date_order()
                    options=DATE_ORDERS.to_vec()
                    chosen=chosen_order
                    choose=Callback::new(move |order| session.choose(Choice::DateOrder(order)))
                />
            </div>
        </Show>
        <Show when=move || typical.get().is_some()>
            <Typical because=typical />
        </Show>
        <Show when=move || unit.get().is_some()>
            <div>
                <p class="note">{words::counts_in()}</p>
                <Segment
                    label=words::unit()
                    options=UNITS.to_vec()
                    chosen=unit
                    choose=Callback::new(move |unit| session.choose(Choice::Unit(unit)))
                />
            </div>
        </Show>
        <Show when=move || asks_zone.get()>
            <div>
                <p class="note">{words::no_zone()}</p>
                <Segment
                    label=words::zone()
                    options=vec![(WrittenIn::AsWritten, words::as_written()), (WrittenIn::Utc, words::as_utc())]
                    chosen=written_in
                    choose=Callback::new(move |zone| session.choose(Choice::WrittenIn(zone)))
                />
            </div>
        </Show>
    }
}

/// How long a ticket usually takes, where the file does not say.
#[component]
fn Typical(because: Memo<Option<String>>) -> impl IntoView {
    let session = Session::get();
    let of_importing = move |of: fn(&crate::state::importing::Importing) -> Option<String>| {
        Memo::new(move |_| {
            session
                .importing
                .with(|importing| importing.as_ref().and_then(of))
        })
    };
    let text = of_importing(|importing| Some(importing.shown.typical_text.clone()));
    let fault = of_importing(|importing| importing.shown.typical_fault.clone());
    let offered = session.typical_minutes();
    view! {
        <div class="ask">
            <p>{move || because.get()}</p>
            <p>
                <label for="typical">
                    <b>{words::how_long()}</b>
                </label>
            </p>
            <span class="field" class:bad=move || fault.get().is_some()>
                <input
                    id="typical"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-describedby="typical-fault"
                    aria-invalid=move || fault.get().is_some().to_string()
                    prop:value=move || text.get().unwrap_or_default()
                    on:input:target=move |event| {
                        let typed = event.target().value();
                        session.choose_typical(typed);
                    }
                />
                <span class="unit">{words::minutes()}</span>
            </span>
            <p id="typical-fault" class="field-error" role="status">
                {move || fault.get()}
            </p>
            {move || {
                offered
                    .get()
                    .filter(|_| text.get().is_some_and(|text| text.is_empty()))
                    .map(|minutes| {
                        let typed = minutes.clone();
                        view! {
                            <button type="button" class="link" on:click=move |_| session.choose_typical(typed.clone())>
                                {words::use_typical(&minutes)}
                            </button>
                        }
                    })
            }}
        </div>
    }
}

/// What would come of it, and the two ways out.
#[component]
fn Keep() -> impl IntoView {
    let session = Session::get();
    let prospect = session.import_prospect();
    let can_join = Memo::new(move |_| session.has_log());
    let joining = Memo::new(move |_| {
        session
            .importing
            .with(|importing| importing.as_ref().map(|importing| importing.joining))
    });
    view! {
        {move || {
            prospect
                .get()
                .filter(|prospect| !prospect.sentence.is_empty())
                .map(|prospect| {
                    let [before, behind] = around(&words::would_say(SLOTS[0]));
                    view! { <p class="note">{before}<Parts parts=prospect.sentence />{behind}</p> }
                })
        }}
        <Show when=move || can_join.get()>
            <Segment
                label=words::joining()
                options=vec![(Joining::Replace, words::replace()), (Joining::Add, words::add())]
                chosen=joining
                choose=Callback::new(move |joining| session.choose_joining(joining))
            />
        </Show>
        <p class="buttons">
            <button
                type="button"
                class="btn first"
                disabled=move || prospect.with(Option::is_none)
                on:click=move |_| session.keep_import()
            >
                {move || match prospect.get() {
                    Some(prospect) => words::keep_tickets(&prospect.tickets),
                    None => words::keep().to_owned(),
                }}
            </button>
            <button type="button" class="btn" on:click=move |_| session.cancel_import()>
                {words::cancel()}
            </button>
        </p>
        <p class="quiet">{words::undo()}</p>
    }
}
