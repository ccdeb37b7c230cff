# make run: the whole app in a browser. make test: every test. The other targets are parts of these.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
# A target says what it does in words, not its recipe; `make -n` shows that.
.SILENT:
.DEFAULT_GOAL := help
# Where Cargo builds.
TARGET := $(or $(CARGO_TARGET_DIR),target)
# What `make test` could not do here, in words: said once more at its end.
LEFT_OUT := $(TARGET)/left-out
.PHONY: help run test test-browser bindings api api-check contract size size-record test-android test-ios apk pictures tokens check accept-manifest release-check l10n bench bench-peers fuzz figures icu-data rust

help: ## list the targets
	grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

rust:
	command -v cargo >/dev/null || { echo "Rust is missing: install rustup, it fetches the version in rust-toolchain.toml by itself"; exit 1; }

run: rust ## the whole app in a browser, at an address on this machine that it prints
	echo "Building Panah; the first time this takes two to five minutes. Then open the address that it prints in a browser."
	cargo build --release -p panah
	exec $(TARGET)/release/panah serve

test: rust ## every test: the core, the web, the terminal, the library for phones, a browser, the Android and the iOS app
	rm -f $(LEFT_OUT)
	cargo test --workspace --quiet
	$(MAKE) --no-print-directory contract api-check size
	$(MAKE) --no-print-directory test-browser
	$(MAKE) --no-print-directory test-android
	$(MAKE) --no-print-directory test-ios
	if [ -s $(LEFT_OUT) ]; then cat $(LEFT_OUT) >&2; fi

accept-manifest: rust ## accepts every page as it reads now; first look at what moved, as the failed test says
	PANAH_ACCEPT_MANIFEST=1 cargo test --quiet -p panah-tests --test reviewed manifest::no_page
	git --no-pager diff --stat -- tests/tests/snapshots/pages.tsv

bindings: rust ## the library as a phone gets it, with its Kotlin, Swift and Python, in bindings/build
	PROFILE=mobile bindings/generate.sh

contract: bindings ## the library's whole API from Python, with right and wrong input, against the command line
	cargo build --quiet -p panah
	PANAH_PROGRAM=$(TARGET)/debug/panah python3 -m unittest -q tests/contract/test_contract.py

api: bindings ## writes bindings/api.txt anew: what the library offers to the apps
	$(TARGET)/bindgen/debug/panah-api bindings/build/lib/libpanah.* > bindings/api.txt

api-check: bindings
	$(TARGET)/bindgen/debug/panah-api bindings/build/lib/libpanah.* | diff --unified bindings/api.txt - || {
	  echo "The library offers something else than bindings/api.txt says; if that is meant, run: make api" >&2; exit 1; }

size: bindings ## whether the library has grown
	bindings/size.py bindings/build/lib/libpanah.*

size-record: bindings ## writes the library's size into bindings/size.json, for a release
	bindings/size.py bindings/build/lib/libpanah.* --record

test-browser: rust ## the web shell in Chromium: every page on a screen, by keyboard and on paper
	cargo build --quiet -p panah
	LEFT_OUT=$(LEFT_OUT) tests/browser/run.sh

test-android: rust ## the Android app: every page drawn on this machine, and the package checked
	android/tools/test.sh

test-ios: rust ## the iOS shell on this machine: compiled and tested without Apple's tools
	LEFT_OUT=$(LEFT_OUT) ios/check.sh

apk: rust ## the Android app with its library inside; needs the NDK
	android/tools/apk.sh

pictures: rust ## draws the pictures in docs/pictures anew: the Android ones, and the home page with Chromium
	android/tools/test.sh -Dtest=PicturesTest
	mkdir -p docs/pictures
	cp android/target/shots/android-*.png docs/pictures/
	docs/pictures.sh

tokens: ## writes the look anew, from docs/tokens.toml: CSS, Kotlin, Swift, Android resources
	docs/tokens.py

check: rust ## format, lints, licences, the look
	docs/tokens.py --check
	cargo fmt --all --check
	cargo fmt --manifest-path core/icu-data/Cargo.toml --check
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	cargo clippy --workspace --all-targets --quiet -- --deny warnings
	cargo fmt --manifest-path bindings/bindgen/Cargo.toml --check
	cargo clippy --manifest-path bindings/bindgen/Cargo.toml --target-dir $(TARGET)/bindgen --quiet -- --deny warnings
	deny=$$(command -v cargo-deny || echo target/tools/bin/cargo-deny)
	[ -x "$$deny" ] || cargo install --quiet --locked cargo-deny --version 0.20.2 --root target/tools
	"$$deny" check licenses bans sources
	$(MAKE) --no-print-directory l10n

release-check: rust ## whether a release can be made: every language complete and up to date, and every check and test
	cargo run --quiet -p panah -- lint --release
	$(MAKE) --no-print-directory l10n RELEASE=1
	$(MAKE) --no-print-directory check test

# A second opinion on the texts. The version is pinned, so that a new one is a decision. Warnings fail like errors, so that
# somebody reads them: fix the file, or name the warning here and say why it stays. compare-locales does not read
# revisions.tsv, so it cannot tell what is new in English from what is lost; panah lint does. So what it calls missing or
# obsolete only fails with RELEASE=1, when nothing may be missing.
COMPARE_LOCALES := 9.0.5
RELEASE ?=
l10n: ## a second opinion on the texts, from compare-locales
	tools=target/tools/compare-locales-$(COMPARE_LOCALES)
	if [ ! -x $$tools/bin/compare-locales ]; then
	  rm -rf $$tools && mkdir -p target/tools
	  if ! { python3 -m venv $$tools && $$tools/bin/pip install --quiet compare-locales==$(COMPARE_LOCALES); } >target/tools/l10n.log 2>&1; then
	    rm -rf $$tools
	    echo "compare-locales cannot be installed: it needs Python 3.8 or later with venv, pip and the Internet; target/tools/l10n.log says more" >&2
	    exit 1
	  fi
	fi
	report=$$($$tools/bin/compare-locales l10n.toml locales) || true
	echo "$$report"
	grep -q '% of entries changed' <<<"$$report" || { echo "compare-locales has not compared anything" >&2; exit 1; }
	if [ -n "$(RELEASE)" ]; then
	  ! grep -E 'ERROR|WARNING|^(missing|obsolete) ' <<<"$$report"
	else
	  ! grep -E 'ERROR|WARNING' <<<"$$report" | grep -vE 'ERROR: (Missing|Obsolete) (attribute|value)'
	fi

bench: rust ## how long opening and building pages takes
	cargo bench -p panah-tests --bench pages --bench search
	$(MAKE) --no-print-directory figures

bench-peers: rust ## search beside another engine, on the same pages and queries; needs Node.js
	command -v npm >/dev/null || { echo "Node.js is missing: install nodejs and npm"; exit 1; }
	npm install --silent --no-package-lock --prefix tests/benches/peers
	cargo bench --quiet -p panah-tests --bench side_by_side

# How long each target is fuzzed.
SECONDS_EACH ?= 600
fuzz: rust ## any bytes as queries and as files; needs nightly Rust
	command -v cargo-fuzz >/dev/null || [ -x target/tools/bin/cargo-fuzz ] || \
	  cargo install --quiet --locked cargo-fuzz --version 0.13.2 --root target/tools
	export PATH="$$PWD/target/tools/bin:$$PATH"
	for target in query files; do
	  found=$(TARGET)/fuzz/corpus/$$target # what this run finds; what is worth keeping goes into tests/fuzz/corpus
	  mkdir -p $$found
	  cargo +nightly fuzz run --fuzz-dir tests/fuzz --target-dir $(TARGET)/fuzz $$target \
	    $$found tests/fuzz/corpus/$$target -- -max_total_time=$(SECONDS_EACH) -max_len=2048 -timeout=20
	done

figures: rust ## time and memory of one whole process
	cargo build --release --quiet -p panah
	tests/benches/process.sh target/release/panah

icu-data: rust ## bake ICU's data for the languages of the app
	cargo run --release --quiet --locked --manifest-path core/icu-data/Cargo.toml
