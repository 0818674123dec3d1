{{- define "brokers.selectorLabels" -}}
app: mosquitto
release: {{ .Release.Name }}
{{- end }}

{{- define "brokers.labels" -}}
{{ include "brokers.selectorLabels" . }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}
