//! Whether this Mac or home is another one than set-up was made for: restored from a backup, brought over by Migration
//! Assistant, or renamed. Says so as long as something is to be mended; what is planned does not depend on it.

use model::{Item, Moved, Receipt, ReceiptEntry, Scope, names};

use crate::{Facts, Home, Machine, Planning};

/// How it is another one, if it is and `planning` has something to mend.
pub(crate) fn moved(planning: &Planning, facts: &Facts) -> Option<Moved> {
    if planning.steps.is_empty() {
        return None;
    }
    let machine = &facts.machine;
    let receipt = facts.home().and_then(Home::receipt)?;
    let is_other = receipt.uid != machine.person.uid || receipt.user != machine.person.name;
    let moved = Moved {
        account: is_other.then(|| (receipt.user.clone(), receipt.uid)),
        home: other_home(receipt, &machine.person.home),
        root_missing: matches!(machine.record, Ok(false)) && lacks_root(planning, receipt, machine),
    };
    (moved != Moved::default()).then_some(moved)
}

/// Where the home was, if nothing that is recorded lies in the home as it is called now.
fn other_home(receipt: &Receipt, home: &str) -> Option<String> {
    let files = receipt.holds.iter().filter(|entry| !matches!(entry, ReceiptEntry::Job { .. }));
    let mut was = None;
    for path in files.map(ReceiptEntry::path) {
        if path.strip_prefix(home).is_some_and(|rest| rest.starts_with('/')) {
            return None;
        }
        let below = [format!("/{}", names::USER_RECORDS), format!("/{}", names::CLIENT)];
        was = was.or_else(|| below.iter().find_map(|below| path.split_once(below.as_str())).map(|(home, _)| home));
    }
    was.map(str::to_owned)
}

/// Whether root is to make what the record of the person says was chosen and made together with it.
fn lacks_root(planning: &Planning, receipt: &Receipt, machine: &Machine) -> bool {
    let is_chosen = |item: Item| receipt.choices.wants(item) && machine.makes_together(item);
    planning.steps.iter().any(|step| {
        let chosen = step.reason.item().is_some_and(is_chosen);
        step.scope == Scope::Root && !step.reason.removes() && chosen
    })
}
