#!/usr/bin/env bash
# Tests the web shell in Chromium: sets up what is missing, as root from Debian's packages and in every case from npm.
# BROWSER_CHECK=required fails where that cannot be had, auto (the default) skips loudly, off skips. CHROMIUM names another
# browser. What was left out is written into the file LEFT_OUT, if that is set, for `make test` to say again at its end.
# `node --test tests/browser/forms.test.js` runs one file; LANGUAGES=ar and PAGES='^home$' pick some pages.
set -euo pipefail
cd "$(dirname "$0")"
mode=${BROWSER_CHECK:-auto}
left_out=${LEFT_OUT:+$(cd ../.. && realpath -m "$LEFT_OUT")}

skip() {
  local said
  said=$(printf '%s\n' '' '################################################################' "# THE BROWSER IS NOT TESTED: $1" \
    '# No browser has shown these pages.' '################################################################' '')
  printf '%s\n' "$said" >&2
  [ "$mode" != required ] || exit 1
  [ -z "$left_out" ] || printf '%s\n' "$said" >>"$left_out"
  exit 0
}

case $mode in required | auto | off) ;; *) echo "BROWSER_CHECK is required, auto or off, not $mode" >&2; exit 2 ;; esac
[ "$mode" != off ] || skip "BROWSER_CHECK=off"

# Fonts for every script: what a font lacks is drawn as boxes, which have another width.
declare -A packages=([nodejs]=node [npm]=npm [poppler-utils]=pdftotext)
[ -n "${CHROMIUM:-}" ] || packages[chromium]=chromium
missing=()
for package in "${!packages[@]}"; do
  command -v "${packages[$package]}" >/dev/null || missing+=("$package")
done
for font in fonts-noto-core=NotoSansArabic fonts-noto-cjk=NotoSansCJK; do
  [ -n "$(find /usr/share/fonts ~/.local/share/fonts ~/Library/Fonts /System/Library/Fonts -name "${font#*=}*" -print -quit 2>/dev/null)" ] ||
    [ "$(uname)" != Linux ] || missing+=("${font%=*}")
done
if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || skip "install ${missing[*]}"
  echo "-- installing ${missing[*]}"
  { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 || skip "${missing[*]} cannot be installed"
fi
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 10) ? 0 : 1)' ||
  skip "Node.js is older than 20.10"

# What the lock file names, once.
if ! cmp --silent package-lock.json node_modules/.installed; then
  npm ci --silent --no-audit --no-fund || skip "npm cannot fetch playwright-core and axe-core"
  cp package-lock.json node_modules/.installed
fi

# From here on every failure is a real one.
export CHROMIUM=${CHROMIUM:-$(command -v chromium)}
node --test --test-concurrency=2 --test-reporter=spec
