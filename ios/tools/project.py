#!/usr/bin/env python3
"""Reads the project files of the iOS app, and checks what they promise: no network, nothing collected, files sealed."""

import plistlib
import re
import sys
from pathlib import Path

IOS = Path(__file__).resolve().parents[1]
FONTS = IOS.parent / "android/src/main/assets/fonts"


def main():
    faults = []

    def check(true, what):
        if not true:
            faults.append(what)

    def plist(name):
        return plistlib.loads((IOS / "App" / name).read_bytes())

    info = plist("Info.plist")
    check("NSAppTransportSecurity" not in info, "Info.plist: an exception for the network")
    usage = [key for key in info if key.endswith("UsageDescription")]
    check(not usage, f"Info.plist: asks for {usage}; Panah asks for nothing")
    check(info["UILaunchScreen"] == {}, "Info.plist: the launch screen says something")
    check(not {"UIBackgroundModes", "LSApplicationQueriesSchemes", "CFBundleURLTypes"} & info.keys(),
         "Info.plist: background modes or addresses")
    for font in info["UIAppFonts"]:
        check((FONTS / font).exists(), f"Info.plist: there is no {FONTS / font}")

    privacy = plist("PrivacyInfo.xcprivacy")
    check(privacy == {"NSPrivacyAccessedAPITypes": [], "NSPrivacyCollectedDataTypes": [], "NSPrivacyTracking": False,
                     "NSPrivacyTrackingDomains": []}, "PrivacyInfo.xcprivacy: something is collected")
    sealed = plist("Panah.entitlements")
    check(sealed == {"com.apple.developer.default-data-protection": "NSFileProtectionComplete"},
         "Panah.entitlements: files are not sealed")

    text = (IOS / "project.yml").read_text()
    try:
        import yaml
        project = yaml.safe_load(text)
        app = project["targets"]["Panah"]
        check(project["options"]["deploymentTarget"]["iOS"] == "15.0", "project.yml: not for iOS 15")
        paths = [source["path"] for source in app["sources"]] + [
            app["settings"]["base"][key] for key in ("INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS")]
    except ImportError:
        # Without PyYAML the file is not parsed; its paths are looked up all the same.
        paths = re.findall(r"(?:path|INFOPLIST_FILE|CODE_SIGN_ENTITLEMENTS): (\S+)", text)
    # The C module names every header that is there, and the recipe for Macs hands over that very folder.
    headers = {path.name for path in (IOS / "Generated/PanahFFI").glob("*.h")}
    named = set(re.findall(r'header "([^"]+)"', (IOS / "Generated/PanahFFI/module.modulemap").read_text()))
    check(headers == named == {"PanahApiFFI.h", "PanahCoreFFI.h"}, f"module.modulemap: {headers} and {named}")
    recipe = (IOS / "build-xcframework.sh").read_text()
    check("headers=$ios/Generated/PanahFFI\n" in recipe and recipe.count('-headers "$headers"') == 2,
         "build-xcframework.sh: other headers than those of the bindings")
    for path in paths:
        check((IOS / path).exists(), f"project.yml: there is no {path}")
    check("Stub" not in text, "project.yml: the stub is no part of the app")

    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
