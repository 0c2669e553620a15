//! The languages that people are spoken to in, and which of them is meant.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

/// A language of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, which every other language is translated from.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese as in Brazil.
    Portuguese,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// Chinese in simplified characters.
    Chinese,
    /// Arabic, which runs from right to left.
    Arabic,
    /// English with accents and brackets, and longer: texts that bypass the catalogue are seen in it.
    Pseudo,
}

/// The language of this process.
static SPOKEN: AtomicU8 = AtomicU8::new(0);

impl Language {
    /// Every language that people read.
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Japanese,
        Self::Korean,
        Self::Chinese,
        Self::Arabic,
    ];

    /// Its tag (BCP 47), which is also the name of its file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Chinese => "zh-Hans",
            Self::Arabic => "ar",
            // The tag for accented pseudo-English, of the private use area.
            Self::Pseudo => "en-XA",
        }
    }

    /// Its messages, as they stand in its file.
    pub fn messages(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => include_str!("../../../../assets/messages/en.ftl"),
            Self::German => include_str!("../../../../assets/messages/de.ftl"),
            Self::French => include_str!("../../../../assets/messages/fr.ftl"),
            Self::Spanish => include_str!("../../../../assets/messages/es.ftl"),
            Self::Portuguese => include_str!("../../../../assets/messages/pt-BR.ftl"),
            Self::Japanese => include_str!("../../../../assets/messages/ja.ftl"),
            Self::Korean => include_str!("../../../../assets/messages/ko.ftl"),
            Self::Chinese => include_str!("../../../../assets/messages/zh-Hans.ftl"),
            Self::Arabic => include_str!("../../../../assets/messages/ar.ftl"),
        }
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// Whether it parts words by spaces: else lines may end between any two characters, but for some.
    pub fn has_spaces(self) -> bool {
        !matches!(self, Self::Japanese | Self::Chinese)
    }

    /// The language of a tag, whether written as `pt-BR`, `pt_BR` or `pt_BR.UTF-8`. Chinese in traditional characters
    /// is another language; any other region or script is read by whoever reads the language.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
        if tag == "en-xa" {
            return Some(Self::Pseudo);
        }
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let is_traditional =
            language == "zh" && !tag.contains("hans") && parts.any(|part| ["hant", "tw", "hk", "mo"].contains(&part));
        let speaks = |one: &Self| one.tag().split('-').next() == Some(language);
        Self::ALL.into_iter().find(speaks).filter(|_| !is_traditional)
    }

    /// The first of the languages that somebody prefers, or English.
    pub fn preferred(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        tags.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or(Self::English)
    }

    /// The language that this process speaks: English until [`speak`](Self::speak) says otherwise.
    pub fn spoken() -> Self {
        let index = usize::from(SPOKEN.load(Relaxed));
        Self::ALL.get(index).copied().unwrap_or(Self::Pseudo)
    }

    /// From now on this process speaks this language. A frontend says so once, at its start.
    pub fn speak(self) {
        SPOKEN.store(self.index(), Relaxed);
    }

    /// Its place in [`Self::ALL`]; the pseudo-language comes after them.
    pub(crate) fn index(self) -> u8 {
        self as u8
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_first_preferred_one_that_there_is() {
        for (tags, language) in [
            (&["de-CH", "en-US"][..], Language::German),
            (&["nl-NL", "fr_CA.UTF-8", "en"], Language::French),
            (&["pt-PT"], Language::Portuguese),
            (&["zh-Hans-CN"], Language::Chinese),
            (&["zh_CN.UTF-8"], Language::Chinese),
            (&["zh-Hans-HK"], Language::Chinese),
            (&["zh-Hant-TW", "ja-JP"], Language::Japanese),
            (&["zh_TW", "ko_KR.UTF-8"], Language::Korean),
            (&["C.UTF-8"], Language::English),
            (&["POSIX", ""], Language::English),
            (&["es_ES@euro"], Language::Spanish),
            (&["english"], Language::English),
            (&["en-XA"], Language::Pseudo),
        ] {
            assert_eq!(Language::preferred(tags), language, "{tags:?}");
        }
    }

    #[test]
    fn each_language_is_found_by_its_own_tag() {
        for (index, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
            assert_eq!(usize::from(language.index()), index);
        }
    }
}
