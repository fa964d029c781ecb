//! The clipboard: texts that somebody asks to copy.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text; `told` hears whether that went well. To be called while a click is handled, since
/// browsers copy for no other reason.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let Some(clipboard) = clipboard() else {
        return told(false);
    };
    let promise = clipboard.write_text(text);
    spawn_local(async move {
        told(JsFuture::from(promise).await.is_ok());
    });
}

/// `None` where the browser hides it: on pages without encryption, and in some frames.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let found = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    (!found.is_undefined()).then(|| found.unchecked_into())
}
