#!/usr/bin/env bash
# `chartgen render` beside `helm template`, whole processes, on every render of the corpus.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/../measure.sh"
# shellcheck source=../corpus.sh
. "$root/tests/bench/corpus.sh"

find_corpus
cd "$corpus/charts"

# One line a render: seconds and KiB of chartgen, of Helm, the arguments.
renders | while read -r arguments; do
  # shellcheck disable=SC2086 # The arguments are several words.
  {
    timed "$work/wall" 5 "$chartgen render $arguments" "$helm template $arguments"
    memory=$(resident "$chartgen" render $arguments)
    helm_memory=$(resident "$helm" template $arguments)
  }
  printf '%s\t%s\t%s\t%s\t%s\n' "$(median_of "$work/wall" 1)" "$memory" "$(median_of "$work/wall" 2)" "$helm_memory" "$arguments"
done >"$work/renders.tsv"

# column N: a value of each render
column() { cut -f "$1" "$work/renders.tsv"; }

# ratios A B: of each render, and its chart; ordered
ratios() { awk -F'\t' -v a="$1" -v b="$2" '{ split($5, words, " "); printf "%.2f (%s)\n", $a / $b, words[2] }' "$work/renders.tsv" | sort -g; }

# middle A B: the median of the ratios
middle() { ratios "$1" "$2" | cut -d ' ' -f 1 | median; }

count=$(wc -l <"$work/renders.tsv")
cat <<END
## Rendering beside \`helm template\`

$count renders of public charts, each by a process of its own, and Helm's of the same: the median of five runs,
the memory of one. The ratios are those of each render.

| median of all renders | \`chartgen render\` | \`helm template\` | ratio, median | ratio, greatest |
|---|---:|---:|---:|---:|
| wall time | $(milliseconds "$(column 1 | median)") ms | $(milliseconds "$(column 3 | median)") ms | **$(middle 1 3)** | $(ratios 1 3 | tail -n 1) |
| peak memory | $(megabytes "$(column 2 | median)") MB | $(megabytes "$(column 4 | median)") MB | **$(middle 2 4)** | $(ratios 2 4 | tail -n 1) |
END
measured_with
