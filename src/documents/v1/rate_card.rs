//! Rate cards, version 1. Frozen.

use super::objects;
use super::plan::Terms;
use super::scenario::Assumptions;
use crate::documents::value::{
    AnyDecimal, Clock, CurrencyCode, Day, Days, Exact, Id, Line, Many, Named, Note, Nullable,
    RateCardFormat, VersionOne, Whole, Year,
};
use crate::documents::words::PlanKind;
use crate::engine::quantity::{Fraction, Growth, Minutes, SpanOfMonths};
use crate::engine::rate_card::{Grade, MOST_PLANS};

objects! {
    /// What a provider offers.
    RateCard<'a> {
        /// What the document is.
        format: RateCardFormat,
        /// The version of the format.
        version: VersionOne,
        /// Who offers it.
        provider: Provider<'a> = {"name": "", "url": ""},
        /// The currency of every price in it: a code of ISO 4217.
        currency: CurrencyCode,
        /// What is added to invoices.
        tax: Tax<'a> = {"label": "", "rate": "0"},
        /// When the provider works at its usual rate; left out, when the organisation works.
        #[serde(skip_serializing_if = "Option::is_none")]
        service_hours: Option<ServiceHours> = absent,
        /// The ways of buying support that it offers.
        plans: Many<Plan<'a>, 1, MOST_PLANS>,
        /// What forecasts suppose.
        assumptions: Assumptions = {},
        /// What stands behind prices and assumptions.
        evidence: Many<Evidence<'a>, 0, { usize::MAX }> = [],
    }

    /// Who offers a rate card.
    Provider<'a> {
        /// Its name.
        name: Line<'a>,
        /// Its page.
        url: Line<'a>,
    }

    /// Tax on invoices.
    Tax<'a> {
        /// What it is called.
        label: Line<'a>,
        /// Part of the taxable total.
        rate: Exact<Fraction>,
    }

    /// When a provider works at its usual rate.
    ServiceHours {
        /// The days.
        days: Days,
        /// First minute inside, from 00:00.
        opens: Clock,
        /// First minute outside again, later than `opens`; 24:00 is midnight.
        closes: Clock,
        /// Days with holiday rates; left out, the organisation's.
        #[serde(skip_serializing_if = "Option::is_none")]
        holidays: Option<Many<Day, 0, { usize::MAX }>> = absent,
    }

    /// One way of buying support.
    Plan<'a> {
        /// Unique in its rate card.
        id: Id<'a>,
        /// What people call it.
        name: Line<'a> = "",
        /// Which way of buying support it is.
        kind: Named<PlanKind>,
        /// How much every price rises in a year; 0.03 is 3 %.
        annual_increase: Exact<Growth> = "0",
        /// What it charges, by its kind.
        terms: Terms,
        /// How it behaves, as opposed to what it charges.
        service: Service = {},
    }

    /// How a plan behaves, as opposed to what it charges.
    Service {
        /// Working minutes from the report until hands-on.
        response_minutes: Whole<Minutes> = 0,
        /// Part of preventable incidents that proactive care removes, at full effect.
        prevention: Exact<Fraction> = "0",
        /// Months until full effect, from none.
        prevention_ramp_months: Whole<SpanOfMonths> = 0,
        /// Extra incidents from causes left in place.
        recurrence: Exact<Fraction> = "0",
        /// Extra work on each incident because the technician does not know the network.
        discovery_minutes: Whole<Minutes> = 0,
        /// The customer's time for checking one invoice.
        admin_minutes_per_invoice: Whole<Minutes> = 0,
        /// The customer's time for checking one billed incident.
        admin_minutes_per_billed_incident: Whole<Minutes> = 0,
        /// Chance that a needed restore fails.
        restore_failure: Exact<Fraction> = "0",
    }

    /// What stands behind a price or an assumption.
    Evidence<'a> {
        /// Path of the value it is for: field names joined by dots, a plan by its id, `*` for
        /// every plan, such as `plans.flat-rate.terms.per_user`.
        assumption: Line<'a> = "",
        /// What the source says.
        claim: Line<'a> = "",
        /// The value it gives.
        #[serde(skip_serializing_if = "Nullable::is_null")]
        value: Nullable<AnyDecimal> = absent,
        /// The lower end of the range it gives.
        #[serde(skip_serializing_if = "Nullable::is_null")]
        low: Nullable<AnyDecimal> = absent,
        /// The upper end of the range it gives.
        #[serde(skip_serializing_if = "Nullable::is_null")]
        high: Nullable<AnyDecimal> = absent,
        /// Title of the source.
        source: Line<'a> = "",
        /// Where it is.
        url: Line<'a> = "",
        /// Of which year it is, where that was seen.
        #[serde(skip_serializing_if = "Nullable::is_null")]
        year: Nullable<Year> = absent,
        /// How much it can be trusted: G government statistic, S survey with a stated sample, B
        /// benchmark from ticket data, P published price list, V vendor's claim, A anecdote, D
        /// arithmetic from cited figures.
        #[serde(skip_serializing_if = "Nullable::is_null")]
        grade: Nullable<Named<Grade>> = absent,
        /// What else to know.
        note: Note<'a> = "",
    }
}
