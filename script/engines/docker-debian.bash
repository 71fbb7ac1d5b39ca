# Sourced by script/engine: rootful Docker from a newer Debian, with the overlay2 store or containerd's.
# Debian 13 (trixie) has 26.1. Debian testing (forky) has 28, whose version moves until it is released.
# shellcheck shell=bash
# SC2153: NAME is script/engine's.
# shellcheck disable=SC2153

fetch() {
  need_merged_usr
  case "$NAME" in
    docker-26.1-*) fetch_release trixie ;;
    *) fetch_release forky ;;
  esac
}

launch() {
  configure_docker
  spawn_apart "${IN_RELEASE[@]}" "$RELEASE" dockerd "${DOCKER_OPTIONS[@]}"
}
