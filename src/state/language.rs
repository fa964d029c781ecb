//! Which language is spoken: what the reader chose, what the host page says, what the browser prefers.
//!
//! `boot.js` decides in the same order which messages it fetches beside the program; here the rest
//! happens: texts, number formats, and a change at any time.

use crate::present::format::Locale;
use crate::present::words::Language;

/// Key of the reader's choice. `boot.js` reads it too.
pub const KEY: &str = "breakeven.language";

/// How numbers and dates are written in a language: as in the region that one of these tags names, which
/// are in the order of preference.
#[must_use]
pub fn locale_for<'a>(
    language: &Language,
    preferred: impl IntoIterator<Item = &'a str>,
) -> &'static Locale {
    preferred
        .into_iter()
        .filter(|tag| Language::for_tag(tag).is_some_and(|known| known == language))
        .find_map(Locale::for_tag)
        .or_else(|| Locale::for_tag(language.tag))
        .unwrap_or(Locale::DEFAULT)
}

#[cfg(target_arch = "wasm32")]
mod spoken {
    //! The language of the page.

    use leptos::prelude::*;

    use super::{KEY, locale_for};
    use crate::platform::{address, frame, messages, page, root, storage, turns};
    use crate::present::format::Locale;
    use crate::present::words::{Language, speech};
    use crate::state::session::Session;

    /// Most characters of a language's messages.
    const MOST: usize = 1_000_000;

    /// Speaks the language whose messages were fetched beside the program, before anything is drawn.
    pub fn begin() {
        if let Some((tag, text)) = messages::brought()
            && let Some(language) = Language::for_tag(&tag)
        {
            speech::speak(language, &text);
        }
        show(speech::spoken());
    }

    /// How the reader writes numbers and dates.
    pub fn locale() -> &'static Locale {
        let preferred = page::languages();
        locale_for(speech::spoken(), preferred.iter().map(String::as_str))
    }

    /// Languages that can be had here, in the order of a list.
    #[must_use]
    pub fn offered() -> Vec<&'static Language> {
        Language::all()
            .filter(|language| {
                *language == Language::ENGLISH || messages::file_of(language.tag).is_some()
            })
            .collect()
    }

    impl Session {
        /// Speaks a language from now on, here and at every later visit.
        pub fn choose_language(&self, language: &'static Language) {
            // Where nothing can be kept, the choice lasts as long as the page.
            let _ = storage::open().set(KEY, language.tag);
            self.speak(
                language,
                locale_for(language, page::languages().iter().map(String::as_str)),
            );
        }

        /// Speaks what a host page asks for, if it is a language of ours; its region counts.
        pub(in crate::state) fn speak_tag(&self, tag: &str) {
            if let Some(language) = Language::for_tag(tag) {
                self.speak(language, locale_for(language, [tag]));
            }
        }

        /// What cannot be fetched changes nothing.
        fn speak(&self, language: &'static Language, locale: &'static Locale) {
            let session = *self;
            session.asked_language.set_value(language);
            if language == speech::spoken() {
                session.locale.set(locale);
                return;
            }
            if language == Language::ENGLISH {
                speech::speak_english();
                session.spoken(language, locale);
                return;
            }
            let Some(file) = messages::file_of(language.tag) else {
                session.language.set(speech::spoken());
                return;
            };
            turns::begin(async move {
                let fetched = frame::fetch_text(&address::beside(&file), MOST).await;
                // Another may have been chosen meanwhile.
                if session.asked_language.try_get_value() != Some(language) {
                    return;
                }
                match fetched {
                    // Some hosts answer every path with a page.
                    Ok(text) if !text.trim_start().starts_with('<') => {
                        speech::speak(language, &text);
                        session.spoken(language, locale);
                    }
                    _ => session.language.set(speech::spoken()),
                }
            });
        }

        fn spoken(&self, language: &'static Language, locale: &'static Locale) {
            show(language);
            self.locale.set(locale);
            self.language.set(language);
        }
    }

    fn show(language: &Language) {
        root::mark("lang", Some(language.tag));
        root::mark(
            "dir",
            Some(if language.runs_leftwards() {
                "rtl"
            } else {
                "ltr"
            }),
        );
    }
}

#[cfg(target_arch = "wasm32")]
pub use spoken::{begin, locale, offered};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_region_that_the_browser_names_for_the_language() {
        let locale =
            |preferred: &[&str]| locale_for(Language::ENGLISH, preferred.iter().copied()).tag;
        assert_eq!(locale(&["de-CH", "en-GB", "en"]), "en-GB");
        assert_eq!(locale(&["de-CH"]), "en-US");
        assert_eq!(locale(&[]), "en-US");
        let german = Language::KNOWN.iter().find(|known| known.tag == "de");
        assert_eq!(
            german.map(|german| locale_for(german, []).tag),
            Some("de-DE")
        );
    }
}
