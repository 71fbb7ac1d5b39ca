import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { afterAll, describe, expect, inject, it, vi } from "vitest";
import { type Step, uses } from "../e2e/bed/action.ts";
import { type ContainerSpec, type ImageName, socketAt } from "../e2e/bed/containers.ts";
import { connect, execGroups, mainProcessResult, ownershipIn } from "../e2e/bed/kernel.ts";
import { Job, type JobSpec } from "../e2e/bed/runner.ts";
import { targetReport } from "../e2e/bed/target-report.ts";
import { type CaseOutcome, writeOutcomes } from "./outcome.ts";
import { giveSocketGroup, type Remedy, readRemedy } from "./remedy.ts";

const ENGINE = process.env["DOOD_ENGINE"] ?? "docker-20.10";
const SERVICE = "agent";

/** One situation: whose access is asked for, in which container. */
interface Case {
  readonly title: string;
  readonly kind: "service" | "job";
  readonly image: ImageName;
  /** `docker create`'s, of the container in question. */
  readonly options?: string;
  /** The action's inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The user of an exec; the container's own where absent. */
  readonly user?: string;
  /** What the container's root does before the action, as a shell's line; the socket's GID there is $1. */
  readonly prepare?: string;
}

const CASES: readonly Case[] = [
  { title: "a service as user `app`, Debian", kind: "service", image: "debian" },
  { title: "a service as user `app`, BusyBox", kind: "service", image: "busybox" },
  { title: "a service as user `app`, no shell in the image", kind: "service", image: "noshell" },
  {
    title: "a service as user `app`, no shell in the image, and `/var/run` a link",
    kind: "service",
    image: "distroless",
  },
  { title: "a service as a uid without an entry", kind: "service", image: "busybox", options: "--user 4711" },
  {
    title: "a service as a user who is named like the socket's group",
    kind: "service",
    image: "busybox",
    options: "--user 1002",
    prepare: "echo docker:x:1002:1002::/:/bin/sh >>/etc/passwd; echo docker:x:$1: >>/etc/group",
  },
  { title: "a service as `1001:1001`", kind: "service", image: "debian", options: "--user 1001:1001" },
  {
    title: "`user: app` in a job container that runs as root",
    kind: "job",
    image: "debian-cli",
    options: "--user root",
    inputs: { user: "app" },
    user: "app",
  },
];

/** What a test changes to carry a remedy out. */
interface Attempt {
  readonly options: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Where a service has the socket; by default at its usual place. */
  readonly mountAt?: string;
}

const outcomes: CaseOutcome[] = [];

describe(`on the engine ${ENGINE}`, () => {
  afterAll(async () => {
    const title = execFileSync("curl", [
      ...["-s", "--unix-socket", inject("bed").socket],
      "http://engine/version",
    ]).toString();
    const { Version, Components } = JSON.parse(title);
    const product = Components?.some(({ Name }: { Name: string }) => /podman/i.test(Name))
      ? "Podman"
      : "Docker";
    const short = String(Version).split("+")[0];
    await writeOutcomes({ engine: ENGINE, title: `${product} ${short}`, cases: outcomes });
  });

  it.each(CASES)("$title: gets access, or a refusal whose remedy works", async (one) => {
    await using carried = new AsyncDisposableStack();
    const refusals: { readonly code: string; readonly words: string }[] = [];
    let how: Attempt = { options: "", inputs: {} };
    for (;;) {
      const tried = await attempt(one, how);
      if (tried.kind === "granted") {
        outcomes.push({ title: one.title, refusals, access: tried.access, proof: tried.proof });
        return;
      }
      const { code, remedy, words } = readRemedy(tried.step);
      // Two things can stand in the way one after the other, but none twice: its remedy works.
      expect(
        refusals.map((refusal) => refusal.code),
        tried.step.log,
      ).not.toContain(code);
      refusals.push({ code, words });
      how = await carryOut(remedy, how, carried);
    }
  });

  it("a container that doesn't exist yet: gets the options that give it access, or a refusal whose remedy works", async () => {
    const title = "a container that doesn't exist yet";
    await using carried = new AsyncDisposableStack();
    let step = await detect({});
    const refusals: { readonly code: string; readonly words: string }[] = [];
    if (step.code !== 0) {
      const { code, remedy, words } = readRemedy(step);
      refusals.push({ code, words });
      const how = await carryOut(remedy, { options: "", inputs: {} }, carried);
      step = await detect(how.inputs);
      expect(step.code, step.log).toBe(0);
    }
    const proof = step.outputs["proof"] ?? "";
    outcomes.push({ title, refusals, access: await useOptions(step), proof });
  });
});

// The runner mounts the usual socket whatever DOCKER_HOST says (actions/runner#827).
if (ENGINE.endsWith("-rootless")) {
  it("another engine's socket, which a rootless one mounts: is refused, and the remedy works", async () => {
    const volumes = ["/var/run/docker.sock:/var/run/docker.sock"];
    const refused = await elsewhere({ image: "busybox", volumes });
    expect(refused).toMatchObject({ result: "failed", code: "socket-elsewhere", connects: "EACCES" });
    const [, volume = ""] = /volumes: \["([^"]+)"\]/.exec(refused.remedy) ?? [];
    const [, host = ""] = /DOCKER_HOST: "([^"]+)"/.exec(refused.remedy) ?? [];
    const served = await elsewhere({
      image: "busybox",
      volumes: [...volumes, volume],
      env: { DOCKER_HOST: host },
    });
    expect(served).toMatchObject({ result: "granted", connects: "connected" });
  });
}

/** What becomes of a service, and whether its user gets through to where it is told that its engine is. */
async function elsewhere(container: ContainerSpec) {
  await using job = await startJob({ services: { [SERVICE]: container } });
  const id = job.service(SERVICE);
  const report = targetReport(await uses(job), id);
  const path = container.env?.["DOCKER_HOST"]?.replace("unix://", "");
  return { ...report, connects: await connect(job.engine, id, path === undefined ? {} : { path }) };
}

type Attempted =
  | { readonly kind: "granted"; readonly step: Step; readonly access: string; readonly proof: string }
  | { readonly kind: "refused"; readonly step: Step };

/** Starts the case's job, runs the action, and asks the kernel who may connect before and after. */
async function attempt(one: Case, { options, inputs, mountAt }: Attempt): Promise<Attempted> {
  const container: ContainerSpec = {
    image: one.image,
    options: `${one.options ?? ""} ${options}`.trim(),
    ...(one.kind === "service" ? { volumes: [socketAt(mountAt)] } : {}),
  };
  const spec = one.kind === "service" ? { services: { [SERVICE]: container } } : { container };
  await using job = await startJob(spec);
  const id = one.kind === "service" ? job.service(SERVICE) : job.container;
  const who = one.user === undefined ? {} : { user: one.user };
  if (one.prepare !== undefined) {
    const { gid } = await ownershipIn(job.engine, id);
    const shell = ["sh", "-euc", one.prepare, "prepare", String(gid)];
    await job.engine.docker("exec", "--user", "0", id, ...shell);
  }
  const fromOutside = options.includes("--group-add");
  expect(await connect(job.engine, id, who)).toBe(fromOutside ? "connected" : "EACCES");

  const step = await uses(job, { with: { ...one.inputs, ...inputs } });
  if (step.code !== 0) {
    expect(await connect(job.engine, id, who), step.log).toBe("EACCES");
    return { kind: "refused", step };
  }
  expect(await connect(job.engine, id, who)).toBe("connected");
  expect(await execGroups(job.engine, id, one.user)).toContain((await ownershipIn(job.engine, id)).gid);
  if (one.kind === "service") {
    await vi.waitUntil(async () => (await mainProcessResult(job.engine, id)) === "connected", 15_000);
  }
  const [target] = JSON.parse(step.outputs["report"] ?? "{}").targets ?? [];
  return { kind: "granted", step, access: wayOf(target), proof: String(target?.proof ?? "unknown") };
}

function wayOf(target: { how?: string; group?: string; restarted?: boolean } | undefined): string {
  const how: Readonly<Record<string, string>> = {
    created: "group made and joined",
    joined: "group joined",
    realigned: "group realigned and joined",
    member: "member already",
  };
  const way = how[target?.how ?? ""] ?? "unknown";
  return target?.restarted === true ? `${way}, restarted` : way;
}

/** In a rootless engine the runner is of the engine's own user, who owns the socket. */
async function startJob(spec: JobSpec): Promise<Job> {
  const { uid } = await stat(inject("bed").socket);
  return Job.start({ ...spec, runnerUid: uid });
}

async function detect(inputs: Readonly<Record<string, string>>): Promise<Step> {
  await using job = await startJob({});
  return await uses(job, { with: inputs });
}

/** Makes a container with the options that the action gave out, and asks the kernel. */
async function useOptions(step: Step): Promise<string> {
  const options = step.outputs["container-options"] ?? "";
  expect(options).toMatch(/^(--userns=host )?--group-add \d+$/);
  const container: ContainerSpec = { image: "noshell", options, volumes: [socketAt()] };
  await using job = await startJob({ services: { [SERVICE]: container } });
  expect(await connect(job.engine, job.service(SERVICE))).toBe("connected");
  return `\`${options.replace(/\d+$/, "GID")}\``;
}

/** Does what the remedy says, on top of what was done already; `undo` takes it back. */
async function carryOut(remedy: Remedy, done: Attempt, undo: AsyncDisposableStack): Promise<Attempt> {
  switch (remedy.kind) {
    case "container-options":
      return { ...done, options: `${done.options} ${remedy.options}`.trim() };
    case "input":
      return { ...done, inputs: { ...done.inputs, [remedy.name]: remedy.value } };
    case "mount-at":
      return { ...done, mountAt: remedy.path };
    case "socket-group": {
      const entry = execFileSync("getent", ["group", remedy.group]).toString();
      undo.use(await giveSocketGroup(inject("bed").socket, Number(entry.split(":")[2]), remedy.mode));
      return done;
    }
  }
}
