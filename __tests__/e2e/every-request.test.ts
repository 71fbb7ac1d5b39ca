import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type StepOptions, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { type ContainerSpec, socketAt } from "./bed/containers.ts";
import { type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job, type JobSpec } from "./bed/runner.ts";

const bed = inject("bed");
const PROJECT = "com.docker.compose.project";

const record = () => SocketProxy.start({ owner: { uid: 0, gid: 4711, mode: 0o660 } });
const mounted = ({ path }: SocketProxy) => [`${path}:/var/run/docker.sock`];

/** Asserts that each request was about one of these containers, or asked for the containers of one label. */
async function expectOnly(
  proxy: SocketProxy,
  allowed: readonly string[],
  labels: readonly string[] = [],
): Promise<void> {
  const { requests } = proxy;
  expect(requests.length).toBeGreaterThan(0);
  const strange = requests.filter((request) => !isAbout(request, allowed, labels));
  expect(strange.map(({ method, path, query }) => `${method} ${path}?${query}`)).toEqual([]);
  const execs = new Set(requests.flatMap(({ path }) => /^\/exec\/([^/]+)\//.exec(path)?.[1] ?? []));
  for (const exec of execs) expect(allowed).toContain(await containerOf(proxy, exec));
  console.info(`${requests.length} requests, ${execs.size} commands, all in containers of the run`);
}

function isAbout(
  { method, path, query }: ProxiedRequest,
  allowed: readonly string[],
  labels: readonly string[],
) {
  if (["/info", "/version", "/_ping"].includes(path)) return true;
  if (/^\/exec\/[0-9a-f]{64}\/(start|json)$/.test(path)) return true;
  if (path === "/containers/json") {
    const filters = JSON.parse(query.get("filters") ?? "{}");
    return (
      method === "GET" &&
      labels.some((label) => JSON.stringify(filters) === JSON.stringify({ label: [label] }))
    );
  }
  // Which labels a container has from its image alone.
  if (method === "GET" && /^\/images\/sha256:[0-9a-f]{64}\/json$/.test(decodeURIComponent(path))) {
    return labels.length > 0;
  }
  const [, container = ""] =
    /^\/containers\/([^/]+)\/(json|archive|top|exec|restart|start)$/.exec(path) ?? [];
  return allowed.includes(container);
}

async function containerOf(proxy: SocketProxy, exec: string): Promise<unknown> {
  return (await proxy.answerOf({ path: `/exec/${exec}/json` }))["ContainerID"];
}

const run = async (job: Job, options: StepOptions): Promise<void> => {
  const step = await uses(job, { ...options, with: { ...options.with, cleanup: "always" } });
  expect(annotations(step, "error")).toEqual([]);
  expect(step.code, step.log).toBe(0);
  expect(step.outputs).toMatchObject({ changed: "true" });
  expect((await step.post()).code).toBe(0);
};

describe("every request of a run, main and post,", () => {
  /** Another job's containers on the same machine, which mount the socket too. */
  let other: Job;
  beforeAll(async () => {
    const agent: ContainerSpec = { image: "busybox", volumes: [socketAt()] };
    other = await Job.start({ container: { image: "debian" }, services: { agent } });
  });
  afterAll(() => other?.[Symbol.asyncDispose]());

  it("is about the job's own services, in a job on the runner", async () => {
    await using proxy = await record();
    const agent: ContainerSpec = { image: "debian-cli", volumes: mounted(proxy) };
    await using job = await Job.start({ services: { agent, plain: { image: "busybox" } } });
    await run(job, { with: { socket: proxy.path } });
    await expectOnly(proxy, [job.service("agent"), job.service("plain")]);
  });

  it("is about the job container and its services, in a container job", async () => {
    await using proxy = await record();
    const volumes = mounted(proxy);
    const spec: JobSpec = {
      container: { image: "debian-cli", options: "--user root", withoutSocket: true, volumes },
      services: { agent: { image: "busybox", volumes } },
    };
    await using job = await Job.start(spec);
    await run(job, { with: { user: "app" } });
    await expectOnly(proxy, [job.container, job.service("agent")]);
  });

  it("is about the named containers, and asks for others by their label alone", async () => {
    await using proxy = await record();
    await using job = await Job.start({});
    const image = `dood-test/busybox:${bed.tag}`;
    const start = (...more: readonly string[]) =>
      job.run("--network", "none", "--volume", `${proxy.path}:/var/run/docker.sock`, ...more, image);
    const team = `team=${job.bed.label.replace("=", "-")}-${Date.now()}`;
    const project = `shop-${Date.now()}`;
    const name = `named-${Date.now()}`;
    const ids = [
      await start("--name", name),
      await start(),
      await start("--label", team),
      await start("--label", `${PROJECT}=${project}`),
    ];
    const byId = ids[1] ?? "";
    const containers = [name, byId.slice(0, 12), `label=${team}`, `compose=${project}`].join("\n");
    await run(job, { with: { socket: proxy.path, containers } });
    await expectOnly(proxy, [...ids, name, byId.slice(0, 12)], [team, `${PROJECT}=${project}`]);
  });

  it("is about no container at all in a job that has none", async () => {
    await using proxy = await record();
    await using job = await Job.start({});
    const step = await uses(job, { with: { socket: proxy.path } });
    expect(step.code, step.log).toBe(0);
    expect((await step.post()).code).toBe(0);
    await expectOnly(proxy, []);
  });
});
