//! The plans in order of cost: total, month, range of its months, dearest month, what it leaves
//! out. A total opens its bills.

use leptos::prelude::*;

use crate::present::chart::Tick;
use crate::present::compare::MonthRange;
use crate::present::compare::PlanRow;
use crate::state::bench::Prices;
use crate::state::session::Session;
use crate::ui::charts::of_width;
use crate::ui::widgets::mark::Mark;

/// The list of plans.
#[component]
pub fn Plans() -> impl IntoView {
    let session = Session::get();
    let comparison = session.results.comparison;
    view! {
        <section aria-label="Plans">
            {move || {
                let comparison = comparison.get()?;
                let ticks = comparison.month_ticks.clone();
                let best = comparison.rows.first().map(|row| row.range.mean);
                Some(
                    view! {
                        <div class="plans-head">
                            <h2>{comparison.heading}</h2>
                            <span class="note">"Invoices, exactly as billed"</span>
                        </div>
                        <table class="plans">
                            <caption class="hidden">"Plans in order of cost"</caption>
                            <thead>
                                <tr>
                                    <th class="c-plan" scope="col">"Plan"</th>
                                    <th class="num c-total" scope="col">{comparison.period}</th>
                                    <th class="num c-month" scope="col">"A month"</th>
                                    <th class="reach" scope="col">
                                        <Axis ticks=ticks.clone() />
                                    </th>
                                    <th class="num c-dear" scope="col">"Dearest month"</th>
                                </tr>
                            </thead>
                            {comparison
                                .rows
                                .into_iter()
                                .map(|row| view! { <Row row ticks=ticks.clone() best /> })
                                .collect_view()}
                        </table>
                    },
                )
            }}
            <p class="legend-line">
                <span>"Bar: from the quietest month to the dearest. Line: the mean. Dashed: the cheapest plan."</span>
                <span>{move || whose_rates(&session)}</span>
            </p>
        </section>
    }
}

#[component]
fn Axis(ticks: Vec<Tick>) -> impl IntoView {
    view! {
        <span class="hidden">"Months"</span>
        <div class="axis" aria-hidden="true">
            {ticks
                .into_iter()
                .map(|tick| view! { <span style:--at=percent(tick.at)>{tick.label}</span> })
                .collect_view()}
        </div>
    }
}

#[component]
fn Row(row: PlanRow, ticks: Vec<Tick>, best: Option<f64>) -> impl IntoView {
    let session = Session::get();
    let id = row.id.clone();
    let open = format!("{}: open the bills of {}", row.total, row.name);
    view! {
        <tbody data-plan=row.look.colour.css_name() data-plan-id=row.id.clone()>
            <tr>
                <th scope="row" class="name">
                    <Mark look=row.look />
                    {row.name}
                </th>
                <td class="num total">
                    <button
                        type="button"
                        class="link"
                        aria-label=open
                        on:click=move |_| session.open_bills(&id)
                    >
                        {row.total}
                    </button>
                </td>
                <td class="num second month">{row.month}<span class="narrow-only">" a month"</span></td>
                <td class="reach" rowspan="2">
                    <Reach range=row.range ticks best />
                </td>
                <td class="num second dear">
                    <span class="narrow-only">"dearest "</span>
                    {row.dearest.total}
                </td>
            </tr>
            <tr class="more">
                <td class="leaves">{row.leaves_out}</td>
                <td class="num gap">{row.gap}</td>
                <td class="blank"></td>
                <td class="num blank">{row.dearest.label}</td>
            </tr>
        </tbody>
    }
}

/// A bar from the quietest month to the dearest, with a needle at the mean. A plan whose months
/// are all alike is a needle and the word "fixed".
#[component]
fn Reach(range: MonthRange, ticks: Vec<Tick>, best: Option<f64>) -> impl IntoView {
    let mean = range.mean;
    let line = |class: &'static str, at: f64, from: &'static str, to: &'static str| {
        view! { <line class=class x1=of_width(at) x2=of_width(at) y1=from y2=to></line> }
    };
    view! {
        <svg role="img" aria-label=range.spoken>
            {ticks.into_iter().map(|tick| line("grid", tick.at, "0", "100%")).collect_view()}
            {best.map(|at| line("best", at, "0", "100%"))}
            {if range.is_fixed {
                view! {
                    <text x=of_width(mean) dx="8" y="28">
                        "fixed"
                    </text>
                }
                    .into_any()
            } else {
                view! {
                    <rect class="area" x=of_width(range.low) width=of_width(range.high - range.low) y="18" height="11"></rect>
                    {line("halo", mean, "15", "32")}
                }
                    .into_any()
            }}
            {line("needle", mean, "15", "32")}
        </svg>
    }
}

fn whose_rates(session: &Session) -> String {
    session.bench.with(|bench| match bench.prices {
        Prices::BuiltIn => {
            "Prices: typical published ones in the US, each with its source.".to_owned()
        }
        Prices::Own => format!("Prices: {}.", bench.rate_card.provider.name),
    })
}

/// A place, 0 … 1, as style sheets take it.
fn percent(at: f64) -> String {
    format!("{:.2}", at * 100.0)
}
