//! The page's outermost view; `main` mounts it.

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <main class="page">
            <h1 class="sentence">"Breakeven"</h1>
        </main>
    }
}
