{{- define "mosquitto.checks.namespace" -}}
{{- $problems := list -}}
{{- if not (has .Release.Namespace (list "default" .Values.namespace)) -}}
{{- $problems = append $problems (printf "namespace is %s, but the release goes to the namespace %s; allowed: the same in both, --namespace %s --set namespace=%s" .Values.namespace .Release.Namespace .Release.Namespace .Release.Namespace) -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}
