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
{{- with .Values.auth -}}
{{- if and (not .existingSecret) (not .allowDefaultPasswords) -}}
{{- $problems = append $problems "auth.existingSecret is empty; allowed: the name of a Secret with the keys broker-admin-password, mmc-username and mmc-password, or auth.allowDefaultPasswords=true, by which each broker invents its own password and the Management Center has its documented default login" -}}
{{- end -}}
{{- end -}}
{{- toJson $problems -}}
{{- end }}
