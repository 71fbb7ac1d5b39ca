# Sourced: messages, and Debian or Ubuntu packages on demand.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

# Ends the script: this machine lacks what is named.
fail() {
  say "$(basename "$0"): $*"
  exit 2
}

# Ends the script: this machine can't have what the engine is built with, which is no failure of a test.
unavailable() {
  say "$(basename "$0"): $*"
  exit 3
}

find_go() { command -v go || { [ -x /usr/local/go/bin/go ] && echo /usr/local/go/bin/go; }; }

need_root() { [ "$(id -u)" = 0 ] || fail "needs root (this is $(id -un)): run it with sudo"; }

# need COMMAND PACKAGE: sees to it that the command is there. A command that another package brought
# (docker-ce, say) is taken as it is.
need() { command -v "$1" >/dev/null || install_packages "$2"; }

install_packages() {
  need_root
  command -v apt-get >/dev/null || fail "needs '$*', and can only install it on Debian or Ubuntu"
  local log
  log="$(mktemp)"
  say "installing $*"
  # The lists of a fresh machine are empty or stale, which shows as a failed install.
  if ! apt_get install "$@" >"$log" 2>&1 && ! { apt_get update && apt_get install "$@"; } >>"$log" 2>&1; then
    tail -n 15 "$log" >&2
    rm -f "$log"
    fail "apt-get could not install $*"
  fi
  rm -f "$log"
  hash -r
}

# Waits for another apt-get to finish, rather than fail on its lock.
apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y -q --no-install-recommends "$@" </dev/null 9>&-
}
