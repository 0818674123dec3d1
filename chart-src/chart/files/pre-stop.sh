#!/bin/sh
# Keeps a stopping broker alive until the cluster operator has taken it out of the cluster, at most a given time.
#
# leaveCluster goes to the leaving broker itself, so it must live when the command comes. Whether it is still a member it
# asks its own control API, with mosquitto_rr of Mosquitto's clients. Where the image has none, or the question cannot be
# asked, it waits the whole time. A broker that only restarts stays a member and waits the whole time too: it cannot know
# that it will come back. Brokers 0, 1 and 2 never leave, because a cluster has at least 3 members, and do not wait.
#
# usage: pre-stop.sh SECONDS PORT USER PASSWORD_FILE
#   SECONDS        the longest wait
#   PORT           the admin listener, on 127.0.0.1
#   USER           the brokers' administrator
#   PASSWORD_FILE  the file with its password; read each time, so that a new password counts at once
set -u

seconds=$1
port=$2
user=$3
password_file=$4

# The container runtime sets HOSTNAME, and the kubelet mounts /etc/hostname.
# shellcheck disable=SC3028
host=${HOSTNAME:-$(cat /etc/hostname)}
ordinal=${host##*-}
begin=$(date +%s)

# What a hook prints is lost; what the broker's own process prints is the log of the container.
say() {
  # shellcheck disable=SC2015
  { echo "pre-stop: $1" >"${PRE_STOP_LOG:-/proc/1/fd/1}"; } 2>/dev/null || echo "pre-stop: $1"
}

left() {
  echo "$((seconds - ($(date +%s) - begin)))"
}

wait_all() {
  say "$1: waits all of $seconds s"
  rest=$(left)
  [ "$rest" -le 0 ] || sleep "$rest"
  exit 0
}

# Prints the answer of the control API; empty without one. The password goes through a file that is this user's alone:
# arguments are there for everybody on the node to read.
ask() {
  password=
  read -r password 2>/dev/null <"$password_file" || [ -n "$password" ] || return 0
  printf '%s\n' "-u $user" "-P $password" >"$folder/mosquitto_rr"
  XDG_CONFIG_HOME=$folder mosquitto_rr -h 127.0.0.1 -p "$port" -W 2 --quiet \
    -t "\$CONTROL/cedalo/ha/v1" -e "\$CONTROL/cedalo/ha/v1/response" \
    -m "{\"commands\":[{\"command\":\"getCluster\",\"correlationData\":\"pre-stop\"}]}" 2>/dev/null |
    tr -d ' \t\r\n'
}

# A node of the answer that is this broker: by its address, or by the node id of the documented table.
is_member() {
  case $1 in
  *"\"address\":\"$host."* | *"\"address\":\"$host\""* | *"\"nodeid\":$((ordinal + 1))"[,\}]*) return 0 ;;
  *) return 1 ;;
  esac
}

[ "$seconds" -gt 0 ] || exit 0
[ "$ordinal" -ge 3 ] 2>/dev/null || exit 0
command -v mosquitto_rr >/dev/null || wait_all "no mosquitto_rr in this image to ask the cluster with"
[ -r "$password_file" ] || wait_all "no password to ask the cluster with"
umask 077
folder=$(mktemp -d) || wait_all "no place for the password to ask the cluster with"
trap 'rm -rf "$folder"' EXIT

# One answer may come in the middle of an election, so two in a row count.
was_member=false
absent=0
answered=false
while [ "$(left)" -gt 0 ]; do
  answer=$(ask)
  case $answer in
  *'"getCluster"'*) answered=true ;;
  *) answer= ;;
  esac
  if [ -z "$answer" ]; then
    absent=0
  elif is_member "$answer"; then
    was_member=true
    absent=0
  elif [ "$was_member" = false ] && [ "$answer" != "${answer#*\"error\"}" ]; then
    # Never seen as a member, and no list of members: it cannot be told.
    absent=0
  else
    absent=$((absent + 1))
  fi
  if [ "$absent" -ge 2 ]; then
    say "$host is no member of the cluster: stops after $(($(date +%s) - begin)) s"
    exit 0
  fi
  sleep 1
done
if [ "$was_member" = true ]; then
  say "$host is still a member of the cluster after $seconds s and stops: it restarts, or nobody took it out"
elif [ "$answered" = true ]; then
  say "the cluster does not say who its members are: stops after $seconds s"
else
  say "the cluster did not answer: stops after $seconds s"
fi
