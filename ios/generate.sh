#!/usr/bin/env bash
# Builds the core for this machine and puts its Swift bindings, and on Linux the library, where Package.swift looks.
set -euo pipefail
ios=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$ios")
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$project/target}
made=$(mktemp -d "${TMPDIR:-/tmp}/panah-ios.XXXXXX")
trap 'rm -rf "$made"' EXIT

"$project/bindings/generate.sh" "$made/all" >/dev/null
library=$(echo "$made"/all/lib/libpanah.*)
swift() { (cd "$project" && "$CARGO_TARGET_DIR/bindgen/debug/uniffi-bindgen-swift" "$@" --config "$ios/bindgen.toml" --metadata-no-deps); }
swift --swift-sources "$library" "$made/PanahBindings"
swift --headers "$library" "$made/PanahFFI"
swift --modulemap --module-name PanahFFI --modulemap-filename module.modulemap "$library" "$made/PanahFFI"
mkdir "$made/lib"
cp "$library" "$made/lib/"

# Only what has changed is copied, so that Swift compiles only that anew.
for file in "$made"/{PanahBindings,PanahFFI,lib}/*; do
  place=$ios/Generated/${file#"$made"/}
  mkdir -p "$(dirname "$place")"
  cmp -s "$file" "$place" || cp "$file" "$place"
done
