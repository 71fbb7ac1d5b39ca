import { describe, expect, inject, it } from "vitest";
import { Engine } from "./bed/engine.ts";
import { connect, ownershipOf } from "./bed/kernel.ts";
import { type Fault, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const version = (proxy: SocketProxy) =>
  new Engine(proxy.path).run(["version", "--format", "{{.Server.Version}}"]);
const faulty = (fault: Fault) =>
  SocketProxy.start({ fault: ({ path }) => (path === "/version" ? fault : undefined) });

describe("the proxy in front of the engine", () => {
  it("passes everything on, and records it", async () => {
    await using proxy = await SocketProxy.start();
    const direct = await new Engine(inject("bed").socket).docker(
      "version",
      "--format",
      "{{.Server.Version}}",
    );
    expect((await version(proxy)).stdout).toBe(`${direct}\n`);
    expect(proxy.requests.map(({ method, path }) => `${method} ${path}`)).toContain("GET /version");
  });

  it("passes an exec's streams on", async () => {
    await using proxy = await SocketProxy.start();
    await using job = await Job.start({ services: { agent: { image: "busybox" } } });
    const engine = new Engine(proxy.path);
    expect(await engine.docker("exec", job.service("agent"), "echo", "hello")).toBe("hello");
  });

  it("has the owner and mode that a test gives it, in a container too", async () => {
    const owner = { uid: 12, gid: 4711, mode: 0o660 };
    await using proxy = await SocketProxy.start({ owner });
    expect(await ownershipOf(proxy.path)).toMatchObject({ uid: 12, gid: 4711 });
    const volumes = [`${proxy.path}:/var/run/docker.sock`];
    const options = "--group-add 4711";
    await using job = await Job.start({
      services: {
        in: { image: "noshell", volumes, options },
        out: { image: "noshell", volumes },
      },
    });
    expect(await connect(job.engine, job.service("in"))).toBe("connected");
    expect(await connect(job.engine, job.service("out"))).toBe("EACCES");
  });

  it("answers in the engine's place", async () => {
    await using proxy = await faulty({ kind: "answer", status: 500, message: "out of order" });
    expect(await version(proxy)).toMatchObject({ code: 1, stderr: expect.stringContaining("out of order") });
  });

  it.each<Fault>([{ kind: "cut" }, { kind: "lose" }, { kind: "tear", afterBytes: 10 }])(
    "breaks the connection: $kind",
    async (fault) => {
      await using proxy = await faulty(fault);
      expect(await version(proxy)).toMatchObject({ code: 1, stderr: expect.stringContaining("EOF") });
    },
  );

  it("delays an answer", async () => {
    await using proxy = await faulty({ kind: "delay", milliseconds: 50 });
    expect(await version(proxy)).toMatchObject({ code: 0 });
  });
});
