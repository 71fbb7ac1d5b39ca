const { DOCKER_HOST: ofJob = "", INPUT_SOCKET: input = "" } = process.env;
// An address holds here too: the runner starts this container on the job's network.
if (!ofJob.startsWith("tcp://")) {
  // The runner mounts the engine's socket here, whatever the job says of DOCKER_HOST or of a docker context: those
  // name places of the runner's machine or of the job container (actions/runner ContainerActionHandler.cs).
  process.env.DOCKER_HOST = "unix:///var/run/docker.sock";
  if (input === "")
    process.env.SETUP_DOOD_ENGINE_ORIGIN = "where the runner mounts it into every Docker action";
  if (ofJob.startsWith("unix://")) process.env.SETUP_DOOD_JOB_SOCKET = ofJob.slice("unix://".length);
}
process.env.SETUP_DOOD_SIDECAR = "true";
