import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { connect } from "./bed/kernel.ts";
import { type Fault, type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

/** As a HAProxy in front of the engine answers what it doesn't let pass (tecnativa/docker-socket-proxy). */
const FORBIDDEN: Fault = {
  kind: "serve",
  status: 403,
  headers: { "content-type": "text/html", "cache-control": "no-cache" },
  body: [
    Buffer.from(
      "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>\n",
    ),
  ],
};

const owner = { uid: 0, gid: 4711, mode: 0o660 };

/** A proxy that lets all pass but what matches. */
const filter = (isForbidden: (request: ProxiedRequest) => boolean) =>
  SocketProxy.start({ owner, fault: (request) => (isForbidden(request) ? FORBIDDEN : undefined) });

describe("a filtering proxy in front of the engine that answers 403", () => {
  const REQUESTS: readonly (readonly [string, (request: ProxiedRequest) => boolean, string])[] = [
    ["the engine's description", ({ path }) => path === "/info", "GET /info"],
    ["a container's description", ({ path }) => /^\/containers\/[^/]+\/json$/.test(path), "GET /containers/"],
    ["reading its files", ({ method, path }) => method === "GET" && path.endsWith("/archive"), "/archive"],
    ["writing its files", ({ method, path }) => method === "PUT" && path.endsWith("/archive"), "/archive"],
    ["running a command in it", ({ path }) => path.endsWith("/exec"), "/exec"],
    ["restarting it", ({ path }) => path.endsWith("/restart"), "/restart"],
    ["everything but a ping", ({ path }) => path !== "/_ping", "GET /"],
  ];

  it.each(REQUESTS)("is named as such, with what it forbids: %s", async (_, isForbidden, request) => {
    await using proxy = await filter(isForbidden);
    await using job = await Job.start({
      services: { agent: { image: "busybox", volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    const step = await uses(job, { with: { socket: proxy.path } });
    expect(step.code).toBe(1);
    const [error, ...others] = annotations(step, "error");
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: "engine-forbidden" });
    expect(error?.message).toMatch(/a filter in front of the engine .* forbids .*\(403\)/);
    expect(error?.message).toContain(request);
    expect(error?.message).toContain("A socket proxy that allows only some requests is in the way");
    expect(step.log + step.summary).not.toContain("<h1>");
    expect(step.outputs["verified"] ?? "false").toBe("false");
  });

  it("is told by post in a warning, where it doesn't let the grant be taken back", async () => {
    let isOver = false;
    await using proxy = await filter(({ method }) => isOver && method === "PUT");
    await using job = await Job.start({
      services: { agent: { image: "busybox", volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    const step = await uses(job, { with: { socket: proxy.path, cleanup: "always" } });
    expect(step.code, step.log).toBe(0);
    isOver = true;
    const post = await step.post();
    expect(annotations(post, "warning")[0]?.message).toMatch(
      /could not be taken back: .* \[engine-forbidden\]/,
    );
    expect(await connect(job.engine, job.service("agent"))).toBe("connected");
  });
});

describe("a container whose mounted socket is a filtering proxy's", () => {
  let proxy: SocketProxy;
  beforeAll(async () => {
    proxy = await filter(() => true);
  });
  afterAll(() => proxy?.[Symbol.asyncDispose]());

  it.each(["debian", "debian-cli"] as const)("is no success, and named (%s)", async (image) => {
    await using job = await Job.start({
      services: { agent: { image, volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    const step = await uses(job);
    expect(step.code).toBe(1);
    const target = targetReport(step, job.service("agent"));
    expect(target).toMatchObject({ code: "proof-failed", proof: null });
    expect(target.message).toContain("a filter in front of the engine answers 403");
    expect(target.remedy).toContain("filtering proxy");
    expect(step.outputs).toMatchObject({ verified: "false" });
  });
});
