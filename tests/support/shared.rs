//! Files that stand beside the project: vectors, data and suites.

use std::path::PathBuf;

/// The folder or file at this path of the shared folder, or `None`, said aloud, where it is not.
pub fn shared(test: &str, path: &str) -> Option<PathBuf> {
    let found = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(path);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: {test}: ../shared/{path} not found");
    None
}
