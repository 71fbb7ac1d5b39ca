import { describe, expect, it } from "vitest";
import {
  mergeConcurrentChanges,
  type Written,
  writeAccountFiles,
} from "../../../../src/grant/apply/account-files.ts";
import { readAccountFiles } from "../../../../src/grant/observe/observe.ts";
import { accountFile, FakeEngine, fakeContainer, ID, noAnswer } from "../../../fake-engine.ts";

const BASE = "root:x:0:\n";
const OURS = "root:x:0:\ndocker:x:118:app\n";

async function write(engine: FakeEngine, wanted: { readonly group?: string; readonly passwd?: string }) {
  const there = await readAccountFiles(engine, ID);
  return writeAccountFiles(engine, ID, there, wanted);
}

describe("writeAccountFiles", () => {
  it("keeps mode and owner, where the file really is, and what was there beside it", async () => {
    const container = fakeContainer();
    const real = { path: "/usr/lib/group", text: BASE, mode: 0o600, uid: 5, gid: 6 };
    container.files["/etc/group"] = real;
    container.files["/usr/lib/group"] = real;
    await write(new FakeEngine(container), { group: OURS });
    expect(container.files["/usr/lib/group"]).toEqual({ ...real, text: OURS });
    expect(container.files["/usr/lib/group-"]).toEqual(real);
  });

  it("makes a file that the image lacks root's, and readable by all", async () => {
    const container = fakeContainer();
    delete container.files["/etc/group"];
    await write(new FakeEngine(container), { group: OURS });
    expect(container.files["/etc/group"]).toEqual(accountFile("/etc/group", OURS));
    expect(container.files).not.toHaveProperty(["/etc/group-"]);
  });

  it("asks nothing of the engine if no text differs", async () => {
    const engine = new FakeEngine(fakeContainer({}, { "/etc/group": BASE }));
    expect(await write(engine, { group: BASE })).toEqual([]);
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("takes a lost answer for a failure if the file is still lost", async () => {
    const container = fakeContainer();
    container.files["/etc/group"] = { ...accountFile("/etc/group", BASE), isLost: true };
    const engine = new FakeEngine(container);
    engine.before = ({ method }) => {
      if (method === "writeFiles") throw noAnswer();
      return undefined;
    };
    await expect(write(engine, { group: BASE })).rejects.toMatchObject({ code: "engine-failed" });
  });

  it("takes a lost answer for a failure if the files can't be read then", async () => {
    const engine = new FakeEngine(fakeContainer());
    engine.before = ({ method }) => {
      if (method === "writeFiles") return "lose-answer";
      if (engine.count("writeFiles") > 0) throw noAnswer();
      return undefined;
    };
    await expect(write(engine, { group: OURS })).rejects.toMatchObject({ code: "engine-failed" });
  });
});

/** Our write, as it is once it has replaced what somebody else had made of the base meanwhile. */
function written(replaced: string | undefined, now = OURS) {
  const path = "/etc/group";
  const container = fakeContainer({}, { [path]: now });
  if (replaced !== undefined) container.files[`${path}-`] = accountFile(`${path}-`, replaced);
  const ours: Written = {
    name: "group",
    path,
    file: accountFile(path, OURS),
    previous: accountFile(path, BASE),
  };
  return { container, engine: new FakeEngine(container), ours };
}

describe("mergeConcurrentChanges", () => {
  it.each([
    ["what was expected was replaced", BASE],
    ["somebody who replaced ours will look in the same way", OURS],
    ["nothing was kept", undefined],
  ])("writes nothing if %s", async (_, replaced) => {
    const { engine, ours } = written(replaced);
    await mergeConcurrentChanges(engine, ID, [ours]);
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("adds to ours what was replaced unseen", async () => {
    const { engine, ours, container } = written(`${BASE}later:x:7777:\n`);
    await mergeConcurrentChanges(engine, ID, [ours]);
    expect(container.files["/etc/group"]?.text).toBe(`${OURS}later:x:7777:\n`);
  });

  it("starts from the file as it is now, not as it was written", async () => {
    const { engine, ours, container } = written(`${BASE}later:x:7777:\n`, `${OURS}third:x:8888:\n`);
    await mergeConcurrentChanges(engine, ID, [ours]);
    expect(container.files["/etc/group"]?.text).toBe(`${OURS}third:x:8888:\nlater:x:7777:\n`);
  });

  it("merges again what its own merge has replaced unseen", async () => {
    const { engine, ours, container } = written(`${BASE}later:x:7777:\n`);
    engine.before = ({ method }) => {
      if (method === "writeFiles" && engine.count("writeFiles") === 1) {
        container.files["/etc/group"] = accountFile("/etc/group", `${OURS}third:x:8888:\n`);
      }
      return undefined;
    };
    await mergeConcurrentChanges(engine, ID, [ours]);
    expect(container.files["/etc/group"]?.text).toBe(`${OURS}later:x:7777:\nthird:x:8888:\n`);
    expect(engine.count("writeFiles")).toBe(2);
  });

  it("ends, even if somebody writes without end", async () => {
    const { engine, ours, container } = written(`${BASE}g0:x:7000:\n`);
    engine.before = ({ method }) => {
      const text = container.files["/etc/group"]?.text ?? "";
      const number = engine.count("writeFiles");
      if (method === "writeFiles") {
        container.files["/etc/group"] = accountFile("/etc/group", `${text}g${number}:x:${7000 + number}:\n`);
      }
      return undefined;
    };
    await mergeConcurrentChanges(engine, ID, [ours]);
    expect(engine.count("writeFiles")).toBe(8);
  });

  it("leaves alone a file that it has made: there was none to be replaced", async () => {
    const { engine, ours } = written(`${BASE}later:x:7777:\n`);
    const { previous: _, ...made } = ours;
    await mergeConcurrentChanges(engine, ID, [made]);
    expect(engine.calls).toEqual([]);
  });
});
