{{- define "mosquitto.checks.replicas" -}}
{{- $problems := list -}}
{{- $capacity := int (include "mosquitto.topology" . | fromJson).capacity -}}
{{- $min := int .Values.min_replica -}}
{{- $max := int .Values.max_replica -}}
{{- $live := include "mosquitto.liveReplicas" . | default "0" | int -}}
{{- if lt $min 3 -}}
{{- $problems = append $problems (printf "min_replica is %d; allowed: 3 to %d, because the cluster refuses to shrink below 3 brokers" $min $capacity) -}}
{{- end -}}
{{- if gt $max $capacity -}}
{{- $problems = append $problems (printf "max_replica is %d; allowed: at most %d, the number of brokers that directories, volumes and proxy servers are prepared for" $max $capacity) -}}
{{- end -}}
{{- if gt $min $capacity -}}
{{- $problems = append $problems (printf "min_replica is %d; allowed: at most %d, the number of brokers that directories, volumes and proxy servers are prepared for" $min $capacity) -}}
{{- end -}}
{{- if lt $max $min -}}
{{- $problems = append $problems (printf "max_replica is %d and min_replica is %d; allowed: max_replica from %d to %d" $max $min $min $capacity) -}}
{{- end -}}
{{- if lt $max $live -}}
{{- $problems = append $problems (printf "max_replica is %d, but %d brokers run; allowed: %d to %d. The brokers above it would all be stopped at once: lower the autoscaler's maximum one by one first, as README.md shows" $max $live $live $capacity) -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}
