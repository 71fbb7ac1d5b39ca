# Sourced by script/engine: the machine's Docker, run as a user without privileges.
# shellcheck shell=bash

launch() {
  local script
  need dockerd docker.io
  need newuidmap uidmap
  need rootlesskit rootlesskit
  need slirp4netns slirp4netns
  script="$(command -v dockerd-rootless.sh || echo /usr/share/docker.io/contrib/dockerd-rootless.sh)"
  [ -f "$script" ] || fail "the package that brought dockerd has no dockerd-rootless.sh"
  spawn_rootless "$script"
}
