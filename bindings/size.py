#!/usr/bin/env python3
"""Holds the size of the library that goes into the apps (profile mobile) against bindings/size.json.

Usage: bindings/size.py LIBRARY            fails if it is above the limit, or has grown by more than is allowed
       bindings/size.py LIBRARY --record   writes its size down, under the version in Cargo.toml; for a release
"""

import datetime
import json
import platform
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "bindings/size.json"
# What the sections of the library hold.
SECTIONS = {
    "code": [".text", ".plt", ".init", ".fini"],
    "unwinding": [".eh_frame", ".eh_frame_hdr", ".gcc_except_table"],
    "relocations": [".rela.dyn", ".rela.plt", ".got", ".data.rel.ro"],
    "constants": [".rodata"],
}


def parts(library):
    """Where the bytes are. The packed texts lie among the constants; what no section of SECTIONS holds is the rest."""
    lines = subprocess.run(["size", "-A", library], capture_output=True, text=True, check=True).stdout.splitlines()
    sizes = {line.split()[0]: int(line.split()[1]) for line in lines[2:] if line.startswith(".")}
    found = {part: sum(sizes.get(name, 0) for name in names) for part, names in SECTIONS.items()}
    found["rest"] = library.stat().st_size - sum(found.values())
    return found


def record(kept, library):
    version = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["version"]
    today = datetime.date.today().isoformat()
    # What is inside in words is for a person to write.
    inside = kept["releases"][-1]["inside"]
    entry = {"version": version, "date": today, "bytes": library.stat().st_size, "parts": parts(library), "inside": inside}
    kept["releases"] = [each for each in kept["releases"] if each["version"] != version] + [entry]
    RECORD.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n")


def check(kept, library):
    last = kept["releases"][-1]
    size, limit = library.stat().st_size, kept["limit"]
    allowed = last["bytes"] * (100 + kept["growth_percent"]) // 100
    print(f"library: {size:,} bytes; {last['version']} had {last['bytes']:,}; limit {limit:,}")
    if size > limit:
        return f"{library} has {size:,} bytes, more than the limit of {limit:,}: find out what is new in it"
    if size > allowed:
        return (
            f"{library} has grown by more than {kept['growth_percent']} % since {last['version']}:"
            " find out why; if it is worth it, write the new size down with `make size-record`"
        )
    return None


def main():
    library = Path(sys.argv[1])
    kept = json.loads(RECORD.read_text())
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        print("library: its size is compared on Linux on x86_64 only")
        return None
    if sys.argv[2:] == ["--record"]:
        return record(kept, library)
    return check(kept, library)


sys.exit(main())
