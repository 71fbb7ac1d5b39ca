#!/bin/sh
# What the image docker:dind does before it starts its engine (moby hack/dind): control groups that can be written.
# The engine is the one that runs this container, whose /usr is mounted over the image's. The words that the runner
# adds, the image's own command, are left aside; with --answers it says whether that engine answers.
set -e
if [ "${1:-}" = --answers ]; then
  # shellcheck disable=SC2016
  exec perl -MIO::Socket::UNIX -e '
    my $engine = IO::Socket::UNIX->new("/var/run/docker.sock") or exit 1;
    $engine->print("GET /_ping HTTP/1.0\r\n\r\n");
    exit($engine->getline !~ / 200 /)'
fi
for point in $(awk '$3 ~ /^cgroup/ { print $2 }' /proc/mounts) /sys/fs/cgroup; do
  mount -o remount,bind,rw "$point"
done
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
  mkdir -p /sys/fs/cgroup/init
  xargs -rn1 </sys/fs/cgroup/cgroup.procs >/sys/fs/cgroup/init/cgroup.procs || :
  sed -e 's/ / +/g' -e 's/^/+/' </sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control
fi
# shellcheck disable=SC2086
exec dockerd --host unix:///var/run/docker.sock $ENGINE_ARGUMENTS --iptables=false --bridge=none --storage-driver=vfs
