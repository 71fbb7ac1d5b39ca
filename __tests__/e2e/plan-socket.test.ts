import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enforceSocketPolicy } from "../../src/grant/apply/socket-policy.ts";
import { openSharedEngine } from "../../src/grant/shared-engine.ts";
import { policy } from "../unit/grant/plan/observations.ts";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { accountFiles, connect, ownershipOf } from "./bed/kernel.ts";
import { type ProxyOptions, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { type TargetReport, targetReport } from "./bed/target-report.ts";

const GID = 4711;
const APP = 1001;
const STRANGER = "65533:65533";

type Inputs = Readonly<Record<string, string>>;

const cleanup = new AsyncDisposableStack();
let job: Job;

beforeAll(async () => {
  job = cleanup.use(await Job.start({}));
});

afterAll(() => cleanup.disposeAsync());

/** A socket with this owner in front of the engine, and a container of each user that mounts it. */
class Scene implements AsyncDisposable {
  readonly socket: SocketProxy;
  readonly #ids: ReadonlyMap<string, string>;

  private constructor(socket: SocketProxy, ids: ReadonlyMap<string, string>) {
    this.socket = socket;
    this.#ids = ids;
  }

  static async set(
    [uid, gid, mode]: readonly [number, number, number],
    users: readonly string[] = ["app"],
  ): Promise<Scene> {
    const owner: ProxyOptions["owner"] = { uid, gid, mode };
    const socket = await SocketProxy.start({ owner });
    const start = async (user: string) => {
      const options = [
        "--network",
        "none",
        "--user",
        user,
        "--volume",
        `${socket.path}:/var/run/docker.sock`,
      ];
      return [user, await job.run(...options, `dood-test/busybox:${job.bed.tag}`)] as const;
    };
    return new Scene(socket, new Map(await Promise.all(users.map(start))));
  }

  id(user: string): string {
    return this.#ids.get(user) ?? "";
  }

  /** Runs the action for all of the containers. */
  run(inputs: Inputs = {}): Promise<Step> {
    const containers = [...this.#ids.values()].join("\n");
    return uses(job, { with: { socket: this.socket.path, containers, ...inputs } });
  }

  report(step: Step, user = "app"): TargetReport {
    return targetReport(step, this.id(user));
  }

  /** What the kernel says to a new process: of the container's user, or of another one in it. */
  connects(user = "app", as?: string): Promise<string> {
    return connect(job.engine, this.id(user), as === undefined ? {} : { user: as });
  }

  files(user = "app") {
    return accountFiles(job.engine, this.id(user));
  }

  /** Owner, group and mode as they are now: `0:4711 660`. */
  async owner(): Promise<string> {
    const { uid, gid, mode } = await ownershipOf(this.socket.path);
    return `${uid}:${gid} ${mode.toString(8)}`;
  }

  /** Types a line as the remedy says it, as root. */
  type(line: string): void {
    expect(line).toContain(this.socket.path);
    execFileSync("sh", ["-euc", line.replaceAll("sudo ", "")]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const id of this.#ids.values()) await job.engine.docker("rm", "--force", id);
    await this.socket[Symbol.asyncDispose]();
  }
}

/** The first line for a shell that a text gives, between backticks. */
function shellLine(text: string): string {
  return /`(sudo [^`]+)`/.exec(text)?.[1] ?? "";
}

const warnings = (step: Step) => annotations(step, "warning").map(({ message }) => message);
const errorCodes = (step: Step) => annotations(step, "error").map(({ code }) => code);
const runReport = (step: Step) => JSON.parse(step.outputs["report"] ?? "{}");

describe("a socket of group 0", () => {
  it("is refused, and nothing touched, until joining that group is allowed", async () => {
    await using scene = await Scene.set([0, 0, 0o660]);
    const before = await scene.files();
    const refused = await scene.run();
    expect(refused.code).toBe(1);
    expect(scene.report(refused)).toMatchObject({ result: "refused", code: "root-group" });
    expect(scene.report(refused).remedy).toContain("`allow-root-group: true`");
    expect(await scene.files()).toEqual(before);
    expect(await scene.connects()).toBe("EACCES");

    const allowed = await scene.run({ "allow-root-group": "true" });
    expect(allowed.code, allowed.log).toBe(0);
    expect(scene.report(allowed)).toMatchObject({ result: "granted", how: "joined", group: "root", gid: 0 });
    expect(allowed.outputs["container-options"]).toBe("--group-add 0");
    expect(await scene.connects()).toBe("connected");
    expect(await scene.owner()).toBe("0:0 660");
  });
});

describe("a socket that only its owner may use", () => {
  it("is root's: everybody else is refused until the engine gives it a group", async () => {
    await using scene = await Scene.set([0, GID, 0o600], ["app", "root"]);
    const before = await scene.files();
    const refused = await scene.run();
    expect(scene.report(refused)).toMatchObject({ result: "refused", code: "owner-only" });
    expect(scene.report(refused).message).toContain(`0:${GID} 0600`);
    expect(scene.report(refused, "root")).toMatchObject({ result: "nothing-to-do", proof: "access" });
    expect(await scene.files()).toEqual(before);
    expect(await scene.connects()).toBe("EACCES");

    await scene.socket.setOwner({ uid: 0, gid: GID, mode: 0o660 });
    expect((await scene.run()).code).toBe(0);
    expect(await scene.connects()).toBe("connected");
  });

  it("is a user's own, who has nothing done and is proved; another user is refused", async () => {
    await using scene = await Scene.set([APP, GID, 0o600], ["app", "4242"]);
    const before = await scene.files();
    const step = await scene.run();
    expect(scene.report(step)).toMatchObject({ result: "nothing-to-do", how: "owner", proof: "access" });
    expect(await scene.files()).toEqual(before);
    expect(scene.report(step, "4242")).toMatchObject({ result: "refused", code: "owner-only" });
    expect(await scene.connects("4242")).toBe("EACCES");
  });

  it("is closed even to its owner, for whom no other bits count, until root has it back", async () => {
    await using scene = await Scene.set([APP, GID, 0o060]);
    expect(await scene.connects()).toBe("EACCES");
    const refused = await scene.run();
    expect(scene.report(refused)).toMatchObject({ result: "refused", code: "owner-only" });
    expect(scene.report(refused).message).toContain("owns the socket");
    scene.type(shellLine(scene.report(refused).remedy).replace("SOCKET", scene.socket.path));
    expect((await scene.run()).code).toBe(0);
    expect(await scene.connects()).toBe("connected");
  });
});

describe("a socket that was chowned to one user", () => {
  it("is named with the line that repairs it, and everybody is served all the same", async () => {
    await using scene = await Scene.set([APP, GID, 0o660], ["app", "4242"]);
    const step = await scene.run({ "on-world-writable": "ignore" });
    expect(step.code, step.log).toBe(0);
    expect(scene.report(step)).toMatchObject({ result: "nothing-to-do", how: "owner" });
    expect(scene.report(step, "4242")).toMatchObject({ result: "granted", how: "created" });
    expect(await scene.connects("4242")).toBe("connected");
    const [warning = ""] = warnings(step);
    expect(warning).toContain(`chowned ${scene.socket.path} (${APP}:${GID} 0660) to user ${APP}`);
    expect(await scene.owner()).toBe(`${APP}:${GID} 660`);

    scene.type(shellLine(warning));
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    const again = await scene.run({ "on-world-writable": "ignore" });
    expect(scene.report(again)).toMatchObject({ result: "granted", how: "created" });
    expect(warnings(again).filter((text) => text.includes("chowned"))).toEqual([]);
    expect(await scene.connects()).toBe("connected");
  });

  it("is root's again under `fix`, and its former owner comes in by the group", async () => {
    await using scene = await Scene.set([APP, GID, 0o666]);
    const step = await scene.run({ "on-world-writable": "fix" });
    expect(step.code, step.log).toBe(0);
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    expect(scene.report(step)).toMatchObject({ result: "granted", how: "created" });
    expect(await scene.connects()).toBe("connected");
    expect(await scene.connects("app", STRANGER)).toBe("EACCES");
  });
});

describe("a socket that is open to everyone", () => {
  it("is named under `warn`, with the line that closes it, and the group given all the same", async () => {
    await using scene = await Scene.set([0, GID, 0o666]);
    const step = await scene.run();
    expect(step.code, step.log).toBe(0);
    const [warning = ""] = warnings(step);
    expect(warning).toContain(`everyone on the machine may use ${scene.socket.path} (0:${GID} 0666)`);
    expect(scene.report(step)).toMatchObject({ result: "granted", openToEveryone: true });
    expect(await scene.owner()).toBe(`0:${GID} 666`);

    scene.type(shellLine(warning));
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    expect(await scene.connects()).toBe("connected");
    expect(await scene.connects("app", STRANGER)).toBe("EACCES");
  });

  it("counts for no access of anyone's own: who can't be given the group is refused", async () => {
    await using scene = await Scene.set([0, GID, 0o666], ["1001:1001"]);
    expect(await scene.connects("1001:1001")).toBe("connected");
    const step = await scene.run();
    expect(scene.report(step, "1001:1001")).toMatchObject({ result: "refused", code: "group-explicit" });
  });

  it("is said nothing of under `ignore`", async () => {
    await using scene = await Scene.set([0, GID, 0o666]);
    const step = await scene.run({ "on-world-writable": "ignore" });
    expect(step.code, step.log).toBe(0);
    expect(warnings(step).join()).not.toContain("everyone");
    expect(await scene.owner()).toBe(`0:${GID} 666`);
  });

  it("fails the run under `fail` before anything is touched, even for root", async () => {
    await using scene = await Scene.set([0, GID, 0o666], ["root", "app"]);
    const before = await scene.files();
    const step = await scene.run({ "on-world-writable": "fail" });
    expect(step.code).toBe(1);
    expect(errorCodes(step)).toEqual(["world-writable"]);
    expect(step.outputs["verified"]).not.toBe("true");
    expect(await scene.files()).toEqual(before);
    expect(await scene.owner()).toBe(`0:${GID} 666`);
    const [error] = annotations(step, "error");
    scene.type(shellLine(error?.message ?? ""));
    expect((await scene.run({ "on-world-writable": "fail" })).code).toBe(0);
  });

  it("is closed under `fix`, and the report says what was done", async () => {
    await using scene = await Scene.set([0, GID, 0o666]);
    const step = await scene.run({ "on-world-writable": "fix" });
    expect(step.code, step.log).toBe(0);
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    expect(runReport(step)).toMatchObject({ changed: true, warnings: [] });
    expect(runReport(step).repair).toContain(`0:${GID} 0666 before, 0:${GID} 0660 now`);
    expect(scene.report(step)).toMatchObject({ result: "granted", openToEveryone: false });
    expect(await scene.connects()).toBe("connected");
    expect(await scene.connects("app", STRANGER)).toBe("EACCES");
  });

  it("is given to the machine's docker group under `fix` where its group is root's", async () => {
    const docker = /^docker:[^:]*:(\d+):/m.exec(await readFile("/etc/group", "utf8"))?.[1] ?? "0";
    await using scene = await Scene.set([0, 0, 0o666], []);
    const endpoint = { kind: "unix", path: scene.socket.path, origin: "the test" } as const;
    using shared = await openSharedEngine(endpoint, "linux");
    // This machine may be a container itself, from which the action would see that no such group is to be seen.
    const onHost = { ...shared, socket: { ...shared.socket, vantage: "host" } } as const;
    const { repair } = await enforceSocketPolicy(onHost, { ...policy, onWorldWritable: "fix" });
    expect(repair).toContain(`0:0 0666 before, 0:${docker} 0660 now`);
    expect(await scene.owner()).toBe(`0:${docker} 660`);
  });

  it("is left as it is by a dry run, which says what `fix` would do", async () => {
    await using scene = await Scene.set([APP, GID, 0o666]);
    const step = await scene.run({ "on-world-writable": "fix", "dry-run": "true" });
    expect(step.code, step.log).toBe(0);
    expect(warnings(step)).toEqual([expect.stringContaining("It would be repaired")]);
    expect(await scene.owner()).toBe(`${APP}:${GID} 666`);
  });

  it("is an error under `fix` for a user who may not close it", async () => {
    await using scene = await Scene.set([0, GID, 0o666]);
    await using other = await Job.start({ runnerUid: 4242 });
    const step = await uses(other, { with: { socket: scene.socket.path, "on-world-writable": "fix" } });
    expect(errorCodes(step)).toEqual(["world-writable"]);
    expect(step.log).toContain("uid 4242) may not repair it (EPERM)");
    expect(await scene.owner()).toBe(`0:${GID} 666`);
  });
});

describe("`fix` from within a job container", () => {
  const container = (path: string) => ({
    image: "debian" as const,
    options: "--user root",
    volumes: [`${path}:/var/run/docker.sock`],
    withoutSocket: true as const,
  });

  it("closes the socket, and the user comes in by the group", async () => {
    await using scene = await Scene.set([0, GID, 0o666], []);
    await using inside = await Job.start({ container: container(scene.socket.path) });
    const step = await uses(inside, { with: { user: "app", "on-world-writable": "fix" } });
    expect(step.code, step.log).toBe(0);
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    expect(await connect(inside.engine, inside.container, { user: "app" })).toBe("connected");
    expect(await connect(inside.engine, inside.container, { user: STRANGER })).toBe("EACCES");
  });

  it("closes it to group 0 only where that is allowed: the machine's docker group can't be seen from there", async () => {
    await using scene = await Scene.set([0, 0, 0o666], []);
    await using inside = await Job.start({ container: container(scene.socket.path) });
    const inputs = { user: "app", "on-world-writable": "fix" };
    const step = await uses(inside, { with: inputs });
    expect(errorCodes(step)).toEqual(["world-writable"]);
    expect(await scene.owner()).toBe("0:0 666");
    const allowed = await uses(inside, { with: { ...inputs, "allow-root-group": "true" } });
    expect(allowed.code, allowed.log).toBe(0);
    expect(await scene.owner()).toBe("0:0 660");
    expect(await connect(inside.engine, inside.container, { user: "app" })).toBe("connected");
  });
});

describe("another engine's socket, which a container mounts", () => {
  const OPEN = [0, GID, 0o666] as const;
  /** The run is about the bed's own engine. */
  const foreign = (scene: Scene, policy: string) =>
    scene.run({ socket: job.bed.socket, "on-world-writable": policy });

  it.each(["warn", "fix"])(
    "is never touched under `%s`, but named with the line that closes it",
    async (policy) => {
      await using scene = await Scene.set(OPEN);
      const step = await foreign(scene, policy);
      expect(scene.report(step)).toMatchObject({ result: "granted", gid: GID });
      const [warning = ""] = scene.report(step).warnings;
      expect(await scene.owner()).toBe(`0:${GID} 666`);
      scene.type(shellLine(warning));
      expect(await scene.owner()).toBe(`0:${GID} 660`);
      expect(await scene.connects()).toBe("connected");
    },
  );

  it("refuses the container under `fail`, and is said nothing of under `ignore`", async () => {
    await using scene = await Scene.set(OPEN);
    const before = await scene.files();
    expect(scene.report(await foreign(scene, "fail"))).toMatchObject({ code: "world-writable" });
    expect(await scene.files()).toEqual(before);
    const ignored = scene.report(await foreign(scene, "ignore"));
    expect(ignored.result).toBe("granted");
    expect(ignored.warnings.join()).not.toContain("everyone");
  });

  it("is an empty folder where the path doesn't exist on the engine's machine, and named as that", async () => {
    const source = `${job.bed.home}/jobs/never-made-${process.pid}/docker.sock`;
    const id = await job.run(
      "--volume",
      `${source}:/var/run/docker.sock`,
      `dood-test/busybox:${job.bed.tag}`,
    );
    const step = await uses(job, { with: { containers: id } });
    await rm(dirname(source), { recursive: true });
    expect(targetReport(step, id)).toMatchObject({ result: "failed", code: "socket-not-a-socket" });
    expect(targetReport(step, id).message).toContain(source);
  });

  it("is never guessed at: its group is unknown from another container, where the image has no `stat`", async () => {
    await using scene = await Scene.set([0, GID, 0o660], []);
    await using inside = await Job.start({
      container: { image: "debian", options: "--user root" },
      services: { agent: { image: "noshell", volumes: [`${scene.socket.path}:/var/run/docker.sock`] } },
    });
    const before = await accountFiles(inside.engine, inside.service("agent"));
    const report = targetReport(await uses(inside), inside.service("agent"));
    expect(report).toMatchObject({ result: "refused", code: "gid-unknown", gid: null });
    expect(report.remedy).toContain("/var/run/docker.sock");
    expect(await accountFiles(inside.engine, inside.service("agent"))).toEqual(before);
  });

  it("is named where it was chowned", async () => {
    await using scene = await Scene.set([4242, GID, 0o660]);
    const [warning = ""] = scene.report(await foreign(scene, "ignore")).warnings;
    expect(warning).toContain("to user 4242");
    scene.type(shellLine(warning));
    expect(await scene.owner()).toBe(`0:${GID} 660`);
  });
});

describe("an access list on the socket", () => {
  const setfacl = (scene: Scene, ...args: readonly string[]) =>
    execFileSync("setfacl", [...args, scene.socket.path]);

  it("lets a user in for now; the group is given all the same, and stays when the list goes", async () => {
    await using scene = await Scene.set([0, GID, 0o660]);
    setfacl(scene, "-m", `u:${APP}:rw`);
    expect(await scene.connects()).toBe("connected");
    const step = await scene.run();
    expect(scene.report(step)).toMatchObject({ result: "granted", how: "created" });
    setfacl(scene, "-b");
    expect(await scene.connects()).toBe("connected");
  });

  it("lets in a user for whom no group can be had: nothing is done, it is proved, and said on what it hangs", async () => {
    await using scene = await Scene.set([0, GID, 0o660], ["1001:1001", "4242:4242"]);
    setfacl(scene, "-m", `u:${APP}:rw`);
    const before = await scene.files("1001:1001");
    const step = await scene.run();
    const report = scene.report(step, "1001:1001");
    expect(report).toMatchObject({ result: "nothing-to-do", how: "let-in", proof: "access", changed: false });
    expect(report.warnings).toEqual([expect.stringContaining(`getfacl ${scene.socket.path}`)]);
    expect(await scene.files("1001:1001")).toEqual(before);
    expect(await scene.connects("1001:1001")).toBe("connected");
    // Who isn't in the list is refused as ever.
    expect(scene.report(step, "4242:4242")).toMatchObject({ result: "refused", code: "group-explicit" });
    expect(await scene.connects("4242:4242")).toBe("EACCES");
  });

  it("lets a user into a socket of group 0 without that group", async () => {
    await using scene = await Scene.set([0, 0, 0o660]);
    setfacl(scene, "-m", `u:${APP}:rw`);
    const step = await scene.run();
    expect(step.code, step.log).toBe(0);
    expect(scene.report(step)).toMatchObject({ result: "nothing-to-do", how: "let-in" });
    // The engine's rules know nothing of it: a test alone is no verification.
    expect(step.outputs).toMatchObject({ proof: "access", verified: "false" });
  });

  it("shows its mask for the group's bits: that it closes the socket to its group is found out, and named", async () => {
    await using scene = await Scene.set([0, GID, 0o600]);
    setfacl(scene, "-m", "u:4242:rw");
    expect(await scene.owner()).toBe(`0:${GID} 660`);
    const step = await scene.run();
    expect(step.code).toBe(1);
    const failed = scene.report(step);
    expect(failed).toMatchObject({ result: "failed", code: "proof-denied" });
    expect(failed.message).toContain("`group::---`");
    expect(failed.remedy).not.toMatch(/SELinux|AppArmor/);
    expect(await scene.connects()).toBe("EACCES");

    scene.type(shellLine(failed.remedy));
    expect((await scene.run()).code).toBe(0);
    expect(await scene.connects()).toBe("connected");
  });
});
