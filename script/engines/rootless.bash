# Sourced: Docker that runs as a user without privileges, dood-rootless.
# shellcheck shell=bash
# SC2016: what a shell inside of a namespace expands.
# shellcheck disable=SC2016

# spawn_rootless SCRIPT [WRAPPER…]: starts the dockerd-rootless.sh as that user; the wrapper prepares the mount namespace.
spawn_rootless() {
  local user=dood-rootless script=$1
  shift
  need iptables iptables
  # useradd gives the user its ranges in /etc/subuid and /etc/subgid.
  id "$user" >/dev/null 2>&1 || useradd --no-create-home --home-dir "$DIR/home" --shell /usr/sbin/nologin "$user"
  install -d -o "$user" -g "$user" -m 755 "$DIR" "$DIR/home" "$DIR/run"
  install -o "$user" -g "$user" -m 644 /dev/null "$DIR/log"
  # slirp4netns opens /dev/net/tun as that user: it gets a node of its own, the machine's stays as it is.
  mknod "$DIR/tun" c 10 200
  chown "$user" "$DIR/tun"
  spawn unshare --mount --propagation slave bash -euc 'mount --bind "$1" /dev/net/tun; shift; exec "$@"' bash "$DIR/tun" \
    "$@" setpriv --reuid "$user" --regid "$user" --init-groups \
    env -i HOME="$DIR/home" PATH="$PATH" XDG_RUNTIME_DIR="$DIR/run" \
    DOCKERD_ROOTLESS_ROOTLESSKIT_FLAGS="--state-dir=$DIR/run/rootlesskit" \
    sh "$script" -H "unix://$SOCKET" \
    --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid"
}
