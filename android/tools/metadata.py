#!/usr/bin/env python3
"""Writes the store texts (fastlane, F-Droid) from the written languages: no word of theirs is written anywhere else.

metadata.py          writes them
metadata.py --check  fails if what is there is not what would be written

The script variants (kk-Arab, ug-Cyrl, ug-Latn, uz-Cyrl) are converted when the app runs and have no texts of their own to
take; a store finds their language by the script that is written.
"""
import pathlib
import re
import sys

ANDROID = pathlib.Path(__file__).resolve().parent.parent
LOCALES = ANDROID.parent / "locales"
OUT = ANDROID / "fastlane" / "metadata" / "android"
NAMES = {"en": "en-US", "zh-Hans": "zh-CN"}  # as the stores call them
FULL = ["about-text", "about-not-unhcr", "about-keeps", "about-cannot-advise", "about-cannot-know", "about-cannot-decide"]
LONGEST = {"title": 50, "short_description": 80, "full_description": 4000}


def messages(folder):
    text = "\n".join(path.read_text() for path in sorted(folder.glob("*.ftl")))
    return {key: " ".join(value.split()) for key, value in re.findall(r"^([a-z][a-z0-9-]*) =[ \n]+(.+(?:\n .+)*)", text, re.M)}


def texts():
    """Every file that belongs there, with what is in it."""
    written = sorted({path.parent for path in LOCALES.glob("*/*.ftl")})
    english = messages(LOCALES / "en")
    files = {}
    for folder in written:
        own = {**english, **messages(folder)}
        values = {"title": own["app-name"], "short_description": own["app-description"], "full_description": "\n\n".join(own[key] for key in FULL)}
        for name, text in values.items():
            if len(text) > LONGEST[name] or "{" in text:
                sys.exit(f"{folder.name}: {name} does not fit: {text}")
            files[OUT / NAMES.get(folder.name, folder.name) / f"{name}.txt"] = text + "\n"
    return files


def main():
    files = texts()
    if "--check" in sys.argv:
        found = {path: path.read_text() for path in OUT.glob("*/*.txt")}
        wrong = sorted(str(path.relative_to(ANDROID)) for path in files.keys() | found.keys() if files.get(path) != found.get(path))
        sys.exit("The store texts are not those of the locales: " + ", ".join(wrong) + ". Run android/tools/metadata.py" if wrong else 0)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
