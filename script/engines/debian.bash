# Sourced: programs of newer Debian releases, on this machine.
# shellcheck shell=bash
# SC2016: what a shell inside of a namespace expands. SC2034: for those who source it.
# shellcheck disable=SC2016,SC2034

# Where engines have their folders, and releases and builds are kept.
STATE="${DOOD_STATE:-/var/lib/setup-dood-engines}"

# fetch_release SUITE: sets RELEASE to the folder of that release, and brings it where it is not there yet. All engines
# and tools of a release share it; it stays between runs, and appears under its name only when it is whole.
fetch_release() {
  local packages
  RELEASE="$STATE/$1"
  case "$1" in
    trixie) packages=docker.io,containerd,runc,iptables ;;
    # Docker 28 and what Docker 29 is run with, rootless too; Podman 5; Compose and buildx, which the tests use.
    forky)
      packages=docker.io,containerd,runc,iptables,procps,iproute2,uidmap,rootlesskit,slirp4netns
      packages+=,podman,conmon,netavark,aardvark-dns,nftables,passt,docker-compose,docker-buildx
      ;;
  esac
  [ ! -d "$RELEASE" ] || return 0
  need_root
  need debootstrap debootstrap
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || install_packages debian-archive-keyring
  mkdir -p "$STATE"
  exec 8>"$RELEASE.lock"
  flock 8
  if [ ! -d "$RELEASE" ]; then
    rm -rf --one-file-system "$RELEASE.partial"
    say "fetching Debian $1 into $RELEASE (once, one to two minutes)"
    # Debian 12's debootstrap does not know the names of later releases, which it makes like sid.
    if ! nice -n 10 debootstrap --variant=minbase --include="$packages" \
      --keyring=/usr/share/keyrings/debian-archive-keyring.gpg "$1" "$RELEASE.partial" \
      http://deb.debian.org/debian /usr/share/debootstrap/scripts/sid >"$RELEASE.log" 2>&1 </dev/null 8>&- 9>&-; then
      tail -n 15 "$RELEASE.log" >&2
      fail "debootstrap of Debian $1 failed; its log is $RELEASE.log"
    fi
    rm -f "$RELEASE.partial"/var/cache/apt/archives/*.deb
    mv "$RELEASE.partial" "$RELEASE"
  fi
  exec 8>&-
}

# To be run in a mount namespace of its own, followed by the release's folder and a command: the release's /usr in the
# place of the machine's. All other paths are the machine's, so that what a container mounts from the host has the same
# path for the engine.
IN_RELEASE=(bash -euc '
  release=$1
  shift
  mount --bind "$release/etc/alternatives" /etc/alternatives
  mount --bind "$release/etc/ld.so.cache" /etc/ld.so.cache
  mount --bind "$release/usr" /usr
  hash -r
  exec "$@"' bash)

# The machine's own programs outside of /usr would be missing.
need_merged_usr() {
  [ -L /bin ] || fail "needs a machine whose /bin is a link into /usr, to run a newer Debian's programs beside its own"
}
