#!/usr/bin/env bash
# `chartgen build` beside `helm package` of the same chart, and a thousand deployments in one call.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/../measure.sh"

example=$root/examples/multinode.yaml
many=1000

# capacity_row N: what is built and what Helm packs are the same chart
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

# many_row: many deployments in one call; Helm has no such call
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

cat <<'END'
## Building beside `helm package`

`chartgen build` writes the chart and all files beside it, and before that renders the chart and holds everything against every rule of
the linter that finds errors; `helm package` packs the same chart, unpacked.

| | `chartgen build` | `helm package` | ratio | memory, chartgen | memory, Helm | ratio |
|---|---:|---:|---:|---:|---:|---:|
END
for capacity in 6 60 600; do capacity_row "$capacity"; done
many_row
measured_with
