//! Whose code something is: the requirement that a program's signature must meet (F 4.7).
//!
//! What a release trusts is signed by the team that it was built for (`IECHOR_TEAM_ID` at build
//! time). A build without a team trusts nobody, but for a debug build, where the account alone counts
//! (F 4.9). Other systems than macOS sign nothing: there the account alone counts too.

use std::fmt::Write;

/// The window, whose identifier is that of the app.
pub const APP: &str = "com.iechor.desktop";
/// The command line, and the program that runs as root.
pub const SETUP: &str = "iechor-setup";

/// What a build trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Code that meets a requirement made with this team.
    Team(String),
    /// Any code of an account that may ask.
    AccountOnly,
    /// Nothing.
    Nobody,
}

/// What this build trusts.
pub fn trust() -> Trust {
    match cfg!(target_os = "macos") {
        true => trust_of(option_env!("IECHOR_TEAM_ID"), cfg!(debug_assertions)),
        false => Trust::AccountOnly,
    }
}

/// A team is ten capital letters and digits; anything else could change what a requirement says.
fn trust_of(team: Option<&str>, debug: bool) -> Trust {
    let right = |team: &str| team.len() == 10 && team.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    match team {
        Some(team) if right(team) => Trust::Team(team.to_owned()),
        None if debug => Trust::AccountOnly,
        _ => Trust::Nobody,
    }
}

/// Developer ID code of this team with one of these identifiers. Such code is notarised, so it has the
/// hardened runtime and nothing can be injected into it (F 4.8).
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn requirement(team: &str, identifiers: &[&str]) -> String {
    let mut text = format!(
        "anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] \
         and certificate leaf[field.1.2.840.113635.100.6.1.13] and certificate leaf[subject.OU] = \"{team}\" and ("
    );
    for (i, identifier) in identifiers.iter().enumerate() {
        let or = if i == 0 { "" } else { " or " };
        // Writing to a text cannot fail.
        let _ = write!(text, "{or}identifier \"{identifier}\"");
    }
    text + ")"
}

#[cfg(target_os = "macos")]
mod here {
    use std::path::Path;

    use core_foundation::{base::TCFType, data::CFData, url::CFURL};
    use security_framework::os::macos::code_signing::{Flags, GuestAttributes, SecCode, SecRequirement, SecStaticCode};

    use super::{Trust, requirement, trust};

    fn required(identifiers: &[&str]) -> Result<Option<SecRequirement>, String> {
        match trust() {
            Trust::AccountOnly => Ok(None),
            Trust::Nobody => Err("this build was made for no team, so it trusts no code".to_owned()),
            Trust::Team(team) => {
                let required = requirement(&team, identifiers).parse();
                required.map(Some).map_err(|e| format!("the requirement is not understood: {e}"))
            }
        }
    }

    /// Whether a file is ours. Of use only where nobody else can change it (F 1.25).
    ///
    /// # Errors
    /// Why it is not.
    pub fn check_file(path: &Path, identifiers: &[&str]) -> Result<(), String> {
        let Some(required) = required(identifiers)? else { return Ok(()) };
        let url = CFURL::from_path(path, false).ok_or("its path is none")?;
        // All architectures: any of them may be what runs.
        let code = SecStaticCode::from_path(&url, Flags::NONE).map_err(|e| e.to_string())?;
        let flags = Flags::CHECK_ALL_ARCHITECTURES | Flags::STRICT_VALIDATE;
        code.check_validity(flags, &required).map_err(|e| e.to_string())
    }

    /// Whether the running program with this audit token is ours. The token names one run of one
    /// process, unlike its number.
    pub(crate) fn check_process(token: &[u32; 8], identifiers: &[&str]) -> Result<(), String> {
        let Some(required) = required(identifiers)? else { return Ok(()) };
        let bytes: Vec<u8> = token.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let token = CFData::from_buffer(&bytes);
        let mut who = GuestAttributes::new();
        who.set_audit_token(token.as_concrete_TypeRef());
        let code = SecCode::copy_guest_with_attribues(None, &who, Flags::NONE).map_err(|e| e.to_string())?;
        code.check_validity(Flags::NONE, &required).map_err(|e| e.to_string())
    }
}

#[cfg(target_os = "macos")]
pub(crate) use here::check_process;

#[cfg(target_os = "macos")]
pub use here::check_file;

/// Whether a file is ours: here nothing is signed.
///
/// # Errors
/// None.
#[cfg(not(target_os = "macos"))]
pub fn check_file(_path: &std::path::Path, _identifiers: &[&str]) -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_without_a_right_team_trusts_nobody() {
        assert_eq!(trust_of(Some("AB12CD34EF"), false), Trust::Team("AB12CD34EF".to_owned()));
        for wrong in [
            "",
            "AB12CD34E",
            "AB12CD34EFG",
            "ab12cd34ef",
            "AB12CD34E\"",
            "AB12CD34E ",
            "\" or anchor apple",
            "\u{410}B12CD34E",
        ] {
            assert_eq!(trust_of(Some(wrong), false), Trust::Nobody, "{wrong}");
            assert_eq!(trust_of(Some(wrong), true), Trust::Nobody, "{wrong}");
        }
        assert_eq!(trust_of(None, false), Trust::Nobody);
        assert_eq!(trust_of(None, true), Trust::AccountOnly);
    }

    #[test]
    fn the_requirement_names_developer_id_team_and_identifiers() {
        assert_eq!(
            requirement("AB12CD34EF", &[APP, SETUP]),
            "anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] and certificate \
             leaf[field.1.2.840.113635.100.6.1.13] and certificate leaf[subject.OU] = \"AB12CD34EF\" and (identifier \
             \"com.iechor.desktop\" or identifier \"iechor-setup\")"
        );
    }
}
