#!/usr/bin/env bash
# Draws docs/pictures/home.png anew: the home page in the eight languages, as a browser shows it on a small screen.
# Needs Chromium (CHROMIUM names another program) and fonts for the languages (Debian: fonts-noto-core, fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "$0")/.."
browser=${CHROMIUM:-chromium}
command -v "$browser" >/dev/null || { echo "Chromium is missing: install it, or name another browser in CHROMIUM"; exit 1; }
cargo build --quiet -p panah
folder=$(mktemp -d)
"${CARGO_TARGET_DIR:-target}/debug/panah" serve --port 8791 --now 2026-11-27T09:00 >"$folder/server" 2>&1 &
server=$!
trap 'kill $server; rm -rf "$folder"' EXIT
until grep -q http "$folder/server"; do sleep 0.2; done
draw() { "$browser" --headless --no-sandbox --hide-scrollbars --window-size="$2" --screenshot="$folder/$1.png" "$3" >/dev/null 2>&1; }
page='<body style="margin:0;display:grid;grid-template-columns:repeat(4,180px)">'
for tag in ar zh-Hans fa-AF en kk ug uz ru; do
  draw "$tag" 500,889 "http://127.0.0.1:8791/$tag/home"
  page+="<img src=$tag.png width=180 height=320>"
done
echo "$page" >"$folder/all.html"
draw all 720,640 "file://$folder/all.html"
cp "$folder/all.png" docs/pictures/home.png
