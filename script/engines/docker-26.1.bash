# Sourced by script/engine: rootful Docker 26.1 from Debian 13 (trixie), with the overlay2 store or containerd's.
# shellcheck shell=bash
# SC2016: what a shell inside of a namespace expands. SC2153: NAME is script/engine's.
# shellcheck disable=SC2016,SC2153

launch() {
  local release="$STATE/trixie" config=()
  need iptables iptables
  [ -L /bin ] || fail "needs a machine whose /bin is a link into /usr, to run Debian 13's binaries beside its own"
  fetch_release "$release"
  getent group docker >/dev/null || groupadd --system docker
  if [ "$NAME" = docker-26.1-containerd ]; then
    echo '{ "features": { "containerd-snapshotter": true } }' >"$DIR/daemon.json"
  else
    echo '{}' >"$DIR/daemon.json"
  fi
  config=(--config-file "$DIR/daemon.json" --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid")
  # Debian 13's /usr in the place of the machine's own, for this daemon only. All other paths are the machine's,
  # so what a container mounts from the host has the same path for the engine.
  spawn_apart bash -euc '
    release=$1; shift
    mount --bind "$release/etc/alternatives" /etc/alternatives
    mount --bind "$release/etc/ld.so.cache" /etc/ld.so.cache
    mount --bind "$release/usr" /usr
    exec "$@"' bash "$release" dockerd -H "unix://$SOCKET" "${config[@]}"
}

# Both engines of this version share the release; it appears under its name only when it is whole.
fetch_release() {
  [ ! -d "$1" ] || return 0
  need debootstrap debootstrap
  exec 8>"$1.lock"
  flock 8
  [ ! -d "$1" ] || return 0
  rm -rf --one-file-system "$1.partial"
  say "fetching Debian 13 into $1 (about a minute)"
  if ! debootstrap --variant=minbase --include=docker.io,containerd,runc,iptables trixie "$1.partial" \
    http://deb.debian.org/debian >"$1.log" 2>&1 </dev/null 8>&- 9>&-; then
    tail -n 15 "$1.log" >&2
    fail "debootstrap of Debian 13 failed; its log is $1.log"
  fi
  mv "$1.partial" "$1"
  exec 8>&-
}
