{{/*
What the live cluster forbids, found before anything is changed: Kubernetes would refuse it half-way.
*/}}
{{- define "mosquitto.checks.cluster" -}}
{{- $problems := list -}}
{{- $topology := include "mosquitto.topology" . | fromJson -}}
{{- $place := first $topology.brokers -}}
{{- $path := printf "%s/%s" (include "mosquitto.baseDirectory" .) $place.directory -}}
{{- with lookup "v1" "PersistentVolume" "" $place.volume -}}
{{- $owner := dig "spec" "claimRef" "namespace" $.Values.namespace . -}}
{{- if ne $owner $.Values.namespace -}}
{{- $problems = append $problems (printf "namespace is %s, but the PersistentVolume %s belongs to the namespace %s; allowed: a chart that is built with another volumes.prefix" $.Values.namespace $place.volume $owner) -}}
{{- else if and .spec.nfs (or (ne .spec.nfs.server $.Values.nfs) (ne .spec.nfs.path $path)) -}}
{{- $problems = append $problems (printf "nfs, repoPath and setupFolder give %s:%s, but the PersistentVolume %s is %s:%s and cannot be changed; allowed: the values of the first installation, or delete volumes and claims before (the data stays)" $.Values.nfs $path $place.volume .spec.nfs.server .spec.nfs.path) -}}
{{- end -}}
{{- end -}}
{{- range $component, $claim := dict "broker" $place.claim "managementCenter" $topology.managementCenter.claim -}}
{{- with lookup "v1" "PersistentVolumeClaim" $.Values.namespace $claim -}}
{{- $size := dig "spec" "resources" "requests" "storage" "" . -}}
{{- $storage := (index $.Values $component).storage -}}
{{- if and $size (ne (include "mosquitto.quantity" $size) (include "mosquitto.quantity" $storage)) -}}
{{- $problems = append $problems (printf "%s.storage is %v, but the PersistentVolumeClaim %s has %s and cannot be changed; allowed: %s" $component $storage $claim $size $size) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if .Values.metricsServer.deploy -}}
{{- with lookup "apiregistration.k8s.io/v1" "APIService" "" "v1beta1.metrics.k8s.io" -}}
{{- $owner := dig "metadata" "annotations" "meta.helm.sh/release-name" "" . -}}
{{- $ownerNamespace := dig "metadata" "annotations" "meta.helm.sh/release-namespace" "" . -}}
{{- if or (ne $owner $.Release.Name) (ne $ownerNamespace $.Release.Namespace) -}}
{{- $problems = append $problems "metricsServer.deploy is true, but the cluster has a Metrics Server that is not this release's; allowed: false" -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}
