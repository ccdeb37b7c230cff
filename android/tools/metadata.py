#!/usr/bin/env python3
"""Writes the store texts (fastlane, F-Droid) from the shipped locales: no word of theirs is written anywhere else."""
import pathlib
import re
import sys

ANDROID = pathlib.Path(__file__).resolve().parent.parent
LOCALES = ANDROID.parent / "locales"
OUT = ANDROID / "fastlane" / "metadata" / "android"
NAMES = {"en": "en-US", "zh-Hans": "zh-CN"}  # as the stores call them
FULL = ["about-text", "about-not-unhcr", "about-keeps", "about-cannot-advise", "about-cannot-know", "about-cannot-decide"]


def messages(tag):
    text = "\n".join(path.read_text() for path in sorted((LOCALES / tag).glob("*.ftl")))
    return {key: " ".join(value.split()) for key, value in re.findall(r"^([a-z][a-z0-9-]*) =[ \n]+(.+(?:\n .+)*)", text, re.M)}


def main():
    english = messages("en")
    for tag in sorted(path.name for path in LOCALES.iterdir() if path.is_dir()):
        own = messages(tag)
        say = lambda key: own.get(key, english[key])
        texts = {"title": say("app-name"), "short_description": say("home-title"), "full_description": "\n\n".join(map(say, FULL))}
        folder = OUT / NAMES.get(tag, tag)
        folder.mkdir(parents=True, exist_ok=True)
        for (name, text), most in zip(texts.items(), [50, 80, 4000]):
            if len(text) > most or "{" in text:
                sys.exit(f"{tag}: {name} does not fit: {text}")
            (folder / f"{name}.txt").write_text(text + "\n")


if __name__ == "__main__":
    main()
