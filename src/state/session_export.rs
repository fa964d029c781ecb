//! The session's files for spreadsheets: all bills, and the comparison as it stands.

use leptos::prelude::*;

use super::session::Session;
use super::view::Period;
use crate::present::export::{Csv, bills_csv, comparison_csv};

impl Session {
    /// Saves every line of every invoice of all plans as CSV.
    pub fn save_bills(&self) {
        let locale = self.locale.get_untracked();
        let text = self.results.priced.with_untracked(|priced| {
            let case = priced.as_ref().ok()?.case(locale);
            Some(bills_csv(&case, None))
        });
        if let Some(text) = text {
            self.save_text("breakeven-bills.csv", &text);
        }
    }

    /// Saves the plans in their order as CSV: of a replay with exact amounts, of a forecast as it
    /// is shown.
    pub fn save_comparison(&self) {
        let text = match self.results.period.get_untracked() {
            Period::Past => {
                let locale = self.locale.get_untracked();
                let counted = self.view.with_untracked(|view| view.counted);
                self.results.priced.with_untracked(|priced| {
                    comparison_csv(&priced.as_ref().ok()?.case(locale), counted).ok()
                })
            }
            Period::Coming => self.results.comparison.with_untracked(|comparison| {
                let comparison = comparison.as_ref()?;
                Some(Csv::of_table(&comparison.table))
            }),
        };
        if let Some(text) = text {
            self.save_text("breakeven-comparison.csv", &text);
        }
    }
}
