import { describe, expect, it } from "vitest";
import { revertGrant } from "../../../../src/grant/apply/revert.ts";
import {
  accountFile,
  answered,
  FakeEngine,
  fakeContainer,
  ID,
  noAnswer,
  overTcp,
} from "../../../fake-engine.ts";

const BEFORE = "app:x:1001:\n";
const AFTER = "app:x:1001:\ndocker:x:118:app\n";
const RECORD = {
  id: ID,
  label: "agent",
  edits: [{ kind: "append", file: "group", line: "docker:x:118:app" }],
} as const;

const granted = (group = AFTER) => {
  const container = fakeContainer({}, { "/etc/group": group });
  return { container, engine: new FakeEngine(container), text: () => container.files["/etc/group"]?.text };
};

describe("revertGrant", () => {
  it("takes back to the byte what was added", async () => {
    const { engine, container, text } = granted();
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("reverted");
    expect(text()).toBe(BEFORE);
  });

  it("leaves what others have added since, to the group too", async () => {
    const { engine, container, text } = granted("app:x:1001:\ndocker:x:118:app,other\nlater:x:7777:\n");
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("reverted");
    expect(text()).toBe("app:x:1001:\ndocker:x:118:other\nlater:x:7777:\n");
  });

  it("keeps what others write while it does so", async () => {
    const { engine, container, text } = granted();
    engine.before = ({ method }) => {
      if (method === "writeFiles" && engine.count("writeFiles") === 1) {
        container.files["/etc/group"] = accountFile("/etc/group", `${AFTER}later:x:7777:\n`);
      }
      return undefined;
    };
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("reverted");
    expect(text()).toBe(`${BEFORE}later:x:7777:\n`);
  });

  it("writes nothing if somebody has taken it away already", async () => {
    const { engine, container } = granted(BEFORE);
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("nothing-left");
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("works in a container that has stopped", async () => {
    const { engine, container, text } = granted();
    container.facts = { ...container.facts, status: "exited", pid: 0 };
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("reverted");
    expect(text()).toBe(BEFORE);
  });

  it("edits no file that the container's root has made a link into a mount since", async () => {
    const { engine, container, text } = granted();
    const data = { type: "bind", source: "/srv/data", destination: "/data" };
    container.facts = { ...container.facts, mounts: [...container.facts.mounts, data] };
    container.files["/etc/group"] = { ...accountFile("/data/group", AFTER) };
    const reverting = revertGrant(overTcp(engine), container.facts, RECORD);
    await expect(reverting).rejects.toMatchObject({ code: "account-file-mounted" });
    expect(text()).toBe(AFTER);
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("says that the container is gone, even if it goes meanwhile", async () => {
    expect(await revertGrant(overTcp(new FakeEngine()), fakeContainer().facts, RECORD)).toBe(
      "container-gone",
    );
    const { engine, container } = granted();
    engine.before = ({ method }) => {
      if (method === "writeFiles") engine.containers.length = 0;
      return undefined;
    };
    expect(await revertGrant(overTcp(engine), container.facts, RECORD)).toBe("container-gone");
  });

  it.each([
    ["a lost connection", noAnswer(), "engine-failed"],
    ["a filter in front of the engine", answered(403, "Forbidden"), "engine-forbidden"],
  ])("fails with %s: nobody knows what is left", async (_, failure, code) => {
    const { engine, container } = granted();
    engine.before = () => {
      throw failure;
    };
    await expect(revertGrant(overTcp(engine), container.facts, RECORD)).rejects.toMatchObject({ code });
  });
});
