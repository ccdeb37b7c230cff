#!/usr/bin/env bash
# Makes the APK with the Rust library inside, for three kinds of phone. Needs the NDK, r28 or later.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -n "${ANDROID_NDK_HOME:-}" ] && [ -d "$ANDROID_NDK_HOME/toolchains/llvm" ] ||
  { echo "make apk needs the Android NDK (r28 or later): set ANDROID_NDK_HOME to its folder. Nothing was built."; exit 1; }
command -v cargo-ndk >/dev/null || cargo install --quiet --locked cargo-ndk
rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
native=$PWD/target/native
rm -rf "$native" && mkdir -p "$native/lib"
(cd .. && RUSTFLAGS="-C link-arg=-Wl,-z,max-page-size=16384" \
  cargo ndk --platform 21 -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$native/lib" build --package panah-bindings --profile mobile)
find "$native/lib" -name '*.so' ! -name libpanah.so -delete
mvn --batch-mode --no-transfer-progress --quiet dependency:copy -Dartifact=net.java.dev.jna:jna:5.18.1:aar -DoutputDirectory=target/aar
for abi in arm64-v8a armeabi-v7a x86_64; do
  unzip -qoj target/aar/jna-5.18.1.aar "jni/$abi/libjnidispatch.so" -d "$native/lib/$abi"
done
NATIVE=$native mvn --batch-mode --no-transfer-progress --quiet package -DskipTests
