#!/bin/sh
# Draws the icons, compiles and links the resources, writes R.java and Icons.kt. Needs AAPT2, and the path of android-all's jar as $1.
set -eu
cd "$(dirname "$0")/.."
chmod +x "$AAPT2"
rm -rf target/res target/gen && mkdir -p target/res/icons target/gen/java
python3 tools/icons.py target/res/icons target/gen/kotlin
"$AAPT2" compile --dir src/main/res -o target/res/own.zip
"$AAPT2" compile --dir target/res/icons -o target/res/icons.zip
"$AAPT2" link -I "$1" --manifest src/main/AndroidManifest.xml -A src/main/assets -o target/res/resources.ap_ \
    --java target/gen/java --min-sdk-version 21 --target-sdk-version 35 --auto-add-overlay target/res/own.zip target/res/icons.zip
