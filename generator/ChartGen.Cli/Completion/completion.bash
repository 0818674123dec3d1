# bash completion for chartgen; load it with: source <(chartgen completion bash)
_chartgen() {
  local current="${COMP_WORDS[COMP_CWORD]}" candidates
  candidates="$(chartgen "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
  mapfile -t COMPREPLY < <(compgen -W "${candidates}" -- "${current}")
}
complete -o default -F _chartgen chartgen
