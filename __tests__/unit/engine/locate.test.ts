import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstThere, locateEngine, usualPaths } from "../../../src/engine/locate.ts";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "dood-locate-"));
});

afterEach(() => rm(home, { recursive: true }));

async function put(path: string, content: unknown): Promise<string> {
  const whole = join(home, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, typeof content === "string" ? content : JSON.stringify(content));
  return whole;
}

async function makeContext(name: string, docker: unknown, tls: readonly string[] = []): Promise<string> {
  const id = createHash("sha256").update(name).digest("hex");
  await put(`.docker/contexts/meta/${id}/meta.json`, { Name: name, Endpoints: { docker } });
  for (const file of tls) await put(`.docker/contexts/tls/${id}/docker/${file}`, "PEM");
  return join(home, ".docker/contexts/tls", id, "docker");
}

const locate = (env: NodeJS.ProcessEnv, socket?: string) => locateEngine(socket, { HOME: home, ...env });

describe("finding the engine", () => {
  it("takes the input before everything else", async () => {
    await put(".docker/config.json", { currentContext: "other" });
    const found = await locate({ DOCKER_HOST: "tcp://elsewhere" }, "unix:///srv/docker.sock");
    expect(found).toEqual({ kind: "unix", path: "/srv/docker.sock", origin: "the input `socket`" });
  });

  it("refuses an input that is no path", async () => {
    await expect(locate({}, "docker.sock")).rejects.toMatchObject({ code: "input-invalid" });
    await expect(locate({}, "tcp://docker:2375")).rejects.toMatchObject({ code: "input-invalid" });
  });

  it.each(["tcp://user:hunter2@host", "user:hunter2@host:2375", "ssh://hunter2@host"])(
    "never prints an address given as the input, which can hold a password: %s",
    async (address) => {
      const refused = locate({}, address);
      await expect(refused).rejects.toMatchObject({ code: "input-invalid" });
      await expect(refused).rejects.not.toThrow(/hunter2/);
    },
  );

  it("takes DOCKER_HOST before any context", async () => {
    await put(".docker/config.json", { currentContext: "other" });
    const found = await locate({ DOCKER_HOST: "unix:///a.sock", DOCKER_CONTEXT: "other" });
    expect(found).toEqual({ kind: "unix", path: "/a.sock", origin: "DOCKER_HOST" });
  });

  it("takes DOCKER_CONTEXT before the current context", async () => {
    await put(".docker/config.json", { currentContext: "current" });
    await makeContext("named", { Host: "unix:///named.sock" });
    expect(await locate({ DOCKER_CONTEXT: "named" })).toMatchObject({
      path: "/named.sock",
      origin: "the docker context `named`, named by DOCKER_CONTEXT",
    });
  });

  it("takes the current context, as `docker context use` leaves it", async () => {
    await put(".docker/config.json", { auths: {}, currentContext: "rootless" });
    await makeContext("rootless", { Host: "unix:///run/user/1000/docker.sock", SkipTLSVerify: false });
    expect(await locate({})).toEqual({
      kind: "unix",
      path: "/run/user/1000/docker.sock",
      origin: "the docker context `rootless`",
    });
  });

  it("finds the configuration where DOCKER_CONFIG says", async () => {
    await put("elsewhere/config.json", { currentContext: "lost" });
    await expect(locate({ DOCKER_CONFIG: join(home, "elsewhere") })).rejects.toThrow(/docker context `lost`/);
  });

  it("reaches a context's TCP engine with the TLS files that the context holds", async () => {
    const folder = await makeContext("far", { Host: "tcp://far:2376" }, ["ca.pem", "cert.pem", "key.pem"]);
    const tls = {
      verify: true,
      ca: join(folder, "ca.pem"),
      cert: join(folder, "cert.pem"),
      key: join(folder, "key.pem"),
    };
    expect(await locate({ DOCKER_CONTEXT: "far" })).toMatchObject({
      kind: "tcp",
      host: "far",
      port: 2376,
      tls,
    });
  });

  it("speaks plain TCP where a context has no TLS files", async () => {
    await makeContext("plain", { Host: "tcp://near:2375" });
    expect(await locate({ DOCKER_CONTEXT: "plain" })).not.toHaveProperty("tls");
  });

  it("names the context that doesn't exist", async () => {
    await expect(locate({ DOCKER_CONTEXT: "gone" })).rejects.toMatchObject({
      code: "engine-address",
      message: expect.stringContaining("docker context `gone`, named by DOCKER_CONTEXT"),
    });
  });

  it("lets the context `default` mean DOCKER_HOST or the default socket", async () => {
    await put(".docker/config.json", { currentContext: "other" });
    expect(await locate({ DOCKER_CONTEXT: "default" })).toMatchObject({ kind: "unix" });
  });

  it("takes a configuration that is no JSON for none, as docker does", async () => {
    await put(".docker/config.json", "{ not json");
    expect(await locate({})).toMatchObject({ kind: "unix" });
  });

  it.each(["1", "0"])("speaks TLS, verified, where DOCKER_TLS_VERIFY is %s", async (value) => {
    const ca = await put("certs/ca.pem", "PEM");
    const env = { DOCKER_HOST: "tcp://docker:2376", DOCKER_TLS_VERIFY: value, DOCKER_CERT_PATH: dirname(ca) };
    expect(await locate(env)).toEqual({
      kind: "tcp",
      host: "docker",
      port: 2376,
      origin: "DOCKER_HOST",
      tls: { verify: true, ca },
    });
  });

  it("finds the TLS files beside docker's configuration where DOCKER_CERT_PATH is unset", async () => {
    const ca = await put(".docker/ca.pem", "PEM");
    const found = await locate({ DOCKER_HOST: "tcp://docker:2376", DOCKER_TLS: "1" });
    expect(found).toMatchObject({ tls: { verify: false, ca } });
  });

  it("falls back to this machine's TLS port where only DOCKER_TLS_VERIFY is set, as docker does", async () => {
    expect(await locate({ DOCKER_TLS_VERIFY: "1" })).toMatchObject({ host: "localhost", port: 2376 });
  });

  it("knows the usual places of rootless engines and of Podman", () => {
    expect(usualPaths({ XDG_RUNTIME_DIR: "/run/user/1000" })).toEqual([
      "/var/run/docker.sock",
      "/run/user/1000/docker.sock",
      "/run/podman/podman.sock",
      "/run/user/1000/podman/podman.sock",
    ]);
  });

  it("takes the first of them that is there", async () => {
    const paths = ["a.sock", "b.sock", "c.sock"].map((name) => join(home, name));
    expect(await firstThere(paths)).toBeUndefined();
    const server = createServer().listen(paths[1]);
    await once(server, "listening");
    expect(await firstThere(paths)).toBe(paths[1]);
    server.close();
  });
});
