# shellcheck shell=bash
# The measurements of run.sh: medians by hyperfine, memory by GNU time, and their ratios.

# medians NAME RUNS COMMAND...: measures the commands in turn, without a shell between; each run writes to an empty folder.
# What the run before wrote is moved away, not removed: for seconds after a removal ext4 is slow to make files, whoever does.
medians() {
  local name=$1 runs=$2
  shift 2
  hyperfine --shell none --warmup 1 --runs "$runs" --style none \
    --prepare "bash -c 'if [ -d fresh ]; then mv fresh gone.\$\$; fi'" --export-csv "$name.csv" "$@" >/dev/null
}

# median_of NAME N: the median of the Nth command, in seconds
median_of() { awk -F, -v row="$2" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "median") column = i; shift = NF }
  NR == row + 1 { print $(NF - shift + column) }' "$1.csv"; }

# peak_memory COMMAND...: the median of five greatest resident sets, in KiB
peak_memory() {
  local run
  for run in 1 2 3 4 5; do
    rm -rf fresh
    /usr/bin/time --format %M --output "memory.$run" "$@" >/dev/null 2>&1
  done
  cat memory.[1-5] | sort -n | sed -n 3p
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
milliseconds() { awk -v s="$1" 'BEGIN { printf "%.1f", s * 1000 }'; }
megabytes() { awk -v k="$1" 'BEGIN { printf "%.0f", k / 1000 * 1.024 }'; }
