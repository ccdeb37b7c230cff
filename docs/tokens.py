#!/usr/bin/env python3
"""Writes docs/tokens.toml as CSS, Kotlin, Swift and Android resources.

tokens.py          writes the files
tokens.py --check  writes nothing; prints how the files differ from what would be written, and exits 1 if they do
"""

import difflib
import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
DATA = tomllib.loads((PROJECT / "docs/tokens.toml").read_text())
LOCALES = tomllib.loads((PROJECT / "core/content/locales.toml").read_text())["locale"]
HEAD = "Written by docs/tokens.py from docs/tokens.toml."
THEMES = ["light", "dark", "contrast", "contrast-dark"]
COLOURS, SIZES, SCRIPTS = DATA["colour"], DATA["size"], DATA["script"]
STROKES = {name: value for name, value in DATA["stroke"].items() if name != "contrast"}
PAPER_MARGIN_PT = round(DATA["paper"]["margin-mm"] / 25.4 * 72)


def camel(name):
    return re.sub("[-_](.)", lambda found: found[1].upper(), name)


def constant(name):
    return name.replace("-", "_").upper()


def measures():
    """Heights, corners, strokes, breaks and paper, by the names that the phones know them by."""
    heavy = {f"{name}-contrast": value for name, value in DATA["stroke"]["contrast"].items()}
    breaks = {name.removesuffix("-px"): value for name, value in DATA["break"].items()
              if name not in ("date-fields-in-a-row", "wide")}  # of the web only
    paper = {"paper-margin": PAPER_MARGIN_PT, "paper-body": DATA["paper"]["body-pt"]}
    return DATA["shape"] | STROKES | heavy | breaks | paper


# ---- CSS ----

def rem(px):
    return f"{px / 16:g}rem"


def pixels(table):
    return {name: f"{value}px" for name, value in table.items()}


def colours(theme):
    return {name: "transparent" if value == "none" else value for name, value in COLOURS[theme].items()}


def strokes(table):
    return {f"stroke-{name}": value for name, value in pixels(table).items()}


def declarations(*tables):
    """Custom properties on lines of at most 120 characters."""
    lines, names = [], set()
    for table in tables:
        line = " "
        for name, value in table.items():
            if name in names:
                sys.exit(f"docs/tokens.toml has two values for --{name}")
            names.add(name)
            declaration = f" --{name}: {value};"
            if len(line + declaration) > 120:
                lines.append(line)
                line = " "
            line += declaration
        lines.append(line)
    return lines


def families(script):
    return ", ".join(f'"{name}"' if " " in name else name for name in script["families"])


def factors(script):
    return [f"  --k: {script['k']:g}; --normal: {script['normal']:g}; --tight: {script['tight']:g};",
            f"  font-family: {families(script)};", "}"]


def script_rules():
    """The factors of each language, by its script."""
    rules = {}
    for locale in LOCALES:
        rules.setdefault((locale["tag"].count("-"), locale["script"]), []).append(locale["tag"])
    out = ["/* The factors of a script. A language of longer tag comes later: kk-Arab is not written like kk. */",
           "[lang] {", *factors(SCRIPTS["Latn"])]
    for (_, script), tags in sorted(rules.items()):
        out += [", ".join(f'[lang|="{tag}"]' for tag in tags) + " {", *factors(SCRIPTS[script])]
    return [*out, "[lang] { line-height: var(--normal); }"]


def css():
    shape, severities, body = DATA["shape"], DATA["severity"], DATA["paper"]["body-pt"]
    heavier = strokes(DATA["stroke"]["contrast"])
    dark, contrast = "(prefers-color-scheme: dark)", "(prefers-contrast: more)"
    out = [f"/* {HEAD} */", "", ":root {", "  color-scheme: light dark;"]
    out += declarations(
        colours("light"), strokes(STROKES),
        pixels({f"{it['colour']}-{part}": it[part] for it in severities.values() for part in ("bar", "frame") if it[part]}),
        pixels(DATA["space"]), pixels(shape) | {"measure-max": rem(shape["measure-max"])},
        {f"size-{name}": rem(size["px"]) for name, size in SIZES.items()},
        {f"weight-{name}": value for name, value in DATA["weight"].items()},
        {"latin": families(SCRIPTS["Latn"])})  # of numbers, whatever is around them
    out += ["}", f"@media {dark} {{ :root {{", *declarations(colours("dark")), "} }"]
    out += [f"@media {contrast} {{ :root {{", *declarations(colours("contrast"), heavier), "} }"]
    out += [f"@media {contrast} and {dark} {{ :root {{", *declarations(colours("contrast-dark")), "} }"]
    narrow = {f"size-{name}": rem(size["narrow"]) for name, size in SIZES.items() if "narrow" in size}
    out += [f"@media (max-width: {DATA['break']['narrow']}em) {{ :root {{", *declarations(narrow), "} }", ""]
    out += [*script_rules(), "", f"@page {{ margin: {DATA['paper']['margin-mm']}mm; }}"]
    arabic = ", ".join(f"[lang=\"{locale['tag']}\"]" for locale in LOCALES if locale["script"].startswith("Arab"))
    return out + ["@media print {", ":root {", *declarations(colours("paper")), "}",
                  f"html {{ font-size: {body * 16 / SIZES['body']['px']:.2f}pt; }} /* body {body} pt */",
                  f"{arabic} {{ --normal: {DATA['paper']['normal-arab']:g}; }}", "}"]


# ---- Kotlin ----

def kotlin_colours(name):
    return ", ".join("0" if COLOURS[theme][name] == "none" else "0xFF" + COLOURS[theme][name][1:] for theme in THEMES)


def kotlin_bool(value):
    return "true" if value else "false"


def kotlin_objects(name, doc, values):
    return ["", f"/** {doc} */", f"object {name} {{",
            *(f"    const val {constant(key)} = {value}" for key, value in values.items()), "}"]


def kotlin():
    out = [f"// {HEAD}", "", "package org.panah.app", "", "import org.panah.core.Icon", "import org.panah.core.Script",
           "import org.panah.core.Severity", "", "/** The four themes. */", "enum class Theme(val dark: Boolean, val contrast: Boolean) {"]
    out += [f"    {constant(theme)}({kotlin_bool('dark' in theme)}, {kotlin_bool('contrast' in theme)}),"
            for theme in THEMES]
    out += ["    ;", "", "    operator fun get(token: Token): Int = token.colours[ordinal].toInt()", "}", "",
            "/** The colours, in the order of the themes; transparent where a theme does without one. */",
            "enum class Token(internal vararg val colours: Long) {"]
    out += [f"    {constant(name)}({kotlin_colours(name)})," for name in COLOURS["light"]]
    out += ["}", "", "/** The type scale: size in sp, size on a narrow page, bold or not, lines of titles or of running text. */",
            "enum class TextSize(val sp: Int, val narrow: Int, val bold: Boolean, val tight: Boolean) {"]
    out += [f"    {constant(name)}({size['px']}, {size.get('narrow', size['px'])}, {kotlin_bool(size['weight'] != 'text')}, "
            f"{kotlin_bool(size['line'] == 'tight')})," for name, size in SIZES.items()]
    out += ["}", "", "/** How a script is set: factor of every size, line heights in em of running text and of titles, the font that comes along. */",
            "class ScriptLook(val k: Float, val normal: Float, val tight: Float, val font: String?)", "",
            "val Script.look: ScriptLook get() = when (this) {"]
    for name, script in SCRIPTS.items():
        font = f'"{script["font"]}"' if "font" in script else "null"
        out.append(f"    Script.{constant(name)} -> ScriptLook({script['k']}f, {script['normal']}f, {script['tight']}f, {font})")
    out += ["}"]
    out += kotlin_objects("Space", "Space in dp; it does not grow with the text.", DATA["space"])
    out += kotlin_objects("Measure", "Heights, corners and strokes in dp, breaks in em, paper in points.", measures())
    out += ["", "/** How a severity looks: its colours, its icon, the bar at its start and the frame around it in dp. */",
            "class SeverityLook(val ink: Token, val tint: Token, val icon: Icon, val bar: Int, val frame: Int)", "",
            "val Severity.look: SeverityLook get() = when (this) {"]
    for name, it in DATA["severity"].items():
        colour = constant(it["colour"])
        out.append(f"    Severity.{constant(name)} -> SeverityLook(Token.{colour}, Token.{colour}_TINT, "
                   f"Icon.{constant(it['icon'])}, {it['bar']}, {it['frame']})")
    return out + ["}"]


# ---- Swift ----

def swift_case(name):
    return f"  case {camel(name)}" + (f' = "{name}"' if camel(name) != name else "")


def swift_colours(name):
    values = [COLOURS[theme][name] for theme in THEMES]
    return ", ".join("nil" if value == "none" else "0x" + value[1:] for value in values)


def swift():
    out = [f"// {HEAD}", "", "import PanahBindings", "", "/// The colours.",
           "public enum Token: String, CaseIterable, Sendable {", *map(swift_case, COLOURS["light"]), "",
           "  /// As `0xRRGGBB` in each theme; nothing where a theme does without it.", "  var colours: [UInt32?] {",
           "    switch self {"]
    out += [f"    case .{camel(name)}: return [{swift_colours(name)}]" for name in COLOURS["light"]]
    out += ["    }", "  }", "}", "", "/// The four themes.", "public enum Theme: String, CaseIterable, Sendable {",
            *map(swift_case, THEMES), "}", "", "/// The type scale.", "public enum Size: String, CaseIterable, Sendable {",
            *map(swift_case, SIZES), "",
            "  /// In points at the default text size, and on a narrow page; bold or not; lines of titles or of running text.",
            "  public var style: (points: Double, narrow: Double, bold: Bool, tight: Bool) {", "    switch self {"]
    for name, size in SIZES.items():
        bold, tight = (str(value).lower() for value in (size["weight"] != "text", size["line"] == "tight"))
        out.append(f"    case .{camel(name)}: return ({size['px']}, {size.get('narrow', size['px'])}, {bold}, {tight})")
    out += ["    }", "  }", "}", "", "extension Script {",
            "  /// Its factor, its line heights in em for text and for titles, and the font that comes along.",
            "  var style: (k: Double, normal: Double, tight: Double, font: String?) {", "    switch self {"]
    for name, script in SCRIPTS.items():
        font = f'"{script["font"]}"' if "font" in script else "nil"
        out.append(f"    case .{camel(name.lower())}: return ({script['k']}, {script['normal']}, {script['tight']}, {font})")
    out += ["    }", "  }", "}", "", "/// Space in points; it does not grow with the text.", "public enum Space {"]
    out += [f"  public static let {name} = {float(value)}" for name, value in DATA["space"].items()]
    out += ["}", "", "/// Heights, corners, strokes and paper in points, and breaks in em.", "public enum Measure {"]
    out += [f"  public static let {camel(name)} = {float(value)}" for name, value in measures().items()]
    out += ["}", "", "extension Severity {",
            "  /// Its colours, its icon, the width of the bar at its start and of the frame around it.",
            "  public var look: (ink: Token, tint: Token, icon: Icon, bar: Double, frame: Double) {", "    switch self {"]
    for name, it in DATA["severity"].items():
        colour = camel(it["colour"])
        out.append(f"    case .{name}: return (.{colour}, .{colour}Tint, .{camel(it['icon'])}, {it['bar']}, {it['frame']})")
    out += ["    }", "  }", "}", "", "extension Icon {", "  /// Its SF Symbol.", "  public var symbol: String {",
            "    switch self {"]
    out += [f'    case .{camel(name)}: return "{symbol}"' for name, symbol in DATA["symbol"].items()]
    return out + ["    }", "  }", "}"]


# ---- Android resources: what is seen before the first page is drawn ----

def resources(theme, launcher):
    values = {name: COLOURS[theme][name] for name in ("ground", "ink")}
    if launcher:  # the same by day and by night
        values |= {"sign_ground": COLOURS[theme]["action"], "discreet_ground": COLOURS[theme]["calm"]}
    return ['<?xml version="1.0" encoding="utf-8"?>', f"<!-- {HEAD} -->", "<resources>",
            *(f'    <color name="{name}">{value}</color>' for name, value in values.items()), "</resources>"]


def outputs():
    android = "android/src/main"
    return {"web/assets/tokens.css": css(),
            f"{android}/kotlin/org/panah/app/Tokens.kt": kotlin(),
            f"{android}/res/values/colors.xml": resources("light", launcher=True),
            f"{android}/res/values-night/colors.xml": resources("dark", launcher=False),
            "ios/Sources/PanahShell/Tokens.swift": swift()}


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    stale = False
    for name, lines in outputs().items():
        file, text = PROJECT / name, "\n".join(lines) + "\n"
        if not check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            continue
        committed = file.read_text() if file.exists() else ""
        difference = difflib.unified_diff(committed.splitlines(True), text.splitlines(True), name, "docs/tokens.py")
        for line in difference:
            stale = True
            sys.stdout.write(line)
    if stale:
        sys.exit("The look is not what docs/tokens.toml says; run: make tokens")


main()
