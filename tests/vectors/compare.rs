//! Where two JSON values first differ.

use serde_json::Value;

/// The path of the first difference and both values there; `None` when they are equal. The order
/// of keys does not matter, the order of lists does.
pub fn first_difference(expected: &Value, found: &Value) -> Option<String> {
    differ(expected, found, "$".to_owned())
}

fn differ(expected: &Value, found: &Value, path: String) -> Option<String> {
    match (expected, found) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = one
                .keys()
                .chain(other.keys().filter(|key| !one.contains_key(*key)));
            keys.into_iter().find_map(|key| {
                let path = format!("{path}.{key}");
                match (one.get(key), other.get(key)) {
                    (Some(expected), Some(found)) => differ(expected, found, path),
                    (Some(expected), None) => Some(format!("{path}: expected {expected}, missing")),
                    (None, Some(found)) => Some(format!("{path}: unexpected {found}")),
                    (None, None) => None,
                }
            })
        }
        (Value::Array(one), Value::Array(other)) => one
            .iter()
            .zip(other)
            .enumerate()
            .find_map(|(place, (expected, found))| {
                differ(expected, found, format!("{path}[{place}]"))
            })
            .or_else(|| {
                let (expected, found) = (one.len(), other.len());
                (expected != found)
                    .then(|| format!("{path}: expected {expected} entries, found {found}"))
            }),
        _ => (expected != found).then(|| format!("{path}: expected {expected}, found {found}")),
    }
}
