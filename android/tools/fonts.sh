#!/bin/sh
# Makes the Arabic fonts of src/main/assets/fonts again, from Debian's fonts-noto-ui-core: the letters that Arabic, Dari,
# Uighur and Kazakh in Arabic script need, with all joining rules, without hinting. Needs pip install fonttools.
set -eu
cd "$(dirname "$0")/.."
from="${1:-/usr/share/fonts/truetype/noto}"
for weight in Regular Bold; do
    python3 -m fontTools.subset "$from/NotoSansArabicUI-$weight.ttf" --layout-features='*' --no-hinting \
        --unicodes="U+0020,U+00A0,U+00AB,U+00BB,U+002E,U+003A,U+060C,U+061B,U+061C,U+061F,U+0621-064A,U+064B-0652,U+0654,U+0655,U+0660-066C,U+0670,U+0674,U+0675-0678,U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AD,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06C5-06C9,U+06CB-06CC,U+06D0,U+06D2,U+06D4,U+06D5,U+06F0-06F9,U+200B-200F,U+2010,U+2013,U+2014,U+2018-201D,U+2026,U+202A-202E,U+2066-2069" \
        --output-file="src/main/assets/fonts/NotoSansArabicUI-$weight.ttf"
    python3 tools/isolates.py "src/main/assets/fonts/NotoSansArabicUI-$weight.ttf"
done
