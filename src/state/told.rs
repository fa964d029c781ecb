//! Notices in words: what is told, why, and what can be done about it.

use super::autosave::Saving;
use super::notice::{Notice, Refusal, Saved};
use super::records::SaveFault;
use crate::documents::Fault;
use crate::platform::storage::StorageFault;
use crate::present::format::{Locale, NumberFormat};
use crate::present::words::{sharing, told as say};

/// Faults of a file that are listed before the rest is counted.
const LISTED: usize = 20;

/// A notice as it is shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// What happened, in a short statement.
    pub strong: String,
    /// What that means.
    pub rest: String,
    /// What is wrong where.
    pub details: Vec<Detail>,
    /// What can be done, besides dismissing it.
    pub acts: Vec<Act>,
}

/// One thing that is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Detail {
    /// Where; empty: everywhere.
    pub place: String,
    /// What, with the value and what is allowed.
    pub message: String,
}

/// What a notice offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Saves the scenario as a file.
    SaveFile,
    /// Tries again to save.
    TryAgain,
    /// Saves this tab's version over the other's.
    UseThisOne,
    /// Opens the other tab's version.
    UseTheOther,
    /// Makes the copy from a link the visitor's own.
    KeepCopy,
    /// Puts the copy from a link away.
    BackToOwn,
    /// Saves the prices as a file.
    SavePrices,
    /// Copies a link, however long it is.
    CopyLink {
        /// The link.
        link: String,
    },
    /// Saves a text as a file.
    SaveText {
        /// Name of the file.
        name: &'static str,
        /// The text.
        text: String,
    },
}

impl Act {
    /// What its button says.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::SaveFile => say::save_file(),
            Self::TryAgain => say::try_again(),
            Self::UseThisOne => say::use_this_one(),
            Self::UseTheOther => say::use_the_other(),
            Self::KeepCopy => say::keep_copy(),
            Self::BackToOwn => say::back_to_own(),
            Self::SavePrices => say::save_prices(),
            Self::CopyLink { .. } => say::copy_link(),
            Self::SaveText { .. } => say::save_text(),
        }
    }
}

/// What is told while not everything can be saved.
#[must_use]
pub fn of_saving(saving: &Saving) -> Option<Told> {
    let told = |strong: &str, rest: &str, acts: Vec<Act>| {
        Some(Told {
            strong: strong.to_owned(),
            rest: rest.to_owned(),
            details: Vec::new(),
            acts,
        })
    };
    match saving {
        Saving::Untouched | Saving::Waiting | Saving::Saved | Saving::ReadOnly => None,
        Saving::Held => told(
            sharing::a_copy(),
            sharing::not_kept(),
            vec![Act::KeepCopy, Act::BackToOwn, Act::SaveFile],
        ),
        Saving::NotLasting => told(
            say::nothing_kept(),
            say::until_closed(),
            vec![Act::SaveFile],
        ),
        Saving::Failed(SaveFault::Overtaken) => told(
            say::other_tab(),
            say::until_chosen(),
            vec![Act::UseThisOne, Act::UseTheOther, Act::SaveFile],
        ),
        Saving::Failed(SaveFault::Storage(StorageFault::Full)) => told(
            say::full(),
            say::safe_for_now(),
            vec![Act::SaveFile, Act::TryAgain],
        ),
        Saving::Failed(SaveFault::Storage(StorageFault::Failed(why))) => told(
            say::not_saved(),
            &say::browser_says(why),
            vec![Act::SaveFile, Act::TryAgain],
        ),
        Saving::Failed(_) => told(
            say::not_kept(),
            say::safe_for_now(),
            vec![Act::SaveFile, Act::TryAgain],
        ),
    }
}

/// A notice in words.
#[must_use]
pub fn of_notice(notice: &Notice) -> Told {
    match notice {
        Notice::Damaged {
            what,
            text,
            kept_in_place,
        } => {
            let (strong, name) = match what {
                Saved::Scenario => (say::scenario_damaged(), "breakeven-scenario.txt"),
                Saved::RateCard => (say::prices_damaged(), "breakeven-prices.txt"),
            };
            let rest = if *kept_in_place {
                say::stays()
            } else {
                say::set_aside()
            };
            Told {
                strong: strong.to_owned(),
                rest: rest.to_owned(),
                details: Vec::new(),
                acts: vec![Act::SaveText {
                    name,
                    text: text.clone(),
                }],
            }
        }
        Notice::NewerScenario { text } => Told {
            strong: say::newer().to_owned(),
            rest: say::newer_means().to_owned(),
            details: Vec::new(),
            acts: vec![Act::SaveText {
                name: "breakeven-scenario.json",
                text: text.clone(),
            }],
        },
        Notice::Refused { file, why } => Told {
            strong: say::refused(file),
            rest: say::as_before().to_owned(),
            details: details(why),
            acts: Vec::new(),
        },
        Notice::Done(text) => Told {
            rest: text.clone(),
            ..Told::default()
        },
        Notice::LinkCopied { link } => Told {
            rest: sharing::copied(&characters(link)),
            ..Told::default()
        },
        Notice::LinkNotCopied { link } => Told {
            strong: sharing::not_copied().to_owned(),
            details: vec![Detail {
                place: String::new(),
                message: link.clone(),
            }],
            ..Told::default()
        },
        Notice::LongLink { link } => Told {
            strong: link.as_deref().map_or_else(
                || sharing::too_long().to_owned(),
                |link| sharing::long(&characters(link)),
            ),
            rest: sharing::a_file_instead().to_owned(),
            acts: [Act::SaveFile, Act::SavePrices]
                .into_iter()
                .chain(link.clone().map(|link| Act::CopyLink { link }))
                .collect(),
            ..Told::default()
        },
    }
}

/// How long a link is.
fn characters(link: &str) -> String {
    let count = u64::try_from(link.len()).unwrap_or(u64::MAX);
    NumberFormat::new(Locale::DEFAULT).count(count)
}

fn details(why: &Refusal) -> Vec<Detail> {
    let everywhere = |message: String| {
        vec![Detail {
            place: String::new(),
            message,
        }]
    };
    match why {
        Refusal::Engine(why) => everywhere(why.to_string()),
        Refusal::Other(why) => everywhere(why.clone()),
        Refusal::Faults(faults) => {
            let mut details: Vec<Detail> = faults.iter().take(LISTED).map(detail).collect();
            let more = faults.len().saturating_sub(LISTED);
            if more > 0 {
                details.push(Detail {
                    place: String::new(),
                    message: say::and_more(more),
                });
            }
            details
        }
    }
}

fn detail(fault: &Fault) -> Detail {
    Detail {
        place: if fault.path.is_empty() {
            say::the_file().to_owned()
        } else {
            fault.path.clone()
        },
        message: fault.message(),
    }
}
