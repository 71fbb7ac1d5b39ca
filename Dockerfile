# The sidecar's image. It lies here, not in sidecar/, because the runner's build context is the folder that holds
# the Dockerfile, and the context has to hold dist/ (.dockerignore leaves nothing else in it).
FROM node:24-alpine@sha256:d32cdf619f63fe0471182d08996dd516c6275bb5fd31ae06e55a570bd9e1ad43
COPY package.json /setup-dood/
COPY sidecar /setup-dood/sidecar
COPY dist /setup-dood/dist
ENTRYPOINT ["/setup-dood/sidecar/main.js"]
