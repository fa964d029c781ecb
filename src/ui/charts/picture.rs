//! What all pictures share: words on one side, the picture or its table on the other.

use leptos::prelude::*;

use crate::present::pictures::Caption;
use crate::present::table::Table;
use crate::present::words::charts as words;
use crate::ui::widgets::mark::Parts;
use crate::ui::widgets::table::PlainTable;

/// Words beside a stage, on which the picture gives way to its table.
#[component]
pub fn Picture(
    /// The words; `None` while there is no picture.
    #[prop(into)]
    caption: Signal<Option<Caption>>,
    /// The same numbers; a picture that is a table itself has none.
    #[prop(into)]
    table: Signal<Option<Table>>,
    /// What is said where there is no picture.
    missing: &'static str,
    /// Choices about what is drawn.
    #[prop(optional, into)]
    choices: ViewFn,
    /// The picture.
    children: ChildrenFn,
) -> impl IntoView {
    let as_table = RwSignal::new(false);
    let has_table = move || table.with(Option::is_some);
    view! {
        <div class="bench">
            <div class="words">
                {move || match caption.get() {
                    None => view! { <p>{missing}</p> }.into_any(),
                    Some(caption) => {
                        let paragraphs = caption.paragraphs.into_iter();
                        view! {
                            {paragraphs.map(|parts| view! { <p><Parts parts /></p> }).collect_view()}
                            <p class="quiet">{caption.made_from}</p>
                        }
                            .into_any()
                    }
                }}
                {choices.run()}
                <Show when=has_table>
                    <p>
                        <button type="button" class="link" on:click=move |_| as_table.update(|shown| *shown = !*shown)>
                            {move || if as_table.get() { words::as_picture() } else { words::as_table() }}
                        </button>
                    </p>
                </Show>
            </div>
            <div class="stage">
                {move || match (as_table.get(), table.get()) {
                    (true, Some(table)) => view! { <PlainTable table /> }.into_any(),
                    _ => children().into_any(),
                }}
            </div>
        </div>
    }
}
