//! The page's address: its fragment, which never reaches a server, and addresses beside it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// What stands after `#`; empty where nothing does.
#[must_use]
pub fn fragment() -> String {
    href()
        .split_once('#')
        .map_or_else(String::new, |(_, fragment)| fragment.to_owned())
}

/// The page's address without its fragment.
#[must_use]
pub fn page() -> String {
    let href = href();
    href.split_once('#')
        .map_or(href.as_str(), |(page, _)| page)
        .to_owned()
}

/// The address of a file beside the page.
#[must_use]
pub fn beside(file: &str) -> String {
    let page = page();
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{file}")
}

/// Whether an address is one of this page's own host.
#[must_use]
pub fn is_own(address: &str) -> bool {
    let origin = |address: &str| web_sys::Url::new(address).map(|url| url.origin()).ok();
    origin(address).is_some() && origin(address) == origin(&href())
}

/// Takes the fragment away, without a step in the history.
pub fn forget_fragment() {
    set(&page());
}

/// Changes the fragment, without a step in the history and without telling
/// [`when_fragment_changes`].
pub fn set_fragment(fragment: &str) {
    set(&format!("{}#{fragment}", page()));
}

/// Calls `told` whenever somebody changes the fragment: a link, the address bar, the way back.
pub fn when_fragment_changes(told: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(told);
    let Some(window) = web_sys::window() else {
        return;
    };
    let listening =
        window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    if listening.is_ok() {
        // Kept for as long as the page lives.
        closure.forget();
    }
}

/// Opens an address in a tab of its own; whether the browser let it.
#[must_use]
pub fn open(address: &str) -> bool {
    let opened = web_sys::window().map(|window| window.open_with_url_and_target(address, "_blank"));
    matches!(opened, Some(Ok(Some(_))))
}

fn href() -> String {
    web_sys::window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default()
}

fn set(address: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Where the browser forbids it, the old address stays, which opens the same again.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
