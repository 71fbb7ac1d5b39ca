# Images on top of those that `build` makes, for the tests of container jobs. Build with --network host.
# The stages that need the network come last: an engine in a network of its own can make the others.
ARG TAG
FROM dood-test/debian-cli:${TAG} AS debian-cli

FROM dood-test/busybox-node:${TAG} AS busybox-cli
COPY --from=debian-cli /usr/bin/docker /usr/bin/docker

FROM debian-cli AS debian-root
USER root

FROM busybox-cli AS busybox-root
USER root

# Stands for the official image node:24-alpine, which is nowhere to be pulled from: its node lies in the same place.
FROM dood-test/busybox-node:${TAG} AS node-alpine
USER root
COPY node /usr/local/bin/node
CMD ["node"]

# These stand for the images of the example workflows. act runs actions with the node of the image.
# docker:28-cli
FROM busybox-cli AS docker-cli
USER root
COPY node /usr/local/bin/node

# The machine ubuntu-latest, which act makes of an image.
FROM debian-cli AS ubuntu-latest
USER root
COPY node /usr/local/bin/node

FROM debian-cli AS debian-sudo
USER root
RUN apt-get -qq update \
 && apt-get -qq install --no-install-recommends sudo \
 && rm -rf /var/lib/apt/lists/* \
 && echo 'app ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/app
USER app

# All that sudo and its modules load, under /export.
FROM debian-sudo AS sudo-export
USER root
RUN set -e; mkdir /export; cd /; \
    modules="$(ls -d lib/*-linux-gnu/security)"; \
    files="usr/bin/sudo $(ls -d usr/libexec/sudo/*.so*) $modules/pam_permit.so"; \
    libraries="$(ldd $files | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' | sort -u)"; \
    tar -chf - $files $libraries etc/sudoers etc/sudoers.d | tar -xf - -C /export; \
    mkdir /export/etc/pam.d /export/var /export/var/lib; \
    for kind in auth account session; do echo "$kind required pam_permit.so"; done >/export/etc/pam.d/sudo

FROM busybox-cli AS busybox-sudo
COPY --from=sudo-export /export /

# ghcr.io/actions/actions-runner: its user is runner, whom it puts in a group docker with a GID of its own.
FROM debian-sudo AS actions-runner
USER root
RUN usermod --login runner app \
 && groupadd --gid 123 docker \
 && usermod --append --groups docker runner \
 && mv /etc/sudoers.d/app /etc/sudoers.d/runner \
 && sed -i s/app/runner/ /etc/sudoers.d/runner
COPY node /usr/local/bin/node
USER runner
