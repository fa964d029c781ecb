//! Outcomes of jobs as JSON: amounts in whole minor units, other figures bit by bit.
//!
//! Used by [`super::job`] alone.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::decimal::parse_decimal;
use super::job::Outcome;
use super::value::plain_text;
use crate::engine::around::Found;
use crate::engine::error::EngineError;
use crate::engine::forecast::{Forecast, Gap, Outlook, PlanForecast, TWENTY, Twenty};
use crate::engine::money::{Currency, Money};
use crate::engine::where_it_wins::{Curves, Swing, Swings, WinInput, Wins};

/// An outcome as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OutcomeText {
    Progress { done: u32, of: u32 },
    Forecast(ForecastText),
    Wins(WinsText),
    Neutral(ForecastText),
    Swings(SwingsText),
    Doubt(usize, [u64; 2]),
    Done,
    Failed(ErrorText),
    Unread(String),
}

#[derive(Serialize, Deserialize)]
pub(super) struct ForecastText {
    currency: String,
    months: usize,
    futures: u32,
    incidents_a_month: u64,
    plans: Vec<PlanText>,
    gap_in_invoices: Option<GapText>,
    gap_with_impact: Option<GapText>,
    twenty_in_invoices: TwentyText,
    twenty_with_impact: TwentyText,
}

/// Costs by plan in minor units; parts by twentieth and plan as bits.
#[derive(Serialize, Deserialize)]
struct TwentyText(Vec<[i128; TWENTY]>, Vec<Vec<u64>>);

/// Places of both plans; mean, P10 and P90 in minor units.
#[derive(Serialize, Deserialize)]
struct GapText([usize; 2], [i128; 3]);

#[derive(Serialize, Deserialize)]
struct PlanText {
    id: String,
    invoices: OutlookText,
    with_impact: OutlookText,
}

/// Mean, P10, P50, P90 and dearest month in minor units, and the bits of the part in which the
/// plan is the cheapest.
#[derive(Serialize, Deserialize)]
struct OutlookText([i128; 5], u64);

/// The input, its value and the costs by plan and step, of invoices and with business impact, all
/// as bits. Steps, intervals and crossings follow from these.
#[derive(Serialize, Deserialize)]
pub(super) struct WinsText(String, u64, [Vec<Vec<u64>>; 2]);

/// The input and its value, and of invoices and with business impact: places of both plans; the
/// gap now, lower and higher. Figures as bits.
#[derive(Serialize, Deserialize)]
pub(super) struct SwingsText(String, u64, [([usize; 2], [u64; 3]); 2]);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ErrorText {
    CurrencyMismatch {
        rate_card: String,
        scenario: String,
    },
    TooLarge,
    TooManyIncidents {
        found: usize,
    },
    TooMuchPrevention {
        plan: usize,
        prevention: String,
        preventable_share: String,
    },
    NoProfile,
    TooManyExpected {
        monthly: u64,
    },
    GrowsTooLarge {
        users: u64,
    },
}

impl OutcomeText {
    /// The outcome as it is written.
    pub fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Progress { done, of } => Self::Progress {
                done: *done,
                of: *of,
            },
            Outcome::Forecast(forecast) => Self::Forecast(ForecastText::of(forecast)),
            Outcome::Around(Found::Wins(wins)) => Self::Wins(WinsText::of(wins)),
            Outcome::Around(Found::Neutral(forecast)) => Self::Neutral(ForecastText::of(forecast)),
            Outcome::Around(Found::Swings(swings)) => Self::Swings(SwingsText::of(swings)),
            Outcome::Around(Found::Doubt(place, gaps)) => {
                Self::Doubt(*place, gaps.map(f64::to_bits))
            }
            Outcome::Done => Self::Done,
            Outcome::Failed(error) => Self::Failed(ErrorText::of(error)),
            Outcome::Unread(why) => Self::Unread(why.clone()),
        }
    }
}

/// What was written, read back; `None` where a figure is none.
pub(super) fn outcome_of(written: OutcomeText) -> Option<Outcome> {
    Some(match written {
        OutcomeText::Progress { done, of } => Outcome::Progress { done, of },
        OutcomeText::Forecast(forecast) => Outcome::Forecast(forecast.read()?),
        OutcomeText::Wins(wins) => Outcome::Around(Found::Wins(wins.read()?)),
        OutcomeText::Neutral(forecast) => Outcome::Around(Found::Neutral(forecast.read()?)),
        OutcomeText::Swings(swings) => Outcome::Around(Found::Swings(swings.read()?)),
        OutcomeText::Doubt(place, gaps) => {
            Outcome::Around(Found::Doubt(place, gaps.map(f64::from_bits)))
        }
        OutcomeText::Done => Outcome::Done,
        OutcomeText::Failed(error) => Outcome::Failed(error.read()?),
        OutcomeText::Unread(why) => Outcome::Unread(why),
    })
}

impl ForecastText {
    fn of(forecast: &Forecast) -> Self {
        let Forecast {
            currency,
            months,
            futures,
            incidents_a_month,
            plans,
            gap_in_invoices,
            gap_with_impact,
            twenty_in_invoices,
            twenty_with_impact,
        } = forecast;
        let gap = |gap: &Option<Gap>| gap.map(|gap| GapText::of(&gap, *currency));
        Self {
            currency: currency.code().to_owned(),
            months: *months,
            futures: *futures,
            incidents_a_month: incidents_a_month.to_bits(),
            plans: plans
                .iter()
                .map(|plan| PlanText::of(plan, *currency))
                .collect(),
            gap_in_invoices: gap(gap_in_invoices),
            gap_with_impact: gap(gap_with_impact),
            twenty_in_invoices: TwentyText::of(twenty_in_invoices, *currency),
            twenty_with_impact: TwentyText::of(twenty_with_impact, *currency),
        }
    }

    fn read(self) -> Option<Forecast> {
        let currency = Currency::from_code(&self.currency)?;
        Some(Forecast {
            currency,
            months: self.months,
            futures: self.futures,
            incidents_a_month: f64::from_bits(self.incidents_a_month),
            plans: self
                .plans
                .into_iter()
                .map(|plan| plan.read(currency))
                .collect::<Option<_>>()?,
            gap_in_invoices: read_gap(self.gap_in_invoices, currency)?,
            gap_with_impact: read_gap(self.gap_with_impact, currency)?,
            twenty_in_invoices: self.twenty_in_invoices.read(currency)?,
            twenty_with_impact: self.twenty_with_impact.read(currency)?,
        })
    }
}

impl TwentyText {
    fn of(twenty: &Twenty, currency: Currency) -> Self {
        let Twenty { costs, cheapest } = twenty;
        let bits = |parts: &Vec<f64>| parts.iter().map(|part| part.to_bits()).collect();
        Self(
            costs
                .iter()
                .map(|costs| costs.map(|cost| minor_units(cost, currency)))
                .collect(),
            cheapest.iter().map(bits).collect(),
        )
    }

    fn read(self, currency: Currency) -> Option<Twenty> {
        let Self(costs, cheapest) = self;
        let read = |minor: [i128; TWENTY]| {
            let mut costs = [Money::ZERO; TWENTY];
            for (cost, minor) in costs.iter_mut().zip(minor) {
                *cost = amount(minor, currency)?;
            }
            Some(costs)
        };
        Some(Twenty {
            costs: costs.into_iter().map(read).collect::<Option<_>>()?,
            cheapest: cheapest
                .into_iter()
                .map(|parts| parts.into_iter().map(f64::from_bits).collect())
                .collect(),
        })
    }
}

impl PlanText {
    fn of(plan: &PlanForecast, currency: Currency) -> Self {
        let PlanForecast {
            id,
            invoices,
            with_impact,
        } = plan;
        Self {
            id: id.clone(),
            invoices: OutlookText::of(invoices, currency),
            with_impact: OutlookText::of(with_impact, currency),
        }
    }

    fn read(self, currency: Currency) -> Option<PlanForecast> {
        Some(PlanForecast {
            id: self.id,
            invoices: self.invoices.read(currency)?,
            with_impact: self.with_impact.read(currency)?,
        })
    }
}

impl OutlookText {
    fn of(outlook: &Outlook, currency: Currency) -> Self {
        let Outlook {
            mean,
            p10,
            p50,
            p90,
            worst_month_p90,
            cheapest,
        } = outlook;
        let amounts = [mean, p10, p50, p90, worst_month_p90];
        Self(
            amounts.map(|amount| minor_units(*amount, currency)),
            cheapest.to_bits(),
        )
    }

    fn read(&self, currency: Currency) -> Option<Outlook> {
        let Self([mean, p10, p50, p90, worst], cheapest) = self;
        let amount = |minor: &i128| amount(*minor, currency);
        Some(Outlook {
            mean: amount(mean)?,
            p10: amount(p10)?,
            p50: amount(p50)?,
            p90: amount(p90)?,
            worst_month_p90: amount(worst)?,
            cheapest: f64::from_bits(*cheapest),
        })
    }
}

impl GapText {
    fn of(gap: &Gap, currency: Currency) -> Self {
        let Gap {
            best,
            second,
            mean,
            p10,
            p90,
        } = gap;
        Self(
            [*best, *second],
            [mean, p10, p90].map(|amount| minor_units(*amount, currency)),
        )
    }

    fn read(&self, currency: Currency) -> Option<Gap> {
        let Self([best, second], [mean, p10, p90]) = self;
        Some(Gap {
            best: *best,
            second: *second,
            mean: amount(*mean, currency)?,
            p10: amount(*p10, currency)?,
            p90: amount(*p90, currency)?,
        })
    }
}

impl WinsText {
    fn of(wins: &Wins) -> Self {
        let costs = |curves: &Curves| {
            let of_plan = |costs: &Vec<f64>| costs.iter().map(|cost| cost.to_bits()).collect();
            curves.costs.iter().map(of_plan).collect()
        };
        Self(
            code_of(wins.input),
            wins.now.to_bits(),
            [costs(&wins.invoices), costs(&wins.with_impact)],
        )
    }

    fn read(self) -> Option<Wins> {
        let Self(code, now, costs) = self;
        let (input, now) = (input_of(&code)?, f64::from_bits(now));
        let is_varied = costs.iter().flatten().any(|of_plan| !of_plan.is_empty());
        let steps = if is_varied {
            input.steps(now)
        } else {
            Vec::new()
        };
        let [invoices, with_impact] = costs.map(|costs| {
            let of_plan =
                |bits: Vec<u64>| -> Vec<f64> { bits.into_iter().map(f64::from_bits).collect() };
            Curves::new(&steps, costs.into_iter().map(of_plan).collect())
        });
        Some(Wins {
            input,
            now,
            steps,
            invoices,
            with_impact,
        })
    }
}

impl SwingsText {
    fn of(swings: &Swings) -> Self {
        let of = |swing: &Swing| {
            (
                [swing.best, swing.second],
                [swing.now, swing.lower, swing.higher].map(f64::to_bits),
            )
        };
        Self(
            code_of(swings.invoices.input),
            swings.invoices.value.to_bits(),
            [of(&swings.invoices), of(&swings.with_impact)],
        )
    }

    fn read(self) -> Option<Swings> {
        let Self(code, value, both) = self;
        let (input, value) = (input_of(&code)?, f64::from_bits(value));
        let [invoices, with_impact] = both.map(|([best, second], bits)| {
            let [now, lower, higher] = bits.map(f64::from_bits);
            Swing {
                input,
                value,
                best,
                second,
                now,
                lower,
                higher,
            }
        });
        Some(Swings {
            invoices,
            with_impact,
        })
    }
}

/// A short name of an input; that of a price holds its plan's place.
pub(super) fn code_of(input: WinInput) -> String {
    match input {
        WinInput::PlanPrice(place) => place.to_string(),
        WinInput::Users => "u".to_owned(),
        WinInput::IncidentsAMonth => "i".to_owned(),
        WinInput::WorkMinutes => "w".to_owned(),
        WinInput::ShareAfterHours => "a".to_owned(),
        WinInput::ShareOnsite => "o".to_owned(),
        WinInput::EmployeeHourCost => "e".to_owned(),
        WinInput::Horizon => "h".to_owned(),
        WinInput::Belief => "b".to_owned(),
    }
}

/// The input with this code.
pub(super) fn input_of(code: &str) -> Option<WinInput> {
    Some(match code {
        "u" => WinInput::Users,
        "i" => WinInput::IncidentsAMonth,
        "w" => WinInput::WorkMinutes,
        "a" => WinInput::ShareAfterHours,
        "o" => WinInput::ShareOnsite,
        "e" => WinInput::EmployeeHourCost,
        "h" => WinInput::Horizon,
        "b" => WinInput::Belief,
        place => WinInput::PlanPrice(place.parse().ok()?),
    })
}

/// `None` where a gap is there and cannot be read.
#[allow(
    clippy::option_option,
    reason = "outside: whether it could be read; inside: whether there is one"
)]
fn read_gap(gap: Option<GapText>, currency: Currency) -> Option<Option<Gap>> {
    match gap {
        None => Some(None),
        Some(gap) => gap.read(currency).map(Some),
    }
}

impl ErrorText {
    fn of(error: &EngineError) -> Self {
        match error {
            EngineError::CurrencyMismatch {
                rate_card,
                scenario,
            } => Self::CurrencyMismatch {
                rate_card: (*rate_card).to_owned(),
                scenario: (*scenario).to_owned(),
            },
            EngineError::TooLarge => Self::TooLarge,
            EngineError::TooManyIncidents { found } => Self::TooManyIncidents { found: *found },
            EngineError::TooMuchPrevention {
                plan,
                prevention,
                preventable_share,
            } => Self::TooMuchPrevention {
                plan: *plan,
                prevention: plain_text(*prevention),
                preventable_share: plain_text(*preventable_share),
            },
            EngineError::NoProfile => Self::NoProfile,
            EngineError::TooManyExpected { monthly } => Self::TooManyExpected { monthly: *monthly },
            EngineError::GrowsTooLarge { users } => Self::GrowsTooLarge { users: *users },
        }
    }

    fn read(self) -> Option<EngineError> {
        let code = |text: String| Currency::from_code(&text).map(Currency::code);
        let decimal = |text: String| parse_decimal(&text).ok();
        Some(match self {
            Self::CurrencyMismatch {
                rate_card,
                scenario,
            } => EngineError::CurrencyMismatch {
                rate_card: code(rate_card)?,
                scenario: code(scenario)?,
            },
            Self::TooLarge => EngineError::TooLarge,
            Self::TooManyIncidents { found } => EngineError::TooManyIncidents { found },
            Self::TooMuchPrevention {
                plan,
                prevention,
                preventable_share,
            } => EngineError::TooMuchPrevention {
                plan,
                prevention: decimal(prevention)?,
                preventable_share: decimal(preventable_share)?,
            },
            Self::NoProfile => EngineError::NoProfile,
            Self::TooManyExpected { monthly } => EngineError::TooManyExpected { monthly },
            Self::GrowsTooLarge { users } => EngineError::GrowsTooLarge { users },
        })
    }
}

/// An amount in whole minor units.
fn minor_units(money: Money, currency: Currency) -> i128 {
    let amount = money.amount();
    let missing = currency.minor_digits().saturating_sub(amount.scale());
    // 28 digits and at most 4 more fit into 38.
    amount
        .mantissa()
        .saturating_mul(10_i128.saturating_pow(missing))
}

fn amount(minor: i128, currency: Currency) -> Option<Money> {
    Decimal::try_from_i128_with_scale(minor, currency.minor_digits())
        .ok()
        .map(|amount| currency.round(amount))
}
