#!/usr/bin/env bash
# Measures `chartgen build` beside `helm package` of the same chart, in one run on one machine, and prints a Markdown
# table. With --write it also writes docs/benchmarks.md. Needs out/bin/chartgen and the tools of tests/tools/install.sh.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source-path=SCRIPTDIR
. "$here/measure.sh"

chartgen=$root/out/bin/chartgen
helm=$root/.tools/helm4/helm
example=$root/examples/multinode.yaml
many=1000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# capacity N: one row, what is built and what Helm packs being the same chart
capacity_row() {
  local capacity=$1 chart wall helm_wall memory helm_memory
  local build=("$chartgen" build "$example" --set "replicas.capacity=$capacity" -o fresh)
  rm -rf fresh
  "${build[@]}" >/dev/null 2>&1
  mkdir "chart-$capacity"
  tar -xzf fresh/multinode/*.tgz -C "chart-$capacity"
  chart=$(echo "chart-$capacity"/*)
  local package=("$helm" package "$chart" -d fresh)

  medians "wall-$capacity" 40 "${build[*]}" "${package[*]}"
  wall=$(median_of "wall-$capacity" 1)
  helm_wall=$(median_of "wall-$capacity" 2)
  memory=$(peak_memory "${build[@]}")
  helm_memory=$(peak_memory "${package[@]}")
  printf '| one deployment, capacity %s | %s ms | %s ms | **%s** | %s MB | %s MB | **%s** |\n' "$capacity" \
    "$(milliseconds "$wall")" "$(milliseconds "$helm_wall")" "$(ratio "$wall" "$helm_wall")" \
    "$(megabytes "$memory")" "$(megabytes "$helm_memory")" "$(ratio "$memory" "$helm_memory")"
}

# many deployments in one call; Helm has no such call, so its column is its time for one of them
many_row() {
  local name wall each
  mkdir many
  for name in $(seq -f 'd%04g' "$many"); do
    sed -e "s/^  name: multinode$/  name: $name/" -e "s|^  repoPath: .*|  repoPath: /srv/$name|" "$example" >"many/$name.yaml"
  done
  medians wall-many 5 "$chartgen build $(echo many/*.yaml) -o fresh"
  wall=$(median_of wall-many 1)
  each=$(awk -v s="$wall" -v n="$many" 'BEGIN { printf "%.2f", s * 1000 / n }')
  printf '\n%s deployments in one call: %s ms, **%s ms each**, %s MB at most.\n' "$many" \
    "$(milliseconds "$wall")" "$each" "$(megabytes "$(peak_memory "$chartgen" build many/*.yaml -o fresh)")"
}

table() {
  cat <<'END'
| | `chartgen build` | `helm package` | ratio | memory, chartgen | memory, Helm | ratio |
|---|---:|---:|---:|---:|---:|---:|
END
  local capacity
  for capacity in 6 60 600; do capacity_row "$capacity"; done
  many_row
}

page() {
  cat <<END
# Benchmarks

\`\`\`bash
dotnet cake --target=Bench --write
\`\`\`

writes this page. One run measures both programs on one machine: the wall time is the median that hyperfine finds, the
memory is the median of the greatest resident set, by GNU time. The numbers of another machine differ; the ratios are what
to look at. \`chartgen build\` writes the chart and all files beside it; \`helm package\` packs the same chart, unpacked.

$1

Measured with chartgen $("$chartgen" --version), Helm $("$helm" version --template '{{.Version}}') and $(hyperfine --version) on
$(nproc) cores of $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(. /etc/os-release && echo "$PRETTY_NAME").
END
}

rows=$(table)
printf '%s\n' "$rows"
if [ "${1:-}" = --write ]; then
  page "$rows" >"$root/docs/benchmarks.md"
fi
