# shellcheck shell=bash
# The public charts that lie beside the checkout, never in it; to be sourced after measure.sh. CHARTGEN_CORPUS names a folder
# with charts/ and manifest.tsv, or the archive of one.

# find_corpus: sets $corpus to the folder; ends the section, loudly, when there is none
find_corpus() {
  # shellcheck disable=SC2154 # root and work are set by measure.sh.
  corpus=$(cd "$OLDPWD" && realpath --canonicalize-missing "${CHARTGEN_CORPUS:-$root/../shared/corpus/corpus.tar.xz}")
  if [ -f "$corpus" ]; then
    tar -xf "$corpus" -C "$work"
    corpus=$work/corpus
  fi

  if [ ! -f "$corpus/manifest.tsv" ]; then
    printf 'NOT MEASURED: there is no corpus of public charts at %s; put it there, or name it by CHARTGEN_CORPUS\n' "$corpus" >&2
    exit 3
  fi
}

# renders: the arguments of `template` for each render that Helm accepts, one a line, to be run in $corpus/charts
renders() { awk -F'\t' '$4 == "ok" { sub(/^template /, "", $6); print $6 }' "$corpus/manifest.tsv"; }
