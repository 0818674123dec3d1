{{/*
Refuses values that values.schema.json cannot judge: those that depend on one another, on the release or on what runs.
All that is wrong is said at once; each message names the key and what is allowed.
*/}}
{{- define "mosquitto.checks" -}}
{{- $problems := concat
      (include "mosquitto.checks.namespace" . | fromJsonArray)
      (include "mosquitto.checks.nfs" . | fromJsonArray)
      (include "mosquitto.checks.replicas" . | fromJsonArray)
      (include "mosquitto.checks.credentials" . | fromJsonArray)
      (include "mosquitto.checks.components" . | fromJsonArray)
      (include "mosquitto.checks.resources" . | fromJsonArray)
      (include "mosquitto.checks.cluster" . | fromJsonArray) -}}
{{- if $problems -}}
{{- fail (printf "these values are refused:\n- %s\n" (join "\n- " $problems)) -}}
{{- end -}}
{{- end }}
