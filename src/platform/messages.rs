//! The messages of languages other than English: files beside the page, which names them. `boot.js`
//! fetches the first beside the program itself.

use wasm_bindgen::JsValue;

/// The file that holds a language's messages; `None` where the page names none.
#[must_use]
pub fn file_of(tag: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector("meta[name=messages]").ok()??;
    let files = meta.get_attribute("content")?;
    files
        .split(' ')
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(known, file)| (known == tag).then(|| file.to_owned()))
}

/// The language that `boot.js` fetched, with its messages; `None`: English.
#[must_use]
pub fn brought() -> Option<(String, String)> {
    let brought = js_sys::Reflect::get(&js_sys::global(), &"breakeven_messages".into()).ok()?;
    let field = |name: &str| -> Option<String> {
        let found: JsValue = js_sys::Reflect::get(&brought, &name.into()).ok()?;
        found.as_string()
    };
    Some((field("tag")?, field("text")?))
}
