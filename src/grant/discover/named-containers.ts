import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { DoodError, toDoodError } from "../../errors.ts";

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";

/** A container that the input `containers` names, and how people know it. */
export type Named = { readonly label: string; readonly container: ContainerFacts };

/**
 * The containers that an entry of the input `containers` names: by id, by exact name, or by a label filter.
 * @throws DoodError `container-not-found`, `container-ambiguous`, `input-invalid`
 */
export async function findNamed(engine: Engine, entry: string): Promise<readonly Named[]> {
  const [kind, ...rest] = entry.split("=");
  if (rest.length === 0) return [{ label: entry, container: await inspectNamed(engine, entry) }];
  const value = rest.join("=");
  if ((kind !== "label" && kind !== "compose") || value === "") throw malformed(entry);
  const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
  const ids = await engine.listByLabel(label);
  if (ids.length === 0) {
    throw new DoodError(
      "container-not-found",
      `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`,
      "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.",
    );
  }
  const found = await Promise.all(ids.map((id) => inspectIfThere(engine, id)));
  return found.flat().map((container) => ({ label: container.name, container }));
}

/** Skips a container that has disappeared since it was listed. */
async function inspectIfThere(engine: Engine, id: string): Promise<readonly ContainerFacts[]> {
  try {
    return [await engine.inspect(id)];
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-gone") return [];
    throw failure;
  }
}

async function inspectNamed(engine: Engine, entry: string): Promise<ContainerFacts> {
  if (!NAME.test(entry)) throw malformed(entry);
  let container: ContainerFacts;
  try {
    container = await engine.inspect(entry);
  } catch (failure) {
    const error = toDoodError(failure);
    if (/multiple|more than one|ambiguous/i.test(error.message)) throw ambiguous(entry, error);
    if (error.code !== "container-gone") throw error;
    throw new DoodError(
      "container-not-found",
      `there is no container \`${entry}\`, which the input \`containers\` names`,
      "Start it before this step, or correct the name: `docker ps` lists the running ones.",
      { cause: failure },
    );
  }
  // The engine takes a name before an id, and any unique beginning of an id: both too easily another container's.
  const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
  if (!meant) throw ambiguous(entry);
  return container;
}

function ambiguous(entry: string, cause?: unknown): DoodError {
  return new DoodError(
    "container-ambiguous",
    `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`,
    "Give the whole name, or the id as `docker ps` shows it.",
    { cause },
  );
}

function malformed(entry: string): DoodError {
  return new DoodError(
    "input-invalid",
    `\`${entry}\` in the input \`containers\` is no container`,
    "Give one a line: a name, an id, `label=key=value`, or `compose=project`.",
  );
}
