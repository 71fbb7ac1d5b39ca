# What people write in a `run:` step instead, as fast as it gets in shell: one exec as root and one as the user for
# each container. Takes the containers as arguments; CHECK=false leaves the check out.
set -euo pipefail
gid="$(stat -c %g "$SOCKET")"
for container in "$@"; do
  docker exec -u root "$container" sh -c "groupadd -g $gid docker && usermod -aG docker app"
  if [ "$CHECK" = true ]; then docker exec -u app "$container" docker version >/dev/null; fi
done
