//! The clock and the terminal: the system's natively, those of Node.js in WebAssembly.

/// Milliseconds since some moment.
#[cfg(not(target_arch = "wasm32"))]
pub fn now() -> f64 {
    use std::sync::OnceLock;
    use std::time::Instant;
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    BEGUN.get_or_init(Instant::now).elapsed().as_secs_f64() * 1_000.0
}

/// Prints a line.
#[cfg(not(target_arch = "wasm32"))]
pub fn say(line: &str) {
    println!("{line}");
}

/// Milliseconds since some moment.
#[cfg(target_arch = "wasm32")]
pub fn now() -> f64 {
    call("performance", "now", None).as_f64().unwrap()
}

/// Prints a line.
#[cfg(target_arch = "wasm32")]
pub fn say(line: &str) {
    call("console", "log", Some(line));
}

/// Calls a method of a global object.
#[cfg(target_arch = "wasm32")]
fn call(object: &str, method: &str, argument: Option<&str>) -> wasm_bindgen::JsValue {
    use js_sys::{Function, Reflect};
    let object = Reflect::get(&js_sys::global(), &object.into()).unwrap();
    let method: Function = Reflect::get(&object, &method.into()).unwrap().into();
    match argument {
        None => method.call0(&object),
        Some(argument) => method.call1(&object, &argument.into()),
    }
    .unwrap()
}
