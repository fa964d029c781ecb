//! What an answer rests on.

include!(concat!(env!("OUT_DIR"), "/words/basis.rs"));

/// A history without a tag.
#[must_use]
pub fn exact(incidents: u64, count: &str, first: &str, last: &str) -> String {
    if first == last {
        exact_in(count, incidents, first)
    } else {
        exact_from(count, incidents, first, last)
    }
}

/// A short history.
#[must_use]
pub fn thin(incidents: u64, months: u32) -> String {
    if incidents == 0 {
        thin_none(months)
    } else {
        thin_some(incidents, months)
    }
}

/// Best two plans close to each other; the third follows if there is one.
#[must_use]
pub fn close(gap: &str, third: Option<(&str, &str)>) -> String {
    match third {
        None => close_two(gap),
        Some((name, amount)) => close_three(gap, name, amount),
    }
}

/// Incidents that no figure counts.
#[must_use]
pub fn outside_window(count: u64, shown: &str) -> String {
    outside(shown, count)
}

/// A forecast from a short history; `others` is the share of it that is not the customer's own.
#[must_use]
pub fn forecast_thin(incidents: u64, months: u32, others: Option<&str>) -> String {
    match others {
        Some(share) => forecast_thin_shared(incidents, months, share),
        None => forecast_thin_own(incidents, months),
    }
}

/// A forecast without a tag; `others` is the share of it that is not the customer's own.
#[must_use]
pub fn rests_on(futures: &str, incidents: &str, months: u32, others: Option<&str>) -> String {
    match others {
        Some(share) => rests_on_shared(futures, incidents, months, share),
        None => rests_on_own(futures, incidents, months),
    }
}

/// Best two plans close to each other, with how often each wins; the third follows if there is one.
#[must_use]
pub fn cheapest_in(best: u32, second: u32, third: Option<(&str, &str, u32)>) -> String {
    match third {
        None => cheapest_two(best, second),
        Some((name, amount, count)) => cheapest_three(best, second, name, amount, count),
    }
}

/// No plan wins in half of the futures; another may win more often than the one expected to cost
/// least.
#[must_use]
pub fn contested(more_often: Option<(&str, u32)>) -> String {
    match more_often {
        None => contested_all().to_owned(),
        Some((name, count)) => contested_other(name, count),
    }
}
