import { describe, expect, it } from "vitest";
import type { ExecOutcome, ExecRequest } from "../../../../src/engine/engine.ts";
import { type Proof, proveAccess } from "../../../../src/grant/verify/proof.ts";
import { dockerVersion, exited, proofLines } from "../../../fake-engine.ts";

const PATH = "/var/run/docker.sock";
const NOT_STARTED: ExecOutcome = { kind: "not-started", reason: "no such program" };

interface Asked {
  readonly gid?: number;
  readonly user?: string;
  readonly command?: string;
}

/** The proof in a container that answers the shell, and then the docker CLI, with these. */
async function prove(
  answers: readonly ExecOutcome[],
  { gid = 118, user, command = "docker version" }: Asked = {},
): Promise<{ readonly proof: Proof; readonly requests: readonly ExecRequest[] }> {
  const requests: ExecRequest[] = [];
  const exec = async (_: string, request: ExecRequest) => {
    requests.push(request);
    const answer = answers[requests.length - 1];
    if (answer === undefined) throw new Error("asked once too often");
    return answer;
  };
  const target = { id: "c0ffee", ...(user === undefined ? {} : { user }) };
  const question = { mount: { path: PATH }, socket: { gid }, engineVersion: "28.2.2" };
  const proof = await proveAccess({ exec }, target, question, command);
  return { proof, requests };
}

describe("the proof", () => {
  it("is one exec as the user, at this socket and no other", async () => {
    const { requests } = await prove([exited(proofLines("api curl ok"))], { user: "app" });
    expect(requests).toMatchObject([{ user: "app", env: [`DOCKER_HOST=unix://${PATH}`] }]);
    expect(requests[0]?.command.slice(3)).toEqual(["setup-dood", PATH, "docker version", "10"]);
  });

  it.each([
    ["api curl", { level: "api", tool: "curl" }],
    ["access sh", { level: "access", tool: "sh" }],
  ])("by `%s` is of that level", async (verdict, expected) => {
    expect((await prove([exited(proofLines(`${verdict} ok`))])).proof).toEqual({ ...expected, detail: "" });
  });

  it.each([
    ["28.2.2", "28.2.2", "version 28.2.2"],
    ["27.0.1", "28.2.2", "version 27.0.1 (engine 28.2.2)"],
  ])(
    "tells the docker CLI's version %s, and the engine's %s if that is another",
    async (client, engine, detail) => {
      const output = dockerVersion(client, engine) + proofLines("docker docker ok");
      expect((await prove([exited(output)])).proof.detail).toBe(detail);
    },
  );

  it("believes the last word alone: what a command prints before may look the same", async () => {
    const output = `dood-proof docker docker ok\n${proofLines("access sh missing")}`;
    await expect(prove([exited(output)])).rejects.toMatchObject({ code: "proof-failed" });
  });
});

describe("a proof that fails", () => {
  it.each([
    ["denied", "proof-denied"],
    ["stale", "proof-stale"],
    ["missing", "proof-failed"],
    ["not-a-socket", "proof-failed"],
    ["forbidden", "proof-failed"],
    ["silent", "proof-silent"],
    ["garbled", "proof-failed"],
  ])("by the word `%s` is %s", async (fault, code) => {
    await expect(prove([exited(proofLines(`api curl ${fault}`))])).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`(${PATH}, asked with curl)`),
    });
  });

  it.each([
    ["permission denied while trying to connect to the Docker daemon socket", "proof-denied"],
    ["Cannot connect to the Docker daemon at unix:///x", "proof-stale"],
    ["Error response from daemon: 403 Forbidden", "proof-failed"],
    ["error during connect: context deadline exceeded", "proof-silent"],
  ])("by docker's words `%s` is %s, if the socket could be opened", async (words, code) => {
    const output = `${words}\n${proofLines("docker docker failed:1:ok")}`;
    await expect(prove([exited(output)])).rejects.toMatchObject({ code });
  });

  it("by the user's own command says that the command failed, not the access", async () => {
    const output = `exec: no image\n${proofLines("docker docker failed:125:ok")}`;
    await expect(prove([exited(output)], { command: "docker run x" })).rejects.toMatchObject({
      code: "proof-failed",
      message: expect.stringMatching(/^`docker run x` failed as this user though .*: exec: no image$/),
    });
  });

  it("by a timeout is silent, whatever came before", async () => {
    const output = proofLines("docker docker ok");
    await expect(prove([{ kind: "timeout", output }])).rejects.toMatchObject({ code: "proof-silent" });
  });

  it("without a last word says with which exit code, and the last line", async () => {
    await expect(prove([exited("one\nKilled\n", 137)])).rejects.toMatchObject({
      code: "proof-failed",
      message: expect.stringMatching(/exit code 137\): Killed$/),
    });
  });
});

describe("a denied member", () => {
  const denied = (groups: readonly number[]) => prove([exited(proofLines("access sh denied", groups))]);

  it("blames a security module if the groups are right", async () => {
    await expect(denied([1001, 118])).rejects.toMatchObject({
      code: "proof-denied",
      remedy: expect.stringContaining("SELinux"),
    });
  });

  it("blames the groups if they are wrong, and names them", async () => {
    await expect(denied([1001, 27])).rejects.toMatchObject({
      code: "proof-denied",
      message: expect.stringMatching(/belongs to group 118, .* has the groups 1001, 27 \(/),
      remedy: expect.stringContaining("--group-add 118"),
    });
  });

  it("is said to have no groups if the kernel says so", async () => {
    await expect(denied([])).rejects.toMatchObject({ message: expect.stringContaining("the groups none") });
  });
});

describe("a program `docker` that doesn't name this engine", () => {
  const liars = [
    ["says nothing", ""],
    ["names no engine, as Podman's", "Client: Podman Engine\nVersion: 4.3.1\n"],
    ["names another engine", dockerVersion("28.2.2", "20.10.24")],
  ] as const;
  const claimed = (words: string) => exited(words + proofLines("docker docker ok"));

  it.each(liars)("is asked past if it %s", async (_, words) => {
    const answers = [claimed(words), exited(proofLines("api curl ok"))];
    const { proof, requests } = await prove(answers);
    expect(proof).toEqual({ level: "api", tool: "curl", detail: "", uselessDocker: { kind: "strange" } });
    expect(requests[1]?.command.slice(3)).toEqual(["setup-dood", PATH, "", "10"]);
  });

  it.each(liars)("gives no access by its word alone: it %s", async (_, words) => {
    const answers = [claimed(words), exited(proofLines("access sh denied", [1001]))];
    await expect(prove(answers)).rejects.toMatchObject({ code: "proof-denied" });
  });

  it.each(liars)("leaves an image without a shell inferred: it %s", async (_, words) => {
    const { proof } = await prove([NOT_STARTED, exited(words), exited(words)]);
    expect(proof).toMatchObject({ level: "inferred", uselessDocker: { kind: "strange" } });
  });
});

describe("a folder above the socket that is closed to the user", () => {
  it.each([
    ["/run (drwx------, 0:0)", "dood-closed /run drwx------ 2 0 0 60 Nov 28 04:00 /run\n"],
    ["/run (/var/run", "dood-closed /run \n"],
  ])("is named: %s", async (named, line) => {
    const output = `${line}${proofLines("api curl denied", [1001, 118])}`;
    await expect(prove([exited(output)])).rejects.toMatchObject({
      code: "proof-denied",
      message: expect.stringContaining(named),
      remedy: expect.stringContaining("--tmpfs /run:mode=755"),
    });
  });
});

describe("a docker CLI whose API is older than the engine takes", () => {
  const words =
    "Client:\n Version: 18.06.1\nError response from daemon: client version 1.38 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version\n";
  const refused = exited(words + proofLines("docker docker failed:1:ok"));
  const uselessDocker = { kind: "too-old", client: "18.06.1", api: "1.38", floor: "1.40" };

  it("proves nothing, and the access is proved by something else", async () => {
    const { proof } = await prove([refused, exited(proofLines("api perl ok"))]);
    expect(proof).toEqual({ level: "api", tool: "perl", detail: "", uselessDocker });
  });

  it("is no excuse where the kernel denies the socket", async () => {
    const answers = [refused, exited(proofLines("access sh denied", [1001]))];
    await expect(prove(answers)).rejects.toMatchObject({ code: "proof-denied" });
  });

  it("leaves an image without a shell inferred", async () => {
    const { proof } = await prove([NOT_STARTED, exited(words, 1)]);
    expect(proof).toMatchObject({ level: "inferred", uselessDocker });
  });
});

describe("an image without a shell", () => {
  it("is proved by its docker CLI, with the user's own command", async () => {
    const answers = [NOT_STARTED, exited("ran"), exited(dockerVersion("28.2.2"))];
    const { proof, requests } = await prove(answers, { command: "docker run 'a b'", user: "app" });
    expect(proof).toEqual({ level: "docker", tool: "docker", detail: "version 28.2.2" });
    expect(requests[1]).toMatchObject({ command: ["docker", "run", "a b"], user: "app" });
  });

  it.each([
    ["permission denied", "proof-denied"],
    ["connection refused", "proof-stale"],
    ["exit status 3", "proof-failed"],
  ])("fails by its docker CLI's words `%s` as %s", async (words, code) => {
    await expect(prove([NOT_STARTED, exited(words, 1)])).rejects.toMatchObject({ code });
  });

  it("fails as silent if its docker CLI doesn't end", async () => {
    const answers = [NOT_STARTED, { kind: "timeout", output: "" } as const];
    await expect(prove(answers)).rejects.toMatchObject({ code: "proof-silent" });
  });

  it("is only inferred if it has no docker CLI either", async () => {
    expect((await prove([NOT_STARTED, NOT_STARTED])).proof).toMatchObject({
      level: "inferred",
      tool: "none",
    });
  });
});
