//! Holds the licences of all dependencies against the list in `deny.toml`.

use crate::project;
use crate::shell::{Command, Failure};

/// Fails when a dependency, on any platform and for tests too, has no licence that `deny.toml` allows.
///
/// # Errors
/// Names each such dependency with its licence.
pub fn check() -> Result<(), Failure> {
    let path = project::root().join("deny.toml");
    let rules =
        std::fs::read_to_string(&path).map_err(|error| Failure::of("read", &path, &error))?;
    let allowed = allowed(&rules);
    let listed = Command::cargo(&["tree", "--quiet", "--workspace", "--target", "all"])
        .arguments(&["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"])
        .capture()?;
    if !listed.status.success() {
        return Err(Failure::new(listed.output));
    }
    let mut refused: Vec<&str> = listed
        .output
        .lines()
        .filter(|line| {
            line.split_once('|')
                .is_some_and(|(_, licence)| !accepts(&allowed, licence))
        })
        .collect();
    refused.sort_unstable();
    refused.dedup();
    if refused.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Licences that deny.toml does not allow:\n{}",
        refused.join("\n")
    )))
}

/// The quoted names in `allow = [ … ]`.
fn allowed(rules: &str) -> Vec<&str> {
    let list = rules.split("allow = [").nth(1).unwrap_or_default();
    let list = list.split(']').next().unwrap_or_default();
    list.split('"').skip(1).step_by(2).collect()
}

/// Whether a licence expression can be met by allowed licences alone. `AND` binds closer than `OR`; the
/// old `/` means `OR`.
fn accepts(allowed: &[&str], expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    any_of(allowed, &mut words) && words.peek().is_none()
}

type Words<'text> = std::iter::Peekable<std::str::SplitWhitespace<'text>>;

fn any_of(allowed: &[&str], words: &mut Words<'_>) -> bool {
    let mut accepted = all_of(allowed, words);
    while words.next_if_eq(&"OR").is_some() {
        accepted |= all_of(allowed, words);
    }
    accepted
}

fn all_of(allowed: &[&str], words: &mut Words<'_>) -> bool {
    let mut accepted = one(allowed, words);
    while words.next_if_eq(&"AND").is_some() {
        accepted &= one(allowed, words);
    }
    accepted
}

fn one(allowed: &[&str], words: &mut Words<'_>) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let accepted = any_of(allowed, words);
        return words.next_if_eq(&")").is_some() && accepted;
    }
    let mut name = words.next().unwrap_or_default().to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        name = format!("{name} WITH {}", words.next().unwrap_or_default());
    }
    allowed.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_way_is_enough_and_every_part_of_it_is_needed() {
        let allowed = ["MIT", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"];
        for good in [
            "MIT",
            "GPL-3.0 OR MIT",
            "GPL-3.0/MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0",
            "GPL-3.0 AND Zlib OR MIT",
        ] {
            assert!(accepts(&allowed, good), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR Zlib) AND GPL-3.0",
            "Apache-2.0",
            "MIT MIT",
        ] {
            assert!(!accepts(&allowed, bad), "{bad}");
        }
    }

    #[test]
    fn the_list_is_read_from_its_place() {
        let rules = "# allow nothing\n[licenses]\nallow = [\n    \"MIT\",\n    \"Zlib\",\n]\nother = [\"GPL-3.0\"]";
        assert_eq!(allowed(rules), ["MIT", "Zlib"]);
    }
}
