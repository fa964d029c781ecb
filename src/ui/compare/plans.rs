//! The plans in order of cost: total, month, range, dearest month, badges, what it leaves out. A
//! total opens its bills.

use leptos::prelude::*;

use super::reach::{Axis, Reach};
use super::switches::Switches;
use crate::present::chart::Tick;
use crate::present::compare::PlanRow;
use crate::present::parts::{SLOTS, around};
use crate::present::words::{compare as words, plan_list};
use crate::state::bench::Prices;
use crate::state::session::Session;
use crate::state::view::Period;
use crate::ui::widgets::mark::Mark;

/// The list of plans.
#[component]
pub fn Plans() -> impl IntoView {
    let session = Session::get();
    let comparison = session.results.comparison;
    let heading = Memo::new(move |_| comparison.with(|list| Some(list.as_ref()?.heading.clone())));
    let late = session.results.is_late;
    view! {
        <section aria-label=plan_list::label() class:late-figures=move || late.get()>
            <div class="plans-head">
                <h2>{move || heading.get()}</h2>
                <Switches />
            </div>
            <NoForecast />
            {move || {
                let comparison = comparison.get()?;
                let ticks = comparison.range_ticks.clone();
                let best = comparison.rows.first().map(|row| row.range.mean);
                Some(
                    view! {
                        <PlanTable
                            period=comparison.period
                            dearest_head=comparison.dearest_head
                            ticks=ticks.clone()
                        >
                            {comparison
                                .rows
                                .into_iter()
                                .map(|row| view! { <Row row ticks=ticks.clone() best /> })
                                .collect_view()}
                        </PlanTable>
                    },
                )
            }}
            <p class="legend-line">
                <span>{move || comparison.with(|list| Some(list.as_ref()?.legend))}</span>
                <span>{move || whose_rates(&session)}</span>
                <button type="button" class="link" on:click=move |_| session.save_comparison()>
                    {plan_list::save()}
                </button>
            </p>
        </section>
    }
}

/// The table of plans, whose rows are its children.
#[component]
pub fn PlanTable(
    /// What the totals are of.
    period: String,
    /// Which month is the dearest.
    dearest_head: &'static str,
    /// The axis of the ranges.
    ticks: Vec<Tick>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let shown = Session::get().results.period;
    view! {
        <table class="plans" class:likely=move || shown.get() == Period::Coming>
            <caption class="hidden">{words::plans_in_order()}</caption>
            <thead>
                <tr>
                    <th class="c-plan" scope="col">{plan_list::plan()}</th>
                    <th class="num c-total" scope="col">{period}</th>
                    <th class="num c-month" scope="col">{plan_list::a_month()}</th>
                    <th class="reach" scope="col">
                        <Axis ticks />
                    </th>
                    <th class="num c-dear" scope="col">{dearest_head}</th>
                </tr>
            </thead>
            {children()}
        </table>
    }
}

/// Why there is no forecast, where one was asked for; the replay stands in its place.
#[component]
fn NoForecast() -> impl IntoView {
    let session = Session::get();
    view! {
        {move || {
            let why = session.results.no_forecast.get()?;
            Some(
                view! {
                    <div class="notice" role="status">
                        <p>
                            <b>{words::no_forecast()}</b>
                            " "
                            {plan_list::because(&why.to_string())}
                        </p>
                    </div>
                },
            )
        }}
    }
}

#[component]
fn Row(row: PlanRow, ticks: Vec<Tick>, best: Option<f64>) -> impl IntoView {
    let session = Session::get();
    let id = row.id.clone();
    let open = plan_list::open_bills(&row.total, &row.name);
    let total = row.total.clone();
    view! {
        <PlanLines row ticks best>
            <button type="button" class="link" aria-label=open on:click=move |_| session.open_bills(&id)>
                {total}
            </button>
        </PlanLines>
    }
}

/// The lines of one plan, here and in a frame.
#[component]
pub fn PlanLines(
    /// What they say.
    row: PlanRow,
    /// The axis that all plans share.
    ticks: Vec<Tick>,
    /// The mean of the cheapest plan.
    best: Option<f64>,
    /// The total.
    children: Children,
) -> impl IntoView {
    let badges = row.badges.into_iter().map(words::badge).collect();
    view! {
        <tbody data-plan=row.look.colour.css_name() data-plan-id=row.id>
            <tr>
                <th scope="row" class="name">
                    <Mark look=row.look />
                    {row.name}
                </th>
                <td class="num total">{children()}</td>
                <td class="num second month">{on_a_phone(&plan_list::each_month(SLOTS[0]), row.month)}</td>
                <td class="reach" rowspan="2">
                    <Reach range=row.range ticks best badges />
                </td>
                <td class="num second dear">
                    {on_a_phone(&plan_list::dearest_month(SLOTS[0]), row.dearest.total)}
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

/// A figure with the words around it that a phone needs, where the table has no heads.
fn on_a_phone(message: &str, figure: String) -> impl IntoView + use<> {
    let [before, behind] = around(message);
    let word = |text: String| {
        (!text.is_empty()).then(|| view! { <span class="narrow-only">{text}</span> })
    };
    view! {
        {word(before)}
        {figure}
        {word(behind)}
    }
}

fn whose_rates(session: &Session) -> String {
    session.bench.with(|bench| match bench.prices {
        Prices::BuiltIn => plan_list::prices_built_in().to_owned(),
        Prices::Own => plan_list::prices_of(&bench.rate_card.provider.name),
    })
}
