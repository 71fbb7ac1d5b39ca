import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { ContainerSpec } from "./containers.ts";
import { Engine } from "./engine.ts";
import type { Bed } from "./setup.ts";

const ENTRYPOINT = join(import.meta.dirname, "nested-engine.sh");

/** All that --privileged gives and an engine needs, for a machine that can't give a container each capability. */
const INSTEAD_OF_PRIVILEGED = [
  ...["SYS_ADMIN", "NET_ADMIN", "SYS_PTRACE"].map((capability) => `--cap-add ${capability}`),
  "--security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined",
  "--device-cgroup-rule 'a *:* rwm'",
].join(" ");

export interface NestedEngineSpec {
  /** Arguments of dockerd besides. */
  readonly arguments: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

/** A service that is an engine itself, as the image docker:dind: waited for until it answers. */
export async function nestedEngine(bed: Bed, spec: NestedEngineSpec): Promise<ContainerSpec> {
  const health = '--health-cmd "/engine --answers" --health-interval 200ms --health-retries 300';
  const privilege = (await canBePrivileged(bed)) ? "--privileged" : INSTEAD_OF_PRIVILEGED;
  return {
    image: "debian",
    options: `--user root ${privilege} --entrypoint /engine ${health}`,
    volumes: [`${ENTRYPOINT}:/engine:ro`, "/usr:/usr:ro", "/var/lib/docker", ...(spec.volumes ?? [])],
    env: { ENGINE_ARGUMENTS: spec.arguments },
    ...(spec.ports === undefined ? {} : { ports: spec.ports }),
  };
}

let privileged: Promise<boolean> | undefined;

/** Docker before 23.0 gives such a container each capability that the kernel knows, or fails. */
function canBePrivileged({ socket, tag, label }: Bed): Promise<boolean> {
  const image = `dood-test/noshell:${tag}`;
  const asRoot = ["--rm", "--privileged", "--user", "0", "--label", label, "--network", "none"];
  privileged ??= new Engine(socket)
    .run(["run", ...asRoot, image, "/probe", "groups"])
    .then(({ code }) => code === 0);
  return privileged;
}

/** A named volume, which goes when it is disposed of. */
export async function makeVolume(bed: Bed): Promise<AsyncDisposable & { readonly name: string }> {
  const engine = new Engine(bed.socket);
  const name = `dood-test-${randomBytes(6).toString("hex")}`;
  await engine.docker("volume", "create", "--label", bed.label, name);
  return { name, [Symbol.asyncDispose]: async () => void (await engine.docker("volume", "rm", name)) };
}
