import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { snapshot } from "./bed/kernel.ts";
import { type Fault, type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const GIGABYTE = 2 ** 30;
const MEGABYTES = 2 ** 20;
/** Three times what a run takes, and far less than what any of these would fill. */
const MOST_MEMORY = 250 * MEGABYTES;

const folder = mkdtempSync(join(tmpdir(), "dood-memory-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Variables by which the action's own process leaves the most memory that it held in a file, in kilobytes. */
function measured(name: string): { readonly env: Readonly<Record<string, string>>; most(): number } {
  const file = join(folder, name);
  const hook = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` },
    most: () => Number(readFileSync(file, "utf8")) * 1024,
  };
}

/** The bits of Go's os.FileMode that tell what a file is. */
const GO_MODE = { file: 0, link: 2 ** 27, device: 2 ** 26, folder: 2 ** 31 } as const;

interface Answer {
  readonly stat?: { readonly size?: number; readonly mode?: number; readonly linkTarget?: string };
  readonly body: Iterable<Buffer> | AsyncIterable<Buffer>;
}

/** 512 bytes as ustar has them (tar(5)), for what a packer refuses to say; a type is one letter. */
function headerOf(name: string, type: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const fields = [
    [0, name],
    [100, "0000644\0"],
    [108, "0000000\0"],
    [116, "0000000\0"],
    [124, `${size.toString(8).padStart(11, "0")} `],
    [136, "00000000000 "],
    [148, "        "],
    [156, type],
    [257, "ustar\x0000"],
  ] as const;
  for (const [at, text] of fields) block.write(text, at);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

/** An entry that is said to have a size, and that many zeros. */
function* entry(name: string, type: string, size: number): Generator<Buffer> {
  yield headerOf(name, type, size);
  const chunk = Buffer.alloc(2 ** 16);
  for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
}

type Entry = Parameters<ReturnType<typeof pack>["entry"]>[0];

/** An archive of one entry, whole. */
async function* only(header: Entry, text = ""): AsyncGenerator<Buffer> {
  const archive = pack();
  archive.entry(header, text);
  archive.finalize();
  for await (const chunk of archive) yield chunk as Buffer;
}

const GROUP = "root:x:0:\ndocker:x:999:app\n";
const HOSTILE: readonly (readonly [string, Answer])[] = [
  ["a gigabyte, as the engine says", { stat: { size: GIGABYTE }, body: entry("group", "0", GIGABYTE) }],
  ["a gigabyte, of which the engine says nothing", { body: entry("group", "0", GIGABYTE) }],
  ["a sparse file", { body: entry("group", "S", GIGABYTE) }],
  ["a gigabyte of attributes", { body: entry("pax", "x", GIGABYTE) }],
  ["a gigabyte of a name", { body: entry("long", "L", GIGABYTE) }],
  ["a file that lies elsewhere", { body: only({ name: "../../etc/group" }, GROUP) }],
  ["a file by an absolute path", { body: only({ name: "/etc/group" }, GROUP) }],
  ["another file", { body: only({ name: "shadow" }, GROUP) }],
  ["a link", { body: only({ name: "group", type: "symlink", linkname: "/etc/shadow" }) }],
  ["a second name", { body: only({ name: "group", type: "link", linkname: "../../etc/shadow" }) }],
  ["a device", { body: only({ name: "group", type: "character-device" }) }],
  ["a device, as the engine says", { stat: { mode: GO_MODE.device }, body: only({ name: "group" }, GROUP) }],
  ["a pipe", { body: only({ name: "group", type: "fifo" }) }],
  [
    "a link to a name with a command in it",
    { stat: { mode: GO_MODE.link, linkTarget: "/x\n::error::y" }, body: [] },
  ],
  ["a folder", { stat: { mode: GO_MODE.folder }, body: only({ name: "group", type: "directory" }) }],
  ["links without an end", { stat: { mode: GO_MODE.link, linkTarget: "../../../etc/group" }, body: [] }],
  ["an empty archive", { body: [Buffer.alloc(1024)] }],
  ["no archive", { body: [Buffer.alloc(4096, "x")] }],
];

describe("an engine that gives for /etc/group", () => {
  let answer: Answer = { body: [] };
  let proxy: SocketProxy;
  let job: Job;
  let before: unknown;

  beforeAll(async () => {
    const owner = { uid: 0, gid: 4711, mode: 0o660 };
    const isAsked = ({ method, path, query }: ProxiedRequest) =>
      (method === "GET" || method === "HEAD") &&
      path.endsWith("/archive") &&
      query.get("path") === "/etc/group";
    proxy = await SocketProxy.start({
      owner,
      fault: (request) => (isAsked(request) ? serve(answer) : undefined),
    });
    job = await Job.start({
      services: { agent: { image: "busybox", volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    before = await snapshot(job.engine, job.service("agent"));
  });
  afterAll(async () => {
    await job?.[Symbol.asyncDispose]();
    await proxy?.[Symbol.asyncDispose]();
  });

  it.each(HOSTILE)("%s is refused: nothing is written, and little memory taken", async (title, hostile) => {
    answer = hostile;
    const memory = measured(title.replaceAll(/\W/g, "-"));
    const step = await uses(job, { with: { socket: proxy.path }, env: memory.env });
    expect(step.code, step.log).toBe(1);
    const [error] = annotations(step, "error");
    expect(["account-file-unusable", "engine-failed"]).toContain(error?.code);
    expect(error?.message).toContain("/etc/group");
    expect(memory.most()).toBeLessThan(MOST_MEMORY);
    expect(proxy.requests.filter(({ method }) => method === "PUT")).toEqual([]);
    expect(await snapshot(job.engine, job.service("agent"))).toEqual(before);
  });
});

function serve({ stat, body }: Answer): Fault {
  const told = {
    name: "group",
    size: GROUP.length,
    mode: 0o644,
    mtime: "2026-01-01T00:00:00Z",
    linkTarget: "",
  };
  const header = Buffer.from(JSON.stringify({ ...told, ...stat })).toString("base64");
  const headers = { "content-type": "application/x-tar", "x-docker-container-path-stat": header };
  return { kind: "serve", status: 200, headers, body };
}

describe("a command whose output is as long as a quarter of a gigabyte", () => {
  it("is heard to its end in little memory", async () => {
    const volumes = [socketAt()];
    await using job = await Job.start({ services: { agent: { image: "debian-cli", volumes } } });
    const memory = measured("output");
    const command = `head -c ${GIGABYTE / 4} /dev/zero; echo ended; false`;
    const step = await uses(job, { with: { "verify-command": command }, env: memory.env });
    expect(step.code, step.log).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "proof-failed" }]);
    expect(memory.most()).toBeLessThan(MOST_MEMORY);
  });
});

describe("a command whose output never ends", () => {
  it("is given up at its deadline, in little memory", async () => {
    const volumes = [socketAt()];
    await using job = await Job.start({ services: { agent: { image: "debian-cli", volumes } } });
    const memory = measured("endless");
    const step = await uses(job, { with: { "verify-command": "cat /dev/zero" }, env: memory.env });
    expect(step.code, step.log).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "proof-silent" }]);
    expect(memory.most()).toBeLessThan(MOST_MEMORY);
  });
});
