//! Links: making one of what is on the bench, and opening one as a copy that is nobody's yet.
//!
//! A link opens over the visitor's own figures without touching them: nothing is saved until
//! [`Session::keep_copy`], and [`Session::back_to_own`] brings the own figures back.

use std::sync::Arc;

use leptos::prelude::*;

use super::address::{Address, Purpose};
use super::bench::{Bench, Origin, Prices};
use super::forecasting::Freshness;
use super::notice::{Notice, Refusal};
use super::session::{Place, Session};
use super::view::{Period, ViewState};
use crate::documents::share_link::{
    Claims, Cost, LONG, LinkFault, Months, Outlook, Shared, read_share_link, write_share_link,
};
use crate::engine::replay::replay;
use crate::engine::scenario::History;
use crate::platform::{address, clipboard, page};
use crate::present::case::Counted;
use crate::present::words;

/// Incidents that are written down again with every change.
const AT_HAND: usize = 2_000;

/// Milliseconds in which a picture of the figures is on screen.
const DRAWN: i32 = 300;

impl Session {
    /// Does what the page's fragment asks for, now and whenever it changes.
    pub fn follow_address(&self) {
        let session = *self;
        session.go_to_address();
        address::when_fragment_changes(move || session.go_to_address());
    }

    /// The address that carries everything on the bench.
    ///
    /// # Errors
    /// [`LinkFault::TooLarge`] when that is more than a link may carry.
    pub fn link(&self) -> Result<String, LinkFault> {
        let bench = self.bench.get();
        let outlook = self.view.with(outlook_of);
        let payload = write_share_link(&bench.scenario, &bench.rate_card, outlook)?;
        Ok(format!("{}#s={payload}", address::page()))
    }

    /// The same for an address that stands ready: without figures where they are so many that every
    /// change would take long to write down.
    #[must_use]
    pub fn link_at_hand(&self) -> String {
        let is_long = self.bench.with(|bench| match &bench.scenario.history {
            History::Log(log) => log.incidents.len() > AT_HAND,
            History::Summary(_) => false,
        });
        let link = if is_long { None } else { self.link().ok() };
        link.unwrap_or_else(address::page)
    }

    /// Copies a link, unless it is so long that a file is better. Whether it is being copied.
    pub fn copy_link(&self) -> Option<String> {
        let link = untrack(|| self.link());
        self.notices
            .update(|notices| notices.retain(|notice| !notice.is_of_link()));
        match link {
            Ok(link) if link.len() <= LONG => {
                self.copy(&link);
                Some(link)
            }
            Ok(link) => {
                self.tell(Notice::LongLink { link: Some(link) });
                page::after_paint(page::to_top);
                None
            }
            Err(_) => {
                self.tell(Notice::LongLink { link: None });
                page::after_paint(page::to_top);
                None
            }
        }
    }

    /// Copies a link as it is.
    pub fn copy(&self, link: &str) {
        let session = *self;
        let text = link.to_owned();
        clipboard::copy(link, move |copied| {
            session.tell(if copied {
                Notice::LinkCopied { link: text }
            } else {
                Notice::LinkNotCopied { link: text }
            });
        });
    }

    /// Makes the copy from a link the visitor's own; undo still brings back what was there.
    pub fn keep_copy(&self) {
        self.own.set_value(None);
        self.autosave.release();
        address::forget_fragment();
    }

    /// Puts the copy from a link away.
    pub fn back_to_own(&self) {
        if let Some((bench, view)) = self.own.get_value() {
            self.own.set_value(None);
            self.rest();
            self.change("own", words::undo::open_link(), bench);
            self.rest();
            self.look(view);
            self.autosave.let_go();
            address::forget_fragment();
        }
    }

    fn go_to_address(&self) {
        match Address::of(&address::fragment()) {
            Address::Link { payload, purpose } => {
                self.place.set(Place::Comparison);
                self.open_link(&payload, purpose);
            }
            Address::OnYourSite => self.place.set(Place::OnYourSite),
            Address::Home | Address::Frame(_) => self.place.set(Place::Comparison),
        }
    }

    fn open_link(&self, payload: &str, purpose: Purpose) {
        let opened = read_share_link(payload)
            .map_err(refusal)
            .and_then(|shared| self.bench_of(shared));
        match opened {
            Err(why) => {
                let file = words::told::the_link().to_owned();
                self.tell(Notice::Refused { file, why });
                page::after_paint(page::to_top);
            }
            Ok((bench, outlook)) => {
                if self.own.with_value(Option::is_none) {
                    let own = (self.bench.get_untracked(), self.view.get_untracked());
                    self.autosave.hold();
                    self.own.set_value(Some(own));
                }
                self.cancel_import();
                self.rest();
                self.change("link", words::undo::open_link(), bench);
                self.rest();
                let mut view = self.view.get_untracked();
                look_as(&mut view, outlook);
                self.look(view);
                if purpose == Purpose::Print {
                    self.print_once_drawn();
                }
            }
        }
    }

    fn bench_of(&self, shared: Shared) -> Result<(Bench, Outlook), Refusal> {
        let built_in = crate::documents::built_in::rate_card().map_err(Refusal::Faults)?;
        let prices = match &shared.rate_card {
            Some(_) => Prices::Own,
            None => Prices::BuiltIn,
        };
        let bench = Bench {
            scenario: Arc::new(shared.scenario),
            rate_card: Arc::new(shared.rate_card.unwrap_or(built_in)),
            prices,
            origin: Origin::Own,
        };
        replay(&bench.scenario, &bench.rate_card).map_err(Refusal::Engine)?;
        Ok((bench, shared.outlook))
    }

    fn look(&self, view: ViewState) {
        self.results
            .belief
            .update(|belief| belief.neutral = view.neutral);
        self.view.set(view);
    }

    /// Prints once the figures are those of the bench.
    fn print_once_drawn(&self) {
        let session = *self;
        let is_known = move || {
            let is_updating =
                |answer: &super::forecasting::Answer<_>| answer.freshness == Freshness::Updating;
            !session.results.forecast.with(is_updating)
        };
        Effect::new(move |was_known: Option<bool>| {
            let known = was_known == Some(true) || is_known();
            if known && was_known != Some(true) {
                page::after_milliseconds(DRAWN, page::print);
            }
            known
        });
    }
}

/// How figures are looked at, as a link says it.
#[must_use]
pub fn outlook_of(view: &ViewState) -> Outlook {
    Outlook {
        months: view.period.map(|period| match period {
            Period::Past => Months::Past,
            Period::Coming => Months::Coming,
        }),
        cost: match view.counted {
            Counted::Invoices => Cost::Invoices,
            Counted::WithLostWork => Cost::WithLostWork,
        },
        claims: if view.neutral {
            Claims::LeftOut
        } else {
            Claims::Counted
        },
    }
}

/// Looks at figures as a link says.
pub fn look_as(view: &mut ViewState, outlook: Outlook) {
    view.period = outlook.months.map(|months| match months {
        Months::Past => Period::Past,
        Months::Coming => Period::Coming,
    });
    view.counted = match outlook.cost {
        Cost::Invoices => Counted::Invoices,
        Cost::WithLostWork => Counted::WithLostWork,
    };
    view.neutral = outlook.claims == Claims::LeftOut;
    view.plan = None;
    view.month = None;
    view.incident = None;
}

fn refusal(fault: LinkFault) -> Refusal {
    match fault {
        LinkFault::Faults(faults) => Refusal::Faults(faults),
        LinkFault::Damaged => Refusal::Other(words::sharing::damaged().to_owned()),
        LinkFault::Newer { .. } => Refusal::Other(words::sharing::newer().to_owned()),
        LinkFault::TooLarge => Refusal::Other(words::sharing::too_large().to_owned()),
    }
}
