import { beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { type Step, uses } from "./bed/action.ts";
import { annotations, readable } from "./bed/annotations.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { ownershipIn, snapshot } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { expectDenied, expectDocker } from "./inside.ts";

beforeAll(() => makeDerivedImages(inject("bed"), ["busybox-cli"]));

const IMAGES = ["debian-cli", "busybox-cli"] as const;

/** The blocks to paste, which the log folds and the summary shows. */
function blocksToPaste({ log, summary }: Step): readonly string[] {
  const texts = (text: string, block: RegExp) => [...text.matchAll(block)].map(([, lines = ""]) => lines);
  const folded = texts(log, /^::group::Ready to paste[^\n]*\n(.*?)\n::endgroup::$/gms);
  expect(texts(summary, /^```yaml\n(.*?)\n```$/gms)).toEqual(folded);
  return folded;
}

describe.each(IMAGES)("a user without sudo in a job container of %s", (image) => {
  it.each([
    ["the image's own", "", "app (uid 1001)"],
    ["a uid without an entry", "--user 1234", "uid 1234"],
  ])("gets one error, with the lines that help: %s", async (_, options, user) => {
    const uid = options === "" ? 1001 : 1234;
    await using job = await Job.start({ runnerUid: uid, container: { image, options } });
    await expectDenied(job);
    const before = await snapshot(job.engine, job.container);
    const step = await uses(job);
    expect(step.code).toBe(1);
    const { gid } = await ownershipIn(job.engine, job.container);
    const errors = annotations(step, "error");
    expect(errors.map(({ code }) => code)).toEqual(["socket-denied"]);
    expect(errors[0]?.message).toContain(`the user ${user} may not use /var/run/docker.sock`);
    expect(errors[0]?.message).toContain(`it belongs to group ${gid} `);
    // Both lines are whole in the annotation, too.
    expect(errors[0]?.message).toContain("`uses: owner/setup-dood/sidecar@v1`");
    expect(errors[0]?.message).toContain(`\`options: --group-add ${gid}\``);
    expect(readable(step.summary)).toContain(`The user ${user} may not use`);
    const [sidecar = "", twoJobs] = blocksToPaste(step);
    expect(parse(sidecar)).toEqual({ steps: [{ uses: "owner/setup-dood/sidecar@v1" }] });
    expect(twoJobs).toContain("- uses: owner/setup-dood@v1\n");
    expect(await snapshot(job.engine, job.container)).toEqual(before);
    expect((await step.post()).code).toBe(0);
  });

  it("is helped by the line of options in the annotation", async () => {
    await using denied = await Job.start({ container: { image } });
    const [error] = annotations(await uses(denied), "error");
    const [, options = ""] = /`options: (--group-add \d+)`/.exec(error?.message ?? "") ?? [];
    await using job = await Job.start({ container: { image, options } });
    await expectDocker(job);
  });

  it("is helped by the pasted job, whose output are the container's options", async () => {
    await using denied = await Job.start({ runnerUid: 1001, container: { image } });
    const { jobs } = parse(blocksToPaste(await uses(denied))[1] ?? "");
    const [, output = ""] =
      /^\$\{\{ steps\.dood\.outputs\.(\S+) \}\}$/.exec(jobs.group.outputs.options) ?? [];
    expect(jobs.build.container.options).toBe(`\${{ needs.group.outputs.options }}`);
    await using group = await Job.start({});
    const options = (await uses(group)).outputs[output] ?? "";
    await using job = await Job.start({ container: { image, options } });
    await expectDocker(job);
  });
});

describe.each(IMAGES)("a container job of %s that was given another job's container-options", (image) => {
  it("is told that they are right on its machine, and is not changed", async () => {
    await using detection = await Job.start({});
    const options = `--user 1001 ${(await uses(detection)).outputs["container-options"]}`;
    await using job = await Job.start({ runnerUid: 1001, container: { image, options } });
    const before = await snapshot(job.engine, job.container);
    const step = await uses(job);
    expect(annotations(step, "warning")).toEqual([]);
    expect(step).toMatchObject({ code: 0, outputs: { proof: "docker", verified: "true", changed: "false" } });
    expect(await snapshot(job.engine, job.container)).toEqual(before);
  });

  it.each(["--group-add 4711", "--group-add 4711 --user 1234", "--group-add 100"])(
    "is told both numbers where they are another machine's: %s",
    async (options) => {
      const runnerUid = options.includes("--user") ? 1234 : 1001;
      await using job = await Job.start({ runnerUid, container: { image, options } });
      const step = await uses(job);
      expect(step.code).toBe(1);
      const { gid } = await ownershipIn(job.engine, job.container);
      const given = /\d+/.exec(options)?.[0];
      const text = `given group ${given} from outside (\`--group-add\`), but on this machine the socket's group is ${gid}`;
      expect(annotations(step, "error")[0]?.message).toContain(text);
      expect(step.summary).toContain(`on this machine the socket's group is ${gid}`);
    },
  );
});

describe("a container whose uid may not write the runner's files", () => {
  const container = (gid: string) =>
    ({ image: "debian-cli", options: `--user 1234 --group-add ${gid}` }) as const;
  const socketGroup = async (job: Job) => String((await ownershipIn(job.engine, job.container)).gid);

  it("has the work done and proved, and hears which outputs are missing and which uid could have", async () => {
    await using detection = await Job.start({});
    const gid = (await uses(detection)).outputs["gid"] ?? "";
    await using job = await Job.start({ runnerUid: 2000, container: container(gid) });
    const step = await uses(job);
    expect(step).toMatchObject({ code: 0, outputs: {}, summary: "" });
    expect(annotations(step, "error")).toEqual([]);
    expect(step.log).toContain("it was in group");
    expect(step.log).toContain("proved by docker");
    const [warning, ...others] = annotations(step, "warning");
    expect(others).toEqual([]);
    for (const name of [
      "gid",
      "group",
      "socket",
      "container-options",
      "proof",
      "verified",
      "changed",
      "report",
    ])
      expect(warning?.message).toMatch(new RegExp(`not set: .*\\b${name}\\b`));
    expect(warning?.message).toContain("the job has no summary of this step");
    expect(warning?.message).toMatch(/belong to uid 2000, and this user \(uid 1234\)/);
    expect(warning?.message).toContain("`options: --user 2000`");
    expect(await socketGroup(job)).toBe(gid);
    expect((await step.post()).code).toBe(0);
  });

  it("is told that a grant stays where post can't hear of it", async () => {
    await using other = await Job.start({ container: { image: "debian-cli" } });
    const gid = await socketGroup(other);
    await using job = await Job.start({ runnerUid: 2000, container: container(gid) });
    const step = await uses(job, { with: { containers: other.container } });
    expect(step.code, step.log).toBe(0);
    await expectDocker(other);
    expect(annotations(step, "warning").map(({ message }) => message)).toContainEqual(
      expect.stringContaining("the post step can take nothing back"),
    );
  });

  it("still gets its one error, though not in a summary", async () => {
    await using job = await Job.start({
      runnerUid: 2000,
      container: { image: "debian-cli", options: "--user 1234" },
    });
    const step = await uses(job);
    expect(step).toMatchObject({ code: 1, summary: "" });
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["socket-denied"]);
  });
});

describe("a job container that runs as root", () => {
  it("without the socket, which a hook or another runner left out, says so", async () => {
    await using job = await Job.start({
      container: { image: "debian-cli", options: "--user root", withoutSocket: true },
    });
    const step = await uses(job, { with: { user: "app" } });
    expect(step.code).toBe(1);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["socket-missing"]);
    expect(step.log).toContain("check that nothing removes the socket's mount");
  });

  it("lists its users where the one asked for isn't there", async () => {
    await using job = await Job.start({ container: { image: "busybox-node", options: "--user root" } });
    const step = await uses(job, { with: { user: "jenkins" } });
    expect(step.code).toBe(1);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["user-unknown"]);
    expect(step.log).toMatch(/no user `jenkins`.*app, root, nobody/);
  });
});
