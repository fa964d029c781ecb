//! One invoice, line by line. An incident's number follows it across all plans.

use leptos::prelude::*;

use crate::present::bills::{Bill, BillLine, IncidentGroup};
use crate::present::parts::{SLOTS, around};
use crate::present::words::bill_explorer as words;
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;

/// An invoice with the incident that is followed marked.
#[component]
pub fn Invoice(bill: Bill, followed: Option<usize>) -> impl IntoView {
    view! {
        <div class="invoice-head">
            <h3 id="invoice">
                <Mark look=bill.look />
                " "
                {words::heading(&bill.plan, &bill.month)}
            </h3>
            <p class="big">{bill.total.clone()}</p>
        </div>
        <table class="lines" aria-labelledby="invoice">
            <thead>
                <tr>
                    <th scope="col">{words::opened()}</th>
                    <th scope="col">{words::incident()}</th>
                    <th scope="col" class="num">{two_lines(&words::worked(SLOTS[0]))}</th>
                    <th scope="col" class="num">{two_lines(&words::billed(SLOTS[0]))}</th>
                    <th scope="col" class="why">{words::rounded_to()}</th>
                    <th scope="col" class="num">{words::an_hour()}</th>
                    <th scope="col" class="num">{words::times()}</th>
                    <th scope="col" class="num">{words::amount()}</th>
                </tr>
            </thead>
            <tbody>
                {bill.plan_lines.into_iter().map(plan_line).collect_view()}
                {bill
                    .incidents
                    .into_iter()
                    .map(|group| {
                        let is_followed = followed == Some(group.place);
                        view! { <Group group is_followed /> }
                    })
                    .collect_view()}
                {bill.closing_lines.into_iter().map(plan_line).collect_view()}
            </tbody>
            <tfoot>
                <tr>
                    <td></td>
                    <td colspan="6">{bill.summary}</td>
                    <td class="num amount">{bill.total}</td>
                </tr>
                <tr class="tax">
                    <td></td>
                    <td colspan="6">{bill.tax_label}</td>
                    <td class="num sub-amount">{bill.tax}</td>
                </tr>
                {bill
                    .with_tax
                    .map(|with_tax| {
                        view! {
                            <tr class="tax">
                                <td></td>
                                <td colspan="6">{words::with_tax()}</td>
                                <td class="num sub-amount">{with_tax}</td>
                            </tr>
                        }
                    })}
            </tfoot>
        </table>
        {bill.not_billed.map(|text| view! { <p class="note">{text}</p> })}
    }
}

/// A head of a narrow column.
fn two_lines(message: &str) -> impl IntoView + use<> {
    let [first, second] = around(message);
    view! {
        {first}
        <br />
        {second}
    }
}

/// The lines of one incident: its time first, then what is charged beside it.
#[component]
fn Group(group: IncidentGroup, is_followed: bool) -> impl IntoView {
    let session = Session::get();
    let place = group.place;
    let next = (!is_followed).then_some(place);
    let head = view! {
        <td class="when">
            {group.date}
            " "
            <span>{group.time}</span>
        </td>
        <th scope="row" class="what">
            <button
                type="button"
                class="link"
                aria-pressed=is_followed.to_string()
                title=words::follow()
                on:click=move |_| session.follow_incident(next)
            >
                <bdi>{group.id}</bdi>
            </button>
            " "
            <bdi>{group.what}</bdi>
            <span class="facts">
                {group.tags.into_iter().map(|tag| view! { <span class="fact">{tag}</span> }).collect_view()}
            </span>
        </th>
    };
    let (first, rest) = match group.work {
        Some(work) => (
            view! {
                <td class="num">{work.worked}</td>
                <td class="num">{work.billed}</td>
                <td class="why">{work.rounded_to}</td>
                <td class="num">{work.rate}</td>
                <td class="num">{work.times}</td>
                <td class="num amount">{work.amount}</td>
            }
            .into_any(),
            Some(work.explanation),
        ),
        None => (
            view! {
                <td colspan="5"></td>
                <td class="num amount"></td>
            }
            .into_any(),
            None,
        ),
    };
    view! {
        <tr class="group" class:selected=is_followed>
            {head}
            {first}
        </tr>
        {(is_followed)
            .then(|| {
                rest.map(|explanation| {
                    view! {
                        <tr class="selected">
                            <td></td>
                            <td class="explained" colspan="7">{explanation}</td>
                        </tr>
                    }
                })
            })}
        {group
            .others
            .into_iter()
            .map(|line| {
                view! {
                    <tr class:selected=is_followed>
                        <td></td>
                        <td class="sub" colspan="6">{line.label}</td>
                        <td class="num sub-amount">{line.amount}</td>
                    </tr>
                }
            })
            .collect_view()}
    }
}

/// A line that no incident made.
fn plan_line(line: BillLine) -> impl IntoView {
    view! {
        <tr class="group">
            <td class="when"></td>
            <th scope="row" class="what" colspan="6">
                {line.label}
                <span class="facts">{line.explanation}</span>
            </th>
            <td class="num amount">{line.amount}</td>
        </tr>
    }
}
