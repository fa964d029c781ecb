//! A program beside the page: started, spoken to, heard and ended.
//!
//! Used by `state::forecaster` and `state::importer`. The other side is [`super::inside_worker`], in
//! programs of their own that a script loads. A program is a worker; where those are blocked, it may
//! be taken into the page. It may be missing on the host or break at any time; all of that is heard
//! as [`Heard::Broken`] or returned as an error, and none of it ends the page.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use super::files::Bytes;

/// Programs beside the page, by the name under which `index.html` says where their script lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Program {
    /// Forecasts.
    Worker,
    /// Reads ticket files.
    Intake,
}

/// What is heard of a program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// It is loaded and takes texts.
    Ready,
    /// It says something.
    Text(String),
    /// It could not be loaded, or broke; nothing more will be heard.
    Broken,
}

/// A program; a worker ends, with whatever it is doing, when this is dropped.
#[derive(Debug)]
pub struct Worker {
    line: Line,
    place: Place,
    /// Called by the browser for as long as the program lives.
    _message: Closure<dyn FnMut(web_sys::MessageEvent)>,
    _error: Closure<dyn FnMut(web_sys::Event)>,
}

/// Where a program runs.
#[derive(Debug)]
enum Place {
    Apart(web_sys::Worker),
    InThePage,
}

/// Programs cannot be started here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Blocked;

/// Where a program that the page takes in finds its port; `intake-start.js` knows it too.
const PORT: &str = "breakevenIntake";

impl Worker {
    /// Starts a program as a worker; `hear` is told what is heard of it.
    ///
    /// # Errors
    /// [`Blocked`] when the page names no such program or the browser starts no worker.
    pub fn start(
        program: Program,
        hear: impl Fn(Heard) + Clone + 'static,
    ) -> Result<Self, Blocked> {
        let address = address(program).ok_or(Blocked)?;
        let options = web_sys::WorkerOptions::new();
        options.set_type(web_sys::WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(&address, &options).map_err(|_| Blocked)?;
        let line: &Line = worker.unchecked_ref();
        let this = Self::listening(line.clone(), Place::Apart(worker.clone()), hear);
        worker.set_onerror(Some(this._error.as_ref().unchecked_ref()));
        Ok(this)
    }

    /// Takes a program into the page, for good.
    ///
    /// # Errors
    /// [`Blocked`] when the page names no such program.
    pub fn take_in(
        program: Program,
        hear: impl Fn(Heard) + Clone + 'static,
    ) -> Result<Self, Blocked> {
        let address = address(program).ok_or(Blocked)?;
        let document = web_sys::window()
            .and_then(|window| window.document())
            .ok_or(Blocked)?;
        let channel = web_sys::MessageChannel::new().map_err(|_| Blocked)?;
        js_sys::Reflect::set(&js_sys::global(), &PORT.into(), &channel.port2())
            .map_err(|_| Blocked)?;
        let script: web_sys::HtmlScriptElement = document
            .create_element("script")
            .ok()
            .and_then(|script| script.dyn_into().ok())
            .ok_or(Blocked)?;
        let this = Self::listening(channel.port1().unchecked_into(), Place::InThePage, hear);
        script.set_onerror(Some(this._error.as_ref().unchecked_ref()));
        script.set_type("module");
        script.set_src(&address);
        let head = document.head().ok_or(Blocked)?;
        head.append_child(&script).map_err(|_| Blocked)?;
        Ok(this)
    }

    fn listening(line: Line, place: Place, hear: impl Fn(Heard) + Clone + 'static) -> Self {
        let hear_message = hear.clone();
        let message = Closure::new(move |event: web_sys::MessageEvent| {
            let data = event.data();
            hear_message(match data.as_string() {
                Some(text) => Heard::Text(text),
                None if data.is_null() => Heard::Ready,
                None => Heard::Broken,
            });
        });
        let error = Closure::new(move |event: web_sys::Event| {
            // Told here, so not an error of the page.
            event.prevent_default();
            hear(Heard::Broken);
        });
        line.set_onmessage(Some(message.as_ref().unchecked_ref()));
        Self {
            line,
            place,
            _message: message,
            _error: error,
        }
    }

    /// Whether it runs in the page itself, and cannot be ended.
    #[must_use]
    pub fn is_guest(&self) -> bool {
        matches!(self.place, Place::InThePage)
    }

    /// Says something to it.
    ///
    /// # Errors
    /// [`Blocked`] when the browser does not pass it on.
    pub fn say(&self, text: &str) -> Result<(), Blocked> {
        self.line.post(&text.into()).map_err(|_| Blocked)
    }

    /// Says something to it and hands over bytes, which are not copied.
    ///
    /// # Errors
    /// [`Blocked`] when the browser does not pass it on.
    pub fn hand_over(&self, text: &str, bytes: &Bytes) -> Result<(), Blocked> {
        let buffer = bytes.buffer();
        let message = js_sys::Array::of2(&text.into(), buffer);
        let moved = js_sys::Array::of1(buffer);
        self.line.post_with(&message, &moved).map_err(|_| Blocked)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.line.set_onmessage(None);
        if let Place::Apart(worker) = &self.place {
            worker.set_onerror(None);
            worker.terminate();
        }
    }
}

/// Where `index.html` says that a program's script lies: its name changes with its content.
fn address(program: Program) -> Option<String> {
    let name = match program {
        Program::Worker => "worker",
        Program::Intake => "intake",
    };
    web_sys::window()?
        .document()?
        .query_selector(&format!("meta[name={name}]"))
        .ok()??
        .get_attribute("content")
}

#[wasm_bindgen]
extern "C" {
    /// A worker or a port: both have these, under different types.
    #[derive(Clone, Debug)]
    type Line;

    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post(this: &Line, message: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post_with(this: &Line, message: &JsValue, moved: &js_sys::Array) -> Result<(), JsValue>;

    #[wasm_bindgen(method, setter)]
    fn set_onmessage(this: &Line, hear: Option<&js_sys::Function>);
}
