#!/usr/bin/env bash
# Compiles, tests and packages the app on this machine. Sets up what Debian has; says in one line what it cannot set up.
#   test.sh               everything: tests, API 21, package
#   test.sh -Dtest=Name   what Maven makes of the arguments
set -euo pipefail
cd "$(dirname "$0")/.."
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
missing=()
have_jdk() { command -v javac >/dev/null && javac -version 2>&1 | grep -Eq ' (1[7-9]|[2-9][0-9])'; }
have_jdk || missing+=(openjdk-17-jdk-headless)
for tool in mvn:maven zipalign:zipalign apksigner:apksigner zip:zip unzip:unzip python3:python3; do
  command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
if [ ${#missing[@]} -gt 0 ]; then
  { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
    { echo "The Android tests need ${missing[*]}: install them (Debian's names) and try again"; exit 1; }
fi
# Two warnings that mean nothing here are left out: a newer Android that is not asked for, and what a computer cannot close.
maven() {
  mvn --batch-mode --no-transfer-progress --quiet -Dstyle.color=never "$@" 2>&1 |
    { grep -vE 'requires Java 21|A resource failed to call close|^$' || true; }
}
if [ $# -gt 0 ]; then
  maven test "$@"
else
  python3 tools/metadata.py --check
  maven package
  # The second compile finds what animal-sniffer cannot: calls inherited through the app's own classes.
  maven -f api21.xml compile
fi
