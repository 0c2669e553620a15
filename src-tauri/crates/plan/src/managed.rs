//! Managed settings, read as macOS ranks them: what a configuration profile put into `/Library/Managed Preferences` is
//! locked, key by key, and what is for all accounts of a Mac comes before what is for one; what root wrote into
//! `/Library/Preferences` is a default. The files are read and not the preferences of this process, since root reads them
//! for an account that it is not, and both sides of the privilege boundary must see the same.

use model::{
    Ask, Choices, Code, Failure, Item, Key, Kind, Managed, ManagedKey, Person, Said, UnusedKey, Value, names, said,
};

use crate::{Machine, Tree, facts::Reading};

/// What a property list of managed settings is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// Locks, for all accounts.
    Device,
    /// Locks, for one account.
    User,
    /// Defaults, for all accounts.
    Defaults,
}

/// Nothing is managed.
static NOTHING: Managed = Managed::nothing();

impl Machine {
    /// What is managed, as far as that can be read; a plan for anything but uninstalling fails where it cannot be.
    pub fn locks(&self) -> &Managed {
        self.managed.as_ref().unwrap_or(&NOTHING)
    }

    /// Whether root's part of an item is the organisation's to make, and not this account's to give away: it is locked.
    pub(crate) fn is_of_organisation(&self, item: Item) -> bool {
        self.locks().locked(item).is_some_and(|setting| item.is_of_root(setting))
    }

    /// Whether the person's part of an item is only made together with root's. It may come first where an organisation
    /// is to make root's, and that is not known where its settings cannot be read.
    pub(crate) fn makes_together(&self, item: Item) -> bool {
        self.managed.is_ok() && !self.is_of_organisation(item)
    }

    /// Refuses choices that say what an organisation has otherwise. Uninstalling is no choice: whoever has an
    /// administrator's password, or is root, may remove the product.
    ///
    /// # Errors
    /// Then, with the key and the file; or when what it says cannot be read or understood.
    pub fn refuses_choices(&self, choices: &Choices) -> Result<(), Failure> {
        let uninstalls = choices.is_nothing() && choices.ask == Ask::FirstLaunch;
        match (&self.managed, uninstalls) {
            (_, true) => Ok(()),
            (Err(failure), false) => Err(failure.clone()),
            (Ok(managed), false) => managed.contradicted_by(choices).map_or(Ok(()), |lock| Err(contradicted(lock))),
        }
    }
}

/// The failure for a choice that contradicts a lock.
pub fn contradicted(lock: &ManagedKey) -> Failure {
    let ManagedKey { key, value, path, .. } = lock;
    let what = said!("failure-managed", key = key.word(), value = value.to_string(), path = path);
    Failure::of(Code::Managed, what).with_help(said!("failure-managed-help"))
}

/// Reads what an organisation decides for an account.
pub(crate) fn read(tree: &Tree, person: &Person) -> Reading<Managed> {
    let mut managed = Managed::default();
    add(&mut managed, tree, names::MANAGED, Source::Device)?;
    if let Some(path) = names::managed_of(&person.name) {
        add(&mut managed, tree, &path, Source::User)?;
    }
    add(&mut managed, tree, names::DEFAULTS, Source::Defaults)?;
    let key = |key| managed.lock(key).or_else(|| managed.default_of(key));
    let text = |key_of: Key| match key(key_of).map(|set| &set.value) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let hidden = key(Key::HiddenItems).map(ManagedKey::hides).unwrap_or_default();
    let (organisation, url) = (text(Key::ManagedByOrganisation), text(Key::ManagedByUrl));
    Ok(Managed { organisation, url, hidden, ..managed })
}

/// Adds what a property list says, if it is there.
fn add(managed: &mut Managed, tree: &Tree, path: &str, source: Source) -> Reading<()> {
    let Some(text) = tree.read_of_root(path).map_err(|failure| unreadable(failure, path))? else { return Ok(()) };
    let list = plist::Value::from_reader(std::io::Cursor::new(text)).map_err(|e| bad(path).because(e))?;
    let all = list.into_dictionary().ok_or_else(|| bad(path).because_of(said!("cause-no_dictionary")))?;
    let mut registry = Vec::new();
    for (name, value) in &all {
        let known = Key::ALL.into_iter().find(|key| key.word() == name);
        let Some(key) = known.filter(|key| source == Source::Device || !key.is_of_device()) else {
            if !is_of_mdm(name) {
                let unused = UnusedKey { key: name.clone(), path: path.to_owned(), of_device: known.is_some() };
                managed.unused.push(unused);
            }
            continue;
        };
        let value = match value {
            plist::Value::Boolean(on) => Some(Value::Bool(*on)),
            plist::Value::String(text) => Some(Value::Text(text.clone())),
            _ => None,
        };
        let Some(value) = value.filter(|value| key.takes(value)) else {
            return Err(bad(path).because_of(expected(key)));
        };
        if matches!(key, Key::RegistryAccessOrganisation | Key::RegistryAccessKey) {
            registry.push(key);
        }
        let set = ManagedKey::new(key, value, path);
        match source {
            Source::Defaults => managed.defaults.push(set),
            // What is for all accounts was read first.
            Source::Device | Source::User if managed.lock(key).is_none() => managed.locked.push(set),
            Source::Device | Source::User => {}
        }
    }
    match registry.as_slice() {
        [alone] => {
            let [one, other] = [Key::RegistryAccessOrganisation, Key::RegistryAccessKey].map(Key::word);
            Err(bad(path).because_of(said!("cause-stands_alone", key = alone.word(), one = one, other = other)))
        }
        _ => Ok(()),
    }
}

/// Whether a key is one that MDM adds to every payload.
fn is_of_mdm(key: &str) -> bool {
    key.starts_with("Payload") || key == "_manualProfile"
}

/// Managed settings that make no sense.
fn bad(path: &str) -> Failure {
    Failure::of(Code::BadFile, said!("failure-not_understood", path = path))
        .with_help(said!("failure-managed_file-help"))
}

/// What a key must be.
fn expected(key: Key) -> Said {
    let key_word = key.word();
    match key.kind() {
        Kind::Bool => said!("cause-expects-bool", key = key_word),
        Kind::OneOf(words) => said!("cause-expects-one", key = key_word, words = words.join(", ")),
        Kind::SomeOf(words) => said!("cause-expects-some", key = key_word, words = words.join(", ")),
        Kind::Text => said!("cause-expects-text", key = key_word),
        Kind::Url => said!("cause-expects-url", key = key_word),
        Kind::PublicKey => said!("cause-expects-key", key = key_word),
    }
}

/// Managed settings that this account may not read, as where a script wrote them under `umask 077`.
fn unreadable(failure: Failure, path: &str) -> Failure {
    match failure.code {
        Code::Unreadable => failure.with_help(said!("failure-managed_unreadable-help", path = path)),
        _ => failure,
    }
}

#[cfg(test)]
mod tests;
