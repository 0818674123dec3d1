# shellcheck shell=bash
# What the sections share: the programs, a folder to work in, medians by hyperfine, memory by GNU time, and their ratios.
# To be sourced from a script in sections/, which prints one section of docs/benchmarks.md.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
chartgen=$root/out/bin/chartgen
helm=$root/.tools/helm4/helm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# No setting of the user's may change what Helm does.
export HOME=$work KUBECONFIG=/dev/null

# timed NAME RUNS COMMAND...: measures the commands in turn, without a shell between
timed() {
  local name=$1 runs=$2
  shift 2
  if ! hyperfine --shell none --warmup 1 --runs "$runs" --style none --export-csv "$name.csv" "$@" >"$work/hyperfine.log" 2>&1; then
    cat "$work/hyperfine.log" >&2
    return 1
  fi
}

# medians NAME RUNS COMMAND...: the same for commands that write. What a run wrote to the folder fresh is moved away before
# the next, not removed: for seconds after a removal ext4 is slow to make files, whoever does.
medians() {
  local name=$1 runs=$2
  shift 2
  timed "$name" "$runs" --prepare "bash -c 'if [ -d fresh ]; then mv fresh gone.\$\$; fi'" "$@"
}

# median_of NAME N: the median of the Nth command, in seconds
median_of() { awk -F, -v row="$2" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "median") column = i; shift = NF }
  NR == row + 1 { print $(NF - shift + column) }' "$1.csv"; }

# resident COMMAND...: the greatest resident set of one run, in KiB
resident() {
  rm -rf fresh
  /usr/bin/time --quiet --format %M --output "$work/resident" "$@" >/dev/null 2>&1
  cat "$work/resident"
}

# peak_memory COMMAND...: the median of five greatest resident sets, in KiB
peak_memory() { for _ in 1 2 3 4 5; do resident "$@"; done | median; }

# median: the middle one of the numbers on standard input, the lower one of two
median() { sort -g | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
milliseconds() { awk -v s="$1" 'BEGIN { printf "%.1f", s * 1000 }'; }
megabytes() { awk -v k="$1" 'BEGIN { printf "%.0f", k / 1000 * 1.024 }'; }

# measured_with: the last lines of a section
measured_with() {
  printf '\nMeasured with chartgen %s, Helm %s and %s on\n%s cores of %s, %s.\n' \
    "$("$chartgen" --version)" "$("$helm" version --template '{{.Version}}')" "$(hyperfine --version)" \
    "$(nproc)" "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)" "$(. /etc/os-release && echo "$PRETTY_NAME")"
}
