//! A box for rows copied from a spreadsheet. They are looked at like a file before they are kept.

use leptos::html::Textarea;
use leptos::prelude::*;

use crate::present::words::incident_entry as words;
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
            <label for="paste">{words::rows()}</label>
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
                    {words::look()}
                </button>
                <button type="button" class="btn" on:click=move |_| close.run(())>
                    {words::cancel()}
                </button>
            </p>
        </div>
    }
}
