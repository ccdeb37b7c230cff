#!/usr/bin/env bash
# Compiles and tests the Swift side on Linux, with no Apple tool: bindings, PanahShell, and the app against a stub.
# SWIFT_CHECK=required fails where Swift cannot be had, auto (the default) skips loudly, off skips. What was left out is written
# into the file LEFT_OUT, if that is set, for `make test` to say again at its end.
# The compiler comes from Debian trixie into a tree of its own (SWIFT_ROOT); it runs there without network.
set -euo pipefail
ios=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$ios")
mode=${SWIFT_CHECK:-auto}
suite=trixie
wanted=6.0.3
tree=${SWIFT_ROOT:-/var/cache/panah-swift/$suite-$wanted}

skip() {
  local said
  said=$(printf '%s\n' '' '################################################################' "# SWIFT IS NOT CHECKED: $1" \
    '# No Swift compiler has seen this code.' '################################################################' '')
  printf '%s\n' "$said" >&2
  [ "$mode" != required ] || exit 1
  [ -z "${LEFT_OUT:-}" ] || printf '%s\n' "$said" >>"$LEFT_OUT"
  exit 0
}

# Builds the tree once; `why` says why it cannot.
ensure_tree() {
  [ ! -e "$tree/.complete" ] || return 0
  [ "$(id -u)" = 0 ] || { why="it needs root to set itself up"; return 1; }
  [ "$(uname -m)" = x86_64 ] || { why="no recipe for $(uname -m)"; return 1; }
  command -v mmdebstrap >/dev/null || apt-get install -y --no-install-recommends mmdebstrap >/dev/null 2>&1 ||
    { why="mmdebstrap cannot be installed"; return 1; }
  local mirror unneeded=() path
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
  [ -n "$mirror" ] || { why="apt knows no mirror of Debian, from which $suite could come"; return 1; }
  for path in /usr/share/man /usr/share/doc /usr/share/locale /usr/libexec/swift/lib/swift_static \
    /usr/libexec/swift/bin/lldb /usr/libexec/swift/lib/liblldb; do
    unneeded+=("--dpkgopt=path-exclude=$path*")
  done
  echo "-- setting up Swift $wanted in $tree (530 MB to fetch)"
  mkdir -p "$(dirname "$tree")"
  local fresh
  fresh=$(mktemp -d "$tree.XXXXXX")
  if mmdebstrap --quiet --variant=minbase --mode=root --dpkgopt=force-unsafe-io \
    --aptopt='APT::Install-Recommends "false"' "${unneeded[@]}" \
    --include=swiftlang,libc6-dev,libstdc++-14-dev "$suite" "$fresh" "$mirror"; then
    mkdir -p "$fresh/repo"
    touch "$fresh/.complete"
    rm -rf "$tree"
    mv "$fresh" "$tree"
  else
    rm -rf "$fresh"
    why="mmdebstrap failed"
    return 1
  fi
}

# Runs a line of shell in ios/ inside the tree: mounts of its own, which vanish with it, and no network.
in_tree() {
  unshare --mount --net --propagation private bash -euo pipefail -c '
    mount --bind "$2" "$1/repo"
    mount -t proc proc "$1/proc"
    exec chroot "$1" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/libexec/swift/bin:/usr/bin:/bin \
      bash -euo pipefail -c "cd /repo/ios; $3"' _ "$tree" "$project" "$1"
}

# Says nothing unless it fails.
quietly() {
  local said
  said=$("$@" 2>&1) || { printf '%s\n' "$said" >&2; exit 1; }
}

case $mode in required | auto | off) ;; *) echo "SWIFT_CHECK is required, auto or off, not $mode" >&2; exit 2 ;; esac
[ "$mode" != off ] || skip "SWIFT_CHECK=off"
why=
ensure_tree || skip "$why"
in_tree 'swiftc --version 2>&1' | grep -q "Swift version $wanted" || skip "the tree $tree does not run Swift $wanted"

# From here on every failure is a real one.
"$ios/generate.sh"

echo "-- PanahShell against the real library"
library=/repo/ios/Generated/lib
quietly in_tree "swift test --quiet -Xlinker -L$library -Xlinker -rpath=$library -Xlinker --allow-shlib-undefined"

echo "-- the app against the stub of Apple's modules (this proves nothing about Apple's API)"
quietly in_tree 'mkdir -p .build/stub
  for name in SwiftUI UIKit AVFoundation; do
    swiftc -swift-version 6 -parse-as-library -emit-module -I .build/stub -module-name $name \
      -emit-module-path .build/stub/$name.swiftmodule Stub/$name.swift
  done
  swiftc -swift-version 6 -parse-as-library -warnings-as-errors -typecheck -module-name Panah_App -I .build/stub \
    -I .build/debug/Modules -I Generated/PanahFFI App/*.swift'

echo "-- format and project files"
quietly in_tree 'swift-format lint --strict -r Package.swift App Sources Tests'
"$ios/tools/project.py"
bash -n "$ios/build-xcframework.sh"
echo "-- Swift is checked; no Apple tool has seen it"
