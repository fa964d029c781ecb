//! The calculator in a frame of a host page: what the owner set, whose prices count, what is told.
//!
//! `ui::embed` draws it. The contract is in [`crate::embed`]; `loader.js` is the other side. Nothing is
//! stored here: a visitor keeps figures by opening the full version, which gets them in its fragment.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::address::{Address, FrameAddress};
use super::bench::{Bench, Origin, Prices};
use super::input::Input;
use super::opening::{Changes, Opening};
use super::records::Keeper;
use super::session::{PriceChoice, Session, this_month};
use super::sharing::look_as;
use super::view::ViewState;
use crate::documents::share_link::read_share_link;
use crate::documents::{Fault, Problem, built_in, read_rate_card};
use crate::embed::attribute::Attribute;
use crate::embed::config::{Config, Figure, Refused, Report};
use crate::embed::protocol::{Door, ErrorCode, Field, Figures, FromHost, MOST_CARD, ToHost};
use crate::engine::quantity::Price;
use crate::engine::rate_card::RateCard;
use crate::platform::frame::{self, Heard, Said};
use crate::platform::storage::MemoryStore;
use crate::platform::turns::begin;
use crate::platform::{address, page};

/// Milliseconds until prices that the host page should bring are given up.
const PATIENCE: i32 = 20_000;

/// A bad incident takes so many times as long as a typical one, where the owner sets that one alone.
const BAD_TO_TYPICAL: i64 = 4;

/// The calculator in a frame.
#[derive(Clone, Copy)]
pub struct Embedding {
    /// What is computed.
    pub session: Session,
    /// What the owner set.
    pub config: RwSignal<Config>,
    /// Whether the figures count.
    pub offer: RwSignal<Offer>,
    pub(super) door: StoredValue<Option<Door>, LocalStorage>,
    /// What the host has heard of last.
    pub(super) last: StoredValue<Option<(Report, Figures)>>,
    /// What is wrong with each attribute, or with the whole.
    faults: StoredValue<BTreeMap<Option<Attribute>, ErrorCode>>,
}

/// Whether there are prices, and thus figures to show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Offer {
    /// There are.
    Known,
    /// The owner's are on their way.
    Awaited,
    /// Those that the owner asked for cannot be had; no others take their place.
    Refused {
        /// Why.
        code: ErrorCode,
        /// What exactly is wrong, for the owner.
        faults: Vec<Fault>,
    },
}

impl Embedding {
    /// Begins, if the address asks for a frame.
    #[must_use]
    pub fn start() -> Option<Self> {
        let Address::Frame(frame) = Address::of(&address::fragment()) else {
            return None;
        };
        let opened = Opening {
            bench: typical_bench()?,
            changes: Changes::Saved,
            view: ViewState::default(),
            notices: Vec::new(),
        };
        let store = Box::new(MemoryStore::default());
        let FrameAddress {
            id,
            config,
            refused,
        } = *frame;
        let embedding = Self {
            session: Session::begin(opened, Keeper::new(store, "frame".to_owned())),
            config: RwSignal::new(config),
            offer: RwSignal::new(Offer::Known),
            door: StoredValue::new_local(id.map(Door::new)),
            last: StoredValue::new(None),
            faults: StoredValue::default(),
        };
        for Refused(attribute) in refused {
            embedding.fault(ErrorCode::Attribute, Some(attribute));
        }
        for attribute in Attribute::ALL {
            embedding.apply(attribute);
        }
        frame::listen(move |heard| embedding.hear(heard));
        embedding.report_results();
        Some(embedding)
    }

    /// The frame that the page is in; `None` on a page of its own.
    #[must_use]
    pub fn get() -> Option<Self> {
        use_context()
    }

    /// The inputs that are asked for.
    #[must_use]
    pub fn inputs(&self) -> Vec<Input> {
        self.config.with(|config| {
            config
                .figures()
                .iter()
                .map(|figure| input(*figure))
                .collect()
        })
    }

    /// Takes a link with everything, for the visitor and for the host.
    pub fn share(&self) {
        if let Some(link) = self.session.copy_link() {
            self.say(&ToHost::Share(link));
        }
    }

    /// Tells the host that the visitor wants to talk.
    pub fn contact(&self) {
        self.say(&ToHost::Contact);
    }

    /// Opens what can be printed, with all figures in its address.
    pub fn print(&self) {
        if let Ok(link) = untrack(|| self.session.link()) {
            // Where the browser forbids it, the link in the frame does the same.
            let _ = address::open(&format!("{link}&print"));
        }
    }

    pub(super) fn say(&self, message: &ToHost) {
        self.door.with_value(|door| {
            if let Some(door) = door
                && let Some(origin) = message.audience(door.host())
            {
                frame::say(&message.to_json(door.id()), origin);
            }
        });
    }

    fn hear(&self, heard: Heard) {
        let fields: Vec<_> = heard.fields.into_iter().map(field).collect();
        let message = self
            .door
            .try_update_value(|door| door.as_mut()?.admit(heard.at, &heard.origin, &fields))
            .flatten();
        match message {
            None => {}
            Some(FromHost::Hello) => self.greet(&heard.origin),
            Some(FromHost::Print) => self.print(),
            Some(FromHost::Focus) => page::focus_first_field(),
            Some(FromHost::Card(text)) => self.take_card(&text),
            Some(FromHost::NoCard) => self.refuse(ErrorCode::RateCardMissing, Vec::new()),
            Some(FromHost::Configure(attribute, value)) => {
                self.configure(attribute, value.as_deref());
            }
        }
    }

    fn greet(&self, origin: &str) {
        self.door.with_value(|door| {
            if let Some(door) = door {
                frame::name_host(origin, door.id());
            }
        });
        for (attribute, code) in self.faults.get_value() {
            self.say(&ToHost::Error(code, attribute));
        }
        self.report();
    }

    fn configure(&self, attribute: Attribute, value: Option<&str>) {
        let before = self.config.get_untracked();
        let mut config = before.clone();
        let set = config.set(attribute, value);
        self.faults.update_value(|faults| {
            faults.remove(&Some(attribute));
        });
        if set.is_err() {
            self.fault(ErrorCode::Attribute, Some(attribute));
        }
        if config != before {
            self.config.set(config);
            self.apply(attribute);
        }
    }

    /// Does what an attribute says. Those that are not here are read where they count.
    fn apply(&self, attribute: Attribute) {
        let config = self.config.get_untracked();
        match attribute {
            Attribute::RateCard => self.bring_card(config.rate_card.as_deref()),
            Attribute::Scenario => self.open_scenario(config.scenario.as_deref()),
            Attribute::Currency => self.check_currency(),
            Attribute::Lang => self.speak(config.lang.as_deref()),
            Attribute::Theme | Attribute::Accent | Attribute::Radius | Attribute::Font => {
                super::dress::dress(&config);
            }
            Attribute::Users => self.fill(attribute, Input::People, config.users),
            Attribute::IncidentsPerMonth => {
                self.fill(
                    attribute,
                    Input::IncidentsPerMonth,
                    config.incidents_per_month,
                );
            }
            Attribute::TypicalMinutes => {
                self.fill(attribute, Input::TypicalMinutes, config.typical_minutes);
            }
            Attribute::Report => self.report(),
            Attribute::Lock => self.session.price_choice.set(if config.lock.is_empty() {
                PriceChoice::Free
            } else {
                PriceChoice::Locked
            }),
            Attribute::Sections | Attribute::Inputs | Attribute::ContactUrl => {}
        }
    }

    fn bring_card(&self, wanted: Option<&str>) {
        let Some(wanted) = wanted.map(ToOwned::to_owned) else {
            if self
                .session
                .bench
                .with_untracked(|bench| bench.prices == Prices::Own)
                && let Ok(card) = built_in::rate_card()
            {
                self.price_by(card, Prices::BuiltIn);
            }
            return;
        };
        self.offer.set(Offer::Awaited);
        let embedding = *self;
        let is_wanted = move |address: &str| {
            let config = embedding.config.try_get_untracked();
            config.is_some_and(|config| config.rate_card.as_deref() == Some(address))
        };
        if address::is_own(&wanted) {
            begin(async move {
                let fetched = frame::fetch_text(&wanted, MOST_CARD).await;
                match fetched {
                    _ if !is_wanted(&wanted) => {}
                    Ok(text) => embedding.take_card(&text),
                    Err(_) => embedding.refuse(ErrorCode::RateCardMissing, Vec::new()),
                }
            });
        } else if self.door.with_value(Option::is_none) {
            // A plain frame: nobody can bring it.
            self.refuse(ErrorCode::RateCardMissing, Vec::new());
        } else {
            page::after_milliseconds(PATIENCE, move || {
                if is_wanted(&wanted) && embedding.offer.get_untracked() == Offer::Awaited {
                    embedding.refuse(ErrorCode::RateCardMissing, Vec::new());
                }
            });
        }
    }

    fn take_card(&self, text: &str) {
        if self
            .config
            .with_untracked(|config| config.rate_card.is_none())
        {
            return;
        }
        match read_rate_card(text) {
            Ok(card) => self.price_by(card, Prices::Own),
            Err(faults) => {
                let is_newer =
                    |fault: &Fault| matches!(fault.problem, Problem::NewerVersion { .. });
                let code = if faults.iter().any(is_newer) {
                    ErrorCode::RateCardVersion
                } else {
                    ErrorCode::RateCardInvalid
                };
                self.refuse(code, faults);
            }
        }
    }

    fn price_by(&self, card: RateCard, prices: Prices) {
        let bench = self.session.bench.get_untracked();
        let mut scenario = (*bench.scenario).clone();
        let is_typical = self
            .config
            .with_untracked(|config| config.scenario.is_none());
        if is_typical && scenario.currency != card.currency {
            // What an hour costs in another currency is not known.
            scenario.currency = card.currency;
            if let Ok(unknown) = Price::new(Decimal::ZERO) {
                scenario.organisation.employee_hour_cost = unknown;
            }
        }
        self.session.begin_again(Bench {
            scenario: Arc::new(scenario),
            ..bench.with_rate_card(card, prices)
        });
        self.faults.update_value(|faults| {
            faults.remove(&Some(Attribute::RateCard));
        });
        self.offer.set(Offer::Known);
        self.check_currency();
    }

    fn open_scenario(&self, payload: Option<&str>) {
        let Some(payload) = payload else { return };
        let Ok(shared) = read_share_link(payload) else {
            return self.fault(ErrorCode::Scenario, Some(Attribute::Scenario));
        };
        let bench = self.session.bench.get_untracked();
        let has_card = self
            .config
            .with_untracked(|config| config.rate_card.is_some());
        let (rate_card, prices) = match shared.rate_card {
            Some(card) if !has_card => (Arc::new(card), Prices::Own),
            _ => (bench.rate_card, bench.prices),
        };
        self.session.begin_again(Bench {
            scenario: Arc::new(shared.scenario),
            rate_card,
            prices,
            origin: Origin::Own,
        });
        self.session
            .view
            .update(|view| look_as(view, shared.outlook));
        self.check_currency();
    }

    /// Refuses figures whose prices are in another currency than the owner or the scenario says.
    fn check_currency(&self) {
        let (scenario, card) = self
            .session
            .bench
            .with_untracked(|bench| (bench.scenario.currency, bench.rate_card.currency));
        let wanted = self.config.with_untracked(|config| config.currency.clone());
        let fits = scenario == card && wanted.is_none_or(|wanted| wanted == card.code());
        match self.offer.get_untracked() {
            Offer::Known if !fits => self.refuse(ErrorCode::Currency, Vec::new()),
            Offer::Refused {
                code: ErrorCode::Currency,
                ..
            } if fits => {
                self.faults.update_value(|faults| {
                    faults.remove(&Some(Attribute::Currency));
                });
                self.offer.set(Offer::Known);
            }
            _ => {}
        }
    }

    fn speak(&self, lang: Option<&str>) {
        if let Some(tag) = lang {
            self.session.speak_tag(tag);
        }
    }

    /// Puts a figure of the owner's in its place, behind which no undo goes.
    fn fill(&self, attribute: Attribute, input: Input, figure: Option<String>) {
        let Some(figure) = figure.and_then(|figure| figure.parse::<Decimal>().ok()) else {
            return;
        };
        let session = self.session;
        if input == Input::TypicalMinutes {
            let bad = session
                .bench
                .with_untracked(|bench| Input::BadMinutes.value(&bench.scenario));
            if bad.is_some_and(|bad| bad < figure)
                && let Some(bad) = figure.checked_mul(BAD_TO_TYPICAL.into())
            {
                // A figure out of bounds is refused with the other one, below.
                let _ = session.put(Input::BadMinutes, bad);
            }
        }
        if session.put(input, figure).is_err() {
            self.fault(ErrorCode::Attribute, Some(attribute));
        }
        session.begin_again(session.bench.get_untracked());
    }

    fn refuse(&self, code: ErrorCode, faults: Vec<Fault>) {
        self.offer.set(Offer::Refused { code, faults });
        let attribute = match code {
            ErrorCode::Currency => Attribute::Currency,
            _ => Attribute::RateCard,
        };
        self.fault(code, Some(attribute));
    }

    /// Tells the host what is wrong, now or once it has said hello.
    pub(super) fn fault(&self, code: ErrorCode, attribute: Option<Attribute>) {
        let is_new = self
            .faults
            .try_update_value(|faults| faults.insert(attribute, code) != Some(code));
        if is_new == Some(true) {
            self.say(&ToHost::Error(code, attribute));
        }
    }
}

/// The typical office under the built-in prices.
fn typical_bench() -> Option<Bench> {
    Some(Bench {
        scenario: Arc::new(built_in::example_scenario(this_month().plus(-12))?),
        rate_card: Arc::new(built_in::rate_card().ok()?),
        prices: Prices::BuiltIn,
        origin: Origin::Example,
    })
}

const fn input(figure: Figure) -> Input {
    match figure {
        Figure::Users => Input::People,
        Figure::IncidentsPerMonth => Input::IncidentsPerMonth,
        Figure::TypicalMinutes => Input::TypicalMinutes,
        Figure::BadMinutes => Input::BadMinutes,
        Figure::AfterHours => Input::AfterHours,
        Figure::Onsite => Input::Onsite,
        Figure::Devices => Input::Devices,
        Figure::Servers => Input::Servers,
        Figure::Sites => Input::Sites,
    }
}

fn field((name, said): (String, Said)) -> (String, Field) {
    let field = match said {
        Said::Text(text) => Field::Text(text),
        Said::Number(number) => Field::Number(number),
        Said::Other => Field::Other,
    };
    (name, field)
}
