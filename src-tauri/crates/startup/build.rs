//! Puts an `Info.plist` into the program for macOS. Without one, whoever signs it takes the identifier
//! from the file's name less what follows the last dot (Security's `DiskRep::canonicalIdentifier`):
//! `com.iechor`, which is not what set-up requires of the copy that it installs.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=Info.plist");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("macos") {
        let place = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo:rustc-link-arg-bins=-Wl,-sectcreate,__TEXT,__info_plist,{place}/Info.plist");
    }
}
