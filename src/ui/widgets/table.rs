//! A plain table: the twin of a picture, with the same numbers in the same order.

use leptos::prelude::*;

use crate::present::table::{Align, Table};

/// A table as it was presented.
#[component]
pub fn PlainTable(
    /// What it shows.
    table: Table,
) -> impl IntoView {
    let is_number: Vec<bool> = table
        .columns
        .iter()
        .map(|column| column.align == Align::End)
        .collect();
    let heads = table.columns.into_iter().map(|column| {
        let number = column.align == Align::End;
        view! {
            <th scope="col" class:num=number>
                {column.title}
            </th>
        }
    });
    let rows = table.rows.into_iter().map(|cells| {
        let cells = cells
            .into_iter()
            .zip(is_number.clone())
            .enumerate()
            .map(|(place, (cell, number))| {
                if place == 0 {
                    view! { <th scope="row">{cell}</th> }.into_any()
                } else {
                    view! { <td class:num=number>{cell}</td> }.into_any()
                }
            })
            .collect_view();
        view! { <tr>{cells}</tr> }
    });
    let label = table.caption.clone();
    view! {
        <div class="scroll-x" tabindex="0" role="group" aria-label=label>
            <table class="plain">
                <caption class="hidden">{table.caption}</caption>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
