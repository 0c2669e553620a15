//! What a person was told of changes, written to their records.

use model::{Failure, Person, Scope, names};
use plan::{Tree, records};

use crate::system::System;

/// Writes `told.json`, by a rename. Where the person has no records, nothing was set up and nothing is written.
///
/// # Errors
/// When it cannot be written.
pub fn write_told(tree: &Tree, person: &Person, text: &str) -> Result<(), Failure> {
    let records = records::user_records(tree, person);
    if tree.directory(&records)?.is_none() {
        return Ok(());
    }
    let mut system = System::new(tree, Scope::User);
    let place = system.place(&format!("{records}/{}", names::TOLD_FILE))?;
    let staged = place.beside(names::staged(&place.name));
    staged.remove()?;
    staged.make_file(text.as_bytes(), 0o644)?;
    staged.replace(&place)
}
