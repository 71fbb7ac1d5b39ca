import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { type BadSocket, placeSocket } from "./bed/bad-socket.ts";
import { socketAt } from "./bed/containers.ts";
import { type Ownership, ownershipOf, snapshot } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

let job: Job;
let before: unknown;
let socket: Ownership;

beforeAll(async () => {
  job = await Job.start({ services: { agent: { image: "debian", volumes: [socketAt()] } } });
  before = await snapshot(job.engine, job.service("agent"));
  socket = await ownershipOf(job.bed.socket);
});

afterEach(async () => {
  expect(await snapshot(job.engine, job.service("agent"))).toEqual(before);
  expect(await ownershipOf(job.bed.socket)).toEqual(socket);
});

afterAll(() => job?.[Symbol.asyncDispose]());

/** One annotation with this code, which names each of the words; no outputs that claim anything. */
function expectFailure(step: Step, code: string, ...words: readonly string[]): void {
  expect(step.code, step.log).toBe(1);
  const errors = annotations(step, "error");
  expect(
    errors.map((error) => error.code),
    step.log,
  ).toEqual([code]);
  for (const word of words) expect(errors[0]?.message).toContain(word);
  expect(errors[0]?.title).not.toBe("");
  expect(step.outputs["verified"]).not.toBe("true");
  expect(step.log).not.toContain("SECRET");
}

describe("a value that an input doesn't take", () => {
  it.each([
    ["restart-services", "sometimes", ["auto", "always", "never"]],
    ["cleanup", "yes", ["auto", "always", "never"]],
    ["on-world-writable", "chmod", ["fail", "warn", "fix", "ignore"]],
    ["verify", "yes", ["true", "false"]],
    ["allow-root-group", "1", ["true", "false"]],
    ["dry-run", "treu", ["true", "false"]],
  ])("is named with its input and what it takes: %s: %s", async (input, value, accepted) => {
    expectFailure(await uses(job, { with: { [input]: value } }), "input-invalid", input, value, ...accepted);
  });

  it.each([
    ["group", "a newline", "docker\nroot:x:0:app"],
    ["group", "a colon", "docker:x:0"],
    ["group", "a comma", "docker,root"],
    ["group", "a space", "my group"],
    ["group", "33 characters", "g".repeat(33)],
    ["group", "a number, which tools take for a gid", "1234"],
    ["user", "a newline", "app\nevil:x:0:0::/:/bin/sh"],
    ["user", "a colon", "app:x:0:0"],
    ["user", "a comma", "app,root"],
    ["user", "a slash", "../app"],
    ["user", "33 characters", "u".repeat(33)],
    ["user", "a uid that no kernel has", "4294967296"],
    ["user", "a negative number", "-1"],
  ])("would write into an account file: a %s with %s", async (input, _, value) => {
    expectFailure(await uses(job, { with: { [input]: value } }), "input-invalid", input);
  });
});

describe("a user that the container doesn't have", () => {
  it("is named, with those that it has", async () => {
    expectFailure(await uses(job, { with: { user: "nobody-here" } }), "user-unknown", "nobody-here", "app");
  });
});

describe("a `job` input that isn't the JSON it should be", () => {
  it.each([
    ["nothing of JSON", "job.container.id"],
    ["cut off", '{"services":{"agent":{"id":"'],
    ["a list", "[]"],
    ["a word", '"job"'],
    ["services that are a list", '{"services":[{"id":"a"}]}'],
    ["an id that is a number", '{"services":{"agent":{"id":5}}}'],
    ["an id that is no id", '{"services":{"agent":{"id":"--all"}}}'],
    ["a path for an id", '{"container":{"id":"../../images"}}'],
  ])("is refused: %s", async (_, value) => {
    expectFailure(await uses(job, { with: { job: value } }), "job-context-invalid");
  });
});

describe("a container that can't be a target", () => {
  it("is named where nothing matches", async () => {
    expectFailure(
      await uses(job, { with: { containers: "no-such-one" } }),
      "container-not-found",
      "no-such-one",
    );
  });

  it.each(["label=", "compose=", "label", "a b", "-x", "../x"])(
    "is refused by its form: %s",
    async (entry) => {
      const step = await uses(job, { with: { containers: entry } });
      expect(step.code, step.log).toBe(1);
      expect(["input-invalid", "container-not-found"]).toContain(annotations(step, "error")[0]?.code);
    },
  );

  it("is named where the job's own has been removed", async () => {
    await using other = await Job.start({ services: { gone: { image: "busybox", volumes: [socketAt()] } } });
    const context = other.context;
    await other.engine.docker("rm", "--force", other.service("gone"));
    expectFailure(await uses(job, { with: { job: context } }), "container-gone", "gone");
  });

  it("is named where it has stopped before the step", async () => {
    await using other = await Job.start({ services: { done: { image: "debian", volumes: [socketAt()] } } });
    await other.engine.docker("kill", other.service("done"));
    const stopped = await snapshot(other.engine, other.service("done"));
    expectFailure(await uses(other), "container-not-running", "done");
    expect(await snapshot(other.engine, other.service("done"))).toEqual(stopped);
  });

  it("is named where it stops half-way, while its access is proved", async () => {
    await using other = await Job.start({
      services: { dies: { image: "debian-cli", volumes: [socketAt()] } },
    });
    // Its user, who now may, ends its own container: only a granted user comes this far.
    const step = await uses(other, { with: { "verify-command": 'docker kill "$(cat /etc/hostname)"' } });
    expect(step.code, step.log).toBe(1);
    const [error] = annotations(step, "error");
    expect(["container-not-running", "container-gone", "proof-failed"]).toContain(error?.code);
    expect(error?.message).toContain("dies");
    expect(step.outputs["verified"]).toBe("false");
  });
});

describe("a socket", () => {
  const folder = join(inject("bed").home, "jobs", `socket-${process.pid}`);
  const page = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello";
  const SOCKETS: readonly (readonly [string, BadSocket, string])[] = [
    ["is missing", "nothing", "socket-missing"],
    ["is a file", "a file", "socket-not-a-socket"],
    ["is a folder", "a folder", "socket-not-a-socket"],
    ["is stale", "a stale socket", "socket-stale"],
    ["answers like no engine", { answer: "220 mail.example.org ESMTP\r\n" }, "engine-unknown"],
    ["is another service's that speaks HTTP", { answer: page }, "engine-unknown"],
    ["never answers", "silence", "engine-silent"],
  ];

  it.each(SOCKETS)("that %s fails with its own code", async (_, kind, code) => {
    await using bad = await placeSocket(folder, kind);
    expectFailure(await uses(job, { with: { socket: bad.path } }), code, bad.path);
  });

  it("that is refused to the runner's user fails with its group and what to do", async () => {
    await using other = await Job.start({ runnerUid: 1001 });
    const step = await uses(other);
    expectFailure(step, "socket-denied", job.bed.socket);
    expect(step.outputs["container-options"] ?? "").toBe("");
  });
});

describe("malformed lines in passwd and group", () => {
  it("are kept byte for byte and passed over", async () => {
    await using other = await Job.start({ services: { odd: { image: "debian", volumes: [socketAt()] } } });
    const id = other.service("odd");
    const odd = String.raw`printf '+::::\n# a comment\nnot a line\n:x:0:\ndocker2:x:abc:app\n\nlate:x:4242:\r\nno-newline:x:7:' >> /etc/group`;
    await other.engine.docker("exec", "--user", "0", id, "sh", "-c", odd);
    await other.engine.docker(
      "exec",
      "--user",
      "0",
      id,
      "sh",
      "-c",
      "printf 'broken\\n::::::\\n' >> /etc/passwd",
    );
    const read = async (name: string) =>
      other.engine.docker("exec", "--user", "0", id, "cat", `/etc/${name}`);
    const [group, passwd] = [await read("group"), await read("passwd")];
    const step = await uses(other);
    expect(step.code, step.log).toBe(0);
    expect(await read("passwd")).toBe(passwd);
    expect(await read("group")).toBe(`${group}\ndocker:x:${step.outputs["gid"]}:app`);
  });
});
