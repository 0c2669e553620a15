//! Whether the app lies where it can stay: what is set up leads into it.

use std::path::{Path, PathBuf};

#[cfg(target_os = "macos")]
use model::Doing;
use model::{Code, Failure, names, said};

use crate::Tree;

/// Refuses a program that runs from a place that will be gone (F 5.14): from where macOS keeps an app
/// that was opened where it was downloaded, from a disk image, or from among temporary files. `null_fs`:
/// whether it lies on such a file system as the first of these.
///
/// # Errors
/// When it does, with what to do.
pub fn refuse_temporary(program: &Path, temporary: &Path, null_fs: bool) -> Result<(), Failure> {
    let text = program.to_string_lossy();
    let refuse = |what: &str, help: &str| {
        let what = said!(what, path = app(program).to_string_lossy().as_ref());
        Err(Failure::of(Code::AppMisplaced, what).with_help(said!(help, path = names::BUNDLE)))
    };
    if null_fs || text.contains("/AppTranslocation/") {
        return refuse("failure-misplaced-downloaded", "failure-misplaced-help-finder");
    }
    if text.starts_with("/Volumes/") {
        return refuse("failure-misplaced-volume", "failure-misplaced-help-copy");
    }
    // `/var` and `/private/var` are one (F 5.1).
    let normal = |path: &Path| names::normal("/", &path.to_string_lossy());
    let temporary = normal(temporary);
    if temporary != "/" && normal(program).strip_prefix(&temporary).is_some_and(|rest| rest.starts_with('/')) {
        return refuse("failure-misplaced-temporary", "failure-misplaced-help");
    }
    Ok(())
}

/// The app that a program lies in, or else the program itself.
pub fn app(program: &Path) -> &Path {
    program.ancestors().find(|path| path.extension().is_some_and(|end| end == "app")).unwrap_or(program)
}

/// Where an app lies that macOS runs from a temporary place, by what that place was mounted from; `None` if
/// that cannot be this app.
pub fn original<'f>(mounted_from: &'f Path, app: &Path) -> Option<&'f Path> {
    let same = mounted_from.is_absolute() && mounted_from.file_name().is_some_and(|name| Some(name) == app.file_name());
    let temporary = mounted_from.components().any(|part| part.as_os_str() == "AppTranslocation");
    (same && !temporary).then_some(mounted_from)
}

/// The app to open once setup is done: the one that the running program lies in, else the one in the Applications folder.
/// `None` where there is none, or where it starts this very program (`CFBundleExecutable`), which is open already.
pub fn to_open(tree: &Tree, program: &Path) -> Option<PathBuf> {
    let own = app(program);
    let app = if own == program { names::BUNDLE.into() } else { own.to_string_lossy() };
    let info = tree.read(&format!("{app}/Contents/Info.plist")).ok()??;
    let info = plist::Value::from_reader(std::io::Cursor::new(info)).ok()?;
    let starts = info.as_dictionary()?.get("CFBundleExecutable")?.as_string()?;
    program.file_name().is_some_and(|name| name != starts).then(|| tree.on_disk(&app))
}

/// As [`refuse_temporary`], for the running program. Elsewhere than on macOS, for where a simulated Mac says
/// that it runs from.
///
/// # Errors
/// When it lies where it cannot stay.
pub fn check(tree: &Tree) -> Result<(), Failure> {
    if let Some(mac) = tree.simulation() {
        let temporary = Path::new("/var/folders/zz/simulated/T");
        return mac.runs_from.as_ref().map_or(Ok(()), |from| refuse_temporary(Path::new(from), temporary, false));
    }
    #[cfg(target_os = "macos")]
    {
        let program = std::env::current_exe().map_err(|e| Failure::io(Doing::FindProgram, "", e))?;
        let kind =
            rustix::fs::statfs(&program).map_err(|e| Failure::io(Doing::LookAt, &program.to_string_lossy(), e))?;
        let is = |name: &[u8]| kind.f_fstypename.iter().zip(name).all(|(c, n)| c.to_ne_bytes()[0] == *n);
        refuse_temporary(&program, &std::env::temp_dir(), is(b"nullfs\0"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_that_runs_from_a_passing_place_is_told_where_to_go() {
        let temporary = Path::new("/var/folders/ab/cdef/T/");
        let inside = "iEchor.app/Contents/MacOS/iechor-setup";
        let refused = |at: &str, null_fs| {
            let refused = refuse_temporary(&Path::new(at).join(inside), temporary, null_fs);
            refused.err().map(|failure| format!("{failure}; {}", failure.help))
        };
        for (at, null_fs, why) in [
            ("/private/var/folders/ab/cdef/T/AppTranslocation/0A/d", false, "opened where it was downloaded"),
            ("/Users/dev/Downloads", true, "opened where it was downloaded"),
            ("/Volumes/iEchor 4.18", false, "a disk image"),
            ("/private/var/folders/ab/cdef/T/x", false, "among temporary files"),
            ("/var/folders/ab/cdef/T", false, "among temporary files"),
        ] {
            let said = refused(at, null_fs).unwrap_or_default();
            assert!(said.contains(why) && said.contains("/Applications/iEchor.app"), "{at}: {said}");
        }
        for at in ["/Applications", "/Users/dev/Applications", "/var/folders/ab/cdef/Tool", "/Users/Volumes"] {
            assert_eq!(refused(at, false), None, "{at}");
        }
        assert!(refuse_temporary(Path::new("/a/b"), Path::new("/"), false).is_ok());
    }

    #[test]
    fn an_app_that_runs_from_a_passing_place_is_shown_where_it_was_downloaded() {
        let inside = Path::new("/private/var/folders/ab/cd/T/AppTranslocation/0A/d/iEchor.app/Contents/MacOS/window");
        let app = app(inside);
        assert_eq!(app, Path::new("/private/var/folders/ab/cd/T/AppTranslocation/0A/d/iEchor.app"));
        let downloaded = Path::new("/Users/dev/Downloads/iEchor.app");
        assert_eq!(original(downloaded, app), Some(downloaded));
        for other in ["/Users/dev/Downloads", "/Users/dev/Other.app", "/dev/disk3s1", "iEchor.app", "", "/"] {
            assert_eq!(original(Path::new(other), app), None, "{other}");
        }
        assert_eq!(original(app, app), None);
        assert_eq!(super::app(Path::new("/usr/bin/x")), Path::new("/usr/bin/x"));
    }
}
