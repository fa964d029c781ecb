//! The cheapest plans, as many as a frame has room for; all of them are in the full version.

use leptos::prelude::*;

use crate::present::words::{compare as words, plan_list};
use crate::state::session::Session;
use crate::ui::compare::plans::{PlanLines, PlanTable};

/// Plans that are listed.
const LISTED: usize = 3;

/// The cheapest plans, in order of cost.
#[component]
pub fn TopPlans() -> impl IntoView {
    let session = Session::get();
    let comparison = session.results.comparison;
    let late = session.results.is_late;
    view! {
        <section aria-label=plan_list::label() class:late-figures=move || late.get()>
            {move || {
                let comparison = comparison.get()?;
                let ticks = comparison.range_ticks.clone();
                let best = comparison.rows.first().map(|row| row.range.mean);
                let heading = words::cheapest_of(LISTED, comparison.rows.len());
                Some(
                    view! {
                        <div class="plans-head">
                            <h2>{heading}</h2>
                        </div>
                        <PlanTable
                            period=comparison.period
                            dearest_head=comparison.dearest_head
                            ticks=ticks.clone()
                        >
                            {comparison
                                .rows
                                .into_iter()
                                .take(LISTED)
                                .map(|row| {
                                    let total = row.total.clone();
                                    view! {
                                        <PlanLines row ticks=ticks.clone() best>
                                            <b>{total}</b>
                                        </PlanLines>
                                    }
                                })
                                .collect_view()}
                        </PlanTable>
                    },
                )
            }}
        </section>
    }
}
