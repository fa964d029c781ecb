//! The page: when it is about to go, which languages its reader prefers, where it looks.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Calls `flush` whenever the page may be about to go: hidden, or being left. `beforeunload` is
/// not reliable, so nothing waits for it.
pub fn before_it_goes(flush: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let leaving = flush.clone();
    listen(&window, "pagehide", leaving);
    if let Some(document) = window.document() {
        let hidden = document.clone();
        listen(&document, "visibilitychange", move || {
            if hidden.visibility_state() == web_sys::VisibilityState::Hidden {
                flush();
            }
        });
    }
}

/// Language tags that the reader prefers, best first.
#[must_use]
pub fn languages() -> Vec<String> {
    web_sys::window()
        .map(|window| {
            window
                .navigator()
                .languages()
                .iter()
                .filter_map(|tag| tag.as_string())
                .collect()
        })
        .unwrap_or_default()
}

/// Goes to the top of the page.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Brings the element with this id into view and gives it the focus.
pub fn go_to(id: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found {
        element.scroll_into_view();
        if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
            // An element that cannot take the focus is in view all the same.
            let _ = element.focus();
        }
    }
}

/// Puts the focus on the page's first field.
pub fn focus_first_field() {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("input:not([type=range])").ok()?);
    if let Some(field) = found
        && let Ok(field) = field.dyn_into::<web_sys::HtmlElement>()
    {
        // A field that cannot take it leaves it where it is.
        let _ = field.focus();
    }
}

/// Whether an event comes from a field in which text is typed.
#[must_use]
pub fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok())
        .is_some_and(|element| {
            let name = element.tag_name();
            name == "TEXTAREA"
                || (name == "INPUT"
                    && !matches!(
                        element.get_attribute("type").as_deref(),
                        Some("range" | "checkbox" | "file" | "radio")
                    ))
        })
}

/// Calls `told` with true once an element has left the screen upwards, and with false once it is
/// back. Watches for as long as the page lives.
pub fn when_it_leaves(element: &web_sys::Element, told: impl Fn(bool) + 'static) {
    let watched = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries
            .iter()
            .last()
            .and_then(|entry| entry.dyn_into::<web_sys::IntersectionObserverEntry>().ok());
        if let Some(entry) = last {
            told(!entry.is_intersecting() && entry.bounding_client_rect().bottom() <= 0.0);
        }
    });
    if let Ok(observer) = web_sys::IntersectionObserver::new(watched.as_ref().unchecked_ref()) {
        observer.observe(element);
        watched.forget();
    }
}

/// Calls `after` once the browser has painted what is on screen now.
pub fn after_paint(after: impl FnOnce() + 'static) {
    after_milliseconds(0, after);
}

/// Calls `after` once so many milliseconds have passed.
pub fn after_milliseconds(milliseconds: i32, after: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let callback = Closure::once_into_js(after);
    // Without timers nothing can wait; a browser always has them.
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        callback.unchecked_ref(),
        milliseconds,
    );
}

thread_local! {
    /// Timers that wait for rest, by name.
    static RESTING: RefCell<BTreeMap<&'static str, i32>> = const { RefCell::new(BTreeMap::new()) };
}

/// Calls `then` once nobody has called this under the same name for so many milliseconds.
pub fn after_rest(name: &'static str, milliseconds: i32, then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let callback = Closure::once_into_js(then);
    let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        callback.unchecked_ref(),
        milliseconds,
    );
    let earlier = RESTING.with_borrow_mut(|timers| match timer {
        Ok(timer) => timers.insert(name, timer),
        Err(_) => timers.remove(name),
    });
    if let Some(earlier) = earlier {
        window.clear_timeout_with_handle(earlier);
    }
}

/// A name for this tab that no other tab has.
#[must_use]
pub fn tab_name() -> String {
    let random = js_sys::Math::random().to_bits();
    format!("{random:016x}")
}

/// Loads a script of the page's own folder, once.
pub fn load_script(address: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let is_there = document
        .query_selector(&format!("script[src=\"{address}\"]"))
        .is_ok_and(|found| found.is_some());
    let script = document.create_element("script").and_then(|script| {
        script
            .dyn_into::<web_sys::HtmlScriptElement>()
            .map_err(Into::into)
    });
    let head = document.query_selector("head");
    if let (false, Ok(script), Ok(Some(head))) = (is_there, script, head) {
        script.set_src(address);
        // A page without a head has nothing to load it into.
        let _ = head.append_child(&script);
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print says so itself.
        let _ = window.print();
    }
}

fn listen(target: &web_sys::EventTarget, event: &str, handler: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(handler);
    // Kept for as long as the page lives.
    if target
        .add_event_listener_with_callback(event, closure.as_ref().unchecked_ref())
        .is_ok()
    {
        closure.forget();
    }
}
