//! A worker of the page: started, spoken to, heard and ended.
//!
//! Used by `state::forecaster`. The other side is [`super::inside_worker`], in a program of its own
//! that `worker-start.js` loads. A worker may be blocked, missing on the host or break at any time; all
//! of that is heard as [`Heard::Broken`] or returned as an error, and none of it ends the page.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// What is heard of a worker.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Its program is loaded and takes texts.
    Ready,
    /// It says something.
    Text(String),
    /// It could not be loaded, or broke; nothing more will be heard.
    Broken,
}

/// A worker; it ends, with whatever it is doing, when this is dropped.
#[derive(Debug)]
pub struct Worker {
    worker: web_sys::Worker,
    /// Called by the browser for as long as the worker lives.
    _message: Closure<dyn FnMut(web_sys::MessageEvent)>,
    _error: Closure<dyn FnMut(web_sys::Event)>,
}

/// Workers cannot be started here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Blocked;

impl Worker {
    /// Starts a worker; `hear` is told what is heard of it.
    ///
    /// # Errors
    /// [`Blocked`] when the page names no worker or the browser starts none.
    pub fn start(hear: impl Fn(Heard) + Clone + 'static) -> Result<Self, Blocked> {
        let address = address().ok_or(Blocked)?;
        let options = web_sys::WorkerOptions::new();
        options.set_type(web_sys::WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(&address, &options).map_err(|_| Blocked)?;
        let hear_message = hear.clone();
        let message = Closure::new(move |event: web_sys::MessageEvent| {
            hear_message(match event.data().as_string() {
                Some(text) => Heard::Text(text),
                None => Heard::Ready,
            });
        });
        let error = Closure::new(move |event: web_sys::Event| {
            // Told here, so not an error of the page.
            event.prevent_default();
            hear(Heard::Broken);
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        Ok(Self {
            worker,
            _message: message,
            _error: error,
        })
    }

    /// Says something to it.
    ///
    /// # Errors
    /// [`Blocked`] when the browser does not pass it on.
    pub fn say(&self, text: &str) -> Result<(), Blocked> {
        self.worker.post_message(&text.into()).map_err(|_| Blocked)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Where `index.html` says that the worker's script lies: its name changes with its content.
fn address() -> Option<String> {
    web_sys::window()?
        .document()?
        .query_selector("meta[name=worker]")
        .ok()??
        .get_attribute("content")
}
