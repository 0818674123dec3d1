#!/bin/sh
# Refuses to start on a data directory that is not this pod's own.
#
# A broker on another's directory corrupts both. On an empty one, because the disk of the NFS server is not mounted, it
# starts without its data and nobody notices. On one that it cannot write to it loses its data silently.
#
# Environment:
#   DATA_DIRECTORY   the directory to check
#   IDENTITY_FILE    the file in that directory whose first line is its identity
#   IDENTITIES_FILE  a line for each directory: a key, a blank, the identity
#   IDENTITY_KEY     the key of this pod; without it, the ordinal at the end of the host name
#   IDENTITY_MODE    require: stop with status 1. warn: say so and go on. off: do not look.
set -eu

[ "${IDENTITY_MODE:-require}" != off ] || exit 0

# The container runtime sets HOSTNAME, and the kubelet mounts /etc/hostname.
# shellcheck disable=SC3028
host=${HOSTNAME:-$(cat /etc/hostname)}
key=${IDENTITY_KEY:-${host##*-}}
file=$DATA_DIRECTORY/$IDENTITY_FILE

refuse() {
  echo "check-identity: $1" >&2
  if [ "${IDENTITY_MODE:-require}" = warn ]; then
    echo "check-identity: going on, because broker.identity is warn" >&2
    exit 0
  fi
  echo "check-identity: refused, because broker.identity is require" >&2
  exit 1
}

expected=
while read -r name identity || [ -n "$name" ]; do
  if [ "$name" = "$key" ]; then
    expected=$identity
  fi
done <"$IDENTITIES_FILE"
[ -n "$expected" ] ||
  refuse "no directory is prepared for '$key' (host $host): the chart is built for fewer brokers"

[ -r "$file" ] ||
  refuse "$DATA_DIRECTORY has no readable $IDENTITY_FILE, expected '$expected'. Is the NFS server's data disk mounted? A directory that was filled before is taken over with: nfs-setup.sh --adopt"

found=
read -r found <"$file" || [ -n "$found" ] || refuse "$file is empty, expected '$expected'"
[ "$found" = "$expected" ] ||
  refuse "$DATA_DIRECTORY belongs to '$found', expected '$expected'"

[ -w "$DATA_DIRECTORY" ] ||
  refuse "$DATA_DIRECTORY is not writable for uid $(id -u). Its owner on the NFS server must be this user"

echo "check-identity: $DATA_DIRECTORY is '$found'"
