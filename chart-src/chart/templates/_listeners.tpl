{{/*
The port on every node of a listener that has one: of the documented listener haproxy.nodePort.
Usage: include "mosquitto.nodePort" (list $ $listener)
*/}}
{{- define "mosquitto.nodePort" -}}
{{- $haproxy := (first .).Values.haproxy -}}
{{- $name := (last .).name -}}
{{- int (hasKey $haproxy "nodePort" | and (eq $name "mqtt") | ternary (get $haproxy "nodePort") (dig "nodePorts" $name 0 $haproxy)) -}}
{{- end }}

{{/*
The encrypted listeners whose certificates the pods of a component have, as a JSON list.
Usage: include "mosquitto.encrypted" (list $ "broker") | fromJsonArray
*/}}
{{- define "mosquitto.encrypted" -}}
{{- $root := first . -}}
{{- $component := last . -}}
{{- $listeners := list -}}
{{- range (include "mosquitto.topology" $root | fromJson).listeners -}}
{{- if dig "tls" "component" "" . | eq $component -}}
{{- $listeners = append $listeners . -}}
{{- end -}}
{{- end -}}
{{- toJson $listeners -}}
{{- end }}

{{/*
The volumes with the certificates of a component's listeners. Each has all files of one listener, and follows its Secret
when that changes; the program reads them only when it starts.
Usage: include "mosquitto.certificateVolumes" (list $ "broker")
*/}}
{{- define "mosquitto.certificateVolumes" -}}
{{- range include "mosquitto.encrypted" . | fromJsonArray }}
- name: {{ .tls.volume }}
  projected:
    defaultMode: 0440
    sources:
      - secret:
          name: {{ .tls.secret | quote }}
          items:
            - key: tls.crt
              path: {{ .tls.certificate }}
            - key: tls.key
              path: {{ .tls.key }}
      {{- with .tls.clientCa }}
      - {{ hasKey . "secret" | ternary "secret" "configMap" }}:
          name: {{ .secret | default .configMap | quote }}
          items:
            - key: {{ .key | quote }}
              path: {{ .file }}
      {{- end }}
{{- end }}
{{- end }}

{{/*
Where those volumes are mounted.
Usage: include "mosquitto.certificateMounts" (list $ "broker")
*/}}
{{- define "mosquitto.certificateMounts" -}}
{{- range include "mosquitto.encrypted" . | fromJsonArray }}
- name: {{ .tls.volume }}
  mountPath: {{ .tls.folder }}
  readOnly: true
{{- end }}
{{- end }}

{{/*
Annotations of a component's pods: those of the values, and the ones by which Reloader (github.com/stakater/Reloader, where
it is installed) rolls the pods when a certificate is renewed.
Usage: include "mosquitto.podAnnotations" (list $ "broker" $podAnnotations)
*/}}
{{- define "mosquitto.podAnnotations" -}}
{{- $secrets := list -}}
{{- $configMaps := list -}}
{{- range include "mosquitto.encrypted" (list (index . 0) (index . 1)) | fromJsonArray -}}
{{- $secrets = append $secrets .tls.secret -}}
{{- with .tls.clientCa -}}
{{- if hasKey . "secret" -}}
{{- $secrets = append $secrets .secret -}}
{{- else -}}
{{- $configMaps = append $configMaps .configMap -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $annotations := dict -}}
{{- with $secrets -}}
{{- $_ := set $annotations "secret.reloader.stakater.com/reload" (uniq . | sortAlpha | join ",") -}}
{{- end -}}
{{- with $configMaps -}}
{{- $_ := set $annotations "configmap.reloader.stakater.com/reload" (uniq . | sortAlpha | join ",") -}}
{{- end -}}
{{- range $name, $value := merge (deepCopy (index . 2)) $annotations }}
{{ $name | quote }}: {{ $value | quote }}
{{- end -}}
{{- end }}
