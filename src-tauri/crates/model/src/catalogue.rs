//! The message catalogue: the same texts for every frontend, a file for each language (Project Fluent).
//!
//! [`say`] and [`text!`](crate::text) speak the language of this process ([`Language::speak`]). What programs read
//! (`--json`, logs, property lists) is in English whatever the language: [`english`].

use std::sync::{LazyLock, Mutex, PoisonError};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::Language;

/// A message's value: a name, a path, another text, or a number by which the message may be chosen.
pub type Value<'v> = FluentValue<'v>;

/// A language's messages, and how it writes numbers and lists.
pub struct Catalogue {
    bundle: FluentBundle<&'static FluentResource>,
    lists: Option<ListFormatter>,
    language: Language,
}

/// How a language writes numbers; kept by the bundle.
struct Numbers(DecimalFormatter);

impl Numbers {
    fn write(&self, number: u64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = language.to_string().parse::<Locale>().map_err(drop)?;
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Self).map_err(drop)
    }
}

/// Each language is read when it is first spoken, and stays.
static READ: Mutex<[Option<&'static Catalogue>; Language::ALL.len() + 1]> = Mutex::new([None; Language::ALL.len() + 1]);

impl Catalogue {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let place = &mut read[usize::from(language.index())];
        place.get_or_insert_with(|| Box::leak(Box::new(Self::read(language))))
    }

    fn read(language: Language) -> Self {
        // A test reads each of them: a broken one cannot be built into a release.
        let resource = FluentResource::try_new(language.messages().to_owned()).unwrap_or_else(|(read, _)| read);
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks that keep a path whole within a text of the other direction: no other language needs them.
        bundle.set_use_isolating(language.is_right_to_left());
        if language == Language::Pseudo {
            bundle.set_transform(Some(|text| accented(text).into()));
        }
        bundle.set_formatter(Some(|value, memoizer| {
            let FluentValue::Number(number) = value else { return None };
            // Only counts are given, which are whole and not negative.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.write(number.value as u64)).ok()
        }));
        let resource: &'static FluentResource = Box::leak(Box::new(resource));
        bundle.add_resource_overriding(resource);
        let locale: Locale = language.tag().parse().unwrap_or(Locale::UNKNOWN);
        let lists = ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok();
        Self { bundle, lists, language }
    }

    /// The text of a message with its values, if there is one.
    pub fn find(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut wrong = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut wrong).into_owned();
        debug_assert!(wrong.is_empty(), "the message '{id}' lacks a value: {wrong:?}");
        Some(if self.language == Language::Pseudo { longer(&text) } else { text })
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The text of a message, or its id: ugly, and noticed.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// Several names as one text: "this, that and the other".
    pub fn list<T: AsRef<str>>(&self, names: &[T]) -> String {
        match &self.lists {
            Some(lists) => lists.format(names.iter().map(AsRef::as_ref)).to_string(),
            None => names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

/// The messages of the language that this process speaks.
pub fn spoken() -> &'static Catalogue {
    Catalogue::of(Language::spoken())
}

/// The text of a message without values, or its id.
pub fn say(id: &str) -> String {
    spoken().say(id, &[])
}

/// The text of a message without values, if there is one.
pub fn find(id: &str) -> Option<String> {
    spoken().find(id, &[])
}

/// The text of a message in English, for what programs read.
pub fn english(id: &str) -> String {
    Catalogue::of(Language::English).say(id, &[])
}

/// The text of a value in the family of messages `FAMILY-VALUE`.
pub fn of(family: &str, value: &impl Serialize) -> String {
    say(&format!("{family}-{}", word(value)))
}

/// Several names as one text.
pub fn list<T: AsRef<str>>(names: &[T]) -> String {
    spoken().list(names)
}

/// The text of a message with its values: `text!("prompt-why", why = reason)`. A number that is a value may choose
/// between forms of the message.
#[macro_export]
macro_rules! text {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::catalogue::spoken().say(
            ::std::convert::AsRef::<str>::as_ref(&$id),
            &[$((stringify!($name), $crate::catalogue::Value::from($value))),*],
        )
    };
}

/// The word of a value in ids of the catalogue and in `--json`.
pub fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A text as the pseudo-language has it, between brackets and 40 % longer, since other languages are.
fn longer(text: &str) -> String {
    format!("[{text}{}]", "~".repeat((text.chars().count() * 2).div_ceil(5)))
}

fn accented(text: &str) -> String {
    static ACCENTS: LazyLock<[(char, char); 10]> = LazyLock::new(|| {
        [
            ('a', 'å'),
            ('e', 'é'),
            ('i', 'î'),
            ('o', 'ö'),
            ('u', 'ü'),
            ('A', 'Å'),
            ('E', 'É'),
            ('I', 'Î'),
            ('O', 'Ö'),
            ('U', 'Ü'),
        ]
    });
    text.chars().map(|c| ACCENTS.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, accented)| *accented)).collect()
}
