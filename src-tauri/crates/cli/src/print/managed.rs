//! What an organisation decides, in words.

use model::{Item, Managed, UnusedKey, catalogue::say, names, text};

use super::on_one_line;

/// Who manages this Mac, where to ask, and which keys count for nothing.
pub(crate) fn print(managed: &Managed) {
    if managed.organisation.is_some() || !managed.locked.is_empty() {
        let url = managed.url.as_ref().map(|url| format!(": {}", on_one_line(url))).unwrap_or_default();
        say!("{}{url}", by(managed));
    }
    for UnusedKey { key, path, of_device } in &managed.unused {
        let id = if *of_device { "managed-told-unused-device" } else { "managed-told-unused" };
        say!("{}", text!(id, device = names::MANAGED, key = on_one_line(key), path = on_one_line(path)));
    }
}

/// That an item is locked, and by whom.
pub(crate) fn lock(managed: &Managed, item: Item) {
    if let Some(setting) = managed.locked(item) {
        say!("    {}: {}", by(managed), setting.word());
    }
}

fn by(managed: &Managed) -> String {
    match &managed.organisation {
        Some(name) => text!("managed-told-by", name = on_one_line(name)),
        None => say("managed-told-somebody"),
    }
}
