# Sourced by script/engine: Docker 29 from its Go module, with the overlay2 store or containerd's, or rootless.
# No Debian has it. Its containerd, runc, iptables and rootlesskit are those of Debian testing (forky).
# shellcheck shell=bash
# SC2153: NAME, DIR and SOCKET are script/engine's.
# shellcheck disable=SC2153

# The module of a release (moby's go.mod), and the release's number, which the build would not know.
MOBY_MODULE=v2.0.0-beta.24
MOBY_VERSION=29.9.3

fetch() {
  need_merged_usr
  BUILT="$STATE/docker-$MOBY_VERSION"
  fetch_release forky
  build_docker
}

launch() {
  configure_docker
  PATH="$BUILT:$PATH"
  case "$NAME" in
    *-rootless) spawn_rootless "$BUILT/dockerd-rootless.sh" "${IN_RELEASE[@]}" "$RELEASE" ;;
    *-containerd) launch_on_the_machines_network ;;
    *) spawn_apart "${IN_RELEASE[@]}" "$RELEASE" dockerd "${DOCKER_OPTIONS[@]}" ;;
  esac
}

# The whole suite runs on this one, so it lives where published ports are at 127.0.0.1, a registry of the tests
# answers at 127.0.0.1:5000, and builds reach the network. A second daemon would take docker0 from the machine's own and
# flush its chains in iptables. So this one has a bridge, addresses and no rules of its own; published ports are
# docker-proxy's, and three rules let its containers out. What is made here is written down for halt.
launch_on_the_machines_network() {
  local bridge=dood29 range=10.29.0.0/16 rule
  local rules=("nat POSTROUTING -s $range ! -d $range -j MASQUERADE" "filter FORWARD -s $range -j ACCEPT" "filter FORWARD -d $range -j ACCEPT")
  need ip iproute2
  {
    # Networks that a daemon which died has left have addresses of that range too.
    echo "ip -oneline -4 address | awk '\$4 ~ /^10\\.29\\./ { print \$2 }' | xargs -r -n 1 ip link delete"
    for rule in "${rules[@]}"; do
      echo "iptables --table ${rule%% *} --delete ${rule#* }"
    done
  } >"$DIR/undo"
  ip link add "$bridge" type bridge
  ip address add 10.29.0.1/24 dev "$bridge"
  ip link set "$bridge" up
  # shellcheck disable=SC2086 # a rule is several words
  for rule in "${rules[@]}"; do iptables --table ${rule%% *} --insert ${rule#* }; done
  spawn_beside "${IN_RELEASE[@]}" "$RELEASE" dockerd "${DOCKER_OPTIONS[@]}" --iptables=false --ip6tables=false \
    --bridge "$bridge" --default-address-pool base="$range",size=24
}

# Once; minutes. It appears under its name only when it is whole.
build_docker() {
  local go module=github.com/moby/moby/v2
  [ ! -d "$BUILT" ] || return 0
  go="$(find_go)" || unavailable "Docker $MOBY_VERSION is built from its Go module, and there is no Go here"
  exec 8>"$BUILT.lock"
  flock 8
  if [ ! -d "$BUILT" ]; then
    rm -rf "$BUILT.partial"
    say "building Docker $MOBY_VERSION into $BUILT (once, about eight minutes)"
    GOBIN="$BUILT.partial" nice -n 10 "$go" install -trimpath \
      -ldflags "-s -w -X $module/dockerversion.Version=$MOBY_VERSION" \
      "$module/cmd/dockerd@$MOBY_MODULE" "$module/cmd/docker-proxy@$MOBY_MODULE" >"$BUILT.log" 2>&1 </dev/null 8>&- 9>&- || {
      ! grep -q "requires go >= " "$BUILT.log" ||
        unavailable "Docker $MOBY_VERSION is built from its Go module, which $(grep -m 1 -o "requires go >= .*" "$BUILT.log")"
      tail -n 15 "$BUILT.log" >&2
      fail "Docker $MOBY_VERSION could not be built; the log is $BUILT.log"
    }
    install -m 755 "$("$go" env GOMODCACHE)/$module@$MOBY_MODULE/contrib/dockerd-rootless.sh" "$BUILT.partial/"
    mv "$BUILT.partial" "$BUILT"
  fi
  exec 8>&-
}
