// The runner mounts the engine's socket here, whatever the job says of DOCKER_HOST or of a docker context: those
// name places of the runner's machine or of the job container (actions/runner ContainerActionHandler.cs).
process.env.DOCKER_HOST = "unix:///var/run/docker.sock";
process.env.SETUP_DOOD_SIDECAR = "true";
