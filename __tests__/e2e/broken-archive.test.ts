import { describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import type { ImageName } from "./bed/containers.ts";
import { connect } from "./bed/kernel.ts";
import { type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

/** What Docker's own releases say; the matrix has one that says the first kind of its own accord. */
const FAULTS = [
  {
    release: "29.5.1",
    message: "mkdirat var/run: file exists",
    issue: "moby/moby#52653",
    mended: "29.5.2",
    methods: ["HEAD", "GET", "PUT"],
  },
  {
    release: "29.7.0",
    message: "statat var/run: path escapes from parent",
    issue: "moby/moby#53258",
    mended: "29.7.1",
    methods: ["PUT"],
  },
  {
    release: "29.8.1",
    message: "openat var/run/docker.sock: no such device or address",
    issue: "moby/moby#53716",
    mended: "29.8.2",
    methods: ["HEAD", "GET", "PUT"],
  },
] as const;

/** An engine whose archive call fails in this way, and a service that has its socket. */
async function start(image: ImageName, { methods, message }: (typeof FAULTS)[number]) {
  await using stack = new AsyncDisposableStack();
  const isMeant = ({ method, path }: ProxiedRequest) =>
    /\/archive$/.test(path) && methods.some((one) => one === method);
  const proxy = stack.use(
    await SocketProxy.start({
      owner: { uid: 0, gid: 4711, mode: 0o660 },
      fault: (request) => (isMeant(request) ? { kind: "answer", status: 500, message } : undefined),
    }),
  );
  const volumes = [`${proxy.path}:/var/run/docker.sock`];
  const job = stack.use(await Job.start({ services: { agent: { image, volumes } } }));
  const kept = stack.move();
  return { job, proxy, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

describe.each(FAULTS)("an engine whose archive call fails as Docker $release's does", (fault) => {
  it.each(["debian", "busybox"] as const)(
    "gives a service its group by the image's shell: %s",
    async (image) => {
      await using bed = await start(image, fault);
      const { job, proxy } = bed;
      const id = job.service("agent");
      const groups = () => job.engine.docker("exec", id, "cat", "/etc/group");
      const before = await groups();
      expect(await connect(job.engine, id)).toBe("EACCES");
      const step = await uses(job, { with: { socket: proxy.path, cleanup: "always" } });
      expect(step.code, step.log).toBe(0);
      expect(await connect(job.engine, id)).toBe("connected");
      const changes = await job.engine.docker("diff", id);
      expect(changes).toContain("/etc/group-");
      expect(changes).not.toContain("setup-dood");
      const post = await step.post();
      expect(post.code, post.log).toBe(0);
      expect(await groups()).toBe(before);
    },
  );

  it("is named with its fault, and what helps, where the image has no shell", async () => {
    await using bed = await start("distroless", fault);
    const step = await uses(bed.job, { with: { socket: bed.proxy.path } });
    expect(step.code).toBe(1);
    const [error] = annotations(step, "error");
    expect(error).toMatchObject({ code: "archive-broken" });
    const engine = await bed.job.engine.docker("version", "--format", "{{.Server.Version}}");
    for (const part of [`Docker ${engine}`, fault.issue, fault.message, `Docker ${fault.mended} or newer`]) {
      expect(error?.message).toContain(part);
    }
    expect(await bed.job.engine.docker("diff", bed.job.service("agent"))).not.toMatch(/etc\/group/);
  });
});

it("is another failure where the engine says something else", async () => {
  const fault = { ...FAULTS[0], message: "no space left on device" } as unknown as (typeof FAULTS)[0];
  await using bed = await start("debian", fault);
  const step = await uses(bed.job, { with: { socket: bed.proxy.path } });
  expect(annotations(step, "error")).toMatchObject([{ code: "engine-failed" }]);
  expect(annotations(step, "error")[0]?.message).toContain("no space left on device");
});

describe("an image whose shell is hostile, where it reads and replaces the files", () => {
  /** Runs what it is given as a shell does, unless its line says otherwise. */
  const shell = (line: string) => `#!/bin/busybox sh\n${line}\nexec /bin/busybox sh "$@"\n`;

  it.each([
    [
      "says what is no file",
      'case $2 in *readlink*) printf "file 0 0 644 4\\n/etc/group\\n::error::PWNED\\n"; exit;; esac',
      "account-file-unusable",
    ],
    ["claims to have written", 'case $2 in *chmod*) echo "0 0 /etc/group"; exit;; esac', "proof-denied"],
    ["never ends", "case $2 in *readlink*) sleep 600;; esac", "account-file-unusable"],
  ])("tells nobody anything, and gives nobody access: %s", async (_, line, code) => {
    await using bed = await start("busybox", FAULTS[0]);
    const { job, proxy } = bed;
    const id = job.service("agent");
    const text = Buffer.from(shell(line)).toString("base64");
    const put = `echo ${text} | base64 -d >/tmp/sh && chmod 755 /tmp/sh && rm /bin/sh && mv /tmp/sh /bin/sh`;
    await job.engine.docker("exec", "--user", "0", id, "sh", "-c", put);
    const step = await uses(job, { with: { socket: proxy.path, "restart-services": "never" } });
    expect(step.code, step.log).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code }]);
    expect(step.commands.filter(({ message }) => message.startsWith("PWNED"))).toEqual([]);
    expect(step.outputs).toMatchObject({ verified: "false" });
    expect(await connect(job.engine, id)).toBe("EACCES");
  });
});
