//! What closed sections would show, and facts of a log.

include!(concat!(env!("OUT_DIR"), "/words/findings.rs"));

/// A rate card.
#[must_use]
pub fn rates(provider: &str, sources: &str) -> String {
    if sources == "0" {
        return provider.to_owned();
    }
    rates_with_sources(provider, sources)
}

/// Two ends.
#[must_use]
pub fn from_to(from: &str, to: &str) -> String {
    if from == to {
        return from.to_owned();
    }
    between(from, to)
}
