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
