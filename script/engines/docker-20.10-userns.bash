# Sourced by script/engine: rootful Docker that maps its containers' users to other users of the host.
# shellcheck shell=bash

launch() {
  need dockerd docker.io
  need iptables iptables
  spawn_apart dockerd -H "unix://$SOCKET" --userns-remap=default \
    --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid"
}
