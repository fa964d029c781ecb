//! The answer bar: keeps the answer in sight while one reads on.

use leptos::prelude::*;

use crate::present::words::answer as words;
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;

/// Stays at the top; shown once the sentence has left the screen.
#[component]
pub fn AnswerBar(
    /// Whether the sentence has left the screen.
    #[prop(into)]
    shown: Signal<bool>,
) -> impl IntoView {
    let session = Session::get();
    view! {
        <div class="answer-bar" class:shown=shown aria-hidden="true">
            <div class="page">
                {move || {
                    let comparison = session.results.comparison.get()?;
                    let best = comparison.rows.first()?.clone();
                    let period = match best.futures {
                        Some(futures) => words::cheapest_in(&comparison.period, &futures),
                        None => comparison.period,
                    };
                    Some(
                        view! {
                            <p>
                                <span class="plan-name">
                                    <Mark look=best.look />
                                    {best.name}
                                </span>
                                " "
                                <b>{best.total}</b>
                                " "
                                <span class="wide-only">{period}</span>
                            </p>
                            <p class="case wide-only">{session.case_in_short()}</p>
                        },
                    )
                }}
            </div>
        </div>
    }
}
