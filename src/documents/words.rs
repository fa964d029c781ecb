//! The words that documents use for the engine's choices.
//!
//! One table for readers, writers and schemas.

use crate::engine::civil::Weekday;
use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::invoice::{LineCode, OnTop, Unit};
use crate::engine::plan::flat_rate::TierMode;
use crate::engine::rate_card::Grade;

/// A choice that documents write as a word.
pub trait Word: Copy + 'static {
    /// Every choice, in the order in which messages list them.
    const ALL: &'static [Self];
    /// Its word.
    fn word(self) -> &'static str;
}

/// Which way of buying support a plan is, without its terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlanKind {
    /// Called only when something breaks.
    BreakFix,
    /// Pay as you go.
    Hourly,
    /// Hours bought in advance.
    BlockHours,
    /// A monthly contract with included hours.
    Retainer,
    /// One recurring price.
    FlatRate,
    /// An employee.
    InHouse,
}

/// How the past is known, without the past.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HistoryKind {
    /// Incident by incident.
    Log,
    /// From a few figures.
    Summary,
}

macro_rules! words {
    ($($choice:ident { $($variant:ident = $word:literal),* $(,)? })*) => { $(
        impl Word for $choice {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),*
                }
            }
        }
    )* };
}

words! {
    Weekday {
        Mon = "mon", Tue = "tue", Wed = "wed", Thu = "thu", Fri = "fri", Sat = "sat", Sun = "sun",
    }
    Impact { None = "none", Minor = "minor", Major = "major", Total = "total" }
    IncidentKind { Incident = "incident", Request = "request", Project = "project" }
    HistoryKind { Log = "log", Summary = "summary" }
    PlanKind {
        BreakFix = "break_fix", Hourly = "hourly", BlockHours = "block_hours",
        Retainer = "retainer", FlatRate = "flat_rate", InHouse = "in_house",
    }
    TierMode { Graduated = "graduated", Volume = "volume" }
    Grade {
        Government = "G", Survey = "S", Benchmark = "B", PriceList = "P", VendorClaim = "V",
        Anecdote = "A", Derived = "D",
    }
    LineCode {
        Labour = "labour", CallOut = "call_out", Travel = "travel", Materials = "materials",
        Maintenance = "maintenance", Block = "block", Fee = "fee", Overage = "overage",
        FairUse = "fair_use", Base = "base", Users = "users", Devices = "devices",
        Servers = "servers", Sites = "sites", TopUp = "top_up", Onboarding = "onboarding",
        Salary = "salary", Tools = "tools", Training = "training", Recruitment = "recruitment",
    }
    Unit {
        Minute = "minute", Incident = "incident", Block = "block", Month = "month", User = "user",
        Device = "device", Server = "server", Site = "site", Once = "once",
        PersonYear = "person_year", Person = "person",
    }
    OnTop {
        Project = "project", AfterHours = "after_hours", Onsite = "onsite", Capacity = "capacity",
        Overage = "overage", FairUse = "fair_use", Materials = "materials", CallOut = "call_out",
        Travel = "travel",
    }
}
