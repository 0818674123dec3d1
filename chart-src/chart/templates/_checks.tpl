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
      (include "mosquitto.checks.cluster" . | fromJsonArray) -}}
{{- if $problems -}}
{{- fail (printf "these values are refused:\n- %s\n" (join "\n- " $problems)) -}}
{{- end -}}
{{- end }}

{{- define "mosquitto.checks.namespace" -}}
{{- $problems := list -}}
{{- if not (has .Release.Namespace (list "default" .Values.namespace)) -}}
{{- $problems = append $problems (printf "namespace is %s, but the release goes to the namespace %s; allowed: the same in both, --namespace %s --set namespace=%s" .Values.namespace .Release.Namespace .Release.Namespace .Release.Namespace) -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

{{- define "mosquitto.checks.nfs" -}}
{{- $problems := list -}}
{{- $nfs := .Values.nfs -}}
{{- $number := "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])" -}}
{{- $ipv4 := printf "%s(\\.%s){3}" $number $number -}}
{{- $label := "[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?" -}}
{{- $group := "[0-9A-Fa-f]{1,4}" -}}
{{- $valid := false -}}
{{- if contains ":" $nfs -}}
{{- /* The last two groups of an IPv6 address may be written as an IPv4 address. */ -}}
{{- $address := regexReplaceAll (printf ":%s$" $ipv4) $nfs ":0:0" -}}
{{- $groups := regexFindAll $group $address -1 | len -}}
{{- if contains "::" $address -}}
{{- $valid = and (le $groups 7) (regexMatch (printf "^(%s(:%s)*)?::(%s(:%s)*)?$" $group $group $group $group) $address) -}}
{{- else -}}
{{- $valid = regexMatch (printf "^%s(:%s){7}$" $group $group) $address -}}
{{- end -}}
{{- else if regexMatch "(^|\\.)([0-9]+|0[xX][0-9A-Fa-f]*)$" $nfs -}}
{{- $valid = regexMatch (printf "^%s$" $ipv4) $nfs -}}
{{- else -}}
{{- $valid = regexMatch (printf "^%s(\\.%s)*$" $label $label) $nfs -}}
{{- end -}}
{{- if not $valid -}}
{{- $problems = append $problems (printf "nfs is %q, which is no address; allowed: an IPv4 address (10.10.10.10), an IPv6 address without brackets (fd00::10) or a host name (nfs.example.com)" $nfs) -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

{{- define "mosquitto.checks.replicas" -}}
{{- $problems := list -}}
{{- $capacity := int (include "mosquitto.topology" . | fromJson).capacity -}}
{{- $min := int .Values.min_replica -}}
{{- $max := int .Values.max_replica -}}
{{- $live := include "mosquitto.liveReplicas" . | default "0" | int -}}
{{- if lt $min 3 -}}
{{- $problems = append $problems (printf "min_replica is %d; allowed: 3 to %d, because the cluster refuses to shrink below 3 brokers" $min $capacity) -}}
{{- end -}}
{{- if gt $max $capacity -}}
{{- $problems = append $problems (printf "max_replica is %d; allowed: at most %d, the number of brokers that directories, volumes and proxy servers are prepared for" $max $capacity) -}}
{{- end -}}
{{- if gt $min $capacity -}}
{{- $problems = append $problems (printf "min_replica is %d; allowed: at most %d, the number of brokers that directories, volumes and proxy servers are prepared for" $min $capacity) -}}
{{- end -}}
{{- if lt $max $min -}}
{{- $problems = append $problems (printf "max_replica is %d and min_replica is %d; allowed: max_replica from %d to %d" $max $min $min $capacity) -}}
{{- end -}}
{{- if lt $max $live -}}
{{- $problems = append $problems (printf "max_replica is %d, but %d brokers run; allowed: %d to %d. The brokers above it would all be stopped at once: lower the autoscaler's maximum one by one first, as README.md shows" $max $live $live $capacity) -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

{{- define "mosquitto.checks.credentials" -}}
{{- $problems := list -}}
{{- with .Values.imageCredentials -}}
{{- range $key := list "username" "password" -}}
{{- $value := index $.Values.imageCredentials $key -}}
{{- if not (kindIs "string" $value) -}}
{{- /* As a number it may have lost digits already: 12345678 is 1.2345678e+07 to Helm. */ -}}
{{- $problems = append $problems (printf "imageCredentials.%s is a %s to Helm; allowed: a string, --set-string imageCredentials.%s=… (in a values file: in quotes)" $key (kindIs "bool" $value | ternary "boolean" "number") $key) -}}
{{- end -}}
{{- end -}}
{{- $username := ne (toString .username) "" -}}
{{- $password := ne (toString .password) "" -}}
{{- if and .existingSecret (or $username $password) -}}
{{- $problems = append $problems (printf "imageCredentials.existingSecret is %s, and a username or password is given too; allowed: one or the other" .existingSecret) -}}
{{- else if and $username (not $password) -}}
{{- $problems = append $problems "imageCredentials.password is missing beside imageCredentials.username; allowed: both or neither" -}}
{{- else if and $password (not $username) -}}
{{- $problems = append $problems "imageCredentials.username is missing beside imageCredentials.password; allowed: both or neither" -}}
{{- else if and .required (not $username) (not .existingSecret) -}}
{{- $problems = append $problems (printf "imageCredentials.username and imageCredentials.password are missing; allowed: both, for %s, at every install and upgrade (or --reset-then-reuse-values), or the name of a pull Secret in imageCredentials.existingSecret, or imageCredentials.required=false where the nodes pull without" .registry) -}}
{{- end -}}
{{- if regexMatch "[:[:cntrl:]]" (toString .username) -}}
{{- $problems = append $problems "imageCredentials.username has a colon or a control character; allowed: a name without them, because a colon ends it" -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

{{- define "mosquitto.checks.components" -}}
{{- $problems := list -}}
{{- $preStop := int .Values.broker.preStopSeconds -}}
{{- $grace := int .Values.broker.terminationGracePeriodSeconds -}}
{{- if ge $preStop $grace -}}
{{- $problems = append $problems (printf "broker.preStopSeconds is %d and broker.terminationGracePeriodSeconds is %d; allowed: preStopSeconds below terminationGracePeriodSeconds, or a stopping broker is killed" $preStop $grace) -}}
{{- end -}}
{{- if eq (int .Values.haproxy.nodePort) (int .Values.managementCenter.nodePort) -}}
{{- $problems = append $problems (printf "haproxy.nodePort and managementCenter.nodePort are both %d; allowed: two different ports from 30000 to 32767" (int .Values.haproxy.nodePort)) -}}
{{- end -}}
{{- range $folder := list "/mosquitto/data" "/mosquitto/config" -}}
{{- $license := printf "%s/" $.Values.broker.licensePath -}}
{{- $taken := printf "%s/" $folder -}}
{{- if or (hasPrefix $license $taken) (hasPrefix $taken $license) -}}
{{- $problems = append $problems (printf "broker.licensePath is %s, which covers %s or lies in it; allowed: a folder of its own, such as /mosquitto/license" $.Values.broker.licensePath $folder) -}}
{{- end -}}
{{- end -}}
{{- $reserved := dict
      "broker" (dict "CEDALO_LICENSE_FILE" "license.key and broker.licensePath set it" "CEDALO_HA_DATA_DIR" "it must lie on the broker's volume" "MOSQUITTO_DYNSEC_PASSWORD" "auth.existingSecret gives it")
      "managementCenter" (dict "CEDALO_MC_PROXY_CONFIG" "it must lie on the volume" "CEDALO_MC_USERNAME" "auth.existingSecret gives it" "CEDALO_MC_PASSWORD" "auth.existingSecret gives it") -}}
{{- range $component, $names := $reserved -}}
{{- range $name, $reason := $names -}}
{{- if hasKey (index $.Values $component).env $name -}}
{{- $problems = append $problems (printf "%s.env.%s is set; allowed: every other name, because %s" $component $name $reason) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}

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
