import { realpathSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { connect, ownershipIn, stateOf } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

const bed = inject("bed");
/** A mounted folder above the socket has it under its real name: /var/run is a link to /run. */
const real = realpathSync(bed.socketSource);

/** Where a service may see the socket: the volume, and the path in the container. */
const MOUNTS = [
  ["at a path of its own", `${bed.socketSource}:/opt/engine/control.sock`, "/opt/engine/control.sock"],
  ["at /run/docker.sock", `${bed.socketSource}:/run/docker.sock`, "/run/docker.sock"],
  ["read-only", `${bed.socketSource}:/var/run/docker.sock:ro`, "/var/run/docker.sock"],
  ["through its mounted folder", `${dirname(bed.socketSource)}:/host/run`, "/host/run/docker.sock"],
  ["through its mounted folder, at the usual place", `${dirname(real)}:/var/run`, "/var/run/docker.sock"],
  ["through the whole machine's root", "/:/host:ro", `/host${real}`],
] as const;

describe.each(["debian", "noshell"] as const)("a service made of %s that sees the socket", (image) => {
  it.each(MOUNTS)("%s is granted, and connects there", async (_, volume, path) => {
    await using job = await Job.start({ services: { agent: { image, volumes: [volume] } } });
    const id = job.service("agent");
    expect(await connect(job.engine, id, { path })).toBe("EACCES");
    const step = await uses(job);
    expect(annotations(step, "error")).toEqual([]);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({
      changed: "true",
      gid: String((await ownershipIn(job.engine, id, path)).gid),
    });
    expect(await connect(job.engine, id, { path })).toBe("connected");
  });
});

describe("a service that shows the whole machine, and has more mounts than can be looked at", () => {
  const volumes = ["/:/host:ro", ...["a", "b", "c", "d"].map((name) => `/opt:/srv/${name}:ro`)];

  it("is granted, or refused with a remedy that helps, before its mounts become too many", async () => {
    await using job = await Job.start({ services: { agent: { image: "debian", volumes } } });
    const id = job.service("agent");
    const path = `/host${real}`;
    const step = await uses(job);
    const { pid } = await stateOf(job.engine, id);
    const mounts = (await readFile(`/proc/${pid}/mountinfo`, "utf8")).split("\n").length;
    expect(mounts).toBeLessThan(50_000);
    const report = targetReport(step, id);
    if (report.result === "granted") return expect(await connect(job.engine, id, { path })).toBe("connected");
    expect(report, step.log).toMatchObject({ code: "account-file-unusable" });
    expect(step.log).toContain("--group-add");
    const { gid } = await ownershipIn(job.engine, id, path);
    await using again = await Job.start({
      services: { agent: { image: "debian", volumes, options: `--group-add ${gid}` } },
    });
    expect(await connect(again.engine, again.service("agent"), { path })).toBe("connected");
  });
});

describe("a mount that is not the socket", () => {
  it.each([
    ["a folder beside it", "nothing-of-docker"],
    ["a folder whose name begins like the socket's", "docker.sock.d"],
  ])("is no reason to touch a service: %s", async (_, name) => {
    const source = join(bed.home, "jobs", name);
    await mkdir(source, { recursive: true });
    try {
      await using job = await Job.start({
        services: { agent: { image: "debian", volumes: [`${source}:/var/run/${name}`] } },
      });
      const step = await uses(job);
      expect(step.code, step.log).toBe(0);
      expect(step.outputs).toMatchObject({ changed: "false" });
    } finally {
      await rm(source, { recursive: true, force: true });
    }
  });
});
