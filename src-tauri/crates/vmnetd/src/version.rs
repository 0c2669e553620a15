//! The version of a program, read from its file without running it.
//!
//! Each program embeds its `Info.plist` (on macOS in the section `__info_plist`, which its signature covers) with
//! `CFBundleVersion`.

/// A `CFBundleVersion`: up to three numbers separated by dots. Compared numerically, as macOS does in a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u32; 3]);

impl Version {
    /// Parses a version; `None` if it is malformed.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = [0; 3];
        for (i, part) in text.split('.').enumerate() {
            let digits = !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
            *numbers.get_mut(i)? = digits.then(|| part.parse().ok())??;
        }
        Some(Self(numbers))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [a, b, c] = self.0;
        write!(f, "{a}.{b}.{c}")
    }
}

/// Returns the version of a program file. `None` if there is none, as before 0.1.0, or if the architectures of a
/// universal program disagree.
pub fn of_program(contents: &[u8]) -> Option<Version> {
    const KEY: &[u8] = b"<key>CFBundleVersion</key>";
    let after = |mut bytes: &[u8]| -> Option<Version> {
        bytes = bytes.trim_ascii_start().strip_prefix(b"<string>")?;
        let end = bytes.iter().take(32).position(|c| *c == b'<')?;
        Version::parse(std::str::from_utf8(&bytes[..end]).ok()?)
    };
    let keys = contents.windows(KEY.len()).enumerate().filter(|(_, window)| *window == KEY);
    let mut found = keys.filter_map(|(at, _)| after(&contents[at + KEY.len()..]));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// A program that is older than the one that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// Its version, if it has one.
    pub new: Option<Version>,
    /// The version of the one that stands.
    pub stands: Version,
}

/// Refuses a downgrade: an older program may have vulnerabilities that were fixed since. A program without a version
/// counts as the oldest.
///
/// # Errors
/// With both versions.
pub fn may_replace(stands: &[u8], new: &[u8]) -> Result<(), Older> {
    match (of_program(stands), of_program(new)) {
        (Some(stands), new) if new < Some(stands) => Err(Older { new, stands }),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn program(version: &str) -> Vec<u8> {
        format!("\0code\0<key>CFBundleVersion</key>\n\t<string>{version}</string>\0").into_bytes()
    }

    #[test]
    fn versions_are_compared_by_value() {
        let v = |text: &str| Version::parse(text).unwrap();
        assert!(v("0.10.0") > v("0.9.9") && v("1") == v("1.0.0") && v("0.1.0") < v("0.1.1"));
        for wrong in ["", ".", "1.", "1.2.3.4", "1.-2", "+1", "1 ", "1.0-beta", "99999999999"] {
            assert_eq!(Version::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_file_bears_one_version_or_none() {
        assert_eq!(of_program(&program("0.1.0")), Version::parse("0.1.0"));
        assert_eq!(of_program(&[program("0.1.0"), program("0.1.0")].concat()), Version::parse("0.1.0"));
        // This code's own text, as it may stand in a program.
        assert_eq!(of_program(b"<key>CFBundleVersion</key>is missing"), None);
        for none in [&b""[..], b"\x7fELF", &program("later"), &[program("0.1.0"), program("0.2.0")].concat()] {
            assert_eq!(of_program(none), None);
        }
    }

    #[test]
    fn an_older_program_never_takes_a_newer_ones_place() {
        assert_eq!(may_replace(&program("0.1.0"), &program("0.1.0")), Ok(()));
        assert_eq!(may_replace(&program("0.1.0"), &program("0.2.0")), Ok(()));
        assert_eq!(may_replace(b"somebody's", &program("0.1.0")), Ok(()));
        assert_eq!(may_replace(b"", b""), Ok(()));
        let said = may_replace(&program("0.10.0"), &program("0.9.0"));
        let stands = Version::parse("0.10.0").unwrap();
        assert_eq!(said, Err(Older { new: Version::parse("0.9.0"), stands }));
        assert!(may_replace(&program("0.1.0"), b"without").is_err());
    }
}
