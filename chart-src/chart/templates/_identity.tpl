{{/*
An initContainer that refuses to start on a data directory that is another's, empty because the disk behind it is not
mounted, or not writable; nothing when broker.identity is off. See files/check-identity.sh.
Usage: include "mosquitto.identityCheck" (dict "root" $ "image" … "directory" … "volume" … "resources" … "key" …)
key names the line of the identities file; without it the broker's ordinal does.
*/}}
{{- define "mosquitto.identityCheck" -}}
{{- if ne .root.Values.broker.identity "off" -}}
- name: check-identity
  image: {{ .image | quote }}
  imagePullPolicy: {{ .root.Values.imagePullPolicy }}
  command: [sh, /identity/check-identity.sh]
  env:
    - name: DATA_DIRECTORY
      value: {{ .directory }}
    - name: IDENTITY_FILE
      value: {{ (include "mosquitto.topology" .root | fromJson).identityFile }}
    - name: IDENTITIES_FILE
      value: /identity/identities
    - name: IDENTITY_MODE
      value: {{ .root.Values.broker.identity }}
    {{- with .key }}
    - name: IDENTITY_KEY
      value: {{ . }}
    {{- end }}
  resources:
    {{- toYaml .resources | nindent 4 }}
  securityContext:
    {{- include "mosquitto.restrictedContainer" . | nindent 4 }}
  volumeMounts:
    - name: {{ .volume }}
      mountPath: {{ .directory }}
    - name: identity
      mountPath: /identity
      readOnly: true
{{- end -}}
{{- end }}

{{/*
The volume that the check reads.
*/}}
{{- define "mosquitto.identityVolume" -}}
{{- if ne .Values.broker.identity "off" -}}
- name: identity
  configMap:
    name: mosquitto-identity
{{- end -}}
{{- end }}
