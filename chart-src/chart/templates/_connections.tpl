{{/*
The Management Center's connections that this chart makes, without logins: one for each prepared place, and the proxy.
files/merge-connections.js brings them into its config.json and owns every field but the name.
*/}}
{{- define "mosquitto.connections" -}}
{{- $topology := include "mosquitto.topology" . | fromJson -}}
{{- $domain := include "mosquitto.domain" . -}}
{{- $connections := list -}}
{{- range $topology.brokers -}}
{{- $connections = append $connections (dict "id" .pod "name" (printf "Broker %d" (int .nodeId)) "url" (printf "mqtt://%s.%s:%d" .host $domain (int $topology.adminPort))) -}}
{{- end -}}
{{- with $topology.managementCenter -}}
{{- if .proxyPort -}}
{{- $connections = append $connections (dict "id" "ha" "name" "HAProxy" "url" (printf "mqtt://%s.%s:%d" .proxyService $domain (int .proxyPort))) -}}
{{- end -}}
{{- end -}}
{{ dict "connections" $connections | toPrettyJson }}
{{- end }}
