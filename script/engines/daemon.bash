# Sourced: an engine's processes, from its own folder ($DIR), and whether it answers ($SOCKET).
# shellcheck shell=bash
# SC2016: what a shell inside of a namespace expands. SC2153: NAME is script/engine's. SC2034: for those who source it.
# shellcheck disable=SC2016,SC2034,SC2153

ANSWER_TIMEOUT_SECONDS=60
STOP_TIMEOUT_SECONDS=20

answers() {
  need curl curl
  [ "$(curl -s --max-time 5 --unix-socket "$1" http://engine/_ping 2>/dev/null)" = OK ]
}

version_of() {
  curl -s --max-time 5 --unix-socket "$1" http://engine/version | grep -o '"Version":"[^"]*"' | head -n 1 | cut -d '"' -f 4
}

# spawn COMMAND…: starts it in a session of its own, so that it outlives this script.
spawn() { setsid --fork "$@" </dev/null >>"$DIR/log" 2>&1 9>&-; }

# spawn_beside COMMAND…: the same in a mount namespace of its own: a second daemon would use the machine's own
# containerd and plugins. Its mounts go with its last process.
spawn_beside() { spawn unshare --mount --propagation slave "${apart[@]}" "$@"; }

# spawn_apart COMMAND…: the same in a network of its own, too: a second daemon would take the first one's docker0 away.
spawn_apart() {
  need ip iproute2
  spawn unshare --net --mount --propagation slave bash -euc 'ip link set lo up; exec "$@"' bash "${apart[@]}" "$@"
}

apart=(bash -euc '
  for shared in /run/docker /run/containerd; do
    [ ! -d "$shared" ] || mount -t tmpfs -o mode=755 tmpfs "$shared"
  done
  exec "$@"' bash)

# configure_docker: the settings of a Docker daemon, and DOCKER_OPTIONS: the folder of its own, and its image store.
configure_docker() {
  local containerd_store=false
  [[ "$NAME" != *-containerd ]] || containerd_store=true
  echo "{ \"features\": { \"containerd-snapshotter\": $containerd_store } }" >"$DIR/daemon.json"
  DOCKER_OPTIONS=(-H "unix://$SOCKET" --config-file "$DIR/daemon.json"
    --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid")
  need iptables iptables
  getent group docker >/dev/null || groupadd --system docker
}

await_answer() {
  local started=$SECONDS waited=0
  until answers "$SOCKET"; do
    waited=$((SECONDS - started))
    if [ "$waited" -ge "$ANSWER_TIMEOUT_SECONDS" ] || { [ "$waited" -ge 5 ] && ! is_running "$DIR"; }; then
      say "$NAME does not answer at $SOCKET; the end of its log ($DIR/log):"
      tail -n 20 "$DIR/log" >&2
      fail "$NAME could not be started"
    fi
    sleep 0.2
  done
}

is_running() { [ -n "$(engine_processes "$1")" ]; }

# engine_processes DIR [COMMAND…]: the ids of the engine's daemons and shims. Each carries the engine's folder in
# its command line, which holds even where the daemon died and left its containers behind.
engine_processes() {
  local dir=$1 process name
  shift
  [ $# -gt 0 ] || set -- dockerd containerd containerd-shim rootlesskit podman conmon
  for process in /proc/[0-9]*; do
    name="$(cat "$process/comm" 2>/dev/null)" || continue
    case " $* " in
      *" $name "*) ! grep -qsF "$dir/" "$process/cmdline" || echo "${process#/proc/}" ;;
    esac
  done
}

# Each id on standard input, and all that descend from it (containers descend from their shim).
with_descendants() {
  local pid
  while read -r pid; do
    echo "$pid"
    { ps -o pid= --ppid "$pid" || true; } | tr -d ' ' | with_descendants
  done
}

# halt DIR: stops the engine of that folder with its containers, takes back what its start changed elsewhere on the
# machine (the lines of DIR/undo), and removes the folder.
halt() {
  local dir=$1 deadline=$((SECONDS + STOP_TIMEOUT_SECONDS)) pids
  [ -d "$dir" ] || return 0
  # A daemon that ends by itself takes its bridge, its rules and its control groups away.
  remove_containers
  signal TERM "$(engine_processes "$dir" dockerd podman)"
  while [ -n "$(engine_processes "$dir" dockerd podman)" ] && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.2; done
  # What is left has lost its daemon: shims and their containers, or conmon, which lingers for minutes.
  while is_running "$dir"; do
    pids="$(engine_processes "$dir" | with_descendants)"
    signal KILL "$pids"
    sleep 0.1
  done
  [ ! -e "$dir/undo" ] || bash "$dir/undo" >/dev/null 2>&1 || true
  unmount_below "$dir"
  rm -rf --one-file-system "$dir"
}

remove_containers() {
  local id
  answers "$SOCKET" || return 0
  for id in $(curl -s --max-time 10 --unix-socket "$SOCKET" "http://engine/containers/json?all=true" |
    grep -o '"Id":"[0-9a-f]\{64\}"' | cut -d '"' -f 4); do
    curl -s --max-time 20 -o /dev/null -X DELETE --unix-socket "$SOCKET" "http://engine/containers/$id?force=true&v=true" &
  done
  wait
  # A daemon that ends leaves its networks' bridges behind.
  curl -s --max-time 20 -o /dev/null -X POST --unix-socket "$SOCKET" http://engine/networks/prune || true
}

# signal NAME PIDS: a process that is gone already is no error.
signal() {
  local pid
  for pid in $2; do kill "-$1" "$pid" 2>/dev/null || true; done
}

unmount_below() {
  local point
  while read -r point; do umount --lazy "$point"; done < <(awk -v d="$1/" 'index($5, d) == 1 { print $5 }' /proc/self/mountinfo | sort -r)
}
