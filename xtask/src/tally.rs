//! Reads what the test runner prints: counts results, and keeps the noise of passing tests back.

use std::fmt;

/// How many tests passed, failed and were skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Tests that ran and held.
    pub passed: u64,
    /// Tests that ran and did not hold, and steps without tests that failed.
    pub failed: u64,
    /// Tests that could not run here: ignored ones, and those that say `skipped: …`.
    pub skipped: u64,
}

impl Tally {
    /// Adds the counts of another run.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The plain closing line: `12 passed, 0 failed`, and what was skipped if anything was.
impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// Reads the output of `cargo test -- --show-output` line by line.
#[derive(Debug, Default)]
pub struct Reader {
    tally: Tally,
    in_successes: bool,
    /// Tests of the current program that said so; its result line counts them as passed.
    said_skipped: u64,
}

impl Reader {
    /// Takes one line and says whether a person wants to see it. A passing test that prints
    /// `skipped: its name: why` is counted as skipped.
    pub fn read(&mut self, line: &str) -> bool {
        if line == "successes:" {
            self.in_successes = true;
        } else if line == "failures:" {
            self.in_successes = false;
        }
        if let Some(counts) = line.strip_prefix("test result: ") {
            self.in_successes = false;
            self.count(counts);
            return true;
        }
        if line.starts_with("skipped: ") {
            self.said_skipped += 1;
            return true;
        }
        !self.in_successes
    }

    /// What was counted so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// Adds `ok. 5 passed; 1 failed; 2 ignored; …`.
    fn count(&mut self, counts: &str) {
        let of = |word: &str| -> u64 {
            counts
                .split(&[';', '.'])
                .filter_map(|part| part.trim().strip_suffix(word))
                .find_map(|number| number.trim().parse().ok())
                .unwrap_or(0)
        };
        let said_skipped = std::mem::take(&mut self.said_skipped).min(of("passed"));
        self.tally.add(Tally {
            passed: of("passed") - said_skipped,
            failed: of("failed"),
            skipped: of("ignored") + said_skipped,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> (Tally, Vec<&str>) {
        let mut reader = Reader::default();
        let shown = lines.lines().filter(|line| reader.read(line)).collect();
        (reader.tally(), shown)
    }

    #[test]
    fn several_test_programs_in_one_run_are_added_up() {
        let (tally, _) = read(
            "test result: ok. 5 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 1.20s\n\
             test result: FAILED. 7 passed; 3 failed; 0 ignored; 0 measured; 1 filtered out; finished in 0.10s",
        );
        assert_eq!(tally.to_string(), "12 passed, 3 failed, 2 skipped");
    }

    #[test]
    fn a_test_that_says_it_was_skipped_does_not_count_as_passed() {
        let (tally, shown) = read(
            "test a ... ok\nsuccesses:\n---- a stdout ----\nnoise\n\
             skipped: a: ../shared not found\n\
             test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        );
        assert_eq!(tally.to_string(), "1 passed, 0 failed, 1 skipped");
        assert!(!shown.contains(&"noise"));
        assert!(shown.contains(&"skipped: a: ../shared not found"));
    }

    #[test]
    fn what_a_failed_test_printed_is_shown() {
        let (_, shown) = read("successes:\nnoise\nfailures:\n---- b stdout ----\nthe reason");
        assert!(shown.contains(&"the reason"));
        assert!(!shown.contains(&"noise"));
    }
}
