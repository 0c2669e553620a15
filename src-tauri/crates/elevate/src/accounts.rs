//! For which account set-up works, and which accounts of a Mac it knows.

use std::path::Path;

use model::{Code, Failure, Person, said};
use plan::Tree;

use crate::parent;

/// Stands for the account that is logged in at the console.
pub const CONSOLE: &str = "@console";

/// An account of a Mac.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Account {
    /// Its name.
    pub name: String,
    /// Whether root's record names it, and it does not exist any more.
    pub gone: bool,
}

/// The accounts that root's record names, and whoever sits at this Mac.
///
/// # Errors
/// When this process is not root, this is not a Mac, or root's record cannot be read.
pub fn accounts(prefix: Option<&Path>) -> Result<Vec<Account>, Failure> {
    let tree = Tree::at(prefix)?;
    if !parent::may_act_as_root() && tree.owners_are_real() {
        let failure = Failure::of(Code::Usage, said!("failure-other_accounts"));
        return Err(failure.with_help(said!("failure-other_accounts-help")));
    }
    let record = plan::records::record(&tree)?;
    let recorded = record.into_iter().flat_map(|record| record.receipts).map(|receipt| receipt.user);
    let account = |name: String| {
        let gone = matches!(tree.person_named(&name), Err(nobody) if nobody.code == Code::Usage);
        Account { name, gone }
    };
    let console = tree.console().and_then(|uid| tree.person(uid)).ok().map(|person| person.name);
    let mut accounts: Vec<Account> = recorded.chain(console).map(account).collect();
    accounts.sort();
    accounts.dedup();
    Ok(accounts)
}

/// Returns the account with this name, or that of the console, or else the one that started this program.
pub(crate) fn for_whom(tree: &Tree, name: Option<&str>, is_root: bool) -> Result<Person, Failure> {
    let person = match name {
        Some(CONSOLE) => tree.person(tree.console()?)?,
        Some(name) => tree.person_named(name)?,
        None => match tree.started_by() {
            0 => return Err(name_somebody(tree)),
            uid => return tree.person(uid),
        },
    };
    if tree.simulation().is_none() && !is_root && person.uid != rustix::process::getuid().as_raw() {
        let failure = Failure::of(Code::Usage, said!("failure-other_account"));
        return Err(failure.with_help(said!("failure-other_account-help")));
    }
    Ok(person)
}

/// Returns the failure for root without an account: set-up is never for root itself.
fn name_somebody(tree: &Tree) -> Failure {
    let record = plan::records::record(tree).ok().flatten();
    let users: Vec<String> =
        record.into_iter().flat_map(|record| record.receipts).map(|receipt| receipt.user).collect();
    let help = match users.is_empty() {
        true => said!("failure-account_unsaid-help-nobody", console = CONSOLE),
        false => said!("failure-account_unsaid-help", console = CONSOLE, accounts = users),
    };
    Failure::of(Code::Usage, said!("failure-account_unsaid")).with_help(help)
}
