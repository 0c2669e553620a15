//! A line of a hosts file, as mDNSResponder reads it (F 6.2).

use std::net::{IpAddr, Ipv4Addr};

/// Where an address leads: to 127.0.0.1; to this Mac in another way (`::1`, `fe80::1%lo0`), which is beside the point;
/// or elsewhere.
pub(super) enum Leads {
    Here,
    Beside,
    Elsewhere,
}

impl Leads {
    /// `None`: it is no numeric address, so the line says nothing.
    pub fn to(address: &[u8]) -> Option<Self> {
        let address = std::str::from_utf8(address).ok()?;
        let (number, zone) = address.split_once('%').map_or((address, None), |(number, zone)| (number, Some(zone)));
        Some(match number.parse().ok()? {
            IpAddr::V4(Ipv4Addr::LOCALHOST) => Self::Here,
            IpAddr::V4(_) => Self::Elsewhere,
            IpAddr::V6(at) if at.is_loopback() || zone == Some("lo0") => Self::Beside,
            IpAddr::V6(at) if at.to_ipv4_mapped() == Some(Ipv4Addr::LOCALHOST) => Self::Beside,
            IpAddr::V6(_) => Self::Elsewhere,
        })
    }
}

/// The address of a line and its names.
pub(super) fn words(line: &[u8]) -> Option<(&[u8], Vec<&[u8]>)> {
    let line = line.split(|byte| *byte == b'#').next().unwrap_or_default();
    let mut words = line.split(|byte| b" \t,\r\n".contains(byte)).filter(|word| !word.is_empty());
    Some((words.next()?, words.collect()))
}

/// Whether a word is this name, with a dot at its end or without.
pub(super) fn is_name(word: &[u8], name: &str) -> bool {
    word.strip_suffix(b".").unwrap_or(word).eq_ignore_ascii_case(name.as_bytes())
}
