# fish completion for chartgen; load it with: chartgen completion fish | source
function __chartgen_complete
    set -l line (commandline -cp)
    chartgen "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c chartgen -a '(__chartgen_complete)'
