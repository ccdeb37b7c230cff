#!/usr/bin/env bash
# On a Mac: builds the core for iPhones and simulators as Generated/PanahFFI.xcframework, and writes its Swift bindings.
set -euo pipefail
ios=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$ios")
[ "$(uname -s)" = Darwin ] || { echo "this needs a Mac with Xcode; on Linux: ios/check.sh" >&2; exit 1; }
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$project/target}
# As in project.yml: without it the objects would be marked for the newest iOS.
export IPHONEOS_DEPLOYMENT_TARGET=15.0

device=aarch64-apple-ios
simulators=(aarch64-apple-ios-sim x86_64-apple-ios)
cd "$project"
rustup target add "$device" "${simulators[@]}"
for target in "$device" "${simulators[@]}"; do
  cargo build --locked --package panah-bindings --profile mobile --target "$target"
done
# The bindings are read from a library for this Mac; they are the same for every target.
"$ios/generate.sh"

headers=$ios/Generated/PanahFFI
built=$CARGO_TARGET_DIR
both=$built/ios-simulators
mkdir -p "$both"
lipo -create "$built/${simulators[0]}/mobile/libpanah.a" "$built/${simulators[1]}/mobile/libpanah.a" \
  -output "$both/libpanah.a"
rm -rf "$ios/Generated/PanahFFI.xcframework"
xcodebuild -create-xcframework \
  -library "$built/$device/mobile/libpanah.a" -headers "$headers" \
  -library "$both/libpanah.a" -headers "$headers" \
  -output "$ios/Generated/PanahFFI.xcframework"
