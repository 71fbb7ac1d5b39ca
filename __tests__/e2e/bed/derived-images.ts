import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Engine } from "./engine.ts";
import type { Bed } from "./setup.ts";

/**
 * The bed's images with more in them: the docker CLI, sudo for their user app without a password, or root as their user.
 * `node-alpine` stands for the official image node:24-alpine.
 */
export type DerivedImageName =
  | "debian-root"
  | "debian-sudo"
  | "busybox-cli"
  | "busybox-root"
  | "busybox-sudo"
  | "node-alpine"
  | "docker-cli"
  | "actions-runner"
  | "ubuntu-latest";

const DOCKERFILE = join(import.meta.dirname, "images/derived.Dockerfile");
const RECIPE_LABEL = "dood-test.recipe";

/** Makes images that the engine lacks, with the bed's tag. Takes half a minute the first time. */
export async function makeDerivedImages(bed: Bed, names: readonly DerivedImageName[]): Promise<void> {
  const engine = new Engine(bed.socket);
  const recipe = createHash("sha256")
    .update(await readFile(DOCKERFILE))
    .digest("hex");
  const recipeOf = ["image", "inspect", "--format", `{{index .Config.Labels "${RECIPE_LABEL}"}}`];
  for (const name of names) {
    const image = `dood-test/${name}:${bed.tag}`;
    if ((await engine.run([...recipeOf, image])).stdout.trim() === recipe) continue;
    const context = join(bed.externals, "node24/bin");
    const options = ["--quiet", "--network", "host", "--build-arg", `TAG=${bed.tag}`, "--target", name];
    const names = ["--label", `${RECIPE_LABEL}=${recipe}`, "--tag", image];
    await engine.docker("buildx", "build", ...options, ...names, "--file", DOCKERFILE, context);
  }
}
