//! The bar at the top: undo, redo, files, and how saving goes.

use leptos::prelude::*;

use super::language::LanguageChoice;
use super::widgets::file_button::FileButton;
use crate::present::words::top_bar as words;
use crate::state::autosave::Saving;
use crate::state::session::Session;

/// The bar.
#[component]
pub fn TopBar() -> impl IntoView {
    let session = Session::get();
    let undoes = move || match session.undo_name() {
        Some(name) => words::undo_this(&name),
        None => words::nothing_to_undo().to_owned(),
    };
    let redoes = move || match session.redo_name() {
        Some(name) => words::redo_this(&name),
        None => words::nothing_to_redo().to_owned(),
    };
    view! {
        <header class="bar">
            <div class="page">
                <span class="brand">
                    <svg viewBox="0 0 18 18" aria-hidden="true">
                        <path d="M1.5 14.5 16.5 3.5M1.5 9H16.5" />
                    </svg>
                    "Breakeven"
                </span>
                <span class="quiet wide-only" role="status">
                    {move || {
                        match session.saving().get() {
                            Saving::Saved => words::saved(),
                            _ => "",
                        }
                    }}
                </span>
                <nav class="tools" aria-label=words::actions()>
                    <button
                        type="button"
                        class="link"
                        disabled=move || session.undo_name().is_none()
                        title=undoes
                        on:click=move |_| session.undo()
                    >
                        {words::undo()}
                    </button>
                    <button
                        type="button"
                        class="link"
                        disabled=move || session.redo_name().is_none()
                        title=redoes
                        on:click=move |_| session.redo()
                    >
                        {words::redo()}
                    </button>
                    <FileButton label=words::open() class="link" accept=".csv,.tsv,.txt,.json" />
                    <button type="button" class="link" on:click=move |_| session.save_scenario()>
                        {words::save()}
                    </button>
                    <button
                        type="button"
                        class="link"
                        on:click=move |_| {
                            session.copy_link();
                        }
                    >
                        {words::copy_link()}
                    </button>
                    <button type="button" class="link wide-only" on:click=move |_| session.print()>
                        {words::print()}
                    </button>
                    <LanguageChoice />
                </nav>
            </div>
        </header>
    }
}
