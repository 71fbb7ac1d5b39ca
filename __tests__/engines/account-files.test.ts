import { execFile } from "node:child_process";
import { lstat, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { uses } from "../e2e/bed/action.ts";
import { type ContainerSpec, socketAt } from "../e2e/bed/containers.ts";
import { connect, stateOf } from "../e2e/bed/kernel.ts";
import { Job } from "../e2e/bed/runner.ts";
import { targetReport } from "../e2e/bed/target-report.ts";
import { giveSocketGroup } from "./remedy.ts";

const run = promisify(execFile);
const bed = inject("bed");
const FILES = ["passwd", "group", "gshadow"];

/** A group for a socket that has none: rootful Podman's is root's alone. */
const GID = 4711;
let socket: AsyncDisposable | undefined;
beforeAll(async () => {
  if (((await stat(bed.socket)).mode & 0o060) === 0) socket = await giveSocketGroup(bed.socket, GID, 0o660);
});
afterAll(() => socket?.[Symbol.asyncDispose]());

/** In a rootless engine the runner is of the engine's own user. */
async function startJob(service: ContainerSpec): Promise<Job> {
  const { uid } = await stat(bed.socket);
  return Job.start({ services: { agent: service }, runnerUid: uid });
}

/** Owner and mode of the account files as this machine's kernel has them. */
async function ownersIn(job: Job): Promise<Readonly<Record<string, string>>> {
  const { pid } = await stateOf(job.engine, job.service("agent"));
  const owners = FILES.map(async (name) => {
    const found = await lstat(`/proc/${pid}/root/etc/${name}`).catch(() => undefined);
    return [name, found && `${found.uid}:${found.gid} ${(found.mode & 0o7777).toString(8)}`] as const;
  });
  return Object.fromEntries(
    (await Promise.all(owners)).flatMap(([name, text]) => (text ? [[name, text]] : [])),
  );
}

describe("an edit of account files", () => {
  it.each(["debian", "busybox", "noshell"] as const)("leaves them their owners: %s", async (image) => {
    await using job = await startJob({ image, volumes: [socketAt()] });
    const before = await ownersIn(job);
    const step = await uses(job, { with: { "restart-services": "never", "allow-root-group": "true" } });
    const report = targetReport(step, job.service("agent"));
    if (report.result === "refused") return;
    expect(report, step.log).toMatchObject({ result: "granted" });
    expect(await ownersIn(job)).toEqual(before);
  });

  it("gives none of them to the container's user, who can't write them afterwards", async () => {
    await using job = await startJob({ image: "debian", volumes: [socketAt()] });
    const id = job.service("agent");
    // An owner that is neither root nor the container's user.
    await job.engine.docker("exec", "--user", "0", id, "chown", "5:6", "/etc/group");
    const before = await ownersIn(job);
    const step = await uses(job, { with: { "restart-services": "never", "allow-root-group": "true" } });
    const written = await Promise.all(
      FILES.map((name) =>
        job.engine.run(["exec", id, "sh", "-c", `echo app:x:0:app >>/etc/${name} && echo WRITTEN`]),
      ),
    );
    expect(written.map(({ stdout }) => stdout)).toEqual(["", "", ""]);
    expect(await ownersIn(job), step.log).toEqual(before);
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
    expect(await ownersIn(job)).toEqual(before);
  });
});

describe("a container whose links lead account files onto a mount", () => {
  it.each([
    ["/etc is a link to the mount", "mv etc mnt; ln -s mnt etc", "/mnt"],
    ["/etc leads there by two links", "mv etc mnt; ln -s a etc; ln -s /mnt a", "/mnt"],
    ["the mount's path is a link to /etc", "ln -s etc config", "/config"],
    ["a folder above the mount's path is a link", "ln -s . config", "/config/etc"],
    ["/etc/group is a link to a file below the mount", "mkdir mnt; ln -sf ../mnt/group etc/group", "/mnt"],
  ])("is refused, and the host's files stay as they are: %s", async (title, prepare, at) => {
    await using undo = new AsyncDisposableStack();
    const { image, folder } = await hostileImage(prepare, undo);
    const volumes = [socketAt(), `${folder}:${at}`];
    // Docker finds no user by name where /etc leads onto a mount.
    const job = await startUnlessRefused({ image, volumes, options: "--user 1001" });
    if (job === undefined) return;
    undo.use(job);
    const id = job.service("agent");
    const groupBefore = await readFile(join(folder, "group"), "utf8");
    const step = await uses(job, { with: { "restart-services": "never", "allow-root-group": "true" } });
    expect(await readFile(join(folder, "group"), "utf8")).toBe(groupBefore);
    expect(await readdir(folder)).not.toEqual(expect.arrayContaining([".setup-dood"]));
    // Docker makes a folder of an image's /etc that is a link: then nothing leads anywhere.
    const { pid } = await stateOf(job.engine, id);
    const isLink = async (path: string) => (await lstat(`/proc/${pid}/root${path}`)).isSymbolicLink();
    if (title.startsWith("/etc ") && !(await isLink("/etc"))) return;
    const report = targetReport(step, id);
    expect(["account-file-mounted", "userns-remapped"], step.log).toContain(report.code);
    expect(await connect(job.engine, id)).toBe("EACCES");
  });
});

/** Undefined where the engine itself finds the image's links too dangerous: then nothing runs. */
async function startUnlessRefused(service: ContainerSpec): Promise<Job | undefined> {
  try {
    return await startJob(service);
  } catch (failure) {
    if (/OCI runtime create failed|not a directory|crun:|runc:/.test(String(failure))) return undefined;
    throw failure;
  }
}

let images = 0;

/** The bed's BusyBox image changed by a shell's lines in its root folder, and a folder of the host with account files. */
async function hostileImage(prepare: string, undo: AsyncDisposableStack) {
  const name = `hostile-${process.pid}-${images++}` as const;
  const folder = join(bed.home, "jobs", name);
  const tree = join(folder, "tree");
  const host = join(folder, "host");
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  await mkdir(host, { recursive: true });
  await run("cp", ["-a", join(bed.home, `trees-${bed.tag}`, "busybox"), tree]);
  await run("sh", ["-euc", prepare], { cwd: tree });
  for (const file of ["passwd", "group"]) {
    await writeFile(join(host, file), await readFile(join(bed.home, `trees-${bed.tag}/busybox/etc`, file)));
  }
  const image = `dood-test/${name}:${bed.tag}`;
  const engine = `unix://${bed.socket}`;
  await run("sh", [
    "-euc",
    `tar -C "$1" -c . | docker -H "$2" import --change "USER app" --change 'CMD ["/probe"]' - "$3"`,
    "import",
    ...[tree, engine, image],
  ]);
  undo.defer(async () => void (await run("docker", ["-H", engine, "rmi", "--force", image])));
  return { image: name, folder: host } as const;
}
