{{/* Names */}}
{{- define "common.name" -}}{{ .Release.Name }}-{{ .Chart.Name }}{{- end -}}
{{- define "common.selector" -}}
app: {{ .Chart.Name }}
release: {{ .Release.Name }}
part: {{ .Values.global.labels.part }}
{{- end -}}
{{- define "common.labels" -}}
{{ include "common.selector" . }}
chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end -}}
{{- define "common.image" -}}
{{- printf "%s/%s:%s" .Values.global.imageRegistry .Values.image.name .Values.image.tag -}}
{{- end -}}
{{- define "common.hpa" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "common.name" . }}
  labels: {{- include "common.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: {{ .Values.scaling.kind }}
    name: {{ include "common.name" . }}
  minReplicas: {{ .Values.scaling.minReplicas }}
  maxReplicas: {{ .Values.scaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 80
{{- end -}}
{{- define "common.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "common.name" . }}
  labels: {{- include "common.labels" . | nindent 4 }}
spec:
  selector: {{- include "common.selector" . | nindent 4 }}
  ports:
    - name: mqtt
      port: 1883
      targetPort: {{ .Values.service.targetPort }}
{{- end -}}
