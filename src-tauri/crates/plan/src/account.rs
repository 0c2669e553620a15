//! Accounts, by the user database and never by the environment.

use model::Failure;
#[cfg(target_os = "macos")]
use model::{Doing, Person};

/// Whether an account is an administrator's, also as a member of a group that is a member (F 5.18).
/// `ask` gets a group. Where nobody knows the account counts as none: it is a hint, since a standard user
/// may know an administrator's password.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn is_admin(ask: impl FnOnce(u32) -> Result<bool, i32>) -> bool {
    ask(model::names::ADMIN_GID).unwrap_or(false)
}

#[cfg(target_os = "macos")]
mod here {
    use std::ffi::c_int;

    use nix::unistd::{Uid, User};

    use super::*;

    fn person(user: User) -> Person {
        let uid = user.uid.as_raw();
        Person {
            name: user.name,
            uid,
            gid: user.gid.as_raw(),
            home: user.dir.to_string_lossy().into_owned(),
            admin: is_admin(|gid| is_member(uid, gid)),
        }
    }

    // getpwuid_r and getpwnam_r ask the directory services, so network accounts are found too.
    pub(crate) fn with_uid(uid: u32) -> Result<Option<Person>, Failure> {
        let user = User::from_uid(Uid::from_raw(uid));
        let user = user.map_err(|e| Failure::io(Doing::FindAccount, &uid.to_string(), e))?;
        Ok(user.map(person))
    }

    pub(crate) fn named(name: &str) -> Result<Option<Person>, Failure> {
        let user = User::from_name(name).map_err(|e| Failure::io(Doing::FindAccount, name, e))?;
        Ok(user.map(person))
    }

    pub(crate) fn shell(uid: u32) -> Option<String> {
        let user = User::from_uid(Uid::from_raw(uid)).ok()??;
        user.shell.to_str().filter(|shell| !shell.is_empty()).map(str::to_owned)
    }

    type Uuid = [u8; 16];

    #[link(name = "System")]
    unsafe extern "C" {
        // membership.h; each returns 0 or an error number (mbr_check_membership(3)). `getgroups` knows
        // at most 16 groups and none that an account is in through another (F 4.2, 5.18).
        fn mbr_uid_to_uuid(uid: u32, uuid: *mut Uuid) -> c_int;
        fn mbr_gid_to_uuid(gid: u32, uuid: *mut Uuid) -> c_int;
        fn mbr_check_membership(user: *const Uuid, group: *const Uuid, is_member: *mut c_int) -> c_int;
    }

    #[allow(unsafe_code)]
    fn is_member(uid: u32, gid: u32) -> Result<bool, i32> {
        let (mut user, mut group, mut is_member) = (Uuid::default(), Uuid::default(), 0);
        let fine = |error: c_int| if error == 0 { Ok(()) } else { Err(error) };
        // SAFETY: each fills in sixteen bytes that are there.
        fine(unsafe { mbr_uid_to_uuid(uid, &raw mut user) })?;
        // SAFETY: as above.
        fine(unsafe { mbr_gid_to_uuid(gid, &raw mut group) })?;
        // SAFETY: reads two of sixteen bytes, and fills in a number.
        fine(unsafe { mbr_check_membership(&raw const user, &raw const group, &raw mut is_member) })?;
        Ok(is_member != 0)
    }
}

#[cfg(not(target_os = "macos"))]
mod here {
    use super::*;

    pub(crate) fn with_uid(_uid: u32) -> Result<Option<model::Person>, Failure> {
        Ok(None)
    }

    pub(crate) fn named(_name: &str) -> Result<Option<model::Person>, Failure> {
        Ok(None)
    }

    pub(crate) fn shell(_uid: u32) -> Option<String> {
        None
    }
}

pub(crate) use here::{named, shell, with_uid};

#[cfg(test)]
mod tests {
    use super::is_admin;

    #[test]
    fn an_account_that_nobody_can_tell_about_is_no_administrator() {
        assert!(is_admin(|gid| Ok(gid == 80)));
        assert!(!is_admin(|_| Ok(false)));
        for error in [2, 5, 22] {
            assert!(!is_admin(|_| Err(error)));
        }
    }
}
