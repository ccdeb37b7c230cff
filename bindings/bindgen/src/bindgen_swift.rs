//! Writes the bindings for Swift.

fn main() {
    uniffi::uniffi_bindgen_swift();
}
