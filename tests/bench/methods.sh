#!/usr/bin/env bash
# Finds out which methods a build, a lint and a render run, and keeps their names in generator/ChartGen.Cli/methods.zip: the
# program is linked with these next to each other, and so a third of its code is all that comes into memory.
# Needs valgrind, zip and binutils.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"

dotnet publish generator/ChartGen.Cli --configuration Release --output "$work/publish" -p:StripSymbols=false
nm "$work/publish/ChartGen.Cli" | awk '$2 ~ /[tT]/ { print $3 }' | LC_ALL=C sort -u >"$work/symbols"

# Valgrind cannot read the debug information of a native .NET program.
objcopy --strip-debug "$work/publish/ChartGen.Cli" "$work/chartgen"

# run NAME ARGUMENT...: notes every function that is entered
run() {
  valgrind --tool=callgrind --callgrind-out-file="$work/$1.callgrind" "$work/chartgen" "${@:2}" >"$work/$1.log" 2>&1 || { cat "$work/$1.log" >&2; return 1; }
  sed -n "s/^c\?fn=([0-9]*) //p" "$work/$1.callgrind" | sed "s/'[0-9]*\$//"
}

{
  run build build examples/multinode.yaml --output "$work/out"
  run lint lint "$work/out/multinode"
  run render render "$work/out/multinode/"*.tgz --set imageCredentials.required=false
} | awk 'NR == FNR { known[$0]; next } $0 in known && !seen[$0]++' "$work/symbols" - >"$work/methods.order"

[ -s "$work/methods.order" ]
touch --date=@315532800 "$work/methods.order"
rm -f generator/ChartGen.Cli/methods.zip
(cd "$work" && TZ=UTC zip -X -9 -q methods.zip methods.order)
cp "$work/methods.zip" generator/ChartGen.Cli/methods.zip
wc -l <"$work/methods.order"
