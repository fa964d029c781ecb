//! What an import is made of: its columns, when tickets were opened, what does not count and what
//! looks wrong.

use leptos::prelude::*;

use crate::present::words::import_screen as words;
use crate::state::import_preview::{ColumnRow, FlagRow, Preview, ReasonRow, TREATMENTS, roles};
use crate::state::importing::Choice;
use crate::state::session::Session;
use crate::ui::charts::hours::HoursPicture;
use crate::ui::widgets::segment::Segment;

/// Columns, hours, what does not count, and what looks wrong.
#[component]
pub fn Details(
    /// The import as it is shown.
    preview: Preview,
) -> impl IntoView {
    let session = Session::get();
    let treatment = preview.above_cap;
    view! {
        <div>
            <h3>{words::columns()}</h3>
            <table class="plain columns stacked">
                <thead>
                    <tr>
                        <th scope="col">{words::in_the_file()}</th>
                        <th scope="col">{words::for_example()}</th>
                        <th scope="col">{words::becomes()}</th>
                        <th scope="col">{words::read_as()}</th>
                    </tr>
                </thead>
                <tbody>
                    {preview
                        .columns
                        .into_iter()
                        .enumerate()
                        .map(|(place, column)| view! { <Column place column /> })
                        .collect_view()}
                </tbody>
            </table>
        </div>
        <div class="pair">
            {preview
                .hours
                .map(|hours| {
                    view! {
                        <div>
                            <h3>{words::when_opened()}</h3>
                            <HoursPicture hours />
                        </div>
                    }
                })}
            <div>
                <h3>{words::left_out()}</h3>
                {if preview.left_out.is_empty() {
                    view! { <p class="note">{words::all_count()}</p> }.into_any()
                } else {
                    view! {
                        <table class="plain">
                            <tbody>{preview.left_out.into_iter().map(reason_row).collect_view()}</tbody>
                        </table>
                        <p class="acts">
                            <button type="button" class="link" on:click=move |_| session.save_import_notes()>
                                {words::save_notes()}
                            </button>
                        </p>
                    }
                        .into_any()
                }}
            </div>
        </div>
        {(!preview.flagged.is_empty())
            .then(|| {
                view! {
                    <div>
                        <h3>{preview.flagged_heading}</h3>
                        {treatment
                            .map(|treatment| {
                                view! {
                                    <Segment
                                        label=words::long_tickets()
                                        options=TREATMENTS.to_vec()
                                        chosen=Memo::new(move |_| Some(treatment))
                                        choose=Callback::new(move |treatment| {
                                            session.choose(Choice::AboveCap(treatment));
                                        })
                                    />
                                }
                            })}
                        <table class="plain stacked">
                            <thead>
                                <tr>
                                    <th scope="col">{words::ticket()}</th>
                                    <th scope="col">{words::what_happened()}</th>
                                    <th scope="col" class="num">{words::length_in_file()}</th>
                                    <th scope="col">{words::why_flagged()}</th>
                                    <th scope="col" class="num">{words::counts_as()}</th>
                                </tr>
                            </thead>
                            <tbody>{preview.flagged.into_iter().map(flag_row).collect_view()}</tbody>
                        </table>
                    </div>
                }
            })}
    }
}

#[component]
fn Column(place: usize, column: ColumnRow) -> impl IntoView {
    let session = Session::get();
    let label = words::column_becomes(&column.header);
    let chosen = column.role;
    view! {
        <tr class:off=!column.is_used>
            <th scope="row" class="name">
                <bdi>{column.header}</bdi>
            </th>
            <td class="dim example x">
                <bdi>{column.example}</bdi>
            </td>
            <td>
                <span class="field">
                    <select
                        aria-label=label
                        on:change:target=move |event| {
                            if let Ok(role) = event.target().value().parse() {
                                session.choose(Choice::Column { place, role });
                            }
                        }
                    >
                        {roles()
                            .into_iter()
                            .enumerate()
                            .map(|(role, name)| {
                                view! {
                                    <option value=role.to_string() selected=role == chosen>
                                        {name}
                                    </option>
                                }
                            })
                            .collect_view()}
                    </select>
                </span>
            </td>
            <td class="dim full">{column.reading}</td>
        </tr>
    }
}

fn reason_row(row: ReasonRow) -> impl IntoView {
    view! {
        <tr>
            <td class="num">{row.count}</td>
            <th scope="row">{row.reason}</th>
            <td class="dim">{row.lines}</td>
        </tr>
    }
}

fn flag_row(row: FlagRow) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">
                <bdi>{row.id}</bdi>
            </th>
            <td class="full">
                <bdi>{row.note}</bdi>
            </td>
            <td class="num x">{row.in_file}</td>
            <td class="dim full">{row.why}</td>
            <td class="num">{row.counted}</td>
        </tr>
    }
}
