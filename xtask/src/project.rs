//! Where things are: the project's root, what a build leaves there, and the per-user tool cache.

use crate::shell::Failure;
use std::path::{Path, PathBuf};

/// The folder that holds the project's `Cargo.toml`.
#[must_use]
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The finished site: a folder of static files.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo leaves what it builds; obeys `CARGO_TARGET_DIR`.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where installed tools are kept: `breakeven` in the user's cache folder, so that a fresh checkout
/// does not build them again.
///
/// # Errors
/// Fails where the environment names no home folder.
pub fn tool_cache() -> Result<PathBuf, Failure> {
    let caches = std::env::var_os("XDG_CACHE_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
        .or_else(|| {
            std::env::var_os("HOME")
                .or_else(|| std::env::var_os("USERPROFILE"))
                .map(|home| PathBuf::from(home).join(".cache"))
        })
        .ok_or_else(|| {
            Failure::new("No folder to keep tools in: set HOME or XDG_CACHE_HOME.".to_owned())
        })?;
    Ok(caches.join("breakeven"))
}
