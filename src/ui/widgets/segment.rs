//! A few choices beside each other, of which one holds.

use leptos::prelude::*;

/// Choices beside each other.
#[component]
pub fn Segment<T, N>(
    /// What is chosen, for screen readers.
    label: &'static str,
    /// The choices with their names.
    options: Vec<(T, N)>,
    /// The one that holds; `None` while none does.
    chosen: Memo<Option<T>>,
    /// Called with another choice.
    choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
    N: Into<String>,
{
    view! {
        <span class="seg" role="group" aria-label=label>
            {options
                .into_iter()
                .map(|(option, name)| {
                    view! {
                        <button
                            type="button"
                            aria-pressed=move || (chosen.get() == Some(option)).to_string()
                            on:click=move |_| choose.run(option)
                        >
                            {name.into()}
                        </button>
                    }
                })
                .collect_view()}
        </span>
    }
}
