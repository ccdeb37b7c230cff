#!/usr/bin/env bash
# Time (median of 21 warm runs, milliseconds) and peak memory (kilobytes) of `panah show home --locale ug`.
set -euo pipefail
program=$1
"$program" show home --locale ug >/dev/null
for _ in $(seq 21); do
  start=$(date +%s%N)
  "$program" show home --locale ug >/dev/null
  echo $((($(date +%s%N) - start) / 1000))
done | sort -n | sed -n 11p | awk '{ printf "panah show home --locale ug: %.1f ms\n", $1 / 1000 }'
memory=$(python3 -c 'import resource, subprocess, sys
subprocess.run([sys.argv[1], "show", "home", "--locale", "ug"], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$program")
echo "peak memory: $memory KB"
