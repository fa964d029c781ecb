//! "Did you mean …?": the known word nearest to a mistyped one.
//!
//! Used by the readers for unknown fields and words.

/// Longest word that is compared; nothing the format knows is longer.
const LONGEST: usize = 48;

/// The known word that the typed one is most likely meant to be, if any is near: at most one
/// change for every three letters, and at most three in all.
pub(super) fn nearest(
    typed: &str,
    known: impl IntoIterator<Item = &'static str>,
) -> Option<&'static str> {
    let typed: Vec<char> = typed.chars().take(LONGEST.saturating_add(1)).collect();
    if typed.len() > LONGEST {
        return None;
    }
    known
        .into_iter()
        .map(|word| (distance(&typed, word), word))
        .filter(|(distance, word)| *distance <= word.len().div_ceil(3).min(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// Letters to insert, delete, replace or swap with their neighbour to make one word the other,
/// each letter touched once (optimal string alignment). Case does not count.
fn distance(typed: &[char], word: &str) -> usize {
    let word: Vec<char> = word.chars().collect();
    let same = |a: char, b: char| a.eq_ignore_ascii_case(&b);
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    let mut previous = None;
    for (row, &typed) in typed.iter().enumerate() {
        let mut current = Vec::with_capacity(last.len());
        current.push(row.saturating_add(1));
        for (column, &known) in word.iter().enumerate() {
            let at = |cells: &[usize], place: usize| cells.get(place).copied().unwrap_or(LONGEST);
            let replace = at(&last, column).saturating_add(usize::from(!same(typed, known)));
            let insert = at(&current, column).saturating_add(1);
            let delete = at(&last, column.saturating_add(1)).saturating_add(1);
            let mut least = replace.min(insert).min(delete);
            let neighbour = column.checked_sub(1).and_then(|place| word.get(place));
            if let (Some(earlier), Some(&neighbour)) = (previous, neighbour)
                && same(earlier, known)
                && same(typed, neighbour)
            {
                let swap = at(&before_last, column.saturating_sub(1)).saturating_add(1);
                least = least.min(swap);
            }
            current.push(least);
        }
        previous = Some(typed);
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const KNOWN: [&str; 4] = [
        "hourly_rate",
        "increment_minutes",
        "travel_fee",
        "tax_is_a_cost",
    ];

    #[test]
    fn a_typing_error_finds_its_field() {
        for (typed, meant) in [
            ("hourly_rte", "hourly_rate"),
            ("Hourly_Rate", "hourly_rate"),
            ("tax_is_a_csot", "tax_is_a_cost"),
            ("travelfee", "travel_fee"),
        ] {
            assert_eq!(nearest(typed, KNOWN), Some(meant), "{typed}");
        }
    }

    #[test]
    fn something_else_finds_nothing() {
        for typed in ["", "colour", "lunch", "x", &"hourly_rate".repeat(1_000)] {
            assert_eq!(nearest(typed, KNOWN), None, "{typed}");
        }
    }
}
