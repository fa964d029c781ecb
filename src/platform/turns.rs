//! Long work in turns: the thread gets to everything else between two of them.
//!
//! Used by the worker, which hears the page in between, and by `state::forecaster` where there is
//! no worker, so that the page takes what is typed.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

/// Turns of a length.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    milliseconds: f64,
    began: f64,
}

impl Turns {
    /// Turns of so many milliseconds, the first of which begins now.
    #[must_use]
    pub fn of(milliseconds: u32) -> Self {
        Self {
            milliseconds: milliseconds.into(),
            began: js_sys::Date::now(),
        }
    }

    /// Whether the present turn is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        // A clock that was set back ends a turn too.
        !(0.0..self.milliseconds).contains(&(js_sys::Date::now() - self.began))
    }

    /// Lets everything else that waits have its turn, then begins another.
    pub async fn next(&mut self) {
        let promise = js_sys::Promise::new(&mut |resolve, _| set_timeout(&resolve, 0));
        // A promise that is only ever resolved.
        let _ = JsFuture::from(promise).await;
        self.began = js_sys::Date::now();
    }
}

/// Begins work that waits now and then.
pub fn begin(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

#[wasm_bindgen]
extern "C" {
    /// The page's or the worker's own: both have it, under different types.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(then: &js_sys::Function, milliseconds: i32);
}
