{{/*
A PersistentVolume for one NFS directory and the claim for it, bound to each other by name, so that a pod never gets
another's directory. Both outlive an uninstallation and are found again by the next installation of the same release.
Usage: include "mosquitto.nfsVolume" (dict "root" $ "component" … "place" … "storage" …)
*/}}
{{- define "mosquitto.nfsVolume" -}}
{{- $root := .root }}
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: {{ .place.volume }}
  labels:
    {{- include "mosquitto.labels" (list $root .component) | nindent 4 }}
  annotations:
    helm.sh/resource-policy: keep
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
spec:
  capacity:
    storage: {{ .storage }}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Retain
  storageClassName: ""
  {{- with $root.Values.volumes.mountOptions }}
  mountOptions:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  claimRef:
    apiVersion: v1
    kind: PersistentVolumeClaim
    namespace: {{ include "mosquitto.namespace" $root | quote }}
    name: {{ .place.claim }}
  nfs:
    server: {{ $root.Values.nfs | quote }}
    path: {{ include "mosquitto.baseDirectory" $root }}/{{ .place.directory }}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: {{ .place.claim }}
  namespace: {{ include "mosquitto.namespace" $root | quote }}
  labels:
    {{- include "mosquitto.labels" (list $root .component) | nindent 4 }}
  annotations:
    helm.sh/resource-policy: keep
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ""
  volumeName: {{ .place.volume }}
  resources:
    requests:
      storage: {{ .storage }}
{{- end }}
