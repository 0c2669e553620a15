//! Login Items, where a person switches jobs off that then neither load nor start (F 2.18).

use model::Failure;

use crate::Tree;

/// Whether the person switched a job off there.
///
/// On macOS this asks as the person: what root would be told may differ, so no step of root's part
/// follows from it.
#[cfg_attr(not(target_os = "macos"), allow(unused_variables))]
pub(crate) fn switched_off(tree: &Tree, label: &str, plist: &str) -> bool {
    match tree.simulation() {
        Some(mac) => mac.switched_off.iter().any(|off| off == label),
        #[cfg(target_os = "macos")]
        None => here::switched_off(plist),
        #[cfg(not(target_os = "macos"))]
        None => false,
    }
}

/// Opens System Settings there.
///
/// # Errors
/// On anything but macOS.
pub fn open() -> Result<(), Failure> {
    #[cfg(target_os = "macos")]
    {
        here::open();
        Ok(())
    }
    #[cfg(not(target_os = "macos"))]
    Err(Failure::of(model::Code::NotHere, model::said!("failure-no_login_items"))
        .with_help(model::said!("failure-no_login_items-help")))
}

#[cfg(target_os = "macos")]
mod here {
    use objc2_foundation::{NSString, NSURL};
    use objc2_service_management::{SMAppService, SMAppServiceStatus};

    /// `statusForLegacyURL`: for jobs whose property lists lie in `/Library/LaunchDaemons`; "requires
    /// approval" is what it says of one that the person denied (SMAppService.h, macOS 13).
    #[allow(unsafe_code)]
    pub(super) fn switched_off(plist: &str) -> bool {
        let url = NSURL::fileURLWithPath(&NSString::from_str(plist));
        // SAFETY: a class method that takes a URL, which it does not keep, on any thread.
        let status = unsafe { SMAppService::statusForLegacyURL(&url) };
        status == SMAppServiceStatus::RequiresApproval
    }

    /// SMAppService.h, macOS 13.
    #[allow(unsafe_code)]
    pub(super) fn open() {
        // SAFETY: a class method without arguments.
        unsafe { SMAppService::openSystemSettingsLoginItems() };
    }
}
