#compdef chartgen
# zsh completion for chartgen; load it with: source <(chartgen completion zsh)
_chartgen() {
  local -a candidates
  candidates=("${(@f)$(chartgen "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
  candidates=("${(@)candidates:#}")
  if (( ${#candidates} )); then
    compadd -- "${candidates[@]}"
  else
    _files
  fi
}
compdef _chartgen chartgen
