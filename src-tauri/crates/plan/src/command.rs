//! The command that does by hand what a step does.

use model::{Action, FileState, Scope, Step, names};

use crate::{block, records::backup_path};

/// The same by hand.
pub(crate) fn command(step: &Step) -> String {
    let sudo = if step.scope == Scope::Root { "sudo " } else { "" };
    let set_aside = |path: &str, keep: bool| {
        if keep { format!("{sudo}mv {} {} && ", quoted(path), quoted(&backup_path(path))) } else { String::new() }
    };
    match &step.action {
        Action::CreateDirectory { path, mode } => format!("{sudo}mkdir -m {mode:o} {}", quoted(path)),
        Action::RemoveDirectory { path } => format!("{sudo}rmdir {}", quoted(path)),
        Action::PlaceLink { path, target, keep, .. } => {
            format!("{}{sudo}ln -s -f -n {} {}", set_aside(path, *keep), quoted(target), quoted(path))
        }
        Action::WriteFile { path, contents, mode, keep, .. } => {
            let put = if sudo.is_empty() {
                format!("mkdir -p {} && cat > {}", quoted(names::split(path).0), quoted(path))
            } else {
                format!("sudo tee {} > /dev/null", quoted(path))
            };
            let end = end_of(contents);
            format!(
                "{}{put} <<'{end}' && {sudo}chmod {mode:o} {}\n{contents}{end}",
                set_aside(path, *keep),
                quoted(path)
            )
        }
        Action::EditBlock { path, lines, commented, removed, before, .. } => {
            edit_block(sudo, path, lines, commented, removed, *before == FileState::Missing)
        }
        Action::SetContext { current, .. } => {
            format!("iechor context use {}", quoted(current.as_deref().unwrap_or("default")))
        }
        // Of older versions, and only ever undone.
        Action::Rewrite { path, .. } => format!("# '{}' was rewritten by an older version", path.escape_debug()),
        // Out of an app that a person's programs may change: what was copied is checked, where nobody can
        // change it any more, and taken away if it is something else.
        Action::CopyProgram { path, source, sha256, mode, keep, .. } => {
            let (aside, from, to) = (set_aside(path, *keep), quoted(source), quoted(path));
            format!(
                "{aside}{sudo}install -o root -g wheel -m {mode:04o} {from} {to} && {{ printf '%s  %s\\n' {sha256} {to} | \
                 shasum -a 256 -c - || {{ {sudo}rm -f {to}; false; }}; }}"
            )
        }
        Action::Remove { path, restore: true, .. } => {
            format!("{sudo}mv -f {} {}", quoted(&backup_path(path)), quoted(path))
        }
        Action::Remove { path, .. } => format!("{sudo}rm {}", quoted(path)),
        // A comment ends with its line.
        Action::Forget { path, .. } => format!("# '{}' is gone already", path.escape_debug()),
        Action::Adopt { path } | Action::Hold { path } | Action::Release { path, .. } => {
            format!("# '{}' stays as it is", path.escape_debug())
        }
        Action::Bootstrap { label, plist } => {
            format!("sudo launchctl enable system/{label} && sudo launchctl bootstrap system {}", quoted(plist))
        }
        Action::Enable { label, .. } => format!("sudo launchctl enable system/{label}"),
        Action::Bootout { label, .. } => format!("sudo launchctl bootout system/{label}"),
    }
}

/// Takes the block out and gives back what is commented out, then comments out these lines and adds these.
fn edit_block(
    sudo: &str,
    path: &str,
    lines: &[String],
    commented: &[String],
    removed: &[String],
    is_new: bool,
) -> String {
    let mut script = vec!["/^# Added by iEchor Setup/,/^# End of what iEchor Setup added/d".to_owned()];
    if path == names::HOSTS {
        script.push(format!("s/^{}//", block::COMMENTED));
    }
    script.extend(taking_out(removed));
    // A line may end as in a file of Windows.
    script.extend(commented.iter().map(|line| format!("s/^{}\r*$/{}&/", as_pattern(line), block::COMMENTED)));
    let script: String = script.iter().map(|line| format!(" -e {}", quoted(line))).collect();
    let path = quoted(path);
    // In the C locale, since the file may be in any encoding.
    let first = if is_new { String::new() } else { format!("{sudo}LC_ALL=C sed -i ''{script} {path}") };
    if lines.is_empty() {
        return first;
    }
    let put = if sudo.is_empty() { format!("cat >> {path}") } else { format!("sudo tee -a {path} > /dev/null") };
    let marked = ["# Added by iEchor Setup"].into_iter().chain(lines.iter().map(String::as_str));
    let marked = marked.chain(["# End of what iEchor Setup added"]);
    let words: Vec<String> = marked.map(|line| quoted(line).into_owned()).collect();
    // A last line without an end gets one first.
    let then = format!("{{ [ -z \"$(tail -c 1 {path})\" ] || echo; printf '%s\\n' {}; }} | {put}", words.join(" "));
    if is_new { then } else { format!("{first} && {then}") }
}

/// Takes out lines that stand one after another: all but the first are looked for behind it. An empty one in front of
/// them is left by hand.
fn taking_out(lines: &[String]) -> Option<String> {
    match lines.iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().as_slice() {
        [] => None,
        [only] => Some(format!("/^{}\r*$/d", as_pattern(only))),
        [first, .., last] => Some(format!("/^{}\r*$/,/^{}\r*$/d", as_pattern(first), as_pattern(last))),
    }
}

/// A text as a pattern of sed that means itself.
fn as_pattern(text: &str) -> String {
    let special = |c: char| if r"\.*[]^$/".contains(c) { format!("\\{c}") } else { c.to_string() };
    text.chars().map(special).collect()
}

/// What ends a here-document of this text: no line of it.
fn end_of(text: &str) -> String {
    let ends = std::iter::once("END".to_owned()).chain((1..).map(|n| format!("END{n}")));
    ends.into_iter().find(|end| !text.lines().any(|line| line == end)).unwrap_or_default()
}

/// As one word of a shell. Control characters are written as escapes (`$'…'`, which sh, bash and zsh of macOS
/// know): in a text that is pasted into a terminal they would act before the shell sees any quotes.
fn quoted(text: &str) -> std::borrow::Cow<'_, str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:@%".contains(c);
    if text.chars().all(plain) {
        return text.into();
    }
    if !text.contains(char::is_control) {
        return format!("'{}'", text.replace('\'', r"'\''")).into();
    }
    let escaped = text.chars().map(|c| match c {
        '\'' | '\\' => format!("\\{c}"),
        c if c.is_control() => {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().map(|byte| format!("\\{byte:03o}")).collect()
        }
        c => c.to_string(),
    });
    format!("$'{}'", escaped.collect::<String>()).into()
}
