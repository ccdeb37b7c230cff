//! Keeps the names of private functions out of the library: 0.3 MB that a phone has no use for.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Only local symbols: `UniFFI` describes the bindings in global ones, which have to stay.
    println!("cargo::rustc-cdylib-link-arg=-Wl,-x");
}
