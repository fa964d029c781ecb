//! A file that is being read: how far it is, and the way to stop. Small files are read before
//! this could be seen.

use leptos::prelude::*;

use crate::present::parts::{SLOTS, around};
use crate::present::words::incident_entry as words;
use crate::state::session::Session;

/// How far the file is.
#[component]
pub fn Reading() -> impl IntoView {
    let session = Session::get();
    let source = Memo::new(move |_| {
        session
            .reading
            .with(|reading| Some(reading.as_ref()?.source.clone()))
    });
    let share = move || {
        session
            .reading
            .with(|reading| reading.as_ref().map_or(0.0, |file| file.share))
    };
    let rows = move || {
        session
            .reading
            .with(|reading| Some(words::rows_read(&reading.as_ref()?.rows)))
    };
    let named = move || {
        let [before, behind] = around(&words::reading(SLOTS[0]));
        view! {
            {before}
            <b>
                <bdi>{move || source.get()}</bdi>
            </b>
            {behind}
        }
    };
    view! {
        <Show when=move || source.get().is_some()>
            <div class="reading" role="group" aria-label=words::reading_label()>
                <p>{named}</p>
                <progress max="1" prop:value=share aria-label=words::part_read()></progress>
                <p class="note">{rows}</p>
                <p class="buttons">
                    <button type="button" class="btn" on:click=move |_| session.stop_reading()>
                        {words::stop()}
                    </button>
                </p>
            </div>
        </Show>
    }
}
