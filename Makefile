# make run: the whole app in a browser. make test: every test. The other words are parts of these.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help run test check bench figures slice rust test-android apk pictures

help: ## list the words
	grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

rust:
	command -v cargo >/dev/null || { echo "Rust is missing: install rustup, it fetches the version in rust-toolchain.toml by itself"; exit 1; }

run: rust ## the whole app in a browser, at an address on this machine that it prints
	cargo run --release --quiet -p panah -- serve

test: rust ## every test
	cargo test --workspace --quiet
	$(MAKE) --no-print-directory test-android

test-android: rust ## the Android app: every page drawn on this machine, and the package checked
	android/tools/test.sh

apk: rust ## the Android app with its library inside; needs the NDK
	android/tools/apk.sh

pictures: rust ## draws docs/pictures anew
	android/tools/test.sh -Dtest=PicturesTest
	mkdir -p docs/pictures
	cp android/target/shots/android-*.png docs/pictures/

check: rust ## format, lints, licences
	cargo fmt --all --check
	cargo fmt --manifest-path core/slice/Cargo.toml --check
	cargo clippy --workspace --all-targets --quiet -- --deny warnings
	deny=$$(command -v cargo-deny || echo target/tools/bin/cargo-deny)
	[ -x "$$deny" ] || cargo install --quiet --locked cargo-deny --version 0.20.2 --root target/tools
	"$$deny" check licenses bans sources

bench: rust ## how long opening and building pages takes
	cargo bench -p panah-tests
	$(MAKE) --no-print-directory figures

figures: rust ## time and memory of one whole process
	cargo build --release --quiet -p panah
	tests/benches/process.sh target/release/panah

slice: rust ## bake ICU's data for the languages of the app
	cargo run --release --quiet --locked --manifest-path core/slice/Cargo.toml
