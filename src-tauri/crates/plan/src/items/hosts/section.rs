//! The lines that earlier versions of iEchor added to `/etc/hosts`, without the marks of set-up.

use model::{LeftoverKind, names};

use crate::{Machine, block, earlier::Left};

/// What earlier versions added, line by line.
pub(super) const LINES: [&str; 4] = [
    "# Added by iEchor Desktop",
    "# To allow the same kube context to work on the host and the container:",
    "127.0.0.1 kubernetes.iechor.internal",
    "# End of section",
];

/// Whether these lines, each with whether it is commented out, begin with what earlier versions added.
pub(super) fn begins(lines: &[(bool, &[u8])]) -> bool {
    let is_line = |((is_commented, line), of): (&(bool, &[u8]), &str)| !is_commented && block::text_of(line) == of;
    lines.get(..LINES.len()).is_some_and(|lines| lines.iter().zip(LINES).all(is_line))
}

/// What earlier versions left: a section, as they added it.
pub(in crate::items) fn left_by_earlier(machine: &Machine) -> Vec<Left> {
    let is_there = machine.items.hosts.as_ref().is_ok_and(|hosts| hosts.section);
    is_there.then(|| Left::new(names::HOSTS, LeftoverKind::Hosts, None)).into_iter().collect()
}
