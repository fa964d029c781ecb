//! Hours left and hours lost: a ledger a plan, each month with a bar of what was drawn from what
//! there was.

use leptos::prelude::*;

use super::of_width;
use super::picture::Picture;
use crate::present::pictures::hours_left::{LedgerPicture, LedgerRow};
use crate::present::words::{charts, pictures as words};
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;

/// The ledgers with their words. They are tables themselves.
#[component]
pub fn Ledgers() -> impl IntoView {
    let session = Session::get();
    let hours = session.hours_left();
    view! {
        <Picture
            caption=Signal::derive(move || {
                hours.with(|hours| hours.as_ref().map(|hours| hours.caption.clone()))
            })
            table=Signal::derive(|| None)
            missing=charts::no_hours()
        >
            {move || {
                let ledgers = hours.get()?.ledgers;
                Some(ledgers.into_iter().map(|ledger| view! { <OneLedger ledger /> }).collect_view())
            }}
        </Picture>
    }
}

#[component]
fn OneLedger(ledger: LedgerPicture) -> impl IntoView {
    let plan = ledger.look.colour.css_name();
    view! {
        <h3 class="ledger-head">
            <Mark look=ledger.look />
            {ledger.name.clone()}
        </h3>
        <div class="scroll-x" tabindex="0" role="group" aria-label=ledger.name>
            <table class="plain ledger">
                <thead>
                    <tr>
                        <th scope="col" colspan="2">
                            {words::hours()}
                        </th>
                        {ledger
                            .heads
                            .into_iter()
                            .map(|head| {
                                view! {
                                    <th scope="col" class="num">
                                        {head}
                                    </th>
                                }
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody>{ledger.rows.into_iter().map(|row| month(row, plan)).collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row" colspan="2">
                            {words::all_months()}
                        </th>
                        {figures(ledger.sums)}
                    </tr>
                </tfoot>
            </table>
        </div>
    }
}

fn month(row: LedgerRow, plan: &'static str) -> impl IntoView {
    let (drawn, had, over) = (row.drawn, row.had, row.over);
    view! {
        <tr>
            <th scope="row">{row.month}</th>
            <td class="cell">
                <svg aria-hidden="true" data-plan=plan>
                    <rect class="rest" x="0" width=of_width(had) y="6" height="10"></rect>
                    <rect class="area" x="0" width=of_width(drawn) y="6" height="10"></rect>
                    {(over > 0.0)
                        .then(|| {
                            view! {
                                <rect class="beyond" x=of_width(had) width=of_width(over - had) y="6.5" height="9"></rect>
                            }
                        })}
                    <line class="needle" x1=of_width(had) x2=of_width(had) y1="3" y2="19"></line>
                </svg>
            </td>
            {figures(row.figures)}
        </tr>
    }
}

fn figures(figures: Vec<String>) -> impl IntoView {
    figures
        .into_iter()
        .map(|figure| {
            let is_nothing = figure == "0";
            view! {
                <td class="num" class:nothing=is_nothing>
                    {figure}
                </td>
            }
        })
        .collect_view()
}
