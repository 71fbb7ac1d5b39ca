import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INSTEAD } from "../../src/system/platform.ts";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { connect, execGroups } from "./bed/kernel.ts";
import { type Fault, type ProxiedRequest, type ProxyOptions, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const json = (body: unknown): Fault => ({
  kind: "serve",
  status: 200,
  headers: { "content-type": "application/json", "api-version": "1.41", server: "Docker/20.10 (linux)" },
  body: [Buffer.from(JSON.stringify(body))],
});

/** What the runner's Node runs before the action, as `env:` of its step. */
async function preload(job: Job, script: string): Promise<Record<string, string>> {
  const path = join(job.folders.temp, "preload.mjs");
  await writeFile(path, script);
  return { NODE_OPTIONS: `--import ${path}` };
}

/** The machine of these tests may be a container itself. */
const ON_MACHINE = `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { existsSync } = fs;
  fs.existsSync = (path) => path !== "/.dockerenv" && existsSync(path);
  syncBuiltinESMExports();
`;

function expectInstead(step: Step, { remedy, blocks }: (typeof INSTEAD)["macos"]): void {
  expect(step.code, step.log).toBe(1);
  const [error] = annotations(step, "error");
  expect(error).toMatchObject({ code: "socket-missing", message: expect.stringContaining(remedy) });
  for (const { lines } of blocks) {
    expect(step.log).toContain(lines.join("\n"));
    expect(step.summary).toContain(["```yaml", ...lines, "```"].join("\n"));
  }
}

describe("where there is no socket to grant", () => {
  it("says in a pod of Kubernetes what its users do instead", async () => {
    await using job = await Job.start({
      container: { image: "debian", options: "--user root", withoutSocket: true },
    });
    const step = await uses(job, { env: { KUBERNETES_SERVICE_HOST: "10.96.0.1" } });
    expectInstead(step, INSTEAD.kubernetes);
  });

  // Neither can be had here: Node is told its platform, and all else is real.
  it.each([
    ["a Mac", "darwin", INSTEAD.macos],
    ["Windows", "win32", INSTEAD.windows],
  ])("says on %s what its users do instead", async (_, platform, instead) => {
    await using job = await Job.start({});
    const env = await preload(job, `Object.defineProperty(process, "platform", { value: "${platform}" });`);
    const step = await uses(job, { with: { socket: join(job.folders.temp, "none.sock") }, env });
    expectInstead(step, instead);
  });
});

type Owner = NonNullable<ProxyOptions["owner"]>;
/** What the machine itself shows: coder/coder#5263, docker/for-win#13969. */
const MAC: Owner = { uid: 501, gid: 20, mode: 0o755 };
const WSL: Owner = { uid: 0, gid: 1017, mode: 0o660 };

/**
 * Docker Desktop: this machine's socket, its user's own, leads into a virtual machine, where containers see another
 * one, `root:root 0660`. The engine's answers are the bed's, but for the name and the path of the mount.
 */
describe("Docker Desktop", () => {
  const onDesktop = async (
    owner: Owner,
    inputs: Record<string, string>,
    check: (step: Step, job: Job) => Promise<void>,
  ) => {
    await using inside = await SocketProxy.start({ owner: { uid: 0, gid: 0, mode: 0o660 } });
    await using outside = await SocketProxy.start({
      owner,
      fault: async (request: ProxiedRequest) => {
        if (!/^\/(info|containers\/[^/]+\/json)$/.test(request.path)) return undefined;
        const answer = JSON.stringify(await outside.answerOf(request)).replaceAll(inside.path, outside.path);
        return json({ ...JSON.parse(answer), OperatingSystem: "Docker Desktop" });
      },
    });
    const volumes = [`${inside.path}:/var/run/docker.sock`];
    await using job = await Job.start({ services: { agent: { image: "debian", volumes } } });
    expect(await connect(job.engine, job.service("agent"))).toBe("EACCES");
    const env = await preload(job, ON_MACHINE);
    await check(await uses(job, { with: { socket: outside.path, ...inputs }, env }), job);
  };

  it("refuses its group 0 unasked, and says that it is the virtual machine's", async () => {
    await onDesktop(MAC, {}, async (step) => {
      expect(annotations(step, "error")).toMatchObject([
        { code: "root-group", message: expect.stringContaining("Docker Desktop") },
      ]);
      expect(step.summary).toContain("    allow-root-group: true");
      expect(annotations(step, "warning")).toEqual([]);
    });
  });

  it("gives the group that containers see, not this machine's", async () => {
    await onDesktop(WSL, { "allow-root-group": "true" }, async (step, job) => {
      expect(step.code, step.log).toBe(0);
      expect(step.outputs).toMatchObject({
        gid: "0",
        "container-options": "--group-add 0",
        verified: "true",
      });
      expect(await execGroups(job.engine, job.service("agent"), "app")).not.toContain(WSL.gid);
      expect(await connect(job.engine, job.service("agent"))).toBe("connected");
    });
  });
});
