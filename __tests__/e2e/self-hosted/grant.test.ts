import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { Engine, execute } from "../bed/engine.ts";
import { connect, fileIn, mainProcessGroups, ownershipOf, snapshot } from "../bed/kernel.ts";

const CLI = join(import.meta.dirname, "../../../dist/cli/index.js");
const bed = inject("bed");
const engine = new Engine(bed.socket);

let state: string;
let id: string;
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), "dood-grant-"));
  const args = ["--label", bed.label, "--volume", `${bed.socketSource}:/var/run/docker.sock`];
  id = await engine.docker("run", "--detach", ...args, `dood-test/debian-cli:${bed.tag}`);
});
afterEach(async () => {
  await engine.docker("rm", "--force", id);
  await rm(state, { recursive: true });
});

const dood = (...args: readonly string[]) =>
  execute(process.execPath, [CLI, ...args, "--socket", bed.socket], {
    env: { PATH: process.env["PATH"], SETUP_DOOD_STATE: state },
  });

describe("dood for containers that are no job's", () => {
  it("grants, proves, and takes back exactly that", async () => {
    const before = await fileIn(engine, id, "/etc/group");
    const granted = await dood("grant", id, "--json");
    expect(granted.code).toBe(0);
    const [target] = JSON.parse(granted.stdout).targets;
    expect(target).toMatchObject({ result: "granted", proof: "docker", changed: true });
    expect(await connect(engine, id)).toBe("connected");
    expect(JSON.parse((await dood("grant", id, "--json")).stdout).targets[0].result).toBe("nothing-to-do");

    expect(await dood("revoke", id)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("taken back"),
    });
    expect(await fileIn(engine, id, "/etc/group")).toEqual(before);
    expect(await connect(engine, id)).toBe("EACCES");
    expect((await dood("revoke", id)).stdout).toContain("nothing was granted here");
  });

  it("restarts a runner in a container, so that its jobs have the group too, where it is told to", async () => {
    const { gid } = await ownershipOf(bed.socket);
    expect((await dood("grant", id)).stdout).toContain("main process");
    expect(await mainProcessGroups(engine, id)).not.toContain(gid);
    const seen = JSON.parse((await dood("doctor", id, "--json")).stdout);
    expect(seen.containers).toMatchObject([{ state: "warning", proof: "docker" }]);
    expect((await dood("grant", id, "--restart")).code).toBe(0);
    expect(await mainProcessGroups(engine, id)).toContain(gid);
    expect(await dood("doctor", id)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("yes, proved"),
    });
  });

  it("looks and changes nothing", async () => {
    const before = await snapshot(engine, id);
    const seen = await dood("doctor", id, "--json");
    expect(seen.code).toBe(1);
    expect(JSON.parse(seen.stdout).containers).toEqual([
      expect.objectContaining({ code: "not-granted", remedy: expect.stringMatching(/^dood grant /) }),
    ]);
    expect((await dood("grant", id, "--dry-run")).code).toBe(0);
    expect(await snapshot(engine, id)).toEqual(before);

    await dood("grant", id);
    const { stdout } = await dood("doctor", "--json");
    const mine = JSON.parse(stdout).containers.filter(({ name }: { name: string }) => stdout.includes(name));
    expect(mine).toContainEqual(expect.objectContaining({ code: null, proof: "docker" }));
  });

  it("gives the line for the user who was asked for, and that line helps", async () => {
    await engine.docker("exec", "--user", "0", id, "useradd", "--uid", "4321", "www");
    const seen = JSON.parse((await dood("doctor", id, "--user", "www", "--json")).stdout);
    const [{ remedy }] = seen.containers;
    expect(remedy).toMatch(/^dood grant \S+ --user www$/);
    const [, ...words] = remedy.split(" ");
    expect((await dood(...words)).code).toBe(0);
    expect(await connect(engine, id, { user: "www" })).toBe("connected");
    expect(await connect(engine, id)).toBe("EACCES");
  });

  it("prints a table without colours where there is no terminal", async () => {
    const { stdout } = await dood("doctor", id);
    expect(stdout).toContain("can use docker");
    expect(stdout).not.toContain("\u001b");
  });

  it.each([
    [["grant"], 2],
    [["options", "x", "--for", "bogus"], 2],
    [["grant", "dood-no-such-container"], 1],
  ] as const)("ends `dood %j` with exit code %i", async (args, code) => {
    expect((await dood(...args)).code).toBe(code);
  });
});
