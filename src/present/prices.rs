//! The prices of a rate card: what each is, in which range it lies, and who says so.

use rust_decimal::Decimal;

use super::format::{Locale, MoneyFormat, NumberFormat};
use super::words;
use crate::engine::rate_card::{Evidence, RateCard};

/// One price and its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PriceRow {
    /// Which plans have it: `All plans`, `Flat-rate`.
    pub plans: String,
    /// What the source says.
    pub claim: String,
    /// The value in use.
    pub value: String,
    /// The range of the sources: `$75 to $200`; empty where there is none.
    pub range: String,
    /// Title of the source.
    pub source: String,
    /// Where it is; only addresses of the web.
    pub url: Option<String>,
    /// Of which year it is; empty where that is not known.
    pub year: String,
    /// What kind of source it is.
    pub kind: &'static str,
    /// What else to know.
    pub note: String,
}

/// The prices that a rate card gives sources for, in its order.
#[must_use]
pub fn price_rows(card: &RateCard, locale: &'static Locale) -> Vec<PriceRow> {
    card.evidence
        .iter()
        .filter_map(|evidence| {
            let (plan, field) = evidence
                .assumption
                .strip_prefix("plans.")?
                .split_once(".terms.")?;
            Some(row(card, evidence, plan, field, locale))
        })
        .collect()
}

fn row(
    card: &RateCard,
    evidence: &Evidence,
    plan: &str,
    field: &str,
    locale: &'static Locale,
) -> PriceRow {
    let shown = |value: Decimal| Kind::of(field).show(value, card, locale);
    PriceRow {
        plans: card
            .plans
            .iter()
            .find(|known| known.id == plan)
            .map_or_else(|| words::prices::all_plans().to_owned(), words::plans::name),
        claim: evidence.claim.clone(),
        value: evidence.value.map(shown).unwrap_or_default(),
        range: match (evidence.low, evidence.high) {
            (Some(low), Some(high)) => words::findings::from_to(&shown(low), &shown(high)),
            _ => String::new(),
        },
        source: evidence.source.clone(),
        url: is_web_address(&evidence.url).then(|| evidence.url.clone()),
        year: evidence
            .year
            .map(|year| year.to_string())
            .unwrap_or_default(),
        kind: evidence.grade.map(words::prices::grade).unwrap_or_default(),
        note: evidence.note.clone(),
    }
}

/// What a price counts in, by the name of its field.
#[derive(Clone, Copy)]
enum Kind {
    Money,
    Minutes,
    Times,
    Share,
    Plain,
}

impl Kind {
    fn of(field: &str) -> Self {
        let name = field.rsplit('.').next().unwrap_or(field);
        if field.contains("multipliers") {
            Self::Times
        } else if name.contains("minutes") {
            Self::Minutes
        } else if ["discount", "markup", "overhead"]
            .iter()
            .any(|part| name.contains(part))
        {
            Self::Share
        } else if name.contains("months") || name.contains("weeks") || name == "staff" {
            Self::Plain
        } else {
            Self::Money
        }
    }

    fn show(self, value: Decimal, card: &RateCard, locale: &'static Locale) -> String {
        let numbers = NumberFormat::new(locale);
        match self {
            Self::Money => MoneyFormat::new(locale, card.currency).price(value),
            Self::Minutes => words::prices::minutes(&numbers.decimal(value)),
            Self::Times => words::prices::times(&numbers.decimal(value)),
            Self::Share => numbers.percent(value),
            Self::Plain => numbers.decimal(value),
        }
    }
}

/// Only these are made links: any other kind of address could run as a program.
pub(super) fn is_web_address(url: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}
