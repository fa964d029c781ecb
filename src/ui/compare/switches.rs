//! The switches of the answer: which months, what counts, whether claims count. They drive the
//! sentence, the line below it, the plans and the answer bar.

use leptos::prelude::*;

use crate::present::case::Counted;
use crate::present::words::compare as words;
use crate::state::session::Session;
use crate::state::view::Period;
use crate::ui::widgets::segment::Segment;

/// All switches; on a phone behind one line that says what is chosen.
#[component]
pub fn Switches() -> impl IntoView {
    let session = Session::get();
    let open = RwSignal::new(false);
    view! {
        <p class="narrow-only chosen">
            <button
                type="button"
                class="link"
                aria-expanded=move || open.get().to_string()
                aria-controls="switches"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || session.chosen_in_short()}
            </button>
        </p>
        <div class="switches" id="switches" class:shown=move || open.get()>
            <Neutral />
            {move || {
                let options = vec![
                    (Period::Past, session.past_choice()),
                    (Period::Coming, session.coming_choice()),
                ];
                let period = session.results.period;
                view! {
                    <Segment
                        label=words::which_months()
                        options
                        chosen=Memo::new(move |_| Some(period.get()))
                        choose=Callback::new(move |period| session.choose_period(period))
                    />
                }
            }}
            <Counts />
        </div>
    }
}

#[component]
fn Counts() -> impl IntoView {
    let session = Session::get();
    let counted = session.counted();
    view! {
        <Segment
            label=words::what_counts()
            options=vec![
                (Counted::Invoices, words::invoices_only()),
                (Counted::WithLostWork, words::with_lost_work()),
            ]
            chosen=Memo::new(move |_| Some(counted.get()))
            choose=Callback::new(move |counted| session.choose_counted(counted))
        />
    }
}

/// Claims count in a forecast alone; a replay has none to leave out.
#[component]
fn Neutral() -> impl IntoView {
    let session = Session::get();
    let matters = move || session.results.period.get() == Period::Coming;
    view! {
        <label class="check" title=words::neutral_means()>
            <input
                type="checkbox"
                prop:checked=move || session.is_neutral()
                prop:disabled=move || !matters()
                on:change:target=move |event| session.choose_neutral(event.target().checked())
            />
            {words::neutral()}
        </label>
    }
}
