//! Embeds an `Info.plist` into the programs of a package for macOS. Without one, codesign derives the identifier from
//! the file name without its last extension (Security's `DiskRep::canonicalIdentifier`), which is `com.iechor` for the
//! helper, and a code requirement could not check the version. Shared by all packages with a program that is signed by
//! itself: each has an `Info.plist` beside its `Cargo.toml`, with `@VERSION@` for the version.

use std::{env, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=Info.plist");
    let from = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("Info.plist");
    let to = Path::new(&env::var("OUT_DIR")?).join("Info.plist");
    fs::write(&to, fs::read_to_string(from)?.replace("@VERSION@", &env::var("CARGO_PKG_VERSION")?))?;
    if env::var("CARGO_CFG_TARGET_OS")? == "macos" {
        println!("cargo:rustc-link-arg-bins=-Wl,-sectcreate,__TEXT,__info_plist,{}", to.display());
    }
    Ok(())
}
