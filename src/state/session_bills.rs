//! The session's bills: which invoice is looked at, and which incident is followed.

use leptos::prelude::*;

use super::session::Session;
use super::view::Section;
use crate::present::bills::{
    Bill, BillIndex, IncidentAcross, bill, bill_index, bill_table, incident_across,
};
use crate::present::case::Case;
use crate::present::export::Csv;

/// The bill that is looked at, within all bills.
#[derive(Clone, PartialEq, Debug)]
pub struct OpenBill {
    /// All plans and months.
    pub index: BillIndex,
    /// Place of the plan in the index.
    pub plan: usize,
    /// Number of the month, from 0.
    pub month: usize,
    /// The invoice.
    pub bill: Bill,
    /// Place of the incident that is followed.
    pub incident: Option<usize>,
}

impl Session {
    /// The bill that is looked at: the one that was opened, else the dearest of the cheapest plan.
    #[must_use]
    pub fn open_bill(self) -> Memo<Option<OpenBill>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            let view = self.view.get();
            self.results.priced.with(|priced| {
                let case = priced.as_ref().ok()?.case(locale);
                let index = bill_index(&case).ok()?;
                let wanted = view.plan.as_deref();
                let plan = index
                    .plans
                    .iter()
                    .position(|plan| id_of(&case, plan.place) == wanted)
                    .unwrap_or(0);
                let of_plan = index.plans.get(plan)?;
                let month = view
                    .month
                    .filter(|month| *month < of_plan.months.len())
                    .unwrap_or_else(|| dearest(of_plan));
                let shown = of_plan.months.get(month)?.month;
                Some(OpenBill {
                    bill: bill(&case, of_plan.place, shown).ok()??,
                    plan,
                    month,
                    incident: view
                        .incident
                        .filter(|place| *place < case.replay.incidents.len()),
                    index,
                })
            })
        })
    }

    /// The incident that is followed, across all plans.
    #[must_use]
    pub fn followed_incident(self) -> Memo<Option<IncidentAcross>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            let place = self.view.with(|view| view.incident)?;
            self.results.priced.with(|priced| {
                let case = priced.as_ref().ok()?.case(locale);
                incident_across(&case, place).ok()?
            })
        })
    }

    /// Opens the bills of a plan, at its dearest month.
    pub fn open_bills(&self, plan: &str) {
        self.view.update(|view| {
            view.plan = Some(plan.to_owned());
            view.month = None;
        });
        self.go_to(Section::Bills);
    }

    /// Opens one invoice of a plan.
    pub fn open_invoice(&self, plan: &str, month: usize) {
        self.view.update(|view| {
            view.plan = Some(plan.to_owned());
            view.month = Some(month);
        });
        self.go_to(Section::Bills);
    }

    /// Looks at another plan of the bills that are open, in the same month.
    pub fn choose_plan(&self, place: usize) {
        let id = self
            .bench
            .with_untracked(|bench| bench.rate_card.plans.get(place).map(|plan| plan.id.clone()));
        self.view.update(|view| view.plan = id);
    }

    /// Looks at another month of the plan that is open.
    pub fn choose_month(&self, month: usize) {
        self.view.update(|view| view.month = Some(month));
    }

    /// Follows an incident across plans, or no longer.
    pub fn follow_incident(&self, place: Option<usize>) {
        self.view.update(|view| view.incident = place);
    }

    /// Saves the invoice that is looked at as CSV.
    pub fn save_bill(&self, bill: &Bill) {
        self.save_text("breakeven-invoice.csv", &Csv::of_table(&bill_table(bill)));
    }
}

fn id_of<'a>(case: &Case<'a>, place: usize) -> Option<&'a str> {
    case.rate_card.plans.get(place).map(|plan| plan.id.as_str())
}

/// The month with the longest bar, the first of equals.
fn dearest(plan: &crate::present::bills::PlanBills) -> usize {
    let mut dearest = 0;
    let mut length = f64::MIN;
    for (place, month) in plan.months.iter().enumerate() {
        if month.length > length {
            (dearest, length) = (place, month.length);
        }
    }
    dearest
}
