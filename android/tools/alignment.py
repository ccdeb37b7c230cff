#!/usr/bin/env python3
"""Exits with 1 unless every loadable part of an ELF file is aligned to 16 KB (64-bit only: 32-bit phones keep 4 KB pages)."""
import struct
import sys

data = open(sys.argv[1], "rb").read()
if data[:4] != b"\x7fELF":
    sys.exit(f"{sys.argv[2]}: no ELF file")
if data[4] == 2:
    offset, = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for index in range(count):
        kind, = struct.unpack_from("<I", data, offset + index * size)
        align, = struct.unpack_from("<Q", data, offset + index * size + 48)
        if kind == 1 and align < 16384:
            sys.exit(f"{sys.argv[2]}: aligned to {align}")
