//! A box for rows copied from a spreadsheet. They are looked at like a file before they are kept.

use leptos::html::Textarea;
use leptos::prelude::*;

use crate::state::session::Session;

/// The box.
#[component]
pub fn PasteBox(close: Callback<()>) -> impl IntoView {
    let session = Session::get();
    let text = RwSignal::new(String::new());
    let field = NodeRef::<Textarea>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // A field that cannot take the focus is there all the same.
            let _ = field.focus();
        }
    });
    let read = move |_| {
        session.read_pasted(&text.get_untracked());
        close.run(());
    };
    view! {
        <div class="paste-box">
            <label for="paste">"Rows from a spreadsheet, with their headings in the first line"</label>
            <textarea
                id="paste"
                node_ref=field
                spellcheck="false"
                prop:value=move || text.get()
                on:input:target=move |event| text.set(event.target().value())
            ></textarea>
            <p class="buttons">
                <button
                    type="button"
                    class="btn first"
                    disabled=move || text.with(|text| text.trim().is_empty())
                    on:click=read
                >
                    "Look at these rows"
                </button>
                <button type="button" class="btn" on:click=move |_| close.run(())>
                    "Cancel"
                </button>
            </p>
        </div>
    }
}
