//! What an organisation decides, in words.

use model::{Item, Managed, UnusedKey, names};

use super::{Words, on_one_line};

/// Who manages this Mac, where to ask, and which keys count for nothing.
pub(crate) fn print(words: &Words, managed: &Managed) {
    if managed.organisation.is_some() || !managed.locked.is_empty() {
        let url = managed.url.as_ref().map(|url| format!(": {}", on_one_line(url))).unwrap_or_default();
        say!("{}{url}", by(words, managed));
    }
    for UnusedKey { key, path, of_device } in &managed.unused {
        let text = words.say(if *of_device { "managed.told.unused.device" } else { "managed.told.unused" });
        let text = text.replace("{device}", names::MANAGED);
        say!("{}", text.replace("{key}", &on_one_line(key)).replace("{path}", &on_one_line(path)));
    }
}

/// That an item is locked, and by whom.
pub(crate) fn lock(words: &Words, managed: &Managed, item: Item) {
    if let Some(setting) = managed.locked(item) {
        say!("    {}: {}", by(words, managed), setting.word());
    }
}

fn by(words: &Words, managed: &Managed) -> String {
    match &managed.organisation {
        Some(name) => words.say("managed.told.by").replace("{name}", &on_one_line(name)),
        None => words.say("managed.told.somebody").to_owned(),
    }
}
