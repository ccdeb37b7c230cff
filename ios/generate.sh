#!/usr/bin/env bash
# Builds the core for this machine and puts its Swift bindings, and on Linux the library, where Package.swift looks.
set -euo pipefail
ios=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$ios")
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$project/target}
made=$(mktemp -d "${TMPDIR:-/tmp}/panah-ios.XXXXXX")
trap 'rm -rf "$made"' EXIT

"$project/bindings/generate.sh" "$made/all" >/dev/null
generated=$made/all
mv "$generated/swift/Panah" "$generated/PanahBindings"
mv "$generated/swift/PanahFFI" "$generated/PanahFFI"

# Only what has changed is copied, so that Swift compiles only that anew.
for file in "$generated"/{PanahBindings,PanahFFI,lib}/*; do
  place=$ios/Generated/${file#"$generated"/}
  mkdir -p "$(dirname "$place")"
  cmp -s "$file" "$place" || cp "$file" "$place"
done
