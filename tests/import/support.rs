//! What the tests of the importer share.

use std::path::{Path, PathBuf};

use breakeven::import::choices::Choices;
use breakeven::import::fault::ImportFault;
use breakeven::import::report::Imported;
use breakeven::import::understanding::{Options, Understanding};
use breakeven::import::{import, understand, unwatched};

/// A file beside the project; `None`, said aloud, where it is not there.
pub fn shared(test: &str, path: &str) -> Option<Vec<u8>> {
    let root: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    match std::fs::read(root.join(path)) {
        Ok(bytes) => Some(bytes),
        Err(_) => {
            println!("skipped: {test}: ../shared not found");
            None
        }
    }
}

/// What a file is taken for.
#[track_caller]
pub fn understood(bytes: &[u8]) -> Understanding {
    understand(bytes, &Options::default(), &mut unwatched).unwrap()
}

/// Imports a file as it is understood, after changing the choices.
pub fn imported_with(
    bytes: &[u8],
    change: impl FnOnce(&mut Choices),
) -> Result<(Understanding, Imported), ImportFault> {
    let understanding = understand(bytes, &Options::default(), &mut unwatched)?;
    let mut choices = Choices::of(&understanding);
    change(&mut choices);
    let imported = import(bytes, &understanding, &choices, &mut unwatched)?;
    Ok((understanding, imported))
}

/// Imports a file as it is understood.
#[track_caller]
pub fn imported(bytes: &[u8]) -> (Understanding, Imported) {
    imported_with(bytes, |_| {}).unwrap()
}
