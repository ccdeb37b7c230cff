#!/usr/bin/env bash
# Builds the library and writes its bindings for Kotlin, Swift and Python. Usage: bindings/generate.sh [FOLDER]
# FOLDER (default bindings/build) then holds lib/libpanah.so, kotlin/, swift/ and python/panah_bindings/.
# PROFILE=mobile builds the library as a phone gets it; the default, dev, is quicker to build.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
out=$(realpath -m "${1:-$root/bindings/build}")
profile=${PROFILE:-dev}
target=${CARGO_TARGET_DIR:-$root/target}
target=$(realpath -m "$target")

cd "$root"
cargo build --quiet --package panah-bindings --profile "$profile"
# The programs that write bindings have a workspace of their own, so that nothing of theirs reaches the library.
cargo build --quiet --locked --manifest-path bindings/bindgen/Cargo.toml --target-dir "$target/bindgen"

folder=$target/$([ "$profile" = dev ] && echo debug || echo "$profile")
programs=$target/bindgen/debug
library=$folder/libpanah.so
[ -f "$library" ] || library=$folder/libpanah.dylib
name=$(basename "$library")
fresh=$(mktemp -d "$target/bindings.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
generate() { "$programs/$1" "${@:2}" --config bindings/bindgen/config.toml >/dev/null; }
generate uniffi-bindgen generate --no-format --language kotlin --out-dir "$fresh/kotlin" "$library"
generate uniffi-bindgen generate --no-format --language python --out-dir "$fresh/python/panah_bindings" "$library"
generate uniffi-bindgen-swift --swift-sources "$library" "$fresh/swift/Panah"
generate uniffi-bindgen-swift --headers "$library" "$fresh/swift/PanahFFI"
generate uniffi-bindgen-swift --modulemap --module-name PanahFFI --modulemap-filename module.modulemap \
  "$library" "$fresh/swift/PanahFFI"
mkdir "$fresh/lib"
chmod 755 "$fresh"
cp "$library" "$fresh/lib/"
# Python looks for the library beside its module.
ln -s "../../lib/$name" "$fresh/python/panah_bindings/$name"
# The same again is left as it is, so that nothing made from it looks out of date.
if [ -e "$out" ]; then
  [ -d "$out/kotlin" ] || { echo "$out is not a folder of bindings; name another one" >&2; exit 1; }
  ! diff -rq "$fresh" "$out" >/dev/null || exit 0
  rm -rf "$out"
fi
mkdir -p "$(dirname "$out")"
mv "$fresh" "$out"
