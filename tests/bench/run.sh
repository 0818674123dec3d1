#!/usr/bin/env bash
# Measures chartgen beside Helm: `run.sh [--write] [SECTION...]` runs the scripts of sections/ that are named, or all, and
# prints what they print, Markdown. With --write it also puts each into docs/benchmarks.md, in the place of what that section
# said before; the page's other sections stay. Needs out/bin/chartgen and the tools of tests/tools/install.sh.
# Ends with 1 when a section could not be measured.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
page=$here/../../docs/benchmarks.md
order=(build render lint range)

write=false
if [ "${1:-}" = --write ]; then
  write=true
  shift
fi

# put SECTION FILE: a section of the page begins with its mark and ends before the next one's
put() {
  local mark="<!-- section: $1 -->"
  if ! grep -qxF "$mark" "$page"; then
    printf '\n%s\n' "$mark" >>"$page"
  fi

  awk -v mark="$mark" -v file="$2" '
    /^<!-- section: / { inside = $0 == mark; if (inside) { print; while ((getline line < file) > 0) print line; print ""; next } }
    !inside { print }' "$page" | sed -e '$ { /^$/d }' >"$page.new"
  mv "$page.new" "$page"
}

failed=0
report=$(mktemp)
trap 'rm -f "$report" "$page.new"' EXIT
for section in "${@:-${order[@]}}"; do
  if bash "$here/sections/$section.sh" >"$report"; then
    cat "$report"
    echo
    if $write; then put "$section" "$report"; fi
  else
    printf '%s: not measured\n' "$section" >&2
    failed=1
  fi
done
exit "$failed"
