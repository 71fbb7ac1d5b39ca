import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { type ImageName, socketAt } from "./bed/containers.ts";
import { accountFiles, connect, stateOf } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

const IMAGES: readonly ImageName[] = ["debian", "busybox", "noshell"];

describe.each(IMAGES)("post, for a container made of %s", (image) => {
  it("takes back exactly what was added to a service where cleanup is always", async () => {
    await using job = await Job.start({ services: { agent: { image, volumes: [socketAt()] } } });
    const id = job.service("agent");
    const before = await accountFiles(job.engine, id);
    const step = await uses(job, { with: { cleanup: "always" } });
    expect(step.code, step.log).toBe(0);
    expect(await accountFiles(job.engine, id)).not.toEqual(before);
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(before);
    expect(await connect(job.engine, id)).toBe("EACCES");
  });

  it("takes it back by itself from a container that was named, for it outlives the job", async () => {
    await using job = await Job.start({});
    const id = await job.run("--volume", socketAt(), `dood-test/${image}:${job.bed.tag}`);
    const before = await accountFiles(job.engine, id);
    const step = await uses(job, { with: { containers: id } });
    expect(step.code, step.log).toBe(0);
    expect(await connect(job.engine, id)).toBe("connected");
    expect((await step.post()).code).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(before);
    expect(await connect(job.engine, id)).toBe("EACCES");
  });
});

describe("post", () => {
  let job: Job;
  let id: string;

  beforeAll(async () => {
    job = await Job.start({});
  });

  afterAll(() => job?.[Symbol.asyncDispose]());

  const start = async () => {
    id = await job.run("--volume", socketAt(), `dood-test/debian:${job.bed.tag}`);
  };

  it("leaves a named container granted where cleanup is never", async () => {
    await start();
    const step = await uses(job, { with: { containers: id, cleanup: "never" } });
    const granted = await accountFiles(job.engine, id);
    expect((await step.post()).code).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(granted);
    expect(await connect(job.engine, id)).toBe("connected");
  });

  it("keeps what others have changed since", async () => {
    await start();
    const step = await uses(job, { with: { containers: id } });
    const change = "groupadd --gid 7777 later && usermod --append --groups later app";
    await job.engine.docker("exec", "--user", "0", id, "sh", "-c", change);
    expect((await step.post()).code).toBe(0);
    expect((await accountFiles(job.engine, id))["/etc/group"]?.content).toContain("later:x:7777:app\n");
    expect(await connect(job.engine, id)).toBe("EACCES");
  });

  it("does nothing more when it runs again", async () => {
    await start();
    const step = await uses(job, { with: { containers: id } });
    expect((await step.post()).code).toBe(0);
    const reverted = await accountFiles(job.engine, id);
    expect((await step.post()).code).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(reverted);
  });

  it("takes the grant back from a container that has stopped", async () => {
    await start();
    const before = await accountFiles(job.engine, id);
    const step = await uses(job, { with: { containers: id } });
    await job.engine.docker("stop", id);
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(before);
    expect(await stateOf(job.engine, id)).toMatchObject({ running: false });
  });

  it("succeeds where the container is gone", async () => {
    await start();
    const step = await uses(job, { with: { containers: id } });
    await job.engine.docker("rm", "--force", id);
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
  });

  it("takes back nothing that was there before", async () => {
    await start();
    const gid = (await uses(job, { with: { "dry-run": "true" } })).outputs["gid"] ?? "";
    const own = `groupadd --gid ${gid} docker && usermod --append --groups docker app`;
    await job.engine.docker("exec", "--user", "0", id, "sh", "-c", own);
    const before = await accountFiles(job.engine, id);
    const step = await uses(job, { with: { containers: id, cleanup: "always" } });
    expect(step.code, step.log).toBe(0);
    expect((await step.post()).code).toBe(0);
    expect(await accountFiles(job.engine, id)).toEqual(before);
    expect(await connect(job.engine, id)).toBe("connected");
  });
});

/** Any step of a job can append to the file in which another step's state is saved. */
describe("post, with a saved state that another step has written", () => {
  let job: Job;
  let other: Job;

  beforeAll(async () => {
    [job, other] = await Promise.all([Job.start({}), Job.start({})]);
  });

  afterAll(() => Promise.all([job, other].map((one) => one?.[Symbol.asyncDispose]())));

  const victim = () => other.run("--volume", socketAt(), `dood-test/debian:${other.bed.tag}`);
  const forge = (id: string, edits: readonly object[], endpoint?: object) => ({
    [`grant-${id}`]: JSON.stringify({ id, label: "agent", edits, endpoint }),
  });
  const socketGid = async () => Number((await uses(job, { with: { "dry-run": "true" } })).outputs["gid"]);

  it("changes nothing in a container that isn't this job's, by whatever engine address it names", async () => {
    const id = await victim();
    const before = await accountFiles(other.engine, id);
    const gid = await socketGid();
    const endpoint = { kind: "unix", path: job.bed.socket, origin: "forged" };
    const edits = [{ kind: "set-gid", file: "group", group: "app", from: gid, to: 1001 }];
    const post = await (await uses(job)).post(forge(id, edits, endpoint));
    expect(post.code, post.log).toBe(0);
    expect(await accountFiles(other.engine, id)).toEqual(before);
    expect(await connect(other.engine, id)).toBe("EACCES");
  });

  it.each([
    ["a group's move to the socket's GID", (gid: number) => ({ kind: "set-gid", from: gid, to: 1001 })],
    ["a group's move to GID 0", () => ({ kind: "set-gid", from: 0, to: 1001 })],
    ["a group's move to another's GID", (gid: number) => ({ kind: "set-gid", from: 6, to: gid })],
    ["a GID that is more than a number", () => ({ kind: "set-gid", from: "0:x:\nroot::0:app", to: 1001 })],
    ["root's own line", () => ({ kind: "append", file: "passwd", line: "root:x:0:0:root:/root:/bin/bash" })],
  ] as const)(
    "gives nothing in a named container, and takes nothing that isn't a grant's: %s",
    async (_, edit) => {
      const id = await victim();
      const before = await accountFiles(other.engine, id);
      const step = await uses(job, { with: { containers: id, cleanup: "never" } });
      const granted = await accountFiles(other.engine, id);
      expect(granted).not.toEqual(before);
      const forged = { file: "group", group: "app", ...edit(await socketGid()) };
      const post = await step.post(forge(id, [forged]));
      expect(post.code, post.log).toBe(0);
      expect(post.log).toMatch(/::warning.*(that was left|no record of a grant)/);
      expect(await accountFiles(other.engine, id)).toEqual(granted);
    },
  );
});
