//! Files: reading one that was chosen or dropped, and saving one.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Largest file that is read, in bytes.
pub const LARGEST: f64 = 200.0 * 1024.0 * 1024.0;

/// A file that somebody chose or dropped.
#[derive(Clone, Debug)]
pub struct ChosenFile(web_sys::File);

impl ChosenFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its bytes.
    ///
    /// # Errors
    /// What the browser says, or that it is too large.
    pub async fn bytes(&self) -> Result<Bytes, String> {
        if self.0.size() > LARGEST {
            return Err("the file is larger than 200 MB".to_owned());
        }
        let buffer = JsFuture::from(self.0.array_buffer())
            .await
            .map_err(|error| words(&error))?;
        Ok(Bytes(buffer.unchecked_into()))
    }
}

/// Bytes that lie in the browser's memory, not in the program's.
#[derive(Clone, Debug)]
pub struct Bytes(js_sys::ArrayBuffer);

impl Bytes {
    /// Copies bytes there.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(js_sys::Uint8Array::from(bytes).buffer())
    }

    /// How many they are; none once they were handed over.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(self.0.byte_length()).unwrap_or(usize::MAX)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A copy of at most so many of the first.
    #[must_use]
    pub fn first(&self, most: usize) -> Vec<u8> {
        let length = u32::try_from(most.min(self.len())).unwrap_or(u32::MAX);
        js_sys::Uint8Array::new_with_byte_offset_and_length(&self.0, 0, length).to_vec()
    }

    pub(super) fn buffer(&self) -> &js_sys::ArrayBuffer {
        &self.0
    }
}

/// The file chosen in the file field that an event came from. The field is emptied, so that the
/// same file can be chosen again.
#[must_use]
pub fn chosen(event: &web_sys::Event) -> Option<ChosenFile> {
    let field: web_sys::HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(ChosenFile(file))
}

/// The first file of a drop.
#[must_use]
pub fn dropped(event: &web_sys::DragEvent) -> Option<ChosenFile> {
    event.data_transfer()?.files()?.get(0).map(ChosenFile)
}

/// Offers a text as a file to save.
///
/// # Errors
/// What the browser says.
pub fn save(name: &str, kind: &str, text: &str) -> Result<(), String> {
    try_save(name, kind, text).map_err(|error| words(&error))
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    web_sys::Url::revoke_object_url(&url)
}

fn words(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(
        || format!("{error:?}"),
        |error| String::from(error.message()),
    )
}
