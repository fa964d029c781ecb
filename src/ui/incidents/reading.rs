//! A file that is being read: how far it is, and the way to stop. Small files are read before
//! this could be seen.

use leptos::prelude::*;

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
            .with(|reading| Some(format!("{} rows", reading.as_ref()?.rows)))
    };
    view! {
        <Show when=move || source.get().is_some()>
            <div class="reading" role="group" aria-label="Reading a file">
                <p>
                    "Reading "
                    <b>
                        <bdi>{move || source.get()}</bdi>
                    </b>
                </p>
                <progress max="1" prop:value=share aria-label="Part of the file that was read"></progress>
                <p class="note">{rows}</p>
                <p class="buttons">
                    <button type="button" class="btn" on:click=move |_| session.stop_reading()>
                        "Stop reading"
                    </button>
                </p>
            </div>
        </Show>
    }
}
