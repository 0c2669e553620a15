//! Which registries a policy allows: pure, without new crates, and used by clients only. An engine asks:
//!
//! ```no_run
//! # fn may_pull(policy: Option<&vmnetd::policy::Policy>, now: u64, image: &str) -> Result<bool, String> {
//! use vmnetd::registry::{Reference, decide};
//! Ok(decide(policy, now, &Reference::image(image)?).is_allowed())
//! # }
//! ```
//!
//! `policy` is the verified one ([`crate::policy::verify`]), and `now` is [`crate::clock::now`].
//!
//! # Rules
//!
//! A rule is written like a reference and means the same: `HOST[:PORT][/REPOSITORY]`.
//!
//! - `registry.example` is port 443 of that host alone; `registry.example:5000` that port; `registry.example:*` any.
//! - `*.registry.example` is every host below that one, however deep, and not that one itself; `*` is every host. A
//!   `*` anywhere else makes the rule one that is not understood.
//! - `registry.example/team` is that repository and those below it.
//! - Letter case and one trailing dot do not matter. Names in other scripts are written in punycode.
//! - IPv6 addresses stand in brackets, and are compared as addresses. Only `*` stands for an address.
//! - The default registry has several names ([`DEFAULT`]); a rule for one of them is for all.
//! - A rule that is not understood allows nothing ([`is_understood`]).

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::policy::Policy;

/// The names of the registry that a reference without a host means; the first is the usual one.
pub const DEFAULT: [&str; 3] = ["docker.io", "index.docker.io", "registry-1.docker.io"];
/// The port of a reference that names none.
pub const PORT: u16 = 443;

/// Where an image comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The registry's host: lower case, no trailing dot; an IPv6 address without brackets.
    pub host: String,
    /// The registry's port.
    pub port: u16,
    /// The repository; empty if only a registry was named.
    pub repository: String,
}

/// What a policy says of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision<'p> {
    /// Allowed: there is no policy.
    NoPolicy,
    /// Allowed by this rule.
    Allowed(&'p str),
    /// Not allowed: no rule names it.
    NotNamed {
        /// A rule that names the host, on another port or for other repositories.
        near: Option<&'p str>,
    },
    /// Not allowed: the policy has expired, so it vouches for nothing any more.
    Expired,
}

impl Decision<'_> {
    /// True if the registry may be used.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::NoPolicy | Self::Allowed(_))
    }
}

/// Decides on a reference. `None`: no policy is in force.
pub fn decide<'p>(policy: Option<&'p Policy>, now: u64, reference: &Reference) -> Decision<'p> {
    let Some(policy) = policy else { return Decision::NoPolicy };
    if policy.expires <= now {
        return Decision::Expired;
    }
    let rules = || policy.allow.iter().filter_map(|text| Rule::parse(text).map(|rule| (text.as_str(), rule)));
    match rules().find(|(_, rule)| rule.names_host(reference) && rule.allows_rest(reference)) {
        Some((text, _)) => Decision::Allowed(text),
        None => Decision::NotNamed { near: rules().find(|(_, rule)| rule.names_host(reference)).map(|(text, _)| text) },
    }
}

/// Whether a rule means anything.
pub fn is_understood(rule: &str) -> bool {
    Rule::parse(rule).is_some()
}

struct Rule {
    hosts: Hosts,
    /// `None`: any.
    port: Option<u16>,
    /// Empty: any.
    repository: String,
}

enum Hosts {
    Any,
    Below(String),
    One(String),
}

impl Rule {
    fn parse(text: &str) -> Option<Self> {
        let (place, repository) = text.split_once('/').unwrap_or((text, ""));
        let (name, port) = split_port(place);
        let hosts = match (name, name.strip_prefix("*.")) {
            ("*", _) => Hosts::Any,
            (_, Some(above)) => Hosts::Below(domain(above).ok()?),
            _ => Hosts::One(host(name).ok()?),
        };
        let port = match port {
            Some("*") => None,
            Some(port) => Some(parse_port(port).ok()?),
            None => Some(PORT),
        };
        if text.contains('/') {
            check_repository(repository).ok()?;
        }
        Some(Self { hosts, port, repository: repository.to_owned() })
    }

    fn names_host(&self, reference: &Reference) -> bool {
        let is_one = |name: &str| match &self.hosts {
            Hosts::Any => true,
            Hosts::One(host) => host == name,
            Hosts::Below(above) => {
                !is_address(name) && name.strip_suffix(above.as_str()).is_some_and(|rest| rest.ends_with('.'))
            }
        };
        match reference.is_default() {
            true => DEFAULT.into_iter().any(is_one),
            false => is_one(&reference.host),
        }
    }

    fn allows_rest(&self, reference: &Reference) -> bool {
        let below = |rest: &str| rest.is_empty() || rest.starts_with('/');
        self.port.is_none_or(|port| port == reference.port)
            && (self.repository.is_empty() || reference.repository.strip_prefix(&self.repository).is_some_and(below))
    }
}

impl Reference {
    /// Parses an image reference, as engines do: `[HOST[:PORT]/]REPOSITORY[:TAG][@DIGEST]`. What precedes the first
    /// slash is a host if it is `localhost` or has a dot, a colon or a capital letter.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn image(text: &str) -> Result<Self, String> {
        match text.split_once('/') {
            Some((first, rest)) if is_host(first) => Self::on(first, PORT, Some(rest)),
            _ => Self::on(DEFAULT[0], PORT, Some(text)),
        }
    }

    /// Parses what a person calls a registry: `[https://]HOST[:PORT][/]`, or an image reference. `name:5000` without a
    /// slash is a registry with a port; engines take it for an image with a tag.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn registry(text: &str) -> Result<Self, String> {
        let schemes = [("https://", PORT), ("http://", 80)];
        let scheme = schemes
            .iter()
            .find(|(scheme, _)| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
        let (text, port) = scheme.map_or((text, PORT), |(scheme, port)| (&text[scheme.len()..], *port));
        let (first, rest) = text.split_once('/').unwrap_or((text, ""));
        let (name, after) = split_port(first);
        let digits = |port: &str| !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit());
        let alone = rest.is_empty() && (text.ends_with('/') || is_host(name) || after.is_some_and(digits));
        match scheme.is_some() || alone {
            true => Self::on(first, port, Some(rest.strip_suffix('/').unwrap_or(rest)).filter(|rest| !rest.is_empty())),
            false => Self::image(text),
        }
    }

    /// Parses the parts; without `rest` the registry alone is meant.
    fn on(place: &str, port: u16, rest: Option<&str>) -> Result<Self, String> {
        let (name, given) = split_port(place);
        let (host, port) = (host(name)?, given.map_or(Ok(port), parse_port)?);
        let reference = Self { host, port, repository: String::new() };
        let Some(rest) = rest else { return Ok(reference) };
        let (rest, digest) = rest.split_once('@').map_or((rest, None), |(rest, digest)| (rest, Some(digest)));
        let begins = rest.rfind('/').map_or(0, |slash| slash + 1);
        let (repository, tag) = match rest[begins..].split_once(':') {
            Some((last, tag)) => (&rest[..begins + last.len()], Some(tag)),
            None => (rest, None),
        };
        check_repository(repository)?;
        if let Some(tag) = tag.filter(|tag| !is_tag(tag)) {
            return Err(format!("{tag:?} is no tag"));
        }
        if let Some(digest) = digest.filter(|digest| !is_digest(digest)) {
            return Err(format!("{digest:?} is no digest"));
        }
        let official = reference.is_default() && !repository.contains('/');
        let repository = if official { format!("library/{repository}") } else { repository.to_owned() };
        Ok(Self { repository, ..reference })
    }

    fn is_default(&self) -> bool {
        self.port == PORT && DEFAULT.contains(&self.host.as_str())
    }

    /// The registry as `HOST`, or `HOST:PORT` where the port is not the usual one.
    pub fn name(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.port == PORT { host } else { format!("{host}:{}", self.port) }
    }
}

fn is_host(first: &str) -> bool {
    first.eq_ignore_ascii_case("localhost")
        || first.contains(|c: char| matches!(c, '.' | ':' | '[') || c.is_ascii_uppercase())
}

/// Splits `HOST:PORT`; colons in brackets are an address's.
fn split_port(place: &str) -> (&str, Option<&str>) {
    let after = place.rfind(']').map_or(0, |end| end + 1);
    match place[after..].split_once(':') {
        Some((rest, port)) => (&place[..after + rest.len()], Some(port)),
        None => (place, None),
    }
}

fn parse_port(text: &str) -> Result<u16, String> {
    let digits = text.bytes().all(|c| c.is_ascii_digit());
    let port = text.parse().ok().filter(|port| digits && *port != 0);
    port.ok_or_else(|| format!("{text:?} is no port: give one from 1 to 65535"))
}

/// A host in its one spelling.
fn host(text: &str) -> Result<String, String> {
    match text.strip_prefix('[').map(|rest| rest.strip_suffix(']')) {
        Some(address) => {
            let address = address.and_then(|address| address.parse::<Ipv6Addr>().ok());
            address.map(|address| address.to_string()).ok_or_else(|| format!("{text:?} is no IPv6 address"))
        }
        None => domain(text),
    }
}

/// A name or an IPv4 address in its one spelling.
fn domain(text: &str) -> Result<String, String> {
    let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
    let part = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_'))
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    // Other spellings of an address, such as 127.1, lead there too.
    let number = |part: &str| part.bytes().all(|c| c.is_ascii_digit()) || part.starts_with("0x");
    let numeric = name.rsplit('.').next().is_some_and(number);
    match name.len() <= 253 && name.split('.').all(part) && (!numeric || name.parse::<Ipv4Addr>().is_ok()) {
        true => Ok(name),
        false => Err(format!("{text:?} is no name of a host")),
    }
}

fn is_address(host: &str) -> bool {
    host.contains(':') || host.parse::<Ipv4Addr>().is_ok()
}

fn check_repository(text: &str) -> Result<(), String> {
    let end = |c: Option<&u8>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let part = |part: &str| {
        let bytes = part.as_bytes();
        end(bytes.first()) && end(bytes.last()) && bytes.iter().all(|c| end(Some(c)) || b"._-".contains(c))
    };
    match text.len() <= 255 && text.split('/').all(part) {
        true => Ok(()),
        false => Err(format!("{text:?} is no name of a repository")),
    }
}

fn is_tag(text: &str) -> bool {
    let word = |c: u8| c.is_ascii_alphanumeric() || c == b'_';
    let bytes = text.as_bytes();
    bytes.len() <= 128 && bytes.first().is_some_and(|c| word(*c)) && bytes.iter().all(|c| word(*c) || b".-".contains(c))
}

fn is_digest(text: &str) -> bool {
    text.split_once(':').is_some_and(|(algorithm, digits)| {
        let name = |c: u8| c.is_ascii_alphanumeric() || b"+._-".contains(&c);
        !algorithm.is_empty()
            && algorithm.bytes().all(name)
            && (32..=256).contains(&digits.len())
            && digits.bytes().all(|c| c.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests;
