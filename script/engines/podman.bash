# Sourced by script/engine: rootful Podman behind its Docker-compatible API: the machine's own (4.3 on Debian 12), or 5
# from Debian testing (forky).
# shellcheck shell=bash
# SC2016: what a shell inside of a namespace expands. SC2153: NAME is script/engine's.
# shellcheck disable=SC2016,SC2153

fetch() {
  [ "$NAME" = podman-5 ] || return 0
  need_merged_usr
  fetch_release forky
}

launch() {
  local wrapper=() podman=(podman --root "$DIR/data" --runroot "$DIR/exec" --tmpdir "$DIR/tmp"
    system service --time 0 "unix://$SOCKET")
  need iptables iptables
  # Debian's defaults ask for limits higher than a container or a small machine may set. Podman 5 stops even a container
  # that it removes by force, which for those that don't mind SIGTERM would take ten seconds each.
  cat >"$DIR/containers.conf" <<'CONF'
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
[engine]
stop_timeout = 1
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
CONF
  if [ "$NAME" = podman-5 ]; then
    # A mount needs a folder to lie on.
    [ -d /etc/containers ] || { mkdir /etc/containers && echo "rmdir /etc/containers" >"$DIR/undo"; }
    wrapper=("${IN_RELEASE[@]}" "$RELEASE" bash -euc 'mount --bind "$1/etc/containers" /etc/containers; shift; exec "$@"' bash "$RELEASE")
  else
    need podman podman
    need runc runc
  fi
  spawn_apart "${wrapper[@]}" env CONTAINERS_CONF="$DIR/containers.conf" "${podman[@]}"
}
