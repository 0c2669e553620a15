//! The registry access policy of this Mac, which everybody can read and only the helper writes.

use model::{Code, Failure, PolicyStatus, names, said};
use plan::Tree;
use vmnetd::{
    clock,
    policy::{self, Policy},
    registry::{Decision, Reference, decide},
    wire::Refusal,
};

/// A policy that its organisation signed, and the time to judge it by.
#[derive(Clone, Debug)]
pub struct InForce {
    /// The policy.
    pub policy: Policy,
    /// The time, which a clock turned back does not turn back ([`clock`]).
    pub now: u64,
}

impl InForce {
    /// Whose it is, and until when.
    pub fn status(&self) -> PolicyStatus {
        let Policy { organisation, version, issued, expires, .. } = &self.policy;
        PolicyStatus {
            organisation: organisation.clone(),
            version: *version,
            issued: *issued,
            expires: *expires,
            expired: *expires <= self.now,
        }
    }

    /// What the policy of a Mac, if there is one, says of a reference.
    pub fn decide<'p>(policy: Option<&'p Self>, reference: &Reference) -> Decision<'p> {
        decide(policy.map(|in_force| &in_force.policy), policy.map_or(0, |in_force| in_force.now), reference)
    }
}

/// Reads and verifies the policy; `None` if there is none.
///
/// # Errors
/// When there is one that cannot be read, or is not signed with the pinned key. No registry may be used then.
pub fn read(tree: &Tree) -> Result<Option<InForce>, Failure> {
    let bad = || {
        Failure::of(Code::BadFile, said!("failure-policy", path = names::POLICY))
            .with_help(said!("failure-policy-help"))
    };
    let Some(document) = tree.read_of_root(names::POLICY)? else { return Ok(None) };
    let Some(key) = tree.read_of_root(names::POLICY_KEY)? else {
        return Err(bad().because_of(said!("cause-key_gone", path = names::POLICY_KEY)));
    };
    let pinned = policy::pinned(&key).map_err(|refusal: Refusal| bad().because(refusal.text))?;
    let policy = policy::verify(&document, &pinned).map_err(|refusal| bad().because(refusal.text))?;
    // Without the file the clock alone counts.
    let mut clock = tree.read_of_root(clock::FILE).ok().flatten();
    if clock.is_none() {
        // The helper writes it when it is asked for the policy, for the first time since this Mac started.
        let _ = crate::ports::helper(tree).policy();
        clock = tree.read_of_root(clock::FILE).ok().flatten();
    }
    Ok(Some(InForce { policy, now: clock::now(clock.as_deref()) }))
}
