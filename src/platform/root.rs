//! The page's root element: marks and values that style sheets read. Through CSSOM, since the
//! Content-Security-Policy drops styles in markup.

use wasm_bindgen::JsCast as _;

/// Sets a mark such as `data-theme`, or takes it away.
pub fn mark(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // The names are ours, so that neither can fail.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Sets a custom property such as `--radius`, or takes it away.
pub fn set_value(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    let Ok(root) = root.dyn_into::<web_sys::HtmlElement>() else {
        return;
    };
    // A value that the browser does not take leaves the style sheet's.
    let _ = match value {
        Some(value) => root.style().set_property(name, value),
        None => root.style().remove_property(name).map(|_| ()),
    };
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}
