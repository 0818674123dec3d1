{{- define "mosquitto.checks.resources" -}}
{{- $problems := list -}}
{{- range $component := list "broker" "managementCenter" "haproxy" "clusterOperator" "metricsServer" -}}
{{- $resources := (index $.Values $component).resources -}}
{{- range $name, $limit := $resources.limits -}}
{{- $request := dig $name "0" ($resources.requests | default dict) -}}
{{- if gt (include "mosquitto.quantity" $request | float64) (include "mosquitto.quantity" $limit | float64) -}}
{{- $problems = append $problems (printf "%s.resources.requests.%s is %v, above %s.resources.limits.%s; allowed: at most %v" $component $name $request $component $name $limit) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

{{/*
A Kubernetes quantity as a plain number: 500m is 0.5.
*/}}
{{- define "mosquitto.quantity" -}}
{{- if kindIs "string" . -}}
{{- $factors := dict "n" 1e-9 "u" 1e-6 "m" 1e-3 "" 1.0 "k" 1e3 "M" 1e6 "G" 1e9 "T" 1e12 "P" 1e15 "E" 1e18 "Ki" 1024.0 "Mi" 1048576.0 "Gi" 1073741824.0 "Ti" 1099511627776.0 "Pi" 1125899906842624.0 "Ei" 1152921504606846976.0 -}}
{{- mulf (regexFind "^[0-9.]+" . | float64) (get $factors (regexFind "[A-Za-z]*$" .)) -}}
{{- else -}}
{{- float64 . -}}
{{- end -}}
{{- end }}
