//! Numbers in words, and lists.

include!(concat!(env!("OUT_DIR"), "/words/numbers.rs"));

/// With a capital first letter, where its script has any.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let mut capital = first.to_uppercase();
    match (capital.next(), capital.next()) {
        // One letter for one: a name such as “ßtart” stays as it is.
        (Some(capital), None) => std::iter::once(capital).chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// As the end of a sentence: a text that ends in a point gets no second one.
#[must_use]
pub fn ended(text: &str) -> String {
    if text.ends_with(['.', '。']) {
        text.to_owned()
    } else {
        full_stop(text)
    }
}

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => list_last(&commas(first), last),
    }
}

/// `a, b, c`.
#[must_use]
pub fn commas(items: &[impl AsRef<str>]) -> String {
    joined(items, list_next)
}

/// `a; b; c`, of texts that may hold commas.
#[must_use]
pub fn semicolons(items: &[impl AsRef<str>]) -> String {
    joined(items, list_part)
}

fn joined(items: &[impl AsRef<str>], join: impl Fn(&str, &str) -> String) -> String {
    let mut items = items.iter().map(AsRef::as_ref);
    let first = items.next().unwrap_or_default().to_owned();
    items.fold(first, |all, next| join(&all, next))
}
