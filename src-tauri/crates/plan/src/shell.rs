//! Login shells: what each reads, and the lines for it in its own syntax.

use model::names;

/// A login shell, by what set-up knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    /// zsh.
    Zsh,
    /// bash.
    Bash,
    /// fish.
    Fish,
    /// tcsh, which macOS also installs as csh.
    Tcsh,
    /// Nushell.
    Nu,
    /// Any other: told in POSIX syntax, and its files are not edited.
    Other,
}

impl Shell {
    /// The shell that a program is, by its name.
    pub fn of(program: &str) -> Self {
        match names::split(program).1 {
            "zsh" => Self::Zsh,
            "bash" => Self::Bash,
            "fish" => Self::Fish,
            "tcsh" | "csh" => Self::Tcsh,
            "nu" => Self::Nu,
            _ => Self::Other,
        }
    }

    /// The line that puts the folder of a person's tools first on PATH.
    pub fn path_line(self) -> String {
        let bin = names::USER_BIN;
        match self {
            Self::Zsh | Self::Bash | Self::Other => format!("export PATH=\"$HOME/{bin}:$PATH\""),
            Self::Fish => format!("contains \"$HOME/{bin}\" $PATH; or set -gx PATH \"$HOME/{bin}\" $PATH"),
            Self::Tcsh => {
                format!("if ( \":${{PATH}}:\" !~ *:\"$HOME/{bin}\":* ) setenv PATH \"$HOME/{bin}:${{PATH}}\"")
            }
            Self::Nu => format!("$env.PATH = ($env.PATH | prepend $\"($env.HOME)/{bin}\")"),
        }
    }

    /// The lines of the block in a profile. They change nothing where the folder is on PATH already, and end in a
    /// comment: it takes the carriage return of a file whose lines end in one, where the shell would not.
    pub fn block(self) -> Vec<String> {
        let bin = names::USER_BIN;
        let line = match self {
            Self::Zsh | Self::Bash | Self::Other => format!(
                "case \":${{PATH}}:\" in *:\"$HOME/{bin}\":*) ;; *) export PATH=\"$HOME/{bin}:${{PATH}}\" ;; esac"
            ),
            Self::Fish | Self::Tcsh | Self::Nu => self.path_line(),
        };
        vec![format!("{line} # so that iechor is found")]
    }

    /// The line that leads clients to an engine's socket.
    pub fn host_line(self, socket: &str) -> String {
        let host = quoted(&format!("unix://{socket}"));
        match self {
            Self::Zsh | Self::Bash | Self::Other => format!("export IECHOR_HOST={host}"),
            Self::Fish => format!("set -gx IECHOR_HOST {host}"),
            Self::Tcsh => format!("setenv IECHOR_HOST {host}"),
            Self::Nu => format!("$env.IECHOR_HOST = {host}"),
        }
    }

    /// The arguments with which a login shell runs one command. tcsh takes no other option beside `-l`, and reads
    /// `.tcshrc` or `.cshrc` in any case.
    pub(crate) fn asks(self, command: String) -> Vec<String> {
        let login = (self != Self::Tcsh).then(|| "-l".to_owned());
        login.into_iter().chain(["-c".to_owned(), command]).collect()
    }
}

/// As one word of any of these shells.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+:@ ".contains(c);
    if text.chars().all(plain) { format!("\"{text}\"") } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shell_is_told_in_its_own_syntax() {
        let socket = "/Users/dev/.iechor/run/iechor.sock";
        for (program, path, host) in [
            ("/bin/zsh", "export PATH=\"$HOME/.iechor/bin:$PATH\"", "export IECHOR_HOST=\"unix://"),
            ("/opt/homebrew/bin/bash", "export PATH=\"$HOME/.iechor/bin:$PATH\"", "export IECHOR_HOST=\"unix://"),
            (
                "/opt/homebrew/bin/fish",
                "contains \"$HOME/.iechor/bin\" $PATH; or set -gx PATH \"$HOME/.iechor/bin\" $PATH",
                "set -gx IECHOR_HOST \"unix://",
            ),
            (
                "/bin/tcsh",
                "if ( \":${PATH}:\" !~ *:\"$HOME/.iechor/bin\":* ) setenv PATH \"$HOME/.iechor/bin:${PATH}\"",
                "setenv IECHOR_HOST \"unix://",
            ),
            (
                "/opt/homebrew/bin/nu",
                "$env.PATH = ($env.PATH | prepend $\"($env.HOME)/.iechor/bin\")",
                "$env.IECHOR_HOST = \"unix://",
            ),
            ("/bin/sh", "export PATH=\"$HOME/.iechor/bin:$PATH\"", "export IECHOR_HOST=\"unix://"),
        ] {
            let shell = Shell::of(program);
            assert_eq!(shell.path_line(), path, "{program}");
            assert_eq!(shell.host_line(socket), format!("{host}{socket}\""), "{program}");
        }
        assert_eq!(Shell::Zsh.host_line("/Users/$a'b/s"), r"export IECHOR_HOST='unix:///Users/$a'\''b/s'");
    }
}
