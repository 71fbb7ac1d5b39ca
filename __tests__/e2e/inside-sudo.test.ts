import { beforeAll, describe, expect, inject, it } from "vitest";
import { SECRET, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { accountFiles, execGroups, ownershipIn } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { expectDenied, expectDocker } from "./inside.ts";

beforeAll(() => makeDerivedImages(inject("bed"), ["debian-sudo", "busybox-sudo"]));

/** Changes what sudo allows in the job container. */
const sudoers = (job: Job, line: string) =>
  job.engine.docker(
    "exec",
    "--user",
    "root",
    job.container,
    "sh",
    "-c",
    `echo '${line}' >/etc/sudoers.d/app`,
  );

describe.each(["debian-sudo", "busybox-sudo"] as const)("a user with passwordless sudo in %s", (image) => {
  it("takes two privileged steps, whose log shows no secret", async () => {
    await using job = await Job.start({ container: { image } });
    await sudoers(job, "Defaults logfile=/tmp/sudo.log\napp ALL=(ALL) NOPASSWD: ALL");
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    const log = await job.engine.docker("exec", "--user", "root", job.container, "cat", "/tmp/sudo.log");
    const commands = [...log.replaceAll(/\n\s+/g, " ").matchAll(/; COMMAND=(\S+)/g)].map(([, name]) => name);
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/true$/);
    expect(commands[1]).toMatch(/env$/);
    // Root is told the socket that this user found; this user named none.
    expect(step.log).toContain("at /var/run/docker.sock (its usual place)");
    expect(log + step.log).not.toContain(SECRET);
  });

  it("has the outputs and the summary, though the runner's files are another's", async () => {
    await using job = await Job.start({ runnerUid: 2000, container: { image } });
    const step = await uses(job);
    expect(step).toMatchObject({ code: 0, outputs: { proof: "docker", verified: "true", changed: "true" } });
    expect(step.summary).toContain("docker works in 1 of 1 container");
    expect(annotations(step, "warning")).toEqual([]);
  });

  it("gets for another what `user` names, and takes it back the same way", async () => {
    await using job = await Job.start({ container: { image } });
    const before = await accountFiles(job.engine, job.container);
    const step = await uses(job, { with: { user: "nobody", cleanup: "always" } });
    expect(step.code, step.log).toBe(0);
    const { gid } = await ownershipIn(job.engine, job.container);
    expect(await execGroups(job.engine, job.container, "nobody")).toContain(gid);
    await expectDenied(job);
    expect((await step.post()).log).toContain("taken back");
    expect(await accountFiles(job.engine, job.container)).toEqual(before);
  });

  it("loses in post what cleanup is to take back", async () => {
    await using job = await Job.start({ container: { image } });
    const before = await accountFiles(job.engine, job.container);
    const step = await uses(job, { with: { cleanup: "always" } });
    await expectDocker(job);
    expect((await step.post()).log).toContain("taken back");
    expect(await accountFiles(job.engine, job.container)).toEqual(before);
    await expectDenied(job);
  });

  it("is told of the other ways where sudo asks for a password, and never asked for one", async () => {
    await using job = await Job.start({ container: { image } });
    await sudoers(job, "app ALL=(ALL) ALL");
    const step = await uses(job);
    expect(step.code).toBe(1);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["socket-denied"]);
    expect(step.log).not.toMatch(/password for|\[sudo\]/);
    expect(step.log).toContain("no passwordless sudo");
    await expectDenied(job);
  });
});
