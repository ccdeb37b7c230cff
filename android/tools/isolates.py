#!/usr/bin/env python3
"""Gives a font an empty sign for each bidi control, so that Android does not take it from another font with higher lines."""
import sys

from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1])
for table in font["cmap"].tables:
    for control in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]:
        if table.isUnicode():
            table.cmap[control] = table.cmap[0x200E]
font.save(sys.argv[1])
