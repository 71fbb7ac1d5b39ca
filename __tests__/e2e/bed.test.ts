import { describe, expect, it } from "vitest";
import type { ImageName } from "./bed/containers.ts";
import {
  connect,
  execGroups,
  fileIn,
  mainProcessGroups,
  mainProcessResult,
  ownershipOf,
  snapshot,
} from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

const SOCKET = "/var/run/docker.sock:/var/run/docker.sock";
const IMAGES: readonly ImageName[] = [
  "debian",
  "debian-cli",
  "busybox",
  "busybox-node",
  "noshell",
  "distroless",
];

describe("the test bed", () => {
  it("denies the socket to the user of every image, and lets root in", async () => {
    const services = Object.fromEntries(IMAGES.map((image) => [image, { image, volumes: [SOCKET] }]));
    await using job = await Job.start({ services });
    for (const image of IMAGES) {
      const id = job.service(image);
      await expect.poll(() => mainProcessResult(job.engine, id)).toBe("EACCES");
      expect(await connect(job.engine, id)).toBe("EACCES");
      expect(await connect(job.engine, id, { user: "0" })).toBe("connected");
      expect(await mainProcessGroups(job.engine, id)).not.toContain((await ownershipOf(job.bed.socket)).gid);
    }
  });

  it("sees the groups that the engine gives to the main process and to an exec", async () => {
    const options = "--group-add 4242";
    await using job = await Job.start({ services: { agent: { image: "noshell", options } } });
    expect(await mainProcessGroups(job.engine, job.service("agent"))).toContain(4242);
    expect(await execGroups(job.engine, job.service("agent"))).toContain(4242);
  });

  it.each(["debian", "busybox-node"] as const)(
    "runs the runner's node in a job container made of %s",
    async (image) => {
      await using job = await Job.start({ container: { image, options: "--user root" } });
      const { code, stdout } = await job.exec(["/__e/node24/bin/node", "-p", "process.version"]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${process.version}\n` });
    },
  );

  it("gives the job context that the runner gives", async () => {
    const agent = { image: "busybox", ports: ["80", "18099:81"] } as const;
    await using job = await Job.start({ container: { image: "debian" }, services: { agent } });
    const network = expect.stringMatching(/^github_network_[0-9a-f]{32}$/);
    const ports = { "80": expect.stringMatching(/^\d+$/), "81": "18099" };
    expect(JSON.parse(job.context)).toEqual({
      status: "success",
      container: { id: job.container, network },
      services: { agent: { id: job.service("agent"), network, ports } },
    });
  });

  it("waits for a service's health check, as the runner does", async () => {
    const options = '--health-cmd "test -e /tmp/ready || touch /tmp/ready" --health-interval 1s';
    await using job = await Job.start({ services: { agent: { image: "busybox", options } } });
    expect(await fileIn(job.engine, job.service("agent"), "/tmp/ready")).toMatchObject({
      content: "",
      uid: 1001,
    });
  });

  it("notices a change of one byte in a container, and only then", async () => {
    await using job = await Job.start({ services: { agent: { image: "debian" } } });
    const id = job.service("agent");
    const before = await snapshot(job.engine, id);
    expect(await snapshot(job.engine, id)).toEqual(before);
    await job.engine.docker("exec", "--user", "0", id, "sh", "-c", "echo >> /etc/group");
    expect(await snapshot(job.engine, id)).not.toEqual(before);
  });

  it("takes away everything that it made", async () => {
    const job = await Job.start({ services: { agent: { image: "busybox" } } });
    const list = () => job.engine.docker("ps", "--all", "--no-trunc", "--format", "{{.ID}}");
    expect(await list()).toContain(job.service("agent"));
    await job[Symbol.asyncDispose]();
    expect(await list()).not.toContain(job.service("agent"));
  });
});
