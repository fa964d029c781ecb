//! The calculator in a frame of a host page: what is heard from there and said to it, how high the page
//! is, and what may be fetched. Called by `state::embedding`.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// Fields of a message that are looked at.
const MOST_FIELDS: u32 = 12;

/// A message of the window around the frame.
#[derive(Clone, PartialEq, Debug)]
pub struct Heard {
    /// Where that window's page comes from.
    pub origin: String,
    /// When it arrived, in milliseconds after anything.
    pub at: f64,
    /// The message's own fields.
    pub fields: Vec<(String, Said)>,
}

/// A field of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Anything else.
    Other,
}

/// A text could not be fetched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotFetched;

/// Calls `hear` with every message of the window around the frame; those of others are dropped.
pub fn listen(hear: impl Fn(Heard) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let parent = window.parent().ok().flatten();
    let closure = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event| {
        let event: web_sys::MessageEvent = event;
        let is_around = match (event.source(), &parent) {
            (Some(source), Some(parent)) => js_sys::Object::is(&source, parent),
            _ => false,
        };
        let data = event.data();
        if is_around && data.is_object() {
            hear(Heard {
                origin: event.origin(),
                at: js_sys::Date::now(),
                fields: fields(data.unchecked_ref()),
            });
        }
    });
    let listening =
        window.add_event_listener_with_callback("message", closure.as_ref().unchecked_ref());
    if listening.is_ok() {
        // Kept for as long as the page lives.
        closure.forget();
    }
}

/// Says a message, written as JSON, to the window around the frame if its page is of this origin.
pub fn say(json: &str, origin: &str) {
    let parent = web_sys::window().and_then(|window| window.parent().ok().flatten());
    if let (Some(parent), Ok(message)) = (parent, js_sys::JSON::parse(json)) {
        // A page that has gone hears nothing.
        let _ = parent.post_message(&message, origin);
    }
}

/// Tells `boot.js` whom to tell when the program breaks.
pub fn name_host(origin: &str, id: &str) {
    let host = js_sys::Object::new();
    for (name, value) in [("origin", origin), ("id", id)] {
        // A plain object takes every field.
        let _ = js_sys::Reflect::set(&host, &name.into(), &value.into());
    }
    let _ = js_sys::Reflect::set(&js_sys::global(), &"breakeven_host".into(), &host);
    // It gives the frame the height that it needs, so nothing here scrolls.
    super::root::mark("data-embedded", Some("sized"));
}

/// Calls `told` with the height of an element in pixels, now and whenever it changes.
pub fn watch_height(element: &web_sys::Element, told: impl Fn(f64) + 'static) {
    let watched = element.clone();
    let closure =
        Closure::<dyn Fn()>::new(move || told(watched.get_bounding_client_rect().height()));
    if let Ok(observer) = web_sys::ResizeObserver::new(closure.as_ref().unchecked_ref()) {
        observer.observe(element);
        // Kept for as long as the page lives.
        closure.forget();
    }
}

/// Fetches a text of this page's own host, without credentials.
///
/// # Errors
/// [`NotFetched`] when it is not there, or has more than `most` characters.
pub async fn fetch_text(address: &str, most: usize) -> Result<String, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let options = web_sys::RequestInit::new();
    options.set_credentials(web_sys::RequestCredentials::Omit);
    let answer = JsFuture::from(window.fetch_with_str_and_init(address, &options))
        .await
        .map_err(|_| NotFetched)?;
    let answer: web_sys::Response = answer.dyn_into().map_err(|_| NotFetched)?;
    if !answer.ok() {
        return Err(NotFetched);
    }
    let text = answer.text().map_err(|_| NotFetched)?;
    let text = JsFuture::from(text).await.map_err(|_| NotFetched)?;
    text.as_string()
        .filter(|text| text.len() <= most)
        .ok_or(NotFetched)
}

fn fields(data: &js_sys::Object) -> Vec<(String, Said)> {
    let entries = js_sys::Object::entries(data);
    (0..entries.length().min(MOST_FIELDS))
        .filter_map(|at| {
            let entry: js_sys::Array = entries.get(at).dyn_into().ok()?;
            let value = entry.get(1);
            let said = match (value.as_string(), value.as_f64()) {
                (Some(text), _) => Said::Text(text),
                (None, Some(number)) => Said::Number(number),
                (None, None) if value.is_undefined() => return None,
                (None, None) => Said::Other,
            };
            Some((JsValue::as_string(&entry.get(0))?, said))
        })
        .collect()
}
