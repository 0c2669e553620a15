//! Programs that run beside a test.

use std::{
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
};

use crate::Mac;

/// `iechor-setup` on a terminal, waiting for an answer.
pub struct Asked {
    terminal: std::process::Child,
    said: Vec<u8>,
}

impl Asked {
    /// Starts `program` on a terminal and waits for the (simulated) password prompt.
    pub fn start(program: &Path, mac: &Mac, arguments: &str) -> Self {
        let call = format!("{} --prefix {} {arguments}", program.display(), mac.path().display());
        let terminal = Command::new("script")
            .args(["-qefc", &call, "/dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut asked = Self { terminal, said: Vec::new() };
        asked.until(Self::PROMPT);
        asked
    }

    /// The end of a prompt.
    pub const PROMPT: &str = "Allow, or cancel?";

    /// Waits until it has said this, after all that was waited for before; returns all that it said.
    pub fn until(&mut self, says: &str) -> String {
        let begun = self.said.len();
        while !String::from_utf8_lossy(&self.said[begun..]).contains(says) {
            let mut byte = [0];
            let read = self.terminal.stdout.as_mut().unwrap().read(&mut byte).unwrap();
            assert_eq!(read, 1, "{}", self.said());
            self.said.push(byte[0]);
        }
        self.said()
    }

    /// Answers, and does not wait for what comes of it.
    pub fn tell(&mut self, answer: &str) {
        writeln!(self.terminal.stdin.as_mut().unwrap(), "{answer}").unwrap();
    }

    /// Takes the terminal away, and waits until the program is gone.
    pub fn hang_up(mut self) {
        self.terminal.kill().unwrap();
        self.terminal.wait().unwrap();
        // The program holds the other end until then.
        let _ = self.terminal.stdout.take().unwrap().read_to_end(&mut self.said);
    }

    fn said(&self) -> String {
        String::from_utf8_lossy(&self.said).into_owned()
    }

    /// Answers, and waits for its end; returns exit code and output.
    pub fn answer(mut self, answer: &str) -> (i32, String) {
        writeln!(self.terminal.stdin.take().unwrap(), "{answer}").unwrap();
        self.terminal.stdout.take().unwrap().read_to_end(&mut self.said).unwrap();
        (self.terminal.wait().unwrap().code().unwrap_or(-1), self.said())
    }
}

/// A program that is killed when this is dropped.
pub struct Running(pub std::process::Child);

impl Running {
    /// Starts it and waits until it has printed a line that contains this.
    pub fn until(mut command: Command, says: &str) -> Self {
        let mut running = Self(command.stdout(Stdio::piped()).spawn().unwrap());
        let mut said = Vec::new();
        while !String::from_utf8_lossy(&said).contains(says) || said.last() != Some(&b'\n') {
            let mut byte = [0];
            let read = running.0.stdout.as_mut().unwrap().read(&mut byte).unwrap();
            assert_eq!(read, 1, "{command:?} did not say {says:?} but: {}", String::from_utf8_lossy(&said));
            said.push(byte[0]);
        }
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
