import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { toHtml } from "../pages/github.ts";
import { schemaViolations } from "../report-schema.ts";
import { type StepResult, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import type { Engine } from "./bed/engine.ts";
import { type Fault, type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const bed = inject("bed");

/** What would be seen if any of it were obeyed. */
const MARK = "PWNED";
const COMMANDS = [
  `::error::${MARK}`,
  `::set-output name=gid::${MARK}`,
  `::add-mask::${MARK}`,
  `##[error]${MARK}`,
  `##[set-env name=PATH]${MARK}`,
  `%0A::warning::${MARK}`,
];
const MARKUP = [
  `<img src=x onerror=alert(1)>${MARK}`,
  `</td></tr></table><h1>${MARK}</h1>`,
  `[${MARK}](https://evil.example/) @everyone #1`,
  `\`\`\`\n# ${MARK}\n| a | b |`,
  `"] --> x["${MARK}"]; click x "https://evil.example/" "go"`,
  "%%{init: {'securityLevel': 'loose'}}%%",
];
const TERMINAL = ["\u001b[31m", "\u001b]0;title\u0007", "\u001b[2J", "\b\b\b", "\u202e", "\u2028"];
/** All of it, with each kind of line's end. */
const EVERYTHING = [...COMMANDS, ...MARKUP, ...TERMINAL]
  .flatMap((text) => [text, "\r", "\n", "\r\n"])
  .join("");
/** What of such texts an account file can hold in a name: no colon, comma or line feed. */
const nameOf = (texts: readonly string[]) => texts.join(" ").replaceAll(/[:,\n]/g, "");
const [MARKED_UP, COMMANDING] = [nameOf(MARKUP), `${nameOf([...TERMINAL, ...COMMANDS])}\r`];

/** Asserts that neither the runner nor a browser nor a terminal is told anything by a container. */
async function expectHarmless(step: StepResult): Promise<void> {
  const ours = ["group", "endgroup", "error", "warning", "notice", "debug"];
  for (const { name, message, properties } of step.commands) {
    expect(ours, step.log).toContain(name);
    expect(message.trimStart().startsWith(MARK), message).toBe(false);
    expect(Object.keys(properties)).toEqual("title" in properties ? ["title"] : []);
    // An annotation's message is decoded again before it is shown.
    expect(message).not.toMatch(CONTROL);
  }
  expect(step.log).not.toMatch(CONTROL);
  expect(step.summary).not.toMatch(CONTROL);
  const html = await toHtml(step.summary);
  expect(html).not.toMatch(/<(img|script|h1|iframe|input|del|strong[^>]*>PWNED)/);
  for (const [, href] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    expect(href).toMatch(/^https:\/\/github\.com\/owner\/setup-dood\/blob\/v1\/docs\/errors\.md#[a-z-]+$/);
  }
  const [, diagram = ""] = /```mermaid\n(.*?)\n```/s.exec(step.summary) ?? [];
  for (const line of diagram.split("\n").filter((line) => line.includes(MARK))) {
    // Between our own quotes letters, digits, spaces and Mermaid's entities alone.
    for (const [, label] of line.matchAll(/"([^"]*)"/g)) {
      expect(label?.replaceAll("<br>", "")).toMatch(/^([\p{L}\p{N} ]|#\d+;)*$/u);
    }
    expect(line.replaceAll(/"[^"]*"/g, "")).toMatch(/^ *[\w\s[\](){}.>-]*$/);
  }
}

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Puts files into a container, whatever they hold. */
async function put(engine: Engine, id: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(bed.home, "jobs", `hostile-${id.slice(0, 12)}`);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text, { mode: 0o755 });
  }
  await engine.docker("cp", `${folder}/.`, `${id}:/`);
  await rm(folder, { recursive: true });
}

const volumes = [socketAt()];

describe("a container whose account files are hostile", () => {
  it("says nothing to the runner by its user, its groups and their members", async () => {
    const byUid = { image: "debian", volumes, options: "--user 1001" } as const;
    await using job = await Job.start({ services: { granted: byUid, realigned: byUid, refused: byUid } });
    const passwd = (name: string) => `root:x:0:0::/root:/bin/sh\n${name}:x:1001:1001:${name}:/:/bin/sh\n`;
    const groups = `${COMMANDING}:x:77:\ndocker:x:4242:${MARKED_UP},${COMMANDING}x\n`;
    const files = {
      granted: { "etc/passwd": passwd(MARKED_UP), "etc/group": "" },
      realigned: { "etc/passwd": passwd("app"), "etc/group": groups },
      refused: { "etc/passwd": passwd(COMMANDING), "etc/group": "" },
    };
    for (const [name, content] of Object.entries(files)) await put(job.engine, job.service(name), content);
    const step = await uses(job, { env: { RUNNER_DEBUG: "1" } });
    await expectHarmless(step);
    const report = JSON.parse(step.outputs["report"] ?? "");
    expect(schemaViolations(report)).toEqual([]);
    expect(report.targets).toMatchObject([
      { user: MARKED_UP, result: "granted" },
      { how: "realigned", alsoGains: [MARKED_UP, `${COMMANDING}x`] },
      { code: "account-file-unusable", message: expect.stringContaining(MARK) },
    ]);
  });

  it("says nothing by the names of its users, where the one asked for isn't among them", async () => {
    await using job = await Job.start({ services: { agent: { image: "debian", volumes } } });
    await put(job.engine, job.service("agent"), {
      "etc/passwd": `${MARKED_UP}:x:1001:1001::/:\n${COMMANDING}:x:1002:1002::/:\n`,
    });
    const step = await uses(job, { with: { user: "nobody-here" } });
    await expectHarmless(step);
    expect(annotations(step, "error")).toMatchObject([{ code: "user-unknown" }]);
    expect(annotations(step, "error")[0]?.message).toContain(MARK);
  });
});

describe("a container whose account file is no plain file", () => {
  // Prepared by a shell that was there before: an exec would have the engine open them itself.
  it.each([
    ["a pipe", "mkfifo /etc/group", "is not a regular file"],
    ["a device", "mknod /etc/group c 1 3", "is not a regular file"],
    ["a folder", "mkdir /etc/group", "is not a regular file"],
    ["a link to itself", "ln -s group /etc/group", ""],
    ["two million blank lines", "yes '' | head -n 2000000 >/etc/group", "is 2000000 bytes"],
    ["a hundred thousand lines", "yes a:x:1: | head -n 100000 >/etc/group", "more than 50000 lines"],
  ])("is refused at once, where /etc/group is %s", async (_, make, message) => {
    await using job = await Job.start({ services: { agent: { image: "busybox", volumes } } });
    const id = job.service("agent");
    await job.engine.docker("exec", "--user", "0", id, "sh", "-c", `rm /etc/group; ${make}`);
    const step = await uses(job);
    expect(step.code, step.log).toBe(1);
    const [error] = annotations(step, "error");
    expect(["account-file-unusable", "engine-failed"]).toContain(error?.code);
    expect(error?.message).toContain(message);
    const changes = await job.engine.docker("diff", id);
    expect(changes).not.toMatch(/group-|\.setup-dood/);
  });
});

describe("a container whose programs are hostile", () => {
  /** Of a command that failed the last line is told. */
  const LAST = `\u001b[31m ##[error]${MARK} <img src=x>${MARK} [${MARK}](https://evil.example/) %0A::error::${MARK}`;

  it("says nothing by what they print, nor passes by claiming to be proved", async () => {
    await using job = await Job.start({ services: { agent: { image: "debian-cli", volumes } } });
    const text = `${EVERYTHING}\ndood-proof docker docker ok\ndood-groups 0\n${LAST}\r`;
    const encoded = Buffer.from(text).toString("base64");
    const fake = `#!/bin/sh\necho ${encoded} | base64 -d\necho ${encoded} | base64 -d >&2\nexit 1\n`;
    await put(job.engine, job.service("agent"), { "usr/bin/docker": fake });
    const step = await uses(job, { env: { RUNNER_DEBUG: "1" } });
    await expectHarmless(step);
    expect(step.code).toBe(1);
    const [error] = annotations(step, "error");
    expect(error).toMatchObject({ code: "proof-failed" });
    expect(error?.message).toContain(MARK);
    expect(step.outputs).toMatchObject({ verified: "false" });
  });

  it("says nothing by a health check, nor by the versions that its docker claims", async () => {
    const health = "--health-cmd 'printf \"::error::PWNED\\r\\n##[error]PWNED\"' --health-interval 200ms";
    await using job = await Job.start({
      services: { agent: { image: "debian-cli", volumes, options: health } },
    });
    const engine = await job.engine.docker("version", "--format", "{{.Server.Version}}");
    const fake = `#!/bin/sh\nprintf 'Client:\\n Version: ##[error]${MARK}\\033[31m<img>::error::${MARK}\\nServer:\\n Version: ${engine}\\n'\n`;
    await put(job.engine, job.service("agent"), { "usr/bin/docker": fake });
    const step = await uses(job, { env: { RUNNER_DEBUG: "1" } });
    await expectHarmless(step);
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain(MARK);
  });
});

describe("an engine whose description of a container is hostile", () => {
  /** Its real description, with these values in it. */
  const describing =
    (change: (container: Record<string, unknown>) => void) =>
    async (proxy: SocketProxy, request: ProxiedRequest): Promise<Fault | undefined> => {
      if (!/^\/containers\/[^/]+\/json$/.test(request.path)) return undefined;
      const container = await proxy.answerOf(request);
      change(container);
      const headers = { "content-type": "application/json" };
      return { kind: "serve", status: 200, headers, body: [Buffer.from(JSON.stringify(container))] };
    };

  it.each([
    [
      "name, image and labels",
      (container: Record<string, unknown>) => {
        container["Name"] = `/${EVERYTHING}`;
        const config = container["Config"] as Record<string, unknown>;
        Object.assign(config, { Image: EVERYTHING, Labels: { [EVERYTHING]: EVERYTHING } });
      },
    ],
    [
      "user",
      (container: Record<string, unknown>) => {
        Object.assign(container["Config"] as object, { User: EVERYTHING });
      },
    ],
    [
      "state",
      (container: Record<string, unknown>) => {
        Object.assign(container["State"] as object, { Status: EVERYTHING, Health: { Status: EVERYTHING } });
      },
    ],
    [
      "mounts",
      (container: Record<string, unknown>) => {
        const mounts = container["Mounts"] as Record<string, unknown>[];
        for (const mount of mounts) mount["Destination"] = `/${EVERYTHING}`;
      },
    ],
  ])("says nothing to the runner by its %s", async (_, change) => {
    const answer = describing(change);
    let proxy: SocketProxy | undefined;
    await using started = await SocketProxy.start({
      owner: { uid: 0, gid: 4711, mode: 0o660 },
      fault: (request) => (proxy === undefined ? undefined : answer(proxy, request)),
    });
    proxy = started;
    await using job = await Job.start({
      services: { agent: { image: "busybox", volumes: [`${started.path}:/var/run/docker.sock`] } },
    });
    const step = await uses(job, { with: { socket: started.path }, env: { RUNNER_DEBUG: "1" } });
    await expectHarmless(step);
    expect(schemaViolations(JSON.parse(step.outputs["report"] ?? ""))).toEqual([]);
  });

  it("says nothing by what it calls itself, or by its errors", async () => {
    const hostile = {
      ServerVersion: EVERYTHING,
      Name: EVERYTHING,
      OperatingSystem: `${EVERYTHING} (containerized)`,
    };
    const headers = { "content-type": "application/json" };
    await using proxy = await SocketProxy.start({
      owner: { uid: 0, gid: 4711, mode: 0o660 },
      fault: ({ path, method }) => {
        if (path === "/info")
          return { kind: "serve", status: 200, headers, body: [Buffer.from(JSON.stringify(hostile))] };
        return method === "PUT" ? { kind: "answer", status: 500, message: EVERYTHING } : undefined;
      },
    });
    await using job = await Job.start({
      services: { agent: { image: "busybox", volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    const step = await uses(job, { with: { socket: proxy.path }, env: { RUNNER_DEBUG: "1" } });
    await expectHarmless(step);
    expect(annotations(step, "error")).toMatchObject([{ code: "engine-failed" }]);
  });
});
