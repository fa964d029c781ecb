//! The inside of a worker: hears the page and answers. Used by `src/bin/worker.rs` alone.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

/// From now on `hear` is told every text that the page says; tells the page so.
pub fn serve(hear: impl Fn(String) + 'static) {
    let message =
        Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
    scope().set_onmessage(Some(message.as_ref().unchecked_ref()));
    // Called for as long as the worker lives.
    message.forget();
    post(&JsValue::NULL);
}

/// Says something to the page.
pub fn say(text: &str) {
    post(&text.into());
}

fn post(message: &JsValue) {
    // Text and null can always be copied. A page that is gone has ended its worker.
    let _ = scope().post_message(message);
}

fn scope() -> web_sys::DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
