//! The inside of a worker, or of a program that is a guest of the page: hears the page and answers.
//! Used by `src/bin/worker.rs` and `src/bin/intake.rs`.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

/// Where the page leaves the port of a guest.
const PORT: &str = "breakevenIntake";

/// From now on `hear` is told every text that the page says, and the bytes beside it; tells the
/// page so.
pub fn serve(hear: impl Fn(String, Vec<u8>) + 'static) {
    let message =
        Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            let data = event.data();
            if let Some(text) = data.as_string() {
                hear(text, Vec::new());
            } else if let Some(pair) = data.dyn_ref::<js_sys::Array>()
                && let Some(text) = pair.get(0).as_string()
            {
                hear(text, js_sys::Uint8Array::new(&pair.get(1)).to_vec());
            }
        });
    line().set_onmessage(message.as_ref().unchecked_ref());
    // Called for as long as the program lives.
    message.forget();
    post(&JsValue::NULL);
}

/// Says something to the page.
pub fn say(text: &str) {
    post(&text.into());
}

/// Whether this runs in the page itself.
#[must_use]
pub fn is_guest() -> bool {
    port().is_some()
}

fn post(message: &JsValue) {
    // Text and null can always be copied. A page that is gone has ended its worker.
    let _ = line().post_message(message);
}

fn line() -> Line {
    port().unwrap_or_else(|| js_sys::global().unchecked_into())
}

fn port() -> Option<Line> {
    let port = js_sys::Reflect::get(&js_sys::global(), &PORT.into()).ok()?;
    port.is_object().then(|| port.unchecked_into())
}

#[wasm_bindgen]
extern "C" {
    /// The worker's own global object, or a port: both have these, under different types.
    type Line;

    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post_message(this: &Line, message: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, setter)]
    fn set_onmessage(this: &Line, hear: &js_sys::Function);
}
