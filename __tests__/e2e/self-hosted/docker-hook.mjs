// Does with docker what the official hook does first of all (runner-container-hooks packages/docker): makes the job
// container of `prepare_job`, says so in the response file, and removes it for `cleanup_job`.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import parseCommandLine from "string-argv";

const { command, responseFile, args, state } = JSON.parse(readFileSync(0, "utf8"));
const docker = (line) =>
  execFileSync("docker", parseCommandLine(line.join(" ")), { encoding: "utf8" }).trim();

if (command === "prepare_job") {
  const { image, createOptions, systemMountVolumes } = args.container;
  const volumes = systemMountVolumes.map((one) => `--volume=${one.sourceVolumePath}:${one.targetVolumePath}`);
  docker(["pull", image]);
  const id = docker([
    "create",
    createOptions ?? "",
    ...volumes,
    "--entrypoint",
    "tail",
    image,
    "-f",
    "/dev/null",
  ]);
  docker(["start", id]);
  const response = { state: { container: id }, context: { container: { id } }, isAlpine: false };
  writeFileSync(responseFile, JSON.stringify(response));
} else if (command === "cleanup_job") {
  docker(["rm", "--force", state.container]);
}
