#!/usr/bin/env bash
# `chartgen render` beside `helm template` of a chart whose template ranges over more and more items.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/../measure.sh"

mkdir -p ranging/templates
printf 'apiVersion: v2\nname: ranging\nversion: 0.1.0\n' >ranging/Chart.yaml
cat >ranging/values.yaml <<'END'
items: 10
labels: {app: ranging, tier: back}
END
cat >ranging/templates/items.yaml <<'END'
{{- define "ranging.labels" }}
number: {{ .number | quote }}
{{ toYaml .root.Values.labels }}
{{- end }}
{{- range $number := until (int .Values.items) }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ printf "%s-%d" $.Release.Name $number }}
  labels: {{- include "ranging.labels" (dict "root" $ "number" $number) | nindent 4 }}
data:
  even: {{ eq (mod $number 2) 0 | ternary "yes" "no" | quote }}
  next: {{ add1 $number | toString | b64enc }}
{{- end }}
END

# row N: one line of the table
row() {
  local arguments="rel ranging --set items=$1" wall helm_wall memory helm_memory
  # shellcheck disable=SC2086 # They are several words.
  cmp <("$chartgen" render $arguments) <("$helm" template $arguments) >&2
  timed "range-$1" 11 "$chartgen render $arguments" "$helm template $arguments"
  wall=$(median_of "range-$1" 1)
  helm_wall=$(median_of "range-$1" 2)
  # shellcheck disable=SC2086
  memory=$(peak_memory "$chartgen" render $arguments)
  # shellcheck disable=SC2086
  helm_memory=$(peak_memory "$helm" template $arguments)
  printf '| %s | %s ms | %s ms | **%s** | %s MB | %s MB | **%s** |\n' "$(numfmt --grouping "$1")" \
    "$(milliseconds "$wall")" "$(milliseconds "$helm_wall")" "$(ratio "$wall" "$helm_wall")" \
    "$(megabytes "$memory")" "$(megabytes "$helm_memory")" "$(ratio "$memory" "$helm_memory")"
}

cat <<'END'
## A `range` over more and more items

One template makes an object of each item, with a named template and seven functions.

| items | `chartgen render` | `helm template` | ratio | memory, chartgen | memory, Helm | ratio |
|---:|---:|---:|---:|---:|---:|---:|
END
for items in 10 100 1000 10000; do row "$items"; done
measured_with
