//! Operations that the system refused, as messages of the catalogue.

use std::io::{Error, ErrorKind};

use crate::{Code, Failure, Said, names, said};

/// What the system refused to do. Each is a whole sentence of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// To open a file, a folder or a pipe.
    Open,
    /// To read it.
    Read,
    /// To read who else may change it.
    ReadAccessList,
    /// To see what stands there.
    LookAt,
    /// To find where it lies.
    Find,
    /// To write it.
    Write,
    /// To keep it from others meanwhile.
    Lock,
    /// To create a folder.
    Create,
    /// To make a link.
    Link,
    /// To remove it.
    Remove,
    /// To give it another name.
    Rename,
    /// To put something else in its place.
    Replace,
    /// To run a program.
    Run,
    /// To start a program that goes on meanwhile.
    Start,
    /// To work in a folder.
    Enter,
    /// To find the program that is running. It has no path yet.
    FindProgram,
    /// To become root.
    BecomeRoot,
    /// To go on as an account, which is given as the path.
    BecomeAccount,
    /// To look up an account, which is given as the path.
    FindAccount,
    /// To read standard input.
    ReadInput,
    /// To see which account is at the other end of standard input.
    SeeCaller,
    /// To open the pipe to the log.
    OpenLogPipe,
    /// To wait at a port.
    Wait,
    /// To open the window.
    OpenWindow,
    /// To close the window.
    CloseWindow,
    /// To enlarge or reduce what the window shows.
    ZoomWindow,
}

impl Doing {
    /// Every operation.
    pub const ALL: [Self; 26] = [
        Self::Open,
        Self::Read,
        Self::ReadAccessList,
        Self::LookAt,
        Self::Find,
        Self::Write,
        Self::Lock,
        Self::Create,
        Self::Link,
        Self::Remove,
        Self::Rename,
        Self::Replace,
        Self::Run,
        Self::Start,
        Self::Enter,
        Self::FindProgram,
        Self::BecomeRoot,
        Self::BecomeAccount,
        Self::FindAccount,
        Self::ReadInput,
        Self::SeeCaller,
        Self::OpenLogPipe,
        Self::Wait,
        Self::OpenWindow,
        Self::CloseWindow,
        Self::ZoomWindow,
    ];

    /// The message that says that it could not be done.
    pub fn message(self) -> &'static str {
        match self {
            Self::Open => "failure-io-open",
            Self::Read => "failure-io-read",
            Self::ReadAccessList => "failure-io-read_access_list",
            Self::LookAt => "failure-io-look_at",
            Self::Find => "failure-io-find",
            Self::Write => "failure-io-write",
            Self::Lock => "failure-io-lock",
            Self::Create => "failure-io-create",
            Self::Link => "failure-io-link",
            Self::Remove => "failure-io-remove",
            Self::Rename => "failure-io-rename",
            Self::Replace => "failure-io-replace",
            Self::Run => "failure-io-run",
            Self::Start => "failure-io-start",
            Self::Enter => "failure-io-enter",
            Self::FindProgram => "failure-io-find_program",
            Self::BecomeRoot => "failure-io-become_root",
            Self::BecomeAccount => "failure-io-become_account",
            Self::FindAccount => "failure-io-find_account",
            Self::ReadInput => "failure-io-read_input",
            Self::SeeCaller => "failure-io-see_caller",
            Self::OpenLogPipe => "failure-io-open_log_pipe",
            Self::Wait => "failure-io-wait",
            Self::OpenWindow => "failure-io-open_window",
            Self::CloseWindow => "failure-io-close_window",
            Self::ZoomWindow => "failure-io-zoom_window",
        }
    }
}

impl Failure {
    /// An operation on a path that the system refused. Where the operation is about no path, it is empty. Of what waits
    /// under a name of set-up's own, the path that it is to have is named.
    pub fn io(doing: Doing, path: &str, cause: impl Into<Error>) -> Self {
        Self::of(Code::Io, said!(doing.message(), path = names::known_as(path).as_ref())).because_io(cause)
    }

    /// With an error of the system as one more cause. An error of a library has no number, and is shown as it is.
    #[must_use]
    pub fn because_io(self, cause: impl Into<Error>) -> Self {
        let cause = cause.into();
        match said_of(&cause) {
            Some(said) => self.because_of(said),
            None => self.because(cause),
        }
    }
}

/// What an error of the system says.
pub(crate) fn said_of(error: &Error) -> Option<Said> {
    /// `EPERM` and `EIO`, which the standard library does not tell from others, have one number on every system.
    const NOT_PERMITTED: i32 = 1;
    const BROKEN: i32 = 5;
    if error.kind() == ErrorKind::UnexpectedEof {
        return Some(said!("cause-cut_short"));
    }
    let code = error.raw_os_error()?;
    let id = match error.kind() {
        _ if code == NOT_PERMITTED => "cause-not_permitted",
        _ if code == BROKEN => "cause-broken",
        ErrorKind::PermissionDenied => "cause-permission_denied",
        ErrorKind::NotFound => "cause-not_found",
        ErrorKind::AlreadyExists => "cause-exists",
        ErrorKind::DirectoryNotEmpty => "cause-not_empty",
        ErrorKind::NotADirectory => "cause-not_a_folder",
        ErrorKind::IsADirectory => "cause-is_a_folder",
        ErrorKind::StorageFull => "cause-no_space",
        ErrorKind::QuotaExceeded => "cause-no_quota",
        ErrorKind::ReadOnlyFilesystem => "cause-read_only",
        ErrorKind::ResourceBusy => "cause-busy",
        ErrorKind::Unsupported => "cause-unsupported",
        _ => {
            // The standard library adds the number, which the message has by itself.
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            return Some(said!("cause-system", number = code.to_string(), text = text));
        }
    };
    // As text: it is a name to search for, and never has marks between its digits.
    Some(said!(id, number = code.to_string()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_is_a_whole_sentence_of_the_catalogue() {
        for doing in Doing::ALL {
            let failure = Failure::io(doing, "/a/path", Error::from_raw_os_error(13));
            assert!(failure.message.starts_with("could not "), "{doing:?}: {}", failure.message);
            assert_eq!(failure.causes, ["permission denied (system error 13)"]);
        }
    }

    #[test]
    fn an_error_of_the_system_keeps_its_number_whether_it_is_a_common_one_or_not() {
        for number in [1, 2, 5, 13, 17, 20, 21, 24, 28, 30] {
            let failure = Failure::io(Doing::Read, "/a", Error::from_raw_os_error(number));
            let cause = &failure.causes[0];
            assert!(cause.ends_with(&format!("(system error {number})")) && !cause.contains("os error)"), "{cause}");
            assert!(failure.said.causes[0].is_some(), "{cause}");
        }
        let rare = Failure::io(Doing::Read, "/a", Error::from_raw_os_error(24));
        assert_eq!(rare.causes, ["the system says: Too many open files (system error 24)"]);
    }

    #[test]
    fn what_waits_under_a_name_of_our_own_is_named_by_the_path_that_it_is_to_have() {
        for (path, named) in [("/a/.b.iechor-staged", "/a/b"), ("/.b.iechor-staged", "/b"), ("/a/.b", "/a/.b")] {
            let failure = Failure::io(Doing::Write, path, Error::from_raw_os_error(13));
            assert_eq!(failure.message, format!("could not write '{named}'"));
        }
    }

    #[test]
    fn what_a_library_says_is_shown_as_it_is() {
        let failure = Failure::io(Doing::Write, "/a", Error::other("expected a comma"));
        assert_eq!(
            (failure.causes.as_slice(), failure.cause_texts()),
            (&["expected a comma".to_owned()][..], vec!["expected a comma".to_owned()])
        );
    }
}
