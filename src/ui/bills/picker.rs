//! Which bill: the plans with their totals, and the months of the one that is chosen.

use leptos::prelude::*;

use crate::present::bills::{MonthBill, PlanBills};
use crate::present::words::bill_explorer as words;
use crate::state::session::Session;
use crate::state::session_bills::OpenBill;
use crate::ui::charts::of_width;
use crate::ui::widgets::mark::Mark;

/// Plans and months to choose from.
#[component]
pub fn Picker(open: OpenBill) -> impl IntoView {
    let session = Session::get();
    let chosen = open.plan;
    let month = open.month;
    let of_plan = open.index.plans.get(chosen).cloned();
    let bill = open.bill;
    view! {
        <ul class="picker" aria-label=words::plans()>
            {open
                .index
                .plans
                .into_iter()
                .enumerate()
                .map(|(number, plan)| view! { <PlanChoice plan is_chosen=number == chosen /> })
                .collect_view()}
        </ul>
        {of_plan
            .map(|plan| {
                let colour = plan.look.colour.css_name();
                view! {
                    <ul class="picker months" aria-label=words::months()>
                        {plan
                            .months
                            .into_iter()
                            .enumerate()
                            .map(|(number, bill)| {
                                view! { <MonthChoice number bill colour is_chosen=number == month /> }
                            })
                            .collect_view()}
                    </ul>
                    {plan.each_hour.map(|each_hour| view! { <p class="quiet">{each_hour}</p> })}
                }
            })}
        <p class="acts">
            <button type="button" class="link" on:click=move |_| session.save_bill(&bill)>
                {words::save_one()}
            </button>
            <button type="button" class="link" on:click=move |_| session.save_bills()>
                {words::save_all()}
            </button>
        </p>
    }
}

#[component]
fn PlanChoice(plan: PlanBills, is_chosen: bool) -> impl IntoView {
    let session = Session::get();
    let place = plan.place;
    view! {
        <li>
            <button
                type="button"
                aria-current=is_chosen.to_string()
                on:click=move |_| session.choose_plan(place)
            >
                <Mark look=plan.look />
                <span>{plan.name}</span>
                <span class="amount">{plan.total}</span>
            </button>
        </li>
    }
}

#[component]
fn MonthChoice(
    number: usize,
    bill: MonthBill,
    colour: &'static str,
    is_chosen: bool,
) -> impl IntoView {
    let session = Session::get();
    view! {
        <li>
            <button
                type="button"
                aria-current=is_chosen.to_string()
                on:click=move |_| session.choose_month(number)
            >
                <span>{bill.label}</span>
                <svg aria-hidden="true" data-plan=colour>
                    <rect class="area" width=of_width(bill.length) height="10"></rect>
                </svg>
                <span class="amount">{bill.total}</span>
            </button>
        </li>
    }
}
