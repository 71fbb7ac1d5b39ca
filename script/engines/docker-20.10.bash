# Sourced by script/engine: the machine's own rootful Docker, at the usual socket. Debian 12's docker.io is 20.10.
# shellcheck shell=bash

launch() {
  need dockerd docker.io
  need iptables iptables
  if [ -d /run/systemd/system ]; then
    systemctl start docker
  else
    spawn dockerd -H "unix://$SOCKET" \
      --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid"
  fi
}
