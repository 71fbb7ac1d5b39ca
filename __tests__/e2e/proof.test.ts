import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectEngine } from "../../src/engine/docker-engine.ts";
import type { Engine, ExecRequest } from "../../src/engine/engine.ts";
import { proveAccess, type Question } from "../../src/grant/verify/proof.ts";
import { type Step, uses } from "./bed/action.ts";
import type { ImageName } from "./bed/containers.ts";
import { connect } from "./bed/kernel.ts";
import { type Fault, type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { type TargetReport, targetReport } from "./bed/target-report.ts";

const GID = 4711;
const OWNER = { uid: 0, gid: GID, mode: 0o660 };
const SOCKET = "/var/run/docker.sock";

const cleanup = new AsyncDisposableStack();
let job: Job;
let engine: Engine;
let question: Question;

beforeAll(async () => {
  job = cleanup.use(await Job.start({}));
  engine = await connectEngine({ kind: "unix", path: job.bed.socket, origin: "the test" });
  cleanup.defer(() => engine[Symbol.dispose]());
  const { version } = await engine.info();
  question = { mount: { path: SOCKET }, socket: { gid: GID }, engineVersion: version };
});

afterAll(() => cleanup.disposeAsync());

const run = (image: ImageName, ...options: readonly string[]) =>
  job.run("--network", "none", ...options, `dood-test/${image}:${job.bed.tag}`);

/** The socket of an engine that does harm to every request. */
async function faulty(fault: Fault): Promise<string> {
  return cleanup.use(await SocketProxy.start({ owner: OWNER, fault: () => fault })).path;
}

async function healthy(): Promise<string> {
  return cleanup.use(await SocketProxy.start({ owner: OWNER })).path;
}

/** A file below the bed's home, which the engine sees too, beside an empty folder. */
async function file(name: string, text: string): Promise<string> {
  const folder = join(job.bed.home, "jobs", randomUUID());
  await mkdir(join(folder, "none"), { recursive: true });
  cleanup.defer(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** A security module's denial, made by the kernel too: EACCES for every connection, whoever asks. */
const DENY_CONNECT = {
  defaultAction: "SCMP_ACT_ALLOW",
  syscalls: [{ names: ["connect"], action: "SCMP_ACT_ERRNO", errnoRet: 13 }],
};

const prove = (id: string, command = "docker version") => proveAccess(engine, { id }, question, command);

const mounted = (path: string) => ["--volume", `${path}:${SOCKET}`];

describe("a proof, in a container whose user may open the socket,", () => {
  const HAPROXY_403 =
    "<html><body><h1>403 Forbidden</h1>Request forbidden by administrative rules.</body></html>";
  const FORBIDDEN: Fault = { kind: "answer", status: 403, message: HAPROXY_403 };

  /** Each makes a container in which the proof fails, by a socket of another engine. */
  const CASES = {
    stale: async () => {
      const proxy = await SocketProxy.start({ owner: OWNER });
      const id = await run("debian", ...mounted(proxy.path));
      await restart(proxy);
      return id;
    },
    "forbidden to perl": async () => run("debian", ...mounted(await faulty(FORBIDDEN))),
    "forbidden to docker": async () => run("debian-cli", ...mounted(await faulty(FORBIDDEN))),
    "an error": async () =>
      run("debian", ...mounted(await faulty({ kind: "answer", status: 502, message: "no upstream" }))),
    "hung up": async () => run("debian", ...mounted(await faulty({ kind: "cut" }))),
    silence: async () => run("debian", ...mounted(await faulty({ kind: "delay", milliseconds: 60_000 }))),
    "a security module": async () => {
      const profile = await file("seccomp.json", JSON.stringify(DENY_CONNECT));
      return run("debian", "--security-opt", `seccomp=${profile}`, ...mounted(await healthy()));
    },
  } as const satisfies Record<string, () => Promise<string>>;
  type Name = keyof typeof CASES;

  const ids = new Map<string, string>();
  let step: Step;
  const report = (name: Name): TargetReport => targetReport(step, ids.get(name) ?? "");

  beforeAll(async () => {
    for (const [name, make] of Object.entries(CASES)) ids.set(name, await make());
    step = await uses(job, { with: { containers: [...ids.values()].join("\n") } });
  });

  it.each([
    ["stale", "proof-stale", "no engine listens on it any more", "recreate the container"],
    ["forbidden to perl", "proof-failed", "answers 403", "proxy"],
    ["forbidden to docker", "proof-failed", "answers 403", "proxy"],
    ["an error", "proof-failed", "doesn't answer like an engine", "engine's own socket"],
    ["hung up", "proof-failed", "doesn't answer like an engine", "engine's own socket"],
    ["silence", "proof-silent", "didn't answer in time", "docker version"],
    ["a security module", "proof-denied", "though its groups are right", "SELinux or AppArmor"],
  ] as const)("is never claimed, and its failure named: %s", (name, code, message, remedy) => {
    expect(report(name)).toMatchObject({ result: "failed", code, proof: null });
    expect(report(name).message).toContain(message);
    expect(report(name).remedy).toContain(remedy);
  });

  it("makes the run fail, with nothing verified", () => {
    expect(step.code).toBe(1);
    expect(step.outputs["verified"]).toBe("false");
  });

  it("suspects a security module only where the kernel denies a member", () => {
    const suspects = (Object.keys(CASES) as Name[]).filter((name) => /SELinux/.test(report(name).remedy));
    expect(suspects).toEqual(["a security module"]);
  });

  it("succeeds in a new container, which is the remedy of a stale socket", async () => {
    const format = "{{index .HostConfig.Binds 0}}";
    const bind = await job.engine.docker("inspect", "--format", format, ids.get("stale") ?? "");
    const fresh = await run("debian", "--volume", bind);
    const again = await uses(job, { with: { containers: fresh } });
    expect(again.code, again.log).toBe(0);
    expect(await connect(job.engine, fresh)).toBe("connected");
  });
});

describe("a folder above the socket that is closed to the user", () => {
  const options = (mode: string) => [
    ...["--tmpfs", `/engine:mode=${mode}`, "--group-add", String(GID)],
    "--env",
    "DOCKER_HOST=unix:///engine/docker.sock",
  ];

  it.each(["debian", "debian-cli", "busybox"] as const)(
    "is named with its mode and owner, and no security module suspected, and the remedy helps: %s",
    async (image) => {
      const volume = ["--volume", `${await healthy()}:/engine/docker.sock`];
      const id = await run(image, ...options("1700"), ...volume);
      const step = await uses(job, { with: { containers: id } });
      const report = targetReport(step, id);
      expect(report, step.log).toMatchObject({ result: "failed", code: "proof-denied" });
      expect(report.message).toMatch(/\/engine \(drwx-----[T-], 0:0\)/);
      expect(report.remedy).not.toMatch(/SELinux/);
      const [, mode = ""] = /--tmpfs \S+:mode=(\d+)/.exec(report.remedy) ?? [];
      const mended = await run(image, ...options(mode), ...volume);
      const again = await uses(job, { with: { containers: mended } });
      expect(again.code, again.log).toBe(0);
    },
  );
});

describe("a proof where something else is mounted over the socket", () => {
  it.each([
    ["a folder without it", "there is no socket", shadowFolder],
    ["a file", "is no socket", shadowFile],
  ] as const)("names what is there: %s", async (_, message, shadow) => {
    const socket = await healthy();
    const id = await run("debian", ...(await shadow(socket)));
    const step = await uses(job, { with: { socket, containers: id } });
    expect(targetReport(step, id)).toMatchObject({ result: "failed", code: "proof-failed" });
    expect(targetReport(step, id).message).toContain(message);
  });
});

async function shadowFolder(socket: string): Promise<readonly string[]> {
  const folder = dirname(socket);
  const empty = join(dirname(await file("empty", "")), "none");
  return ["--volume", `${dirname(folder)}:/engine`, "--volume", `${empty}:/engine/${basename(folder)}`];
}

async function shadowFile(socket: string): Promise<readonly string[]> {
  return [
    "--volume",
    `${dirname(socket)}:/engine`,
    "--volume",
    `${await file("empty", "")}:/engine/docker.sock`,
  ];
}

describe("a proof of its own", () => {
  it("says which groups a user has who lacks the socket's, and suspects nothing else", async () => {
    const id = await run("debian", ...mounted(await healthy()));
    await expect(prove(id)).rejects.toMatchObject({
      code: "proof-denied",
      message: expect.stringMatching(
        /belongs to group 4711, and a new process of this user has the groups 1001 /,
      ),
      remedy: expect.not.stringMatching(/SELinux|AppArmor/),
    });
  });

  it("needs no shell where the image has the docker CLI", async () => {
    const socket = await healthy();
    const [outside, inside] = await Promise.all([
      run("debian-cli", ...mounted(socket)),
      run("debian-cli", "--group-add", String(GID), ...mounted(socket)),
    ]);
    for (const id of [outside, inside]) {
      await job.engine.docker("exec", "--user", "0", id, "rm", "/bin/sh");
    }
    expect(await prove(inside)).toMatchObject({ level: "docker", tool: "docker" });
    await expect(prove(outside)).rejects.toMatchObject({ code: "proof-denied" });
  });

  it("takes the runner's node that can start in the image: the one for Alpine, where no glibc is", async () => {
    const unable = await file("node", "#!/lib64/ld-linux-that-is-not-there.so\n");
    await chmod(unable, 0o755);
    const node = ["--volume", `${unable}:/__e/node24/bin/node`];
    const alpine = ["--volume", `${job.bed.externals}/node24_alpine:/__e/node24_alpine`];
    const member = ["--group-add", String(GID), ...mounted(await healthy())];
    const id = await run("busybox-node", ...member, ...node, ...alpine);
    expect(await prove(id)).toMatchObject({ level: "api", tool: "node" });
  });

  it("ends where the docker CLI waits for an answer that doesn't come", async () => {
    const socket = await faulty({ kind: "delay", milliseconds: 60_000 });
    const id = await run("debian-cli", "--group-add", String(GID), ...mounted(socket));
    // The engine's own exec, with less patience.
    const hasty = {
      exec: (of: string, request: ExecRequest) => engine.exec(of, { ...request, timeoutMs: 2000 }),
    };
    const proof = proveAccess(hasty, { id }, question, "docker version");
    await expect(proof).rejects.toMatchObject({ code: "proof-silent" });
  });

  it("fails by the docker CLI's exit code, with its last words", async () => {
    const id = await run("debian-cli", "--group-add", String(GID), ...mounted(await healthy()));
    await expect(prove(id, "docker rm no-such-thing")).rejects.toMatchObject({
      code: "proof-failed",
      message: expect.stringContaining("No such container: no-such-thing"),
    });
  });
});

/** Programs of an image that say yes whatever is so. */
const LIARS = {
  "Podman's, which asks no engine": "#!/bin/sh\necho 'Client:       Podman Engine\nVersion:      4.3.1'\n",
  "one that ends well without a word": "#!/bin/sh\n",
  "one that names another engine":
    "#!/bin/sh\nprintf 'Client:\\n Version: 1\\nServer:\\n Version: 0.0.1\\n'\n",
};

describe("a program `docker` that isn't docker's own", () => {
  const withLiar = async (text: string, ...options: readonly string[]) => {
    const liar = await file("docker", text);
    await chmod(liar, 0o755);
    const mount = ["--volume", `${liar}:/usr/local/bin/docker`, ...mounted(await healthy())];
    return run("debian", ...options, ...mount);
  };

  it.each(Object.entries(LIARS))("gives nobody access whom the kernel denies it: %s", async (_, text) => {
    const id = await withLiar(text);
    await expect(prove(id)).rejects.toMatchObject({ code: "proof-denied" });
    await expect(prove(id, "true")).rejects.toMatchObject({ code: "proof-denied" });
  });

  it.each(Object.entries(LIARS))("is no proof beside one that connects: %s", async (_, text) => {
    const id = await withLiar(text, "--group-add", String(GID));
    expect(await prove(id)).toEqual({
      level: "api",
      tool: "perl",
      detail: "",
      uselessDocker: { kind: "strange" },
    });
  });
});

it("tells a docker CLI that is too old for the engine from a user who lacks access", async () => {
  const env = { DOCKER_API_VERSION: "1.11" };
  const volumes = [`${job.bed.socketSource}:${SOCKET}`];
  await using old = await Job.start({ services: { agent: { image: "debian-cli", volumes, env } } });
  const step = await uses(old);
  expect(step.code, step.log).toBe(0);
  const report = targetReport(step, old.service("agent"));
  expect(report).toMatchObject({ result: "granted", proof: "api" });
  const cli = await old.engine.docker("exec", old.service("agent"), "docker", "--version");
  const [, client = "no version"] = /version ([^,]+)/.exec(cli) ?? [];
  const { title } = await engine.info();
  expect(report.warnings).toContainEqual(
    expect.stringMatching(
      new RegExp(`docker CLI ${client.replaceAll(/[.+]/g, "\\$&")} \\(API 1\\.11\\) is too old`),
    ),
  );
  expect(report.warnings).toContainEqual(expect.stringContaining(title));
});

it("verifies nothing by a socket that the image chose, whoever answers there", async () => {
  const own = dirname(await healthy());
  // As an image's own ENV has it: what listens there can claim to be this engine.
  const chosen = ["--env", "DOCKER_HOST=unix:///own/docker.sock", "--volume", `${own}:/own`];
  const id = await run("debian-cli", ...chosen, ...mounted(job.bed.socketSource));
  const step = await uses(job, { with: { containers: id } });
  expect(step.code, step.log).toBe(0);
  expect(targetReport(step, id)).toMatchObject({ mountPath: "/own/docker.sock", proof: "docker" });
  expect(targetReport(step, id).warnings).toContainEqual(expect.stringContaining("was not verified"));
  expect(step.outputs).toMatchObject({ verified: "false" });
});

it("takes no other command than docker's for a proof: it needs the engine's own version", async () => {
  const id = await run("debian-cli", ...mounted(await healthy()));
  await expect(prove(id, "true")).rejects.toMatchObject({ code: "proof-denied" });
  const member = await run("debian-cli", "--group-add", String(GID), ...mounted(await healthy()));
  expect(await prove(member, "true")).toMatchObject({ level: "docker", tool: "docker" });
});

describe("a verify-command that prints more than is kept", () => {
  // 108 KiB.
  const TALKS = "seq 1 20000";

  it("proves the access all the same: the verdict comes last", async () => {
    const member = await run("debian-cli", "--group-add", String(GID), ...mounted(await healthy()));
    expect(await prove(member, `docker version; ${TALKS}`)).toMatchObject({
      level: "docker",
      detail: expect.stringMatching(/^version \d/),
    });
  });

  it("fails with what it said last, and with the groups that it has", async () => {
    const socket = await healthy();
    const member = await run("debian-cli", "--group-add", String(GID), ...mounted(socket));
    await expect(prove(member, `${TALKS}; echo its last words; false`)).rejects.toMatchObject({
      code: "proof-failed",
      message: expect.stringMatching(/: its last words$/),
    });
    const outsider = await run("debian-cli", ...mounted(socket));
    await expect(prove(outsider, `${TALKS}; docker version`)).rejects.toMatchObject({
      code: "proof-denied",
      message: expect.stringContaining("a new process of this user has the groups 1001 "),
    });
  });
});

it("takes no abandoned socket for an open one, if the image can only open it: its file is gone", async () => {
  const proxy = await SocketProxy.start({ owner: OWNER });
  const id = await run("busybox", "--group-add", String(GID), ...mounted(proxy.path));
  expect(await prove(id)).toMatchObject({ level: "access" });
  await proxy[Symbol.asyncDispose]();
  await expect(prove(id)).rejects.toMatchObject({ code: "proof-stale" });
});

describe("an exec", () => {
  it("is waited for beyond the end of its output: the engine may know the exit code only later", async () => {
    let asked = 0;
    // Now and then an engine says this of its own accord.
    const unfinished = (): Fault => ({
      kind: "serve",
      status: 200,
      headers: { "content-type": "application/json" },
      body: Readable.from(JSON.stringify({ Running: true, ExitCode: null })),
    });
    const early = ({ path }: ProxiedRequest) =>
      /^\/exec\/\w+\/json$/.test(path) && ++asked <= 3 ? unfinished() : undefined;
    const { path } = cleanup.use(await SocketProxy.start({ fault: early }));
    const late = await connectEngine({ kind: "unix", path, origin: "the test" });
    cleanup.defer(() => late[Symbol.dispose]());
    const exec = late.exec(await run("busybox"), { command: ["sh", "-c", "exit 7"], timeoutMs: 30_000 });
    expect(await exec).toEqual({ kind: "exited", code: 7, output: "" });
    expect(asked).toBe(4);
  });

  it("as a user that the engine doesn't find is an error, and never taken for a program that isn't there", async () => {
    const id = await run("busybox");
    const exec = engine.exec(id, { command: ["true"], user: "nobody-here", timeoutMs: 30_000 });
    await expect(exec).rejects.toMatchObject({ code: "user-unknown" });
    const missing = await engine.exec(id, { command: ["no-such-program"], timeoutMs: 30_000 });
    expect(missing.kind).toBe("not-started");
  });
});

/** What an engine's restart does: another socket at the same path. Containers go on seeing the old one. */
async function restart(proxy: SocketProxy): Promise<void> {
  const { path } = proxy;
  await proxy[Symbol.asyncDispose]();
  const next = cleanup.use(await SocketProxy.start({ owner: OWNER }));
  await mkdir(dirname(path));
  cleanup.defer(() => rm(dirname(path), { recursive: true }));
  await rename(next.path, path);
}
