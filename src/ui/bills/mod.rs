//! The bills: every invoice of every plan, each line back to its incident, each incident across
//! all plans.

mod incident;
mod invoice;
mod picker;

use leptos::prelude::*;

use self::incident::FollowedIncident;
use self::invoice::Invoice;
use self::picker::Picker;
use crate::present::words::bill_explorer as words;
use crate::state::session::Session;

/// The bills explorer.
#[component]
pub fn Bills() -> impl IntoView {
    let session = Session::get();
    let open = session.open_bill();
    view! {
        <div class="bench">
            <div class="words">
                <p>{words::what_it_is()}</p>
                {move || open.get().map(|open| view! { <Picker open /> })}
            </div>
            <div class="stage">
                {move || open.get().map(|open| view! { <Invoice bill=open.bill followed=open.incident /> })}
            </div>
        </div>
        <FollowedIncident />
    }
}
