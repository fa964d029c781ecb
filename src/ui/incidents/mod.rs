//! The incidents: typed, pasted or imported; made-up ones are said to be.

mod form;
mod import;
mod import_details;
mod list;
mod paste;
mod reading;

use leptos::prelude::*;

use self::import::Import;
use self::list::List;
use self::paste::PasteBox;
use self::reading::Reading;
use super::widgets::file_button::FileButton;
use crate::present::words::incident_entry as words;
use crate::state::session::Session;

/// Everything about incidents.
#[component]
pub fn Incidents() -> impl IntoView {
    let session = Session::get();
    let importing = Memo::new(move |_| session.importing.with(Option::is_some));
    let dropping = RwSignal::new(false);
    view! {
        <div
            class:dropping=move || dropping.get()
            on:dragover=move |event| {
                event.prevent_default();
                dropping.set(true);
            }
            on:dragleave=move |_| dropping.set(false)
            on:drop=move |event| {
                dropping.set(false);
                session.open_dropped(&event);
            }
        >
            <Reading />
            <Show when=move || importing.get() fallback=move || view! { <Own /> }>
                <Import />
            </Show>
        </div>
    }
}

/// The list, or the way in where there is none yet.
#[component]
fn Own() -> impl IntoView {
    let session = Session::get();
    let has_log = Memo::new(move |_| session.has_log());
    let is_empty = Memo::new(move |_| session.has_empty_log());
    let pasting = RwSignal::new(false);
    let ways_in = move || {
        view! {
            <FileButton label=words::import() class="btn" accept=".csv,.tsv,.txt" />
            <button
                type="button"
                class="btn"
                aria-expanded=move || pasting.get().to_string()
                on:click=move |_| pasting.update(|open| *open = !*open)
            >
                {words::paste()}
            </button>
            <button type="button" class="btn" on:click=move |_| session.add_incident()>
                {words::add()}
            </button>
        }
    };
    view! {
        <Show when=move || !has_log.get()>
            <div class="empty">
                <p>
                    <b>{words::made_up()}</b>
                    " "
                    {words::replace_them()}
                </p>
                <p class="buttons">{ways_in()}</p>
            </div>
        </Show>
        <Show when=move || is_empty.get()>
            <div class="empty">
                <p>
                    <b>{words::none()}</b>
                    " "
                    {words::begin()}
                </p>
            </div>
        </Show>
        <Show when=move || pasting.get()>
            <PasteBox close=Callback::new(move |()| pasting.set(false)) />
        </Show>
        <List ways_in=ViewFn::from(ways_in) />
    }
}
