//! What each column becomes: by its name, by its cells where the name is unknown or misleads.
//!
//! Called by [`super::understanding`]. Every guess says how sure it is and why.

use std::fmt;

use super::header_hints::{date_role_suggested, names_a_number, word_role_suggested};
use super::header_names::{normalised, role_named, role_suggested};
use super::profile::Profile;
use super::role::Role;
use super::words::state_of;

/// A column and what it is taken for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name as the file writes it; may be empty, may repeat.
    pub header: String,
    /// The first few different values.
    pub examples: Vec<String>,
    /// Different values, if they are at most 40.
    pub values: Option<Vec<(String, u64)>>,
    /// Whether its dates are days: all are at midnight, which is how some tools write a day.
    pub days_only: bool,
    /// What it becomes.
    pub role: Role,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why.
    pub reason: Reason,
}

/// How sure a guess is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Confidence {
    /// It should be looked at.
    Unsure,
    /// Name or cells suggest it.
    Likely,
    /// Its name is known and its cells agree.
    Certain,
}

/// Why a column becomes what it becomes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Its name is known.
    NameKnown,
    /// Its name has a telling part.
    NameSuggests,
    /// Its cells look like it; its name says nothing.
    ContentOnly,
    /// Its name is known, and its cells show which of two meanings it has.
    NameAndContent,
    /// Another column of the same meaning fits better.
    AnotherFitsBetter {
        /// That column.
        header: String,
    },
    /// Time that passed is not time worked.
    ElapsedIsNotWorked,
    /// It says the same hours again; both would count them twice.
    RepeatsWorked,
    /// People's names stay out.
    NamesStayOut,
    /// Its name promises dates that its cells do not hold.
    NotDates,
    /// Its name promises amounts that its cells do not hold.
    NotAmounts,
    /// It holds nothing.
    EmptyColumn,
    /// Neither name nor cells say what it is.
    NothingKnown,
    /// The user chose it.
    Chosen,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NameKnown => write!(f, "known by its name"),
            Self::NameSuggests => write!(f, "its name suggests it"),
            Self::ContentOnly => write!(f, "its cells look like it"),
            Self::NameAndContent => write!(f, "its name and its cells say so"),
            Self::AnotherFitsBetter { header } => write!(f, "{header} fits better"),
            Self::ElapsedIsNotWorked => write!(f, "time that passed, not time worked"),
            Self::RepeatsWorked => write!(f, "says the same hours again"),
            Self::NamesStayOut => write!(f, "people's names stay out"),
            Self::NotDates => write!(f, "its cells are no dates"),
            Self::NotAmounts => write!(f, "its cells are no amounts"),
            Self::EmptyColumn => write!(f, "it is empty"),
            Self::NothingKnown => write!(f, "nothing says what it is"),
            Self::Chosen => write!(f, "chosen"),
        }
    }
}

/// Guesses what each column becomes.
pub(super) fn guess(headers: &[String], profiles: &[Profile]) -> Vec<Column> {
    let mut guesses: Vec<Guess> = headers
        .iter()
        .zip(profiles)
        .map(|(header, profile)| Guess::of_one(header, profile))
        .collect();
    settle_rivals(&mut guesses, headers, profiles);
    guess_by_hints(&mut guesses, headers, profiles);
    promote_total(&mut guesses);
    guess_dates_by_content(&mut guesses, profiles);
    guess_number_by_content(&mut guesses, profiles);
    guesses
        .into_iter()
        .zip(headers.iter().zip(profiles))
        .map(|(guess, (header, profile))| Column {
            header: header.clone(),
            examples: if guess.role == Role::Person {
                Vec::new()
            } else {
                profile.examples.clone()
            },
            values: (!profile.too_many_values && guess.role != Role::Person)
                .then(|| profile.values.clone()),
            days_only: profile.dates > 0 && profile.timed == 0,
            role: guess.role,
            confidence: guess.confidence,
            reason: guess.reason,
        })
        .collect()
}

/// Takes the columns of our own export by their names, whatever is in their cells.
pub(super) fn take_by_name(columns: &mut [Column]) {
    for column in columns {
        let named = role_named(&normalised(&column.header));
        column.role = named.map_or(Role::NotUsed, |(role, _)| role);
        column.confidence = Confidence::Certain;
        column.reason = Reason::NameKnown;
    }
}

struct Guess {
    role: Role,
    /// How well the name fits; 0 fits best.
    rank: usize,
    confidence: Confidence,
    reason: Reason,
}

impl Guess {
    fn new(role: Role, rank: usize, confidence: Confidence, reason: Reason) -> Self {
        Self {
            role,
            rank,
            confidence,
            reason,
        }
    }

    fn not_used(reason: Reason) -> Self {
        Self::new(Role::NotUsed, usize::MAX, Confidence::Likely, reason)
    }

    fn of_one(header: &str, profile: &Profile) -> Self {
        let name = normalised(header);
        let by_name = role_named(&name)
            .map(|(role, rank)| Self::new(role, rank, Confidence::Certain, Reason::NameKnown))
            .or_else(|| {
                let role = role_suggested(&name)?;
                Some(Self::new(
                    role,
                    500,
                    Confidence::Likely,
                    Reason::NameSuggests,
                ))
            });
        match by_name {
            Some(guess) => guess.held_against(profile),
            None if profile.filled == 0 => Self::not_used(Reason::EmptyColumn),
            None => Self::not_used(Reason::NothingKnown),
        }
    }

    /// The same guess, or what the cells make of it.
    fn held_against(self, profile: &Profile) -> Self {
        let with = |role| Self::new(role, self.rank, Confidence::Certain, Reason::NameAndContent);
        if profile.looked_at == 0 {
            return match self.role {
                Role::Person => Self::not_used_person(),
                _ => self,
            };
        }
        match self.role {
            Role::Person => Self::not_used_person(),
            // `first_response_at`: a time of day, no span.
            Role::Elapsed if profile.mostly(profile.dates, 50) => {
                Self::not_used(Reason::NothingKnown)
            }
            Role::Elapsed if !profile.has_digits() => Self::not_used(Reason::NotAmounts),
            Role::Elapsed => Self {
                reason: Reason::ElapsedIsNotWorked,
                ..self
            },
            Role::WorkedTotal => Self {
                reason: Reason::RepeatsWorked,
                ..self
            },
            role if role.is_date() && !profile.mostly(profile.dates, 50) => {
                if let Some(clock) = role.clock().filter(|_| profile.mostly(profile.clocks, 80)) {
                    with(clock)
                } else if matches!(role, Role::Resolved | Role::Closed) && states(profile) {
                    with(Role::State)
                } else {
                    Self::not_used(Reason::NotDates)
                }
            }
            Role::WorkStartClock if profile.mostly(profile.dates, 50) => with(Role::WorkStart),
            Role::WorkStartClock if !profile.mostly(profile.clocks, 80) => {
                Self::not_used(Reason::NotDates)
            }
            Role::Worked | Role::UsersAffected | Role::Interruption | Role::Materials
                if !profile.mostly(profile.durations, 50) =>
            {
                Self::not_used(Reason::NotAmounts)
            }
            Role::Number
                if !profile.mostly(profile.like_ids, 60) && profile.mostly(profile.blanks, 80) =>
            {
                with(Role::Note)
            }
            Role::Kind if profile.mostly(profile.dates, 50) => Self::not_used(Reason::NothingKnown),
            _ => self,
        }
    }

    fn not_used_person() -> Self {
        Self::new(Role::Person, 0, Confidence::Certain, Reason::NamesStayOut)
    }
}

fn states(profile: &Profile) -> bool {
    !profile.values.is_empty()
        && profile
            .values
            .iter()
            .all(|(value, _)| state_of(value).is_some())
}

/// Leaves each role that may not repeat to the column that fits it best.
fn settle_rivals(guesses: &mut [Guess], headers: &[String], profiles: &[Profile]) {
    for role in Role::ALL.into_iter().filter(|role| !role.may_repeat()) {
        let rivals: Vec<usize> = (0..guesses.len())
            .filter(|place| guesses.get(*place).is_some_and(|guess| guess.role == role))
            .collect();
        let fitness = |place: &usize| {
            let filled = profiles.get(*place).map_or(0, |profile| profile.filled);
            let rank = guesses.get(*place).map_or(usize::MAX, |guess| guess.rank);
            (filled == 0, rank, *place)
        };
        let Some(best) = rivals.iter().copied().min_by_key(fitness) else {
            continue;
        };
        let header = headers.get(best).cloned().unwrap_or_default();
        let durations = |place: usize| {
            headers.get(place).is_some_and(|header| {
                let name = normalised(header);
                [
                    "duration", "dauer", "duree", "duracion", "duracao", "durata", "duur",
                ]
                .into_iter()
                .any(|start| name.starts_with(start))
            })
        };
        for place in rivals.into_iter().filter(|place| *place != best) {
            let again = role == Role::Worked && durations(best) && durations(place);
            if let Some(guess) = guesses.get_mut(place) {
                *guess = if again {
                    Guess::new(
                        Role::WorkedAgain,
                        0,
                        Confidence::Certain,
                        Reason::RepeatsWorked,
                    )
                } else {
                    Guess::not_used(Reason::AnotherFitsBetter {
                        header: header.clone(),
                    })
                };
            }
        }
    }
}

/// Gives roles that no known name has taken to columns whose names hint at them and whose cells
/// agree.
fn guess_by_hints(guesses: &mut [Guess], headers: &[String], profiles: &[Profile]) {
    let mut taken: Vec<Role> = guesses.iter().map(|guess| guess.role).collect();
    // A day of work that began is when a ticket was opened, too.
    let dates_known = taken.contains(&Role::WorkStart);
    for (guess, (header, profile)) in guesses.iter_mut().zip(headers.iter().zip(profiles)) {
        if guess.reason != Reason::NothingKnown || profile.looked_at == 0 {
            continue;
        }
        let name = normalised(header);
        let hint = if profile.mostly(profile.dates, 80) {
            date_role_suggested(&name).filter(|role| *role != Role::Opened || !dates_known)
        } else if profile.mostly(profile.clocks, 80) {
            date_role_suggested(&name).and_then(Role::clock)
        } else if names_a_number(&name) && profile.mostly(profile.like_ids, 60) {
            Some(Role::Number)
        } else {
            word_role_suggested(&name).filter(|role| fits_words(*role, profile))
        };
        let Some(role) = hint else { continue };
        if role == Role::Person {
            *guess = Guess::not_used_person();
        } else if !taken.contains(&role) {
            taken.push(role);
            *guess = Guess::new(role, 500, Confidence::Likely, Reason::NameSuggests);
        }
    }
}

/// Whether the cells of a column may be what its name hints at.
fn fits_words(role: Role, profile: &Profile) -> bool {
    let few = !profile.too_many_values;
    match role {
        Role::Impact | Role::State | Role::Kind => few,
        Role::Category => few || profile.mostly(profile.blanks, 1),
        Role::Note => profile.mostly(profile.blanks, 50),
        _ => true,
    }
}

/// A ticket's sum is its worked time where nothing else says it.
fn promote_total(guesses: &mut [Guess]) {
    if guesses.iter().any(|guess| guess.role == Role::Worked) {
        return;
    }
    if let Some(total) = guesses
        .iter_mut()
        .find(|guess| guess.role == Role::WorkedTotal)
    {
        *total = Guess::new(Role::Worked, 0, Confidence::Likely, Reason::NameSuggests);
    }
}

fn guess_dates_by_content(guesses: &mut [Guess], profiles: &[Profile]) {
    let known =
        |guess: &Guess| matches!(guess.role, Role::Opened | Role::WorkStart | Role::EventTime);
    if guesses.iter().any(known) {
        return;
    }
    let most = profiles
        .iter()
        .map(|profile| profile.filled)
        .max()
        .unwrap_or(0);
    let found = guesses.iter_mut().zip(profiles).find(|(guess, profile)| {
        guess.role == Role::NotUsed
            && profile.mostly(profile.dates, 80)
            && profile.filled.saturating_mul(2) >= most
    });
    if let Some((guess, _)) = found {
        *guess = Guess::new(Role::Opened, 0, Confidence::Unsure, Reason::ContentOnly);
    }
}

fn guess_number_by_content(guesses: &mut [Guess], profiles: &[Profile]) {
    if guesses.iter().any(|guess| guess.role == Role::Number) {
        return;
    }
    let found = guesses.iter_mut().zip(profiles).find(|(guess, profile)| {
        guess.reason == Reason::NothingKnown
            && profile.too_many_values
            && profile.mostly(profile.like_ids, 98)
            && !profile.mostly(profile.dates, 50)
            && profile
                .examples
                .iter()
                .all(|value| !value.contains('.') && !value.contains('@') && value.len() <= 24)
    });
    if let Some((guess, _)) = found {
        *guess = Guess::new(Role::Number, 0, Confidence::Unsure, Reason::ContentOnly);
    }
}
