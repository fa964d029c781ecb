//! What the calculator in a frame says of itself: how high it is, and what the figures are.

use leptos::html::Div;
use leptos::prelude::*;

use super::embedding::{Embedding, Offer};
use super::forecasting::Freshness;
use super::view::Period;
use crate::documents::decimal::decimal_text;
use crate::embed::config::Report;
use crate::embed::protocol::{ErrorCode, Figures, ToHost, Total};
use crate::platform::{frame, page};

/// Milliseconds of rest after which a result is told.
const REST: i32 = 400;

/// Pixels below which a change of height is none.
const LEAST_CHANGE: f64 = 2.0;

impl Embedding {
    /// Tells the host how high an element is, now and whenever that changes.
    pub fn tell_height_of(&self, element: NodeRef<Div>) {
        let embedding = *self;
        let told = StoredValue::new(0.0_f64);
        Effect::new(move |_| {
            if let Some(element) = element.get() {
                frame::watch_height(&element, move |height| {
                    let Some(before) = told.try_get_value() else {
                        return;
                    };
                    if (height - before).abs() >= LEAST_CHANGE
                        && let Some(pixels) = whole_pixels(height)
                    {
                        told.set_value(height);
                        embedding.say(&ToHost::Resize(pixels));
                    }
                });
            }
        });
    }

    /// From now on tells the host of every result, once changes rest.
    pub(super) fn report_results(&self) {
        let embedding = *self;
        let results = self.session.results;
        Effect::new(move |_| {
            results.comparison.track();
            results.forecast.track();
            embedding.offer.track();
            page::after_rest("report", REST, move || embedding.report());
        });
        Effect::new(move |_| {
            if results.priced.with(Result::is_err) && embedding.offer.get() == Offer::Known {
                embedding.fault(ErrorCode::Figures, None);
            }
        });
    }

    /// Tells the host of the present result, unless it has heard of it.
    pub(super) fn report(&self) {
        let has_host = self
            .door
            .try_with_value(|door| door.as_ref().is_some_and(|door| door.host().is_some()));
        let (Some(true), Some(figures)) = (has_host, self.figures()) else {
            return;
        };
        if self.last.with_value(Option::is_none) {
            self.say(&ToHost::Ready);
        }
        let asked = self.config.with_untracked(|config| config.report);
        let result = ToHost::Result((asked == Report::Totals).then(|| figures.clone()));
        let heard = Some((asked, figures));
        if self.last.get_value() != heard {
            self.last.set_value(heard);
            self.say(&result);
        }
    }

    /// What the plans cost; `None` while that is not known, or is not of the owner's prices.
    fn figures(&self) -> Option<Figures> {
        let results = self.session.results;
        let is_updating = results
            .forecast
            .try_with_untracked(|answer| answer.freshness == Freshness::Updating)?;
        if is_updating || self.offer.get_untracked() != Offer::Known {
            return None;
        }
        let currency = self
            .session
            .bench
            .with_untracked(|bench| bench.rate_card.currency);
        let months = match results.period.get_untracked() {
            Period::Past => "past",
            Period::Coming => "coming",
        };
        results.comparison.with_untracked(|comparison| {
            let rows = &comparison.as_ref()?.rows;
            Some(Figures {
                cheapest: rows.first()?.id.clone(),
                totals: rows
                    .iter()
                    .map(|row| Total {
                        plan: row.id.clone(),
                        name: row.name.clone(),
                        total: decimal_text(row.cost.amount()),
                    })
                    .collect(),
                currency: currency.code().to_owned(),
                months,
            })
        })
    }
}

/// So many pixels hold it; `None` of what is no height.
fn whole_pixels(height: f64) -> Option<u32> {
    use rust_decimal::prelude::ToPrimitive;
    height.ceil().to_u32().filter(|pixels| *pixels > 0)
}
