//! The bar at the top: undo, redo, files, and how saving goes.

use leptos::prelude::*;

use super::language::LanguageChoice;
use super::widgets::file_button::FileButton;
use crate::state::autosave::Saving;
use crate::state::session::Session;

/// The bar.
#[component]
pub fn TopBar() -> impl IntoView {
    let session = Session::get();
    let title = |name: Option<String>, act: &str| match name {
        Some(name) => format!("{act}: {name}"),
        None => format!("Nothing to {}", act.to_lowercase()),
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
                            Saving::Saved => "Saved in this browser",
                            _ => "",
                        }
                    }}
                </span>
                <nav class="tools" aria-label="Actions">
                    <button
                        type="button"
                        class="link"
                        disabled=move || session.undo_name().is_none()
                        title=move || title(session.undo_name(), "Undo")
                        on:click=move |_| session.undo()
                    >
                        "Undo"
                    </button>
                    <button
                        type="button"
                        class="link"
                        disabled=move || session.redo_name().is_none()
                        title=move || title(session.redo_name(), "Redo")
                        on:click=move |_| session.redo()
                    >
                        "Redo"
                    </button>
                    <FileButton label="Open a file" class="link" accept=".csv,.tsv,.txt,.json" />
                    <button type="button" class="link" on:click=move |_| session.save_scenario()>
                        "Save a file"
                    </button>
                    <button
                        type="button"
                        class="link"
                        on:click=move |_| {
                            session.copy_link();
                        }
                    >
                        "Copy link"
                    </button>
                    <button type="button" class="link wide-only" on:click=move |_| session.print()>
                        "Print"
                    </button>
                    <LanguageChoice />
                </nav>
            </div>
        </header>
    }
}
