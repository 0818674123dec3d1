#!/usr/bin/env bash
# `chartgen lint` beside `helm lint` of every chart of the corpus, many charts in one call, and many objects in files.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/../measure.sh"
# shellcheck source=../corpus.sh
. "$root/tests/bench/corpus.sh"

many=1000
objects=50000

find_corpus
charts=$corpus/charts

# linted: each chart that Helm lints, whatever it finds
linted() { awk -F'\t' '$4 == "lint" { print $1 }' "$corpus/manifest.tsv"; }

# per_chart: a line for each chart: seconds and KiB of chartgen, of Helm, the chart. Both end with 1 for a chart with errors.
per_chart() {
  local chart memory helm_memory
  cd "$charts"
  linted | while read -r chart; do
    timed "$work/wall" 5 --ignore-failure "$chartgen lint $chart" "$helm lint $chart"
    memory=$(resident "$chartgen" lint "$chart" || true)
    helm_memory=$(resident "$helm" lint "$chart" || true)
    printf '%s\t%s\t%s\t%s\t%s\n' "$(median_of "$work/wall" 1)" "$memory" "$(median_of "$work/wall" 2)" "$helm_memory" "$chart"
  done
  cd "$work"
}

# column N: a value of each chart
column() { cut -f "$1" "$work/charts.tsv"; }

# ratios A B: of each chart; ordered
ratios() { awk -F'\t' -v a="$1" -v b="$2" '{ printf "%.2f (%s)\n", $a / $b, $5 }' "$work/charts.tsv" | sort -g; }

# middle A B: the median of the ratios
middle() { ratios "$1" "$2" | cut -d ' ' -f 1 | median; }

# copies: charts of the corpus in turn, under other names
copies() {
  local -a all
  local number
  mapfile -t all < <(linted)
  mkdir copies
  for ((number = 0; number < many; number++)); do
    cp -r "$charts/${all[number % ${#all[@]}]}" "copies/chart-$number"
  done
}

# manifests: objects in files of a thousand, of five kinds that belong together
manifests() {
  mkdir manifests
  awk -v all="$objects" '
    function object(kind, api) {
      if (count % 1000 == 0) { close(file); file = sprintf("manifests/%03d.yaml", count / 1000) }
      count++
      printf "---\napiVersion: %s\nkind: %s\nmetadata:\n  name: app-%d\n  namespace: team-%d\n", api, kind, n, n % 50 >file
    }
    BEGIN {
      for (n = 0; count < all; n++) {
        object("ServiceAccount", "v1")
        print "automountServiceAccountToken: false" >file
        object("ConfigMap", "v1")
        printf "data:\n  LOG_LEVEL: info\n  settings.yaml: |\n    listen: 8080\n    workers: %d\n", n % 16 >file
        object("Service", "v1")
        printf "spec:\n  selector:\n    app: app-%d\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n", n >file
        object("HorizontalPodAutoscaler", "autoscaling/v2")
        printf "spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: app-%d\n  minReplicas: 3\n  maxReplicas: 10\n", n >file
        print "  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 70" >file
        object("Deployment", "apps/v1")
        printf "spec:\n  selector:\n    matchLabels:\n      app: app-%d\n  template:\n    metadata:\n      labels:\n        app: app-%d\n", n, n >file
        printf "    spec:\n      automountServiceAccountToken: false\n      serviceAccountName: app-%d\n", n >file
        print "      securityContext:\n        runAsNonRoot: true\n        seccompProfile:\n          type: RuntimeDefault\n      containers:" >file
        printf "        - name: main\n          image: registry.example.com/shop/app:1.%d.2\n", n % 40 >file
        print "          ports:\n            - name: http\n              containerPort: 8080\n          envFrom:\n            - configMapRef:" >file
        printf "                name: app-%d\n", n >file
        print "          resources:\n            requests:\n              cpu: 100m\n              memory: 128Mi\n            limits:\n              memory: 256Mi" >file
        print "          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true" >file
        print "          readinessProbe:\n            httpGet:\n              path: /ready\n              port: http" >file
      }
    }'
}

# cost COMMAND...: the median of five runs, as wall time and processor time in seconds; also of a run that finds errors
cost() {
  local times=$work/times
  for _ in 1 2 3 4 5; do
    /usr/bin/time --quiet --format '%e %U %S' --output "$times" "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    awk '{ print $1, $2 + $3 }' "$times"
  done | sort -g | sed -n 3p
}

per_chart >"$work/charts.tsv"
cat <<END
## Linting beside \`helm lint\`

$(wc -l <"$work/charts.tsv") public charts, each linted by a process of its own with all rules, and by Helm's: the median of five
runs, the memory of one. The ratios are those of each chart.

| median of all charts | \`chartgen lint\` | \`helm lint\` | ratio, median | ratio, greatest |
|---|---:|---:|---:|---:|
| wall time | $(milliseconds "$(column 1 | median)") ms | $(milliseconds "$(column 3 | median)") ms | **$(middle 1 3)** | $(ratios 1 3 | tail -n 1) |
| peak memory | $(megabytes "$(column 2 | median)") MB | $(megabytes "$(column 4 | median)") MB | **$(middle 2 4)** | $(ratios 2 4 | tail -n 1) |
END

copies
read -r wall processor < <(cost "$chartgen" lint copies/*)
printf '\n%s charts in one call: %s ms, **%s ms each**; %s processors were busy.\n' "$many" "$(milliseconds "$wall")" \
  "$(awk -v s="$wall" -v n="$many" 'BEGIN { printf "%.1f", s * 1000 / n }')" "$(ratio "$processor" "$wall")"

manifests
read -r wall processor < <(cost "$chartgen" lint manifests)
printf '\n%s objects in files of a thousand, all held against each other: %s ms, %s MB at most, **%s objects** for each second of a processor.\n' \
  "$(numfmt --grouping "$objects")" "$(milliseconds "$wall")" "$(megabytes "$(resident "$chartgen" lint manifests || true)")" \
  "$(awk -v s="$processor" -v n="$objects" 'BEGIN { printf "%d", n / s }')"
measured_with
