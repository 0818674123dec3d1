{{- define "mosquitto.checks.components" -}}
{{- $problems := list -}}
{{- $preStop := int .Values.broker.preStopSeconds -}}
{{- $grace := int .Values.broker.terminationGracePeriodSeconds -}}
{{- if ge $preStop $grace -}}
{{- $problems = append $problems (printf "broker.preStopSeconds is %d and broker.terminationGracePeriodSeconds is %d; allowed: preStopSeconds below terminationGracePeriodSeconds, or a stopping broker is killed" $preStop $grace) -}}
{{- end -}}
{{- $nodePorts := dict "managementCenter.nodePort" .Values.managementCenter.nodePort -}}
{{- with .Values.haproxy.nodePort -}}
{{- $_ := set $nodePorts "haproxy.nodePort" . -}}
{{- end -}}
{{- range $name, $port := .Values.haproxy.nodePorts -}}
{{- $_ := set $nodePorts (printf "haproxy.nodePorts.%s" $name) $port -}}
{{- end -}}
{{- $taken := dict -}}
{{- range $key, $port := $nodePorts -}}
{{- with get $taken (int $port | toString) -}}
{{- $problems = append $problems (printf "%s and %s are both %d; allowed: different ports from 30000 to 32767" . $key (int $port)) -}}
{{- end -}}
{{- $_ := set $taken (int $port | toString) $key -}}
{{- end -}}
{{- $license := .Values.broker.licensePath -}}
{{- range $needed := list "/mosquitto/data" "/mosquitto/config" "/mosquitto/administrator" "/etc/mosquitto-tls" "/bin" "/dev" "/etc" "/lib" "/proc" "/sbin" "/sys" "/tmp" "/usr" "/var" -}}
{{- if hasPrefix (printf "%s/" $license) (printf "%s/" $needed) -}}
{{- $problems = append $problems (printf "broker.licensePath is %s, which hides %s; allowed: a folder of its own, such as /mosquitto/license" $license $needed) -}}
{{- end -}}
{{- end -}}
{{- range $closed := list "/mosquitto/data" "/mosquitto/administrator" "/etc/mosquitto-tls" "/dev" "/proc" "/sys" -}}
{{- if hasPrefix (printf "%s/" $closed) (printf "%s/" $license) | and (ne $closed $license) -}}
{{- $problems = append $problems (printf "broker.licensePath is %s, which lies in %s; allowed: a folder of its own, such as /mosquitto/license" $license $closed) -}}
{{- end -}}
{{- end -}}
{{- $reserved := dict
      "broker" (dict "CEDALO_LICENSE_FILE" "license.key and broker.licensePath set it" "CEDALO_HA_DATA_DIR" "it must lie on the broker's volume" "MOSQUITTO_DYNSEC_PASSWORD" "auth.existingSecret gives it")
      "managementCenter" (dict "CEDALO_MC_PROXY_CONFIG" "it must lie on the volume" "CEDALO_MC_USERNAME" "auth.existingSecret gives it" "CEDALO_MC_PASSWORD" "auth.existingSecret gives it") -}}
{{- $ofOperator := dict "POD_NAMESPACE" "the chart sets it" -}}
{{- with .Values.clusterOperator.passwordVariable -}}
{{- $_ := set $ofOperator . "clusterOperator.passwordVariable gives it" -}}
{{- end -}}
{{- $_ := set $reserved "clusterOperator" $ofOperator -}}
{{- range $component, $names := $reserved -}}
{{- range $name, $reason := $names -}}
{{- if hasKey (index $.Values $component).env $name -}}
{{- $problems = append $problems (printf "%s.env.%s is set; allowed: every other name, because %s" $component $name $reason) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}
