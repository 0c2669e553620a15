//! The registry access policy: which registries an organisation allows.
//!
//! A document is JSON with two members: `signed`, the policy as JSON text, and `signature`, the Ed25519 signature of
//! exactly that text in 128 hexadecimal digits. The public key and the organisation are pinned in a file of root.

use ed25519_compact::{PublicKey, Signature};
use serde::{Deserialize, Serialize};

use crate::wire::{Code, LIMIT, Refusal};

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The organisation that issued it.
    pub organisation: String,
    /// Its version. Only a higher one replaces it.
    pub version: u64,
    /// When it was signed, in seconds since 1970 UTC, where the organisation says so. Nothing follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<u64>,
    /// The Unix time from which it is no longer accepted; a cached one allows nothing from then on.
    pub expires: u64,
    /// Rules, as [`crate::registry`] reads them.
    pub allow: Vec<String>,
}

/// A policy and its signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The policy as JSON text.
    pub signed: String,
    /// Its Ed25519 signature, in hexadecimal digits.
    pub signature: String,
}

/// The pinned key and its organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pinned {
    /// The organisation whose policies are accepted.
    pub organisation: String,
    /// Its Ed25519 public key, in 64 hexadecimal digits.
    pub key: String,
}

fn refused(text: impl Into<String>) -> Refusal {
    Refusal::new(Code::Policy, text)
}

/// Parses the file of the pinned key.
///
/// # Errors
/// When it is malformed.
pub fn pinned(text: &[u8]) -> Result<Pinned, Refusal> {
    let pinned: Pinned =
        serde_json::from_slice(text).map_err(|e| refused(format!("the pinned key is not understood: {e}")))?;
    digits::<32>(&pinned.key).ok_or_else(|| refused("the pinned key is not 64 hexadecimal digits"))?;
    Ok(pinned)
}

/// Verifies a document's signature and returns its policy. Does not check whether it has expired.
///
/// # Errors
/// When it is too large, malformed, signed with another key, or issued by another organisation.
pub fn verify(document: &[u8], pinned: &Pinned) -> Result<Policy, Refusal> {
    if document.len() > LIMIT {
        return Err(refused(format!("a policy has at most {LIMIT} bytes")));
    }
    let document: Document =
        serde_json::from_slice(document).map_err(|e| refused(format!("the policy is not understood: {e}")))?;
    let key = digits(&pinned.key).ok_or_else(|| refused("the pinned key is not 64 hexadecimal digits"))?;
    let signature =
        digits(&document.signature).ok_or_else(|| refused("the signature is not 128 hexadecimal digits"))?;
    PublicKey::new(key)
        .verify(document.signed.as_bytes(), &Signature::new(signature))
        .map_err(|_| refused(format!("the policy is not signed by '{}'", pinned.organisation)))?;
    let policy: Policy =
        serde_json::from_str(&document.signed).map_err(|e| refused(format!("the policy is not understood: {e}")))?;
    if policy.organisation != pinned.organisation {
        let text = format!("the policy is of '{}', not of '{}'", policy.organisation, pinned.organisation);
        return Err(refused(text));
    }
    let name = |c: char| c.is_ascii_alphanumeric() || "*.-:/_[]".contains(c);
    match policy.allow.iter().find(|allow| allow.is_empty() || allow.len() > 253 || !allow.chars().all(name)) {
        Some(bad) => Err(refused(format!("{bad:?} is no name of a registry"))),
        None => Ok(policy),
    }
}

/// Verifies a document that is to replace the cached one, and returns its policy.
///
/// # Errors
/// As [`verify`]; also when it has expired, or its version is not higher than that of the cached one.
pub fn accept(document: &[u8], pinned: &Pinned, cached: Option<&[u8]>, now: u64) -> Result<Policy, Refusal> {
    let policy = verify(document, pinned)?;
    if policy.expires <= now {
        return Err(refused("the policy has expired"));
    }
    // A cached document that does not verify, as after a change of the key, does not count.
    let cached = cached.filter(|cached| *cached != document).and_then(|cached| verify(cached, pinned).ok());
    match cached {
        Some(cached) if cached.version >= policy.version => Err(refused(format!(
            "the policy has version {}, and version {} is in force",
            policy.version, cached.version
        ))),
        _ => Ok(policy),
    }
}

/// Decodes exactly `N` bytes from hexadecimal digits.
fn digits<const N: usize>(text: &str) -> Option<[u8; N]> {
    let text = text.as_bytes();
    let mut bytes = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
