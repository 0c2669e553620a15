//! The rule for directories that root works in: nobody else may be able to change what root creates there.

/// The gid of administrators (`admin`) on macOS (F 5.18).
pub const ADMIN: u32 = 80;
/// The gid of Apple's own services (`daemon`) (F 5.2).
pub const DAEMON: u32 = 1;
/// The one directory on root's paths that [`DAEMON`] may write to.
pub const VAR_RUN: &str = "/private/var/run";

/// Who besides root can change what root makes somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// The account that owns the directory, by its numeric id.
    Account(u32),
    /// Everybody.
    Everybody,
    /// Every program of an administrator.
    Administrators,
    /// A group, by its numeric id.
    Group(u32),
}

impl std::fmt::Display for Others {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Account(uid) => write!(f, "the account with uid {uid}"),
            Self::Everybody => f.write_str("everybody"),
            Self::Administrators => f.write_str("every program of an administrator"),
            Self::Group(gid) => write!(f, "the group with gid {gid}"),
        }
    }
}

/// Returns who besides root can change the entries of a directory, by its owner, group and permission bits; `None` if
/// nobody can. The rule, for set-up and for the helper:
///
/// - The owner must be root.
/// - Group wheel may write: its only member is root.
/// - Group daemon may write to `/private/var/run` only. macOS ships it so (F 5.2), and root trusts nothing there.
/// - Group admin may write to `/usr/local` and below, as Homebrew sets it up. Its contents are for the PATH of
///   everybody, and root trusts none of them. Elsewhere any program of an administrator could replace root's programs
///   and records without a password, unless the directory is sticky.
pub fn changed_by(path: &str, (owner, group): (u32, u32), mode: u32) -> Option<Others> {
    let below = |top: &str| path.strip_prefix(top).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if owner != 0 {
        return Some(Others::Account(owner));
    }
    if mode & 0o002 != 0 {
        return Some(Others::Everybody);
    }
    match group {
        _ if mode & 0o020 == 0 => None,
        0 => None,
        DAEMON if path == VAR_RUN => None,
        ADMIN if below("/usr/local") || mode & 0o1000 != 0 => None,
        ADMIN => Some(Others::Administrators),
        group => Some(Others::Group(group)),
    }
}

#[cfg(test)]
mod tests {
    use super::changed_by;

    #[test]
    fn root_works_only_where_nobody_else_can_change_what_it_made() {
        for (path, owner, mode) in [
            ("/", (0, 0), 0o755),
            ("/private/var/run", (0, 1), 0o775),
            ("/usr/local", (0, 80), 0o775),
            ("/usr/local/bin", (0, 80), 0o775),
            ("/Library/Application Support", (0, 80), 0o755),
            ("/Library/PrivilegedHelperTools", (0, 0), 0o1755),
            ("/Library/PrivilegedHelperTools", (0, 80), 0o1775),
            ("/x", (0, 0), 0o775),
        ] {
            assert_eq!(changed_by(path, owner, mode), None, "{path}");
        }
        for (path, owner, mode, who) in [
            ("/usr/local", (501, 80), 0o755, "uid 501"),
            ("/private/var/run", (0, 80), 0o775, "administrator"),
            ("/private/var/run/x", (0, 1), 0o775, "gid 1"),
            ("/private/var/db", (0, 1), 0o775, "gid 1"),
            ("/Library", (0, 80), 0o775, "administrator"),
            ("/usr/localhost", (0, 80), 0o775, "administrator"),
            ("/private/tmp", (0, 0), 0o1777, "everybody"),
            ("/Library/LaunchDaemons", (0, 20), 0o775, "gid 20"),
        ] {
            assert!(changed_by(path, owner, mode).is_some_and(|others| others.to_string().contains(who)), "{path}");
        }
    }
}
