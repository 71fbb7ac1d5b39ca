import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { Authority } from "./bed/certificates.ts";
import { socketAt } from "./bed/containers.ts";
import { execute } from "./bed/engine.ts";
import { connect } from "./bed/kernel.ts";
import { nestedEngine } from "./bed/nested-engine.ts";
import { SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { TcpForwarder } from "./bed/tcp-forwarder.ts";

const bed = inject("bed");
const folder = mkdtempSync(join(tmpdir(), "dood-reach-"));
const stack = new AsyncDisposableStack();
afterAll(async () => {
  await stack.disposeAsync();
  rmSync(folder, { recursive: true });
});

type Environment = Readonly<Record<string, string>>;

/** The real docker command in an environment. */
const docker = (env: Environment, ...args: readonly string[]) =>
  execute("docker", args, { env: { PATH: process.env["PATH"], ...env } });

describe("the engine is found where docker itself finds it", () => {
  let job: Job;
  let first: SocketProxy;
  let second: SocketProxy;
  let tcp: TcpForwarder;
  /** A home in which `docker context` made the contexts first, second and far, and chose the second. */
  const home = join(folder, "home");

  beforeAll(async () => {
    const service = { image: "busybox", volumes: [socketAt()] } as const;
    job = stack.use(await Job.start({ services: { agent: service } }));
    const owner = { uid: 0, gid: 4711, mode: 0o660 };
    first = stack.use(await SocketProxy.start({ owner }));
    second = stack.use(await SocketProxy.start({ owner }));
    tcp = stack.use(await TcpForwarder.start(bed.socket));
    const contexts = { first: `unix://${first.path}`, second: `unix://${second.path}`, far: tcp.address };
    for (const [name, host] of Object.entries(contexts)) {
      const made = await docker({ HOME: home }, "context", "create", name, "--docker", `host=${host}`);
      expect(made.code, made.stderr).toBe(0);
    }
    expect((await docker({ HOME: home }, "context", "use", "second")).code).toBe(0);
  });

  /** Which of the three a program asked, each by its count since. */
  async function asked(run: () => Promise<unknown>): Promise<readonly string[]> {
    const counts = () => [first.requests.length, second.requests.length, tcp.connections];
    const before = counts();
    await run();
    const after = counts();
    return ["first", "second", "tcp"].filter((_, at) => after[at] !== before[at]);
  }

  const at = {
    first: () => `unix://${first.path}`,
    tcp: () => tcp.address,
  };
  const nowhere = { HOME: join(folder, "none") };
  const WAYS: readonly (readonly [string, () => Environment, string, RegExp])[] = [
    ["DOCKER_HOST, a socket", () => ({ ...nowhere, DOCKER_HOST: at.first() }), "first", /DOCKER_HOST/],
    ["DOCKER_HOST, an address", () => ({ ...nowhere, DOCKER_HOST: at.tcp() }), "tcp", /DOCKER_HOST/],
    [
      "DOCKER_HOST before any context",
      () => ({ HOME: home, DOCKER_HOST: at.first(), DOCKER_CONTEXT: "far" }),
      "first",
      /DOCKER_HOST/,
    ],
    ["the current context", () => ({ HOME: home }), "second", /the docker context `second`/],
    [
      "DOCKER_CONTEXT before the current one",
      () => ({ HOME: home, DOCKER_CONTEXT: "first" }),
      "first",
      /`first`, named by DOCKER_CONTEXT/,
    ],
    ["a context with an address", () => ({ HOME: home, DOCKER_CONTEXT: "far" }), "tcp", /`far`/],
    [
      "DOCKER_CONFIG in place of the home",
      () => ({ ...nowhere, DOCKER_CONFIG: join(home, ".docker") }),
      "second",
      /`second`/,
    ],
  ];

  it.each(WAYS)("by %s", async (_, environment, engine, origin) => {
    const env = environment();
    expect(await asked(() => docker(env, "version"))).toEqual([engine]);
    // The bed names its own engine in DOCKER_HOST where that isn't the usual one.
    const step = { env: { DOCKER_HOST: "", ...env } };
    let log = "";
    expect(
      await asked(async () => {
        const { code, log: said, outputs } = await uses(job, step);
        log = said;
        expect(code, log).toBe(0);
        const addresses = { first: first.path, second: second.path, tcp: tcp.address };
        // By another socket than the service mounts: whether that is the same engine's, its image can't tell.
        const verified = String(engine === "tcp");
        expect(outputs).toMatchObject({ socket: Reflect.get(addresses, engine), verified });
        // Over TCP only the image itself could say the group.
        expect(outputs["container-options"]).toBe(engine === "tcp" ? "" : "--group-add 4711");
      }),
    ).toEqual([engine]);
    expect(log).toMatch(origin);
  });

  it("by the input `socket` before all of them, as docker by its option --host", async () => {
    const env = { HOME: home, DOCKER_HOST: at.tcp(), DOCKER_CONTEXT: "second" };
    const { DOCKER_CONTEXT: _, ...withHost } = env;
    expect(await asked(() => docker(withHost, "--host", at.first(), "version"))).toEqual(["first"]);
    expect(await asked(() => uses(job, { env, with: { socket: first.path } }))).toEqual(["first"]);
    expect(await asked(() => uses(job, { env, with: { socket: at.first() } }))).toEqual(["first"]);
  });

  it("by the context `default`, which means the usual place whatever the current one is", async () => {
    const env = { HOME: home, DOCKER_CONTEXT: "default" };
    expect(await asked(() => docker(env, "version"))).toEqual([]);
    const step = await uses(job, { env: { DOCKER_HOST: "", ...env } });
    expect(step.outputs).toMatchObject({ socket: "/var/run/docker.sock" });
  });

  it("not at a context that doesn't exist: docker and the action both say so", async () => {
    const env = { HOME: home, DOCKER_CONTEXT: "gone" };
    expect(await docker(env, "version")).toMatchObject({ code: 1, stderr: expect.stringContaining("gone") });
    const step = await uses(job, { env: { DOCKER_HOST: "", ...env } });
    expect(annotations(step, "error")).toMatchObject([{ code: "engine-address" }]);
    expect(step.log).toContain("gone");
  });
});

describe("where docker's default socket is missing", () => {
  it.each([
    ["a rootless engine's", "/run/user/0/docker.sock", {}],
    ["a rootless engine's in XDG_RUNTIME_DIR", "/opt/run/docker.sock", { XDG_RUNTIME_DIR: "/opt/run" }],
    ["Podman's", "/run/podman/podman.sock", {}],
    ["a user's Podman's", "/opt/run/podman/podman.sock", { XDG_RUNTIME_DIR: "/opt/run" }],
  ])("%s usual one is found, and granted", async (_, path, env) => {
    await using proxy = await SocketProxy.start({ owner: { uid: 0, gid: 4711, mode: 0o660 } });
    const volumes = [`${proxy.path}:${path}`];
    await using job = await Job.start({
      container: { image: "busybox-node", options: "--user root", withoutSocket: true, volumes },
    });
    expect(await connect(job.engine, job.container, { user: "app", path })).toBe("EACCES");
    const step = await uses(job, { env, with: { user: "app" } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ socket: path, gid: "4711", verified: "true" });
    expect(await connect(job.engine, job.container, { user: "app", path })).toBe("connected");
  });
});

describe("an engine behind TLS that asks for a certificate", () => {
  let job: Job;
  let port: string;
  let authority: Authority;
  /** With ca.pem, cert.pem and key.pem, all of them right. */
  let client: string;

  beforeAll(async () => {
    authority = new Authority(join(folder, "authority"));
    const server = authority.sign("server", "DNS:docker,IP:127.0.0.1");
    client = authority.sign("client");
    copyFileSync(authority.ca, join(client, "ca.pem"));
    const files = "--tlscacert=/tls/ca.pem --tlscert=/tls/server/cert.pem --tlskey=/tls/server/key.pem";
    const engine = await nestedEngine(bed, {
      arguments: `--host tcp://0.0.0.0:2376 --tlsverify ${files}`,
      volumes: [`${authority.folder}:/tls:ro`],
      ports: ["2376"],
    });
    expect(server).toContain(authority.folder);
    job = stack.use(await Job.start({ services: { docker: engine } }));
    port = JSON.parse(job.context).services.docker.ports["2376"];
  });

  const reached = async (env: Environment) => {
    const cli = await docker(env, "version");
    const step = await uses(job, { env });
    return { cli, step };
  };
  const nameOf = async (env: Environment) =>
    (await docker(env, "info", "--format", "{{.Name}}")).stdout.trim();
  const to = (more: Environment): Environment => ({
    HOME: join(folder, "none"),
    DOCKER_HOST: `tcp://127.0.0.1:${port}`,
    ...more,
  });

  it.each([
    ["verified by DOCKER_TLS_VERIFY", { DOCKER_TLS_VERIFY: "1" }],
    ["unverified by DOCKER_TLS", { DOCKER_TLS: "1" }],
  ])("is reached with the certificates of DOCKER_CERT_PATH, %s", async (_, how) => {
    const env = to({ ...how, DOCKER_CERT_PATH: client });
    const { cli, step } = await reached(env);
    expect(cli.code, cli.stderr).toBe(0);
    expect(job.service("docker").slice(0, 12)).toBe(await nameOf(env));
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ socket: `tcp://127.0.0.1:${port}`, verified: "true", proof: "api" });
    expect(JSON.parse(step.outputs["report"] ?? "")).toMatchObject({
      dockerInDocker: { container: "service `docker`", privileged: true },
    });
  });

  it("is reached by a context that holds the certificates", async () => {
    const env = { HOME: join(folder, "tls-home") };
    const parts = {
      host: `tcp://127.0.0.1:${port}`,
      ca: join(client, "ca.pem"),
      cert: join(client, "cert.pem"),
    };
    const spec = Object.entries({ ...parts, key: join(client, "key.pem") }).map((pair) => pair.join("="));
    expect((await docker(env, "context", "create", "tls", "--docker", spec.join(","))).code).toBe(0);
    expect((await docker(env, "context", "use", "tls")).code).toBe(0);
    expect(job.service("docker").slice(0, 12)).toBe(await nameOf(env));
    const step = await uses(job, { env: { DOCKER_HOST: "", ...env } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ socket: `tcp://127.0.0.1:${port}`, verified: "true" });
  });

  const folderWith = (name: string, files: Readonly<Record<string, string | undefined>>) => {
    const made = mkdtempSync(join(folder, `${name}-`));
    for (const [file, from] of Object.entries(files)) {
      if (from === undefined) writeFileSync(join(made, file), "no PEM\n");
      else copyFileSync(from, join(made, file));
    }
    return made;
  };
  const verified = { DOCKER_TLS_VERIFY: "1" };
  const right = (file: string) => join(client, file);
  const WRONG: readonly (readonly [string, () => Environment])[] = [
    [
      "an authority that didn't sign its certificate",
      () => {
        const other = new Authority(mkdtempSync(join(folder, "other-")));
        const files = { "ca.pem": other.ca, "cert.pem": right("cert.pem"), "key.pem": right("key.pem") };
        return to({ ...verified, DOCKER_CERT_PATH: folderWith("ca", files) });
      },
    ],
    [
      "a certificate that another authority signed",
      () => {
        const own = new Authority(mkdtempSync(join(folder, "own-"))).sign("client");
        const files = {
          "ca.pem": authority.ca,
          "cert.pem": join(own, "cert.pem"),
          "key.pem": join(own, "key.pem"),
        };
        return to({ ...verified, DOCKER_CERT_PATH: folderWith("cert", files) });
      },
    ],
    [
      "no certificate of the client's",
      () => to({ ...verified, DOCKER_CERT_PATH: folderWith("none", { "ca.pem": authority.ca }) }),
    ],
    ["no files at all", () => to({ ...verified, DOCKER_CERT_PATH: folderWith("empty", {}) })],
    [
      "files that hold no certificate",
      () =>
        to({
          ...verified,
          DOCKER_CERT_PATH: folderWith("bad", {
            "ca.pem": undefined,
            "cert.pem": undefined,
            "key.pem": undefined,
          }),
        }),
    ],
    [
      "a name that the certificate isn't for",
      () => ({ ...to({ ...verified, DOCKER_CERT_PATH: client }), DOCKER_HOST: `tcp://localhost:${port}` }),
    ],
    ["plain HTTP", () => to({})],
  ];

  it.each(WRONG)("is not reached with %s: docker fails, and the action names TLS", async (_, environment) => {
    const { cli, step } = await reached(environment());
    expect(cli.code, cli.stdout).not.toBe(0);
    expect(step.code, step.log).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "engine-tls" }]);
    expect(step.log).toContain(port);
    expect(step.outputs["container-options"] ?? "").toBe("");
  });

  it("is told apart from one that speaks no TLS, and from a port where nobody listens", async () => {
    await using plain = await TcpForwarder.start(bed.socket);
    const certificates = { ...verified, DOCKER_CERT_PATH: client };
    const toPlain = await reached({ ...to(certificates), DOCKER_HOST: plain.address });
    expect(toPlain.cli.code).not.toBe(0);
    expect(annotations(toPlain.step, "error")).toMatchObject([{ code: "engine-tls" }]);
    const closed = await TcpForwarder.start(bed.socket);
    const { address } = closed;
    await closed[Symbol.asyncDispose]();
    const toNobody = await reached({ ...to({}), DOCKER_HOST: address });
    expect(toNobody.cli.code).not.toBe(0);
    expect(annotations(toNobody.step, "error")).toMatchObject([{ code: "engine-unreachable" }]);
    expect(toNobody.step.log).toContain(address);
  });
});
