//! The choice of a language, each by its own name; and what is drawn anew when it changes.

use leptos::prelude::*;

use crate::present::words::chooser as words;
use crate::state::language::offered;
use crate::state::session::Session;

/// The choice.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let session = Session::get();
    let languages = offered();
    let options = languages.clone();
    view! {
        <select
            id="language"
            class="language"
            aria-label=words::language()
            prop:value=move || session.language.get().tag
            on:change=move |event| {
                let chosen = event_target_value(&event);
                if let Some(language) = languages.iter().find(|language| language.tag == chosen) {
                    session.choose_language(language);
                }
            }
        >
            {options
                .into_iter()
                .map(|language| {
                    let is_spoken = session.language.get_untracked() == language;
                    view! {
                        <option value=language.tag lang=language.tag selected=is_spoken>
                            {language.own_name}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
}

/// What speaks: drawn anew in every language that is chosen. What was typed is kept by the session.
#[component]
pub fn Spoken(
    /// What is drawn.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::get();
    move || {
        session.language.track();
        children()
    }
}
