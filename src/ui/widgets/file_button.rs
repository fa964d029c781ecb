//! A button that opens a file: tickets, a scenario or a rate card, told apart by what they hold.

use leptos::prelude::*;

use crate::state::session::Session;

/// A file field that looks like a button or a link.
#[component]
pub fn FileButton(
    /// What it says.
    label: &'static str,
    /// How it looks: `link`, `btn` or `btn first`.
    class: &'static str,
    /// Endings of files that are offered first.
    accept: &'static str,
) -> impl IntoView {
    let session = Session::get();
    view! {
        <label class=format!("file-field {class}")>
            {label}
            <input type="file" class="hidden" accept=accept on:change=move |event| session.open_chosen(&event) />
        </label>
    }
}
