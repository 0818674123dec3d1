{{/*
The namespace of every object.
*/}}
{{- define "mosquitto.namespace" -}}
{{ .Values.namespace }}
{{- end }}

{{/*
What is known of each broker before it exists: names, directories and identities, as JSON.
*/}}
{{- define "mosquitto.topology" -}}
{{ .Files.Get "files/topology.json" }}
{{- end }}

{{/*
The folder on the NFS server that holds all data directories.
*/}}
{{- define "mosquitto.baseDirectory" -}}
{{ .Values.repoPath }}/{{ .Values.setupFolder }}
{{- end }}

{{/*
The domain of every name in the namespace: multinode.svc.cluster.local.
*/}}
{{- define "mosquitto.domain" -}}
{{ include "mosquitto.namespace" . }}.svc.{{ (include "mosquitto.topology" . | fromJson).clusterDomain }}
{{- end }}

{{/*
The labels that select the pods of a component. They never change: selectors are immutable.
Usage: include "mosquitto.selectorLabels" (list $ "broker")
*/}}
{{- define "mosquitto.selectorLabels" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: mosquitto
app.kubernetes.io/instance: {{ $root.Release.Name | quote }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/*
The labels of an object. Not for pod templates, where a new chart version would restart pods for nothing, and not for
volumeClaimTemplates, which are immutable.
Usage: include "mosquitto.labels" (list $ "broker")
*/}}
{{- define "mosquitto.labels" -}}
{{- $root := index . 0 -}}
{{ include "mosquitto.selectorLabels" . }}
app.kubernetes.io/part-of: mosquitto-cluster
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ regexReplaceAll "[-_.]+$" (printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" | trunc 63) "" }}
{{- end }}

{{/*
What a cluster-scoped object's name begins with, so that two releases never claim the same object: a namespace has no dot.
*/}}
{{- define "mosquitto.clusterScopedName" -}}
{{ include "mosquitto.namespace" . }}.{{ .Release.Name }}
{{- end }}

{{/*
The Secret that images are pulled with; empty without one.
*/}}
{{- define "mosquitto.pullSecret" -}}
{{- with .Values.imageCredentials -}}
{{- if .existingSecret -}}
{{ .existingSecret }}
{{- else if .username -}}
mosquitto-pro-secret
{{- end -}}
{{- end -}}
{{- end }}

{{- define "mosquitto.imagePullSecrets" -}}
{{- with include "mosquitto.pullSecret" . -}}
imagePullSecrets:
  - name: {{ . | quote }}
{{- end -}}
{{- end }}

{{/*
haproxy.cfg as the proxy reads it, with the namespace in its server lines.
*/}}
{{- define "mosquitto.haproxyConfig" -}}
{{ tpl (.Files.Get "files/haproxy.cfg") . }}
{{- end }}

{{/*
The number of brokers that the live StatefulSet asks for; empty when there is none or no cluster to ask.
*/}}
{{- define "mosquitto.liveReplicas" -}}
{{- $topology := include "mosquitto.topology" . | fromJson -}}
{{- $live := lookup "apps/v1" "StatefulSet" (include "mosquitto.namespace" .) $topology.statefulSet -}}
{{- if $live -}}
{{ int $live.spec.replicas }}
{{- end -}}
{{- end }}

{{/*
spec.replicas of the StatefulSet; empty when the field must not be rendered.

A fixed number would throw the autoscaler's count away at each upgrade, and a field that is rendered only once is
removed by the next upgrade, which leaves one broker. So an upgrade renders what it finds. Without lookup (Argo CD,
helm template) that is impossible: there the autoscaler alone sets the count, and raises 1 to its minimum at once.
*/}}
{{- define "mosquitto.replicas" -}}
{{- if not .Values.autoscaling.enabled -}}
{{ int .Values.min_replica }}
{{- else if eq .Values.autoscaling.replicaOwner "lookup" -}}
{{ include "mosquitto.liveReplicas" . | default (int .Values.min_replica | toString) }}
{{- end -}}
{{- end }}

{{/*
Environment variables from a map, in the order of their names.
*/}}
{{- define "mosquitto.env" -}}
{{- range $name, $value := . }}
- name: {{ $name | quote }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{/*
Environment variables from keys of the Secret auth.existingSecret, in the order of their names.
Usage: include "mosquitto.secretEnv" (list $secret (dict "NAME" "key"))
*/}}
{{- define "mosquitto.secretEnv" -}}
{{- $secret := index . 0 -}}
{{- $variables := list -}}
{{- range $name, $key := index . 1 -}}
{{- $variables = append $variables (dict "name" $name "valueFrom" (dict "secretKeyRef" (dict "name" $secret "key" $key))) -}}
{{- end -}}
{{ toYaml $variables }}
{{- end }}

{{/*
Pods of these components as peers of a NetworkPolicy.
Usage: include "mosquitto.podPeers" (list $ "proxy" "broker")
*/}}
{{- define "mosquitto.podPeers" -}}
{{- $root := first . -}}
{{- range rest . }}
- podSelector:
    matchLabels:
      {{- include "mosquitto.selectorLabels" (list $root .) | nindent 6 }}
{{- end }}
{{- end }}

{{/*
What every container may do at most, the restricted Pod Security Standard.
*/}}
{{- define "mosquitto.restrictedContainer" -}}
allowPrivilegeEscalation: false
capabilities:
  drop: [ALL]
{{- end }}
