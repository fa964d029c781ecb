//! One incident: what happened, when, and how much work it took.
//!
//! Specification: cost model, section 1.

use rust_decimal::Decimal;

use super::civil::Moment;
use super::quantity::{Minutes, Price, UsersAffected};

/// Incidents that one log may hold.
pub const MOST_INCIDENTS: usize = 200_000;

/// Something for which support was needed, once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incident {
    /// Its name in the log; two incidents may share one.
    pub id: String,
    /// When it was reported.
    pub opened: Moment,
    /// Hands-on technician time.
    pub work: Minutes,
    /// From the report until people could work again. `None`: as long as the work took.
    pub interruption: Option<Minutes>,
    /// People whom it hindered.
    pub users_affected: UsersAffected,
    /// How much of their output was lost.
    pub impact: Impact,
    /// Whether a technician had to come.
    pub onsite: bool,
    /// Whether it had to be served ahead of the queue.
    pub emergency: bool,
    /// What it was.
    pub kind: IncidentKind,
    /// For grouping only.
    pub category: String,
    /// Price of the parts that were passed on.
    pub materials: Price,
    /// Free text.
    pub note: String,
}

impl Incident {
    /// From the report until people could work again, as given or as long as the work took.
    #[must_use]
    pub fn interruption_minutes(&self) -> Minutes {
        self.interruption.unwrap_or(self.work)
    }
}

/// How much output is lost by each person affected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum Impact {
    /// Nothing.
    None,
    /// A quarter.
    #[default]
    Minor,
    /// Half.
    Major,
    /// Everything.
    Total,
}

impl Impact {
    /// All of them, least first.
    pub const ALL: [Self; 4] = [Self::None, Self::Minor, Self::Major, Self::Total];

    /// The share of output that is lost: 0, 0.25, 0.5 or 1.
    #[must_use]
    pub fn loss(self) -> Decimal {
        match self {
            Self::None => Decimal::ZERO,
            Self::Minor => Decimal::new(25, 2),
            Self::Major => Decimal::new(5, 1),
            Self::Total => Decimal::ONE,
        }
    }
}

/// What an incident was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum IncidentKind {
    /// An unplanned interruption or loss of quality.
    #[default]
    Incident,
    /// A routine, planned need, such as a new account.
    Request,
    /// Planned change or new installation.
    Project,
}

impl IncidentKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Incident, Self::Request, Self::Project];
}
