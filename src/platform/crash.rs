//! Panics: handed to the page's own script, which needs no WebAssembly to say what to do.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`: hides every figure and offers ways to keep the data.
    #[wasm_bindgen(js_name = breakeven_failed)]
    fn show_failure(message: &str);
}

/// From now on a panic hides every figure: a wrong price is worse than none.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| fail(&panic.to_string())));
}

/// Hides every figure and says why.
pub fn fail(message: &str) {
    show_failure(message);
}
