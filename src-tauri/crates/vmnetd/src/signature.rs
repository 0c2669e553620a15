//! Code signatures: the code requirement that a program must meet (F 4.7), and that it has the hardened runtime
//! (F 4.8).
//!
//! A release trusts code signed by the team it was built for (`IECHOR_TEAM_ID` at build time). A build without a team
//! trusts no code, except a debug build, which checks only the account (F 4.9). So do other systems than macOS, where
//! nothing is signed.
//!
//! This authenticates programs, not people: any program of an account can start a trusted program with arguments of
//! its choice, and so have done whatever that program can do.

use std::fmt::Write;

use crate::{LABEL, wire::Request};

/// The identifier of the window and of the app.
pub const APP: &str = "com.iechor.desktop";
/// The identifier of the engine, the background program of iEchor Desktop, which requests ports.
pub const BACKEND: &str = "com.iechor.backend";
/// The identifier of the command line, which is also the program that runs as root.
pub const SETUP: &str = "iechor-setup";

/// The oldest `CFBundleVersion` that is trusted: after a vulnerability, the first version without it. Older programs
/// keep a valid signature, and an attacker can keep a copy of one.
pub const FLOOR: &str = "0.1.0";

/// The code that a build trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Code that meets the requirement for this team.
    Team(String),
    /// Any code of an authorised account.
    AccountOnly,
    /// No code.
    Nobody,
}

/// Returns the code that this build trusts.
pub fn trust() -> Trust {
    match cfg!(target_os = "macos") {
        true => trust_of(option_env!("IECHOR_TEAM_ID"), cfg!(debug_assertions)),
        false => Trust::AccountOnly,
    }
}

/// Accepts only a team of ten capital letters and digits, because anything else could alter the requirement's text.
fn trust_of(team: Option<&str>, debug: bool) -> Trust {
    let valid = |team: &str| team.len() == 10 && team.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    match team {
        Some(team) if valid(team) => Trust::Team(team.to_owned()),
        None if debug => Trust::AccountOnly,
        _ => Trust::Nobody,
    }
}

/// Returns the identifiers of the programs that may make a request. The helper's own program may only request
/// uninstalling.
pub fn clients(request: &Request) -> &'static [&'static str] {
    match request {
        Request::Uninstall => &[APP, BACKEND, SETUP, LABEL],
        Request::Bind(..) | Request::PutPolicy(_) | Request::GetPolicy | Request::Status | Request::SetUp => {
            &[APP, BACKEND, SETUP]
        }
    }
}

/// Returns the code requirement, in Apple's requirement language: Developer ID code of this team with one of these
/// identifiers, not older than [`FLOOR`]. The language compares versions numerically (`kCFCompareNumerically` in
/// Security's `reqinterp.cpp`), and code without a version does not meet it.
pub fn requirement(team: &str, identifiers: &[&str]) -> String {
    let mut text = format!(
        "anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] \
         and certificate leaf[field.1.2.840.113635.100.6.1.13] and certificate leaf[subject.OU] = \"{team}\" \
         and info[CFBundleVersion] >= \"{FLOOR}\" and ("
    );
    for (i, identifier) in identifiers.iter().enumerate() {
        let or = if i == 0 { "" } else { " or " };
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{or}identifier \"{identifier}\"");
    }
    text + ")"
}

/// Entitlements that allow code injection, or weaken the hardened runtime (Apple, "Hardened Runtime"; F 4.8). The
/// presence of one counts, whatever its value.
const LOOSENING: [&str; 5] = [
    "com.apple.security.get-task-allow",
    "com.apple.security.cs.allow-dyld-environment-variables",
    "com.apple.security.cs.allow-unsigned-executable-memory",
    "com.apple.security.cs.disable-executable-page-protection",
    "com.apple.security.cs.disable-library-validation",
];

/// The signing information of code whose signature is valid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
struct Signing {
    /// The flags of the code directory (`SecCodeSignatureFlags`).
    flags: u32,
    /// The status of running code (`SecCodeStatus`); `None` for a file.
    status: Option<u32>,
    /// The names of its entitlements; `None` if they cannot be parsed.
    entitlements: Option<Vec<String>>,
}

/// Checks that no other code can be injected while it runs, which a code requirement cannot express.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn hardened(signing: &Signing) -> Result<(), String> {
    // SecCode.h and CSCommon.h: kSecCodeSignatureRuntime, kSecCodeStatusValid, kSecCodeStatusDebugged.
    const RUNTIME: u32 = 0x1_0000;
    const VALID: u32 = 0x1;
    const DEBUGGED: u32 = 0x1000_0000;
    if signing.flags & RUNTIME == 0 {
        return Err("it is signed without the hardened runtime".to_owned());
    }
    match signing.status {
        Some(status) if status & VALID == 0 => return Err("what runs is not what was signed any more".to_owned()),
        Some(status) if status & DEBUGGED != 0 => return Err("a debugger was attached to it".to_owned()),
        _ => {}
    }
    let Some(entitlements) = &signing.entitlements else {
        return Err("its entitlements are not understood".to_owned());
    };
    match entitlements.iter().find(|name| LOOSENING.contains(&name.as_str())) {
        Some(name) => Err(format!("it has the entitlement '{name}'")),
        None => Ok(()),
    }
}

#[cfg(target_os = "macos")]
#[allow(unsafe_code)]
mod here {
    use std::{path::Path, ptr};

    use core_foundation::{
        base::{CFType, CFTypeRef, TCFType},
        data::CFData,
        dictionary::{CFDictionary, CFDictionaryRef},
        number::CFNumber,
        string::{CFString, CFStringRef},
        url::CFURL,
    };
    use security_framework::{
        base::Error,
        os::macos::code_signing::{Flags, GuestAttributes, SecCode, SecRequirement, SecStaticCode},
    };

    use super::{Signing, Trust, hardened, requirement, trust};

    #[link(name = "Security", kind = "framework")]
    unsafe extern "C" {
        static kSecCodeInfoFlags: CFStringRef;
        static kSecCodeInfoStatus: CFStringRef;
        static kSecCodeInfoEntitlements: CFStringRef;
        static kSecCodeInfoEntitlementsDict: CFStringRef;
        /// Takes a `SecStaticCodeRef` or a `SecCodeRef` (SecCode.h).
        fn SecCodeCopySigningInformation(code: CFTypeRef, flags: u32, information: *mut CFDictionaryRef) -> i32;
    }
    /// `kSecCSRequirementInformation`: include the entitlements.
    const REQUIREMENTS: u32 = 1 << 2;
    /// `kSecCSDynamicInformation`: include the status of running code.
    const DYNAMIC: u32 = 1 << 3;

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

    /// Reads the signing information of code whose validity was checked.
    fn signing(code: CFTypeRef, flags: u32) -> Result<Signing, String> {
        let mut information: CFDictionaryRef = ptr::null();
        // SAFETY: the caller holds the code object, and the out pointer is valid.
        let status = unsafe { SecCodeCopySigningInformation(code, flags, &raw mut information) };
        if status != 0 || information.is_null() {
            return Err(format!("nothing is said of its signature: {}", Error::from_code(status)));
        }
        // SAFETY: the dictionary is owned, and its keys are strings.
        let information: CFDictionary<CFString, CFType> = unsafe { TCFType::wrap_under_create_rule(information) };
        let found = |key: CFStringRef| {
            // SAFETY: a constant string of the framework.
            let key = unsafe { CFString::wrap_under_get_rule(key) };
            information.find(&key).map(|value| value.clone())
        };
        let number = |key: CFStringRef| {
            let number = found(key)?.downcast::<CFNumber>()?.to_i64()?;
            // Flags of 32 bits, which may be sign-extended.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Some(number as u32)
        };
        // SAFETY: constants of the framework, initialised when it was loaded.
        let (all, dictionary, its_flags, its_status) =
            unsafe { (kSecCodeInfoEntitlements, kSecCodeInfoEntitlementsDict, kSecCodeInfoFlags, kSecCodeInfoStatus) };
        let entitlements = match found(dictionary).and_then(|value| value.downcast::<CFDictionary>()) {
            Some(entitlements) => names(&entitlements),
            None if found(all).is_some() => None,
            None => Some(Vec::new()),
        };
        let status = if flags & DYNAMIC == 0 { None } else { Some(number(its_status).unwrap_or(0)) };
        Ok(Signing { flags: number(its_flags).unwrap_or(0), status, entitlements })
    }

    /// Returns the keys of a dictionary if all are strings.
    fn names(dictionary: &CFDictionary) -> Option<Vec<String>> {
        let (keys, _) = dictionary.get_keys_and_values();
        let name = |key: CFTypeRef| {
            // SAFETY: a key of a live dictionary, whose keys are all objects.
            let key = unsafe { CFType::wrap_under_get_rule(key) };
            key.downcast::<CFString>().map(|name| name.to_string())
        };
        keys.into_iter().map(name).collect()
    }

    /// Verifies that a program file is ours. Meaningful only where nobody else can change the file (F 1.25).
    ///
    /// # Errors
    /// With the reason, when it is not.
    pub fn check_file(path: &Path, identifiers: &[&str]) -> Result<(), String> {
        let Some(required) = required(identifiers)? else { return Ok(()) };
        let url = CFURL::from_path(path, false).ok_or("its path is none")?;
        // Any of its architectures may be the one that runs.
        let code = SecStaticCode::from_path(&url, Flags::NONE).map_err(|e| e.to_string())?;
        let flags = Flags::CHECK_ALL_ARCHITECTURES | Flags::STRICT_VALIDATE;
        code.check_validity(flags, &required).map_err(|e| e.to_string())?;
        hardened(&signing(code.as_CFTypeRef(), REQUIREMENTS)?)
    }

    /// Verifies that the running program with this audit token is ours. Unlike a process id, a token is not reused.
    pub(crate) fn check_process(token: &[u32; 8], identifiers: &[&str]) -> Result<(), String> {
        let Some(required) = required(identifiers)? else { return Ok(()) };
        let bytes: Vec<u8> = token.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let token = CFData::from_buffer(&bytes);
        let mut who = GuestAttributes::new();
        who.set_audit_token(token.as_concrete_TypeRef());
        let code = SecCode::copy_guest_with_attribues(None, &who, Flags::NONE).map_err(|e| e.to_string())?;
        code.check_validity(Flags::NONE, &required).map_err(|e| e.to_string())?;
        hardened(&signing(code.as_CFTypeRef(), REQUIREMENTS | DYNAMIC)?)
    }
}

#[cfg(target_os = "macos")]
pub(crate) use here::check_process;

#[cfg(target_os = "macos")]
pub use here::check_file;

/// Accepts every file: nothing is signed on this system.
///
/// # Errors
/// Never.
#[cfg(not(target_os = "macos"))]
pub fn check_file(_path: &std::path::Path, _identifiers: &[&str]) -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::version::Version;

    #[test]
    fn a_release_without_a_valid_team_trusts_no_code() {
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
    fn the_requirement_names_developer_id_team_floor_and_identifiers() {
        assert_eq!(
            requirement("AB12CD34EF", &[APP, SETUP]),
            "anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] and certificate \
             leaf[field.1.2.840.113635.100.6.1.13] and certificate leaf[subject.OU] = \"AB12CD34EF\" and \
             info[CFBundleVersion] >= \"0.1.0\" and (identifier \"com.iechor.desktop\" or identifier \"iechor-setup\")"
        );
    }

    #[test]
    fn this_version_is_not_below_the_floor() {
        assert!(Version::parse(crate::VERSION).unwrap() >= Version::parse(FLOOR).unwrap());
    }

    #[test]
    fn the_helpers_own_program_may_ask_for_removal_only() {
        use crate::wire::Protocol;
        let port = Request::Bind(Protocol::Tcp, ([127, 0, 0, 1], 80).into());
        for request in [port, Request::PutPolicy(Vec::new()), Request::GetPolicy, Request::Status, Request::SetUp] {
            assert_eq!(clients(&request), [APP, BACKEND, SETUP]);
        }
        assert_eq!(clients(&Request::Uninstall), [APP, BACKEND, SETUP, LABEL]);
    }

    #[test]
    fn code_without_the_hardened_runtime_or_open_to_injection_is_refused() {
        let good = Signing { flags: 0x1_0000, status: Some(1), entitlements: Some(Vec::new()) };
        assert_eq!(hardened(&good), Ok(()));
        assert_eq!(hardened(&Signing { status: None, ..good.clone() }), Ok(()));
        let said = |signing: Signing| hardened(&signing).unwrap_err();
        // Library validation (0x2000) and "kill" (0x200) are not the hardened runtime.
        assert!(said(Signing { flags: 0x2200, ..good.clone() }).contains("hardened runtime"));
        assert!(said(Signing { status: Some(0x1_0300), ..good.clone() }).contains("not what was signed"));
        assert!(said(Signing { status: Some(0x1000_0001), ..good.clone() }).contains("debugger"));
        assert!(said(Signing { entitlements: None, ..good.clone() }).contains("not understood"));
        let with = |name: &str| Signing {
            entitlements: Some(vec!["com.example".to_owned(), name.to_owned()]),
            ..good.clone()
        };
        for name in LOOSENING {
            assert!(said(with(name)).contains(name));
        }
        assert_eq!(hardened(&with("com.apple.security.network.client")), Ok(()));
    }
}
