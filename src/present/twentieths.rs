//! Chances as "in 14 of 20 futures": whole numbers that add up to twenty.

/// Futures that a chance is told in.
pub const TWENTY: u32 = 20;

/// Each share of one as a number of twentieths, all of which together are twenty: the largest
/// remainders get what rounding down leaves, the first of equal ones before the others. Shares
/// that come to nothing give nothing.
#[must_use]
pub fn of_twenty(shares: &[f64]) -> Vec<u32> {
    let all: f64 = shares.iter().sum();
    if !(all > 0.0 && all.is_finite()) {
        return vec![0; shares.len()];
    }
    let exact: Vec<f64> = shares
        .iter()
        .map(|share| share / all * f64::from(TWENTY))
        .collect();
    let mut counts: Vec<u32> = exact.iter().map(|exact| whole(*exact)).collect();
    let mut left = TWENTY.saturating_sub(counts.iter().sum());
    let mut order: Vec<usize> = (0..exact.len()).collect();
    let rest = |place: usize| exact.get(place).map_or(0.0, |exact| exact.fract());
    order.sort_by(|one, other| rest(*other).total_cmp(&rest(*one)));
    for place in order {
        if left == 0 {
            break;
        }
        if let Some(count) = counts.get_mut(place) {
            *count = count.saturating_add(1);
            left = left.saturating_sub(1);
        }
    }
    counts
}

/// The whole twentieths of a number between 0 and 20.
fn whole(exact: f64) -> u32 {
    (1..=TWENTY)
        .rev()
        .find(|count| f64::from(*count) <= exact)
        .unwrap_or(0)
}
