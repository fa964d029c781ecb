//! Key-value storage: the browser's local storage where it can be had, memory where not.
//!
//! Browsers block local storage with cookies off, in sandboxed and cross-site frames, or when a
//! profile is broken; any later call may fail too. So every call is fallible, and gloo-storage,
//! whose handle ends the program where storage is blocked, is asked only after a probe.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Why a call on a store failed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StorageFault {
    /// The browser allows no storage at all.
    Blocked,
    /// There is no room left; the old value still stands.
    Full,
    /// Anything else, in the browser's words.
    Failed(String),
}

/// Texts by key. Keys of other programs may stand beside ours; nothing here clears them.
pub trait KeyValue {
    /// The text under a key.
    ///
    /// # Errors
    /// [`StorageFault`] when the store cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault>;

    /// Puts a text under a key; when it fails, the old text still stands.
    ///
    /// # Errors
    /// [`StorageFault`] when the store is blocked, full or broken.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageFault>;

    /// Removes a key, if it is there.
    ///
    /// # Errors
    /// [`StorageFault`] when the store cannot be changed.
    fn remove(&self, key: &str) -> Result<(), StorageFault>;

    /// Whether what is put here outlives the page.
    fn is_lasting(&self) -> bool;
}

/// A store that lasts as long as the page.
#[derive(Debug, Default)]
pub struct MemoryStore {
    texts: RefCell<BTreeMap<String, String>>,
}

impl KeyValue for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.texts
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn is_lasting(&self) -> bool {
        false
    }
}

#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub use browser::open;

#[cfg(all(target_arch = "wasm32", feature = "page"))]
mod browser {
    //! Local storage, behind a probe.

    use gloo_storage::{LocalStorage, Storage as _};
    use wasm_bindgen::{JsCast as _, JsValue};

    use super::{KeyValue, MemoryStore, StorageFault};

    /// Key that the probe writes and removes.
    const PROBE: &str = "breakeven.probe";

    /// The browser's local storage, or memory where a probe fails.
    #[must_use]
    pub fn open() -> Box<dyn KeyValue> {
        match LocalStore::open() {
            Some(store) => Box::new(store),
            None => Box::new(MemoryStore::default()),
        }
    }

    /// The browser's local storage.
    struct LocalStore(web_sys::Storage);

    impl LocalStore {
        fn open() -> Option<Self> {
            let probed = web_sys::window()?.local_storage().ok()??;
            probed.set_item(PROBE, PROBE).ok()?;
            probed.remove_item(PROBE).ok()?;
            Some(Self(LocalStorage::raw()))
        }
    }

    impl KeyValue for LocalStore {
        fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
            self.0.get_item(key).map_err(fault)
        }

        fn set(&self, key: &str, text: &str) -> Result<(), StorageFault> {
            self.0.set_item(key, text).map_err(fault)
        }

        fn remove(&self, key: &str) -> Result<(), StorageFault> {
            self.0.remove_item(key).map_err(fault)
        }

        fn is_lasting(&self) -> bool {
            true
        }
    }

    /// Names and codes of a full store differ by browser.
    fn fault(error: JsValue) -> StorageFault {
        let Some(exception) = error.dyn_ref::<web_sys::DomException>() else {
            return StorageFault::Failed(format!("{error:?}"));
        };
        match (exception.name().as_str(), exception.code()) {
            ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, 22 | 1014) => {
                StorageFault::Full
            }
            ("SecurityError", _) => StorageFault::Blocked,
            (name, _) => StorageFault::Failed(format!("{name}: {}", exception.message())),
        }
    }
}
