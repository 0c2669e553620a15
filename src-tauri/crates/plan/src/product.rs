//! Whose an entry seems to be.

use model::{FileState, Product};

/// Whose an entry seems to be, by where it leads.
pub(crate) fn owner_of(found: &FileState) -> Product {
    let FileState::Link { target } = found else { return Product::Unknown };
    let signs = [
        ("/.iechor/", Product::OtherIEchor),
        ("/iEchor.app/", Product::OtherIEchor),
        ("/Docker.app/", Product::DockerDesktop),
        ("/.docker/", Product::DockerDesktop),
        ("OrbStack.app/", Product::OrbStack),
        ("/.orbstack/", Product::OrbStack),
        ("Rancher Desktop.app/", Product::RancherDesktop),
        ("/.rd/", Product::RancherDesktop),
        ("podman", Product::Podman),
        ("Podman", Product::Podman),
        ("colima", Product::Colima),
        ("/.lima/", Product::Colima),
        ("Cellar/", Product::Homebrew),
        ("/homebrew/", Product::Homebrew),
        ("/nix/", Product::Nix),
    ];
    signs.iter().find(|(sign, _)| target.contains(sign)).map_or(Product::Unknown, |(_, product)| *product)
}
