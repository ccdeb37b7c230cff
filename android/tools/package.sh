#!/bin/sh
# Makes a signed debug APK of what Maven compiled and checks it. Called by `mvn package` with the jars it needs:
#   ANDROID_JAR  android-all       R8_JAR  com.android.tools:r8      JARS  Kotlin's library and JNA, separated by ':'
#   NATIVE       a folder lib/<abi>/*.so to put inside; without it the package is checked but cannot run on a phone.
set -eu
cd "$(dirname "$0")/.."
need() { command -v "$1" >/dev/null || { echo "$1 is missing: apt-get install $1"; exit 1; }; }
need zipalign; need apksigner; need zip
out=target/apk
rm -rf "$out" && mkdir -p "$out/dex"
classes=$out/classes.jar
(cd target/classes && zip -qr "../../$classes" org)
libraries=$(echo "$JARS" | tr ':' ' ')
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")") # android-all leaves java.* to the host
# shellcheck disable=SC2086
java -cp "$R8_JAR" com.android.tools.r8.R8 --release --min-api 21 --lib "$ANDROID_JAR" --lib "$jdk" --pg-conf tools/keep.pro \
    --output "$out/dex" "$classes" $libraries > "$out/r8.log" 2>&1 || { cat "$out/r8.log"; exit 1; }
cp target/res/resources.ap_ "$out/raw.apk"
(cd "$out/dex" && zip -q ../raw.apk classes*.dex)
if [ -n "${NATIVE:-}" ] && [ -d "$NATIVE/lib" ]; then
    (cd "$NATIVE" && zip -q -0 -r "$OLDPWD/$out/raw.apk" lib)
fi
zipalign -f 16384 "$out/raw.apk" "$out/aligned.apk"
key=target/debug.keystore
[ -f "$key" ] || keytool -genkeypair -keystore "$key" -storepass android -keypass android -alias debug -keyalg RSA -keysize 2048 \
    -validity 10000 -dname "CN=Panah debug" >/dev/null 2>&1
apksigner sign --min-sdk-version 21 --ks "$key" --ks-pass pass:android --ks-key-alias debug --out "$out/panah-debug.apk" "$out/aligned.apk"
rm -f "$out/raw.apk" "$out/aligned.apk"

fail() { echo "package check: $1"; exit 1; }
apk=$out/panah-debug.apk
apksigner verify --min-sdk-version 21 "$apk" >/dev/null || fail "the signature does not hold"
zipalign -c 16384 "$apk" >/dev/null || fail "not aligned"
badging=$("$AAPT2" dump badging "$apk")
permissions=$("$AAPT2" dump permissions "$apk" | grep -c 'permission:' || true)
[ "$permissions" -eq 0 ] || fail "it asks for a permission"
echo "$badging" | grep -q "^package: name='org.panah.app'" || fail "another package name"
# aapt2 2.20 writes minSdkVersion, older ones sdkVersion.
echo "$badging" | grep -Eq "^(minSdkVersion|sdkVersion):'21'" || fail "another oldest version"
echo "$badging" | grep -q "^targetSdkVersion:'35'" || fail "another target"
"$AAPT2" dump xmltree --file AndroidManifest.xml "$apk" > "$out/manifest.txt"
# aapt2 lists no aliases as launchable, so they are looked for in the manifest.
[ "$(grep -c 'android.intent.category.LAUNCHER' "$out/manifest.txt")" -eq 2 ] && grep -q 'org.panah.app.Named' "$out/manifest.txt" || fail "nothing to launch"
grep -q 'allowBackup.*=false' "$out/manifest.txt" || fail "backup is allowed"
grep -q 'debuggable' "$out/manifest.txt" && fail "debuggable"
dex=$(unzip -l "$apk" | awk '/classes.*\.dex/ { sum += $1 } END { print sum + 0 }')
[ "$dex" -gt 50000 ] && [ "$dex" -le 700000 ] || fail "the dex has $dex bytes, at most 700000"
# What is called through JNA by name must not have been taken out.
for name in Lorg/panah/app/MainActivity Lorg/panah/app/PanahApplication Lorg/panah/app/ApkProvider Lcom/sun/jna/Native Lorg/panah/bindings/UniffiLib; do
    unzip -p "$apk" 'classes*.dex' | grep -aq "$name" || fail "$name is not in the dex"
done
size=$(stat -c %s "$apk")
[ "$size" -le 8388608 ] || fail "$size bytes, at most 8 MB"
abis=$(unzip -l "$apk" | grep -oE 'lib/[^/]+/' | sort -u | tr '\n' ' ')
for library in $(unzip -Z1 "$apk" | grep '\.so$' || true); do
    unzip -p "$apk" "$library" > "$out/so"
    python3 tools/alignment.py "$out/so" "$library" || fail "$library is not aligned to 16 KB"
done
rm -f "$out/so"
echo "$apk: $size bytes, dex $dex, permissions 0, native code: ${abis:-none (this one checks the package, it does not run on a phone)}"
