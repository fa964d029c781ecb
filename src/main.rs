//! Starts the calculator in the browser. `src/platform/boot.js` loads it and calls `main`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    mount();
}

/// Draws the page into the element that `index.html` keeps for it. Without the element nothing is
/// drawn, which the boot file reports.
#[cfg(target_arch = "wasm32")]
fn mount() {
    use leptos::prelude::document;
    use leptos::wasm_bindgen::JsCast;

    breakeven::platform::crash::report_panics();
    breakeven::state::language::begin();
    if let Some(place) = document().get_element_by_id("app") {
        leptos::mount::mount_to(place.unchecked_into(), breakeven::ui::app::App).forget();
    }
}
