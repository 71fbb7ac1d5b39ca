import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Step, type StepResult, uses } from "./bed/action.ts";
import type { ImageName } from "./bed/containers.ts";
import { accountFiles, connect, execGroups, fileIn } from "./bed/kernel.ts";
import { SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { type TargetReport, targetReport } from "./bed/target-report.ts";

const GID = 4711;

/** A container whose user, files or mounts lead to a branch of the plan of its own. */
interface Case {
  readonly image?: ImageName;
  readonly options?: readonly string[];
  /** Where the socket, or its folder, is mounted. */
  readonly mount?: (socket: string) => string;
  /** Run by the container's root before the action. */
  readonly prepare?: string;
}

/** What a test has on this machine. */
const HOST = join(inject("bed").home, "jobs", `plan-group-${process.pid}`);
const HOST_FILE = join(HOST, "decoy");
/** What a test mounts over an image's own files: nothing in it may ever change. */
const HOST_FOLDER = join(HOST, "etc");
const HOST_ETC = { passwd: "app:x:1001:1001::/:\n", group: `app:x:1001:\ndocker:x:${GID}:app\n` };

const CASES = {
  plain: {},
  "no shell": { image: "noshell" },
  "group of another name": { prepare: `echo host:x:${GID}:somebody >>/etc/group` },
  "docker with another GID": { prepare: "echo docker:x:777:old,app,older >>/etc/group" },
  "docker is a user's own group": {
    prepare: "echo docker:x:777: >>/etc/group; echo svc:x:777:777::/:/bin/sh >>/etc/passwd",
  },
  "all names taken": {
    prepare: `printf '%s\n' docker:x:0: docker-${GID}:x:778: >>/etc/group`,
  },
  "user named docker": {
    options: ["--user", "1002"],
    prepare: `echo docker:x:1002:1002::/:/bin/sh >>/etc/passwd; echo docker:x:1002: >>/etc/group`,
  },
  "user named like the group with the GID": {
    options: ["--user", "1002"],
    prepare: `echo docker:x:1002:1002::/:/bin/sh >>/etc/passwd; echo docker:x:${GID}: >>/etc/group`,
  },
  "member already": { prepare: `echo docker:x:${GID}:app >>/etc/group` },
  "--group-add": { options: ["--group-add", String(GID)] },
  "explicit group, the socket's": { options: ["--user", `1001:${GID}`] },
  "explicit group": { options: ["--user", "1001:1001"] },
  "explicit group by name": { options: ["--user", "app:users"] },
  "uid with an entry": { options: ["--user", "1001"] },
  "uid without an entry": { options: ["--user", "4242"] },
  "uid whose entry's name is taken": {
    options: ["--user", "4242"],
    prepare: "echo dood-4242:x:5555:5555::/:/bin/sh >>/etc/passwd",
  },
  "no account files": { options: ["--user", "4242"], prepare: "rm /etc/passwd /etc/group" },
  root: { options: ["--user", "root"] },
  "another path": { mount: (socket) => `${socket}:/engine.sock` },
  "a folder": { mount: (socket) => `${dirname(socket)}:/engine` },
  "read-only mount": { mount: (socket) => `${socket}:/var/run/docker.sock:ro` },
  "read-only root": { options: ["--read-only"] },
  "mounted group file": { options: ["--volume", "/etc/hostname:/etc/group:ro"] },
  "mounted passwd file": { options: ["--volume", "/etc/hostname:/etc/passwd:ro"] },
  "mounted group file with the user in the group": {
    image: "noshell",
    options: ["--volume", `${HOST_FOLDER}/group:/etc/group:ro`],
  },
  "mounted gshadow file": { options: ["--volume", "/etc/hostname:/etc/gshadow:ro"] },
  "mounted /etc": { options: ["--volume", `${HOST_FOLDER}:/etc`] },
  "group file behind a link into a mount": {
    options: ["--volume", `${HOST_FOLDER}:/data`],
    prepare: "ln -sf /data/group /etc/group",
  },
  "name that no list can hold": {
    options: ["--user", "1003"],
    prepare: "echo a,b:x:1003:1003::/: >>/etc/passwd",
  },
  "group of the user, gone": { options: ["--user", "app:users"], prepare: "sed -i /^users:/d /etc/group" },
  "group of --group-add, gone": {
    options: ["--group-add", "users"],
    prepare: "sed -i /^users:/d /etc/group",
  },
  "user, gone": { prepare: "sed -i /^app:/d /etc/passwd" },
  "uid that no kernel has": { prepare: "sed -i s/^app:x:1001/app:x:4294967295/ /etc/passwd" },
  "passwd with a line of 64 KiB": {
    prepare: "head -c 65536 /dev/zero | tr '\\0' x >>/etc/passwd; echo >>/etc/passwd",
  },
  "group file behind a link": {
    prepare:
      "mkdir -p /nix/store/x; mv /etc/group /nix/store/x/group; ln -s ../nix/store/x/group /etc/group; chown 5:6 /nix/store/x/group; chmod 0640 /nix/store/x/group",
  },
  "group file behind a link upwards": {
    prepare: "mkdir /g; mv /etc/group /g/group; ln -s ../../../../../../../../g/group /etc/group",
  },
  "group file behind a link to the host's": { prepare: `ln -sf ${HOST_FILE} /etc/group` },
  "owner and mode of its own": {
    prepare: "chown 5:6 /etc/group; chmod 0640 /etc/group; printf x:x:1: >>/etc/group",
  },
} as const satisfies Record<string, Case>;

type Name = keyof typeof CASES;

const cleanup = new AsyncDisposableStack();
let job: Job;
const ids = new Map<Name, string>();
const before = new Map<Name, unknown>();
let step: Step;

const idOf = (name: Name): string => ids.get(name) ?? "";
const report = (name: Name, of: StepResult = step): TargetReport => targetReport(of, idOf(name));
const connects = (name: Name) => {
  const { mountPath } = report(name);
  return connect(job.engine, idOf(name), mountPath === "" ? {} : { path: mountPath });
};
const files = (name: Name) => accountFiles(job.engine, idOf(name));

beforeAll(async () => {
  await mkdir(HOST_FOLDER, { recursive: true });
  cleanup.defer(() => rm(HOST, { recursive: true }));
  await writeFile(HOST_FILE, "decoy:x:1:\n");
  for (const [name, text] of Object.entries(HOST_ETC)) await writeFile(join(HOST_FOLDER, name), text);
  const proxy = cleanup.use(await SocketProxy.start({ owner: { uid: 0, gid: GID, mode: 0o660 } }));
  job = cleanup.use(await Job.start({}));
  for (const [name, spec] of Object.entries<Case>(CASES)) {
    const mount = spec.mount?.(proxy.path) ?? `${proxy.path}:/var/run/docker.sock`;
    const image = `dood-test/${spec.image ?? "busybox"}:${job.bed.tag}`;
    const id = await job.run("--network", "none", "--volume", mount, ...(spec.options ?? []), image);
    ids.set(name as Name, id);
    if (spec.prepare !== undefined)
      await job.engine.docker("exec", "--user", "0", id, "sh", "-c", spec.prepare);
    before.set(name as Name, await files(name as Name));
  }
  step = await uses(job, { with: { socket: proxy.path, containers: [...ids.values()].join("\n") } });
});

afterAll(() => cleanup.disposeAsync());

describe("a user who is granted the group", () => {
  const GRANTED = {
    plain: { how: "created", group: "docker" },
    "no shell": { how: "created", group: "docker", proof: "inferred" },
    "group of another name": { how: "joined", group: "host" },
    "docker with another GID": { how: "realigned", group: "docker" },
    "docker is a user's own group": { how: "created", group: `docker-${GID}` },
    "all names taken": { how: "created", group: `docker-${GID}-2` },
    "user named docker": { how: "created", group: `docker-${GID}` },
    // The containerd store passes that group over.
    "user named like the group with the GID": { how: expect.stringMatching(/^(joined|created)$/) },
    "uid with an entry": { how: "created", group: "docker" },
    "uid without an entry": { how: "created", group: "docker" },
    "uid whose entry's name is taken": { how: "created", group: "docker" },
    "no account files": { how: "created", group: "docker" },
    "another path": { how: "created", mountPath: "/engine.sock" },
    "a folder": { how: "created", mountPath: "/engine/docker.sock" },
    "read-only mount": { how: "created" },
    "group file behind a link": { how: "created", group: "docker" },
    "group file behind a link upwards": { how: "created", group: "docker" },
    "group file behind a link to the host's": { how: "created", group: "docker" },
    "owner and mode of its own": { how: "created", group: "docker" },
  } as const satisfies Partial<Record<Name, Partial<TargetReport>>>;

  it.each(Object.entries(GRANTED))("connects as a new process: %s", async (name, expected) => {
    const granted = { result: "granted", gid: GID, changed: true, code: null, proof: "access" };
    expect(report(name as Name)).toMatchObject({ ...granted, ...expected });
    expect(await connects(name as Name)).toBe("connected");
    expect(await execGroups(job.engine, idOf(name as Name))).toContain(GID);
  });

  it.each(["uid without an entry", "no account files"] as const)(
    "stays who it was but for the group: %s",
    async (name) => {
      const script = "id -u; id -g; echo $HOME";
      expect(await job.engine.docker("exec", idOf(name), "sh", "-c", script)).toBe("4242\n0\n/");
    },
  );
});

it("lets nobody else in where the name for a new entry is another user's", async () => {
  const id = idOf("uid whose entry's name is taken");
  expect(await execGroups(job.engine, id, "5555")).not.toContain(GID);
});

describe("a user who has access", () => {
  it.each([
    ["member already", "member"],
    ["--group-add", "member"],
    ["explicit group, the socket's", "member"],
    ["root", "root"],
  ] as const)("has nothing done, and is proved: %s", async (name, how) => {
    expect(report(name)).toMatchObject({ result: "nothing-to-do", how, changed: false, proof: "access" });
    expect(await connects(name)).toBe("connected");
    expect(await files(name)).toEqual(before.get(name));
  });
});

describe("a user who can't be helped from here", () => {
  it.each([
    ["explicit group", "group-explicit", `--group-add ${GID}`],
    ["explicit group by name", "group-explicit", `--group-add ${GID}`],
    ["read-only root", "rootfs-read-only", `--group-add ${GID}`],
    ["mounted group file", "account-file-mounted", `--group-add ${GID}`],
    ["mounted passwd file", "account-file-mounted", `--group-add ${GID}`],
    ["mounted group file with the user in the group", "account-file-mounted", `--group-add ${GID}`],
    ["mounted gshadow file", "account-file-mounted", `--group-add ${GID}`],
    ["mounted /etc", "account-file-mounted", `--group-add ${GID}`],
    ["group file behind a link into a mount", "account-file-mounted", `--group-add ${GID}`],
    ["name that no list can hold", "account-file-unusable", `--group-add ${GID}`],
  ] as const)(
    "is refused, with the line that works, and nothing is touched: %s",
    async (name, code, remedy) => {
      expect(report(name)).toMatchObject({ result: "refused", code, changed: false });
      expect(report(name).remedy).toContain(remedy);
      expect(await connects(name)).toBe("EACCES");
      expect(await files(name)).toEqual(before.get(name));
      expect(step.code).toBe(1);
    },
  );

  it("is told why an explicit group stands in the way", () => {
    for (const name of ["explicit group", "explicit group by name"] as const) {
      expect(report(name).message).toContain("the engine then ignores /etc/group");
    }
  });

  it.each(["explicit group", "read-only root", "mounted group file", "mounted /etc"] as const)(
    "is let in by the remedy: %s",
    async (name) => {
      const { options } = CASES[name];
      const { mountPath } = report("plain");
      const socket = await job.engine.docker("inspect", "--format", "{{json .HostConfig.Binds}}", idOf(name));
      const [bind] = (JSON.parse(socket) as readonly string[]).filter((line) => line.endsWith(mountPath));
      const remedy = ["--group-add", String(GID), "--volume", bind ?? "", "--network", "none"];
      const id = await job.run(...remedy, ...options, `dood-test/busybox:${job.bed.tag}`);
      expect(await connect(job.engine, id)).toBe("connected");
    },
  );
});

describe("a user whom the engine itself can't make a process of", () => {
  it.each([
    ["group of the user, gone", "user-unknown", "no group `users`"],
    ["group of --group-add, gone", "user-unknown", "no group `users`"],
    [
      "user, gone",
      "user-unknown",
      "no user `app` (the container's own user) in the container, which has root",
    ],
    ["uid that no kernel has", "user-unknown", "`4294967295` (the container's own user)"],
    ["passwd with a line of 64 KiB", "account-file-unusable", "/etc/passwd: a line is too long"],
  ] as const)("is refused, and named: %s", async (name, code, message) => {
    expect(report(name)).toMatchObject({ result: "refused", code, changed: false });
    expect(report(name).message).toContain(message);
    expect(await files(name)).toEqual(before.get(name));
    const exec = await job.engine.run(["exec", idOf(name), "/probe", "groups"]);
    expect(exec.code).not.toBe(0);
  });
});

describe("the container's files", () => {
  it("tell, where docker got another GID, who gains and who loses", async () => {
    const name = "docker with another GID";
    expect(report(name)).toMatchObject({
      previousGid: 777,
      alsoGains: ["old", "older"],
      losesPrevious: ["old", "app", "older"],
    });
    expect(report(name).warnings.join()).toMatch(/GID 777 is now closed to its members \(old, app, older\)/);
    expect((await files(name))["/etc/group"]?.content).toMatch(/^docker:x:4711:old,app,older$/m);
  });

  it("keep everything else to the byte, and the old one beside the new one", async () => {
    const name = "owner and mode of its own";
    const old = await fileIn(job.engine, idOf(name), "/etc/group-");
    const now = await fileIn(job.engine, idOf(name), "/etc/group");
    expect(old?.content).toMatch(/\nx:x:1:$/);
    expect(now).toEqual({ content: `${old?.content}\ndocker:x:${GID}:app`, uid: 5, gid: 6, mode: 0o640 });
  });

  it("are edited where a link in the image leads, which stays a link", async () => {
    const id = idOf("group file behind a link");
    expect(await fileIn(job.engine, id, "/nix/store/x/group")).toMatchObject({ uid: 5, gid: 6, mode: 0o640 });
    expect(await fileIn(job.engine, id, "/nix/store/x/group-")).toBeDefined();
    expect(await job.engine.docker("exec", "--user", "0", id, "readlink", "/etc/group")).toBe(
      "../nix/store/x/group",
    );
    expect(await job.engine.docker("exec", "--user", "0", id, "grep", "docker", "/etc/group")).toContain(
      String(GID),
    );
  });

  it("are never followed out of the image", async () => {
    expect(await readFile(HOST_FILE, "utf8")).toBe("decoy:x:1:\n");
    for (const [name, text] of Object.entries(HOST_ETC)) {
      expect(await readFile(join(HOST_FOLDER, name), "utf8")).toBe(text);
    }
    // The engine itself puts its hosts, hostname and resolv.conf there.
    expect(await readdir(HOST_FOLDER)).not.toEqual(expect.arrayContaining(["group-"]));
  });

  it("are the same to the byte after post, which takes back what was granted", async () => {
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
    for (const name of Object.keys(CASES) as Name[]) {
      if (name.includes("link") || name === "no account files") continue;
      const contents = (all: object) =>
        Object.entries(all).map(([path, file]) => [path, path.endsWith("-") ? undefined : file?.content]);
      expect(contents(await files(name)), name).toEqual(contents(before.get(name) as object));
    }
    expect(await connects("plain")).toBe("EACCES");
  });
});
