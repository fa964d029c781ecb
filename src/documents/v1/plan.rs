//! What plans charge, version 1. Frozen.

use super::objects;
use crate::documents::value::{Exact, Many, Named, Nullable, Whole};
use crate::engine::plan::flat_rate::{TierMode, UserPrices as EngineUserPrices};
use crate::engine::quantity::{
    Fraction, Increment, Markup, Minutes, MonthsOfFee, Multiplier, PositiveMinutes, Price,
    SpanOfMonths, Staff, TierEnd, WeeksAbsent,
};

objects! {
    /// Break/fix: support only when something breaks.
    BreakFix {
        /// How time is billed.
        labour: Labour,
    }

    /// Hourly: pay as you go, every tracked minute billed.
    Hourly {
        /// How time is billed.
        labour: Labour,
        /// Upkeep each month, before rounding up.
        maintenance_minutes_per_month: Whole<Minutes> = 0,
    }

    /// Prepaid hours.
    BlockHours {
        /// Minutes of one block.
        block_minutes: Whole<PositiveMinutes>,
        /// Price of one block.
        block_price: Exact<Price>,
        /// Months in which a block serves, the month of purchase included; 0: for ever.
        expires_after_months: Whole<SpanOfMonths> = 0,
        /// How drawn minutes are counted, and what is charged beside them.
        labour: Labour,
    }

    /// A monthly contract with included hours.
    Retainer {
        /// Price of a month.
        monthly_fee: Exact<Price>,
        /// Minutes that it includes.
        included_minutes: Whole<Minutes>,
        /// Unused minutes that may be carried into the next month.
        rollover_cap_minutes: Whole<Minutes> = 0,
        /// Whether projects draw included minutes, instead of being billed.
        covers_projects: bool = false,
        /// How drawn minutes are counted, and what is charged beside and beyond them.
        labour: Labour,
    }

    /// Flat rate: one recurring price, whatever happens inside its scope.
    FlatRate {
        /// Price of a month, whoever is supported.
        base_fee: Exact<Price> = "0",
        /// Price of a person and month.
        per_user: UserPrices,
        /// Price of a device and month.
        per_device: Exact<Price> = "0",
        /// Price of a server and month.
        per_server: Exact<Price> = "0",
        /// Price of a site and month.
        per_site: Exact<Price> = "0",
        /// Least recurring sum of a month.
        minimum_monthly: Exact<Price> = "0",
        /// Charged in the first month.
        onboarding_fee: Exact<Price> = "0",
        /// Months of the first month's recurring sum, charged with it.
        onboarding_months_of_fee: Exact<MonthsOfFee> = "0",
        /// Taken off every recurring line for a longer term.
        term_discount: Exact<Fraction> = "0",
        /// What the price includes beside remote help within service hours.
        covers: Covers,
        /// Covered minutes of a person and month; 0: no limit.
        fair_use_minutes_per_user: Whole<Minutes> = 0,
        /// How everything else is billed.
        labour: Labour,
    }

    /// What a flat rate includes beside remote help within service hours.
    Covers {
        /// Help outside service hours.
        after_hours: bool = false,
        /// Visits.
        onsite: bool = false,
        /// Project work.
        projects: bool = false,
    }

    /// Prices of a person by the number of people.
    UserPrices {
        /// The tiers, their ends rising, the last without end.
        tiers: Many<Tier, 1, { EngineUserPrices::MOST_TIERS }>,
        /// graduated: each user pays the price of the tier it falls in; volume: all pay the price
        /// of the tier of their number.
        mode: Named<TierMode>,
    }

    /// One tier of prices.
    Tier {
        /// The last user it holds; null in the last tier.
        up_to: Nullable<Whole<TierEnd>>,
        /// Price of a person in it.
        price: Exact<Price>,
    }

    /// In-house: an employee, with cover for what the employee cannot do.
    InHouse {
        /// Pay of one person and year.
        annual_salary: Exact<Price>,
        /// Employer costs on top of pay; 0.42 is 42 %.
        overhead: Exact<Markup> = "0",
        /// People employed, in full-time equivalents.
        staff: Exact<Staff>,
        /// Hands-on minutes of one person and month, before absence.
        minutes_per_month_per_person: Whole<Minutes>,
        /// Software for each user and month.
        tools_per_user: Exact<Price> = "0",
        /// Training of one person and year.
        annual_training: Exact<Price> = "0",
        /// Finding one person, once.
        recruitment_fee: Exact<Price> = "0",
        /// Weeks of a year in which a person is away.
        weeks_absent: Exact<WeeksAbsent> = "0",
        /// Whether staff also work outside service hours.
        covers_after_hours: bool = false,
        /// How the rest is billed.
        cover: Labour,
    }

    /// How a technician's time is billed.
    Labour {
        /// Price of an hour.
        hourly_rate: Exact<Price>,
        /// Price of an hour on site; null: the same.
        onsite_hourly_rate: Nullable<Exact<Price>> = null,
        /// The unit to which minutes are rounded up.
        increment_minutes: Whole<Increment> = 1,
        /// The same on site; null: the same.
        onsite_increment_minutes: Nullable<Whole<Increment>> = null,
        /// Least time billed for a remote incident.
        minimum_minutes: Whole<Minutes> = 0,
        /// Least time billed for a visit.
        onsite_minimum_minutes: Whole<Minutes> = 0,
        /// Least time billed outside service hours.
        out_of_hours_minimum_minutes: Whole<Minutes> = 0,
        /// How many times the rate is charged, and when.
        multipliers: Multipliers = {},
        /// Charged for each incident.
        call_out_fee: Exact<Price> = "0",
        /// Charged for each incident on site.
        travel_fee: Exact<Price> = "0",
        /// Communication and documentation billed with every incident.
        handling_minutes: Whole<Minutes> = 0,
        /// Added to the price of parts; 0.15 is 15 %.
        materials_markup: Exact<Markup> = "0",
    }

    /// How many times the usual rate is charged. The largest that applies counts.
    Multipliers {
        /// On service days outside service hours.
        after_hours: Exact<Multiplier> = "1",
        /// On days of the week without service.
        weekend: Exact<Multiplier> = "1",
        /// On holidays.
        holiday: Exact<Multiplier> = "1",
        /// Ahead of the queue.
        emergency: Exact<Multiplier> = "1",
    }
}

/// What a plan charges, by its kind.
#[derive(serde::Serialize)]
#[serde(untagged)]
#[allow(
    clippy::large_enum_variant,
    reason = "a document holds at most a dozen, for the moment of writing"
)]
pub enum Terms {
    /// Called only when something breaks.
    BreakFix(BreakFix),
    /// Pay as you go.
    Hourly(Hourly),
    /// Hours bought in advance.
    BlockHours(BlockHours),
    /// A monthly contract with included hours.
    Retainer(Retainer),
    /// One recurring price.
    FlatRate(FlatRate),
    /// An employee.
    InHouse(InHouse),
}
