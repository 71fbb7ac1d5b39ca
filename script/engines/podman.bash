# Sourced by script/engine: rootful Podman behind its Docker-compatible API.
# shellcheck shell=bash

launch() {
  need podman podman
  need runc runc
  need iptables iptables
  # Debian's defaults ask for limits higher than a container or a small machine may set.
  cat >"$DIR/containers.conf" <<'CONF'
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
CONF
  spawn_apart env CONTAINERS_CONF="$DIR/containers.conf" podman --root "$DIR/data" --runroot "$DIR/exec" --tmpdir "$DIR/tmp" \
    system service --time 0 "unix://$SOCKET"
}
