import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BrokenArchive } from "../../../src/engine/broken-archive.ts";
import type { ExecOutcome, ExecRequest } from "../../../src/engine/engine.ts";
import type { Means } from "../../../src/engine/file-access.ts";
import { FilesByExec, parseFiles } from "../../../src/engine/files-by-exec.ts";
import { DOCKER_28 } from "../../fake-engine.ts";

const BROKEN: BrokenArchive = {
  words: "mkdirat var/run: file exists",
  issue: "moby/moby#52653",
  mendedIn: "29.5.2",
  workaround: "mount the socket at /run/docker.sock",
};

function filesBy(exec: (request: ExecRequest) => ExecOutcome): FilesByExec {
  const engine = {
    info: async () => DOCKER_28,
    exec: async (_: string, request: ExecRequest) => exec(request),
  };
  return new FilesByExec({ engine } as unknown as Means, BROKEN);
}

let folder = "";
let group = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-files-"));
  group = join(folder, "group");
  writeFileSync(group, "root:x:0:\n", { mode: 0o640 });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The script itself, run by this machine's shell; as this user, who owns the files. */
const here = () =>
  filesBy(({ command: [shell = "", ...args] }) => ({
    kind: "exited",
    code: 0,
    output: execFileSync(shell, args, { encoding: "latin1", env: { PATH: "/usr/bin:/bin" } }),
  }));
const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

describe("account files by a shell", () => {
  it("are read with all their bytes, where links lead, and told from what isn't there", async () => {
    const text = "a\\b%s\té\u0000\n\n";
    writeFileSync(group, text, "latin1");
    symlinkSync("group", join(folder, "link"));
    symlinkSync("nowhere", join(folder, "dangling"));
    const paths = ["group", "link", "absent"].map((name) => join(folder, name));
    const file = { path: group, text, mode: 0o640, uid, gid };
    expect(await here().read("id", paths)).toEqual([file, file, undefined]);
  });

  it.each([
    ["a folder", () => mkdirSync(join(folder, "x"))],
    ["a pipe", () => execFileSync("mkfifo", [join(folder, "x")])],
    ["a link to itself", () => symlinkSync("x", join(folder, "x"))],
  ])("are refused where one is %s", async (_, make) => {
    make();
    await expect(here().read("id", [group, join(folder, "x")])).rejects.toMatchObject({
      code: "account-file-unusable",
    });
  });

  it("are replaced with all their bytes, their owner and mode, the old one kept, and nothing else left", async () => {
    const text = `${"x".repeat(250_000)}\\0101 %s é ÿ\u0000\n`;
    const files = here();
    const [previous] = await files.read("id", [group]);
    if (previous === undefined) throw new Error("not read");
    await files.write("id", [{ path: group, file: { ...previous, text }, previous }]);
    expect(readFileSync(group, "latin1")).toBe(text);
    expect(statSync(group).mode & 0o7777).toBe(0o640);
    expect(readFileSync(`${group}-`, "latin1")).toBe("root:x:0:\n");
    expect(execFileSync("ls", ["-A", folder], { encoding: "utf8" })).toBe("group\ngroup-\n");
    // And once more, with the second name in the way.
    await files.write("id", [{ path: group, file: previous, previous: { ...previous, text } }]);
    expect(readFileSync(`${group}-`, "latin1")).toBe(text);
  });

  it("stay as they are, all of them, where one can't be made ready", async () => {
    const file = { path: group, text: "new\n", mode: 0o644, uid, gid };
    const lost = { ...file, path: join(folder, "none/gshadow") };
    await expect(
      here().write("id", [
        { path: group, file },
        { path: lost.path, file: lost },
      ]),
    ).rejects.toThrow();
    expect(readFileSync(group, "utf8")).toBe("root:x:0:\n");
    expect(execFileSync("ls", ["-A", folder], { encoding: "utf8" })).toBe("group\n");
  });

  it("lie where no link is any more", async () => {
    symlinkSync("group", join(folder, "link"));
    const paths = [join(folder, "link"), join(folder, "absent/more"), "/"];
    expect(await here().realPaths("id", paths)).toEqual([group, join(folder, "absent/more"), "/"]);
  });

  it("aren't written where they are longer than a shell can be given", async () => {
    const file = { path: group, text: "\u00ff".repeat(400_000), mode: 0o644, uid, gid };
    await expect(here().write("id", [{ path: group, file }])).rejects.toMatchObject({
      code: "account-file-unusable",
    });
  });
});

describe("an image without what that takes", () => {
  it.each([
    ["no shell", { kind: "not-started", reason: "no such file" } as const, "no shell"],
    ["no stat", { kind: "exited", code: 127, output: "stat\n" } as const, "no stat"],
  ])(
    "is refused, with the engine's version, the fault and both remedies: %s",
    async (_, outcome, lacking) => {
      const failing = filesBy(() => outcome).read("id", ["/etc/group"]);
      await expect(failing).rejects.toMatchObject({
        code: "archive-broken",
        message: `Docker 28.2.2 can't reach the container's files (mkdirat var/run: file exists: moby/moby#52653), and the image has ${lacking} to do it instead`,
        remedy: "Either mount the socket at /run/docker.sock; or use Docker 29.5.2 or newer.",
      });
    },
  );
});

describe("a shell that says something else", () => {
  it.each([
    "",
    "file 0 0 644 10 /etc/group\nroot:x:0:\n",
    "file 0 0 644 99\n/etc/group\nroot:x:0:\n\n",
    "file 0 0 644 3\n/etc/group\nroot:x:0:\n\n",
    "file 0 0 999 10\n/etc/group\nroot:x:0:\n\n",
    "file 0 0 644 1048577\n/etc/group\n\n",
    "file 0 0 644 10\netc/group\nroot:x:0:\n\n",
    "nothing\n",
  ])("is not believed: %j", (output) => {
    expect(() => parseFiles(["/etc/group"], output)).toThrow(/\/etc\/group in the container/);
  });
});
