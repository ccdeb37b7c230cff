#!/usr/bin/env python3
"""Writes docs/tokens.toml as Swift to standard output: Sources/PanahShell/Tokens.swift, which check.sh compares."""

import re
import sys
import tomllib
from pathlib import Path

TOKENS = Path(__file__).resolve().parents[2] / "docs/tokens.toml"
THEMES = ["light", "dark", "contrast", "contrast-dark"]
SIZES = "small body button tile lead heading-3 heading-2 title day date phrase phone".split()
SHAPES = {"shape": "radius radius-field target button tile language-cell hotline measure-max".split(),
          "stroke": ["ring", "halo"],
          "break": "narrow tiles-two-columns languages-one-column unpin-height-px".split()}


def camel(name):
    return re.sub("[-_](.)", lambda found: found[1].upper(), name.removesuffix("-px"))


def case(name):
    return f"  case {camel(name)}" + (f' = "{name}"' if camel(name) != name else "")


def colour(value):
    return "nil" if value == "none" else "0x" + value.removeprefix("#")


def main():
    data = tomllib.loads(TOKENS.read_text())
    colours, sizes, narrow = data["colour"], data["size"], data["size"]["narrow"]
    out = ["// Written by tools/tokens.py from docs/tokens.toml.", "", "import PanahBindings", "",
           "/// The colours.", "public enum Token: String, CaseIterable, Sendable {"]
    out += [case(name) for name in colours["light"]]
    out += ["", "  /// As `0xRRGGBB` in each theme; nothing where a theme does without it.", "  var colours: [UInt32?] {",
            "    switch self {"]
    out += [f"    case .{camel(name)}: return [{', '.join(colour(colours[theme][name]) for theme in THEMES)}]"
            for name in colours["light"]]
    out += ["    }", "  }", "}", "", "/// The four themes.", "public enum Theme: String, CaseIterable, Sendable {"]
    out += [case(name) for name in THEMES]
    out += ["}", "", "/// The steps of the type scale.", "public enum Size: String, CaseIterable, Sendable {"]
    out += [case(name) for name in SIZES]
    out += ["", "  /// In points at the default text size, and on a narrow page.", "  var points: (normal: Double, narrow: Double) {",
            "    switch self {"]
    out += [f"    case .{camel(name)}: return ({sizes[name]}, {narrow.get(name, sizes[name])})" for name in SIZES]
    out += ["    }", "  }", "}", "", "/// The scripts.", "public enum Script: String, CaseIterable, Sendable {"]
    out += [f'  case {camel(name.lower())} = "{name}"' for name in data["script"]]
    out += ["", "  /// Its factor, and its line heights in em for text and for titles.",
            "  var lines: (k: Double, normal: Double, tight: Double) {", "    switch self {"]
    out += [f"    case .{camel(name.lower())}: return ({it['k']}, {it['normal']}, {it['tight']})"
            for name, it in data["script"].items()]
    out += ["    }", "  }", "}", "", "/// Space in points; it does not grow with the text.", "public enum Space {"]
    out += [f"  public static let {name} = {float(value)}" for name, value in data["space"].items()]
    out += ["}", "", "/// Heights, corners and strokes in points, and breaks in em.", "public enum Measure {"]
    out += [f"  public static let {camel(name)} = {float(data[part][name])}" for part in SHAPES for name in SHAPES[part]]
    out += ["}", "", "extension Tone {", "  /// Its colours, its icon, the width of the bar at its start and of the frame around it.",
            "  public var look: (ink: Token, tint: Token, icon: Icon, bar: Double, frame: Double) {", "    switch self {"]
    icons = {"info": "calm", "warning": "warn", "report": "urgent", "check_circle": "done"}
    out += [f"    case .{name}: return (.{name}, .{name}Tint, .{icons[it['icon']]}, {it['start-bar']}, {it['frame']})"
            for name, it in data["tone"].items()]
    out += ["    }", "  }", "}", "", "extension Icon {", "  /// Its SF Symbol.", "  public var symbol: String {",
            "    switch self {"]
    out += [f'    case .{camel(name)}: return "{symbol}"' for name, symbol in data["symbol"].items()]
    out += ["    }", "  }", "}"]
    sys.stdout.write("\n".join(out) + "\n")


main()
