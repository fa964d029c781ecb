//! One incident across all plans: what each bills for it, and why.

use leptos::prelude::*;

use crate::present::bills::{AcrossRow, IncidentAcross};
use crate::present::words::bill_explorer as words;
use crate::state::session::Session;
use crate::ui::charts::of_width;
use crate::ui::widgets::mark::Mark;

/// The incident that is followed, where there is one.
#[component]
pub fn FollowedIncident() -> impl IntoView {
    let session = Session::get();
    let followed = session.followed_incident();
    move || followed.get().map(|incident| view! { <Across incident /> })
}

#[component]
fn Across(incident: IncidentAcross) -> impl IntoView {
    let session = Session::get();
    view! {
        <section class="one-incident bench" aria-labelledby="one-incident">
            <div class="words">
                <h3 id="one-incident" class="big">{incident.heading}</h3>
                <p>
                    <b><bdi>{incident.id}</bdi></b>
                    " "
                    <bdi>{incident.what}</bdi>
                </p>
                <dl class="facts-list">
                    {incident
                        .facts
                        .into_iter()
                        .map(|(name, value)| {
                            view! {
                                <dt>{name}</dt>
                                <dd>{value}</dd>
                            }
                        })
                        .collect_view()}
                </dl>
                <p>
                    <button type="button" class="link" on:click=move |_| session.follow_incident(None)>
                        {words::close()}
                    </button>
                </p>
            </div>
            <div class="stage">
                <table class="plain across stacked">
                    <thead>
                        <tr>
                            <th scope="col">{words::plan()}</th>
                            <th scope="col"><span class="hidden">{words::length()}</span></th>
                            <th scope="col" class="num">{words::billed_for_it()}</th>
                            <th scope="col" class="num">{words::hours_taken()}</th>
                            <th scope="col">{words::why()}</th>
                        </tr>
                    </thead>
                    <tbody>{incident.rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(row: AcrossRow) -> impl IntoView {
    view! {
        <tr data-plan=row.look.colour.css_name()>
            <th scope="row" class="name">
                <Mark look=row.look />
                " "
                {row.name}
            </th>
            <td class="bar-cell x">
                <svg aria-hidden="true">
                    <rect class="area" width=of_width(row.length) height="10"></rect>
                </svg>
            </td>
            <td class="num amount">{row.amount}</td>
            <td class="num x">{row.taken}</td>
            <td class="dim full">{row.why}</td>
        </tr>
    }
}
