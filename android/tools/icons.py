#!/usr/bin/env python3
"""Draws the icons of the app as vector drawables, from the SVG files that the web shell uses, and writes Icons.kt.

Usage: icons.py OUT_RES_FOLDER OUT_KOTLIN_FOLDER. Run by the build; nothing it writes is committed.
"""
import pathlib
import re
import sys

ANDROID = pathlib.Path(__file__).resolve().parent.parent
SHARED = ANDROID.parent / "web" / "assets" / "icons"
OWN = ANDROID / "icons"
MIRRORED = {"back", "go_on", "words"}  # docs/look.md: phones, clocks, ticks never

VECTOR = """<?xml version="1.0" encoding="utf-8"?>
<vector xmlns:android="http://schemas.android.com/apk/res/android"
    android:width="{dp}dp" android:height="{dp}dp" android:viewportWidth="{width}" android:viewportHeight="{height}"{mirror}>
    <group android:translateX="{x}" android:translateY="{y}"{scale}>
        <path android:fillColor="{colour}" android:pathData="{path}" />
    </group>
</vector>
"""


# An icon of the core without a file is an error of the compiler: the `when` has no line for it.
KOTLIN = """// Written by tools/icons.py.

package org.panah.app

import org.panah.core.Icon

/** The drawing of an icon. */
val Icon.drawable: Int get() = when (this) {{
{lines}
}}
"""


def drawing(file):
    """The view box and the path of an SVG file with one path."""
    text = file.read_text()
    box = [float(number) for number in re.search(r'viewBox="([^"]+)"', text)[1].split()]
    paths = re.findall(r'<path d="([^"]+)"', text)
    if len(paths) != 1:
        sys.exit(f"{file}: {len(paths)} paths; draw it with one")
    return box, paths[0]


def main():
    out = pathlib.Path(sys.argv[1])
    (out / "drawable").mkdir(parents=True, exist_ok=True)
    for file in sorted([*SHARED.glob("*.svg"), *OWN.glob("*.svg")]):
        (x, y, width, height), path = drawing(file)
        mirror = ' android:autoMirrored="true"' if file.stem in MIRRORED else ""
        (out / "drawable" / f"icon_{file.stem}.xml").write_text(VECTOR.format(
            dp=24, width=width, height=height, x=-x, y=-y, scale="", mirror=mirror, colour="@android:color/black", path=path))
    icons = [file.stem for file in sorted(SHARED.glob("*.svg")) if file.stem != "sign"]  # that one is the app's own
    lines = "\n".join(f"    Icon.{name.upper()} -> R.drawable.icon_{name}" for name in icons)
    kotlin = pathlib.Path(sys.argv[2])
    kotlin.mkdir(parents=True, exist_ok=True)
    (kotlin / "Icons.kt").write_text(KOTLIN.format(lines=lines))
    for name, source in [("sign", SHARED / "sign.svg"), ("discreet", SHARED / "source.svg")]:
        launcher(out, name, *drawing(source))


def launcher(out, name, box, path):
    """A launcher icon: the drawing on its ground, whose colour is in res/values/colors.xml."""
    (x, y, width, height) = box
    size = 44  # of 108: inside the safe zone of every mask
    scale = size / width
    edge = (108 - size) / 2
    front = VECTOR.format(dp=108, width=108, height=108, x=edge - x * scale, y=edge - y * scale, mirror="",
                          scale=f' android:scaleX="{scale}" android:scaleY="{scale}"', colour="@android:color/white", path=path)
    (out / "drawable" / f"{name}_front.xml").write_text(front)
    plain = front.replace("<group", f'<path android:fillColor="@color/{name}_ground" android:pathData="M18,10h72a8,8 0,0 1,8 8v72a8,8 0,0 1,-8 8h-72a8,8 0,0 1,-8 -8v-72a8,8 0,0 1,8 -8z" />\n    <group', 1)
    for folder, text in [
        ("mipmap-anydpi-v21", plain),
        ("mipmap-anydpi-v26", f"""<?xml version="1.0" encoding="utf-8"?>
<adaptive-icon xmlns:android="http://schemas.android.com/apk/res/android">
    <background android:drawable="@color/{name}_ground" />
    <foreground android:drawable="@drawable/{name}_front" />
    <monochrome android:drawable="@drawable/{name}_front" />
</adaptive-icon>
"""),
    ]:
        (out / folder).mkdir(parents=True, exist_ok=True)
        (out / folder / f"{name}.xml").write_text(text)


if __name__ == "__main__":
    main()
