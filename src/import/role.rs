//! What a column can be. Used by every part of the importer and by the mapping on the screen.

use std::fmt;

/// What a column becomes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Role {
    /// The ticket's name in its tool; rows that share it are one ticket.
    Number,
    /// When it was reported; with its time of day, or only the day.
    Opened,
    /// The time of day of [`Role::Opened`], where it has a column of its own.
    OpenedClock,
    /// When people could work again.
    Resolved,
    /// The time of day of [`Role::Resolved`].
    ResolvedClock,
    /// When the ticket was closed, often by a robot weeks later. Used where resolved is empty.
    Closed,
    /// The time of day of [`Role::Closed`].
    ClosedClock,
    /// When work began, in a log of work.
    WorkStart,
    /// The time of day of [`Role::WorkStart`].
    WorkStartClock,
    /// When work ended. Gives the worked time where no column holds it.
    WorkEnd,
    /// The time of day of [`Role::WorkEnd`].
    WorkEndClock,
    /// When something happened to the ticket, in a log of events.
    EventTime,
    /// Hands-on time.
    Worked,
    /// Hands-on time again in another form. Compared, never added.
    WorkedAgain,
    /// The sum of a ticket's hands-on time, repeated on each of its rows. Never added.
    WorkedTotal,
    /// Time that passed while the ticket was open. Never taken for work.
    Elapsed,
    /// Open, resolved, closed; or what happened, in a log of events.
    State,
    /// How urgent or grave it was.
    Impact,
    /// Incident, request or project.
    Kind,
    /// For grouping.
    Category,
    /// What happened, in words.
    Note,
    /// Words that say on site or emergency.
    Labels,
    /// Whether a technician came: yes, true, or time spent there.
    Onsite,
    /// Whether it was served ahead of the queue.
    Emergency,
    /// How many people it hindered.
    UsersAffected,
    /// Minutes for which people could not work.
    Interruption,
    /// Price of parts that were passed on.
    Materials,
    /// The months that the whole log covers, as our own export says them: `2025-01/P12M`.
    Covered,
    /// Somebody's name or address. Never kept.
    Person,
    /// Nothing.
    NotUsed,
}

impl Role {
    /// All of them, in the order in which a list offers them.
    pub const ALL: [Self; 30] = [
        Self::Number,
        Self::Opened,
        Self::OpenedClock,
        Self::Resolved,
        Self::ResolvedClock,
        Self::Closed,
        Self::ClosedClock,
        Self::WorkStart,
        Self::WorkStartClock,
        Self::WorkEnd,
        Self::WorkEndClock,
        Self::EventTime,
        Self::Worked,
        Self::WorkedAgain,
        Self::WorkedTotal,
        Self::Elapsed,
        Self::State,
        Self::Impact,
        Self::Kind,
        Self::Category,
        Self::Note,
        Self::Labels,
        Self::Onsite,
        Self::Emergency,
        Self::UsersAffected,
        Self::Interruption,
        Self::Materials,
        Self::Covered,
        Self::Person,
        Self::NotUsed,
    ];

    /// Its name in files and on the command line; never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "id",
            Self::Opened => "opened",
            Self::OpenedClock => "opened_time",
            Self::Resolved => "resolved",
            Self::ResolvedClock => "resolved_time",
            Self::Closed => "closed",
            Self::ClosedClock => "closed_time",
            Self::WorkStart => "work_start",
            Self::WorkStartClock => "work_start_time",
            Self::WorkEnd => "work_end",
            Self::WorkEndClock => "work_end_time",
            Self::EventTime => "event_time",
            Self::Worked => "worked",
            Self::WorkedAgain => "worked_again",
            Self::WorkedTotal => "worked_total",
            Self::Elapsed => "elapsed",
            Self::State => "state",
            Self::Impact => "priority",
            Self::Kind => "kind",
            Self::Category => "category",
            Self::Note => "note",
            Self::Labels => "labels",
            Self::Onsite => "onsite",
            Self::Emergency => "emergency",
            Self::UsersAffected => "users_affected",
            Self::Interruption => "interruption",
            Self::Materials => "materials",
            Self::Covered => "covered",
            Self::Person => "person",
            Self::NotUsed => "not_used",
        }
    }

    /// The role with this key.
    #[must_use]
    pub fn with_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }

    /// Whether its cells hold dates.
    #[must_use]
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::Opened
                | Self::Resolved
                | Self::Closed
                | Self::WorkStart
                | Self::WorkEnd
                | Self::EventTime
        )
    }

    /// The role of a column that holds the time of day of this one.
    #[must_use]
    pub const fn clock(self) -> Option<Self> {
        match self {
            Self::Opened => Some(Self::OpenedClock),
            Self::Resolved => Some(Self::ResolvedClock),
            Self::Closed => Some(Self::ClosedClock),
            Self::WorkStart => Some(Self::WorkStartClock),
            Self::WorkEnd => Some(Self::WorkEndClock),
            _ => None,
        }
    }

    /// Whether several columns may have it.
    #[must_use]
    pub const fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::NotUsed
                | Self::Person
                | Self::Elapsed
                | Self::WorkedAgain
                | Self::WorkedTotal
                | Self::Labels
        )
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "Number",
            Self::Opened => "Opened",
            Self::OpenedClock => "Opened, time of day",
            Self::Resolved => "Usable again",
            Self::ResolvedClock => "Usable again, time of day",
            Self::Closed => "Closed",
            Self::ClosedClock => "Closed, time of day",
            Self::WorkStart => "Work began",
            Self::WorkStartClock => "Work began, time of day",
            Self::WorkEnd => "Work ended",
            Self::WorkEndClock => "Work ended, time of day",
            Self::EventTime => "Time of the event",
            Self::Worked => "Worked",
            Self::WorkedAgain => "Worked, again",
            Self::WorkedTotal => "Worked, sum of the ticket",
            Self::Elapsed => "Elapsed",
            Self::State => "State",
            Self::Impact => "Impact",
            Self::Kind => "Kind",
            Self::Category => "Category",
            Self::Note => "What happened",
            Self::Labels => "On site, emergency",
            Self::Onsite => "On site",
            Self::Emergency => "Emergency",
            Self::UsersAffected => "People affected",
            Self::Interruption => "Interruption",
            Self::Materials => "Parts",
            Self::Covered => "Months of the log",
            Self::Person => "Person",
            Self::NotUsed => "Not used",
        })
    }
}
