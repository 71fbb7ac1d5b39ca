import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Step, uses } from "./bed/action.ts";
import { type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

/** All that is asked about a container. An archive call is the dearest but for an exec. With nothing to write, nothing is written, and so nothing can be overwritten. */
const REQUESTS_FOR_A_MEMBER = [
  "GET archive /etc/group",
  "GET archive /etc/gshadow",
  "GET archive /etc/passwd",
  "GET exec json",
  "GET json",
  // Whether they are files: a pipe must never be opened.
  "HEAD archive /etc/group",
  "HEAD archive /etc/gshadow",
  "HEAD archive /etc/passwd",
  "POST exec",
  "POST exec start",
];
const REQUESTS_FOR_A_GRANT = [
  ...REQUESTS_FOR_A_MEMBER,
  "PUT archive /",
  // Whose they are now, and what was there really.
  "GET archive /etc/group",
  "GET archive /etc/group-",
  "GET archive /etc/gshadow",
  "GET archive /etc/gshadow-",
  "HEAD archive /etc/group",
  "HEAD archive /etc/group-",
  "HEAD archive /etc/gshadow",
  "HEAD archive /etc/gshadow-",
].toSorted();

/** Bytes of JavaScript that a run reads to find the engine and its group; half of it is dockerode and the toolkit. */
const MAX_BYTES_AT_START = 285_000;
/** Node's own modules that are loaded then, besides those that node itself loads to run nothing. */
const MAX_BUILTINS_AT_START = 50;
/** What costs most to load, and is not needed to find the engine and its group. */
const NEEDLESS_AT_START = [
  "crypto",
  "https",
  "tls",
  "zlib",
  "child_process",
  "perf_hooks",
  "timers/promises",
];

describe("the requests of a run", () => {
  let proxy: SocketProxy;
  let job: Job;
  beforeAll(async () => {
    proxy = await SocketProxy.start({ owner: { uid: 0, gid: 4711, mode: 0o660 } });
    const service = { image: "debian", volumes: [`${proxy.path}:/var/run/docker.sock`] } as const;
    job = await Job.start({ services: { one: service, two: service, three: service } });
  });
  afterAll(async () => {
    await job?.[Symbol.asyncDispose]();
    await proxy?.[Symbol.asyncDispose]();
  });

  it("are one for the engine, and the same few for each container", async () => {
    await grant(job, proxy);
    expect(about(proxy.requests, job.service("one"))).toEqual(REQUESTS_FOR_A_GRANT);
    expect(about(proxy.requests, job.service("two"))).toEqual(REQUESTS_FOR_A_GRANT);
    expect(about(proxy.requests, job.service("three"))).toEqual(REQUESTS_FOR_A_GRANT);
    // The pings are those of the containers' own users: the proof.
    const others = proxy.requests.filter(({ path }) => !/^\/(containers\/|exec\/|_ping$)/.test(path));
    expect(others.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /info"]);
  });

  it("are never printed, whatever DEBUG says: an exec's environment may hold secrets", async () => {
    const step = await uses(job, { with: { socket: proxy.path }, env: { DEBUG: "*" } });
    expect(step.code, step.log).toBe(0);
    expect(step.log).not.toMatch(/modem|Sending|Received/);
  });

  it("are fewer where the users are in the group already", async () => {
    proxy.requests.length = 0;
    await grant(job, proxy);
    expect(about(proxy.requests, job.service("one"))).toEqual(REQUESTS_FOR_A_MEMBER);
  });
});

async function grant(job: Job, proxy: SocketProxy): Promise<void> {
  const step = await uses(job, { with: { socket: proxy.path, "restart-services": "never" } });
  expect(step.code, step.log).toBe(0);
}

/** What was asked about a container: each kind once, as an exec that hasn't ended yet is asked about again. */
function about(requests: readonly ProxiedRequest[], container: string): readonly string[] {
  const own = requests.filter(({ path }) => path.startsWith(`/containers/${container}/`));
  const titles = own.map(({ method, path, query }) => {
    const at = query.has("path") ? ` ${query.get("path")}` : "";
    return `${method} ${path.split("/").at(-1)}${at}`;
  });
  const execs = requests.filter(({ method, path }) => method === "POST" && path.endsWith(`/start`)).length;
  const made = requests.filter(({ method, path }) => method === "POST" && path.endsWith(`/exec`)).length;
  expect(execs).toBe(made);
  const ofExecs = titles.includes("POST exec") ? ["POST exec start", "GET exec json"] : [];
  return [...titles, ...ofExecs].toSorted();
}

describe("a start", () => {
  let loaded: Loaded;
  beforeAll(async () => {
    await using job = await Job.start({});
    loaded = await watch(job);
  });

  it("reads no more of the bundle than what finds the engine and its group", () => {
    const { bundle } = loaded;
    const bytes = bundle.reduce((sum, { size }) => sum + size, 0);
    console.info(`${bytes} bytes: ${bundle.map(({ name, size }) => `${name} ${size}`).join(", ")}`);
    expect(bundle.length).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES_AT_START);
  });

  it("loads few of node's own modules, and none of the dear ones", () => {
    const { builtins } = loaded;
    console.info(`${builtins.length} of node's own modules`);
    expect(NEEDLESS_AT_START.filter((name) => builtins.includes(name))).toEqual([]);
    expect(builtins.length).toBeLessThanOrEqual(MAX_BUILTINS_AT_START);
  });
});

interface Loaded {
  /** Files of dist, with their bytes. */
  readonly bundle: readonly { readonly name: string; readonly size: number }[];
  readonly builtins: readonly string[];
}

/** A run without containers, and what node has loaded for it by its end. */
async function watch(job: Job): Promise<Loaded> {
  const report = join(job.folders.temp, "loaded.json");
  const watcher = join(job.folders.temp, "watcher.cjs");
  await writeFile(watcher, WATCHER);
  const step: Step = await uses(job, { env: { NODE_OPTIONS: `--require=${watcher}`, LOADED: report } });
  expect(step.code, step.log).toBe(0);
  return JSON.parse(await readFile(report, "utf8"));
}

/** The compiled files are asked for by their URL; nothing but what the watcher itself needs is loaded before them. */
const WATCHER = `
const { registerHooks } = require("node:module");
const fs = require("node:fs");
const bundle = [];
registerHooks({ load(url, context, next) {
  const path = url.startsWith("file:") ? new URL(url).pathname : "";
  if (path !== "") bundle.push({ name: path.split("/").at(-1), size: fs.statSync(path).size });
  return next(url, context);
} });
const before = new Set(process.moduleLoadList);
process.on("exit", () => {
  const builtins = process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith("NativeModule "));
  fs.writeFileSync(process.env.LOADED, JSON.stringify({ bundle, builtins: builtins.map((name) => name.slice(13)) }));
});
`;
