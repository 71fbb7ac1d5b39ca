#!/bin/sh
# A job-started hook of GitHub's runner (ACTIONS_RUNNER_HOOK_JOB_STARTED): warns where this machine has drifted
# from what `dood runner setup` made of it. It never fails a job and changes nothing.
#   SETUP_DOOD_SOCKET      the engine's socket
#   SETUP_DOOD_SOCKET_GID  its group when the hook was installed
socket=${SETUP_DOOD_SOCKET:-/var/run/docker.sock}
warn() { printf '::warning title=setup-dood::%s\n' "$1"; }

if ! [ -S "$socket" ]; then
  warn "there is no socket at $socket: start the engine"
  exit 0
fi
gid=$(stat -L -c %g "$socket") || exit 0
mode=$(stat -L -c %a "$socket") || exit 0

case $mode in
  *[2367]) warn "$socket is open to everyone on the machine (mode $mode), who can all become root on it: sudo chmod 660 $socket" ;;
esac
if [ -n "$SETUP_DOOD_SOCKET_GID" ] && [ "$gid" != "$SETUP_DOOD_SOCKET_GID" ]; then
  warn "the group of $socket is now $gid, and was $SETUP_DOOD_SOCKET_GID when the hooks were installed: sudo dood runner setup, then dood runner hook install"
fi
# Root needs no group, and an access list may let this very user in without one. Open to everyone, as said above, that
# is no sign of being well.
[ "$(id -u)" != 0 ] || exit 0
case $mode in
  *[2367]) ;;
  *) [ ! -w "$socket" ] || exit 0 ;;
esac
# Without a user, id tells this process's own groups, which stay as they were when the runner was started.
# With one, it tells those of a new login.
case " $(id -G) " in
  *" $gid "*) ;;
  *)
    case " $(id -G "$(id -un)" 2>/dev/null) " in
      *" $gid "*) warn "the runner was started before its user came into the group $gid: restart the runner" ;;
      *) warn "the runner's user $(id -un) is not in the group $gid of $socket: sudo dood runner setup" ;;
    esac
    ;;
esac
exit 0
